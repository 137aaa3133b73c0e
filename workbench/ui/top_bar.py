"""The bar at the top: the study, what is counted, search, undo and redo, saved, who is coding.

Called by `welcome` and `workspace`.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from workbench.transcripts.occasions.limits import Limit
from workbench.ui.appearance import MEDIUM, SEMIBOLD, colour, font
from workbench.ui.counting import CountingControl
from workbench.ui.icons import icon
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.buttons import ToolButton, on_button
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.keycaps import keycap_of
from workbench.ui.widgets.labels import IconLabel, label, plain_tip
from workbench.ui.widgets.marks import Disc

HEIGHT = 52
SEARCH, SEARCH_NARROW = 380, 240
NARROW = 1300
"""Below this width the names in the bar are cut shorter."""
STRIPE = "#F4B860"


class Logo(QWidget):
    """The mark of the program: three lines of a transcript and a stripe."""

    def __init__(self, side: int = 26) -> None:
        """Draw it `side` pixels wide."""
        super().__init__()
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = self.width() / 26
        painter.scale(unit, unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(0, 0, 26, 26), 6.5, 6.5)
        painter.setBrush(colour("paper"))
        for y, width in ((6.5, 11), (12, 8), (17.5, 10)):
            painter.drawRoundedRect(QRectF(5, y, width, 2.4), 1.2, 1.2)
        painter.setBrush(QColor(STRIPE))
        painter.drawRoundedRect(QRectF(19, 6.5, 2.2, 13.4), 1.1, 1.1)
        painter.end()


class MenuButton(QToolButton):
    """A name with a small arrow that opens a menu."""

    def __init__(self, name: str, menu: QMenu, weight: QFont.Weight = MEDIUM, px: int = 13) -> None:
        """Offer a menu."""
        super().__init__()
        self.setProperty("kind", "menu")
        self.setFont(font(px, weight))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIcon(icon("chevron-down", "ink3", 15))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(menu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_name(name)

    def show_name(self, name: str, longest: int = 300) -> None:
        """Show a name, cut where it is too long."""
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, longest)
        self.setText(on_button(shown))
        self.setAccessibleName(name)


class TopBar(QFrame):
    """The top bar; signals say what was asked for."""

    undo = Signal()
    redo = Signal()

    def __init__(self, study_menu: QMenu, coder_menu: QMenu) -> None:
        """Lay the bar out."""
        super().__init__()
        self.setProperty("kind", "top")
        self.setFixedHeight(HEIGHT)
        self.study = MenuButton("", study_menu, SEMIBOLD, 14)
        self.search = Field(
            self.tr("Search transcripts, codes, memos and commands"),
            self.tr("Search transcripts, codes, memos…"),
            "search",
            34,
        )
        self.search.setMinimumWidth(SEARCH_NARROW)
        self.search.setMaximumWidth(SEARCH)
        hint = keycap_of("find", "Ctrl+K")
        hint.setFixedHeight(18)
        inside = QHBoxLayout(self.search)
        fill(inside, None, hint, margins=(0, 0, 8, 0))
        self.search.textChanged.connect(lambda text: hint.setVisible(not text))
        self._undo = ToolButton("undo-2", self.tr("Undo"), self.undo.emit)
        self._redo = ToolButton("redo-2", self.tr("Redo"), self.redo.emit, tone="ink3")
        self._saved_icon = IconLabel("check", "success", 15)
        self._saved = label("", 12, "ink2", tabular=True)
        self._disc = Disc("?")
        self.coder = MenuButton("", coder_menu)
        self.counting = CountingControl()
        self.counting.hide()
        self._title = ""
        layout = fill(
            QHBoxLayout(self),
            Logo(),
            self.study,
            None,
            self.counting,
            6,
            self.search,
            None,
            self._undo,
            self._redo,
            4,
            self._saved_icon,
            self._saved,
            8,
            self._disc,
            self.coder,
            margins=(18, 0, 12, 0),
            gap=6,
        )
        layout.setStretchFactor(self.search, 20)

    def show_study(self, title: str) -> None:
        """Name the study."""
        self._title = title
        crowded = self.counting.isVisibleTo(self)
        narrow = self.width() < NARROW
        self.study.show_name(title, 300 if not crowded else 150 if narrow else 250)
        self.search.setPlaceholderText(
            self.tr("Search…")
            if crowded and narrow
            else self.tr("Search transcripts, codes, memos…")
        )

    def show_counting(self, limit: Limit, *, offered: bool) -> None:
        """Say what is counted, where there is something to choose or to take back."""
        self.counting.show_limit(limit)
        self.counting.setVisible(offered or bool(limit))
        self.show_study(self._title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut names shorter in a narrow window."""
        super().resizeEvent(event)
        self.counting.set_narrow(self.width() < NARROW)
        self.show_study(self._title)

    def show_coder(self, name: str, initial: str, *, solid: bool) -> None:
        """Say who is coding."""
        self._disc.show_coder(initial, solid=solid)
        self.coder.show_name(name, 130)
        self.coder.setToolTip(plain_tip(self.tr("You are coding as %s") % name))

    def show_saved(self, text: str, *, read_only: bool) -> None:
        """Say when the study was saved last."""
        self._saved.setText(text)
        self._saved_icon.show_icon(
            "lock" if read_only else "check", "warning" if read_only else "success"
        )

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Name what undo and redo would do."""
        self._undo.setEnabled(undo is not None)
        self._undo.set_icon("undo-2", "ink2" if undo else "line")
        self._undo.set_name(self.tr("Undo: %s") % undo if undo else self.tr("Nothing to undo"))
        self._redo.setEnabled(redo is not None)
        self._redo.set_icon("redo-2", "ink2" if redo else "line")
        self._redo.set_name(self.tr("Redo: %s") % redo if redo else self.tr("Nothing to redo"))
