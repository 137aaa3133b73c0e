"""Which participant a label of a transcript may stand for: proposals that a person reviews.

Called by the transcripts page, `workbench info`, and the list of open work. Nothing is matched
here by being alike: only what a person accepts becomes a draft.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from workbench.journal.entry import Change, Draft, adds, sets
from workbench.model.errors import Refused
from workbench.model.ids import MakeId, ParticipantId, SpeakerId, TranscriptId, new_id
from workbench.model.people import Participant, Speaker
from workbench.model.reading import Reader
from workbench.transcripts.cutting.labels import is_facilitator
from workbench.transcripts.occasions.attending import sessions_of
from workbench.transcripts.people.speakers import People, label_key

SAME = 100
"""The score of a label that is the participant's own, but for capitals, blanks and marks."""
ENOUGH = 72
"""Labels that are less alike than this are not proposed."""
MOST = 5
"""So many participants are proposed for a label."""
WORDS_SHOWN = 14

_HEADS = frozenset(
    ("p", "pt", "pa", "part", "participant", "r", "resp", "respondent", "interviewee", "juror")
)
"""Words before a number that all mean a participant: “Participant 3” may be “pt3”."""
_ANYBODY = re.compile(
    r"(?:(?:unknown|unidentified|male|female|other|several|many|all|some|group|table) ?)*"
    r"(?:speakers?|voices?|everyone|all|group|man|woman|male|female|unknown|unidentified|others?|"
    r"several|audience|participants?|people)(?: ?\d+)?"
)
"""Labels that are given anew in every transcript: “Speaker 1” of one is not that of another."""

_MANY = re.compile(r"\W*(?:all|everyone|everybody|group|audience|several|many)\W*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A participant a label may stand for; `score` up to 100, which is the same label.

    `there` says that they were at the session.
    """

    participant: ParticipantId
    label: str
    score: int
    there: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """A label that stands for nobody yet, and who it may be, the likeliest first.

    `certain` proposals are the same label, of one participant only, and of nobody else in that
    transcript; a person may accept them together.
    """

    speaker: Speaker
    transcript: TranscriptId
    turns: int
    first_words: str
    candidates: tuple[Candidate, ...]
    certain: bool


def is_open(speaker: Speaker) -> bool:
    """Whether a label is open work: it stands for nobody, and for no facilitator or the like."""
    return speaker.participant is None and speaker.role == "participant"


def unknown_speakers(read: Reader) -> tuple[Speaker, ...]:
    """The labels that are open work, by transcript and in the order of speaking."""
    order = {transcript.id: n for n, transcript in enumerate(read.transcripts())}
    return tuple(sorted(filter(is_open, read.speakers()), key=lambda one: order[one.transcript]))


def names_anybody(label: str) -> bool:
    """Whether a label is given anew in every transcript: “Moderator”, “Speaker 1”, “All”."""
    small = re.sub(r"[\W_]+", " ", label.casefold()).strip()
    return is_facilitator(label) or _ANYBODY.fullmatch(small) is not None


def names_many(label: str) -> bool:
    """Whether a label is that of several people at once: “All”, “Everyone”."""
    return _MANY.fullmatch(label.strip().casefold()) is not None


def proposals(read: Reader, transcript: TranscriptId | None = None) -> tuple[Proposal, ...]:
    """Who every label without a participant may be, in one transcript or all."""
    people, attended = read.participants(), sessions_of(read)
    found: list[Proposal] = []
    for one in read.transcripts():
        if transcript not in (None, one.id):
            continue
        speakers = read.speakers(one.id)
        taken = {speaker.participant for speaker in speakers}
        said = _said(read, one.id)
        there = {id for id, sessions in attended.items() if one.session in sessions}
        for speaker in speakers:
            if speaker.participant is None:
                candidates = _candidates(speaker.label, people, there, taken)
                turns, words = said.get(speaker.label, (0, ""))
                certain = _is_certain(speaker.label, candidates, speakers)
                found.append(Proposal(speaker, one.id, turns, words, candidates, certain))
    return tuple(found)


def match_speakers(read: Reader, chosen: Mapping[SpeakerId, ParticipantId]) -> Draft:
    """Draft who several labels stand for; each takes the role of its participant.

    Refuses two labels of one transcript for one participant: these should get one name first.
    """
    speakers = {one.id: one for one in read.speakers()}
    people = {one.id: one for one in read.participants()}
    _refuse_twice(read, speakers, people, chosen)
    changes: list[Change] = []
    for id, participant in chosen.items():
        changes += sets(speakers[id], participant=participant, role=people[participant].role)
    if len(chosen) == 1:
        ((id, participant),) = chosen.items()
        label = f"“{speakers[id].label}” is “{people[participant].label}”"
        return Draft(label, tuple(changes))
    return Draft(f"Match {len(chosen)} speakers to participants", tuple(changes))


def facilitate(read: Reader, speakers: Iterable[SpeakerId]) -> Draft:
    """Draft that these labels are facilitators', who need no participant."""
    wanted = set(speakers)
    chosen = [one for one in read.speakers() if one.id in wanted]
    changes = tuple(change for one in chosen for change in sets(one, role="facilitator"))
    if len(chosen) == 1:
        return Draft(f"“{chosen[0].label}” is a facilitator", changes)
    return Draft(f"{len(chosen)} speakers are facilitators", changes)


def add_unknown(read: Reader, speakers: Iterable[SpeakerId], *, make_id: MakeId = new_id) -> Draft:
    """Draft a new participant for each of these labels, and that the labels stand for them.

    The same label in several transcripts is one person, unless it is given anew in each, as
    “Speaker 1” is; such a one gets the name of the session before it. Where a participant has
    the label already, refused: accept the proposal, or rename the speaker.
    """
    wanted = set(speakers)
    chosen = [one for one in read.speakers() if one.id in wanted]
    known = People(read.participants())
    made: dict[str, Participant] = {}
    changes: list[Change] = []
    for speaker in chosen:
        label = new_label(read, speaker)
        key = label_key(label) or label
        if key not in made:
            other = known.named(label)
            if other is not None:
                raise Refused(
                    f"“{other.label}” is among the participants already: choose that participant "
                    "for this label, or give the speaker another name."
                )
            made[key] = Participant(ParticipantId(make_id()), label, speaker.role)
        changes += sets(speaker, participant=made[key].id)
    number = len(made)
    label = "1 participant" if number == 1 else f"{number} participants"
    return Draft(f"Add {label} for unknown speakers", (*map(adds, made.values()), *changes))


def new_label(read: Reader, speaker: Speaker) -> str:
    """The label of a participant made for a speaker: their own, or with the session before it."""
    if not names_anybody(speaker.label):
        return speaker.label
    session = read.transcript(speaker.transcript).session
    label = next(one.label for one in read.sessions() if one.id == session)
    return f"{label} {speaker.label}"


def _refuse_twice(
    read: Reader,
    speakers: Mapping[SpeakerId, Speaker],
    people: Mapping[ParticipantId, Participant],
    chosen: Mapping[SpeakerId, ParticipantId],
) -> None:
    later = {**{id: one.participant for id, one in speakers.items()}, **chosen}
    places = Counter(
        (speakers[id].transcript, participant) for id, participant in later.items() if participant
    )
    for id, participant in chosen.items():
        place = speakers[id].transcript
        if places[place, participant] > 1:
            raise Refused(
                f"“{people[participant].label}” would have two labels in "
                f"“{read.transcript(place).name}”: give these speakers one name there, or choose "
                "somebody else for one of them."
            )


def _said(read: Reader, transcript: TranscriptId) -> dict[str, tuple[int, str]]:
    """How often each label speaks, and its first words."""
    text = read.text(transcript)
    found: dict[str, tuple[int, str]] = {}
    for turn in read.turns(transcript):
        if turn.label is not None:
            turns, words = found.get(turn.label, (0, ""))
            words = words or " ".join(text[turn.start : turn.end].split()[:WORDS_SHOWN])
            found[turn.label] = (turns + 1, words)
    return found


def _candidates(
    label: str,
    people: Sequence[Participant],
    there: set[ParticipantId],
    taken: set[ParticipantId | None],
) -> tuple[Candidate, ...]:
    found = [
        Candidate(person.id, person.label, score, person.id in there)
        for person in people
        if person.id not in taken and (score := _score(label, person)) >= ENOUGH
    ]
    found.sort(key=lambda one: (one.score < SAME, not one.there, -one.score))
    return tuple(found[:MOST])


def _is_certain(label: str, candidates: Sequence[Candidate], speakers: Sequence[Speaker]) -> bool:
    same = [one for one in candidates if one.score == SAME]
    twins = [one for one in speakers if label_key(one.label) == label_key(label)]
    if len(same) != 1 or len(twins) != 1:
        return False
    return same[0].there or not names_anybody(label)


def _score(label: str, person: Participant) -> int:
    """How alike a label and a participant are; 0 where their numbers differ."""
    scores = [_alike(label, person.label)]
    if person.name:
        scores.append(min(_alike(label, person.name), SAME - 1))
    if is_facilitator(label) and person.role == "facilitator":
        scores.append(80)
    return max(scores)


def _alike(one: str, other: str) -> int:
    keys = label_key(one), label_key(other)
    if keys[0] == keys[1]:
        return SAME if keys[0] else 0
    numbers = [re.findall(r"\d+", key) for key in keys]
    if numbers[0] != numbers[1]:
        return 0
    heads = [re.sub(r"\d+|\0", "", key) for key in keys]
    if numbers[0]:
        both = set(heads) <= _HEADS
        return 92 if both else _fuzzy(*heads) if min(map(len, heads)) >= 4 else 0
    if _initials(one) == keys[1] or _initials(other) == keys[0]:
        return 80
    return _fuzzy(one.casefold(), other.casefold())


def _fuzzy(one: str, other: str) -> int:
    """How alike two names are, in any order of their words; "Ann" is much of "Ann Lee"."""
    whole = fuzz.token_sort_ratio(one, other)
    words = set(one.split()), set(other.split())
    shared = words[0] & words[1] if min(map(len, words)) < max(map(len, words)) else set()
    part = 85 if shared and shared in words and max(map(len, shared)) >= 3 else 0
    return min(SAME - 1, round(max(whole, part)))


def _initials(name: str) -> str:
    words = name.split()
    return "".join(word[0] for word in words).casefold() if len(words) > 1 else ""
