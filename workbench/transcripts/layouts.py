"""How a transcript shows who speaks: its layout, and the labels found by it.

Each layout is a function from blocks to marks, gathered in FINDERS. `detect` takes the layout
that explains most, `marks` the labels of one that was chosen. Called by `transcripts.turns`
and `transcripts.importing`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.transcripts import labels, times
from workbench.transcripts.blocks import Block


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
    Layout.NONE: "no speakers: each paragraph for itself",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A label found at the beginning of a block.

    `said` is what follows in the same block; `stamp` is a time written before it, as it
    stands there; `at` is the time of the mark in milliseconds.
    """

    label: str
    said: str
    at: int | None = None
    stamp: str = ""


Marks = Mapping[int, Mark]
Finder = Callable[[Sequence[Block]], dict[int, Mark]]

FEW = 4
"""So many marks, one of them repeated, show a layout however long the turns are."""


def marks(blocks: Sequence[Block], layout: Layout) -> Marks:
    """The labels of a layout, by the index of their block."""
    return FINDERS[layout](blocks) if layout in FINDERS else {}


def detect(blocks: Sequence[Block]) -> Layout:
    """The layout that explains most blocks, or NONE."""
    found = {layout: marks(blocks, layout) for layout in FINDERS}
    fitting = [layout for layout in FINDERS if _convinces(layout, found[layout], blocks)]
    return max(fitting, key=lambda layout: len(found[layout]), default=Layout.NONE)


def possible(blocks: Sequence[Block]) -> tuple[Layout, ...]:
    """The layouts that find at least one label, and NONE."""
    return (*(layout for layout in FINDERS if marks(blocks, layout)), Layout.NONE)


def _convinces(layout: Layout, found: Marks, blocks: Sequence[Block]) -> bool:
    if not found:
        return False
    if layout is Layout.VOICES:
        return True
    counts = Counter(mark.label for mark in found.values())
    share = len(found) / max(1, sum(_counts(block) for block in blocks))
    often = counts.most_common(1)[0][1]
    if layout in (Layout.COLON, Layout.STAMPED):
        enough = share >= 0.25 or (len(found) >= FEW and share >= 0.04)
        role = any(count >= 2 and labels.is_role(label) for label, count in counts.items())
        return share >= 0.5 or (often >= 2 and (enough or role))
    repeated = [label for label, count in counts.items() if count >= 2]
    needed = {Layout.OWN_LINE: 0.12, Layout.BRACKETS: 0.3, Layout.BOLD: 0.2}.get(layout, 0.5)
    seldom = 0.4 if layout is Layout.OWN_LINE else 0.75
    many = len(repeated) >= 2 or often >= 3 or (often >= 2 and share >= seldom)
    return share >= needed and many


def _counts(block: Block) -> bool:
    return not (block.inner or block.heading or times.is_only_time(block.text))


# -- finders: from blocks to candidates --------------------------------------------------


def _voices(blocks: Sequence[Block]) -> dict[int, Mark]:
    return {
        number: Mark(labels.clean(block.label), block.text, block.at)
        for number, block in enumerate(blocks)
        if block.label
    }


def _colon(blocks: Sequence[Block]) -> dict[int, Mark]:
    found = {n: mark for n, block in enumerate(blocks) if (mark := _split(block.text))}
    return _believed(_without_preamble(found, blocks), blocks)


_LEAD = re.compile(r"\A(?:>{1,3}|[-–—•])\s*")
_COLON = re.compile(r"(?<!\d):(?!//)|:(?!\d|//)|：")


def _split(line: str) -> Mark | None:
    """Cut "[time] Name (time): [time] text"; a colon inside a time or an address is none."""
    lead = times.leading(line)
    body = _LEAD.sub("", line[len(lead) :], count=1)
    colon = _COLON.search(body[: labels.LONGEST + 20])
    if colon is None:
        return None
    name = body[: colon.start()]
    inside = times.trailing(name)
    label = labels.clean(name[: len(name) - len(inside)])
    said = body[colon.end() :].lstrip("*_ \t\xa0")
    stamp = times.leading(said)
    if not labels.shape(label) or re.fullmatch(r"<?(?:https?://|www\.)\S+", said):
        return None
    at = times.milliseconds(lead or inside) if lead or inside else times.bracketed(stamp)
    return Mark(label, said[len(stamp) :], at, stamp)


def _without_preamble(found: dict[int, Mark], blocks: Sequence[Block]) -> dict[int, Mark]:
    """Leave out the facts at the top: short lines up to the last fact, at least half of them."""
    last, facts, seen = -1, 0, 0
    for number in range(min(15, len(blocks))):
        mark = found.get(number)
        if mark is None:
            continue
        if len(mark.said.split()) > 12 or mark.said.endswith(("?", "!")):
            break
        seen += 1
        facts += labels.is_fact(mark.label)
        if labels.is_fact(mark.label) and facts * 2 >= seen:
            last = number
    return {number: mark for number, mark in found.items() if number > last}


def _believed(found: dict[int, Mark], blocks: Sequence[Block]) -> dict[int, Mark]:
    """Keep the labels that look like names, and others that come again."""
    own = {number: mark for number, mark in found.items() if not blocks[number].inner}
    counts = Counter(mark.label for mark in own.values())
    followed = Counter(mark.label for mark in own.values() if mark.said)
    repeated = [label for label, count in counts.items() if count >= 2]
    usual = sum(followed[label] for label in repeated) * 2 >= sum(counts[r] for r in repeated)

    def believe(label: str) -> bool:
        if labels.is_false_friend(label) and not (labels.is_role(label) and counts[label] >= 2):
            return False
        if usual and not followed[label]:
            return False
        return counts[label] >= 2 or (counts[label] == 1 and labels.shape(label) != "word")

    return {number: mark for number, mark in found.items() if believe(mark.label)}


_STAMP_FIRST = re.compile(rf"(?:{times.BRACKETED}|{times.RANGE})[\s,|–—-]+(?=\S)")


def _stamped(blocks: Sequence[Block]) -> dict[int, Mark]:
    found = {n: mark for n, block in enumerate(blocks) if (mark := _stamped_line(block))}
    return {number: mark for number, mark in found.items() if _is_followed(number, found, blocks)}


def _stamped_line(block: Block) -> Mark | None:
    if block.inner or len(block.text) > labels.LONGEST + 40:
        return None
    after, before = times.trailing(block.text), _STAMP_FIRST.match(block.text)
    if not (after or before):
        return None
    stamp = after or (before[0] if before else "")
    label = labels.clean(block.text[: -len(after)] if after else block.text[len(stamp) :])
    if not labels.shape(label) or labels.is_answer(label) or labels.is_false_friend(label):
        return None
    return Mark(label, "", times.milliseconds(stamp))


def _is_followed(number: int, found: Marks, blocks: Sequence[Block]) -> bool:
    after = number + 1
    return after < len(blocks) and after not in found and not times.leading(blocks[after].text)


_BRACKETS = re.compile(r"\[([^\[\]]{1,40})\]:?\s+(?=\S)")


def _brackets(blocks: Sequence[Block]) -> dict[int, Mark]:
    found = {}
    for number, block in enumerate(blocks):
        lead = times.leading(block.text)
        mark = _BRACKETS.match(block.text, len(lead))
        if mark and labels.shape(mark[1]) and not labels.is_answer(mark[1]) and not block.inner:
            at = times.milliseconds(lead) if lead else None
            found[number] = Mark(labels.clean(mark[1]), block.text[mark.end() :], at)
    return found


def _bold(blocks: Sequence[Block]) -> dict[int, Mark]:
    found = {}
    for number, block in enumerate(blocks):
        name, said = block.text[: block.bold].strip(), block.text[block.bold :].strip()
        label = labels.clean(name)
        plain = said and not name.endswith((":", "：")) and not said.startswith((":", "："))
        if plain and labels.shape(label) in ("person", "name") and len(label) <= 40:
            found[number] = Mark(label, said)
    return found


def _own_line(blocks: Sequence[Block]) -> dict[int, Mark]:
    found = {}
    for number, block in enumerate(blocks):
        label = labels.clean(block.text)
        fits = len(label) <= 60 and not block.text.endswith((".", "?", "!", ",", ";"))
        if fits and not block.inner and not block.joins and _names_someone(label):
            found[number] = Mark(label, "")
    counts = Counter(mark.label for mark in found.values())
    repeated = [number for number, mark in found.items() if counts[mark.label] >= 2]
    looks = Counter(look for number in repeated for look in _look(number, blocks))
    usual = {look for look, count in looks.items() if count > 0.6 * len(repeated)}
    kept: dict[int, Mark] = {}
    for number, mark in found.items():
        alike = bool(usual) and usual <= _look(number, blocks)
        if (counts[mark.label] >= 2 or alike) and number - 1 not in kept:
            kept[number] = mark
    return kept


def _names_someone(label: str) -> bool:
    return bool(labels.shape(label)) and not (
        labels.is_answer(label) or labels.is_false_friend(label) or times.is_only_time(label)
    )


def _look(number: int, blocks: Sequence[Block]) -> frozenset[str]:
    """What sets a line apart from the text; single labels must look like those that come again."""
    block, text = blocks[number], blocks[number].text
    looks = {
        "heading": block.heading,
        "bold": block.bold >= len(text),
        "capitals": text.isupper(),
        "colon": text.endswith((":", "：")),
        "timed": any(
            times.is_only_time(near.text) for near in blocks[max(0, number - 1) : number + 2]
        ),
        "heads": block.gap and number + 1 < len(blocks) and not blocks[number + 1].gap,
    }
    return frozenset(look for look, has in looks.items() if has)


_COLUMNS = re.compile(r"([^\t]{1,40}?)(?:\t+| {2,})\s*(?=\S)")
_TABLE_HEAD = re.compile(r"(?:text|transcript|utterance|speech|said|words)s?", re.IGNORECASE)
_DASH = re.compile(r"([^–—\t-]{1,24}?)\s*(?: [-–—]|[–—])\s+(?=\S)")


def _parted(pattern: re.Pattern[str]) -> Finder:
    def find(blocks: Sequence[Block]) -> dict[int, Mark]:
        found = {}
        for number, block in enumerate(blocks):
            lead = times.leading(block.text)
            parts = pattern.match(block.text, len(lead))
            label = labels.clean(parts[1]) if parts else ""
            if not parts or block.inner or _TABLE_HEAD.fullmatch(block.text[parts.end() :]):
                continue
            if labels.shape(label) in ("person", "name") and not labels.is_false_friend(label):
                at = times.milliseconds(lead) if lead else None
                found[number] = Mark(label, block.text[parts.end() :], at)
        return found

    return find


FINDERS: Mapping[Layout, Finder] = {
    Layout.VOICES: _voices,
    Layout.COLON: _colon,
    Layout.STAMPED: _stamped,
    Layout.BRACKETS: _brackets,
    Layout.BOLD: _bold,
    Layout.OWN_LINE: _own_line,
    Layout.COLUMNS: _parted(_COLUMNS),
    Layout.DASH: _parted(_DASH),
}
