"""The outline set in Word. `write` is the only door; only this package knows docx.

`writing` walks the blocks, `fields`, `tables` and `contents` build the parts python-docx has no
words for, `saving` puts the file into place.
"""

from workbench.report.word.writing import write

__all__ = ["write"]
