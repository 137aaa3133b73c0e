"""How what a correction does is said, before it is saved and after.

Called by the page Correcting and by the coding page.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.project.correcting import Correction

translate = QCoreApplication.translate


def moves_said(found: Correction) -> str:
    """Say what becomes of everything that stands at a passage."""
    kept, adjusted, review = found.untouched, len(found.adjusted), len(found.review)
    if not kept + adjusted + review:
        return translate("Correcting", "Nothing is coded or quoted here yet.")
    parts = []
    if kept:
        one = translate("Correcting", "1 passage keeps its words")
        parts.append(_count(kept, one, translate("Correcting", "{n} passages keep their words")))
    if adjusted:
        one = translate("Correcting", "1 covers the corrected words")
        parts.append(_count(adjusted, one, translate("Correcting", "{n} cover corrected words")))
    if review:
        one = translate("Correcting", "1 needs a look")
        parts.append(_count(review, one, translate("Correcting", "{n} need a look")))
    return ", ".join(parts) + "."


def corrected_said(found: Correction) -> str:
    """Say that a correction was made, and what is left to do."""
    if not found.review:
        return translate("Correcting", "Corrected. Everything coded kept to its words.")
    one = translate("Correcting", "Corrected. 1 passage waits to be placed again.")
    many = translate("Correcting", "Corrected. {n} passages wait to be placed again.")
    return _count(len(found.review), one, many)


def _count(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(n=f"{number:,}")
