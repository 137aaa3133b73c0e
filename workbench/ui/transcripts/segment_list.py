"""The segments of the chosen transcript: what they are, how long, with change and unmark.

A part of `inspector`. New ones are marked while coding, where the words are.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.ids import TranscriptId
from workbench.model.occasion import Segment, SegmentKind
from workbench.model.transcript import count_words
from workbench.transcripts.occasions.segments import (
    change_segment,
    extent_of,
    labels_of,
    remove_segment,
    turns_of,
)
from workbench.ui.desk import Desk, Place
from workbench.ui.widgets.boxes import clear, column, fill, row
from workbench.ui.widgets.buttons import ToolButton, link, on_button
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import label, quiet
from workbench.ui.widgets.segment_popover import AskSegment
from workbench.ui.widgets.segment_words import full_name

LONGEST = 190


class SegmentList(QWidget):
    """A line for each segment, in the order of the text."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk = desk
        self._transcript: TranscriptId | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._none = quiet("", wrap=True)
        fill(QVBoxLayout(self), self._none, self._rows, gap=4)
        self.popover: AskSegment | None = None

    def show_segments(self, transcript: TranscriptId | None) -> None:
        """Show the segments of a transcript."""
        self._transcript = transcript
        clear(self._rows)
        if transcript is None:
            return
        segments = self._desk.read.segments(transcript)
        self._none.setVisible(not segments)
        self._none.setText(
            self.tr("None yet. While coding, select turns and press P to mark a plenary, a topic…")
        )
        for one in segments:
            self._rows.addWidget(self._row(one))

    def told(self) -> list[str]:
        """What is said of each segment."""
        if self._transcript is None:
            return []
        return [
            f"{full_name(one.kind, one.label)}: {self._size(one)}"
            for one in self._desk.read.segments(self._transcript)
        ]

    def _row(self, one: Segment) -> QWidget:
        name = full_name(one.kind, one.label)
        place = Place("coding", transcript=one.transcript, start=one.start, end=one.start)
        open_it = link("", partial(self._desk.go, place))
        shown = open_it.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, LONGEST)
        open_it.setText(on_button(shown))
        open_it.setAccessibleName(self.tr("Show {name} in the transcript").format(name=name))
        open_it.setToolTip(open_it.accessibleName())
        change = ToolButton(
            "pencil",
            self.tr("Change {name}").format(name=name),
            partial(self.change, one),
            px=14,
            side=24,
        )
        gone = ToolButton(
            "x",
            self.tr("Unmark {name}").format(name=name),
            partial(self.remove, one),
            px=14,
            side=24,
        )
        for button in (change, gone):
            button.setEnabled(not self._desk.project.read_only)
        size = label(self._size(one), 12, "ink3", tabular=True)
        return column(row(open_it, None, change, gone, gap=2), size, gap=0)

    def _size(self, one: Segment) -> str:
        read = self._desk.read
        turns = turns_of(read.turns(one.transcript), one.span)
        words = count_words(one.span.of(read.text(one.transcript)))
        said = several(words, self.tr("1 word"), self.tr("{n} words"))
        if turns is None:
            return said
        first, last = f"{turns[0] + 1:,}", f"{turns[1] + 1:,}"
        where = self.tr("turn {first}") if first == last else self.tr("turns {first} to {last}")
        return f"{where.format(first=first, last=last)} · {said}"

    # -- changing -------------------------------------------------------------------------

    def change(self, one: Segment) -> None:
        """Ask for another kind or label."""
        host, desk = self.window(), self._desk
        self.popover = AskSegment(
            host,
            self,
            self.tr("Change {name}").format(name=full_name(one.kind, one.label)),
            kind=one.kind,
            label=one.label,
            labels=lambda kind: labels_of(desk.read, kind),
            place=partial(self._where, one),
            take=partial(self._take, one),
            verb=self.tr("Change"),
            others=((self.tr("Unmark"), partial(self.remove, one)),),
        )
        corner = self.mapTo(host, self.rect().topLeft())
        self.popover.ask(QRect(corner, self.size()).adjusted(-240, 0, 0, -self.height() + 26))

    def _where(self, one: Segment, kind: SegmentKind) -> str:
        read = self._desk.read
        span = extent_of(read, one.transcript, one.start, one.end, kind)
        turns = turns_of(read.turns(one.transcript), span)
        if turns is None:
            return ""
        first, last = f"{turns[0] + 1:,}", f"{turns[1] + 1:,}"
        where = self.tr("Turn {first}") if first == last else self.tr("Turns {first} to {last}")
        return where.format(first=first, last=last)

    def _take(self, one: Segment, kind: SegmentKind, label: str) -> bool:
        desk = self._desk
        draft = desk.attempt(
            lambda: change_segment(desk.read, one.id, kind=kind, label=label, make_id=desk.make_id)
        )
        if draft is None:
            return False
        return not draft.changes or desk.do(lambda: draft) is not None

    def remove(self, one: Segment) -> None:
        """Mark the part no more."""
        name = full_name(one.kind, one.label)
        self._desk.do(
            lambda: remove_segment(self._desk.read, one.id),
            say=self.tr("{name} is marked no more.").format(name=name),
        )
