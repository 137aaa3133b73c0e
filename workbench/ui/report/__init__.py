"""The page Report: sections to tick, the pages as Word will show them, and the way to Word."""
