"""Draw the rows of the page: bands, card, gutter, tints, selection, words, lines, stripes, names.

Called by `surface.paintEvent` with everything it needs in a `Scene`; decides nothing and keeps
nothing but fonts.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from workbench.model.span import Span
from workbench.ui.text import margin
from workbench.ui.text.bands import BandPainting, Bands
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.found import Found, draw_found
from workbench.ui.text.highlights import Highlights, highlights
from workbench.ui.text.in_hand import draw_card, draw_caret, draw_ends, fill, holds, plain
from workbench.ui.text.lanes import marks_of, side_of
from workbench.ui.text.marks import Marks
from workbench.ui.text.metrics import LANES_GAP, PAD, Columns, TextColumn, Type, interface_font
from workbench.ui.text.notes import Notes, draw_notes
from workbench.ui.text.page import Page
from workbench.ui.text.pictures import Pictures
from workbench.ui.text.rows import Row
from workbench.ui.text.scrolling import Scroller, Seen
from workbench.ui.text.shades import Shades
from workbench.ui.text.stripes import Stripes, stripes

_CHIP_H = 13


@dataclass(slots=True)
class Scene:
    """All that is to be seen, as `view` holds it; changed in place by `view` alone."""

    page: Page
    marks: Marks
    shades: Shades
    type: Type
    columns: Columns
    bands: Bands = field(default_factory=Bands)
    found: Found = field(default_factory=Found)
    notes: Notes = field(default_factory=Notes)
    highlights: bool = True
    dimmed: Set[str] = field(default_factory=frozenset)
    focused: str | None = None
    selection: Span | None = None
    caret: int = 0
    gripped: bool = False
    active: bool = False

    def focused_mark(self) -> Mark | None:
        """The mark with the grips, where marks are shown."""
        if self.focused is None or not self.highlights:
            return None
        return self.marks.by_id.get(self.focused)


class Painting:
    """The pens of the page."""

    def __init__(self) -> None:
        self._time = interface_font(11)
        self._name = interface_font(13, QFont.Weight.DemiBold)
        self._quiet_name = interface_font(13, QFont.Weight.Medium)
        self._more = interface_font(9, QFont.Weight.DemiBold)
        self._margin = margin.Margin()
        self._bands = BandPainting()
        self.pictures = Pictures()

    def rows(
        self, painter: QPainter, clip: QRect, scroller: Scroller, scene: Scene, on: QWidget
    ) -> None:
        """Draw every row that meets the clip: first those that are pictured, then the others."""
        turn, scale = scene.page.turn_at(scene.caret), on.devicePixelRatioF()
        others: list[tuple[Seen, Row, QPointF]] = []
        for seen in scroller.seen():
            if seen.y + seen.height <= clip.top() or seen.y > clip.bottom():
                continue
            row, place = scroller.rows[seen.block], QPointF(0, round(seen.y * scale) / scale)
            self.prepare(row, seen.block, scene)
            picture = self.pictures.of(seen.block, row, scene, on) if plain(row, scene) else None
            if picture is None:
                others.append((seen, row, place))
            else:
                painter.drawPixmap(place, picture)
        for seen, row, place in others:
            painter.save()
            painter.translate(place)
            part = clip.translated(0, -seen.y)
            self._row(painter, part, row, scroller.headed(row.block.turn), turn, scene)
            painter.restore()

    def ahead(self, number: int, scroller: Scroller, scene: Scene, on: QWidget) -> bool:
        """Lay out and picture a row that is not yet; return whether there was anything to do."""
        known = number in scroller.rows
        row = scroller.rows[number]
        self.prepare(row, number, scene)
        if not plain(row, scene) or self.pictures.of(number, row, scene, on) is not None:
            return not known
        headed, whole = scroller.headed(row.block.turn), QRect(0, 0, on.width(), row.height)

        def draw(painter: QPainter) -> None:
            self._row(painter, whole, row, headed, -1, scene)

        return self.pictures.draw(number, row, scene, on, draw) or not known

    def prepare(self, row: Row, number: int, scene: Scene) -> None:
        """Work out what the marks of a row look like, unless that is known."""
        if not scene.highlights or (row.highlights and row.stripes):
            return
        marks = scene.marks.at(number)
        if row.highlights is None:
            row.highlights, row.other_highlights = _each_text(row, marks, scene)
        if row.stripes is None:
            row.stripes, row.left_stripes = _each_flank(row, marks, scene)

    def _row(
        self,
        painter: QPainter,
        clip: QRect,
        row: Row,
        headed: bool,
        active_turn: int,
        scene: Scene,
    ) -> None:
        look = scene.page.look_of(row.block.turn)
        ink = scene.shades.ink2 if look.quiet else scene.shades.ink
        self._bands.tone(painter, row, scene)
        if row.block.turn == active_turn:
            draw_card(painter, row, scene)
        if row.block.first:
            self._head(painter, row, headed, scene)
        self._bands.draw(painter, row, headed, scene)
        if clip.left() < scene.columns.lanes_x:
            for text in scene.columns.texts:
                painter.translate(text.x, row.text_y)
                part = clip.translated(-text.x, -row.text_y)
                self._words(painter, part, row, ink, text, scene)
                painter.translate(-text.x, -row.text_y)
        if scene.highlights and row.stripes:
            *before, flank = scene.columns.flanks
            self._margin.draw(painter, row, row.stripes, flank, scene)
            if before and row.left_stripes:
                self._margin.draw(painter, row, row.left_stripes, before[0], scene)

    def _head(self, painter: QPainter, row: Row, headed: bool, scene: Scene) -> None:
        page, columns, turn = scene.page, scene.columns, row.block.turn
        painter.setFont(self._time)
        painter.setPen(scene.shades.ink3)
        x, clock = columns.left + 24, page.clock_of(turn)
        if clock:
            painter.drawText(x, PAD + 13, clock)
        below = clock and not columns.before
        if clock and not below:
            x += round(QFontMetricsF(self._time).horizontalAdvance(clock)) + 10
        painter.drawText(x, PAD + (33 if below else 13), f"¶ {turn + 1}")
        if headed:
            look = page.look_of(turn)
            painter.setFont(self._quiet_name if look.quiet else self._name)
            painter.setPen(scene.shades.ink2 if look.quiet else scene.shades.ink)
            painter.drawText(columns.texts_x, PAD + 14, look.name)

    def _words(
        self,
        painter: QPainter,
        clip: QRect,
        row: Row,
        ink: QColor,
        text: TextColumn,
        scene: Scene,
    ) -> None:
        at_home = text.x == scene.columns.text_x
        kept = row.highlights if at_home else row.other_highlights
        shown = kept if scene.highlights else None
        if shown:
            for box, shade in _within(shown.fills, clip, row):
                painter.fillRect(box, shade)
            self._hidden_levels(painter, shown.more, scene)
        mark = scene.focused_mark()
        if mark is not None and text.side not in (None, side_of(mark)):
            mark = None
        if mark is not None:
            fill(painter, row, mark.start, mark.end, scene.shades.focus[mark.colour], scene)
        draw_found(painter, row, scene)
        if at_home:
            draw_notes(painter, row, scene)
        if scene.selection is not None and at_home:
            span = scene.selection
            fill(painter, row, span.start, span.end, scene.shades.selection, scene, 1)
        painter.setPen(ink)
        tall = scene.type.line_h
        row.layout.draw(painter, QPointF(0, 0), [], QRectF(clip).adjusted(0, -tall, 0, tall))
        if shown:
            for box, colour in _within(shown.underlines, clip, row):
                painter.fillRect(box, colour)
            _frames(painter, _within(shown.frames, clip, row))
        if mark is not None:
            draw_ends(painter, row, mark.start, mark.end, scene.shades.strongs[mark.colour], scene)
        if scene.gripped and scene.selection is not None:
            span = scene.selection
            draw_ends(painter, row, span.start, span.end, scene.shades.accent, scene)
        if at_home and scene.active and holds(row, scene.caret):
            draw_caret(painter, row, scene)

    def _hidden_levels(self, painter: QPainter, more: dict[int, int], scene: Scene) -> None:
        """A chip at the end of each line that is coded more than three deep."""
        if not more:
            return
        kind, shades, right = scene.type, scene.shades, scene.columns.text_w + LANES_GAP - 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._more)
        for line, count in more.items():
            said = f"+{min(count, 99)}"
            wide = min(7 * len(said) - 1, LANES_GAP)
            y = line * kind.line_h + (kind.line_h - _CHIP_H) / 2
            box = QRectF(right - wide, y, wide, _CHIP_H)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.chip)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(shades.ink2)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)
        painter.restore()


def _within(
    boxes: Sequence[tuple[QRectF, QColor]], clip: QRect, row: Row
) -> Sequence[tuple[QRectF, QColor]]:
    """The boxes that meet a clip, all where it holds the most of a row."""
    if clip.height() * 2 > row.height:
        return boxes
    top, bottom = clip.top(), clip.bottom()
    return [box for box in boxes if box[0].bottom() >= top and box[0].top() <= bottom]


def _frames(painter: QPainter, frames: Sequence[tuple[QRectF, QColor]]) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box, colour in frames:
        painter.setPen(QPen(colour, 1))
        painter.drawRect(box)


def _each_text(
    row: Row, marks: Sequence[Mark], scene: Scene
) -> tuple[Highlights, Highlights | None]:
    """The highlights of the text the caret lives in, and of the other one, if there is one."""
    found = [
        highlights(row, marks_of(marks, text.side), scene.dimmed, scene.type, scene.shades)
        for text in scene.columns.texts
    ]
    return found[0], found[1] if len(found) > 1 else None


def _each_flank(row: Row, marks: Sequence[Mark], scene: Scene) -> tuple[Stripes, Stripes | None]:
    """The margin right of the text, and the one left of it, if there is one."""
    flanks, lanes = scene.columns.flanks, scene.marks.lanes
    shown = scene.columns.lanes if len(flanks) == 1 else (0, 0)
    *before, last = (
        stripes(row, marks_of(marks, flank.side), lanes, shown, scene.type, scene.focused)
        for flank in flanks
    )
    return last, before[0] if before else None
