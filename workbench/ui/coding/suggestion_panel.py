"""The panel under the transcript that offers passages like coded ones, one by one.

Called by `suggesting`, laid out by `parts`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QStackedWidget, QVBoxLayout

from workbench.ui.coding.suggestion_list import SuggestionsModel, SuggestionsView
from workbench.ui.widgets.boxes import bar_frame, column, fill, row
from workbench.ui.widgets.buttons import Segmented, ToolButton, name_control, plain, primary
from workbench.ui.widgets.labels import Elided, label

HEIGHT = 292


class SuggestionPanel(QFrame):
    """Hidden until passages are looked for.

    `changed`: other passages are asked for; `stopped`: the search is to end; `left`: close it.
    """

    changed = Signal()
    stopped = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Make the hidden panel."""
        super().__init__()
        self.setProperty("kind", "foot")
        self.setAccessibleName(self.tr("Passages like these"))
        self.setFixedHeight(HEIGHT)
        self.title = Elided("", 13, "ink")
        self.like = Segmented([self.tr("Like all of mine"), self.tr("Like this one")])
        name_control(self.like, self.tr("Like which codings"))
        self.unit = Segmented([self.tr("Sentences"), self.tr("Turns")])
        name_control(self.unit, self.tr("What is compared"))
        for choice in (self.like, self.unit):
            choice.chosen.connect(lambda _: self.changed.emit())
        close = ToolButton("x", self.tr("Close the suggestions"), self.left.emit, side=26, px=15)
        head = bar_frame(
            "plain", self.title, self.like, self.unit, close, margins=(18, 8, 12, 8), gap=8
        )
        self.model = SuggestionsModel()
        self.view = SuggestionsView(self.model)
        self.told = label("", 13, "ink2", wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(240, 6)
        self.bar.setAccessibleName(self.tr("How far the comparison is"))
        stop = plain(self.tr("Cancel"), self.stopped.emit)
        self._busy = column(None, row(None, self.bar, stop, None, gap=12), None)
        self._nothing = column(None, self.told, None, margins=(40, 0, 40, 0))
        self.stack = QStackedWidget()
        for part in (self.view, self._nothing, self._busy):
            self.stack.addWidget(part)
        self.accept = primary(self.tr("Code it (Y)"), self.view.accepted.emit, "tag")
        self.skip = plain(self.tr("Pass over (N)"), self.view.passed.emit)
        self.open = plain(self.tr("Show it (O)"), self.view.opened.emit)
        self.count = Elided("", 12, "ink2", tabular=True)
        foot = row(self.accept, self.skip, self.open, self.count, margins=(18, 6, 18, 8), gap=8)
        layout = QVBoxLayout(self)
        fill(layout, head, self.stack, foot, gap=0)
        layout.setStretch(1, 1)
        self.view.left.connect(self.left)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_able())
        self.usable = True
        self.hide()

    def show_list(self) -> None:
        """Show the suggestions."""
        self.stack.setCurrentWidget(self.view)
        self._show_able()

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self.told.setText(sentence)
        self.stack.setCurrentWidget(self._nothing)
        self._show_able()

    def show_busy(self, done: int, of: int) -> None:
        """Show how far the comparison is."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.stack.setCurrentWidget(self._busy)
        self._show_able()

    def _show_able(self) -> None:
        there = self.stack.currentWidget() is self.view and self.view.current() is not None
        self.accept.setEnabled(there and self.usable)
        self.skip.setEnabled(there)
        self.open.setEnabled(there)
