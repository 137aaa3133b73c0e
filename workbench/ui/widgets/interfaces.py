"""What Qt cannot tell a screen reader by itself, by the class of the widget.

Qt asks once for each widget and deletes the answer together with it, but does not keep the
Python half of it alive: `_ALIVE` does, until Qt is done.

Called by the transcript view, by cards that are buttons, and by `application`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Make = Callable[[Any], QAccessibleInterface]

_MAKERS: dict[str, Make] = {}
_installed = False
_ALIVE: set[QAccessibleInterface] = set()


def offer(class_name: str, make: Make) -> None:
    """Have widgets of a class (and of those made from it) answer screen readers by `make`.

    An answer with a method `end` is told when its widget is gone.
    """
    _MAKERS[class_name] = make


def kept() -> int:
    """How many answers are alive."""
    return len(_ALIVE)


def _answer(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    make = _MAKERS.get(class_name)
    if make is None:
        return None
    access = make(thing)
    _ALIVE.add(access)
    end = getattr(access, "end", lambda: None)

    def gone() -> None:
        end()
        QTimer.singleShot(0, lambda: _ALIVE.discard(access))

    thing.destroyed.connect(gone)
    return access


class ScrolledPart(QAccessibleWidget):
    """A part that scrolls, by its children.

    Qt's own answer ends the program when it is asked for a scroll bar that has just been hidden.
    """

    def __init__(self, part: QWidget) -> None:
        """Stand for a scroll area."""
        super().__init__(part, QAccessible.Role.Client)


offer("QScrollArea", ScrolledPart)
offer("QAbstractScrollArea", ScrolledPart)


def install() -> None:
    """Answer from now on; not before there is an application, whose own answers would go first."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_answer)
