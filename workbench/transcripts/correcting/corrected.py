"""The corrected text of a transcript: turns corrected by hand, or a corrected file.

Called by `project.correcting`, which lets codings, quotes and segments follow, by the editors of
the window and by `workbench correct`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from workbench.model.errors import Refused
from workbench.model.ids import TranscriptId
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.model.transcript import Cue, Turn
from workbench.model.wording import named
from workbench.transcripts import markers
from workbench.transcripts.choices import Choices
from workbench.transcripts.composing import Composed, composed
from workbench.transcripts.correcting.aligning import align
from workbench.transcripts.correcting.following import Moves
from workbench.transcripts.cutting.layouts import Layout, detect, possible
from workbench.transcripts.reading import Source

PARTED = "\n\n"
"""What stands between two turns."""
MOSTLY_ONES = 0.6
"""A label says mostly what another label said when at least so much of it is the same."""


class Part(NamedTuple):
    """What a turn becomes, or one of the turns into which it is parted: who speaks, and what."""

    label: str | None
    words: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """The corrected text, its turns and the times inside them.

    `cues` None lets the times of the earlier text follow their words. `source` names the file the
    text was taken from, "" when it was corrected by hand.
    """

    text: str
    turns: tuple[Turn, ...]
    cues: tuple[Cue, ...] | None = None
    source: str = ""


def corrected_turns(
    read: Reader, transcript: TranscriptId, changes: Mapping[int, Sequence[Part]]
) -> Corrected:
    """Put other words, or other speakers, in place of some turns, by their index.

    Several parts make several turns; no words take the turn out. Neighbours that are one speaker
    then become one turn. Refuses to leave nothing.
    """
    text, turns = read.text(transcript), read.turns(transcript)
    rows = list(_rows(text, turns, changes))
    if not rows:
        name = named(read.transcript(transcript).name)
        raise Refused(f"Nothing would be left of {name}: leave the words of one turn at least.")
    pieces = [text[: turns[0].start]]
    made: list[Turn] = []
    length = len(pieces[0])
    for before, row in zip((None, *rows), rows, strict=False):
        if before is not None:
            pieces.append(before.gap)
            length += len(before.gap)
        turn = Turn(length, length + len(row.words), row.label, row.at)
        pieces.append(row.words)
        length = turn.end
        if before is not None and _is_one(before, row):
            made[-1] = made[-1]._replace(end=turn.end)
        else:
            made.append(turn)
    pieces.append(text[turns[-1].end :])
    return Corrected("".join(pieces), tuple(made))


class _Row(NamedTuple):
    """What will stand in the text: a turn of the earlier text by its number, or a part of one."""

    number: int
    label: str | None
    at: int | None
    words: str
    gap: str
    is_new: bool


def _rows(
    text: str, turns: Sequence[Turn], changes: Mapping[int, Sequence[Part]]
) -> Iterable[_Row]:
    ends = [turn.start for turn in turns[1:]]
    for number, (turn, end) in enumerate(zip(turns, [*ends, turns[-1].end], strict=True)):
        said, gap = text[turn.start : turn.end], text[turn.end : end]
        if number not in changes:
            yield _Row(number, turn.label, turn.at, said, gap, is_new=False)
            continue
        parts = [Part(_label(part.label), tidied(part.words)) for part in changes[number]]
        parts = [part for part in parts if part.words]
        for n, part in enumerate(parts):
            words = said if part.words == tidied(said) else part.words
            after = _between(part, parts[n + 1]) if n + 1 < len(parts) else gap or PARTED
            yield _Row(number, part.label, None if n else turn.at, words, after, is_new=True)


def _between(one: Part, other: Part) -> str:
    return "\n" if one.label is not None and one.label == other.label else PARTED


def _is_one(before: _Row, row: _Row) -> bool:
    """Whether a correction made two neighbours one turn."""
    new = before.is_new or row.is_new or row.number != before.number + 1
    return new and row.label is not None and row.label == before.label


def _label(label: str | None) -> str | None:
    return None if label is None else " ".join(label.split()) or None


def tidied(words: str) -> str:
    """Words as a turn holds them: line ends between paragraphs, no blanks around these."""
    return re.sub(r"[^\S\n]*\n\s*", "\n", words.replace("\r\n", "\n").replace("\r", "\n")).strip()


# -- a corrected file ---------------------------------------------------------------------


def corrected_file(
    read: Reader, transcript: TranscriptId, source: Source, choices: Choices | None = None
) -> Corrected:
    """Take the text of a corrected file, with the labels the transcript has in the study.

    Without choices the layout is the one that finds these labels, and what was chosen when the
    transcript came in (names of speakers, words that are no speakers, opening lines, headings of
    parts) is found again by its words. Refuses a file that holds nothing that was said.
    """
    made = composed(source, choices or choices_for(read, transcript, source))
    if not made.turns:
        raise Refused(f"“{source.file}” holds nothing that was said: look at its layout.")
    return Corrected(made.text, made.turns, made.cues, source.file)


def choices_for(read: Reader, transcript: TranscriptId, source: Source) -> Choices:
    """What to choose for a corrected file so that it comes in as the transcript did."""
    text, turns = read.text(transcript), read.turns(transcript)
    known = frozenset(turn.label for turn in turns if turn.label is not None)
    there = " ".join(text.split())
    choices = Choices(
        layout=_layout(source, known),
        marked=known,
        keep_opening=bool(known) and bool(turns) and turns[0].label is None,
        markers=bool(read.segments(transcript))
        and not any(source.blocks[m.block].text in there for m in markers.found(source.blocks)),
    )
    made = composed(source, choices)
    strange = [label for label in _labels(made.turns) if label not in known]
    unmarked = frozenset(label for label in strange if f"{label}:" in there)
    if unmarked:
        choices = replace(choices, unmarked=unmarked)
        made = composed(source, choices)
    strange = [label for label in strange if label not in unmarked]
    return replace(choices, renames=_renames(text, turns, made, strange)) if strange else choices


def _layout(source: Source, known: frozenset[str]) -> Layout:
    """The layout detected, or where it finds none of the labels, the one that finds most."""
    if not known:
        return detect(source.blocks)
    likely = (detect(source.blocks, known), *possible(source.blocks))
    return max(likely, key=lambda layout: _fitting(source, layout, known))


def _fitting(source: Source, layout: Layout, known: frozenset[str]) -> int:
    made = composed(source, Choices(layout=layout, marked=known))
    return sum(turn.label in known for turn in made.turns)


def _labels(turns: Iterable[Turn]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(turn.label for turn in turns if turn.label is not None))


def _renames(
    text: str, turns: Sequence[Turn], made: Composed, strange: Iterable[str]
) -> dict[str, str]:
    """The label of the transcript that says what a strange label of the file says."""
    moves = Moves(made.text, text, align(made.text, text))
    starts = [turn.start for turn in turns]
    said: dict[str, Counter[str | None]] = {label: Counter() for label in strange}
    for turn in made.turns:
        if turn.label in said:
            moved = moves.of(Span(turn.start, turn.end))
            sure = moved.span if moved.is_sure else None
            owner = turns[bisect_right(starts, sure.start) - 1].label if sure else None
            said[turn.label][owner] += turn.end - turn.start
    renames: dict[str, str] = {}
    for label, counts in said.items():
        ((name, shared),) = counts.most_common(1)
        if name is not None and shared >= MOSTLY_ONES * counts.total():
            renames[label] = name
    return renames
