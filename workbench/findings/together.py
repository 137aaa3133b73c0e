"""Which codes go together: for every two codes the passages of one that go with the other.

    the words both have · a turn that has words of both · at most so many turns apart

Every cell is the count of a question (`coding.retrieval`): passages of the code of the row "and",
in the "turn" of, or "near" the code of the column. Passages near another code need not be as many
as passages of that code near this one; the words both have are the same both ways. On the
diagonal stand the passages of the code itself.

Called by the page of codings and by `workbench together`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from workbench.coding.retrieval.answering import near_in_turns, usable_codings
from workbench.coding.retrieval.bounds import Bounds
from workbench.coding.retrieval.material import Material
from workbench.coding.retrieval.question import Codes, Question, Step
from workbench.coding.retrieval.runs import IntArray, Runs, joined, shared
from workbench.coding.retrieval.turns import NOBODY
from workbench.findings.frequencies import distinct, with_those_above
from workbench.model.coding import Layer
from workbench.model.ids import CodeId, CoderId

Beside = Literal["and", "turn", "near"]
BESIDES: tuple[Beside, ...] = ("and", "turn", "near")

PairedIn = Literal["passages", "turns", "participants", "sessions"]
PAIRED_IN: tuple[PairedIn, ...] = ("passages", "turns", "participants", "sessions")


@dataclass(frozen=True, slots=True)
class Together:
    """Counts of shape (K, K, 4): row, column, and the four things of `PAIRED_IN`.

    `distance` is counted in turns and matters for "near".
    """

    codes: tuple[CodeId, ...]
    how: Beside
    distance: int
    below: bool
    counts: IntArray

    def only(self, codes: Sequence[CodeId]) -> Together:
        """The same of some of the codes."""
        rows = [self.codes.index(code) for code in codes]
        counts = self.counts[np.ix_(rows, rows)]
        return replace(self, codes=tuple(codes), counts=counts)

    def question(self, row: CodeId, column: CodeId, asked: Question) -> Question:
        """The question a cell counts, within the limits of another."""
        steps: tuple[Step, ...] = ()
        if row != column:
            steps = (Step(self.how, Codes((column,), self.below), self.distance),)
        return Question(Codes((row,), self.below), steps, asked.where, asked.coders, asked.layer)


def together(
    material: Material,
    bounds: Bounds,
    codes: Sequence[CodeId],
    how: Beside = "and",
    *,
    distance: int = 1,
    below: bool = False,
    coders: tuple[CoderId, ...] = (),
    layer: Layer | None = "coder",
) -> Together:
    """Count every two of some codes; all of it is arithmetic that needs no study."""
    rows = np.flatnonzero(usable_codings(material, coders, layer))
    coded, code = with_those_above(material, rows) if below else (rows, material.code[rows])
    place = {code: at for at, code in enumerate(material.codes)}
    own = []
    for wanted in codes:
        meant = coded[code == place[wanted]]
        own.append(joined(material.start[meant], material.end[meant]))
    runs = Runs(_all([one.start for one in own]), _all([one.end for one in own]))
    row = np.repeat(np.arange(len(codes)), [one.size for one in own])
    counts = np.zeros((len(codes), len(codes), 4), dtype=np.int64)
    for column, others in enumerate(own):
        if how == "and":
            pieces, at = shared(runs, others)
        else:
            reach = distance if how == "near" else 0
            at = np.flatnonzero(near_in_turns(material, runs, others, reach))
            pieces = runs.where(at)
        kept = bounds.keep(pieces.start, pieces.end)
        counts[:, column] = _counted(material, pieces.where(kept), row[at][kept], len(codes))
    return Together(tuple(codes), how, distance, below, counts)


def _all(columns: Sequence[IntArray]) -> IntArray:
    return np.concatenate(columns) if columns else np.zeros(0, dtype=np.int64)


def _counted(material: Material, pieces: Runs, row: IntArray, rows: int) -> IntArray:
    turns = material.turns
    at, turn = turns.pairs(pieces.start, pieces.end)
    person = turns.person[turn]
    known = person != NOBODY
    session = material.session[pieces.start // material.reach]
    columns = (
        np.bincount(row, minlength=rows),
        distinct(row[at], turn, rows),
        distinct(row[at][known], person[known], rows),
        distinct(row, session, rows),
    )
    return np.stack(columns, axis=-1)
