"""The page Study: how far everybody is, what is next, what the study is about."""
