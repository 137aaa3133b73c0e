"""The palette: a few letters, and the passage has its code.

The page opens it with a `Purpose` and hears through it what was chosen. It floats under the
selection; Enter chooses, Ctrl+Enter chooses and stays, Shift+Enter makes a new code, Esc closes.

Called by `codebook_actions` and `opening`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView, QVBoxLayout, QWidget

from workbench.coding.palette_search import PaletteSearch, understand
from workbench.model.ids import CodeId
from workbench.ui.appearance import font
from workbench.ui.coding.palette_rows import Choice, ChoiceDelegate, Choices, height_of
from workbench.ui.widgets.boxes import fill, line, row
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import IconLabel, label
from workbench.ui.widgets.popover import Popover

WIDTH = 348
SHOWN = 6
AT_FIRST = 8
"""So many codes are offered for letters, and so many before anything is typed."""

_QUERY_HEIGHT = 45
_GAP = 10

LONGEST = _QUERY_HEIGHT + AT_FIRST * 36 + 13
"""The height of the palette with all it can offer."""


@dataclass(frozen=True)
class Purpose:
    """What the palette is open for.

    `choose` gets a code, `create` the path and definition of a new one; both tell whether it was
    done. `several` lets the palette stay open for more codes.
    """

    caption: str
    hint: str
    choose: Callable[[CodeId], bool]
    create: Callable[[str, str], bool] | None = None
    several: bool = False


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
        self.field = Field(self.tr("Find a code"), height=30)
        self.field.setProperty("kind", "bare")
        self.field.setFont(font(14))
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._edited)
        self._caption = label("", 11, "ink3", tabular=True)
        self.choices = Choices()
        self.list = self._make_list()
        head = row(
            IconLabel("tag", "ink3", 16), self.field, self._caption, margins=(15, 0, 15, 0), gap=9
        )
        head.setFixedHeight(_QUERY_HEIGHT - 2)
        fill(QVBoxLayout(self.body), head, line(), 6, self.list, None, gap=0)

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
        self._caption.setText(purpose.caption)
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

    # -- searching ------------------------------------------------------------------------

    def _edited(self) -> None:
        self._doubted = ""
        self._show_choices()

    def _show_choices(self) -> None:
        if self._search is None or self._purpose is None:
            return
        wanted = understand(self.field.text())
        limit = SHOWN if wanted.words else AT_FIRST
        rows = [Choice("code", one) for one in self._search.find(wanted.words, limit)]
        if wanted.path and self._purpose.create is not None:
            words = self.tr("New code “%s”") % wanted.path
            rows.append(Choice("new", None, words, self.tr("Shift Enter")))
        self._show_rows(rows)

    def _show_rows(self, rows: list[Choice]) -> None:
        self.choices.show(rows)
        self.list.setCurrentIndex(self.choices.index(0, 0))
        tall = sum(height_of(choice) for choice in rows)
        self.list.setFixedHeight(tall)
        self.resize_body(WIDTH, _QUERY_HEIGHT + (tall + 13 if rows else 2))
        self._place()

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
            y = max(8, host.height() - LONGEST - 8)
        self.open_at(QPoint(x, y))

    # -- choosing -------------------------------------------------------------------------

    def choose(self, *, stay: bool = False) -> None:
        """Take the row that is marked."""
        self._take(self.list.currentIndex().row(), stay=stay)

    def make_new(self) -> None:
        """Make a new code of what was typed, unless one like it is there: then ask first."""
        wanted = understand(self.field.text())
        if self._purpose is None or self._purpose.create is None or not wanted.path:
            return
        near = self._search.near(wanted.name) if self._search is not None else None
        if near is not None and self._doubted != wanted.path:
            self._doubted = wanted.path
            use = self.tr("Use “%s” instead?") % near.name
            anyway = self.tr("New code “%s” all the same") % wanted.path
            self._show_rows([Choice("near", None, use, code=near), Choice("new", None, anyway, "")])
        elif self._purpose.create(wanted.path, wanted.definition):
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
        if code is None or not self._purpose.choose(code.id):
            return
        if stay and self._purpose.several:
            self.field.clear()
            self._edited()
        else:
            self.finish()

    def _step(self, by: int) -> None:
        count = self.choices.rowCount()
        if count:
            now = self.list.currentIndex().row()
            self.list.setCurrentIndex(self.choices.index((now + by) % count, 0))

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
