"""Cues of caption files, and the paragraphs they make. Called by `vtt` and `srt`.

A cue is a piece of a sentence, so cues are joined; a pause after a finished sentence, or a
long paragraph, begins a new one.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting import labels
from workbench.transcripts.cutting.times import milliseconds

_TIMING = re.compile(
    r"\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})(?:\s.*)?"
)
_VOICE = re.compile(r"<v(?:\.[^\s>]{0,100})?(?:\s{1,9}([^>]{0,200}))?>")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<\d[\d:.]*>|\{\\[^}]*\}")
_ALONE = re.compile(r"[\[(]([^\[\]()]{2,40})[\])]:?")
_WORD_TIME = re.compile(r"<\d{1,2}:\d{2}[\d:.]*>")

PAUSE = 1500
"""Milliseconds of silence that end a paragraph after a finished sentence."""
LONG, TOO_LONG = 60, 120
"""Words after which a paragraph ends with its sentence, and after which it ends anyhow."""


Piece = tuple[int, int, Sequence[tuple[str | None, str]]]
"""When a piece of talk begins and ends, in milliseconds, and who says what in it."""


@dataclass(frozen=True, slots=True)
class Cue:
    """The lines shown between two times, in milliseconds."""

    start: int
    end: int
    lines: tuple[str, ...]


def cues(lines: Sequence[str], *, blank_ends: bool) -> list[Cue]:
    """Find the cues; with `blank_ends` an empty line ends one, else only the next cue does."""
    times = [_TIMING.fullmatch(line) if "-->" in line else None for line in lines]
    found = []
    for number, timing in enumerate(times):
        if timing is None:
            continue
        end = number + 1
        while end < len(lines) and times[end] is None and (lines[end] or not blank_ends):
            end += 1
        shown = list(lines[number + 1 : end])
        if end < len(lines) and times[end] is not None and _is_id(shown):
            shown.pop()
        kept = tuple(line.strip() for line in shown if line.strip())
        start, stop = milliseconds(timing[1]), milliseconds(timing[2])
        found.append(Cue(start or 0, stop or 0, kept))
    return _unrolled(found)


def blocks_of(found: Sequence[Cue]) -> list[Block]:
    """The blocks of cues: one for each line or voice, joined where the talk goes on."""
    names = _names(found)
    return joined((cue.start, cue.end, tuple(_voices(cue.lines, names))) for cue in found)


def joined(pieces: Iterable[Piece]) -> list[Block]:
    """The blocks of pieces of talk, joined where the talk goes on."""
    blocks: list[Block] = []
    words, before_end, finished = 0, 0, True
    for start, end, voices in pieces:
        paused = finished and start - before_end >= PAUSE
        new = words == 0 or paused or words > TOO_LONG or (finished and words > LONG)
        words = 0 if new else words
        for label, text in voices:
            blocks.append(Block(text, label=label, at=start, joins=not new, until=end))
            words += len(text.split())
            finished = text.endswith((".", "?", "!", "…", "。", "？", "！", '"', "”"))
            new = False
        before_end = max(start, end)
    return blocks


def _is_id(shown: Sequence[str]) -> bool:
    return bool(shown) and shown[-1].strip().isdigit()


def _unrolled(found: list[Cue]) -> list[Cue]:
    """Leave out what rolling captions, which time single words, show a second time."""
    if not any(_WORD_TIME.search(line) for cue in found for line in cue.lines):
        return found
    result = []
    shown = ""
    for cue in found:
        plain = [_TAG.sub("", line).strip() for line in cue.lines]
        fresh = tuple(plain[1:] if plain and plain[0] == shown else plain)
        shown = plain[-1] if plain else shown
        result.append(Cue(cue.start, cue.end, tuple(line for line in fresh if line)))
    return result


def _names(found: Sequence[Cue]) -> frozenset[str]:
    """The names that stand in brackets on lines of their own, where most cues have one."""
    alone = [match[1] for cue in found for line in cue.lines if (match := _ALONE.fullmatch(line))]
    names = [name for name in alone if labels.shape(name) and not labels.is_sound(name)]
    counts = Counter(names)
    enough = len(names) * 2 >= len(found) and any(count >= 2 for count in counts.values())
    return frozenset(counts) if enough else frozenset()


def _voices(lines: Sequence[str], names: AbstractSet[str]) -> Iterator[tuple[str | None, str]]:
    if not any(_VOICE.search(line) for line in lines):
        name: str | None = None
        for line in lines:
            alone = _ALONE.fullmatch(line)
            if alone and alone[1] in names:
                name = alone[1]
            elif (text := _plain(line)) and not (names and text in ("-", "–")):
                yield name, text
        return
    label: str | None = None
    parts = _VOICE.split(" ".join(lines))
    for number, part in enumerate(parts):
        if number % 2:
            label = _plain(part or "") or None
        elif text := _plain(part):
            yield label, text


def _plain(text: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", text)).split())
