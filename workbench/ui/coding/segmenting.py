"""The segments of the transcript that is open: shown, marked, changed and unmarked.

Called by `page` and `keys`. What a segment may be is decided by `transcripts.occasions.segments`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QMenu, QWidget

from workbench.journal.entry import Draft
from workbench.model.ids import SegmentId, TranscriptId
from workbench.model.occasion import Segment, SegmentKind
from workbench.model.span import Span
from workbench.transcripts.occasions.segments import (
    WHOLE_TURNS,
    change_segment,
    labels_of,
    mark_segment,
    remove_segment,
    segments_at,
    turns_of,
)
from workbench.ui.desk import Desk
from workbench.ui.text.view import Band, TranscriptView
from workbench.ui.widgets.segment_popover import AskSegment
from workbench.ui.widgets.segment_words import full_name, short_name


class Segmenting(QObject):
    """Bands in the view, and what a person does with them. `moved` follows the caret."""

    moved = Signal()

    def __init__(self, desk: Desk, host: QWidget, view: TranscriptView) -> None:
        """Float popovers over `host`; the focus goes back to the view."""
        super().__init__(host)
        self._desk, self._host, self._view = desk, host, view
        self._here: tuple[Segment, ...] = ()
        self._kind: SegmentKind = "plenary"
        self.transcript: TranscriptId | None = None
        self.popover: AskSegment | None = None
        view.selection_changed.connect(self._look)

    # -- showing --------------------------------------------------------------------------

    def show(self, transcript: TranscriptId | None) -> None:
        """Show the segments of a transcript as the study has them now."""
        self.transcript = transcript
        segments = self._desk.read.segments(transcript) if transcript is not None else ()
        self._view.set_bands([_band(one) for one in segments])
        self._here = ()
        self._look()
        self.moved.emit()

    def here(self) -> tuple[Segment, ...]:
        """The segments at the caret."""
        return self._here

    def _look(self) -> None:
        found: tuple[Segment, ...] = ()
        if self.transcript is not None and self._view.scene.bands.all:
            found = segments_at(self._desk.read, self.transcript, self._place())
        if found != self._here:
            self._here = found
            self.moved.emit()

    def _place(self) -> int:
        """The code point that is meant: the first that is selected, or the one at the caret."""
        span = self._view.selection()
        if span is not None:
            return span.start
        page, caret = self._view.scene.page, self._view.caret()
        turn = page.turns[page.turn_at(caret)] if page.turns else None
        return min(caret, turn.end - 1) if turn is not None and turn.end > turn.start else caret

    # -- marking --------------------------------------------------------------------------

    def mark(self) -> None:
        """Ask what the selected turns are, or the turn at the caret."""
        span = self._meant()
        if self.transcript is None or span is None:
            return
        kind = self._kind
        label = next((one.label for one in self._here if one.kind == kind), "")
        self._ask(
            self.tr("Mark as segment"),
            span,
            kind,
            label if kind != "topic" else "",
            partial(self._mark, span),
            self.tr("Mark"),
        )

    def _mark(self, span: Span, kind: SegmentKind, label: str) -> bool:
        desk, here = self._desk, self.transcript
        if here is None:
            return False
        done = self._done(
            lambda: mark_segment(
                desk.read, here, span.start, span.end, kind, label, make_id=desk.make_id
            )
        )
        if done:
            self._kind = kind
        return done

    def change(self, segment: SegmentId) -> None:
        """Ask what a segment shall be, or where."""
        old = next((one for one in self._here if one.id == segment), None)
        if old is None:
            return
        others: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Unmark"), partial(self.remove, segment))
        ]
        selected = self._view.selection()
        if selected is not None:
            move = partial(self._change, segment, old.kind, old.label, selected)
            others.append((self.tr("Move to what is selected"), move))
        self._ask(
            self.tr("Change {name}").format(name=full_name(old.kind, old.label)),
            old.span,
            old.kind,
            old.label,
            lambda kind, label: self._change(segment, kind, label),
            self.tr("Change"),
            others,
        )

    def _change(
        self, segment: SegmentId, kind: SegmentKind, label: str, extent: Span | None = None
    ) -> bool:
        desk = self._desk
        place = (extent.start, extent.end) if extent is not None else None
        return self._done(
            lambda: change_segment(
                desk.read, segment, kind=kind, label=label, extent=place, make_id=desk.make_id
            )
        )

    def remove(self, segment: SegmentId) -> None:
        """Mark a part no more."""
        desk = self._desk
        old = next((one for one in self._here if one.id == segment), None)
        name = full_name(old.kind, old.label) if old is not None else ""
        desk.do(
            lambda: remove_segment(desk.read, segment),
            say=self.tr("{name} is marked no more.").format(name=name),
        )

    def _done(self, make: Callable[[], Draft]) -> bool:
        """Carry a draft out; one that changes nothing will do too, what is refused will not."""
        draft = self._desk.attempt(make)
        if draft is None:
            return False
        return not draft.changes or self._desk.do(lambda: draft) is not None

    def fill_menu(self, menu: QMenu) -> None:
        """Offer what can be done with the segments at the caret."""
        for one in self._here:
            words = self.tr("Change {name}…").format(name=full_name(one.kind, one.label))
            menu.addAction(words.replace("&", "&&"), partial(self.change, one.id))

    # -- asking ---------------------------------------------------------------------------

    def _meant(self) -> Span | None:
        selected = self._view.selection()
        page = self._view.scene.page
        if selected is not None or not page.turns:
            return selected
        turn = page.turns[page.turn_at(self._view.caret())]
        return Span(turn.start, turn.end) if turn.start < turn.end else None

    def _ask(
        self,
        title: str,
        span: Span,
        kind: SegmentKind,
        label: str,
        take: Callable[[SegmentKind, str], bool],
        verb: str,
        others: list[tuple[str, Callable[[], object]]] | None = None,
    ) -> None:
        self.popover = AskSegment(
            self._host,
            self._view,
            title,
            kind=kind,
            label=label,
            labels=lambda kind: labels_of(self._desk.read, kind),
            place=partial(self._where, span),
            take=take,
            verb=verb,
            others=others or (),
        )
        self.popover.ask(self._anchor(span))

    def _where(self, span: Span, kind: SegmentKind) -> str:
        if kind not in WHOLE_TURNS:
            return self.tr("the words themselves")
        turns = turns_of(self._view.scene.page.turns, span)
        if turns is None:
            return ""
        first, last = turns[0] + 1, turns[1] + 1
        if first == last:
            return self.tr("Turn {n}").format(n=f"{first:,}")
        return self.tr("Turns {first} to {last}").format(first=f"{first:,}", last=f"{last:,}")

    def _anchor(self, span: Span) -> QRect:
        view = self._view
        box = view.rect_of(span)
        if box.isNull():
            box = view.caret_rect()
        if box.isNull():
            middle = view.viewport().rect().center()
            box = QRect(middle.x() - 180, middle.y() - 160, 10, 10)
        return box.translated(view.viewport().mapTo(self._host, view.viewport().rect().topLeft()))


def _band(one: Segment) -> Band:
    name, told = short_name(one.kind, one.label), full_name(one.kind, one.label)
    return Band(one.id, one.start, one.end, one.kind, name, told)
