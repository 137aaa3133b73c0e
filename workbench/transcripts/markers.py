"""Lines that say where a part of a session begins or ends: "[Presentation]", "=== PLENARY ===".

They are proposals: a person switches them on, and then they become segments instead of text.
Called by `transcripts.previewing` (to show them) and `transcripts.composing` (to use them).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.model.occasion import PHASES, SegmentKind
from workbench.transcripts.blocks import Block

LONGEST = 100
"""A line with more characters than these is talk."""

_RULE = r"[-–—=*_#~]"
_BETWEEN = re.compile(rf"{_RULE}{{2,}}\s*(?P<line>[^\s].*?)\s*{_RULE}{{2,}}")
_BRACKETED = re.compile(r"[\[({<](?P<line>[^\[\](){}<>]+)[\])}>]")
_HASHES = re.compile(r"#{1,6}\s+(?P<line>\S.*?)\s*#*")
_ONLY_RULE = re.compile(rf"{_RULE}{{3,}}")
_ENDS = re.compile(
    r"(?:the )?end(?:s|ed)? (?:of )?(?:the )?|ende de[rs] |fin (?:de |du |del )", re.IGNORECASE
)
_ENDS_AFTER = re.compile(r"\s+(?:ends|ended|end|ende|fin)\.?", re.IGNORECASE)
_KINDS: tuple[tuple[SegmentKind, str], ...] = (
    (
        "stimulus",
        r"presentations?|stimul(?:us|i)|videos?|films?|clips?|(?:speaker|expert|guest)(?:’s|'s)? "
        r"(?:talk|speech|evidence)|talk by|lecture|keynote|slides?|slideshow",
    ),
    ("plenary", r"plenar(?:y|ies)|plenum|(?:whole|large|full|entire) group|main room"),
    (
        "breakout",
        r"break-? ?outs?|small groups?|sub-?groups?|(?:table|group|room)s? (?:\d+|[a-z]\b)",
    ),
    ("notes", r"(?:field |observer(?:’s|'s)? |facilitator(?:’s|'s)? )?notes?|note-?taking"),
    ("topic", r"topics?|themes?|questions?|parts?|sections?|agenda item|block|round"),
)
_WORDS = tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in _KINDS)


@dataclass(frozen=True, slots=True)
class Marker:
    """A line that may begin a segment, or with `ends` may end one; `block` is its index."""

    block: int
    kind: SegmentKind
    label: str
    ends: bool = False

    @property
    def rank(self) -> str:
        """Segments of one rank exclude each other."""
        return "phase" if self.kind in PHASES else self.kind


def found(blocks: Sequence[Block]) -> tuple[Marker, ...]:
    """The lines set apart from the talk that name a part of a session."""
    made = (_marker(number, blocks) for number in range(len(blocks)))
    return tuple(marker for marker in made if marker)


def chosen(proposed: Iterable[Marker], choice: bool | frozenset[int]) -> tuple[Marker, ...]:
    """The markers that are switched on: all, none, or those of some blocks."""
    if isinstance(choice, bool):
        return tuple(proposed) if choice else ()
    return tuple(marker for marker in proposed if marker.block in choice)


def _marker(number: int, blocks: Sequence[Block]) -> Marker | None:
    block = blocks[number]
    if len(block.text) > LONGEST or block.joins or block.inner:
        return None
    line = _line(number, blocks)
    if not line:
        return None
    begun = _ENDS.match(line)
    after = _ENDS_AFTER.search(line)
    ends = begun is not None or (after is not None and after.end() == len(line))
    if begun:
        line = line[begun.end() :]
    elif ends and after:
        line = line[: after.start()]
    places = [(match.start(), kind) for kind, words in _WORDS if (match := words.search(line))]
    if not places:
        return None
    return Marker(number, min(places)[1], _label(line), ends)


def _line(number: int, blocks: Sequence[Block]) -> str:
    """What a line set apart says, or ""."""
    block = blocks[number]
    for pattern in (_BETWEEN, _BRACKETED, _HASHES):
        if match := pattern.fullmatch(block.text):
            return match["line"].strip(" :*_")
    if block.heading or (_is_rule(number - 1, blocks) and _is_rule(number + 1, blocks)):
        return block.text.strip(" :*_")
    return ""


def _is_rule(number: int, blocks: Sequence[Block]) -> bool:
    return 0 <= number < len(blocks) and _ONLY_RULE.fullmatch(blocks[number].text) is not None


def _label(line: str) -> str:
    """What tells the segment from others of its kind: "Trust" of "Topic: Trust"."""
    kind, colon, rest = line.partition(":")
    named = any(words.fullmatch(kind.strip()) for _, words in _WORDS)
    return " ".join((rest if colon and rest.strip() and named else line).split())
