"""What there is to reconcile, as the page shows it: groups of places in the order of the talk.

Called by the other parts of the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.agreement.compare import matched
from workbench.agreement.matching import Disagreement
from workbench.agreement.ranking import groups, patterns
from workbench.agreement.reconcile import key_of, open_disagreements
from workbench.agreement.scope import finished_by_both
from workbench.model.decision import Decision
from workbench.model.ids import CodeId, CoderId, TranscriptId
from workbench.model.reading import Reader
from workbench.ui.widgets.differences import Gazetteer, Where, in_sight
from workbench.ui.widgets.pair import Pair


@dataclass(frozen=True, slots=True)
class Item:
    """One disagreement, what was decided about it, and where it stands."""

    disagreement: Disagreement
    decision: Decision | None
    key: str
    where: Where
    colour: int

    @property
    def open(self) -> bool:
        """Whether nobody has decided it yet."""
        return self.decision is None


@dataclass(frozen=True, slots=True)
class Group:
    """Places that belong to one code or one pair of codes.

    `suspected` where it is probably one definition to talk about: the two codes stand for one
    another throughout, or one coder never used the code.
    """

    codes: tuple[CodeId, ...]
    suspected: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """Everything two coders differ on, suspected definitions first. `compared` counts texts."""

    pair: Pair
    groups: tuple[Group, ...]
    compared: int

    def items(self) -> Iterator[Item]:
        """Every place in the order in which to talk about them."""
        for group in self.groups:
            yield from group.items

    def find(self, key: str) -> Item | None:
        """The place of a key, or None."""
        return next((item for item in self.items() if item.key == key), None)

    def open_count(self) -> int:
        """How many places nobody has decided."""
        return sum(item.open for item in self.items())

    def pairs(self) -> list[tuple[Disagreement, Decision | None]]:
        """Every disagreement with its decision."""
        return [(item.disagreement, item.decision) for item in self.items()]

    def next_open(self, key: str) -> Item | None:
        """The next place nobody has decided after one, then from the beginning."""
        items = list(self.items())
        at = next((n for n, item in enumerate(items) if item.key == key), -1)
        return next((item for item in items[at + 1 :] + items[: max(at, 0)] if item.open), None)

    def beside(self, key: str, by: int) -> Item | None:
        """The place before (-1) or after (+1) one, decided or not."""
        items = list(self.items())
        at = next((n for n, item in enumerate(items) if item.key == key), None)
        if at is None:
            return items[0 if by > 0 else -1] if items else None
        return items[at + by] if 0 <= at + by < len(items) else None


def gather(read: Reader, me: CoderId, pair: Pair) -> Work:
    """Find what two coders differ on, as far as the coder at work may see it."""
    sight = in_sight(read, me, pair)
    compared = finished_by_both(read, *pair, sight).compared
    decided = {
        key_of(disagreement): (disagreement, decision)
        for disagreement, decision in open_disagreements(read, *pair)
        if disagreement.transcript in compared
    }
    lonely = _never_shared(read, pair, compared)
    gazetteer, codebook = Gazetteer(read), read.codebook()
    made = []
    for group in groups([disagreement for disagreement, _ in decided.values()]):
        code = codebook.get(group.codes[0])
        items = [
            Item(
                disagreement=disagreement,
                decision=decided[key_of(disagreement)][1],
                key=key_of(disagreement),
                where=gazetteer.where(disagreement.transcript, disagreement.span.start),
                colour=code.colour if code else 0,
            )
            for disagreement in group.disagreements
        ]
        suspected = group.systematic or group.codes[0] in lonely
        made.append(Group(group.codes, suspected, tuple(items)))
    made.sort(key=lambda group: not group.suspected)
    return Work(pair, tuple(made), len(compared))


def _never_shared(read: Reader, pair: Pair, compared: Sequence[TranscriptId]) -> set[CodeId]:
    """The codes only one of the two ever used, more than once."""
    found = patterns(matched(read, *pair, compared))
    return {
        code
        for pattern in found
        if None in (pattern.first, pattern.second) and pattern.count > 1
        for code in (pattern.first, pattern.second)
        if code is not None
    }
