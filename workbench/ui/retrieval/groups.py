"""Which question stands behind a number of a table, so that its passages can be shown.

Called by `page`; no widget here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.coding.finding.limits import Answer
from workbench.coding.retrieval.question import Codes, Question
from workbench.model.names import folded
from workbench.model.reading import Reader
from workbench.ui.retrieval.counted import Groups, HowOften
from workbench.ui.widgets.place_limits import Option


def behind(
    read: Reader, options: Sequence[Option], often: HowOften, at: tuple[int, int], asked: Question
) -> tuple[Question, Option | None]:
    """What a number of `HowOften` at a line and column counts, and what it is limited to.

    Where codings are counted, each of them is shown by itself.
    """
    found, (line, column) = often.found, at
    assert found is not None
    codes = Codes((often.table.counts.table.lines[line].code,), found.below)
    group, apart = often.group_at(column), often.unit_at(column) == "codings"
    question = Question(codes, coders=asked.coders, layer=asked.layer, apart=apart)
    if group is None:
        return question, None
    if found.grouping.by == "coder":
        return replace(question, coders=(read.coders()[group].id,)), None
    return question, option_of(read, options, often.wanted(), found.grouping.names[group])


def option_of(read: Reader, options: Sequence[Option], groups: Groups, name: str) -> Option | None:
    """The limit to one session, or to who gave one answer; None where there is none."""
    if groups.by == "session":
        ids = [one.id for one in read.sessions() if one.label == name]
        return next((o for o in options if o.sort == "session" and o.value in ids), None)
    for option in options:
        value = option.value
        if (
            isinstance(value, Answer)
            and value.attribute == groups.attribute
            and value.wave == groups.wave
            and folded(value.value) == folded(name)
        ):
            return option
    return None


def in_place(chosen: Sequence[Option], limit: Option) -> tuple[Option, ...]:
    """The limits with another one, in place of those that ask the same: sessions, one attribute."""
    return (*(one for one in chosen if not _asks_the_same(one, limit)), limit)


def _asks_the_same(one: Option, other: Option) -> bool:
    if one.sort != other.sort:
        return False
    answers = isinstance(one.value, Answer) and isinstance(other.value, Answer)
    return not answers or one.value.attribute == other.value.attribute
