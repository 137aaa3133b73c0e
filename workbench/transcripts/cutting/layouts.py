"""How a transcript shows who speaks: its layout, and the labels found by it.

Each layout has a function from blocks to marks, gathered in FINDERS. `detect` takes the layout
that explains most, `marks` the labels of one that was chosen, `candidates` also what only
looks like a label. Called by `transcripts.cutting.turns`, `transcripts.composing` and
`transcripts.previewing`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting import colons, finders, labels, patterns, times
from workbench.transcripts.cutting.marks import Finder, Marks


class Layout(StrEnum):
    """The ways in which transcripts show their speakers."""

    VOICES = "voices"
    COLON = "colon"
    STAMPED = "name and time"
    BRACKETS = "brackets"
    BOLD = "bold"
    OWN_LINE = "own line"
    COLUMNS = "columns"
    DASH = "dash"
    STOP = "title and full stop"
    PATTERN = "own pattern"
    NONE = "no speakers"

    @property
    def example(self) -> str:
        """How a turn looks."""
        return EXAMPLES[self]


EXAMPLES = {
    Layout.VOICES: "<v Name>text",
    Layout.COLON: "Name: text",
    Layout.STAMPED: "Name 0:23, then the text",
    Layout.BRACKETS: "[Name] text",
    Layout.BOLD: "Name in bold, then the text",
    Layout.OWN_LINE: "Name on a line, then the text",
    Layout.COLUMNS: "Name, a tab, text",
    Layout.DASH: "Name – text",
    Layout.STOP: "Mr. NAME. Text",
    Layout.PATTERN: "a pattern of your own",
    Layout.NONE: "no speakers: each paragraph for itself",
}

FINDERS: Mapping[Layout, Finder] = {
    Layout.VOICES: finders.voices,
    Layout.COLON: colons.find,
    Layout.STAMPED: finders.stamped,
    Layout.BRACKETS: finders.brackets,
    Layout.BOLD: finders.bold,
    Layout.OWN_LINE: finders.own_line,
    Layout.COLUMNS: finders.columns,
    Layout.DASH: finders.dash,
    Layout.STOP: finders.stops,
}

FEW = 4
"""So many marks, one of them repeated, show a layout however long the turns are."""


@lru_cache(maxsize=128)
def _found(blocks: tuple[Block, ...], layout: Layout) -> Marks:
    """What a finder finds: asked for again and again while a person looks and chooses."""
    return MappingProxyType(FINDERS[layout](blocks))


def candidates(blocks: Sequence[Block], layout: Layout, pattern: str = "") -> Marks:
    """Every label of a layout, believed or not, by the index of its block.

    Raises Refused for a pattern that makes no sense.
    """
    if layout is Layout.PATTERN:
        return patterns.find(blocks, pattern)
    return _found(tuple(blocks), layout) if layout in FINDERS else {}


def marks(
    blocks: Sequence[Block],
    layout: Layout,
    pattern: str = "",
    marked: AbstractSet[str] = frozenset(),
) -> Marks:
    """The labels of a layout that are believed, or are in `marked`, by the index of their block."""
    found = candidates(blocks, layout, pattern)
    return {n: mark for n, mark in found.items() if mark.sure or mark.label in marked}


def detect(blocks: Sequence[Block], marked: AbstractSet[str] = frozenset()) -> Layout:
    """The layout that explains most blocks, or the one with a label in `marked`, or NONE."""
    found = {layout: marks(blocks, layout) for layout in FINDERS}
    fitting = [layout for layout in FINDERS if _convinces(layout, found[layout], blocks)]
    if fitting:
        return max(fitting, key=lambda layout: len(found[layout]))
    return next((layout for layout in FINDERS if _has_any(blocks, layout, marked)), Layout.NONE)


def possible(blocks: Sequence[Block]) -> tuple[Layout, ...]:
    """The layouts that find at least one label, and NONE."""
    return (*(layout for layout in FINDERS if marks(blocks, layout)), Layout.NONE)


def _has_any(blocks: Sequence[Block], layout: Layout, wanted: AbstractSet[str]) -> bool:
    return any(mark.label in wanted for mark in candidates(blocks, layout).values())


def _convinces(layout: Layout, found: Marks, blocks: Sequence[Block]) -> bool:
    if not found:
        return False
    if layout is Layout.VOICES:
        return True
    counts = Counter(mark.label for mark in found.values())
    share = len(found) / max(1, sum(_counts(block) for block in blocks))
    often = counts.most_common(1)[0][1]
    if layout in (Layout.COLON, Layout.STAMPED, Layout.STOP):
        enough = share >= 0.25 or (len(found) >= FEW and share >= 0.04)
        role = any(count >= 2 and labels.is_role(label) for label, count in counts.items())
        if share < 0.25 and all(labels.shape(label) == "word" for label in counts):
            return False
        return share >= 0.5 or (often >= 2 and (enough or role))
    repeated = [label for label, count in counts.items() if count >= 2]
    needed = {Layout.OWN_LINE: 0.12, Layout.BRACKETS: 0.3, Layout.BOLD: 0.2}.get(layout, 0.5)
    seldom = 0.4 if layout is Layout.OWN_LINE else 0.75
    many = len(repeated) >= 2 or often >= 3 or (often >= 2 and share >= seldom)
    return share >= needed and many


def _counts(block: Block) -> bool:
    return not (block.inner or block.heading or times.is_only_time(block.text))
