"""Labels before a colon: "Name: text", "[time] Name (time): text", "From Name to Everyone: text".

Most lines with a colon early on are no turns, so a label is believed for what it looks like,
for how often it comes, and for being dressed like the others (in bold, with a time, in
brackets, after an empty line). Called by `transcripts.cutting.layouts`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting import labels, times
from workbench.transcripts.cutting.marks import Mark, marked

_LEAD = re.compile(r"\A(?:>{1,3}|[-–—•])\s*")
_COLON = re.compile(r"(?<!\d):(?!//)|:(?!\d|//)|[：﹕︰]")
_ANY_COLON = re.compile(r"[:：﹕︰]")
_ASKED = re.compile(r"(?:(Q)(?:\.\s*|\s+)|(A)(?:\.\s*|\t+| {2,}))(?=[^\s–—-])")
_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+")
_CHAT = re.compile(r"From\s+(\S.*?)\s+to\s+\S.*", re.IGNORECASE)
_START = re.compile(
    r"(?:here(?:['’]s| is) |below is |a |the |full |interview |podcast |verbatim |video |audio |"
    r"original |cleaned |edited )*"
    r"(?:transcript(?:ion)?|dialogue)(?: \(.{1,40}\))?(?: of .{1,60}:)?[:.]?"
    r"|transkript(?:ion)?|transcripci[oó]n|transcrição|trascrizione|对话内容|逐字稿",
    re.IGNORECASE,
)
REACH = labels.LONGEST + 20
"""A colon comes within so many characters, or it is none of a label."""
TOP, START = 15, 40
"""So many blocks at the top may be facts; the transcript may be said to start in so many."""
USUAL = 0.8
"""What so many of the labels that come again have, the others need too."""
WORDS = 5
"""A label that looks like none has no more words than these."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with a colon: `dress` is what sets its label apart from the text."""

    mark: Mark
    dress: frozenset[str]
    shape: str
    inner: bool
    link: bool
    chat: bool


def find(blocks: Sequence[Block]) -> dict[int, Mark]:
    """The labels before a colon, believed or not."""
    court = _letters(blocks)
    lines = {n: line for n, block in enumerate(blocks) if (line := _line(block, n, court))}
    top = _top(lines, blocks)
    believed = _believed({n: line for n, line in lines.items() if n > top}, blocks)
    return {
        n: replace(line.mark, sure=n > top and line.mark.label in believed)
        for n, line in lines.items()
    }


# -- one line -----------------------------------------------------------------------------


def _letters(blocks: Sequence[Block]) -> frozenset[str]:
    """The letters that stand for questions and answers as in courts: "Q. Why?", "Q Why?"."""
    asked = Counter(found[1] or found[2] for block in blocks if (found := _ASKED.match(block.text)))
    return frozenset(letter for letter in asked if asked["Q"] >= 2 <= asked[letter])


def _line(block: Block, number: int, court: AbstractSet[str]) -> _Line | None:
    """Cut "[time] Name (time): [time] text"; a colon inside a time or an address is none."""
    text = block.text
    if not (court or _ANY_COLON.search(text, 0, REACH + 60)):
        return None
    lead = times.leading(text)
    rest = text[len(lead) :]
    dash = _LEAD.match(rest)
    body = rest[dash.end() :] if dash else rest
    asked = _ASKED.match(body) if body[:1] in court else None
    colon = asked or _COLON.search(body[:REACH])
    if colon is None:
        return None
    name = body[:1] if asked else body[: colon.start()]
    said = body[colon.end() :].lstrip("*_ \t\xa0\u200b")
    inside = times.trailing(name) or times.measured(name)
    raw = name[: len(name) - len(inside)]
    chat = _CHAT.fullmatch(labels.clean(raw))
    label = labels.clean(chat[1] if chat else raw)
    shape = labels.shape(label)
    if not shape and not _may_be_forced(label):
        return None
    mark = marked(label, said, lead or inside)
    worn = {
        "timed": mark.at is not None,
        "bold": block.bold >= len(raw.strip()) > 0,
        "wrapped": raw.strip()[:1] in ("[", "(", "<", "{"),
        "chevrons": text.startswith(">>", len(lead)),
        "gap": block.gap or number == 0,
    }
    return _Line(
        mark,
        frozenset(part for part, has in worn.items() if has),
        shape or ("timed" if inside else ""),
        block.inner,
        _ADDRESS.fullmatch(said) is not None,
        chat is not None,
    )


def _may_be_forced(label: str) -> bool:
    name, comma, _ = label.partition(",")
    office = comma and len(name.split()) > 1 and labels.shape(name) == "person"
    words = name if office else label
    short = 0 < len(label) <= labels.LONGEST and len(words.split()) <= WORDS
    return short and label[0].isalnum() and label.count("]") == label.count("[")


# -- the top of the file ------------------------------------------------------------------


def _top(lines: Mapping[int, _Line], blocks: Sequence[Block]) -> int:
    """The last block at the top that is no turn, or -1."""
    return max(_start(blocks), _facts(lines, blocks), _head(lines, blocks))


def _start(blocks: Sequence[Block]) -> int:
    """A line that says that the transcript starts below it."""
    found = (n for n, block in enumerate(blocks[:START]) if _START.fullmatch(block.text.strip()))
    return max(found, default=-1)


def _facts(lines: Mapping[int, _Line], blocks: Sequence[Block]) -> int:
    """The facts at the top: short lines up to the last fact, at least half of them."""
    last, facts, seen = -1, 0, 0
    for number in range(min(TOP, len(blocks))):
        line = lines.get(number)
        if line is None or not line.shape:
            continue
        said = line.mark.said
        if len(said.split()) > 12 or said.endswith(("?", "!")):
            break
        seen += 1
        facts += labels.is_fact(line.mark.label)
        if labels.is_fact(line.mark.label) and facts * 2 >= seen:
            last = number
    return last


def _head(lines: Mapping[int, _Line], blocks: Sequence[Block]) -> int:
    """The first paragraph, where it has a title or a fact and labels that never come again."""
    end = next((n for n, block in enumerate(blocks) if n and block.gap), 0)
    head = [lines[n] for n in range(end) if n in lines and lines[n].shape]
    stamps = sum(times.is_only_time(block.text) for block in blocks[:end])
    titled = len(head) + stamps < end
    if not head or end > TOP or not (titled or any(map(_is_fact, head))):
        return -1
    counts = Counter(line.mark.label for line in lines.values() if line.shape)
    again = sum(count for count in counts.values() if count >= 2)
    rare = all(counts[line.mark.label] == 1 and not line.mark.said.endswith("?") for line in head)
    return end - 1 if rare and again >= USUAL * (sum(counts.values()) - len(head)) else -1


def _is_fact(line: _Line) -> bool:
    return labels.is_fact(line.mark.label)


# -- belief -------------------------------------------------------------------------------


def _believed(lines: Mapping[int, _Line], blocks: Sequence[Block]) -> frozenset[str]:
    """The labels that look like names, and others that come again or are dressed like them."""
    own = [line for line in lines.values() if line.shape and not line.inner and not line.link]
    own += [line for line in lines.values() if line.link and line.chat]
    counts = Counter(line.mark.label for line in own)
    followed = Counter(line.mark.label for line in own if line.mark.said)
    again = [line for line in own if counts[line.mark.label] >= 2]
    usual = _usual(again)
    loud = sum(labels.is_shouted(line.mark.label) for line in again) > USUAL * len(again)
    hollow = _hollow(lines, blocks)
    talks = sum(not line.mark.said for line in again) * 2 < max(1, len(again))
    many = len(own) >= 3 and len(own) >= USUAL * len(blocks) and len(counts) >= 2
    small = sum(line.mark.label[0].islower() for line in again) * 2 > len(again)
    dense = many and (small or len(again) * 2 < len(own))

    def believe(line: _Line) -> bool:
        label, count = line.mark.label, counts[line.mark.label]
        if line.chat:
            return True
        if labels.is_false_friend(label) and not (labels.is_role(label) and count >= 2):
            return False
        if label in hollow or (talks and not followed[label]):
            return False
        if line.shape == "timed":
            return "timed" in usual
        if count >= 2:
            return count >= 4 or line.shape == "person" or usual - {"gap"} <= line.dress
        shouted = loud and labels.is_shouted(label)
        dressed = (usual - {"gap"} if shouted else usual) <= line.dress
        if line.shape == "word":
            return dense or (dressed and "timed" in usual)
        return dressed or labels.is_role(label)

    return frozenset(line.mark.label for line in own if believe(line))


def _hollow(lines: Mapping[int, _Line], blocks: Sequence[Block]) -> frozenset[str]:
    """The labels with nothing after them but the next one, as in a form, more often than not."""
    empty: Counter[str] = Counter()
    for number, line in lines.items():
        after = lines.get(number + 1)
        ends = number + 1 == len(blocks) or blocks[number + 1].heading
        if not line.mark.said and (ends or (after is not None and not after.mark.said)):
            empty[line.mark.label] += 1
    counts = Counter(line.mark.label for line in lines.values())
    return frozenset(label for label, count in empty.items() if count * 2 > counts[label])


def _usual(again: Sequence[_Line]) -> frozenset[str]:
    """What nearly all of the labels that come again wear."""
    worn = Counter(part for line in again for part in line.dress)
    return frozenset(part for part, count in worn.items() if count > USUAL * len(again))
