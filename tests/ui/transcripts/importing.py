"""A page with files on their way in, for the tests of the import panel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from workbench.transcripts.importing import Layout, Preview
from workbench.ui.desk import Desk, Place
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.transcripts.importing.panel import ImportPanel
from workbench.ui.transcripts.page import TranscriptsPage

TALK = (
    "Moderator: Shall we begin?\nPt 3: Yes, I think so.\nModerator: Who decides?\n"
    "pt3: The people do.\nNote: nobody laughed at this.\nAnna: I do not know.\n"
    "Moderator: Thank you all.\nAnna: And thank you.\n"
)


def file(folder: Path, name: str = "Workshop.txt", text: str | bytes = TALK) -> Path:
    """Write a file."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def files(folder: Path, count: int, text: str = TALK) -> list[Path]:
    """Write some files with the same words: "W01.txt" and so on."""
    return [file(folder, f"W{number:02}.txt", text) for number in range(1, count + 1)]


def open_page(desk: Desk, qtbot: QtBot) -> TranscriptsPage:
    """Show the page."""
    page = TranscriptsPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    page.arrive(Place("transcripts"))
    return page


def page_with(desk: Desk, qtbot: QtBot, *paths: Path) -> TranscriptsPage:
    """Show the page with files that were read."""
    page = open_page(desk, qtbot)
    page.look_at(paths)
    read(page, qtbot)
    return page


def read(page: TranscriptsPage, qtbot: QtBot) -> None:
    """Wait until nothing is read any more."""
    qtbot.waitUntil(lambda: not page.importing.reading)
    QApplication.processEvents()


def candidate(panel: ImportPanel, stem: str) -> Candidate:
    """Choose a file in the list and return it."""
    number = next(n for n, one in enumerate(panel.candidates) if one.path.stem == stem)
    panel.files.setCurrentRow(number)
    return panel.candidates[number]


def seen(panel: ImportPanel, stem: str) -> Preview:
    """What a file would bring."""
    found = candidate(panel, stem).seen
    assert found is not None
    return found


def choose_layout(panel: ImportPanel, layout: Layout) -> None:
    """Choose a layout for the file that is shown."""
    layouts = panel.details.layouts
    layouts.setCurrentIndex(layouts.findData(layout))
    layouts.activated.emit(layouts.currentIndex())


def write_pattern(panel: ImportPanel, qtbot: QtBot, pattern: str) -> None:
    """Write a pattern of one's own for the file that is shown."""
    field = panel.details.pattern
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, pattern)
    panel.details.layout_choice.commit()


def button(inside: QWidget, text: str) -> QAbstractButton:
    """A button that is shown, by what it says."""
    return next(b for b in _shown(inside, QAbstractButton) if b.text() == text)


def words(inside: QWidget) -> str:
    """All that can be read."""
    return "\n".join(
        widget.text()
        for widget in _shown(inside, QWidget)
        if isinstance(widget, QLabel | QAbstractButton) or hasattr(widget, "set_text")
    )


def _shown(inside: QWidget, kind: type) -> list:  # type: ignore[type-arg]
    return [one for one in inside.findChildren(kind) if one.isVisible()]


def imported(page: TranscriptsPage, qtbot: QtBot) -> None:
    """Import what is ready and wait."""
    page.importing.go.click()
    qtbot.waitUntil(lambda: not page.importing.importing)
