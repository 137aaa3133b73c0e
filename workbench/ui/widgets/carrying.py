"""Drag and drop within a page: what is carried is one id of one kind.

Called by the pages Coding, Themes and Quotes. The drag belongs to the window, because the widget it
began on may be gone when it ends.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget


def carry(source: QWidget, kind: str, words: str, shown: QWidget | None = None) -> None:
    """Carry `words` of a kind from a widget until it is dropped; returns then.

    The mouse carries a picture of the widget, or of `shown`.
    """
    drag = QDrag(source.window())
    drag.setMimeData(packed(kind, words))
    picture = QPixmap((shown or source).grab())
    drag.setPixmap(picture)
    drag.setHotSpot(picture.rect().center() / max(1.0, picture.devicePixelRatio()))
    drag.exec(Qt.DropAction.MoveAction)


def packed(kind: str, words: str) -> QMimeData:
    """What a drag of a kind holds."""
    data = QMimeData()
    data.setData(_mime(kind), QByteArray(words.encode()))
    return data


def carried(data: QMimeData, kind: str) -> str | None:
    """What is carried, if it is of a kind."""
    if not data.hasFormat(_mime(kind)):
        return None
    return bytes(data.data(_mime(kind)).data()).decode()


def _mime(kind: str) -> str:
    return f"application/x-workbench-{kind}"
