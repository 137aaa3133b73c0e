"""The page Compare: how alike two coders coded, code by code, and where they differ."""
