"""The page Themes: topics, themes under them, and the codes that carry them."""
