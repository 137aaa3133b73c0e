"""Passages like those a coder coded already: offered one by one, never coded by themselves.

`material` reads what is compared, `likeness` compares it, `accepting` makes a coding of what a
person accepted. Called by the coding page and by `workbench suggest`.
"""
