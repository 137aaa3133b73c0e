"""The keys of the page Reconcile, as rows of the table of commands.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.ui.commands import Command
from workbench.ui.reconcile.wording import Names

if TYPE_CHECKING:
    from workbench.ui.reconcile.page import ReconcilePage

Row = tuple[str, str, tuple[str, ...], Callable[[], object]]


def commands_of(page: ReconcilePage, names: Names) -> tuple[Command, ...]:
    """Every key of the page; `names` are those of the two coders, "" before they are known."""
    rows = (*_choosing(page, names), *_editing(page), *_going(page))
    return tuple(
        Command(f"reconcile.{id}", text, keys, run, page.tr(page.title), page.ready)
        for id, text, keys, run in rows
    )


def _choosing(page: ReconcilePage, names: Names) -> tuple[Row, ...]:
    choose = page.choosing.choose
    one = names[0] or _tr("the first coder")
    other = names[1] or _tr("the second coder")
    as_ = _tr("As {name}")
    return (
        ("first", as_.format(name=one), ("Left",), lambda: choose("first")),
        ("second", as_.format(name=other), ("Right",), lambda: choose("second")),
        ("both", _tr("Both"), ("B",), lambda: choose("both")),
        ("neither", _tr("Neither"), ("N",), lambda: choose("neither")),
        ("open", _tr("Leave open"), ("U",), lambda: choose("open")),
        ("save", _tr("Save and next"), ("Return", "Enter"), page.save),
    )


def _editing(page: ReconcilePage) -> tuple[Row, ...]:
    move = page.choosing.move_edge
    return (
        ("edit", _tr("Another extent or code"), ("E",), page.choosing.edit),
        ("start-", _tr("Begin a word earlier"), ("Alt+Left",), lambda: move("start", -1)),
        ("start+", _tr("Begin a word later"), ("Alt+Right",), lambda: move("start", 1)),
        ("end-", _tr("End a word earlier"), ("Alt+Shift+Left",), lambda: move("end", -1)),
        ("end+", _tr("End a word later"), ("Alt+Shift+Right",), lambda: move("end", 1)),
        ("reason", _tr("Write the reason"), ("R",), page.deciding.write_reason),
        ("leave", _tr("Leave the reason"), ("Esc",), page.take_focus),
    )


def _going(page: ReconcilePage) -> tuple[Row, ...]:
    return (
        ("back", _tr("Previous disagreement"), ("Backspace",), lambda: page.step(-1)),
        ("next", _tr("Next disagreement"), ("F8",), lambda: page.step(1)),
        ("definition", _tr("Open the definition"), ("D",), page.open_definition),
        ("alike", _tr("Look at what is alike"), ("L",), page.alike.look),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reconcile", text)
