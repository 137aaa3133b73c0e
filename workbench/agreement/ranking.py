"""Order disagreements by what talking about them may teach, and name their patterns.

Called by `agreement.compare` and `agreement.reconcile`. Twelve places where one coder's
“Stigma” is the other's “Shame” are probably one open definition, not twelve mistakes: they
stand together, and first in their group stand the different codes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.agreement.matching import KINDS, Disagreement, Matching
from workbench.model.ids import CodeId

SYSTEMATIC = 3

CodePair = tuple[CodeId, CodeId]


@dataclass(frozen=True, slots=True)
class Pattern:
    """What one coder does throughout: uses `second` for the other's `first`, or never a code.

    `first` is None when only the second coder used the code `second`, and the reverse.
    `count` is the number of places.
    """

    first: CodeId | None
    second: CodeId | None
    count: int


@dataclass(frozen=True, slots=True)
class Group:
    """Disagreements about one code, or about one pair of codes that is systematic."""

    codes: tuple[CodeId, ...]
    disagreements: tuple[Disagreement, ...]

    @property
    def systematic(self) -> bool:
        """Whether it is a pair of codes, probably one open definition."""
        return len(self.codes) > 1


def patterns(matchings: Iterable[Matching]) -> tuple[Pattern, ...]:
    """Find codes one coder never used, then pairs of codes exchanged in 3 places or more.

    `matchings` are all transcripts compared. The most frequent come first.
    """
    matchings = list(matchings)
    disagreements = [d for m in matchings for d in m.disagreements]
    ours: Counter[CodeId] = Counter(a.code for m in matchings for a, _ in m.agreed)
    theirs: Counter[CodeId] = Counter(ours)
    ours.update(c.code for d in disagreements for c in d.first)
    theirs.update(c.code for d in disagreements for c in d.second)
    found = [Pattern(code, None, n) for code, n in ours.items() if code not in theirs]
    found += [Pattern(None, code, n) for code, n in theirs.items() if code not in ours]
    found += [Pattern(*pair, n) for pair, n in _systematic(disagreements).items()]
    return tuple(sorted(found, key=lambda p: (None not in (p.first, p.second), -p.count, _name(p))))


def groups(
    disagreements: Sequence[Disagreement], lower_ends: Mapping[CodeId, float] | None = None
) -> tuple[Group, ...]:
    """Group by code or systematic pair, the group with most to learn first.

    That is the number of disagreements times 1 minus the lower end of the code's alpha
    interval in `lower_ends` (0 where it has none). Inside a group: different codes, missed,
    split, different extent; long before short, then in the order given.
    """
    ends = lower_ends or {}
    systematic = _systematic(disagreements)
    members: dict[tuple[CodeId, ...], list[Disagreement]] = {}
    for disagreement in disagreements:
        pair = _pair(disagreement)
        key = pair if pair in systematic else disagreement.codes[:1]
        members.setdefault(key, []).append(disagreement)

    def learning(group: Group) -> float:
        return len(group.disagreements) * (1 - min(ends.get(code, 0.0) for code in group.codes))

    made = [
        Group(key, tuple(sorted(found, key=lambda d: (KINDS.index(d.kind), -len(d.span)))))
        for key, found in members.items()
    ]
    return tuple(sorted(made, key=lambda g: (-learning(g), not g.systematic)))


def ranked(
    disagreements: Sequence[Disagreement], lower_ends: Mapping[CodeId, float] | None = None
) -> tuple[Disagreement, ...]:
    """Put the disagreements in the order of their groups."""
    return tuple(d for group in groups(disagreements, lower_ends) for d in group.disagreements)


def _pair(disagreement: Disagreement) -> CodePair | None:
    if disagreement.kind != "different code":
        return None
    return disagreement.first[0].code, disagreement.second[0].code


def _systematic(disagreements: Iterable[Disagreement]) -> dict[CodePair, int]:
    counts = Counter(pair for d in disagreements if (pair := _pair(d)) is not None)
    return {pair: n for pair, n in counts.items() if n >= SYSTEMATIC}


def _name(pattern: Pattern) -> tuple[str, str]:
    return pattern.first or "", pattern.second or ""
