"""The memos about one thing as cards: read, write, change in place, remove."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.coding.memos import change_memo, remove_memo, write_memo
from workbench.model.memo import Memo, MemoSubject
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import clear, fill, row
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.fields import Writing
from workbench.ui.widgets.labels import label, quiet
from workbench.ui.widgets.when import near_day


class MemoCard(QFrame):
    """One memo. Its writer can change it where it stands and remove it."""

    changed = Signal(str, str)
    removed = Signal(str)

    def __init__(self, memo: Memo, by: str, *, mine: bool) -> None:
        """Show a memo and who wrote it."""
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
        fill(
            QVBoxLayout(self),
            self._text,
            self._field,
            row(*foot, gap=2),
            margins=(12, 9, 8, 7),
            gap=3,
        )

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
    """The memos about one thing, with a + to write another; `left` gives the focus back."""

    left = Signal()

    def __init__(self, desk: Desk, about: MemoSubject, title: str) -> None:
        """Show memos about things of one kind."""
        super().__init__()
        self._desk, self._about = desk, about
        self._subject = ""
        self._shown: tuple[Memo, ...] | None = None
        self._shown_to = ""
        self._title = label(title, 12, "ink2", SEMIBOLD)
        self.add = ToolButton("plus", self.tr("Write a memo"), self.begin, px=15, side=26)
        self.field = Writing(self.tr("New memo"), self.tr("Write a memo"), lines=4)
        self.field.written.connect(self._write)
        self.field.installEventFilter(self)
        self.field.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        fill(QVBoxLayout(self), row(self._title, None, self.add), self.field, self._cards, gap=4)

    def show_memos(self, subject: str, memos: Sequence[Memo]) -> None:
        """Show the memos about one thing."""
        if subject != self._subject:
            self.field.commit()
            self.field.hide()
            self.field.show_text("")
            self._subject = subject
        if (tuple(memos), self._desk.me) == (self._shown, self._shown_to):
            return
        self._shown, self._shown_to = tuple(memos), self._desk.me
        clear(self._cards)
        names = {coder.id: coder.name for coder in self._desk.read.coders()}
        for memo in memos:
            card = MemoCard(memo, names.get(memo.coder, ""), mine=memo.coder == self._desk.me)
            card.changed.connect(self._change)
            card.removed.connect(self._remove)
            self._cards.addWidget(card)

    def begin(self) -> None:
        """Begin a new memo."""
        self.field.show()
        self.field.setFocus()

    def _write(self, text: str) -> None:
        if not text.strip():
            return
        desk, subject = self._desk, self._subject
        done = desk.do(
            lambda: write_memo(
                desk.read,
                self._about,
                subject,
                text,
                by=desk.me,
                now=desk.now,
                make_id=desk.make_id,
            )
        )
        if done is not None:
            self.field.show_text("")

    def _change(self, id: str, text: str) -> None:
        desk = self._desk
        memo = next(memo for memo in self._shown or () if memo.id == id)
        if desk.do(lambda: change_memo(desk.read, memo.id, text, by=desk.me)) is None:
            self._shown = None
            self.show_memos(self._subject, desk.read.memos(self._subject))

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
