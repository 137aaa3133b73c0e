"""The text that will be stored, with its turns, times and segments, from a file and choices.

Called by `transcripts.importing` and `transcripts.previewing`. The stored text holds only what
was said: turns are parted by an empty line, the paragraphs of a turn by a line end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.model.errors import Refused
from workbench.model.transcript import Cue, Turn
from workbench.transcripts import markers
from workbench.transcripts.choices import Choices
from workbench.transcripts.cutting.layouts import Layout, detect, marks
from workbench.transcripts.cutting.turns import Cut, Said, cut
from workbench.transcripts.markers import Marker
from workbench.transcripts.reading import Source


@dataclass(frozen=True, slots=True)
class Part:
    """A segment to be: a marker and the code points of the turns under it, half-open."""

    marker: Marker
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Composed:
    """A text to be stored, and what lies in it: turns, times inside turns, segments."""

    text: str
    turns: tuple[Turn, ...]
    cues: tuple[Cue, ...]
    parts: tuple[Part, ...]


def compose_text(source: Source, choices: Choices) -> tuple[str, tuple[Turn, ...]]:
    """The text that will be stored and its turns: the same for the same file and choices."""
    made = composed(source, choices)
    return made.text, made.turns


def composed(source: Source, choices: Choices) -> Composed:
    """All that will be stored of a file."""
    return arranged(cut_by(source, settled(source, choices)), choices.renames)


def settled(source: Source, choices: Choices) -> Choices:
    """The choices with a layout: the one chosen, or the one detected."""
    layout = choices.layout or detect(source.blocks, choices.marked)
    return replace(choices, layout=layout)


def cut_by(source: Source, choices: Choices) -> Cut:
    """Cut a file by settled choices; where no label is found there are no speakers."""
    layout = choices.layout or Layout.NONE
    found = marks(source.blocks, layout, choices.pattern, choices.marked)
    kept = {n: mark for n, mark in found.items() if mark.label not in choices.unmarked}
    return cut(
        source.blocks,
        layout if found else Layout.NONE,
        kept,
        keep_opening=choices.keep_opening,
        markers=markers.chosen(markers.found(source.blocks), choices.markers),
    )


def renamed(label: str, renames: Mapping[str, str]) -> str:
    """The name of a label in the study; raise Refused where it would have none."""
    name = " ".join(renames.get(label, label).split())
    if not name:
        raise Refused(f"“{label}” needs a name: give it one, or say that it is no speaker.")
    return name


def arranged(made: Cut, renames: Mapping[str, str]) -> Composed:
    """Write what was said as one text."""
    said = _merged(made.said, renames)
    parts: list[str] = []
    turns: list[Turn] = []
    cues: list[Cue] = []
    length = 0
    for one in said:
        start = length + 2 if parts else 0
        parts.append("\n".join(one.paragraphs))
        length = start + len(parts[-1])
        turns.append(Turn(start, length, one.label, one.at))
        cues += _cues(one, start)
    segments = _parts(said, turns, made.after)
    return Composed("\n\n".join(parts), tuple(turns), tuple(cues), tuple(segments))


def _merged(said: Sequence[Said], renames: Mapping[str, str]) -> list[Said]:
    """Put together what one speaker said without being interrupted."""
    merged: list[Said] = []
    for one in said:
        label = None if one.label is None else renamed(one.label, renames)
        if label is None or not merged or merged[-1].label != label or one.before:
            merged.append(
                Said(label, one.at, list(one.paragraphs), False, list(one.heard), one.before)
            )
        else:
            merged[-1].take(one)
    return merged


def _cues(one: Said, start: int) -> Iterable[Cue]:
    """The times inside a turn; that of its beginning stands in the turn."""
    starts = [start]
    for paragraph in one.paragraphs:
        starts.append(starts[-1] + len(paragraph) + 1)
    before: tuple[int, int | None] | None = (one.at, None) if one.at is not None else None
    for heard in one.heard:
        if (heard.at, heard.until) != before:
            yield Cue(starts[heard.paragraph] + heard.offset, heard.at, heard.until)
        before = (heard.at, heard.until)


def _parts(said: Sequence[Said], turns: Sequence[Turn], after: Sequence[Marker]) -> list[Part]:
    """From each marker to the next of its rank or to its end, without the empty ones."""
    made: list[Part] = []
    open_: dict[str, tuple[Marker, int]] = {}
    for number in range(len(said) + 1):
        for marker in said[number].before if number < len(said) else after:
            begun = open_.pop(marker.rank, None)
            if begun and begun[1] < number:
                made.append(Part(begun[0], turns[begun[1]].start, turns[number - 1].end))
            if not marker.ends:
                open_[marker.rank] = (marker, number)
    for begun_by, first in open_.values():
        if first < len(turns):
            made.append(Part(begun_by, turns[first].start, turns[-1].end))
    return sorted(made, key=lambda part: (part.start, part.end))
