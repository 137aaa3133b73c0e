"""Labels without a colon: voices of captions, names with times, in brackets, in bold, alone.

Each function takes the blocks of a document and gives the marks of one layout. Called by
`transcripts.cutting.layouts`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting import labels, times
from workbench.transcripts.cutting.marks import Finder, Mark, Marks, marked

ALONE = 60
"""A label on a line of its own has no more characters."""


def voices(blocks: Sequence[Block]) -> dict[int, Mark]:
    """The speakers that the format itself names."""
    return {
        number: Mark(labels.clean(block.label), block.text, block.at)
        for number, block in enumerate(blocks)
        if block.label
    }


# -- a name and a time ---------------------------------------------------------------------

_STAMP_INSIDE = re.compile(rf"([^\[\](){{}}<>:]{{1,40}}?)\s+({times.BRACKETED})\s+(?=\S)")
_STAMP_FIRST = re.compile(rf"(?:{times.BRACKETED}|{times.RANGE})[\s,|–—-]+(?=\S)")


def stamped(blocks: Sequence[Block]) -> dict[int, Mark]:
    """A name and a time on a line, with the text below it or after it."""
    found = {n: mark for n, block in enumerate(blocks) if (mark := _stamped_line(block))}
    return {n: mark for n, mark in found.items() if mark.said or _is_followed(n, found, blocks)}


def _stamped_line(block: Block) -> Mark | None:
    if inside := _stamped_text(block):
        return inside
    if block.inner or len(block.text) > labels.LONGEST + 40:
        return None
    after, before = times.trailing(block.text), _STAMP_FIRST.match(block.text)
    if not (after or before):
        return None
    stamp = after or (before[0] if before else "")
    start, end = before.end() if before else 0, len(block.text) - len(after)
    label = labels.clean(block.text[start:end])
    if not labels.shape(label):
        return None
    sure = not (labels.is_answer(label) or labels.is_false_friend(label))
    return Mark(label, "", times.milliseconds(stamp), sure=sure)


def _stamped_text(block: Block) -> Mark | None:
    """A name, a time in brackets, and the text: "Speaker 1 [00:00:02] Hello"."""
    found = None if block.inner else _STAMP_INSIDE.match(block.text)
    label = labels.clean(found[1]) if found else ""
    if not found or labels.shape(label) not in ("person", "name"):
        return None
    sure = not labels.is_false_friend(label)
    return Mark(label, block.text[found.end() :], times.milliseconds(found[2]), sure=sure)


def _is_followed(number: int, found: Marks, blocks: Sequence[Block]) -> bool:
    after = number + 1
    return after < len(blocks) and after not in found and not times.leading(blocks[after].text)


# -- a name in brackets -------------------------------------------------------------------

_BRACKETS = re.compile(r"(?:\[([^\[\]]{1,40})\]|\(([^()]{1,40})\)|<([^<>]{1,40})>):?\s+(?=\S)")


def brackets(blocks: Sequence[Block]) -> dict[int, Mark]:
    """A name in brackets before the text; sounds and gestures in brackets are none."""
    found = {}
    for number, block in enumerate(blocks):
        lead = times.leading(block.text)
        mark = _BRACKETS.match(block.text, len(lead))
        if mark is None or block.inner:
            continue
        name = mark[1] or mark[2] or mark[3]
        shape = labels.shape(name)
        if shape and (mark[1] or mark[3] or shape != "word"):
            sure = not (labels.is_answer(name) or labels.is_sound(name))
            found[number] = marked(labels.clean(name), block.text[mark.end() :], lead, sure=sure)
    return found


# -- a name in bold -----------------------------------------------------------------------


def bold(blocks: Sequence[Block]) -> dict[int, Mark]:
    """A name in bold before the text, without a colon."""
    found = {}
    for number, block in enumerate(blocks):
        if not 0 < block.bold < len(block.text):
            continue
        name, said = block.text[: block.bold].strip(), block.text[block.bold :].strip()
        label = labels.clean(name)
        if name.endswith((".", ",")) and labels.is_titled(name):
            label = name[:-1]
        plain = said and not name.endswith((":", "：")) and not said.startswith((":", "："))
        if plain and labels.shape(label) in ("person", "name") and len(label) <= 40:
            found[number] = marked(label, said, sure=not labels.is_false_friend(label))
    return found


# -- a name alone on a line ---------------------------------------------------------------


def own_line(blocks: Sequence[Block]) -> dict[int, Mark]:
    """A name alone on a line, with the text below it, in the looks that such lines have."""
    styles = _label_styles(blocks)
    found = {n: mark for n, block in enumerate(blocks) if (mark := _lonely(block, styles))}
    counts = Counter(mark.label for mark in found.values() if mark.sure)
    again = [n for n, mark in found.items() if mark.sure and counts[mark.label] >= 2]
    looks = Counter(look for number in again for look in _look(number, blocks))
    usual = {look for look, count in looks.items() if count > 0.6 * len(again)}
    kept: dict[int, Mark] = {}
    for number, mark in found.items():
        if _heads_nothing(number, found, blocks):
            continue
        if not again or (number - 1 in kept and kept[number - 1].sure):
            continue
        alike = bool(usual) and usual <= _look(number, blocks)
        sure = mark.sure and (counts[mark.label] >= 2 or alike)
        kept[number] = Mark(mark.label, "", mark.at, sure=sure)
    return kept


def _heads_nothing(number: int, found: Marks, blocks: Sequence[Block]) -> bool:
    """Whether a time and another label follow, so that nothing is said under this one."""
    after = blocks[number + 1 : number + 2]
    return any(times.is_only_time(block.text) for block in after) and (number + 2) in found


def _label_styles(blocks: Sequence[Block]) -> frozenset[str]:
    """The paragraph styles that are used for labels alone, with text in other styles below."""
    uses: dict[str, list[int]] = {}
    for number, block in enumerate(blocks):
        if block.style and not block.heading:
            uses.setdefault(block.style, []).append(number)
    return frozenset(style for style, places in uses.items() if _holds_labels(places, blocks))


def _holds_labels(places: Sequence[int], blocks: Sequence[Block]) -> bool:
    texts = Counter(blocks[number].text for number in places)
    alone = [n for n in places if n + 1 < len(blocks) and blocks[n + 1].style != blocks[n].style]
    return (
        len(places) >= 3
        and max(texts.values()) >= 2
        and len(alone) * 10 >= len(places) * 9
        and len(places) * 10 <= len(blocks) * 6
        and all(_is_short(blocks[number]) for number in places)
    )


def _is_short(block: Block) -> bool:
    ends = block.text.endswith((".", "?", "!", ",", ";"))
    return len(block.text) <= ALONE + 20 and not (block.inner or block.joins or ends)


def _lonely(block: Block, styles: AbstractSet[str]) -> Mark | None:
    if not _is_short(block):
        return None
    text = block.text
    stamp = times.trailing(text)
    before = _STAMP_FIRST.match(text) if stamp else None
    label = labels.clean(text[before.end() if before else 0 : len(text) - len(stamp)])
    if not 0 < len(label) <= ALONE or not (labels.shape(label) or block.style in styles):
        return None
    if labels.is_answer(label) or times.is_only_time(label):
        return None
    at = times.milliseconds(stamp) if stamp else None
    return Mark(label, "", at, sure=not labels.is_false_friend(label))


def _look(number: int, blocks: Sequence[Block]) -> frozenset[str]:
    """What sets a line apart from the text; single labels must look like those that come again."""
    block, text = blocks[number], blocks[number].text
    looks = {
        "heading": block.heading,
        "bold": block.bold >= len(text),
        "capitals": text.isupper(),
        "titled": labels.is_titled(text),
        "colon": text.endswith((":", "：")),
        "stamped": bool(times.trailing(text)),
        f"the style {block.style}": bool(block.style),
        "timed": any(
            times.is_only_time(near.text) for near in blocks[max(0, number - 1) : number + 2]
        ),
        "heads": block.gap and number + 1 < len(blocks) and not blocks[number + 1].gap,
    }
    return frozenset(look for look, has in looks.items() if has)


# -- a name parted from the text by a tab, a dash or a line ------------------------------

_COLUMNS = re.compile(r"([^\t]{1,40}?)(?:\t+| {2,})\s*(?=\S)|([QA])\.?\s+(?=\S)")
_TABLE_HEAD = re.compile(r"(?:text|transcript|utterance|speech|said|words)s?", re.IGNORECASE)
_DASH = re.compile(r"([^–—\t|-]{1,24}?)\s*(?: [-–—|]|[–—])\s+(?=\S)")


def _parted(pattern: re.Pattern[str]) -> Finder:
    def find(blocks: Sequence[Block]) -> dict[int, Mark]:
        found = {}
        for number, block in enumerate(blocks):
            lead = times.leading(block.text)
            parts = pattern.match(block.text, len(lead))
            label = labels.clean(next(filter(None, parts.groups()))) if parts else ""
            if (
                not parts
                or block.inner
                or parts[0].rstrip().endswith((":", "："))
                or _TABLE_HEAD.fullmatch(block.text, parts.end())
            ):
                continue
            if labels.shape(label) in ("person", "name"):
                sure = not labels.is_false_friend(label)
                found[number] = marked(label, block.text[parts.end() :], lead, sure=sure)
        return found

    return find


columns: Finder = _parted(_COLUMNS)
dash: Finder = _parted(_DASH)


# -- a name with a title and a full stop --------------------------------------------------

_STOP = re.compile(r"((?:[^\W\d_]{1,4}\.\s)?[^.!?;:]{2,80}?)\.\s+(?=\S)")
_LOUD = {"the": re.compile("[A-ZÀ-Þ]{5}"), "m": re.compile(""), "mme": re.compile("")}
_SURNAME = re.compile("[A-ZÀ-Þ]{3}")


def stops(blocks: Sequence[Block]) -> dict[int, Mark]:
    """A name as parliaments print it: "Mr. LEE. I rise", "The SPEAKER. Order", "M. Roy. Non"."""
    found = {}
    for number, block in enumerate(blocks):
        parts = None if block.inner else _STOP.match(block.text)
        label = labels.clean(parts[1]) if parts else ""
        if not parts or not labels.is_titled(label) or labels.shape(label) != "person":
            continue
        title, _, name = label.partition(" ")
        if _LOUD.get(title.casefold().strip("."), _SURNAME).search(name):
            found[number] = marked(label, block.text[parts.end() :])
    return found
