"""Tables and figures from the study: facts and counts, phrased by nobody yet."""
