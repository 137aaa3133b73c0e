"""The page Search: words found in all transcripts, to read in their place and to code at once."""
