"""The page Quotes: the quote bank of every theme, and the passages to choose from."""
