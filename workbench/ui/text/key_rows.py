"""The keys the transcript view answers itself, as rows of the sheet of keys.

They are the keys of every text on this system and stay as they are; what `keys` does, these name.

Called by the pages that show a transcript.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from workbench.ui.commands import Command

_Key = QKeySequence.StandardKey
translate = QCoreApplication.translate


def caret_rows(place: str) -> tuple[Command, ...]:
    """The rows for a view whose other commands have ids that begin with `place`."""
    group = translate("Keys", "Caret and selection, with Shift to select")
    table: tuple[tuple[str, str, tuple[_Key, ...]], ...] = (
        (
            "letter",
            translate("Keys", "A letter back, on"),
            (
                *(_Key.MoveToPreviousChar, _Key.MoveToNextChar),
                *(_Key.SelectPreviousChar, _Key.SelectNextChar),
            ),
        ),
        (
            "word",
            translate("Keys", "A word back, on"),
            (
                *(_Key.MoveToPreviousWord, _Key.MoveToNextWord),
                *(_Key.SelectPreviousWord, _Key.SelectNextWord),
            ),
        ),
        (
            "line",
            translate("Keys", "A line up, down"),
            (
                *(_Key.MoveToPreviousLine, _Key.MoveToNextLine),
                *(_Key.SelectPreviousLine, _Key.SelectNextLine),
            ),
        ),
        (
            "ends",
            translate("Keys", "Beginning, end of the line"),
            (
                *(_Key.MoveToStartOfLine, _Key.MoveToEndOfLine),
                *(_Key.SelectStartOfLine, _Key.SelectEndOfLine),
            ),
        ),
        (
            "page",
            translate("Keys", "A page up, down"),
            (
                *(_Key.MoveToPreviousPage, _Key.MoveToNextPage),
                *(_Key.SelectPreviousPage, _Key.SelectNextPage),
            ),
        ),
        (
            "all",
            translate("Keys", "Beginning, end of the transcript"),
            (
                *(_Key.MoveToStartOfDocument, _Key.MoveToEndOfDocument),
                *(_Key.SelectStartOfDocument, _Key.SelectEndOfDocument),
            ),
        ),
        ("select-all", translate("Keys", "Select the whole transcript"), (_Key.SelectAll,)),
        ("copy", translate("Keys", "Copy what is selected"), (_Key.Copy,)),
        ("none", translate("Keys", "Select nothing"), (_Key.Cancel,)),
    )
    turns = Command(
        f"{place}.caret-turn",
        translate("Keys", "A turn up, down"),
        ("Ctrl+Up", "Ctrl+Down", "Ctrl+Shift+Up", "Ctrl+Shift+Down"),
        _by_the_view,
        group,
        fixed=True,
    )
    named = (
        Command(f"{place}.caret-{id}", text, _names(keys), _by_the_view, group, fixed=True)
        for id, text, keys in table
    )
    return (*named, turns)


def _names(keys: tuple[_Key, ...]) -> tuple[str, ...]:
    """The keys of this system by name; it may have none for some."""
    found = (QKeySequence(key).toString() for key in keys)
    return tuple(name for name in found if name)


def _by_the_view() -> None:
    """Do nothing: the view answers these keys before a command is asked."""
