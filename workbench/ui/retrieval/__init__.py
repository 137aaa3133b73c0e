"""The page Codings: coded passages found again, counted, and seen together."""
