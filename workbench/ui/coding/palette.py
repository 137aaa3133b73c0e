"""The palette: a few letters, and the passage has its code.

The page opens it with a `Purpose` and hears through it what was chosen. It floats under the
selection; Enter chooses, Ctrl+Enter collects a code for several at once, Tab goes into a code,
Shift+Enter makes a new one, Esc closes.

Called by `codebook_actions` and `opening`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget

from workbench.coding.palette_search import Found, PaletteSearch, understand
from workbench.model.codebook import Code
from workbench.ui.coding.palette_head import QUERY_HEIGHT, PaletteHead
from workbench.ui.coding.palette_offers import (
    AT_FIRST,
    Purpose,
    doubts,
    keys_hint,
    offers,
    path_under,
)
from workbench.ui.coding.palette_rows import Choice, ChoiceDelegate, Choices, height_of
from workbench.ui.widgets.announcing import announce
from workbench.ui.widgets.boxes import column, fill
from workbench.ui.widgets.labels import quiet
from workbench.ui.widgets.popover import Popover

WIDTH = 348
_GAP, _HINT_HEIGHT = 10, 28

LONGEST = QUERY_HEIGHT + 1 + AT_FIRST * 36 + 13 + _HINT_HEIGHT
"""The height of the palette with all it can offer."""


class Palette(Popover):
    """Finds a code by a few letters; `finished` asks for the focus to be given back."""

    finished = Signal()

    def __init__(self, host: QWidget) -> None:
        """Make the hidden palette over `host`."""
        super().__init__(host, WIDTH, 214)
        self._purpose: Purpose | None = None
        self._search: PaletteSearch | None = None
        self._doubted = ""
        self._anchor, self._above = QRect(), False
        self.head = PaletteHead(WIDTH - 2)
        self.field = self.head.field
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._edited)
        self.choices = Choices()
        self.list = self._make_list()
        self._hint_words = quiet("", 11)
        self._hint = column(self._hint_words, margins=(16, 5, 16, 7))
        self._hint.setFixedHeight(_HINT_HEIGHT)
        fill(QVBoxLayout(self.body), self.head, 6, self.list, 6, self._hint, None, gap=0)

    def _make_list(self) -> QListView:
        made = QListView()
        made.setAccessibleName(self.tr("Codes found"))
        made.setProperty("kind", "paper")
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setModel(self.choices)
        made.setItemDelegate(ChoiceDelegate(made))
        made.setMouseTracking(True)
        made.clicked.connect(lambda index: self._take(index.row(), stay=False))
        return made

    # -- opening --------------------------------------------------------------------------

    def open_for(self, purpose: Purpose, search: PaletteSearch, anchor: QRect) -> None:
        """Open by a rectangle of the host, with nothing typed."""
        self._purpose, self._search = purpose, search
        self._doubted = ""
        self.head.start()
        self.head.caption.setText(purpose.caption)
        self.field.setPlaceholderText(purpose.hint)
        self.field.clear()
        self._anchor = anchor
        self._above = self._only_above(anchor)
        self._show_choices()
        self.field.setFocus()

    def finish(self) -> None:
        """Close and ask for the focus to be given back."""
        self.dismiss()
        self.finished.emit()

    def hint(self) -> str:
        """Which keys it says do more."""
        return self._hint_words.text()

    # -- searching ------------------------------------------------------------------------

    def _edited(self) -> None:
        self._doubted = ""
        self._show_choices()

    def _show_choices(self) -> None:
        if self._search is not None and self._purpose is not None:
            scope, collected = self.head.scope(), self.head.collected()
            rows = offers(self._purpose, self._search, self.field.text(), scope, collected)
            self._show_rows(rows, mark=bool(self.field.text().strip() or not collected))

    def _show_rows(self, rows: list[Choice], *, mark: bool = True) -> None:
        self.choices.show(rows)
        self._mark(0 if mark else -1)
        tall = sum(height_of(choice) for choice in rows)
        self.list.setFixedHeight(tall)
        hint = keys_hint(self._purpose, self.choices.rows, self.head.collected())
        self._hint_words.setText(hint)
        self._hint.setVisible(bool(hint))
        below = (tall + 13 if rows else 1) + (_HINT_HEIGHT if hint else 0)
        self.resize_body(WIDTH, self.head.height() + below)
        self._place()

    def _mark(self, number: int) -> None:
        """Mark a row, none for -1, and tell a screen reader."""
        index = self.choices.index(number, 0) if number >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            announce(self.field, self.choices.rows[number].said)

    def _only_above(self, anchor: QRect) -> bool:
        """Whether even the longest list fits above the passage but not below it."""
        below = self._host.height() - anchor.bottom() - _GAP - 8
        return below < LONGEST <= anchor.top() - _GAP - 8

    def _place(self) -> None:
        """Stand by the passage, on the same side while the list grows and shrinks."""
        anchor, host = self._anchor, self._host
        x = max(8, min(anchor.left(), host.width() - WIDTH - 8))
        y = anchor.bottom() + _GAP
        if self._above:
            y = anchor.top() - _GAP - self.body.height()
        elif y + LONGEST > host.height() - 8:
            y = host.height() - LONGEST - 8
        lowest = host.height() - self.body.height() - 8
        self.open_at(QPoint(x, max(8, min(y, lowest))))

    # -- choosing -------------------------------------------------------------------------

    def choose(self, *, stay: bool = False) -> None:
        """Take the row that is marked; without one, give what is collected."""
        number = self.list.currentIndex().row()
        if number >= 0:
            self._take(number, stay=stay)
        elif self.head.collected() and not stay:
            self._give([])

    def make_new(self) -> None:
        """Make a new code of what was typed, unless one like it is there: then ask first."""
        wanted = understand(self.field.text())
        if self._purpose is None or self._purpose.create is None or not wanted.path:
            return
        near = self._search.near(wanted.name) if self._search is not None else None
        path = path_under(self._search, self.head.scope(), wanted.path)
        if near is not None and self._doubted != wanted.path:
            self._doubted = wanted.path
            self._show_rows(doubts(near, path))
            return
        also = [code.id for code in self.head.collected()]
        if self._purpose.create(path, wanted.definition, also):
            self.finish()

    def _take(self, number: int, *, stay: bool) -> None:
        rows = self.choices.rows
        if self._purpose is None or not 0 <= number < len(rows):
            return
        choice = rows[number]
        if choice.kind == "new":
            self.make_new()
            return
        code = choice.code or (choice.found.code if choice.found else None)
        if code is None:
            return
        if choice.folder:
            self._go_into(choice.found)
        elif stay and self._purpose.give is not None:
            self._collect(code, already=choice.on)
        elif self.head.collected():
            self._give([code])
        elif self._purpose.choose(code.id):
            self.finish()

    def _collect(self, code: Code, *, already: bool) -> None:
        """Keep a code to be given with others; one that is on the passage needs no giving."""
        if not already:
            self.head.collect(code)
        self._start_anew()

    def _give(self, more: Sequence[Code]) -> None:
        give = self._purpose.give if self._purpose is not None else None
        if give is not None and give([c.id for c in (*self.head.collected(), *more)]):
            self.finish()

    def _go_into(self, found: Found | None) -> None:
        """Search among the codes below one."""
        if found is not None and found.below:
            self.head.go_into(found.code)
            self._start_anew()

    def _go_back(self) -> bool:
        """Go out of the code one went into, or take back what was collected last."""
        if not self.head.go_back():
            return False
        self._start_anew()
        return True

    def _start_anew(self) -> None:
        """Show what there is to find, with nothing typed."""
        self.field.clear()
        self._edited()

    def _step(self, by: int) -> None:
        count = self.choices.rowCount()
        now = self.list.currentIndex().row()
        if count:
            self._mark((now + by) % count if now >= 0 else (0 if by > 0 else count - 1))

    def _marked(self) -> Found | None:
        number = self.list.currentIndex().row()
        return self.choices.rows[number].found if number >= 0 else None

    # -- keys -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field; close when the focus goes elsewhere."""
        if watched is not self.field:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._left(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.make_new()
            else:
                self.choose(stay=bool(modifiers & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Down:
            self._step(1)
        elif key == Qt.Key.Key_Up:
            self._step(-1)
        elif key == Qt.Key.Key_Tab:
            self._go_into(self._marked())
        elif key == Qt.Key.Key_Backtab:
            if self.head.scope() is not None:
                self._go_back()
        elif key == Qt.Key.Key_Backspace and not self.field.text():
            return self._go_back()
        elif key == Qt.Key.Key_Escape:
            self.finish()
        else:
            return False
        return True

    def _left(self, event: QFocusEvent) -> None:
        passing = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        inside = QApplication.focusWidget()
        if event.reason() not in passing and not (inside and self.isAncestorOf(inside)):
            self.dismiss()
