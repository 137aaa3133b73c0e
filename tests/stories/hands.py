"""Gestures beyond keys and buttons: what the dialogs of the system answer, lists, cells, turns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QTableView,
    QTextEdit,
)

from tests.stories.telling import Story
from workbench.ui.text.view import TranscriptView

LEFT = Qt.MouseButton.LeftButton


@contextmanager
def answering(asked: str, path: Path | None) -> Iterator[None]:
    """The system asks for a file or a folder, and a person chooses this one; None: they cancel."""
    said = str(path) if path is not None else ""
    answer: Any = {"getExistingDirectory": said, "getOpenFileNames": ([said] if said else [], "")}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(QFileDialog, asked, lambda *_, **__: answer.get(asked, (said, "")))
        yield


def tick(told: Story, box: QAbstractButton) -> None:
    """Press a box or a button that may have no words."""
    assert box.isVisible() and box.isEnabled(), box.accessibleName() or box.text()
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    told.settle()


def write(told: Story, field: QLineEdit | QTextEdit, words: str) -> None:
    """Write into a field what shall stand there instead, and leave it."""
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    told.settle()


def choose(told: Story, box: QComboBox, words: str) -> None:
    """Open a list and choose in it by its words."""
    assert box.isVisible() and box.isEnabled(), box.accessibleName()
    wanted = box.findText(words)
    assert wanted >= 0, [box.itemText(n) for n in range(box.count())]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    listed = box.view()
    assert listed.isVisible()
    listed.setCurrentIndex(box.model().index(wanted, box.modelColumn()))
    QTest.keyClick(listed, Qt.Key.Key_Return)
    told.settle()
    with told.qtbot.waitActive(told.window):  # without a display nobody gives the focus back
        told.window.activateWindow()
    told.settle()


def click_row(told: Story, view: QAbstractItemView, index: QModelIndex) -> None:
    """Click a row of a list or a cell of a table."""
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    told.settle()


def cell(view: QTableView, row: str, title: str) -> QModelIndex:
    """The cell of a row (by its first words) under a title."""
    model = view.model()
    titles = [
        str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())
    ]
    rows = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    return model.index(rows.index(row), titles.index(title))


def write_cell(told: Story, view: QTableView, row: str, title: str, words: str) -> None:
    """Go to a cell and write into it as in a spreadsheet."""
    click_row(told, view, cell(view, row, title))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = told.focused()
    if isinstance(editor, QComboBox):
        choose(told, editor, words)
    else:
        assert isinstance(editor, QLineEdit), editor
        editor.selectAll()
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    told.settle()


def click_words(told: Story, view: TranscriptView, words: str) -> None:
    """Click the first of some words in a transcript."""
    place = _point(view, words, first=True)
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    told.settle()


def select(told: Story, view: TranscriptView, first: str, last: str = "") -> None:
    """Drag the mouse from the first of some words to the end of others."""
    start, end = _point(view, first, first=True), _point(view, last or first, first=False)
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)
    told.settle()


def _point(view: TranscriptView, words: str, *, first: bool) -> QPoint:
    """Where some words begin, or end, in the viewport."""
    start = view.scene.page.text.index(words)
    at = start if first else start + len(words)
    if not view.viewport().rect().contains(view.hits.caret_box(at).center()):
        view.show_passage(start, start)
        QApplication.processEvents()
    return view.hits.caret_box(at).center()


@contextmanager
def asked_for(told: Story, kind: type[QDialog], answer: Callable[[Any], object]) -> Iterator[None]:
    """The window asks something that has to be answered before it goes on; it is, once."""
    answered: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, look)
            return
        answered.append(dialog)
        try:
            told.settle()
            answer(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(20, look)
    yield
    told.settle()
    assert answered, f"nobody asked for {kind.__name__}"
    with told.qtbot.waitActive(told.window):
        told.window.activateWindow()
    told.settle()
