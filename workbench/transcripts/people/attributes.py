"""What the study knows of each participant: attributes, their types, their order.

Called by the transcripts page and `workbench participants`. The answers themselves are the
business of `participants`; whole tables come in by `participant_sheet`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from workbench.journal.entry import Change, Draft, adds, removes, removes_all, sets
from workbench.model.errors import Refused
from workbench.model.ids import AttributeId, MakeId, joint_id, new_id
from workbench.model.names import folded
from workbench.model.people import (
    WAVES,
    Asked,
    Attribute,
    AttributeKind,
    AttributeValue,
    Wave,
)
from workbench.model.reading import Reader
from workbench.transcripts.dates import months_come_first
from workbench.transcripts.people.answers import Type, choices_of, fitted, guess, wanted

NAMED = 3
"""So many answers that do not fit are named in a refusal."""


def add_attribute(
    read: Reader,
    name: str,
    kind: AttributeKind = "text",
    *,
    choices: Sequence[str] = (),
    asked: Asked = "once",
    make_id: MakeId = new_id,
) -> Draft:
    """Draft something more to know of each participant; refuse a name that is there."""
    name = _free_name(read, name)
    kept = _choices(kind, choices)
    attribute = Attribute(AttributeId(make_id()), name, next_position(read), kind, kept, asked)
    return Draft(f"Add column “{name}”", (adds(attribute),))


def rename_attribute(read: Reader, attribute: AttributeId, name: str) -> Draft:
    """Draft another name for an attribute; refuse one that another has."""
    known = attribute_of(read, attribute)
    name = _free_name(read, name, known)
    return Draft(f"Rename column “{known.name}” to “{name}”", sets(known, name=name))


def move_attribute(read: Reader, attribute: AttributeId, position: int) -> Draft:
    """Draft another place for an attribute; `position` counts the others from 0."""
    known = attribute_of(read, attribute)
    others = [one for one in read.attributes() if one.id != attribute]
    position = max(0, min(position, len(others)))
    order = [*others[:position], known, *others[position:]]
    changes = tuple(
        change for place, one in enumerate(order) for change in sets(one, position=place)
    )
    return Draft(f"Move column “{known.name}”", changes)


def remove_attribute(read: Reader, attribute: AttributeId) -> Draft:
    """Draft taking an attribute out, with all its answers."""
    known = attribute_of(read, attribute)
    answers = answers_of(read, attribute)
    return Draft(f"Remove column “{known.name}”", (*removes_all(answers), removes(known)))


def ask(read: Reader, attribute: AttributeId, asked: Asked) -> Draft:
    """Draft whether an attribute is asked once, or before and after.

    Answers move along where that is clear: those given once become the ones before; when it is
    asked once again, answers of two waves are refused.
    """
    known = attribute_of(read, attribute)
    answers = answers_of(read, attribute)
    waves = {one.wave for one in answers}
    if asked == "once" and len(waves) > 1:
        raise Refused(
            f"“{known.name}” has answers before and after: take those of one time away first."
        )
    target: Wave = "" if asked == "once" else "before"
    moving = answers if asked == "once" else [one for one in answers if one.wave == ""]
    if target in waves:
        moving = []
    moved = tuple(
        change for one in moving for change in (removes(one), adds(_at_wave(one, target)))
    )
    return Draft(f"Ask “{known.name}” {asked}", (*sets(known, asked=asked), *moved))


def misfits(
    read: Reader, attribute: AttributeId, kind: AttributeKind, choices: Sequence[str] = ()
) -> tuple[AttributeValue, ...]:
    """The answers of an attribute that would not fit another type."""
    type = Type(kind, choices_of(_choices(kind, choices)))
    forms = _forms(type, answers_of(read, attribute))
    return tuple(one for one, form in forms.items() if form is None)


def set_type(
    read: Reader,
    attribute: AttributeId,
    kind: AttributeKind,
    *,
    choices: Sequence[str] = (),
    leave_out: bool = False,
) -> Draft:
    """Draft another type for an attribute; its answers take the form of the type.

    `choices` in the order of their scale; without any, "choice" takes those that were given.
    Answers that do not fit are named and the change refused, unless `leave_out` asks to take
    these answers away.
    """
    known = attribute_of(read, attribute)
    answers = answers_of(read, attribute)
    if kind == "choice" and not choices:
        choices = choices_of(known.choices) or _given(answers)
    kept = _choices(kind, choices)
    type = Type(kind, choices_of(kept))
    forms = _forms(type, answers)
    bad = [one for one, form in forms.items() if form is None]
    if bad and not leave_out:
        raise Refused(_refusal(read, known, type, bad))
    changes: list[Change] = [*sets(known, kind=kind, choices=kept)]
    for one, form in forms.items():
        changes += [removes(one)] if form is None else sets(one, value=form)
    return Draft(f"Change the type of column “{known.name}”", tuple(changes))


def attribute_of(read: Reader, attribute: AttributeId) -> Attribute:
    """The attribute of an id."""
    return next(one for one in read.attributes() if one.id == attribute)


def answers_of(read: Reader, attribute: AttributeId) -> tuple[AttributeValue, ...]:
    """All answers to one attribute."""
    return tuple(one for one in read.attribute_values() if one.attribute == attribute)


def waves_of(attribute: Attribute, used: Iterable[Wave]) -> tuple[Wave, ...]:
    """The waves an attribute is shown at: those it is asked at, and those with answers."""
    expected: set[Wave] = {""} if attribute.asked == "once" else {"before", "after"}
    found = set(used)
    if found & {"before", "after"}:
        found |= {"before", "after"}
        expected -= {""}
    return tuple(wave for wave in WAVES if wave in expected | found)


def columns(read: Reader) -> tuple[tuple[Attribute, Wave], ...]:
    """Every attribute at every wave it is shown at, in order: the columns of the table."""
    used: dict[AttributeId, set[Wave]] = {}
    for value in read.attribute_values():
        used.setdefault(value.attribute, set()).add(value.wave)
    return tuple(
        (one, wave) for one in read.attributes() for wave in waves_of(one, used.get(one.id, ()))
    )


def next_position(read: Reader) -> int:
    """The place after all attributes."""
    return 1 + max((one.position for one in read.attributes()), default=-1)


def _at_wave(old: AttributeValue, wave: Wave) -> AttributeValue:
    id = joint_id(old.participant, old.attribute, wave)
    return AttributeValue(id, old.participant, old.attribute, wave, old.value)


def _forms(type: Type, answers: Sequence[AttributeValue]) -> Mapping[AttributeValue, str | None]:
    first = type.kind == "date" and months_come_first(one.value for one in answers)
    return {one: fitted(type, one.value, months_first=first) or None for one in answers}


def _given(answers: Sequence[AttributeValue]) -> tuple[str, ...]:
    said = [one.value for one in answers]
    guessed = guess([*said, *said])
    return guessed.choices or choices_of("\n".join(sorted(said)))


def _choices(kind: AttributeKind, choices: Sequence[str]) -> str:
    return "\n".join(choices_of("\n".join(choices))) if kind == "choice" else ""


def _refusal(read: Reader, attribute: Attribute, type: Type, bad: Sequence[AttributeValue]) -> str:
    labels = {person.id: person.label for person in read.participants()}
    shown = ", ".join(f"“{one.value}” ({labels.get(one.participant, '?')})" for one in bad[:NAMED])
    more = f" and {len(bad) - NAMED} more" if len(bad) > NAMED else ""
    verb = "does" if len(bad) == 1 else "do"
    return (
        f"{shown}{more} under “{attribute.name}” {verb} not fit: each must be {wanted(type)}. "
        "Correct these answers, or leave them out."
    )


def _free_name(read: Reader, name: str, known: Attribute | None = None) -> str:
    name = " ".join(name.split())
    if not name:
        raise Refused("A column needs a name: write at least one letter.")
    for other in read.attributes():
        if other != known and folded(other.name) == folded(name):
            raise Refused(f"There is a column “{other.name}” already: choose another name.")
    return name
