"""The scroll area under the transcript view: what is shown, where it stands, how it scrolls.

`view.TranscriptView` is built on it and adds caret, selection, focus, keys and mouse.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from workbench.model.span import Span
from workbench.model.transcript import Turn
from workbench.ui import fonts
from workbench.ui.collecting import held_back
from workbench.ui.text.ahead import Ahead
from workbench.ui.text.bands import Band, Bands
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.found import Found
from workbench.ui.text.hits import Hits
from workbench.ui.text.marks import Marks
from workbench.ui.text.metrics import LARGEST_PX, SMALLEST_PX, TEXT_PX, Columns, Type, columns
from workbench.ui.text.notes import Notes
from workbench.ui.text.overview import Overview
from workbench.ui.text.page import Page, SpeakerLook
from workbench.ui.text.painting import Painting, Scene
from workbench.ui.text.ruler import WIDTH
from workbench.ui.text.scrolling import Scroller
from workbench.ui.text.shades import Shades
from workbench.ui.text.sides import HEAD_H, SideNames, Sides, side_columns
from workbench.ui.text.wheel import Wheel
from workbench.ui.tokens import Tokens


class TranscriptSurface(QAbstractScrollArea):
    """A page with marks that can be scrolled, zoomed and repainted in parts."""

    zoomed = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page, kind, shades = Page(), Type(TEXT_PX), Shades(tokens)
        self._scroller = Scroller()
        self.scene = Scene(page, Marks(page), shades, kind, Columns(0, 0, 1, (0, 0), 0))
        self._hits = Hits(self._scroller, self.scene)
        self._px, self._stale = TEXT_PX, False
        self.painting = Painting()
        self.overview = Overview(self)
        self._sides, self._side_names = Sides(), SideNames(self, shades)
        self._ahead = Ahead(self)
        self._wheel = Wheel(self)
        self._make_frame()

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
        return self._px

    @property
    def scroller(self) -> Scroller:
        """Where the reader is, and the rows there, laid out as they are to be seen now."""
        self._settle()
        return self._scroller

    @property
    def hits(self) -> Hits:
        """What lies at which point, as it is to be seen now."""
        self._settle()
        return self._hits

    def set_tokens(self, tokens: Tokens) -> None:
        """Change the look, the font of transcripts with it; the place stays."""
        self.scene.shades = Shades(tokens)
        self.overview.ruler.set_shades(self.scene.shades)
        self._side_names.show_columns(self.scene.columns, self.scene.shades)
        self._forget_all_marks()
        self._lay_out_later()

    def show_transcript(
        self,
        text: str,
        turns: Sequence[Turn],
        speakers: Mapping[str | None, SpeakerLook],
        marks: Sequence[Mark],
    ) -> None:
        """Show another transcript from its beginning; offsets are code points of `text`."""
        with held_back():
            page = Page(text, turns, speakers)
            self.scene.page, self.scene.marks = page, Marks(page, marks)
            self.scene.bands, self.scene.found = Bands(), Found()
        self._scroller.anchor = (0, 0)
        self.overview.show_only(None)
        self._lay_out(self._type())
        self._moved()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks in place of all others; place and selection stay."""
        with held_back():
            self.scene.marks = Marks(self.scene.page, marks)
        self._lay_out_later()
        self._forget_all_marks()

    def set_bands(self, bands: Sequence[Band]) -> None:
        """Show these parts of the transcript beside its words, in place of all others."""
        self.scene.bands = Bands(bands)
        self.viewport().update()

    def set_notes(self, spans: Iterable[Span]) -> None:
        """Dot the passages memos point to, in place of all others."""
        self.scene.notes = Notes(spans)
        self.viewport().update()

    def set_found(self, spans: Iterable[Span], here: int = -1) -> None:
        """Frame the places a search found, and draw them in the ruler, in place of all others.

        `here` is the number of the one that is shown; places in order and apart.
        """
        self.scene.found = Found(spans, here)
        self.overview.later()
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
        self._lay_out_later()
        self._forget_all_marks()

    def zoom(self, px: int) -> None:
        """Set the size of the text, 12 to 28 px; the line at the top stays."""
        px = min(max(px, SMALLEST_PX), LARGEST_PX)
        if px != self._px:
            self._px = px
            self._lay_out_later()
            self.zoomed.emit(px)

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
        self._ahead.forward = dy >= 0
        way = self.scroller.scroll_by(dy)
        if not way:
            return
        if abs(way) < self.viewport().height():
            self.viewport().scroll(0, -way)
            self.overview.show_box()
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
        shared = self.scene.page.labelled
        return side_columns(width, self.text_px, lanes, self._sides, timed=timed, shared=shared)

    def _take_columns(self, wanted: Columns) -> None:
        self.scene.columns = wanted
        self._side_names.show_columns(wanted, self.scene.shades)

    def _type(self) -> Type:
        kind = self.scene.type
        known = kind.px == self._px and kind.font.families() == fonts.reading_families()
        return kind if known else Type(self._px)

    def _lay_out(self, kind: Type) -> None:
        """Lay everything out anew at the present width, from the present anchor."""
        self._stale = False
        self.scene.type = kind
        self._take_columns(self._columns())
        self._scroller.viewport_h = max(1, self.viewport().height())
        self._scroller.lay_out(self.scene.page, kind, self.scene.columns.text_w)
        self.overview.later()

    def _lay_out_later(self) -> None:
        """The width, the size or the font may be another: see to it once, before it is needed."""
        self._stale = True
        self.viewport().update()

    def _settle(self) -> None:
        """Do what was put off; the line at the top stays where it is."""
        if not self._stale:
            return
        self._stale = False
        scroller, kind, wanted = self._scroller, self._type(), self._columns()
        if kind is self.scene.type and wanted.text_w == self.scene.columns.text_w:
            self._take_columns(wanted)
            scroller.viewport_h = max(1, self.viewport().height())
            scroller.go(*scroller.anchor)
            return
        top = self._hits.top_line()
        self._lay_out(kind)
        if top is not None:
            scroller.go(*self._hits.anchor_for(*top))

    def _moved(self) -> None:
        self.viewport().update()
        self.overview.show_box()

    def _forget_all_marks(self) -> None:
        self.scroller.rows.forget_marks(0, len(self.scene.page.blocks))
        self.overview.later()
        self.viewport().update()

    def _repaint_marks(self, blocks: tuple[int, int], lanes: tuple[int, int]) -> None:
        if self.scene.marks.lanes.shown() != lanes:
            self._lay_out_later()
            self._forget_all_marks()
        self.scroller.rows.forget_marks(*blocks)
        self._update_blocks(*blocks)
        self.overview.later()

    def _update_blocks(self, first: int, last: int) -> None:
        """Repaint the rows of some blocks, as far as they are in view."""
        for seen in self.scroller.seen():
            if first <= seen.block <= last:
                width = self.viewport().width()
                self.viewport().update(QRect(0, seen.y - 6, width, seen.height + 12))

    def _update_offsets(self, start: int, end: int) -> None:
        page = self.scene.page
        self._update_blocks(page.block_at(min(start, end)), page.block_at(max(start, end)))

    def go_to_share(self, share: float) -> None:
        """Show what lies at a share, 0 to 1, of the height of the whole page."""
        self.scroller.go_to_y(round(share * self.scroller.whole()))
        self._moved()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what was exposed."""
        scroller, on, part = self.scroller, self.viewport(), event.rect()
        scroller.seen()
        painter = QPainter(on)
        try:
            painter.fillRect(part, self.scene.shades.paper)
            self.painting.rows(painter, part, scroller, self.scene, on)
        finally:
            painter.end()
        self.overview.show_box()
        self._ahead.later()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at the top where it is."""
        self.overview.place()
        self._side_names.setGeometry(0, 0, self.width() - WIDTH, HEAD_H)
        self._lay_out_later()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the pictures: pages that are not shown need no room."""
        self.painting.pictures.keep_only(())
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Draw anew what was drawn for a screen of another resolution."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.painting.pictures.keep_only(())
            self.overview.later()
            self.viewport().update()
        return bool(super().event(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        self._wheel.turn(event)
