"""The places found as rows: each under its transcript, or the likeliest first.

Called by the page Search; no widget here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.coding.finding.find import Hit
from workbench.model.ids import TranscriptId
from workbench.model.reading import Reader

Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Heading:
    """A transcript, and how many places of it are listed."""

    name: str
    count: int

    @property
    def key(self) -> Key:
        """What tells this row from others, also when more is listed under it."""
        return (self.name, -1, self.count)


@dataclass(frozen=True, slots=True)
class Found:
    """One place: who speaks, and where it is where no heading says so."""

    hit: Hit
    speaker: str
    where: str = ""

    @property
    def key(self) -> Key:
        """What tells this place from others."""
        return (self.hit.transcript, self.hit.start, self.hit.end)


Row = Heading | Found


class Names:
    """What transcripts and speakers of a study are called."""

    def __init__(self, read: Reader) -> None:
        """Read the names once."""
        people = {one.id: one.label for one in read.participants()}
        sessions = {one.id: one.label for one in read.sessions()}
        self.transcripts: Mapping[TranscriptId, str] = {
            one.id: one.name for one in read.transcripts()
        }
        self.sessions: Mapping[TranscriptId, str] = {
            one.id: sessions[one.session] for one in read.transcripts()
        }
        self._speakers = {
            (one.transcript, one.label): people.get(one.participant, one.label)
            if one.participant
            else one.label
            for one in read.speakers()
        }

    def speaker(self, hit: Hit) -> str:
        """Who speaks at a place; "" where the transcript does not say."""
        if hit.label is None:
            return ""
        return self._speakers.get((hit.transcript, hit.label), hit.label)


def rows_of(hits: Sequence[Hit], names: Names, *, grouped: bool) -> tuple[Row, ...]:
    """The rows to list: under headings, or each with the name of its transcript."""
    if not grouped:
        return tuple(
            Found(hit, names.speaker(hit), names.transcripts[hit.transcript]) for hit in hits
        )
    counts = Counter(hit.transcript for hit in hits)
    rows: list[Row] = []
    before: TranscriptId | None = None
    for hit in hits:
        if hit.transcript != before:
            before = hit.transcript
            rows.append(Heading(names.transcripts[before], counts[before]))
        rows.append(Found(hit, names.speaker(hit)))
    return tuple(rows)


def places(rows: Iterable[Row]) -> list[Found]:
    """The places among rows."""
    return [row for row in rows if isinstance(row, Found)]
