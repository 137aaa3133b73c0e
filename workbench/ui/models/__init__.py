"""Item models: each shows a frozen snapshot and asks no questions."""
