"""The memos about one thing as cards: read, write, change in place, remove.

Called by `inspector` and `passage_panel`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.coding.memos import change_memo, note_passage, remove_memo, write_memo
from workbench.coding.wording import elided
from workbench.journal.entry import Draft
from workbench.model.ids import MemoId, TranscriptId
from workbench.model.memo import Link, Memo, MemoSubject
from workbench.model.span import Span
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import clear, fill, row
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.buttons import link as link_button
from workbench.ui.widgets.fields import Writing
from workbench.ui.widgets.labels import label, quiet
from workbench.ui.widgets.when import near_day

WORDS = 34
"""So many letters of a passage stand over the memo about it."""


class MemoCard(QFrame):
    """One memo. Its writer can change it where it stands and remove it."""

    changed = Signal(str, str)
    removed = Signal(str)

    went = Signal(int, int)

    def __init__(self, memo: Memo, by: str, passage: Link | None = None, *, mine: bool) -> None:
        """Show a memo, who wrote it, and the passage it is about."""
        super().__init__()
        self.setProperty("kind", "card")
        self._memo = memo
        self._text = label(memo.text, 13, "ink", wrap=True)
        said = " · ".join(filter(None, (by, near_day(memo.at))))
        foot: list[QWidget | None] = [quiet(said), None]
        if mine:
            edit = ToolButton("pencil", self.tr("Change this memo"), self.edit, px=13, side=22)
            gone = ToolButton(
                "trash-2",
                self.tr("Remove this memo"),
                lambda: self.removed.emit(memo.id),
                px=13,
                side=22,
            )
            foot += [edit, gone]
        self._field = Writing(self.tr("Memo"), lines=5)
        self._field.written.connect(lambda text: self.changed.emit(memo.id, text))
        self._field.installEventFilter(self)
        self._field.hide()
        words = [self._passage(passage)] if passage is not None else []
        fill(
            QVBoxLayout(self),
            *words,
            self._text,
            self._field,
            row(*foot, gap=2),
            margins=(12, 9, 8, 7),
            gap=3,
        )

    def _passage(self, passage: Link) -> QWidget:
        there = link_button(
            f"“{elided(passage.exact, WORDS)}”", lambda: self.went.emit(passage.start, passage.end)
        )
        there.setToolTip(self.tr("Go to these words"))
        return row(there, None)

    def edit(self) -> None:
        """Let the memo be changed where it stands."""
        self._field.show_text(self._memo.text)
        self._text.hide()
        self._field.show()
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field shows the memo again."""
        if event.type() == QEvent.Type.FocusOut:
            self._field.commit()
            self._field.hide()
            self._text.show()
        return False


class MemoList(QWidget):
    """The memos about one thing, with a + to write another; `left` gives the focus back.

    Among those about a transcript are those about its passages; `went` asks to be taken there.
    """

    left = Signal()
    went = Signal(int, int)

    def __init__(self, desk: Desk, about: MemoSubject, title: str) -> None:
        """Show memos about things of one kind."""
        super().__init__()
        self._desk, self._about = desk, about
        self._subject = ""
        self._shown: tuple[Memo, ...] | None = None
        self._passages: Mapping[MemoId, Link] = {}
        self._shown_to = ""
        self._on: Span | None = None
        self._title = label(title, 12, "ink2", SEMIBOLD)
        self.add = ToolButton("plus", self.tr("Write a memo"), self.begin, px=15, side=26)
        self.field = Writing(self.tr("New memo"), self.tr("Write a memo"), lines=4)
        self.field.written.connect(self._write)
        self.field.installEventFilter(self)
        self.field.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        fill(QVBoxLayout(self), row(self._title, None, self.add), self.field, self._cards, gap=4)

    def show_memos(
        self, subject: str, memos: Sequence[Memo], passages: Mapping[MemoId, Link] | None = None
    ) -> None:
        """Show the memos about one thing; `passages` are those that some of them are about."""
        passages = passages or {}
        if subject != self._subject:
            self.field.commit()
            self.field.hide()
            self.field.show_text("")
            self._subject = subject
        known = (self._shown, self._passages, self._shown_to)
        if (tuple(memos), passages, self._desk.me) == known:
            return
        self._shown, self._passages, self._shown_to = tuple(memos), passages, self._desk.me
        clear(self._cards)
        names = {coder.id: coder.name for coder in self._desk.read.coders()}
        for memo in memos:
            mine = memo.coder == self._desk.me
            card = MemoCard(memo, names.get(memo.coder, ""), passages.get(memo.id), mine=mine)
            card.went.connect(self.went)
            card.changed.connect(self._change)
            card.removed.connect(self._remove)
            self._cards.addWidget(card)

    def begin(self, on: Span | None = None, words: str = "") -> None:
        """Begin a new memo; `on` a passage of the transcript, with these words."""
        self._on = on
        self.field.setPlaceholderText(
            self.tr("Write a memo on “{words}”").format(words=elided(words, WORDS))
            if on is not None
            else self.tr("Write a memo")
        )
        self.field.show()
        self.field.setFocus()

    def _write(self, text: str) -> None:
        if not text.strip():
            return
        if self._desk.do(lambda: self._draft(text)) is not None:
            self._on = None
            self.field.show_text("")

    def _draft(self, text: str) -> Draft:
        desk, on = self._desk, self._on
        by, now, make_id = desk.me, desk.now, desk.make_id
        if on is None:
            about, subject = self._about, self._subject
            return write_memo(desk.read, about, subject, text, by=by, now=now, make_id=make_id)
        here = TranscriptId(self._subject)
        return note_passage(
            desk.read, here, on.start, on.end, text, by=by, now=now, make_id=make_id
        )

    def _change(self, id: str, text: str) -> None:
        desk = self._desk
        memo = next(memo for memo in self._shown or () if memo.id == id)
        if desk.do(lambda: change_memo(desk.read, memo.id, text, by=desk.me)) is None:
            memos, self._shown = self._shown or (), None
            self.show_memos(self._subject, memos, self._passages)

    def _remove(self, id: str) -> None:
        desk = self._desk
        memo = next(memo for memo in self._shown or () if memo.id == id)
        said = self.tr("Removed the memo.")
        desk.do(lambda: remove_memo(desk.read, memo.id, by=desk.me), say=said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter and Esc leave the field; what was written is kept when it is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.field.commit()
            if not self.field.text().strip():
                self.field.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or (control and enter):
                self.left.emit()
                return True
        return False
