"""The codebook as the pages Coding and Codebook show it: its tree and its colours."""
