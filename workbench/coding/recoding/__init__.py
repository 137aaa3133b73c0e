"""Looking at codings again: after the meaning of their code changed, or to split a code."""
