"""What is seen when no study is open: three doors, and the studies opened lately.

Called by `main_window`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.appearance import SEMIBOLD
from workbench.ui.top_bar import Logo
from workbench.ui.widgets.boxes import clear, column, fill, row
from workbench.ui.widgets.buttons import link, on_button
from workbench.ui.widgets.labels import IconLabel, heading, label, plain_tip, quiet
from workbench.ui.widgets.press_card import PressCard


class Door(PressCard):
    """One way in: an icon, a title and a sentence; the whole card is the button."""

    def __init__(self, icon: str, title: str, sentence: str) -> None:
        """Make a door."""
        super().__init__()
        self.setFixedSize(232, 150)
        self.setAccessibleName(f"{title}. {sentence}")
        fill(
            QVBoxLayout(self),
            IconLabel(icon, "accent", 24),
            6,
            heading(title, 15),
            label(sentence, 12, "ink2", wrap=True),
            None,
            margins=(18, 18, 18, 14),
            gap=4,
        )


class Welcome(QWidget):
    """Three doors: the sample study, a new study, a study on the disk."""

    sample = Signal()
    new = Signal()
    choose = Signal()
    open_recent = Signal(str)

    def __init__(self) -> None:
        """Show the doors."""
        super().__init__()
        doors = (
            (
                self.sample,
                Door(
                    "book-open",
                    self.tr("Open the sample study"),
                    self.tr("Four sessions on linking records, two coders, themes and quotes."),
                ),
            ),
            (
                self.new,
                Door(
                    "file-plus",
                    self.tr("Start a new study"),
                    self.tr("Name it, say who codes, and add your transcripts."),
                ),
            ),
            (
                self.choose,
                Door(
                    "folder-open",
                    self.tr("Open a study"),
                    self.tr("A .dwb file on this computer, or one a colleague sent back."),
                ),
            ),
        )
        for signal, door in doors:
            door.pressed.connect(signal)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        title = label("Deliberation Workbench", 24, "ink", SEMIBOLD)
        fill(
            QVBoxLayout(self),
            None,
            row(None, Logo(44), None),
            10,
            row(None, title, None),
            row(
                None,
                label(self.tr("From transcripts to Word, on your own computer."), 14, "ink2"),
                None,
            ),
            24,
            row(None, *(door for _, door in doors), None, gap=16),
            24,
            row(None, column(self._recent), None),
            None,
            gap=4,
        )

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer the studies opened lately that are still there."""
        clear(self._recent)
        there = [Path(path) for path in paths if Path(path).exists()][:5]
        if there:
            self._recent.addWidget(quiet(self.tr("Opened lately")))
        for path in there:
            button = link(on_button(path.stem), icon_name="file-text")
            button.setAccessibleName(path.stem)
            button.setToolTip(plain_tip(str(path)))
            button.clicked.connect(self._opener(str(path)))
            self._recent.addWidget(button)

    def _opener(self, path: str) -> object:
        return lambda: self.open_recent.emit(path)
