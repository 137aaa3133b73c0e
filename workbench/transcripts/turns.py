"""Cut the blocks of a document into turns: who said what, and when.

Called by `transcripts.importing`. Labels and times are taken out of the text; what nobody
said (facts at the top, headings, "Transcribed by …") is kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from workbench.transcripts import times
from workbench.transcripts.blocks import Block
from workbench.transcripts.layouts import Layout, Mark, Marks, marks

OPENING = 200
"""So many words before the first label are facts about the file; more are talk."""
HEADING = 20
"""A heading with more words than these is talk in a heading's style."""

_COLOPHON = re.compile(
    r"(?:transcribed|transcription|transcript|captioned) (?:by|with)\b.{0,80}", re.I
)


@dataclass(slots=True)
class Said:
    """What stands under one label; `joins` says that its first words go on from before."""

    label: str | None
    at: int | None = None
    paragraphs: list[str] = field(default_factory=list)
    joins: bool = False

    def add(self, text: str, *, joins: bool = False) -> None:
        """Put words at the end: as a paragraph, or after a blank."""
        text = text.strip()
        if not text:
            return
        if joins and self.paragraphs:
            self.paragraphs[-1] += " " + text
        else:
            self.paragraphs.append(text)

    @property
    def words(self) -> int:
        """How many words were said."""
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Cut:
    """A document cut into turns, and the lines nobody said."""

    said: tuple[Said, ...]
    left_out: tuple[str, ...]


def cut(
    blocks: Sequence[Block],
    layout: Layout,
    unmarked: AbstractSet[str] = frozenset(),
    *,
    keep_opening: bool = False,
) -> Cut:
    """Cut `blocks` at the labels of a layout, but for those in `unmarked`.

    With `keep_opening` the lines before the first label are a turn without a speaker.
    """
    found = {n: mark for n, mark in marks(blocks, layout).items() if mark.label not in unmarked}
    cutter = _Cutter(found, layout, _times_open_lines(blocks, found))
    for number, block in enumerate(blocks):
        cutter.take(number, block)
    said, left_out = cutter.said, cutter.left_out
    if found and not keep_opening and _is_preamble(said[0], blocks):
        left_out = said[0].paragraphs + left_out
        said = said[1:]
    return Cut(tuple(one for one in said if one.paragraphs), tuple(left_out))


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

    def __init__(self, found: Marks, layout: Layout, timed: bool) -> None:
        self._found = found
        self._speakers = layout is not Layout.NONE
        self._timed = timed
        self._at: int | None = None
        self.said: list[Said] = []
        self.left_out: list[str] = []

    def take(self, number: int, block: Block) -> None:
        """Put one block where it belongs."""
        text, later = times.without_f4(block.text)
        mark = self._found.get(number)
        if times.is_only_time(text):
            self._time(times.milliseconds(text))
        elif mark is None and (_COLOPHON.fullmatch(text) or self._is_heading(block)):
            self.left_out.append(text)
        elif mark is not None:
            self._turn(mark, block)
        else:
            self._more(text, block)
        if later is not None:
            self._at = later

    def _is_heading(self, block: Block) -> bool:
        return self._speakers and block.heading and len(block.text.split()) <= HEADING

    def _time(self, at: int | None) -> None:
        """A line with a time alone: that of the label before it, or of what comes next."""
        if self.said and not self.said[-1].paragraphs:
            self.said[-1].at = at
        else:
            self._at = at

    def _turn(self, mark: Mark, block: Block) -> None:
        said, _ = times.without_f4(mark.said if self._timed else mark.stamp + mark.said)
        stamp = times.milliseconds(mark.stamp) if self._timed else None
        at = next((t for t in (mark.at, stamp, block.at, self._at) if t is not None), None)
        one = Said(mark.label, at, joins=block.joins)
        one.add(said)
        self.said.append(one)
        self._at = None

    def _more(self, text: str, block: Block) -> None:
        stamp = times.leading(text) if self._timed else ""
        at = times.milliseconds(stamp) if stamp else block.at
        text = text[len(stamp) :]
        if not self.said or not (self._speakers or block.joins):
            self.said.append(Said(None, self._at if at is None else at))
            self._at = None
        self.said[-1].add(text, joins=block.joins)
