"""The sections of the report: a tick to print each, its open work, and a click to see it.

Called by `ui.report.page`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.report.compose import SECTIONS
from workbench.report.outline import Contents, Heading, Outline
from workbench.report.readiness import Check
from workbench.ui.appearance import MEDIUM, REGULAR, SEMIBOLD, colour, font
from workbench.ui.page import LEFT_WIDTH
from workbench.ui.widgets.boxes import bar_frame, clear, fill, scrolling
from workbench.ui.widgets.labels import heading, plain_tip

TICK = 15
ROW = 29
INSET = 8
SUB_ROW = 26
INDENT = 14
NOTE_LINE = 16
ROOM = LEFT_WIDTH - 2 * INSET - 12 - TICK - 16

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: a section, or (`section` "") a heading below one.

    `note` is what is open or missing, in warning colour when it is `open`. `block` is the index
    in the outline of what it leads to, -1 for the title, None when there is nothing to see.
    """

    section: str
    title: str
    depth: int = 0
    ticked: bool = True
    note: str = ""
    open: bool = False
    block: int | None = None


def lines(outline: Outline, chosen: Collection[str], checks: Sequence[Check]) -> tuple[Line, ...]:
    """List the sections as they stand in an outline, with the topics and themes found."""
    found: list[Line] = []
    for section in SECTIONS:
        ticked = section.id in chosen
        block = _begins(outline, section.id, section.heading) if ticked else None
        note = next((c.open_work for c in checks if c.section == section.id and c.open_work), "")
        is_open = bool(note)
        if ticked and block is None and not note:
            note = translate("Report", "nothing yet")
        found.append(
            Line(section.id, section.title, 0, ticked, note if ticked else "", is_open, block)
        )
        if section.id == "findings" and block is not None:
            found += _below(outline, block)
    return tuple(found)


def _begins(outline: Outline, id: str, title: str) -> int | None:
    """The block a section begins with in the outline."""
    if id == "question":
        return -1 if outline.subtitle else None
    for index, block in enumerate(outline.blocks):
        if isinstance(block, Heading) and block.level == 1 and block.text == title:
            return index
        if isinstance(block, Contents) and id == "contents":
            return index
    return None


def _below(outline: Outline, block: int) -> Iterator[Line]:
    for index in range(block + 1, len(outline.blocks)):
        one = outline.blocks[index]
        if isinstance(one, Heading) and one.level == 1:
            return
        if isinstance(one, Heading):
            yield Line("", one.text, one.level - 1, block=index)


class SectionList(QFrame):
    """The left panel; `ticked` carries a section and whether to print it, `chosen` a block."""

    ticked = Signal(str, bool)
    chosen = Signal(int)

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self.setProperty("kind", "left")
        self.rows: list[SectionRow] = []
        head = bar_frame("", heading(self.tr("Sections")), None, margins=(16, 12, 12, 8))
        content = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        fill(QVBoxLayout(content), self._column, None, margins=(0, 0, 0, 12), gap=0)
        fill(QVBoxLayout(self), head, scrolling(content), margins=(0, 0, 1, 0), gap=0)

    def show_lines(self, shown: Sequence[Line]) -> None:
        """Show the lines; rows that stay keep the focus."""
        same = [(row.line.section, row.line.depth) for row in self.rows]
        if same != [(line.section, line.depth) for line in shown]:
            clear(self._column)
            self.rows = [SectionRow(line) for line in shown]
            for row in self.rows:
                self._column.addWidget(row)
                row.ticked.connect(self.ticked)
                row.chosen.connect(self.chosen)
        for row, line in zip(self.rows, shown, strict=True):
            row.show_line(line)

    def show_current(self, block: int | None) -> None:
        """Mark the line of a block."""
        for row in self.rows:
            row.show_current(block is not None and row.line.block == block)


class SectionRow(QWidget):
    """One line: the tick, and the name that leads to it."""

    ticked = Signal(str, bool)
    chosen = Signal(int)

    def __init__(self, line: Line) -> None:
        """Make a row."""
        super().__init__()
        self.line = line
        self._current = False
        self.name = Name()
        self.tick = Tick()
        self.tick.clicked.connect(lambda on: self.ticked.emit(self.line.section, on))
        self.name.clicked.connect(self._choose)
        margin = INSET + 8 + (TICK + 13 + INDENT * line.depth if line.depth else 0)
        layout = QHBoxLayout(self)
        fill(layout, self.tick, self.name, margins=(margin, 0, INSET + 8, 0), gap=9)
        layout.setAlignment(self.tick, Qt.AlignmentFlag.AlignTop)
        self.tick.setVisible(bool(line.section))

    def show_line(self, line: Line) -> None:
        """Show what there is to say of the section now."""
        self.line = line
        self.tick.setChecked(line.ticked)
        self.tick.setAccessibleName(self.tr("Print the section {name}").format(name=line.title))
        self.name.show_line(line)
        self.setFixedHeight(self.name.sizeHint().height())

    def show_current(self, current: bool) -> None:
        """Mark the row as the one that is read."""
        if current != self._current:
            self._current = current
            self.name.weigh(current)
            self.update()

    def _choose(self) -> None:
        if self.line.block is not None:
            self.chosen.emit(self.line.block)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the current row."""
        if not self._current:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(INSET, 0, -INSET, 0), 6, 6)
        painter.end()


class Tick(QAbstractButton):
    """A box to tick."""

    def __init__(self) -> None:
        """Make a box."""
        super().__init__()
        self.setCheckable(True)
        self.setFixedSize(TICK + 4, ROW)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, with a ring when it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (ROW - TICK - 4) / 2
        painter.translate(0, top)
        box = QRectF(2, 2, TICK, TICK)
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(colour("ink3"), 1))
        painter.setBrush(colour("accent" if on else "paper"))
        painter.drawRoundedRect(box if on else box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        if on:
            mark = QPen(colour("accent_ink"), 1.8)
            mark.setCapStyle(Qt.PenCapStyle.RoundCap)
            mark.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(mark)
            points = (QPointF(5.6, 9.8), QPointF(8.3, 12.4), QPointF(13.3, 6.8))
            painter.drawPolyline(QPolygonF(list(points)))
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-1.4, -1.4, 1.4, 1.4), 5, 5)
        painter.end()


class Name(QAbstractButton):
    """The name of a section, with its open work at the right, or below where it is long."""

    def __init__(self) -> None:
        """Make an empty name."""
        super().__init__()
        self._line = Line("", "")
        self._weight = REGULAR
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: Line) -> None:
        """Show a line."""
        self._line = line
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(line.note)
        cut = QFontMetricsF(self._font()).horizontalAdvance(line.title) > self._room()
        self.setToolTip(plain_tip(line.title) if cut else "")
        leads = line.block is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.setEnabled(leads)
        self.updateGeometry()
        self.update()

    def weigh(self, current: bool) -> None:
        """Write the name of what is read heavier."""
        self._weight = SEMIBOLD if current else REGULAR
        self.update()

    def sizeHint(self) -> QSize:
        """One line, or two."""
        return QSize(80, self._height() + (NOTE_LINE if self._folded() else 0))

    def _room(self) -> float:
        return ROOM - INDENT * self._line.depth

    def _font(self) -> QFont:
        return font(12 if self._line.depth else 13, self._weight)

    def _height(self) -> int:
        return SUB_ROW if self._line.depth else ROW

    def _folded(self) -> bool:
        title = QFontMetricsF(font(13, SEMIBOLD)).horizontalAdvance(self._line.title)
        note = QFontMetricsF(font(12, MEDIUM)).horizontalAdvance(self._line.note)
        return bool(self._line.note) and title + 12 + note > self._room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name and note."""
        painter = QPainter(self)
        line, whole, sides = self._line, QRectF(self.rect()), Qt.AlignmentFlag
        named = QRectF(0, 0, whole.width(), self._height())
        painter.setFont(self._font())
        quiet = not line.ticked or line.block is None
        painter.setPen(colour("ink3" if quiet else "ink2" if line.depth else "ink"))
        metrics = QFontMetricsF(painter.font())
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, whole.width())
        painter.drawText(named, sides.AlignVCenter | sides.AlignLeft, title)
        painter.setFont(font(12, MEDIUM if line.open else REGULAR))
        painter.setPen(colour("warning" if line.open else "ink3"))
        if self._folded():
            below = QRectF(0, ROW - 6, whole.width(), NOTE_LINE)
            painter.drawText(below, sides.AlignVCenter | sides.AlignLeft, line.note)
        elif line.note:
            painter.drawText(named, sides.AlignVCenter | sides.AlignRight, line.note)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(-3, 2, -0.75, -2), 5, 5)
        painter.end()
