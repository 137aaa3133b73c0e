"""The scroll area under the transcript view: what is shown, where it stands, how it scrolls.

`view.TranscriptView` is built on it and adds caret, selection, focus, keys and mouse.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.model.span import Span
from workbench.model.transcript import Turn
from workbench.ui import fonts
from workbench.ui.text.bands import Band, Bands
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.found import Found
from workbench.ui.text.hits import Hits
from workbench.ui.text.marks import Marks
from workbench.ui.text.metrics import TEXT_PX, Columns, Type, columns
from workbench.ui.text.page import Page, SpeakerLook
from workbench.ui.text.painting import Painting, Scene
from workbench.ui.text.ruler import WIDTH, Ruler
from workbench.ui.text.scrolling import Scroller
from workbench.ui.text.shades import Shades
from workbench.ui.text.sides import HEAD_H, SideNames, Sides, side_columns
from workbench.ui.text.wheel import Wheel
from workbench.ui.tokens import Tokens

_RULER_MS = 150
_IDLE_S = 0.006


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Hold back the garbage collector: it would go through 40,000 new objects again and again."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class TranscriptSurface(QAbstractScrollArea):
    """A page with marks that can be scrolled, zoomed and repainted in parts."""

    zoomed = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page, kind, shades = Page(), Type(TEXT_PX), Shades(tokens)
        self.scroller = Scroller()
        self.scene = Scene(page, Marks(page), shades, kind, Columns(0, 0, 1, (0, 0), 0))
        self.hits = Hits(self.scroller, self.scene)
        self._painting = Painting()
        self._ruler = Ruler(self, shades)
        self._sides, self._side_names = Sides(), SideNames(self, shades)
        self._forward = True
        self._wheel = Wheel(self)
        self._make_timers()
        self._make_frame()

    def _make_timers(self) -> None:
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._prepare_more)
        self._ruler_later = QTimer(self, singleShot=True, interval=_RULER_MS)
        self._ruler_later.timeout.connect(self._draw_ruler)
        self._ruler.asked.connect(self._ruler_asked)

    def _make_frame(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, WIDTH, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)

    @property
    def text_px(self) -> int:
        """The size of the text in pixels."""
        return self.scene.type.px

    def set_tokens(self, tokens: Tokens) -> None:
        """Change the look, the font of transcripts with it; the place stays."""
        self.scene.shades = Shades(tokens)
        self._ruler.set_shades(self.scene.shades)
        self._side_names.show_columns(self.scene.columns, self.scene.shades)
        self._forget_all_marks()
        if self.scene.type.font.families() != fonts.reading_families():
            self.scene.type = Type(self.text_px)
            self._keeping_place(self._lay_out)

    def show_transcript(
        self,
        text: str,
        turns: Sequence[Turn],
        speakers: Mapping[str | None, SpeakerLook],
        marks: Sequence[Mark],
    ) -> None:
        """Show another transcript from its beginning; offsets are code points of `text`."""
        with _without_collecting():
            page = Page(text, turns, speakers)
            self.scene.page, self.scene.marks = page, Marks(page, marks)
            self.scene.bands, self.scene.found = Bands(), Found()
        self.scroller.anchor = (0, 0)
        self._lay_out()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks in place of all others; place and selection stay."""
        with _without_collecting():
            self.scene.marks = Marks(self.scene.page, marks)
        self._fit_columns()
        self._forget_all_marks()

    def set_bands(self, bands: Sequence[Band]) -> None:
        """Show these parts of the transcript beside its words, in place of all others."""
        self.scene.bands = Bands(bands)
        self.viewport().update()

    def set_found(self, spans: Iterable[Span], here: int = -1) -> None:
        """Frame the places a search found, and draw them in the ruler, in place of all others.

        `here` is the number of the one that is shown; places in order and apart.
        """
        self.scene.found = Found(spans, here)
        self._ruler_later.start()
        self.viewport().update()

    def add_mark(self, mark: Mark) -> None:
        """Show one more mark; one with the id of a known mark takes its place."""
        if mark.id in self.scene.marks.by_id:
            self.change_mark(mark)
            return
        lanes = self.scene.marks.lanes.shown()
        self._repaint_marks(self.scene.marks.add(mark), lanes)

    def remove_mark(self, mark_id: str) -> None:
        """Show one mark no longer."""
        lanes = self.scene.marks.lanes.shown()
        self._repaint_marks(self.scene.marks.remove(mark_id), lanes)

    def change_mark(self, mark: Mark) -> None:
        """Show a mark with another span, code or colour."""
        lanes = self.scene.marks.lanes.shown()
        before = self.scene.marks.remove(mark.id)
        self._repaint_marks(before, lanes)
        self._repaint_marks(self.scene.marks.add(mark), lanes)

    def set_dim(self, ids: Collection[str]) -> None:
        """Draw some marks faintly."""
        self.scene.dimmed = frozenset(ids)
        self._forget_all_marks()

    def set_highlights(self, visible: bool) -> None:
        """Show or hide everything that is drawn of marks."""
        self.scene.highlights = visible
        self._forget_all_marks()

    @property
    def sides(self) -> Sides:
        """How two sides are drawn."""
        return self._sides

    def set_sides(self, sides: Sides) -> None:
        """Draw two coders on both sides, or all beside the text; place and selection stay."""
        if sides == self._sides:
            return
        self._sides = sides
        self._side_names.show_sides(sides)
        head = 0 if sides.arrangement == "beside" else HEAD_H
        self.setViewportMargins(0, head, WIDTH, 0)
        if self._columns() != self.scene.columns:
            self._keeping_place(self._lay_out)
        self._forget_all_marks()

    def zoom(self, px: int) -> None:
        """Set the size of the text, 12 to 28 px; the line at the top stays."""
        if px != self.text_px:
            self.scene.type = Type(px)
            self._keeping_place(self._lay_out)
            self.zoomed.emit(self.text_px)

    def anchor(self) -> tuple[int, int]:
        """The turn at the top, and how many of its pixels are hidden."""
        block, hidden = self.scroller.anchor
        if not self.scene.page.blocks:
            return 0, 0
        turn = self.scene.page.blocks[block].turn
        first = self.scene.page.first_blocks[turn]
        return turn, hidden + sum(self.scroller.rows[b].height for b in range(first, block))

    def restore(self, anchor: tuple[int, int]) -> None:
        """Go back to a place that `anchor` gave."""
        turn, hidden = anchor
        if self.scene.page.blocks:
            turn = min(max(turn, 0), len(self.scene.page.turns) - 1)
            self.scroller.go(self.scene.page.first_blocks[turn], hidden)
        self._moved()

    def scroll_by(self, dy: int) -> None:
        """Move the view down by some pixels (up, if negative)."""
        self._forward = dy >= 0
        way = self.scroller.scroll_by(dy)
        if not way:
            return
        if abs(way) < self.viewport().height():
            self.viewport().scroll(0, -way)
            self._show_box()
        else:
            self._moved()

    def page_step(self) -> int:
        """How far a page down goes: two lines are seen again."""
        return max(40, self.viewport().height() - 2 * self.scene.type.line_h)

    def rect_of(self, span: Span) -> QRect:
        """The visible part of a passage, in viewport coordinates; null where none is."""
        return self.hits.box_of(span).intersected(self.viewport().rect())

    def offset_at(self, point: QPoint) -> int:
        """The offset nearest to a point of the viewport."""
        return self.hits.offset_at(point)

    def _columns(self) -> Columns:
        lanes, timed = self.scene.marks.lanes.shown(), self.scene.page.timed
        width = self.viewport().width()
        if self._sides.arrangement == "beside":
            return columns(width, self.text_px, lanes, timed)
        return side_columns(width, self.text_px, lanes, timed, self._sides)

    def _take_columns(self, wanted: Columns) -> None:
        self.scene.columns = wanted
        self._side_names.show_columns(wanted, self.scene.shades)

    def _lay_out(self) -> None:
        """Lay everything out anew at the present width, from the present anchor."""
        self._take_columns(self._columns())
        self.scroller.viewport_h = max(1, self.viewport().height())
        self.scroller.lay_out(self.scene.page, self.scene.type, self.scene.columns.text_w)
        self._ruler_later.start()
        self._moved()

    def _fit_columns(self) -> None:
        """Make room for other lanes; the text is laid out anew only if its width changes."""
        wanted = self._columns()
        if wanted.text_w != self.scene.columns.text_w:
            self._keeping_place(self._lay_out)
        self._take_columns(wanted)

    def _keeping_place(self, change: Callable[[], None]) -> None:
        top = self.hits.top_line()
        change()
        if top is not None:
            offset, y = top
            self.scroller.go(*self.hits.anchor_for(offset, y))
            self._moved()

    def _moved(self) -> None:
        self.viewport().update()
        self._show_box()

    def _forget_all_marks(self) -> None:
        self.scroller.rows.forget_marks(0, len(self.scene.page.blocks))
        self._ruler_later.start()
        self.viewport().update()

    def _repaint_marks(self, blocks: tuple[int, int], lanes: tuple[int, int]) -> None:
        if self.scene.marks.lanes.shown() != lanes:
            self._fit_columns()
            self._forget_all_marks()
        self.scroller.rows.forget_marks(*blocks)
        self._update_blocks(*blocks)
        self._ruler_later.start()

    def _update_blocks(self, first: int, last: int) -> None:
        """Repaint the rows of some blocks, as far as they are in view."""
        for seen in self.scroller.seen():
            if first <= seen.block <= last:
                width = self.viewport().width()
                self.viewport().update(QRect(0, seen.y - 6, width, seen.height + 12))

    def _update_offsets(self, start: int, end: int) -> None:
        page = self.scene.page
        self._update_blocks(page.block_at(min(start, end)), page.block_at(max(start, end)))

    def _prepare_more(self) -> None:
        """Lay out the next page while nothing else happens."""
        until = perf_counter() + _IDLE_S
        while perf_counter() < until:
            block = self.scroller.prepare(self._forward)
            if block is None:
                return
            self._painting.prepare(self.scroller.rows[block], block, self.scene)
        self._idle.start()

    def _all_height(self) -> int:
        return max(self.scroller.heights.total(), self.scroller.viewport_h)

    def _show_box(self) -> None:
        whole, top = self._all_height(), self.scroller.y()
        bottom = min(whole, top + self.scroller.viewport_h)
        self._ruler.show_box(top / whole, bottom / whole)

    def _draw_ruler(self) -> None:
        marks = self._marks_in_ruler()
        self._ruler.show_marks(
            self.scene.page,
            self.scroller.heights,
            marks,
            self._all_height(),
            self.scene.found.spans,
        )

    def _marks_in_ruler(self) -> list[Mark]:
        """All marks that are neither hidden nor faint."""
        if not self.scene.highlights:
            return []
        dimmed = self.scene.dimmed
        return [mark for mark in self.scene.marks.by_id.values() if mark.id not in dimmed]

    def _ruler_asked(self, share: float) -> None:
        self.scroller.go_to_y(round(share * self._all_height()))
        self._moved()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what was exposed."""
        self.scroller.seen()
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(event.rect(), self.scene.shades.paper)
            self._painting.rows(painter, event.rect(), self.scroller, self.scene)
        finally:
            painter.end()
        self._show_box()
        self._idle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at the top where it is."""
        self._ruler.setGeometry(self.width() - WIDTH, 0, WIDTH, self.height())
        self._side_names.setGeometry(0, 0, self.width() - WIDTH, HEAD_H)
        self._ruler_later.start()
        if self._columns() != self.scene.columns:
            self._keeping_place(self._lay_out)
        else:
            self.scroller.viewport_h = max(1, self.viewport().height())
            self.scroller.go(*self.scroller.anchor)
            self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        self._wheel.turn(event)
