"""From the lines of a document to turns: how it shows who speaks, and when."""
