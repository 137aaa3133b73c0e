"""Change the participant table one cell at a time: labels, roles, questions and answers.

Called by the transcripts page of the window; whole sheets come in by
`transcripts.attributes.import_participants`.
"""

from __future__ import annotations

from workbench.journal.entry import Change, Draft, adds, removes, removes_all, sets
from workbench.model.errors import Refused
from workbench.model.ids import AttributeId, MakeId, ParticipantId, joint_id, new_id
from workbench.model.people import (
    ROLES,
    Attribute,
    AttributeValue,
    Participant,
    Role,
    Wave,
)
from workbench.model.reading import Reader
from workbench.transcripts.people import People


def rename_participant(read: Reader, participant: ParticipantId, label: str) -> Draft:
    """Draft another label for a participant; refuse one that another has."""
    person = _person(read, participant)
    label = _words(label, "A participant needs a label")
    other = People(p for p in read.participants() if p.id != participant).named(label)
    if other is not None:
        raise Refused(f"“{other.label}” is among the participants already: choose another label.")
    return Draft(f"Rename participant “{person.label}” to “{label}”", sets(person, label=label))


def set_role(read: Reader, participant: ParticipantId, role: str) -> Draft:
    """Draft what a participant did in the sessions; the labels mapped to them follow."""
    person = _person(read, participant)
    chosen: Role | None = next((known for known in ROLES if known == role), None)
    if chosen is None:
        raise Refused(f"“{role}” is no role: choose one of {', '.join(ROLES)}.")
    speakers = [one for one in read.speakers() if one.participant == participant]
    follow = tuple(change for one in speakers for change in sets(one, role=chosen))
    return Draft(f"Make “{person.label}” a {chosen}", (*sets(person, role=chosen), *follow))


def remove_participant(read: Reader, participant: ParticipantId) -> Draft:
    """Draft taking a participant out, with their answers; their labels stand for nobody then."""
    person = _person(read, participant)
    answers = [one for one in read.attribute_values() if one.participant == participant]
    speakers = [one for one in read.speakers() if one.participant == participant]
    freed = tuple(change for one in speakers for change in sets(one, participant=None))
    changes = (*freed, *removes_all(answers), removes(person))
    return Draft(f"Remove participant “{person.label}”", changes)


def add_attribute(read: Reader, name: str, *, make_id: MakeId = new_id) -> Draft:
    """Draft something more to know of each participant; refuse a name that is there."""
    name = _words(name, "A column needs a name")
    attributes = read.attributes()
    if any(one.name.casefold() == name.casefold() for one in attributes):
        raise Refused(f"There is a column “{name}” already: choose another name.")
    position = max((one.position for one in attributes), default=-1) + 1
    return Draft(f"Add column “{name}”", (adds(Attribute(AttributeId(make_id()), name, position)),))


def set_answer(
    read: Reader, participant: ParticipantId, attribute: AttributeId, wave: Wave, value: str
) -> Draft:
    """Draft what a participant said for one attribute at one wave; "" takes the answer away."""
    person = _person(read, participant)
    asked = next(one for one in read.attributes() if one.id == attribute)
    value = " ".join(value.split())
    id = joint_id(participant, attribute, wave)
    known = next((one for one in read.attribute_values() if one.id == id), None)
    changes: tuple[Change, ...]
    if known is None:
        answer = AttributeValue(id, participant, attribute, wave, value)
        changes = (adds(answer),) if value else ()
    else:
        changes = sets(known, value=value) if value else (removes(known),)
    when = f" {wave}" if wave else ""
    return Draft(f"Answer of “{person.label}” to “{asked.name}”{when}", changes)


def _person(read: Reader, participant: ParticipantId) -> Participant:
    return next(one for one in read.participants() if one.id == participant)


def _words(text: str, missing: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise Refused(f"{missing}: write at least one letter.")
    return text
