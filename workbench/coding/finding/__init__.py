"""Find words in the transcripts, and code what was found."""
