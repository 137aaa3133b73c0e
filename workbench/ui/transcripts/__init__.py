"""The page Transcripts: bring them in, say who speaks, see how far the coding is."""
