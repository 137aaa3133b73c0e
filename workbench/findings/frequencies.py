"""How often codes were given: in codings, turns, participants and sessions, in all and by group.

Called by the page of codings and by `workbench frequencies`. A coding counts for its code, and
with `below` for those above it too, once each. A turn counts when some of its words have the
code; so do the participants who speak in such a turn, and the session. What several groups share
counts in each of them, so groups need not add up to what there is in all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from workbench.coding.retrieval.answering import usable_codings
from workbench.coding.retrieval.bounds import Bounds
from workbench.coding.retrieval.material import Material
from workbench.coding.retrieval.runs import BoolArray, IntArray, spread
from workbench.coding.retrieval.turns import NOBODY
from workbench.model.coding import Layer
from workbench.model.ids import AttributeId, CodeId, CoderId
from workbench.model.names import folded, natural
from workbench.model.people import Wave
from workbench.model.reading import Reader

CountedIn = Literal["codings", "turns", "participants", "sessions"]
COUNTED_IN: tuple[CountedIn, ...] = ("codings", "turns", "participants", "sessions")

By = Literal["all", "session", "attribute", "coder"]
BYS: tuple[By, ...] = ("all", "session", "attribute", "coder")


@dataclass(frozen=True, slots=True)
class Grouping:
    """What the columns of a table are.

    `names` are the groups. Each session (by the places of `material.session`), coder or person
    (both by their places in the material) belongs to the group whose number stands in `of`, or to
    none (NOBODY).
    """

    by: By
    names: tuple[str, ...]
    of: IntArray


@dataclass(frozen=True, slots=True)
class Frequencies:
    """Counts of shape (K, G, 4): codes, groups, and the four things of `COUNTED_IN`.

    `totals` (K, 4) are those of everything together, `bases` (G, 4) and `base` (4,) what could
    have been counted: all codings, and the turns, participants and sessions within the bounds.
    """

    codes: tuple[CodeId, ...]
    grouping: Grouping
    counts: IntArray
    totals: IntArray
    bases: IntArray
    base: IntArray
    below: bool


def grouping_of(
    read: Reader,
    material: Material,
    by: By,
    attribute: AttributeId | None = None,
    wave: Wave | None = None,
) -> Grouping:
    """The groups to count by; by the answers to an attribute, at one wave or whenever given.

    Numbers stand by their value, choices in the order of their scale.
    """
    if by == "session":
        labels = {one.id: one.label for one in read.sessions()}
        ids = tuple(dict.fromkeys(material.sessions))
        return Grouping(by, tuple(labels[id] for id in ids), np.arange(len(ids)))
    if by == "coder":
        names = {one.id: one.name for one in read.coders()}
        return Grouping(
            by, tuple(names[id] for id in material.coders), np.arange(len(material.coders))
        )
    if by == "attribute":
        return _by_answer(read, material, attribute, wave)
    return Grouping(by, ("",), np.zeros(1, dtype=np.int64))


def _by_answer(
    read: Reader, material: Material, attribute: AttributeId | None, wave: Wave | None
) -> Grouping:
    scale = {
        folded(choice): place
        for one in read.attributes()
        if one.id == attribute
        for place, choice in enumerate(one.choices.split("\n"))
    }
    gave: dict[str, str] = {}
    for one in read.attribute_values():
        fits = one.attribute == attribute and wave in (None, one.wave)
        if fits and one.value.strip():
            gave[one.participant] = one.value.strip()
    spelt: dict[str, str] = {}
    for value in gave.values():
        spelt.setdefault(folded(value), value)
    order = sorted(spelt, key=lambda value: (scale.get(value, len(scale)), natural(value)))
    of = [
        order.index(folded(gave[one.participant])) if one.participant in gave else NOBODY
        for one in material.people
    ]
    return Grouping("attribute", tuple(spelt[one] for one in order), np.array(of, dtype=np.int64))


def frequencies(
    material: Material,
    bounds: Bounds,
    grouping: Grouping,
    *,
    below: bool = True,
    coders: tuple[CoderId, ...] = (),
    layer: Layer | None = "coder",
) -> Frequencies:
    """Count every code of the codebook; all of it is arithmetic that needs no study."""
    usable = usable_codings(material, coders, layer)
    rows = np.flatnonzero(usable & bounds.keep(material.start, material.end))
    coded, code = with_those_above(material, rows) if below else (rows, material.code[rows])
    at, turn = material.turns.pairs(material.start[coded], material.end[coded])
    coding, code = coded[at], code[at]
    group = _groups(material, grouping, coding, turn)
    many, kinds = len(material.codes), max(len(grouping.names), 1)
    held = group != NOBODY
    counts = _counted(
        material, (code * kinds + group)[held], coding[held], turn[held], many * kinds
    )
    reached = _turns_within(material, bounds)
    return Frequencies(
        codes=material.codes,
        grouping=grouping,
        counts=counts.reshape(many, kinds, 4)[:, : len(grouping.names)],
        totals=_counted(material, code, coding, turn, many),
        bases=_bases(material, grouping, rows, reached),
        base=_base(material, len(rows), reached),
        below=below,
    )


def with_those_above(material: Material, rows: IntArray) -> tuple[IntArray, IntArray]:
    """Each coding once for its code and once for each above it: which coding, which code."""
    place = {code: at for at, code in enumerate(material.codes)}
    above = [
        [at, *(place[one.id] for one in material.book.ancestors(code))]
        for at, code in enumerate(material.codes)
    ]
    many = np.array([len(own) for own in above], dtype=np.int64)
    first = np.cumsum(many) - many
    flat = np.array([at for own in above for at in own], dtype=np.int64)
    own = material.code[rows]
    whose, at_flat = spread(first[own], many[own])
    return rows[whose], flat[at_flat]


def distinct(group: IntArray, thing: IntArray, groups: int) -> IntArray:
    """How many different things each group has: int64, shape (groups,)."""
    reach = int(thing.max(initial=0)) + 1
    pairs = np.unique(group * reach + thing)
    return np.bincount(pairs // reach, minlength=groups)


def _counted(
    material: Material, group: IntArray, coding: IntArray, turn: IntArray, groups: int
) -> IntArray:
    person = material.turns.person[turn]
    known = person != NOBODY
    session = material.session[material.turns.document[turn]]
    columns = (
        distinct(group, coding, groups),
        distinct(group, turn, groups),
        distinct(group[known], person[known], groups),
        distinct(group, session, groups),
    )
    return np.stack(columns, axis=-1).astype(np.int64)


def _groups(material: Material, grouping: Grouping, coding: IntArray, turn: IntArray) -> IntArray:
    """The group of each coding in each of its turns, or NOBODY."""
    if grouping.by == "session":
        return grouping.of[material.session[material.document[coding]]]
    if grouping.by == "coder":
        return grouping.of[material.coder[coding]]
    if grouping.by == "attribute":
        return _of_person(material, grouping, turn)
    return np.zeros(len(coding), dtype=np.int64)


def _of_person(material: Material, grouping: Grouping, turn: IntArray) -> IntArray:
    person = material.turns.person[turn]
    if not len(grouping.of):
        return np.full(len(turn), NOBODY)
    return np.where(person == NOBODY, NOBODY, grouping.of[person])


def _turns_within(material: Material, bounds: Bounds) -> IntArray:
    runs = material.turns.runs
    kept: BoolArray = bounds.keep(runs.start, runs.end)
    return np.flatnonzero(kept)


def _base(material: Material, codings: int, turns: IntArray) -> IntArray:
    person = np.unique(material.turns.person[turns])
    sessions = np.unique(material.session[material.turns.document[turns]])
    found = (codings, len(turns), int((person != NOBODY).sum()), len(sessions))
    return np.array(found, dtype=np.int64)


def _bases(material: Material, grouping: Grouping, rows: IntArray, turns: IntArray) -> IntArray:
    """For each group its codings, and the turns, participants and sessions that are of it."""
    session = material.session
    found = []
    at, turn = material.turns.pairs(material.start[rows], material.end[rows])
    group = _groups(material, grouping, rows[at], turn)
    for number in range(len(grouping.names)):
        codings = len(np.unique(at[group == number]))
        if grouping.by == "session":
            own = turns[grouping.of[session[material.turns.document[turns]]] == number]
        elif grouping.by == "attribute":
            own = turns[_of_person(material, grouping, turns) == number]
        else:
            own = turns
        found.append(_base(material, codings, own))
    return np.array(found, dtype=np.int64).reshape(-1, 4)
