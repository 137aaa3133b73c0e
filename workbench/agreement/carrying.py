"""Let decisions keep to the codings they judged when these move with corrected words.

A decision is found by the offsets of its codings (`reconcile.key_of`). Called by
`project.correcting`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from workbench.agreement.compare import matched
from workbench.agreement.matching import Disagreement
from workbench.agreement.reconcile import key_of
from workbench.journal.entry import Change, sets
from workbench.model.coding import Coding
from workbench.model.decision import Decision
from workbench.model.ids import CoderId, CodingId, TranscriptId
from workbench.model.reading import Reader
from workbench.model.span import Span


def decisions_follow(
    read: Reader,
    transcript: TranscriptId,
    moved: Mapping[CodingId, Span],
    gone: Collection[CodingId] = (),
) -> tuple[Change, ...]:
    """The new keys of the decisions in a transcript, from where its codings are now.

    `read` has the codings as they were. A decision with a coding that is `gone` stays as it is,
    so that it counts as outdated until somebody looks at it.
    """
    decisions = [one for one in read.decisions() if one.transcript == transcript]
    judged: dict[frozenset[CoderId], dict[str, Disagreement]] = {}
    changes: list[Change] = []
    for decision in decisions:
        pair = frozenset((decision.first, decision.second))
        if pair not in judged:
            judged[pair] = _by_key(read, decision)
        found = judged[pair].get(decision.judged)
        if found is not None and not any(coding.id in gone for coding in found.codings):
            changes += sets(decision, key=key_of(_moved(found, moved)))
    return tuple(changes)


def _by_key(read: Reader, decision: Decision) -> dict[str, Disagreement]:
    matchings = matched(read, decision.first, decision.second, [decision.transcript])
    return {key_of(one): one for matching in matchings for one in matching.disagreements}


def _moved(disagreement: Disagreement, moved: Mapping[CodingId, Span]) -> Disagreement:
    first, second = (
        tuple(_at(coding, moved.get(coding.id, coding.span)) for coding in side)
        for side in (disagreement.first, disagreement.second)
    )
    return replace(disagreement, first=first, second=second)


def _at(coding: Coding, span: Span) -> Coding:
    return replace(coding, start=span.start, end=span.end)
