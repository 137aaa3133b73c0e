"""Who speaks: labels of transcripts, and the participants they stand for.

Called by the transcripts page, `importing`, and the sheets and verbs of participants.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace

from workbench.journal.entry import Change, Draft, adds, removes, sets
from workbench.model.errors import Refused
from workbench.model.ids import MakeId, ParticipantId, SpeakerId, TranscriptId, new_id
from workbench.model.names import folded
from workbench.model.people import (
    ATTRIBUTIONS,
    ROLES,
    Attribution,
    Participant,
    Role,
    Speaker,
)
from workbench.model.reading import Reader
from workbench.model.transcript import Turn, text_hash, turns_to_json

_ROLE_WORDS: Mapping[str, Role] = {
    "moderator": "facilitator",
    "interviewer": "facilitator",
    "co-facilitator": "facilitator",
    "note taker": "observer",
    "notetaker": "observer",
    "note-taker": "observer",
    "respondent": "participant",
    "interviewee": "participant",
    "juror": "participant",
    "panellist": "participant",
    "panelist": "participant",
    "expert": "presenter",
    "expert witness": "presenter",
    "witness": "presenter",
}
_ATTRIBUTION_WORDS: Mapping[str, Attribution] = {
    "label only": "label",
    "role and organisation": "role",
    "role and organization": "role",
    "occupation and organisation": "role",
    "by role": "role",
    "name, consented": "name",
    "by name": "name",
    "named": "name",
    "anonymous": "label",
}


def read_role(said: str) -> Role | None:
    """The role somebody wrote, also by another word for it; None when it is none."""
    small = folded(said)
    small = small if small in ROLES or small in _ROLE_WORDS else small.removesuffix("s")
    return next((role for role in ROLES if role == small), None) or _ROLE_WORDS.get(small)


def read_attribution(said: str) -> Attribution | None:
    """How somebody wrote that print may name a person; None when it is no way to."""
    small = folded(said)
    known = next((one for one in ATTRIBUTIONS if one == small), None)
    return known or _ATTRIBUTION_WORDS.get(small)


def label_key(label: str) -> str:
    """What “Pt 3”, “PT3”, “pt-3” and “pt03” share; marks between two numbers count ("FG1-2")."""
    small = unicodedata.normalize("NFKC", label).casefold()
    small = re.sub(r"(?<=\d)[\W_]+(?=\d)", "\0", small)
    small = re.sub(r"[^\w\0]|_", "", small)
    return re.sub(r"\d+", lambda number: str(int(number[0])), small)


class People:
    """The participants of a study by label; small and capital letters are alike."""

    def __init__(self, participants: Iterable[Participant]) -> None:
        self._exact: dict[str, Participant] = {}
        self._alike: dict[str, Participant] = {}
        for person in participants:
            self._exact.setdefault(person.label, person)
            self._alike.setdefault(person.label.casefold(), person)

    def named(self, label: str) -> Participant | None:
        """The participant a label names."""
        return self._exact.get(label) or self._alike.get(label.casefold())


def add_participant(
    read: Reader, label: str, *, role: Role = "participant", make_id: MakeId = new_id
) -> Draft:
    """Draft a new participant; refuse a label that another has."""
    label = _label(label)
    if People(read.participants()).named(label):
        raise Refused(f"“{label}” is among the participants already.")
    person = Participant(ParticipantId(make_id()), label, role)
    return Draft(f"Add participant “{label}”", (adds(person),))


def map_speaker(
    read: Reader, speaker: SpeakerId, participant: ParticipantId | None, role: Role
) -> Draft:
    """Draft who a label of a transcript stands for, or that nobody knows yet (None)."""
    known = next(one for one in read.speakers() if one.id == speaker)
    if role not in ROLES:
        raise Refused(f"“{role}” is no role: choose one of {', '.join(ROLES)}.")
    change = sets(known, participant=participant, role=role)
    if participant is None:
        return Draft(f"“{known.label}” is nobody known yet", change)
    person = next(one for one in read.participants() if one.id == participant)
    return Draft(f"“{known.label}” is “{person.label}”", change)


def relabel(read: Reader, transcript: TranscriptId, renames: Mapping[str, str]) -> Draft:
    """Draft other labels for the speakers of a transcript; the same name merges them.

    The text stays as it is, so codings stay where they are.
    """
    known = read.transcript(transcript)
    speakers = read.speakers(transcript)
    names = {old: _label(new) for old, new in renames.items() if old != new}
    for old in names:
        if not any(speaker.label == old for speaker in speakers):
            raise Refused(f"“{known.name}” has no speaker “{old}”: choose one of its labels.")
    if not names:
        raise Refused("Nothing changes: give a speaker another name.")
    turns = _relabelled(read.turns(transcript), names)
    layout = turns_to_json(turns, read.cues(transcript))
    changes = (
        *sets(known, layout=text_hash(layout), turn_count=len(turns)),
        *_speakers_follow(speakers, names, People(read.participants())),
    )
    return Draft(_relabel_label(known.name, names), changes, texts=(layout,))


def _relabelled(turns: Iterable[Turn], names: Mapping[str, str]) -> tuple[Turn, ...]:
    """The turns with their new labels; neighbours that are now one speaker become one turn."""
    result: list[Turn] = []
    for turn in turns:
        label = None if turn.label is None else names.get(turn.label, turn.label)
        if label is not None and result and result[-1].label == label:
            result[-1] = result[-1]._replace(end=turn.end)
        else:
            result.append(turn._replace(label=label))
    return tuple(result)


def _speakers_follow(
    speakers: Iterable[Speaker], names: Mapping[str, str], people: People
) -> Iterable[Change]:
    kept = {one.label: one for one in speakers if one.label not in names}
    for speaker in speakers:
        label = names.get(speaker.label)
        if label is None:
            continue
        if label in kept:
            yield removes(speaker)
            continue
        person = people.named(label)
        participant = speaker.participant or (person.id if person else None)
        kept[label] = replace(speaker, label=label)
        yield from sets(speaker, label=label, participant=participant)


def _relabel_label(name: str, names: Mapping[str, str]) -> str:
    if len(names) > 1:
        return f"Rename {len(names)} speakers of “{name}”"
    old, new = next(iter(names.items()))
    return f"Rename speaker “{old}” to “{new}”"


def _label(label: str) -> str:
    label = " ".join(label.split())
    if not label:
        raise Refused("A speaker needs a name: write at least one letter.")
    return label
