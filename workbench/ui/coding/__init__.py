"""The page Coding: the codebook, a transcript with its codings, and what is known of a passage."""
