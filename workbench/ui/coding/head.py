"""The head over the transcript: which one it is, whose codings are shown, how far one is.

Called by `document`, `page`, `parts` and `show_acts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from workbench.model.ids import TranscriptId
from workbench.ui.appearance import SEMIBOLD, colour, font, look
from workbench.ui.coding.left_out import LeftOutChip
from workbench.ui.icons import icon, pixmap
from workbench.ui.key_map import key_map
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.buttons import Segmented, ToolButton, plain
from workbench.ui.widgets.labels import Elided, plain_tip


@dataclass(frozen=True)
class Entry:
    """One transcript of the chooser."""

    id: TranscriptId
    title: str
    progress: str


class TitleButton(QAbstractButton):
    """A title that opens a menu: cut with "…" where it does not fit."""

    def __init__(self, name: str) -> None:
        """`name` says what pressing it does."""
        super().__init__()
        self.setAccessibleDescription(name)
        self.setFont(font(14, SEMIBOLD))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)

    def show_title(self, title: str) -> None:
        """Show another title."""
        self.setText(title)
        self.setAccessibleName(title)
        self.setToolTip(plain_tip(title))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the title."""
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self.text())) + 30, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the title and the chevron."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(colour("accent"), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), 5, 5)
        painter.setFont(self.font())
        painter.setPen(colour("ink"))
        room = self.width() - 26
        title = QFontMetricsF(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(
            QRectF(4, 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, title
        )
        wide = QFontMetricsF(self.font()).horizontalAdvance(title)
        painter.drawPixmap(round(6 + wide + 3), 5, pixmap("chevron-down", "ink3", 14))
        painter.end()


class DocumentHead(QFrame):
    """The head. Its signals carry what the person asks for."""

    picked = Signal(str)
    stepped = Signal(int)
    view_picked = Signal(int)
    find_asked = Signal()
    inspector_asked = Signal()
    finish_asked = Signal()
    show_asked = Signal()
    all_asked = Signal()

    def __init__(self) -> None:
        """Make an empty head."""
        super().__init__()
        self.setProperty("kind", "head")
        self.setFixedHeight(54)
        self._entries: Sequence[Entry] = ()
        self.here: TranscriptId | None = None
        self._finished = False
        self._meta = self._here = ""
        self.title = TitleButton(self.tr("Choose a transcript"))
        self.title.clicked.connect(self.choose)
        self.meta = Elided("", 12, "ink3", tabular=True)
        self.meta.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.before = self._step("chevron-left", -1)
        self.after = self._step("chevron-right", 1)
        self.finish = plain(self.tr("Mark finished"), self.finish_asked.emit)
        self.finish.setFixedHeight(28)
        self.finish.setFont(font(12))
        self.finish.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.views = Segmented([])
        self.views.chosen.connect(self.view_picked)
        self.shown = ToolButton("filter", self.tr("What is shown…"), self.show_asked.emit)
        self.left_out = LeftOutChip()
        self.left_out.clicked.connect(self.all_asked)
        self.search = ToolButton("search", self.tr("Find in the transcript"), self.find_asked.emit)
        self.panel = ToolButton(
            "panel-right", self.tr("Show or hide the inspector"), self.inspector_asked.emit
        )
        look().changed.connect(self._tint)
        key_map().changed.connect(self._name_steps)
        self._name_steps()
        self._lay_out()

    def _name_steps(self) -> None:
        """Name the steps, and the keys that take them too."""
        before, after = self.tr("Previous transcript"), self.tr("Next transcript")
        self.before.set_name(f"{before}  {key_map().shown('coding.before', '[')}")
        self.after.set_name(f"{after}  {key_map().shown('coding.after', ']')}")

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        line = QHBoxLayout()
        fill(line, self.title, None, gap=0)
        meta = QHBoxLayout()
        fill(meta, 4, self.left_out, self.meta, gap=0)
        meta.setSpacing(6)
        fill(titles, None, line, meta, None, gap=0)
        row = QHBoxLayout(self)
        fill(row, self.before, self.after, margins=(10, 0, 14, 0), gap=2)
        row.addSpacing(2)
        row.addLayout(titles, 1)
        for widget in (self.finish, self.views, self.shown, self.search, self.panel):
            row.addSpacing(6)
            row.addWidget(widget)

    def _step(self, icon_name: str, by: int) -> ToolButton:
        return ToolButton(icon_name, "", lambda: self.stepped.emit(by), px=16, side=24)

    # -- showing --------------------------------------------------------------------------

    def show_transcripts(self, entries: Sequence[Entry], here: TranscriptId) -> None:
        """Show which transcript is open and which others there are."""
        self._entries, self.here = tuple(entries), here
        at = next(n for n, entry in enumerate(entries) if entry.id == here)
        self.title.show_title(entries[at].title)
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at < len(entries) - 1)

    def show_meta(self, said: str) -> None:
        """Show date, size and how much is coded."""
        self._meta = said
        self.meta.set_text(" · ".join(filter(None, (self._meta, self._here))))

    def show_here(self, segments: str) -> None:
        """Show behind it which segments the caret stands in."""
        self._here = segments
        self.show_meta(self._meta)

    def show_left_out(self, words: str, short: str, more: str) -> None:
        """Say what of the codings is not shown; "" where all of them are."""
        self.left_out.say(words, short, more)
        self.shown.set_icon("filter", "accent" if words else "ink2")

    def show_finished(self, finished: bool, *, usable: bool) -> None:
        """Show whether one has finished the transcript."""
        self._finished = finished
        said = self.tr("Finished – reopen") if finished else self.tr("Mark finished")
        self.finish.setText(said)
        self.finish.setAccessibleName(said)
        self.finish.setEnabled(usable)
        self._tint()

    def _tint(self) -> None:
        drawn = icon("check", "success", 15) if self._finished else icon("flag", "ink2", 15)
        self.finish.setIcon(drawn)

    def show_views(self, names: Sequence[str], index: int, why_not: str) -> None:
        """Show whose codings can be chosen; `why_not` says why only one's own are."""
        self.views.setVisible(len(names) > 1)
        if self.views.names != tuple(names):
            self.views.set_names(names, index)
        buttons = self._segments()
        self.views.set_index(index)
        for number, button in enumerate(buttons):
            button.setEnabled(not why_not or number == index)
            button.setToolTip("" if button.isEnabled() else plain_tip(why_not))
            button.setAccessibleDescription("" if button.isEnabled() else why_not)

    def _segments(self) -> list[QPushButton]:
        return self.views.findChildren(QPushButton)

    def choose(self) -> None:
        """Offer the transcripts to choose one."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for entry in self._entries:
            words = f"{entry.title}    {entry.progress}".rstrip()
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(entry.id == self.here)
            action.setData(entry.id)
            group.addAction(action)
        group.triggered.connect(lambda action: self.picked.emit(action.data()))
        menu.popup(self.title.mapToGlobal(QPoint(0, self.title.height() + 4)))
