"""The turns of all transcripts as columns of numbers, and the people who speak in them.

Called by `material`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from workbench.coding.retrieval.runs import IntArray, Runs, spread
from workbench.model.ids import ParticipantId, SpeakerId, TranscriptId
from workbench.model.people import Speaker
from workbench.model.reading import Reader

NOBODY = -1


class Person(NamedTuple):
    """Someone who speaks: a participant, or a label of a transcript that is nobody yet."""

    name: str
    participant: ParticipantId | None


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns in order, those without words left out; int64 columns of shape (U,).

    `runs` are their places on the line, `document` the transcript's place and `number` the turn's
    own (from 0). `voice` is the place of who speaks in `Material.people`, `person` the same where
    participants are counted; NOBODY is a label that stands for nobody, and in `person` also who
    is a facilitator, presenter or observer. `at` are milliseconds or None.
    """

    runs: Runs
    document: IntArray
    number: IntArray
    voice: IntArray
    person: IntArray
    label: tuple[str | None, ...]
    at: tuple[int | None, ...]

    def of(self, start: IntArray, end: IntArray) -> tuple[IntArray, IntArray]:
        """The first and last turn of each stretch; the next one where it lies between turns."""
        most = max(self.runs.size - 1, 0)
        first = np.minimum(np.searchsorted(self.runs.end, start, side="right"), most)
        last = np.searchsorted(self.runs.start, end, side="left") - 1
        return first, np.maximum(first, last)

    def pairs(self, start: IntArray, end: IntArray) -> tuple[IntArray, IntArray]:
        """Which stretches have words of which turns, as `of` says: two columns, pair by pair."""
        if not self.runs.size:
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        first, last = self.of(start, end)
        return spread(first, last - first + 1)


def turns_of(
    read: Reader, documents: Sequence[TranscriptId], reach: int
) -> tuple[tuple[Person, ...], Turns]:
    """Everyone who speaks, and the turns of some transcripts, `reach` places apart on the line."""
    people = _People(read)
    rows: list[tuple[int, ...]] = []
    labels: list[str | None] = []
    at: list[int | None] = []
    for place, document in enumerate(documents):
        voices, origin = people.of(document), place * reach
        for number, turn in enumerate(read.turns(document)):
            if turn.start < turn.end:
                voice, person = voices.get(turn.label, (NOBODY, NOBODY))
                rows.append((place, number, origin + turn.start, origin + turn.end, voice, person))
                labels.append(turn.label)
                at.append(turn.at)
    table = np.array(rows, dtype=np.int64).reshape(-1, 6)
    lies, numbered, start, end, voiced, counted = (table[:, n].copy() for n in range(6))
    turns = Turns(Runs(start, end), lies, numbered, voiced, counted, tuple(labels), tuple(at))
    return tuple(people.known), turns


class _People:
    """Who speaks under which label; a participant is one person in all transcripts."""

    def __init__(self, read: Reader) -> None:
        self._participants = {one.id: one for one in read.participants()}
        self._speakers: dict[TranscriptId, list[Speaker]] = {}
        for speaker in read.speakers():
            self._speakers.setdefault(speaker.transcript, []).append(speaker)
        self._places: dict[ParticipantId | SpeakerId, int] = {}
        self.known: list[Person] = []

    def of(self, document: TranscriptId) -> Mapping[str | None, tuple[int, int]]:
        """For each label who speaks, and the same where participants are counted."""
        found: dict[str | None, tuple[int, int]] = {}
        for speaker in self._speakers.get(document, ()):
            someone = self._participants.get(speaker.participant) if speaker.participant else None
            role = someone.role if someone else speaker.role
            voice = self._place(
                someone.id if someone else speaker.id,
                Person(someone.label, someone.id) if someone else Person(speaker.label, None),
            )
            found[speaker.label] = (voice, voice if role == "participant" else NOBODY)
        return found

    def _place(self, key: ParticipantId | SpeakerId, person: Person) -> int:
        if key not in self._places:
            self._places[key] = len(self.known)
            self.known.append(person)
        return self._places[key]
