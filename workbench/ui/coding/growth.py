"""Says what became of a code that was given to words beside or over a passage that had it.

Called by `actions`, `mending` and `suggesting`, after the change is done.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.coding.extending import Grown, grown
from workbench.journal.entry import Entry
from workbench.ui.desk import Desk

translate = QCoreApplication.translate


def tell_growth(desk: Desk, entry: Entry) -> None:
    """Tell in a passing note, with Undo beside it, which codings grew or became one."""
    book = desk.read.codebook()
    for one in grown(desk.read, entry.changes):
        said = _sentence(one)
        name = book[one.code].name
        desk.said.emit(said.format(code=name, words=one.words, n=one.joined + 1), True)


def _sentence(one: Grown) -> str:
    if one.joined and one.words:
        return translate("Coding", "{n} codings with “{code}” are one now, {words} words longer.")
    if one.joined:
        return translate("Coding", "{n} codings with “{code}” are one now.")
    if one.words == 1:
        return translate("Coding", "“{code}” was extended by one word.")
    return translate("Coding", "“{code}” was extended by {words} words.")
