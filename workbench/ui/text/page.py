"""The text the view shows, cut into blocks: one per turn, several for a very long turn.

Called by every room of the view. Offsets are code points of the whole text.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from workbench.model.transcript import Turn
from workbench.ui.text.sentences import sentences

LONG_TURN = 6_000
CHUNK = 2_400


class SpeakerLook(NamedTuple):
    """How a speaker is written: the name, and whether in quiet ink (a facilitator)."""

    name: str
    quiet: bool = False


class Block(NamedTuple):
    """What is laid out in one piece: a turn, or some sentences of a long one."""

    start: int
    end: int
    turn: int
    first: bool
    last: bool


class Page:
    """One transcript as the view shows it."""

    def __init__(
        self,
        text: str = "",
        turns: Sequence[Turn] = (),
        speakers: Mapping[str | None, SpeakerLook] | None = None,
    ) -> None:
        self.text = text
        self.turns = turns if turns or not text else (Turn(0, len(text)),)
        self.speakers = dict(speakers or {})
        self.blocks: list[Block] = []
        self.first_blocks: list[int] = []
        blocks, firsts = self.blocks, self.first_blocks
        for number, turn in enumerate(self.turns):
            firsts.append(len(blocks))
            if turn[1] - turn[0] <= LONG_TURN:
                blocks.append(Block(turn[0], turn[1], number, True, True))
            else:
                blocks.extend(_chunks(text, turn, number))
        self.starts = [block[0] for block in self.blocks]
        self.start_array = np.array(self.starts, np.int64)
        self.labelled = all(turn.label for turn in self.turns)
        self.timed = any(turn.at is not None for turn in self.turns)
        self._hours = any((turn.at or 0) >= 3_600_000 for turn in self.turns)

    def block_at(self, offset: int) -> int:
        """The block that holds an offset; an offset between two turns belongs to the first."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def turn_at(self, offset: int) -> int:
        """The turn that holds an offset."""
        return self.blocks[self.block_at(offset)].turn if self.blocks else 0

    def blocks_of(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last block that the range start:end touches."""
        first = self.block_at(start)
        return first, max(first, bisect_left(self.starts, end) - 1)

    def words_of(self, block: int) -> str:
        """The text of a block."""
        return self.text[self.blocks[block].start : self.blocks[block].end]

    def words_of_turn(self, turn: int) -> str:
        """The text of a turn."""
        return self.text[self.turns[turn].start : self.turns[turn].end]

    def clamp(self, offset: int) -> int:
        """The nearest offset that lies within, or at the end of, a turn."""
        if not self.blocks:
            return 0
        block = self.blocks[self.block_at(offset)]
        return min(max(offset, block.start), block.end)

    def look_of(self, turn: int) -> SpeakerLook:
        """How the speaker of a turn is written; the name is empty where there is none."""
        label = self.turns[turn].label
        look = self.speakers.get(label)
        return look if look is not None else SpeakerLook(label or "")

    def clock_of(self, turn: int) -> str:
        """The time of a turn as m:ss or h:mm:ss, empty where it has none."""
        at = self.turns[turn].at
        return "" if at is None else self.clock(at)

    def clock(self, at: int) -> str:
        """A time of the recording in milliseconds as m:ss, or h:mm:ss where it is that long."""
        minutes, seconds = divmod(at // 1000, 60)
        if self._hours:
            return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        return f"{minutes:02d}:{seconds:02d}"

    def plain_text(self, start: int, end: int) -> str:
        """The words of a range; where it crosses turns, each part with its speaker's name."""
        first, last = self.turn_at(start), self.turn_at(max(start, end - 1))
        if first == last:
            return self.text[start:end]
        parts = []
        for number in range(first, last + 1):
            turn, name = self.turns[number], self.look_of(number).name
            words = self.text[max(start, turn.start) : min(end, turn.end)]
            parts.append(f"{name}: {words}" if name else words)
        return "\n".join(parts)


def _chunks(text: str, turn: Turn, number: int) -> list[Block]:
    """Cut a long turn after sentences, every 2,400 characters or so."""
    cuts, since = [turn.start], turn.start
    for start, end in sentences(text[turn.start : turn.end]):
        if turn.start + start - since >= CHUNK:
            since = turn.start + start
            cuts.append(since)
        while turn.start + end - since > 2 * CHUNK:
            since = _blank_near(text, since + CHUNK)
            cuts.append(since)
    cuts.append(turn.end)
    pieces = list(itertools.pairwise(cuts))
    return [
        Block(start, end, number, place == 0, place == len(pieces) - 1)
        for place, (start, end) in enumerate(pieces)
    ]


def _blank_near(text: str, offset: int) -> int:
    """The offset after the next blank, or `offset` where no blank is near."""
    found = text.find(" ", offset, offset + 200)
    return found + 1 if found >= 0 else offset
