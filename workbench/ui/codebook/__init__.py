"""The page Codebook: every field of a code, its versions, codings to look at again, splitting."""
