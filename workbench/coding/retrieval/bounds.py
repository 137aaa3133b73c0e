"""Where passages may lie, as columns of numbers: made of a `Where` and of what is counted.

    bounds = bounds_of(read, material, question.where)
    kept = bounds.keep(runs.start, runs.end)

Called by `answering`, `findings.frequencies` and `findings.together`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from workbench.coding.finding.limits import Limits, Where
from workbench.coding.retrieval.material import Material
from workbench.coding.retrieval.runs import BoolArray, IntArray, Runs, joined, touching
from workbench.model.ids import TranscriptId
from workbench.model.reading import Reader
from workbench.model.span import Span


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a passage must meet.

    It lies in one of the `documents` (bool, one for each transcript); someone speaks in it in one
    of the `turns`; it touches each of the `parts`; it touches `coded`, or with `uncoded` it does
    not. None asks nothing. `unseen` transcripts may be coded by others where the coder may not
    see it yet.
    """

    documents: BoolArray
    turns: Runs | None
    parts: tuple[Runs, ...]
    coded: Runs | None
    uncoded: bool
    unseen: int
    reach: int

    def keep(self, start: IntArray, end: IntArray) -> BoolArray:
        """Which stretches of the line meet it."""
        kept: BoolArray = self.documents[start // self.reach]
        for runs in (self.turns, *self.parts):
            if runs is not None:
                kept = kept & touching(start, end, runs)
        if self.coded is not None:
            kept = kept & (touching(start, end, self.coded) != self.uncoded)
        return kept


def bounds_of(read: Reader, material: Material, where: Where) -> Bounds:
    """Make the bounds of what a reader counts, narrowed to `where`."""
    limits = Limits(read, where, material.me)
    allowed = [id for id in material.transcripts if id in limits.order]
    return Bounds(
        documents=np.array([id in limits.order for id in material.transcripts], dtype=bool),
        turns=_turns(material, limits) if where.asks_for_people else None,
        parts=_parts(material, limits, allowed),
        coded=_runs(material, allowed, limits.coded_in) if where.asks_for_codings else None,
        uncoded=where.uncoded,
        unseen=sum(id in material.open for id in allowed) if len(material.coders) > 1 else 0,
        reach=material.reach,
    )


def _turns(material: Material, limits: Limits) -> Runs:
    turns = material.turns
    places = zip(turns.document.tolist(), turns.label, strict=True)
    meant = [limits.speaks(material.transcripts[at], label) for at, label in places]
    return turns.runs.where(np.array(meant, dtype=bool))


def _parts(material: Material, limits: Limits, allowed: Iterable[TranscriptId]) -> tuple[Runs, ...]:
    allowed = list(allowed)
    sorts = max((len(limits.extents_of(id)) for id in allowed), default=0)
    return tuple(
        _runs(material, allowed, lambda id, sort=sort: limits.extents_of(id)[sort])  # type: ignore[misc]
        for sort in range(sorts)
    )


def _runs(
    material: Material,
    allowed: Iterable[TranscriptId],
    spans_of: Callable[[TranscriptId], Iterable[Span]],
) -> Runs:
    """Spans of some transcripts on the line."""
    origin = {id: at * material.reach for at, id in enumerate(material.transcripts)}
    spans = [span.shift(origin[id]) for id in allowed for span in spans_of(id)]
    return joined(
        np.array([span.start for span in spans], dtype=np.int64),
        np.array([span.end for span in spans], dtype=np.int64),
    )
