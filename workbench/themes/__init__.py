"""From codes to themes: topics, the themes under them, and what carries a theme.

Every verb asks a `Reader` and returns a `Draft`; nothing here writes.
"""
