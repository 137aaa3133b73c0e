"""The vocabulary of a study: frozen dataclasses and their small rules.

Every entity is flat: its fields are the columns of its table and the keys of its row
images in the journal. That is why one apply, one inverse and one merge serve them all.
"""
