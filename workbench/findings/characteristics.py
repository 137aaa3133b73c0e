"""Who took part: how many participants gave each answer, attribute by attribute.

Called by `report.sections.participants` and the page Study. Facilitators, presenters
and observers are not counted. Nothing is rounded here.
"""

from __future__ import annotations

import math
import re
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.model.ids import AttributeId, ParticipantId
from workbench.model.people import WAVES, Attribute, Participant, Wave
from workbench.model.reading import Reader
from workbench.transcripts.occasions.attending import sessions_of
from workbench.transcripts.occasions.limits import limit_of
from workbench.transcripts.occasions.speaking import speaking

MOST_ANSWERS = 12
FEWEST_ANSWERS = 5
"""An attribute in free words is tabulated up to so many different answers: always up to the
lower number, up to the higher one when at most half of the participants' answers differ."""

Answers = Mapping[tuple[ParticipantId, Wave], str]


@dataclass(frozen=True, slots=True)
class Answer:
    """How many participants gave one answer, wave by wave as in `Characteristic.waves`."""

    value: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Range:
    """The middle and the ends of a number, over the participants who gave one."""

    median: float
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class Characteristic:
    """One attribute of all participants.

    `waves` are those with at least one answer. Each count in `answers` and in `missing` stands
    in the order of `waves`; per wave, the answers and the missing add up to all participants.
    A number has `ranges`, one per wave, in place of answers. `different` is how many different
    answers were given; when they are too many to be a table, `answers` is empty.
    """

    attribute: Attribute
    waves: tuple[Wave, ...]
    answers: tuple[Answer, ...]
    missing: tuple[int, ...]
    ranges: tuple[Range | None, ...] = ()
    different: int = 0


@dataclass(frozen=True, slots=True)
class Characteristics:
    """All attributes with an answer, in their order; `n` participants are described.

    `attendances` counts each of them once for every session they were at.
    """

    n: int
    rows: tuple[Characteristic, ...]
    attendances: int = 0


def characteristics(read: Reader) -> Characteristics:
    """Count the answers of every attribute."""
    people = participants(read)
    rows = []
    for attribute in read.attributes():
        row = characteristic(attribute, people, answers_to(read, attribute.id))
        if row.waves:
            rows.append(row)
    return Characteristics(len(people), tuple(rows), attendances(read, people))


def attendances(read: Reader, people: Iterable[Participant]) -> int:
    """How often people were at a session, all of them together."""
    attended = sessions_of(read)
    return sum(len(attended[person.id]) for person in people)


def participants(read: Reader) -> tuple[Participant, ...]:
    """Everyone who took part as a participant: no facilitator, presenter or observer.

    Where a reader is limited, those who speak in the parts that count.
    """
    people = tuple(p for p in read.participants() if p.role == "participant")
    if not limit_of(read).narrows:
        return people
    heard = {one.participant for one in speaking(read)}
    return tuple(person for person in people if person.id in heard)


def answers_to(read: Reader, attribute: AttributeId) -> dict[tuple[ParticipantId, Wave], str]:
    """What was answered to one attribute, without blanks; an empty answer is none."""
    found = {}
    for value in read.attribute_values():
        said = " ".join(value.value.split())
        if value.attribute == attribute and said:
            found[value.participant, value.wave] = said
    return found


def characteristic(
    attribute: Attribute, people: Sequence[Participant], answers: Answers
) -> Characteristic:
    """Count the answers of one attribute among `people`."""
    by_wave = {
        wave: [answers[p.id, wave] for p in people if (p.id, wave) in answers] for wave in WAVES
    }
    waves = tuple(wave for wave in WAVES if by_wave[wave])
    missing = tuple(len(people) - len(by_wave[wave]) for wave in waves)
    given = [by_wave[wave] for wave in waves]
    if attribute.kind == "number":
        numbers = [[number_of(said) for said in one] for one in given]
        if all(n is not None for one in numbers for n in one):
            ranges = tuple(_range([n for n in one if n is not None]) for one in numbers)
            return Characteristic(attribute, waves, (), missing, ranges)
    values = values_in_order(attribute, (said for one in given for said in one))
    if attribute.kind not in ("choice", "yes/no") and _scattered(len(values), given):
        return Characteristic(attribute, waves, (), missing, different=len(values))
    counted = tuple(
        Answer(value, tuple(sum(_same(said, value) for said in one) for one in given))
        for value in values
    )
    return Characteristic(attribute, waves, counted, missing, different=len(values))


def values_in_order(attribute: Attribute, given: Iterable[str]) -> tuple[str, ...]:
    """The answers of an attribute: its choices first, then what else was said as it appeared.

    Answers that differ only in capitals are one. Where no choices are set and every answer
    begins with a digit ("18 to 24"), the answers go by their numbers.
    """
    choices = [" ".join(choice.split()) for choice in attribute.choices.split("\n")]
    if attribute.kind == "yes/no" and not any(choices):
        choices = ["Yes", "No"]
    values: dict[str, str] = {}
    for value in (*filter(None, choices), *given):
        values.setdefault(value.casefold(), value)
    found = tuple(values.values())
    if not any(choices) and all(value[:1].isdigit() for value in found):
        return tuple(sorted(found, key=lambda v: ([int(d) for d in re.findall(r"\d+", v)], v)))
    return found


def number_of(said: str) -> float | None:
    """The number of an answer ("34", "3.5", "3,5"), or None when it is none."""
    try:
        number = float(said.replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _range(numbers: Sequence[float]) -> Range | None:
    if not numbers:
        return None
    return Range(statistics.median(numbers), min(numbers), max(numbers))


def _scattered(different: int, given: Sequence[Sequence[str]]) -> bool:
    if different <= FEWEST_ANSWERS:
        return False
    return different > MOST_ANSWERS or 2 * different > max(map(len, given))


def _same(said: str, value: str) -> bool:
    return said.casefold() == value.casefold()
