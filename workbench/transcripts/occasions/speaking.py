"""How much text counts, and who says how much of it.

Called by `findings`, the report, the page Transcripts and `workbench info`. All of it keeps to
the parts that a reader counts (`extents`). Talk is counted without stimulus text, what was shown
or presented to people, unless that is asked for; `what_talk_counts` says so beside the numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from workbench.model.ids import ParticipantId, SpeakerId, TranscriptId
from workbench.model.people import Role
from workbench.model.reading import Reader
from workbench.model.span import Span, intersection, touches
from workbench.model.transcript import Turn, count_words
from workbench.transcripts.occasions.limits import limit_of


class Talk(NamedTuple):
    """How much was said: turns of which something counts, and words of what counts."""

    turns: int
    words: int


@dataclass(frozen=True, slots=True)
class Speaking:
    """What one person says: a participant, or a label of a transcript that is nobody yet.

    `name` is the participant's label, or the label itself; `transcripts` those they speak in.
    """

    name: str
    role: Role
    participant: ParticipantId | None
    speaker: SpeakerId
    transcripts: tuple[TranscriptId, ...]
    turns: int
    words: int


def words_in(read: Reader, transcript: TranscriptId) -> int:
    """How many words of a transcript count."""
    known, extents = read.transcript(transcript), read.extents(transcript)
    if _is_all(extents, known.characters):
        return known.words
    text = read.text(transcript)
    return sum(count_words(extent.of(text)) for extent in extents)


def turns_in(read: Reader, transcript: TranscriptId) -> int:
    """How many turns of a transcript count: those of which something lies in what counts."""
    known, extents = read.transcript(transcript), read.extents(transcript)
    if _is_all(extents, known.characters):
        return known.turn_count
    return sum(
        touches(extents, Span(turn.start, turn.end))
        for turn in read.turns(transcript)
        if turn.start < turn.end
    )


def talk_of(
    read: Reader, transcript: TranscriptId, *, with_stimulus: bool = False
) -> dict[str | None, Talk]:
    """How much each label of a transcript says, in the order in which they first speak."""
    parts = read.extents(transcript) if with_stimulus else read.talk(transcript)
    text = read.text(transcript)
    found: dict[str | None, Talk] = {}
    for turn in read.turns(transcript):
        spans = _inside(turn, parts)
        if spans:
            turns, words = found.get(turn.label, Talk(0, 0))
            said = sum(count_words(span.of(text)) for span in spans)
            found[turn.label] = Talk(turns + 1, words + said)
    return found


def speaking(
    read: Reader,
    transcripts: Iterable[TranscriptId] | None = None,
    *,
    with_stimulus: bool = False,
) -> tuple[Speaking, ...]:
    """How much each person says in some transcripts, or all: whoever says anything that counts.

    A participant is counted once over all transcripts; the order is that of first speaking.
    """
    people = {someone.id: someone for someone in read.participants()}
    found: dict[str, Speaking] = {}
    for transcript in [t.id for t in read.transcripts()] if transcripts is None else transcripts:
        speakers = {speaker.label: speaker for speaker in read.speakers(transcript)}
        for label, talk in talk_of(read, transcript, with_stimulus=with_stimulus).items():
            speaker = speakers.get(label or "")
            if speaker is None:
                continue
            someone = people.get(speaker.participant) if speaker.participant else None
            known = found.get(someone.id if someone else speaker.id) or Speaking(
                name=someone.label if someone else speaker.label,
                role=someone.role if someone else speaker.role,
                participant=someone.id if someone else None,
                speaker=speaker.id,
                transcripts=(),
                turns=0,
                words=0,
            )
            found[someone.id if someone else speaker.id] = replace(
                known,
                transcripts=tuple(dict.fromkeys((*known.transcripts, transcript))),
                turns=known.turns + talk.turns,
                words=known.words + talk.words,
            )
    return tuple(found.values())


def what_talk_counts(read: Reader, *, with_stimulus: bool = False) -> str:
    """Say what numbers of talk count: "without stimulus text", "only plenary"; "" for all of it.

    Where nothing is marked as stimulus there is nothing to say of it.
    """
    limit = limit_of(read)
    if limit.stimulus != "as text" or any(part.kind == "stimulus" for part in limit.parts):
        return limit.phrase
    marked = any(one.kind == "stimulus" for one in read.segments())
    stimulus = "without stimulus text" if marked and not with_stimulus else ""
    return ", ".join(filter(None, (limit.phrase, stimulus)))


def _inside(turn: Turn, parts: Sequence[Span]) -> tuple[Span, ...]:
    if turn.start >= turn.end:
        return ()
    return intersection((Span(turn.start, turn.end),), parts)


def _is_all(extents: Sequence[Span], characters: int) -> bool:
    return sum(map(len, extents)) == characters
