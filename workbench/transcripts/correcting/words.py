"""Cut a text into words, blanks and other characters, never inside what is read as one.

A character with its accents, an emoji with what belongs to it, a flag: each stays whole. Scripts
that part no words with blanks are cut into characters. Called by `aligning` and `following`.
"""

from __future__ import annotations

import unicodedata
from functools import cache

import regex

_UNPARTED = "Han Hiragana Katakana Thai Lao Khmer Myanmar"
"""Scripts whose words are not parted by blanks."""


@cache
def _tokens() -> regex.Pattern[str]:
    single = "".join(rf"\p{{{name}}}" for name in _UNPARTED.split())
    return regex.compile(rf"(?=[{single}])\X|(?:(?=\w)(?![{single}])\X)+|(?:(?=\s)\X)+|\X")


@cache
def _clusters() -> regex.Pattern[str]:
    return regex.compile(r"\X")


def tokens(text: str) -> list[str]:
    """The words, runs of blanks and single other characters of a text; joined they are the text."""
    return list(_tokens().findall(text))


def clusters(text: str) -> list[str]:
    """The characters of a text as people count them; joined they are the text."""
    return list(_clusters().findall(text))


def is_clear(text: str, at: int) -> bool:
    """Whether something new begins at a code point: the end, or a letter or mark after a blank."""
    if at == 0 or at == len(text):
        return True
    return text[at - 1].isspace() and not text[at].isspace() and not _belongs_before(text[at])


def goes_on(text: str, at: int) -> bool:
    """Whether a word, or a character with its accents, goes on across a code point."""
    if not 0 < at < len(text) or text[at - 1].isspace() or text[at].isspace():
        return False
    reached = max(0, at - 80, text.rfind(" ", 0, at), text.rfind("\n", 0, at))
    for token in tokens(text[reached : at + 16]):
        if reached >= at:
            break
        reached += len(token)
    return reached != at


def weight(text: str) -> int:
    """How much a text says: its code points that are no blanks."""
    return len("".join(text.split()))


def _belongs_before(character: str) -> bool:
    """Whether a code point is written onto the one before it."""
    kind = unicodedata.category(character)
    return kind[0] == "M" or kind in ("Cf", "Sk")
