"""Where to look: in which sessions, in whose words, in which parts, in what is coded.

Called by `finding`. Of each sort of limit one must be met; a sort of which nothing is given asks
nothing. What a coder may not see yet (`coding.progress`) limits nothing and is found by nobody.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from workbench.coding.progress import visible_codings
from workbench.model.codebook import Codebook
from workbench.model.coding import Coding
from workbench.model.ids import (
    AttributeId,
    CodeId,
    CoderId,
    ParticipantId,
    SessionId,
    TranscriptId,
)
from workbench.model.names import folded
from workbench.model.people import Role, Speaker, Wave
from workbench.model.reading import Reader
from workbench.model.span import Span, touches, union
from workbench.model.transcript import Turn
from workbench.model.words import Said
from workbench.transcripts.occasions.limits import Limit, limited, whole

ALL_PARTS = Limit()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a participant must have said for an attribute; at any wave unless one is given."""

    attribute: AttributeId
    value: str
    wave: Wave | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """Where to look; all of a study when nothing is given.

    `speakers` are labels as transcripts have them. Of answers about the same attribute one must
    be given, of each attribute one. `parts` limits to segments, and may leave out stimulus text.
    `codes` stand for those below them too. A place counts as coded when a coding of one of the
    codes (of any, when none is given) by one of the coders (by anybody) covers some of it; with
    `uncoded` just the other places are meant.
    """

    sessions: tuple[SessionId, ...] = ()
    transcripts: tuple[TranscriptId, ...] = ()
    speakers: tuple[str, ...] = ()
    participants: tuple[ParticipantId, ...] = ()
    roles: tuple[Role, ...] = ()
    answers: tuple[Answer, ...] = ()
    parts: Limit = ALL_PARTS
    codes: tuple[CodeId, ...] = ()
    coders: tuple[CoderId, ...] = ()
    uncoded: bool = False

    @property
    def asks_for_codings(self) -> bool:
        """Whether it asks for what is coded or not."""
        return bool(self.codes or self.coders or self.uncoded)

    @property
    def asks_for_people(self) -> bool:
        """Whether it asks for who speaks."""
        return bool(self.speakers or self.participants or self.roles or self.answers)


EVERYWHERE = Where()


class Limits:
    """A `Where`, ready to be asked about turns and places."""

    def __init__(self, read: Reader, where: Where, me: CoderId) -> None:
        """Ask a study, as one of its coders sees it."""
        self._read, self._where, self._me = read, where, me
        self._study = whole(read)
        self._limited = limited(self._study, where.parts)
        self.order = {
            one.id: place
            for place, one in enumerate(read.transcripts())
            if (not where.transcripts or one.id in where.transcripts)
            and (not where.sessions or one.session in where.sessions)
        }
        self._book = read.codebook() if where.codes else Codebook(())
        self._codes = {
            id
            for code in where.codes
            for id in (code, *(below.id for _, below in self._book.walk(code)))
        }
        self.asks_for_places = (
            where.asks_for_codings or bool(where.parts) or self._study is not read
        )
        """Whether it depends on the place in a turn."""
        self._people = _People(read, where) if where.asks_for_people else None
        self._turns: dict[TranscriptId, tuple[Sequence[Turn], list[int]]] = {}
        self._extents: dict[TranscriptId, tuple[Sequence[Span], ...]] = {}
        self._coded: dict[TranscriptId, tuple[Span, ...]] = {}

    def turn_of(self, said: Said) -> tuple[int, Turn]:
        """The number of a turn in its transcript, and the turn."""
        if said.transcript not in self._turns:
            turns = self._read.turns(said.transcript)
            self._turns[said.transcript] = (turns, [turn.start for turn in turns])
        turns, starts = self._turns[said.transcript]
        number = bisect_right(starts, said.start) - 1
        return number, turns[number]

    def allows_turn(self, said: Said) -> bool:
        """Whether a turn is to be looked at."""
        if said.transcript not in self.order:
            return False
        return self._people is None or self.speaks(said.transcript, self.turn_of(said)[1].label)

    def allows(self, transcript: TranscriptId, span: Span) -> bool:
        """Whether a place of a turn that is looked at counts."""
        if not all(touches(extents, span) for extents in self.extents_of(transcript)):
            return False
        if not self._where.asks_for_codings:
            return True
        return touches(self.coded_in(transcript), span) != self._where.uncoded

    def speaks(self, transcript: TranscriptId, label: str | None) -> bool:
        """Whether what is said under a label is looked at."""
        return self._people is None or self._people.speak(transcript, label)

    def extents_of(self, transcript: TranscriptId) -> tuple[Sequence[Span], ...]:
        """The parts of a transcript of which a place must touch each; none where all counts."""
        if transcript not in self._extents:
            readers = [self._read] if self._study is not self._read else []
            readers += [self._limited] if self._where.parts else []
            self._extents[transcript] = tuple(one.extents(transcript) for one in readers)
        return self._extents[transcript]

    def coded_in(self, transcript: TranscriptId) -> tuple[Span, ...]:
        """What of a transcript is coded so that a limit to it is met, in order, apart."""
        if transcript not in self._coded:
            codings = visible_codings(self._study, transcript, self._me)
            self._coded[transcript] = union(one.span for one in codings if self._is_meant(one))
        return self._coded[transcript]

    def _is_meant(self, coding: Coding) -> bool:
        by = not self._where.coders or (
            coding.layer == "coder" and coding.coder in self._where.coders
        )
        return by and (not self._codes or coding.code in self._codes)

    def unseen(self) -> int:
        """In how many of the transcripts others may have coded what this coder may not see yet."""
        alone = set(self._where.coders) == {self._me} or len(self._read.coders()) < 2
        if alone or not self._where.asks_for_codings:
            return 0
        return sum(self._read.progress(self._me, id) != "finished" for id in self.order)


class _People:
    """Whose turns are looked at."""

    def __init__(self, read: Reader, where: Where) -> None:
        people = {one.id: one for one in read.participants()}
        fit = _who_answered(read, where.answers)
        labels = {folded(label) for label in where.speakers}
        self._labels: dict[TranscriptId, set[str | None]] = {}
        for speaker in read.speakers():
            someone = people.get(speaker.participant) if speaker.participant else None
            role = someone.role if someone is not None else speaker.role
            if (
                (not labels or folded(speaker.label) in labels)
                and (not where.roles or role in where.roles)
                and (not where.participants or speaker.participant in where.participants)
                and (fit is None or _is_one(speaker, fit))
            ):
                self._labels.setdefault(speaker.transcript, set()).add(speaker.label)

    def speak(self, transcript: TranscriptId, label: str | None) -> bool:
        """Whether the turns of a label are looked at."""
        return label in self._labels.get(transcript, ())


def _is_one(speaker: Speaker, people: Collection[ParticipantId]) -> bool:
    return speaker.participant is not None and speaker.participant in people


def _who_answered(read: Reader, answers: Sequence[Answer]) -> set[ParticipantId] | None:
    """Who gave one of the answers for each attribute; None when none is asked for."""
    if not answers:
        return None
    found: set[ParticipantId] | None = None
    for attribute in dict.fromkeys(answer.attribute for answer in answers):
        wanted = [answer for answer in answers if answer.attribute == attribute]
        gave = {
            one.participant
            for one in read.attribute_values()
            if one.attribute == attribute
            and any(
                folded(one.value) == folded(answer.value) and answer.wave in (None, one.wave)
                for answer in wanted
            )
        }
        found = gave if found is None else found & gave
    return found
