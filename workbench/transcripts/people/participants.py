"""Change the participant table one cell at a time: who people are and what they answered.

Called by the transcripts page of the window; whole sheets come in by `participant_sheet`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from workbench.journal.entry import Change, Draft, adds, removes, removes_all, sets
from workbench.model.errors import Refused
from workbench.model.ids import AttributeId, ParticipantId, joint_id
from workbench.model.kinds import Value
from workbench.model.people import (
    ATTRIBUTIONS,
    ROLES,
    AttributeValue,
    Attribution,
    Participant,
    Role,
    Wave,
)
from workbench.model.reading import Reader
from workbench.transcripts.people.answers import fitted, misfit, type_of
from workbench.transcripts.people.attributes import attribute_of
from workbench.transcripts.people.speakers import People, read_attribution, read_role

DETAILS = ("name", "occupation", "organisation", "consent")
"""What is written down of a person beside the label."""


def rename_participant(read: Reader, participant: ParticipantId, label: str) -> Draft:
    """Draft another label for a participant; refuse one that another has."""
    person = participant_of(read, participant)
    label = _words(label, "A participant needs a label")
    other = People(p for p in read.participants() if p.id != participant).named(label)
    if other is not None:
        raise Refused(f"“{other.label}” is among the participants already: choose another label.")
    return Draft(f"Rename participant “{person.label}” to “{label}”", sets(person, label=label))


def set_role(read: Reader, participant: ParticipantId, role: str) -> Draft:
    """Draft what a participant did in the sessions; the labels mapped to them follow."""
    person = participant_of(read, participant)
    chosen = read_role(role)
    if chosen is None:
        raise Refused(f"“{role}” is no role: choose one of {', '.join(ROLES)}.")
    changes = (*sets(person, role=chosen), *_speakers_follow(read, participant, chosen))
    article = "an" if chosen == "observer" else "a"
    return Draft(f"Make “{person.label}” {article} {chosen}", changes)


def describe_participant(
    read: Reader,
    participant: ParticipantId,
    *,
    name: str | None = None,
    occupation: str | None = None,
    organisation: str | None = None,
    consent: str | None = None,
) -> Draft:
    """Draft other words for what is given.

    Where print may say no more what it says of them now (their consent is taken back, say), it
    says the label only from then on.
    """
    person = participant_of(read, participant)
    given = zip(DETAILS, (name, occupation, organisation, consent), strict=True)
    fields: dict[str, Value] = {
        field: " ".join(text.split()) for field, text in given if text is not None
    }
    later = replace(person, **fields)  # type: ignore[arg-type]
    if why_not(later, later.attribution):
        fields["attribution"] = "label"
        return Draft(f"Name “{person.label}” by the label only", sets(person, **fields))
    return Draft(f"Describe participant “{person.label}”", sets(person, **fields))


def set_attribution(read: Reader, participant: ParticipantId, attribution: str) -> Draft:
    """Draft what print may say of a participant; refuse what is not known or not agreed to."""
    person = participant_of(read, participant)
    chosen = read_attribution(attribution)
    if chosen is None:
        ways = ", ".join(ATTRIBUTIONS)
        raise Refused(f"“{attribution}” is no way to name a person: choose one of {ways}.")
    if reason := why_not(person, chosen):
        raise Refused(reason)
    how = {"label": "the label only", "role": "role and organisation", "name": "name"}[chosen]
    return Draft(f"Name “{person.label}” by {how}", sets(person, attribution=chosen))


def why_not(person: Participant, attribution: Attribution) -> str:
    """Why print cannot name a person so, in a sentence with the way out; "" when it can."""
    if attribution == "role" and not (person.occupation or person.organisation):
        return (
            f"“{person.label}” has neither occupation nor organisation to be named by: "
            "write one of them first."
        )
    if attribution == "name" and not person.name:
        return f"“{person.label}” has no name to be named by: write it first."
    if attribution == "name" and not person.consent:
        return (
            f"“{person.label}” can be named only with consent: note under Consent when and how "
            "it was given, then choose the name."
        )
    return ""


def remove_participant(read: Reader, participant: ParticipantId) -> Draft:
    """Draft taking a participant out, with their answers; their labels stand for nobody then."""
    person = participant_of(read, participant)
    answers = [one for one in read.attribute_values() if one.participant == participant]
    attended = [one for one in read.attendances() if one.participant == participant]
    speakers = [one for one in read.speakers() if one.participant == participant]
    freed = tuple(change for one in speakers for change in sets(one, participant=None))
    changes = (*freed, *removes_all(answers), *removes_all(attended), removes(person))
    return Draft(f"Remove participant “{person.label}”", changes)


def set_answer(
    read: Reader, participant: ParticipantId, attribute: AttributeId, wave: Wave, value: str
) -> Draft:
    """Draft what a participant said for one attribute at one wave; "" takes the answer away.

    Refuses what does not fit the type of the attribute.
    """
    person = participant_of(read, participant)
    asked = attribute_of(read, attribute)
    kept = fitted(type_of(asked), value)
    if kept is None:
        raise Refused(misfit(asked.name, type_of(asked), value))
    id = joint_id(participant, attribute, wave)
    known = next((one for one in read.attribute_values() if one.id == id), None)
    changes: tuple[Change, ...]
    if known is None:
        answer = AttributeValue(id, participant, attribute, wave, kept)
        changes = (adds(answer),) if kept else ()
    else:
        changes = sets(known, value=kept) if kept else (removes(known),)
    when = f" {wave}" if wave else ""
    return Draft(f"Answer of “{person.label}” to “{asked.name}”{when}", changes)


def participant_of(read: Reader, participant: ParticipantId) -> Participant:
    """The participant of an id."""
    return next(one for one in read.participants() if one.id == participant)


def _speakers_follow(read: Reader, participant: ParticipantId, role: Role) -> Iterable[Change]:
    for one in read.speakers():
        if one.participant == participant:
            yield from sets(one, role=role)


def _words(text: str, missing: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise Refused(f"{missing}: write at least one letter.")
    return text
