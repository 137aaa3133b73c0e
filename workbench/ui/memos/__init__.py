"""The page Memos: everything that was noted, in one place."""
