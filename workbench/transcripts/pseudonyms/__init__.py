"""Pseudonyms: which names are replaced by what, where they stand, and which ones may be missing.

`listing` has the list and its rules, `finding` finds names in a text in all their forms,
`replacing` replaces them, `suggesting` proposes names for a person to confirm.
"""
