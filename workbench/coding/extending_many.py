"""One code on many passages of a transcript at once, as giving it one by one would have it.

Called by `coding.finding.codes`. Every passage is taken once, in order, beside the codings that
may touch it, so that thousands of passages cost no more than going through them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.coding.extending import (
    age,
    covering,
    extends,
    fitting,
    kin,
    made_one,
    placed,
    standing_on,
    touch,
)
from workbench.journal.entry import Change, adds
from workbench.model.coding import Coding
from workbench.model.reading import Reader
from workbench.model.span import Span


@dataclass(frozen=True)
class _Patch:
    """A place that has the code: standing codings, and a new one that covers what was given."""

    span: Span
    standing: tuple[Coding, ...]
    given: Coding | None = None


def placed_many(read: Reader, codings: Sequence[Coding]) -> tuple[Change, ...]:
    """The changes `extending.placed` makes for new codings of one code, coder and transcript.

    New ones that touch or overlap become one as well, where the study extends.
    """
    if not codings or not extends(read, codings[0]):
        return tuple(change for coding in codings for change in placed(read, coding))
    text = read.text(codings[0].transcript)
    waiting = deque(_Patch(one.span, (one,)) for one in kin(read, codings[0]))
    near_by: list[_Patch] = []
    done: list[_Patch] = []
    for coding in sorted(codings, key=lambda one: one.span):
        while waiting and _begins_by(text, waiting[0].span, coding.span):
            near_by.append(waiting.popleft())
        near = [patch for patch in near_by if touch(text, patch.span, coding.span)]
        if any(patch.span.contains(coding.span) for patch in near):
            continue
        far = [patch for patch in near_by if patch not in near]
        done += [patch for patch in far if patch.span.end <= coding.start]
        near_by = [patch for patch in far if patch.span.end > coding.start]
        near_by.append(_one_patch(near, coding))
    return tuple(change for patch in (*done, *near_by) for change in _changes(read, text, patch))


def _begins_by(text: str, span: Span, other: Span) -> bool:
    """Whether a passage begins where another can touch it, or before."""
    return span.start <= other.end or touch(text, span, other)


def _one_patch(near: Sequence[_Patch], coding: Coding) -> _Patch:
    given, whole = coding.span, coding.span
    for patch in near:
        whole = whole.cover(patch.span)
        given = given.cover(patch.given.span) if patch.given is not None else given
    standing = tuple(one for patch in near for one in patch.standing)
    return _Patch(whole, standing, replace(coding, start=given.start, end=given.end))


def _changes(read: Reader, text: str, patch: _Patch) -> tuple[Change, ...]:
    given = patch.given
    if given is None:
        return ()
    if not patch.standing:
        return (adds(replace(given, **standing_on(text, given.span))),)  # type: ignore[arg-type]
    members = fitting(sorted(patch.standing, key=age))
    return made_one(read, members, covering([given, *members]))
