"""The page on which a transcript is corrected, and what a correction displaced is placed."""
