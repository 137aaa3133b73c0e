"""The memos of the transcript that is open: their passages dotted in the text, and new links.

Called by `keys` and `page`; the memos themselves are cards of the inspector (`memo_list`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.coding.memos import link_memo
from workbench.coding.noted import Noted, noted, notes_on
from workbench.coding.wording import elided
from workbench.model.ids import TranscriptId
from workbench.model.memo import Memo
from workbench.model.names import folded
from workbench.model.span import Span
from workbench.ui.desk import Desk
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading
from workbench.ui.widgets.popover import Asking

WIDTH, HEIGHT = 380, 300
SHOWN = 70
"""So many letters of a memo are shown."""


class Noting(QObject):
    """Notes in the view, and what a person does with them."""

    def __init__(
        self, desk: Desk, host: QWidget, view: TranscriptView, meant: Callable[[], Span | None]
    ) -> None:
        """Float a popover over `host`; the focus goes back to the view.

        `meant` is the passage a memo is to point to: the selection, or the focused coding.
        """
        super().__init__(host)
        self._desk, self._host, self._view, self._meant = desk, host, view, meant
        self.transcript: TranscriptId | None = None
        self.popover: AskMemo | None = None

    def show(self, transcript: TranscriptId | None) -> None:
        """Show what memos point to in a transcript as the study has it now."""
        self.transcript = transcript
        found = notes_on(self._desk.read, transcript, self._desk.me) if transcript else ()
        self._view.set_notes(link.span for link, _ in found)

    def ask_for_memo(self) -> None:
        """Ask which memo is to point to the passage that is meant."""
        span, here = self._meant(), self.transcript
        if here is None:
            return
        mine = [
            one for one in noted(self._desk.read, self._desk.me) if one.memo.coder == self._desk.me
        ]
        if span is None:
            self._desk.refused.emit(self.tr("Select the words first that a memo is to point to."))
        elif not mine:
            self._desk.refused.emit(
                self.tr("You have written no memo yet: press M to write one about these words.")
            )
        else:
            self.popover = AskMemo(self._host, self._view, mine)
            self.popover.chosen = lambda memo: self._link(memo, here, span)
            corner = self._view.mapTo(self._host, self._view.rect().topLeft())
            middle = corner.x() + (self._view.width() - WIDTH) // 2
            self.popover.ask(QRect(middle, corner.y() + 24, WIDTH, 1))

    def _link(self, memo: Memo, transcript: TranscriptId, span: Span) -> None:
        desk = self._desk
        desk.do(
            lambda: link_memo(
                desk.read,
                memo.id,
                transcript,
                span.start,
                span.end,
                by=desk.me,
                make_id=desk.make_id,
            ),
            say=self.tr("The memo points to these words."),
        )


class AskMemo(Asking):
    """One's own memos, the newest first, to choose one by a few letters."""

    def __init__(self, host: QWidget, back: QWidget, memos: list[Noted]) -> None:
        """List the memos."""
        super().__init__(host, WIDTH, HEIGHT, back)
        self._memos = memos
        self.chosen = _nothing
        self.words = Field(self.tr("Find a memo"), self.tr("Find a memo"), "search")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Memos"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fill(
            QVBoxLayout(self.body),
            heading(self.tr("Which memo points to these words?")),
            self.words,
            self.list,
            margins=(16, 14, 16, 14),
            gap=8,
        )
        self.words.textChanged.connect(self._show)
        self.words.returnPressed.connect(self.choose)
        self.list.itemClicked.connect(lambda _: self.choose())
        self._show()

    def ask(self, anchor: QRect) -> None:
        """Show by a rectangle of the host."""
        self.open_by(anchor)
        self.words.setFocus()

    def _show(self) -> None:
        wanted = folded(self.words.text()).split()
        self.list.clear()
        for one in self._memos:
            if all(word in folded(f"{one.memo.text} {one.subject}") for word in wanted):
                item = QListWidgetItem(elided(one.memo.text, SHOWN))
                item.setToolTip(one.subject)
                item.setData(Qt.ItemDataRole.UserRole, one.memo.id)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def choose(self) -> None:
        """Take the memo one is at."""
        item = self.list.currentItem()
        if item is None:
            return
        id = item.data(Qt.ItemDataRole.UserRole)
        memo = next(one.memo for one in self._memos if one.memo.id == id)
        self.dismiss()
        self.chosen(memo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the list while one types."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            row = self.list.currentRow() + steps[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
        else:
            super().keyPressEvent(event)


def _nothing(memo: Memo) -> None:
    """Nobody asked."""
