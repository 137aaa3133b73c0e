"""Correct a transcript after coding: the earlier text is kept, and everything follows its words.

    corrected = corrected_turns(read, transcript, {12: [Part("Ana", "I was tired.")]})
    found = correct(project.read, transcript, corrected, reason="misheard", by=project.me)
    project.do(found.draft)

Called by `workbench correct` and the pages Transcripts and Coding of the window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.agreement.carrying import decisions_follow
from workbench.coding.moving.follow import Adjusted, follow
from workbench.coding.moving.reviewing import PERSONAL
from workbench.coding.progress import sees_others
from workbench.journal.entry import Change, Draft, adds, removes, sets
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.errors import Refused
from workbench.model.ids import (
    CoderId,
    CodingId,
    MakeId,
    RevisionId,
    SpeakerId,
    TranscriptId,
    new_id,
)
from workbench.model.people import Speaker
from workbench.model.reading import Reader
from workbench.model.revision import Displaced, Revision
from workbench.model.span import Span
from workbench.model.transcript import (
    Cue,
    Transcript,
    Turn,
    count_words,
    text_hash,
    turns_to_json,
)
from workbench.model.wording import named
from workbench.transcripts.correcting.aligning import align, share_kept
from workbench.transcripts.correcting.corrected import Corrected
from workbench.transcripts.correcting.following import Moves
from workbench.transcripts.cutting.labels import is_facilitator
from workbench.transcripts.people.speakers import People

RIGHT_FILE = 0.5
"""A text of which less is the same may be that of another transcript."""
LONGEST_WORD = 40
"""Of the word at which a time stands so many letters are looked at."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a correction does, to be looked at before `draft` is done.

    `number` is that of the revision which keeps the earlier text; `words_before` and
    `words_after` count words, `same` is the share (0..1) of the text that stays, and `moves`
    tell where everything is. `untouched` codings, quotes and segments keep their words (`moved`
    of them stand elsewhere), `adjusted` cover corrected words, `review` must be placed by a
    person.
    """

    draft: Draft
    number: int
    words_before: int
    words_after: int
    same: float
    moves: Moves
    untouched: int
    moved: int
    adjusted: tuple[Adjusted, ...]
    review: tuple[Displaced, ...]


def correct(
    read: Reader,
    transcript: TranscriptId,
    corrected: Corrected,
    *,
    reason: str = "",
    even_so: bool = False,
    moves: Moves | None = None,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Correction:
    """Draft the correction of a transcript in one step.

    `moves` are given where they are known without comparing the texts. Refuses what changes
    nothing and, unless `even_so`, a file whose text is mostly another one.
    """
    known = read.transcript(transcript)
    old, new = read.text(transcript), corrected.text
    moves = moves or Moves(old, new, align(old, new))
    edits = moves.edits
    cues = _cues(read.cues(transcript), moves, corrected)
    layout = turns_to_json(corrected.turns, cues)
    if not edits and text_hash(layout) == known.layout:
        raise Refused(f"{named(known.name)} has these words already: there is nothing to correct.")
    same = share_kept(old, new, edits)
    if corrected.source and same < RIGHT_FILE and not even_so:
        raise Refused(
            f"Only {same:.0%} of {named(known.name)} is the same in “{corrected.source}”: "
            "is this the right file? If it is, say so, and it replaces the transcript all the same."
        )
    revision = _kept(read, known, reason, by, now, make_id)
    followed = follow(read, transcript, moves, revision.id)
    gone = {CodingId(row.id) for row in followed.displaced if row.about == "coding"}
    changes = (
        adds(revision),
        *_transcript(known, corrected, layout),
        *_speakers(read, transcript, corrected.turns, make_id),
        *followed.changes,
        *decisions_follow(read, transcript, followed.places, gone),
    )
    by_file = f" from “{corrected.source}”" if corrected.source else ""
    draft = Draft(f"Correct {named(known.name)}{by_file}", changes, reason.strip(), (new, layout))
    return Correction(
        draft=draft,
        number=revision.number,
        words_before=known.words,
        words_after=count_words(new),
        same=same,
        moves=moves,
        untouched=followed.untouched,
        moved=followed.moved,
        adjusted=tuple(followed.adjusted),
        review=tuple(followed.displaced),
    )


def seen_by(
    read: Reader, transcript: TranscriptId, found: Iterable[Adjusted], me: CoderId
) -> list[Adjusted]:
    """The adjusted things a coder may see: not what others coded before they finished."""
    others = sees_others(read, transcript, me)
    return [one for one in found if others or one.about not in PERSONAL or _is_own(one, me)]


def _is_own(one: Adjusted, me: CoderId) -> bool:
    return one.coder == me and (one.is_coders or one.about == "link")


def _kept(
    read: Reader, known: Transcript, reason: str, by: CoderId, now: Now, make_id: MakeId
) -> Revision:
    return Revision(
        id=RevisionId(make_id()),
        transcript=known.id,
        number=1 + max((one.number for one in read.revisions(known.id)), default=0),
        text=known.text,
        layout=known.layout,
        words=known.words,
        characters=known.characters,
        turn_count=known.turn_count,
        coder=by,
        at=now(),
        reason=reason.strip(),
    )


def _transcript(known: Transcript, corrected: Corrected, layout: str) -> tuple[Change, ...]:
    return sets(
        known,
        text=text_hash(corrected.text),
        layout=text_hash(layout),
        words=count_words(corrected.text),
        characters=len(corrected.text),
        turn_count=len(corrected.turns),
        source=corrected.source or known.source,
    )


def _cues(cues: Sequence[Cue], moves: Moves, corrected: Corrected) -> tuple[Cue, ...]:
    """The times inside turns: those of the text, or the earlier ones where their words are."""
    if corrected.cues is not None:
        return corrected.cues
    kept: list[Cue] = []
    turns = iter(corrected.turns)
    turn = next(turns, None)
    for cue in cues:
        word = moves.old[cue.start : cue.start + LONGEST_WORD].split(maxsplit=1)
        if word and not moves.of(Span(cue.start, cue.start + len(word[0]))).is_sure:
            continue
        start = moves.place(cue.start)
        while turn is not None and turn.end <= start:
            turn = next(turns, None)
        inside = turn is not None and turn.start <= start
        if inside and (not kept or kept[-1].start < start):
            kept.append(cue._replace(start=start))
    return tuple(kept)


def _speakers(
    read: Reader, transcript: TranscriptId, turns: Iterable[Turn], make_id: MakeId
) -> Iterable[Change]:
    """Labels that came are added, labels that went are taken out."""
    labels = dict.fromkeys(turn.label for turn in turns if turn.label is not None)
    known = read.speakers(transcript)
    people = People(read.participants())
    for speaker in known:
        if speaker.label not in labels:
            yield removes(speaker)
    there = {speaker.label for speaker in known}
    for label in (label for label in labels if label not in there):
        person = people.named(label)
        role = person.role if person else "participant"
        yield adds(
            Speaker(
                id=SpeakerId(make_id()),
                transcript=transcript,
                label=label,
                participant=person.id if person else None,
                role="facilitator" if is_facilitator(label) else role,
            )
        )
