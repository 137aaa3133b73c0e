"""One memo whole: its words to change, what it is about, and the passages it points to.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.coding.memos import change_memo, remove_memo, unlink_memo
from workbench.coding.noted import Noted
from workbench.coding.voices import Voices
from workbench.model.ids import LinkId
from workbench.model.memo import Link
from workbench.ui.desk import Desk, Place
from workbench.ui.memo_place import place_of
from workbench.ui.memos.phrasing import about_words, line_under
from workbench.ui.widgets.boxes import card, clear, column, fill, row, scrolling
from workbench.ui.widgets.buttons import ToolButton, link, plain
from workbench.ui.widgets.fields import Writing
from workbench.ui.widgets.labels import Passage, heading, label, quiet

LINES = 10


class MemoDetail(QFrame):
    """The memo that is chosen; `left` gives the focus back to the list."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        """Make an inspector without a memo."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self._desk = desk
        self._shown: Noted | None = None
        self.about = label("", 13, "ink", wrap=True)
        self.open_button = link(self.tr("Open there"), self._open)
        self.text = label("", 14, "ink", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.field = Writing(self.tr("Memo"), lines=LINES)
        self.field.written.connect(self._change)
        self.field.installEventFilter(self)
        self.under = quiet("", 12, wrap=True)
        self.gone = plain(self.tr("Remove"), self._remove, "trash-2")
        self._links = QVBoxLayout()
        self._links_title = heading(self.tr("Points to"), 13)
        self._how = quiet(
            self.tr("Select words while coding and press Shift+M to link a memo to them."),
            12,
            "ink2",
            wrap=True,
        )
        body = column(
            self.about,
            row(self.open_button, None),
            self.text,
            self.field,
            self.under,
            row(self.gone, None),
            10,
            self._links_title,
            self._links,
            self._how,
            None,
            margins=(18, 16, 16, 14),
            gap=8,
        )
        self._body = scrolling(body)
        self._none = column(
            quiet(self.tr("Choose a memo to read it whole."), 13, "ink2", wrap=True),
            None,
            margins=(18, 16, 16, 14),
        )
        fill(QVBoxLayout(self), self._body, self._none, margins=(1, 0, 0, 0), gap=0)
        self.show_memo(None)

    def show_memo(self, one: Noted | None) -> None:
        """Show a memo, or that none is chosen."""
        if self._shown is not None and (one is None or one.memo.id != self._shown.memo.id):
            self.field.commit()
        self._shown = one
        self._body.setVisible(one is not None)
        self._none.setVisible(one is None)
        if one is None:
            return
        mine = one.memo.coder == self._desk.me and not self._desk.project.read_only
        self.about.setText(about_words(one))
        self.text.setText(one.memo.text)
        self.text.setVisible(not mine)
        self.field.setVisible(mine)
        self.field.show_text(one.memo.text)
        self.under.setText(line_under(one))
        self.gone.setVisible(mine)
        self._show_links(one, mine)

    def _show_links(self, one: Noted, mine: bool) -> None:
        clear(self._links)
        self._links_title.setVisible(bool(one.links))
        self._how.setVisible(mine and not one.links)
        voices = Voices(self._desk.read)
        for found in one.links:
            self._links.addWidget(self._card(found, voices, mine))

    def _card(self, found: Link, voices: Voices, mine: bool) -> QWidget:
        words = Passage(" ".join(found.exact.split()))
        source = quiet(voices.attribution(found.transcript, [found.span]).strip("()"))
        there = Place("coding", found.transcript, found.start, found.end)
        buttons: list[QWidget | None] = [
            link(self.tr("Open there"), lambda: self._desk.go(there)),
            None,
        ]
        if mine:
            name = self.tr("Unlink this passage")
            buttons.append(
                ToolButton("trash-2", name, lambda: self._unlink(found.id), px=13, side=22)
            )
        return card(words, source, row(*buttons), margins=(12, 9, 8, 7), gap=3)

    def begin(self) -> None:
        """Have the focus in the words."""
        (self.field if self.field.isVisible() else self.open_button).setFocus()

    # -- doing ----------------------------------------------------------------------------

    def _open(self) -> None:
        if self._shown is not None:
            self._desk.go(place_of(self._desk.read, self._shown.memo))

    def _change(self, text: str) -> None:
        desk, one = self._desk, self._shown
        if one is None:
            return
        if desk.do(lambda: change_memo(desk.read, one.memo.id, text, by=desk.me)) is None:
            self.field.show_text(one.memo.text)

    def _remove(self) -> None:
        desk, one = self._desk, self._shown
        if one is not None:
            said = self.tr("Removed the memo.")
            desk.do(lambda: remove_memo(desk.read, one.memo.id, by=desk.me), say=said)

    def _unlink(self, found: LinkId) -> None:
        desk = self._desk
        said = self.tr("Unlinked the passage.")
        desk.do(lambda: unlink_memo(desk.read, found, by=desk.me), say=said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter and Esc leave the field; what was written is kept when it is left."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or (control and enter):
                self.left.emit()
                return True
        return False
