"""Answer a question with arithmetic on columns of numbers.

Called by `passages`; `findings.together` asks the same for every pair of codes at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from workbench.coding.retrieval.bounds import Bounds
from workbench.coding.retrieval.material import Material
from workbench.coding.retrieval.question import Codes, Question, Step
from workbench.coding.retrieval.runs import (
    BoolArray,
    IntArray,
    Runs,
    crossing,
    either,
    inside,
    joined,
    shared,
    touching,
)
from workbench.coding.retrieval.turns import NOBODY
from workbench.coding.retrieval.values import bears
from workbench.model.coding import Layer
from workbench.model.ids import CoderId


class Counts(NamedTuple):
    """How many passages, from how many codings; in how many turns, by how many participants.

    `participants` are those who speak in the turns that have words of a passage; facilitators,
    presenters and observers are not counted, a label that is nobody yet is.
    """

    passages: int
    codings: int
    turns: int
    participants: int
    sessions: int
    transcripts: int


@dataclass(frozen=True, slots=True)
class Found:
    """The passages, in the order of the text, and the codings they are made of.

    The passages lie apart, unless every coding was asked for by itself.

    `codings` are places in the columns of the material: codings of the codes asked for, but not
    those of "not", of which some words lie in a passage. Two columns hold them pair by pair:
    `passage`, a place in `runs`, and `coding`.
    """

    runs: Runs
    passage: IntArray
    coding: IntArray


def answer(material: Material, question: Question, bounds: Bounds) -> Found:
    """Find the passages a question asks for."""
    if question.apart:
        return _each_apart(material, question, bounds)
    usable = usable_codings(material, question.coders, question.layer)
    used = _of(material, question.codes, usable)
    found = _runs(material, used)
    for step in question.steps:
        others = _of(material, step.codes, usable)
        if step.how == "or":
            found = either(found, _runs(material, others))
        else:
            found, _ = _narrowed(material, found, step, _runs(material, others))
        if step.how != "not":
            used = used | others
    found = found.where(bounds.keep(found.start, found.end))
    rows = np.flatnonzero(used)
    at, passage = crossing(material.start[rows], material.end[rows], found)
    order = np.lexsort((rows[at], passage))
    return Found(found, passage[order], rows[at][order])


def _each_apart(material: Material, question: Question, bounds: Bounds) -> Found:
    """The same with every coding by itself: stretches may overlap, each is of one coding."""
    usable = usable_codings(material, question.coders, question.layer)
    rows = np.flatnonzero(_of(material, question.codes, usable))
    found = Runs(material.start[rows], material.end[rows])
    for step in question.steps:
        others = _of(material, step.codes, usable)
        if step.how == "or":
            more = np.setdiff1d(np.flatnonzero(others), rows)
            rows = np.concatenate((rows, more))
            found = Runs(
                np.concatenate((found.start, material.start[more])),
                np.concatenate((found.end, material.end[more])),
            )
        else:
            found, at = _narrowed(material, found, step, _runs(material, others))
            rows = rows[at]
    kept = np.flatnonzero(bounds.keep(found.start, found.end))
    kept = kept[np.lexsort((rows[kept], found.end[kept], found.start[kept]))]
    return Found(found.where(kept), np.arange(len(kept)), rows[kept])


def usable_codings(
    material: Material, coders: tuple[CoderId, ...] = (), layer: Layer | None = "coder"
) -> BoolArray:
    """Which codings are by one of the coders (by anybody, when none is named) and of the layer."""
    usable: BoolArray = np.ones(len(material.codings), dtype=bool)
    if layer is not None:
        usable &= material.agreed == (layer == "consensus")
    if coders:
        usable &= np.isin(material.coder, [material.coders.index(one) for one in coders])
    return usable


def counts(material: Material, found: Found) -> Counts:
    """Count what was found."""
    runs, turns = found.runs, material.turns
    documents = np.unique(runs.start // material.reach)
    _, spoken = turns.pairs(runs.start, runs.end)
    people = np.unique(turns.person[spoken])
    return Counts(
        passages=runs.size,
        codings=len(np.unique(found.coding)),
        turns=len(np.unique(spoken)),
        participants=int((people != NOBODY).sum()),
        sessions=len(np.unique(material.session[documents])),
        transcripts=len(documents),
    )


def _of(material: Material, codes: Codes, usable: BoolArray) -> BoolArray:
    """Which codings are of some codes, and bear what is asked of them."""
    used = usable
    if codes.codes:
        used = used & np.isin(material.code, material.places(codes.codes, below=codes.below))
    if not codes.values and not codes.certainties:
        return used
    used = used.copy()
    for row in np.flatnonzero(used).tolist():
        used[row] = bears(material.codings[row], codes.values, codes.certainties)
    return used


def _runs(material: Material, used: BoolArray) -> Runs:
    return joined(material.start[used], material.end[used])


def _narrowed(material: Material, found: Runs, step: Step, others: Runs) -> tuple[Runs, IntArray]:
    """What a step leaves of each stretch, and of which stretch it is."""
    if step.how == "and":
        return shared(found, others)
    if step.how == "not":
        kept = ~touching(found.start, found.end, others)
    elif step.how == "turn":
        kept = near_in_turns(material, found, others, 0)
    elif step.how == "near":
        kept = _near(material, found, others, step)
    else:
        kept = inside(found, others)
    return found.where(kept), np.flatnonzero(kept)


def near_in_turns(material: Material, found: Runs, others: Runs, distance: int) -> BoolArray:
    """Whether one of the others has words at most so many turns before or after each run."""
    turns = material.turns
    first, last = turns.of(found.start, found.end)
    begins, ends = turns.of(others.start, others.end)
    document = found.start // material.reach
    near = touching(found.start, found.end, others)
    for other, is_there in _beside(material, found, others, document):
        turns_before, turns_after = first - ends[other], begins[other] - last
        near |= is_there & (turns_before <= distance) & (turns_after <= distance)
    return near


def _near(material: Material, found: Runs, others: Runs, step: Step) -> BoolArray:
    if step.unit == "turns":
        return near_in_turns(material, found, others, step.distance)
    document = found.start // material.reach
    near = touching(found.start, found.end, others)
    for other, is_there in _beside(material, found, others, document):
        for row in np.flatnonzero(is_there & ~near).tolist():
            gap = (
                (int(others.end[other[row]]), int(found.start[row]))
                if others.start[other[row]] < found.start[row]
                else (int(found.end[row]), int(others.start[other[row]]))
            )
            near[row] = _length(material, gap, step) <= step.distance
    return near


def _beside(
    material: Material, found: Runs, others: Runs, document: IntArray
) -> list[tuple[IntArray, BoolArray]]:
    """The last of the others before each run and the first after it, where the text has one."""
    if not others.size:
        return []
    before = np.searchsorted(others.end, found.start, side="right") - 1
    after = np.searchsorted(others.start, found.end, side="left")
    sides = []
    for other in (before, after):
        there = np.clip(other, 0, others.size - 1)
        same = others.start[there] // material.reach == document
        sides.append((there, (there == other) & same))
    return sides


def _length(material: Material, gap: tuple[int, int], step: Step) -> int:
    """How many characters or words lie in a gap, as far as it matters."""
    start, end = gap
    if step.unit == "characters":
        return end - start
    document, start, end = material.span(start, end)
    return len(material.texts[document][start:end].split(None, step.distance + 1))
