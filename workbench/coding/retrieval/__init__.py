"""Coded passages found again: by codes and how they lie to each other, by people and places."""
