"""Correct a text: align it with the earlier one, and follow passages into it."""
