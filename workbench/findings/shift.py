"""What people answered before and after: counts of both, and who moved.

Called by `report.sections.participants`; `report.figures` draws it.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.findings.characteristics import (
    answers_to,
    characteristic,
    participants,
)
from workbench.model.people import Attribute
from workbench.model.reading import Reader


@dataclass(frozen=True, slots=True)
class Shift:
    """One attribute asked twice, among `n` participants.

    `before` and `after` count the `values`, in their order; with the missing they add up to `n`.
    `answered_both` gave an answer both times, `moved` of them another one the second time.
    """

    attribute: Attribute
    n: int
    values: tuple[str, ...]
    before: tuple[int, ...]
    after: tuple[int, ...]
    missing_before: int
    missing_after: int
    answered_both: int
    moved: int


def shifts(read: Reader) -> tuple[Shift, ...]:
    """Count every attribute that was answered before and after, in their order."""
    found = (shift(read, attribute) for attribute in read.attributes())
    return tuple(one for one in found if one is not None)


def shift(read: Reader, attribute: Attribute) -> Shift | None:
    """Count one attribute before and after; None unless it has answers to tabulate of both."""
    people = participants(read)
    answers = answers_to(read, attribute.id)
    row = characteristic(attribute, people, answers)
    if not row.answers or not {"before", "after"} <= set(row.waves):
        return None
    first, second = row.waves.index("before"), row.waves.index("after")
    pairs = [
        (answers[p.id, "before"].casefold(), answers[p.id, "after"].casefold())
        for p in people
        if (p.id, "before") in answers and (p.id, "after") in answers
    ]
    return Shift(
        attribute=attribute,
        n=len(people),
        values=tuple(answer.value for answer in row.answers),
        before=tuple(answer.counts[first] for answer in row.answers),
        after=tuple(answer.counts[second] for answer in row.answers),
        missing_before=row.missing[first],
        missing_after=row.missing[second],
        answered_both=len(pairs),
        moved=sum(before != after for before, after in pairs),
    )
