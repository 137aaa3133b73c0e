"""What coders do with a transcript: codes, passages, memos, quotes and progress.

Every verb asks a `Reader` and returns a `Draft`; nothing here writes.
"""
