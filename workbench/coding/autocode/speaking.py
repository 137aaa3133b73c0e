"""Every turn of a speaker, a participant, a role, or of those who gave the same answer.

Called by the page Autocode and by `workbench autocode speakers`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal

from workbench.coding.at_once.groups import Group, Passage
from workbench.coding.autocode.counting import counted_parts
from workbench.coding.finding.limits import EVERYWHERE, Limits, Where
from workbench.model.ids import AttributeId, CoderId, ParticipantId, TranscriptId
from workbench.model.names import folded, natural
from workbench.model.people import Wave
from workbench.model.reading import Reader
from workbench.model.span import Span

Sort = Literal["speaker", "participant", "role", "answer"]
SORTS: tuple[Sort, ...] = ("speaker", "participant", "role", "answer")


@dataclass(frozen=True, slots=True)
class By:
    """What puts turns together; for answers the attribute, and a wave unless any counts."""

    sort: Sort = "participant"
    attribute: AttributeId | None = None
    wave: Wave | None = None


def by_speakers(
    read: Reader, by: By, where: Where = EVERYWHERE, *, me: CoderId
) -> tuple[Group, ...]:
    """The turns that are looked at, in groups by who speaks, in the order of the names.

    Of a turn only what counts is taken. Turns without a label, and of labels that stand for nobody
    where participants or answers are asked for, are in no group.
    """
    limits, names = Limits(read, where, me), _names(read, by)
    shown: dict[str, str] = {}
    found: defaultdict[str, list[Passage]] = defaultdict(list)
    for transcript in limits.order:
        for turn in read.turns(transcript):
            said = names.get((transcript, turn.label or ""), ())
            if not said or turn.end <= turn.start or not limits.speaks(transcript, turn.label):
                continue
            spans = counted_parts(read, limits, transcript, [Span(turn.start, turn.end)])
            for name in said:
                shown.setdefault(folded(name), name)
                found[folded(name)] += [(transcript, span) for span in spans]
    groups = (Group(shown[key], tuple(passages)) for key, passages in found.items() if passages)
    return tuple(sorted(groups, key=lambda group: natural(group.name)))


def _names(read: Reader, by: By) -> dict[tuple[TranscriptId, str], tuple[str, ...]]:
    """Under which names the turns of each label of each transcript stand."""
    people = {one.id: one for one in read.participants()}
    answers = _answers(read, by) if by.sort == "answer" else {}
    names: dict[tuple[TranscriptId, str], tuple[str, ...]] = {}
    for speaker in read.speakers():
        someone = people.get(speaker.participant) if speaker.participant else None
        said: tuple[str, ...]
        if by.sort == "speaker":
            said = (speaker.label,)
        elif by.sort == "role":
            said = (someone.role if someone is not None else speaker.role,)
        elif someone is None:
            said = ()
        elif by.sort == "participant":
            said = (someone.label,)
        else:
            said = answers.get(someone.id, ())
        names[speaker.transcript, speaker.label] = said
    return names


def _answers(read: Reader, by: By) -> dict[ParticipantId, tuple[str, ...]]:
    """What each participant answered, each answer once."""
    given: defaultdict[ParticipantId, dict[str, str]] = defaultdict(dict)
    for one in read.attribute_values():
        if one.attribute == by.attribute and by.wave in (None, one.wave) and one.value.strip():
            given[one.participant].setdefault(folded(one.value), one.value.strip())
    return {participant: tuple(said.values()) for participant, said in given.items()}
