"""Cut the blocks of a document into turns: who said what, and when.

Called by `transcripts.composing` and `transcripts.previewing`. Labels, times and chosen markers
are taken out of the text; what nobody said (facts at the top, headings, "Transcribed by …") is
kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting import times
from workbench.transcripts.cutting.layouts import Layout
from workbench.transcripts.cutting.marks import Mark, Marks
from workbench.transcripts.markers import Marker

OPENING = 200
"""So many words before the first label are facts about the file; more are talk."""
HEADING = 20
"""A heading with more words than these is talk in a heading's style."""
BLANKS = " \t\xa0\u200b\u200e\u200f\ufeff\u2060"

_COLOPHON = re.compile(
    r"(?:transcribed|transcription|transcript|captioned) (?:by|with)\b.{0,80}"
    r"|.{1,60} (?:started|stopped) (?:the )?(?:transcription|recording)\.?",
    re.I,
)


class Heard(NamedTuple):
    """When words were said: from `offset` code points on in a paragraph, `until` or None."""

    paragraph: int
    offset: int
    at: int
    until: int | None


@dataclass(slots=True)
class Said:
    """What stands under one label.

    `joins` says that its first words go on from before. `heard` are the times inside it, and
    `before` the markers that stand above it.
    """

    label: str | None
    at: int | None = None
    paragraphs: list[str] = field(default_factory=list)
    joins: bool = False
    heard: list[Heard] = field(default_factory=list)
    before: list[Marker] = field(default_factory=list)

    def add(
        self, text: str, *, joins: bool = False, at: int | None = None, until: int | None = None
    ) -> None:
        """Put words at the end: as a paragraph, or after a blank."""
        text = text.strip().strip(BLANKS)
        if not text:
            return
        offset = 0
        if joins and self.paragraphs:
            offset = len(self.paragraphs[-1]) + 1
            self.paragraphs[-1] += " " + text
        else:
            self.paragraphs.append(text)
        if at is not None:
            end = None if until is None or until < at else until
            self.heard.append(Heard(len(self.paragraphs) - 1, offset, at, end))

    def take(self, other: Said) -> None:
        """Go on with what the same speaker said next."""
        first, offset = len(self.paragraphs), 0
        if other.joins and self.paragraphs:
            first, offset = first - 1, len(self.paragraphs[-1]) + 1
            self.paragraphs[-1] += " " + other.paragraphs[0]
            self.paragraphs += other.paragraphs[1:]
        else:
            self.paragraphs += other.paragraphs
        for one in other.heard:
            moved = offset if one.paragraph == 0 else 0
            self.heard.append(Heard(one.paragraph + first, one.offset + moved, one.at, one.until))

    @property
    def words(self) -> int:
        """How many words were said."""
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Cut:
    """A document cut into turns, the lines nobody said, and the markers after the last turn."""

    said: tuple[Said, ...]
    left_out: tuple[str, ...]
    after: tuple[Marker, ...] = ()


def cut(
    blocks: Sequence[Block],
    layout: Layout,
    found: Marks,
    *,
    keep_opening: bool = False,
    markers: Iterable[Marker] = (),
) -> Cut:
    """Cut `blocks` at the labels `found`, and leave out the lines of `markers`.

    With `keep_opening` the lines before the first label are a turn without a speaker.
    """
    standing = {marker.block: marker for marker in markers if marker.block not in found}
    timed = _times_open_lines(blocks, found)
    cutter = _Cutter(found, speakers=layout is not Layout.NONE, timed=timed, markers=standing)
    for number, block in enumerate(blocks):
        cutter.take(number, block)
    said, left_out = cutter.said, cutter.left_out
    if found and not keep_opening and said and _is_preamble(said[0], blocks):
        left_out = said[0].paragraphs + left_out
        said[0].paragraphs = []
    kept, waiting = _kept(said)
    return Cut(tuple(kept), tuple(left_out), (*waiting, *cutter.waiting))


def _kept(said: Sequence[Said]) -> tuple[list[Said], list[Marker]]:
    """Those who said something; the markers above the others go to the next."""
    kept: list[Said] = []
    waiting: list[Marker] = []
    for one in said:
        waiting += one.before
        if one.paragraphs:
            one.before, waiting = waiting, []
            kept.append(one)
    return kept, waiting


def _is_preamble(opening: Said, blocks: Sequence[Block]) -> bool:
    timed = any(block.at is not None for block in blocks[:1])
    return opening.label is None and opening.words <= OPENING and not timed


def _times_open_lines(blocks: Sequence[Block], found: Marks) -> bool:
    """Whether times stand where turns begin, so that they are no words of the talk."""
    if found:
        return sum(bool(mark.stamp) for mark in found.values()) * 2 >= len(found)
    lines = [block for block in blocks if not times.is_only_time(block.text)]
    return sum(bool(times.leading(block.text)) for block in lines) * 2 > len(lines)


class _Cutter:
    """Takes the blocks in order and remembers whose turn it is."""

    def __init__(
        self, found: Marks, *, speakers: bool, timed: bool, markers: Mapping[int, Marker]
    ) -> None:
        self._found = found
        self._speakers = speakers
        self._timed = timed
        self._dated = False
        self._markers = markers
        self._at: int | None = None
        self.waiting: list[Marker] = []
        self.said: list[Said] = []
        self.left_out: list[str] = []

    def take(self, number: int, block: Block) -> None:
        """Put one block where it belongs."""
        text, later = times.without_f4(block.text)
        mark = self._found.get(number)
        if number in self._markers:
            self.waiting.append(self._markers[number])
        elif times.is_only_time(text):
            self._time(times.milliseconds(text))
        elif mark is None and self._is_unsaid(text, block):
            self.left_out.append(text)
        elif mark is not None:
            self._turn(mark, block)
        else:
            self._more(text, block)
        if later is not None:
            self._at = later

    def _is_unsaid(self, text: str, block: Block) -> bool:
        """Whether a line is a heading, or what a program wrote into a transcript or a chat."""
        heading = self._speakers and block.heading and len(block.text.split()) <= HEADING
        notice = self._dated and times.is_dated(text)
        return heading or notice or _COLOPHON.fullmatch(text) is not None

    def _time(self, at: int | None) -> None:
        """A line with a time alone: that of the label before it, or of what comes next."""
        if self.said and not self.said[-1].paragraphs:
            self.said[-1].at = at
        else:
            self._at = at

    def _turn(self, mark: Mark, block: Block) -> None:
        self._dated = times.is_dated(block.text)
        said, _ = times.without_f4(mark.said if self._timed else mark.stamp + mark.said)
        stamp = times.milliseconds(mark.stamp) if self._timed else None
        at = next((t for t in (mark.at, stamp, block.at, self._at) if t is not None), None)
        one = self._begin(mark.label, at)
        one.joins = block.joins
        one.add(said, at=at, until=block.until)

    def _more(self, text: str, block: Block) -> None:
        stamp = times.leading(text) if self._timed else ""
        at = times.milliseconds(stamp) if stamp else block.at
        at = self._at if at is None else at
        if not self.said or not (self._speakers or block.joins):
            self._begin(None, at)
        elif self.waiting:
            self._begin(self.said[-1].label, at)
        if not self.said[-1].paragraphs and self.said[-1].at is not None:
            at = self.said[-1].at
        self.said[-1].add(text[len(stamp) :], joins=block.joins, at=at, until=block.until)
        self._at = None

    def _begin(self, label: str | None, at: int | None) -> Said:
        self.said.append(Said(label, at, before=self.waiting))
        self.waiting = []
        self._at = None
        return self.said[-1]
