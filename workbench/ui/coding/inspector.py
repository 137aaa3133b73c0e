"""The inspector at the right: the passage, the code, or the memos about the transcript.

Over them stand the segments at the caret.

Called by `inspecting` and `page`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from workbench.ui.coding.code_panel import CodePanel
from workbench.ui.coding.memo_list import MemoList
from workbench.ui.coding.passage_panel import PassagePanel
from workbench.ui.coding.segment_strip import SegmentStrip
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import bar_frame, column, fill, row, scrolling
from workbench.ui.widgets.buttons import Segmented, link
from workbench.ui.widgets.keycaps import keycap_of
from workbench.ui.widgets.labels import label, quiet

PASSAGE, CODE, MEMOS = range(3)


class Inspector(QFrame):
    """Three sides of which one is seen."""

    def __init__(self, desk: Desk) -> None:
        """Make an inspector with nothing in it."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self.sides = Segmented([self.tr("Passage"), self.tr("Code"), self.tr("Memos")])
        self.passage, self.code = PassagePanel(desk), CodePanel(desk)
        self.memos = MemoList(desk, "transcript", self.tr("About this transcript"))
        self._no_passage = self._hints()
        self._no_code = column(
            quiet(
                self.tr("Choose a code at the left to read and write its definition."),
                13,
                "ink2",
                wrap=True,
            ),
            None,
            margins=(16, 14, 16, 14),
        )
        self.segments = SegmentStrip()
        self._stack = QStackedWidget()
        memos = column(self.memos, None, margins=(16, 6, 14, 14))
        passage, code = scrolling(self.passage), scrolling(self.code)
        self._pages = (passage, code, scrolling(memos))
        for page in (*self._pages, self._no_passage, self._no_code):
            self._stack.addWidget(page)
        self.sides.chosen.connect(self._show)
        self.compare = link(self.tr("Open Compare"))
        self.foot = bar_frame(
            "foot",
            quiet(self.tr("Differences between coders"), 12, "ink2"),
            None,
            self.compare,
            margins=(16, 7, 14, 7),
        )
        fill(
            QVBoxLayout(self),
            row(self.sides, None, margins=(14, 12, 10, 8)),
            self.segments,
            self._stack,
            self.foot,
            margins=(1, 0, 0, 0),
            gap=0,
        )
        self._filled = {PASSAGE: False, CODE: False, MEMOS: True}
        self._show()

    def side(self) -> int:
        """Which side is seen: PASSAGE, CODE or MEMOS."""
        return self.sides.index()

    def show_side(self, side: int) -> None:
        """Show a side."""
        self.sides.set_index(side)
        self._show()

    def set_filled(self, side: int, filled: bool) -> None:
        """Say whether a side has something to show; else it shows a hint."""
        if self._filled[side] != filled:
            self._filled[side] = filled
            self._show()

    def _show(self) -> None:
        side = self.side()
        empty: dict[int, QWidget] = {PASSAGE: self._no_passage, CODE: self._no_code}
        page = self._pages[side] if self._filled[side] else empty[side]
        self._stack.setCurrentWidget(page)

    def _hints(self) -> QWidget:
        hints = (
            (keycap_of("coding.sentence", "S"), self.tr("select the sentence")),
            (keycap_of("coding.code", "Return", self.tr("Enter")), self.tr("give it a code")),
            (keycap_of("coding.next", "N"), self.tr("go to the next coding")),
            (keycap_of("coding.memo", "M"), self.tr("note something about it")),
        )
        rows = [row(cap, label(words, 13, "ink2"), None) for cap, words in hints]
        told = label(
            self.tr("Nothing is chosen. Click a coding, or start with these keys:"),
            13,
            "ink2",
            wrap=True,
        )
        return column(told, 4, *rows, None, margins=(16, 14, 16, 14), gap=10)
