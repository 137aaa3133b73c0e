"""The codebook as a sheet, out and in; also the codebooks other programs write."""
