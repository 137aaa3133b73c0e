"""Change as data: what was done to a study, by whom, when and why.

The journal is the truth and the tables are its projection. Undo, the audit trail, merging
copies and recovery are four readings of it. Nothing here knows Qt, SQL or files.
"""
