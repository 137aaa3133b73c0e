"""The page part Pseudonyms: the key, the names in it, what may be missing, replacing them."""
