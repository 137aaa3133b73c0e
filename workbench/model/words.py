"""What a word is when words are looked for, and which spellings of it are the same.

Case and the accents of Latin and Greek letters make no difference, nor does the way a letter is
put together. Whatever is no letter or digit parts words: "don’t" is "don" and "t". In scripts
that are written without blanks (Chinese, Japanese, Thai …) every letter is a word.

Called by `coding.finding.find` and by the readers of a study.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Any, NamedTuple

from workbench.model.ids import TranscriptId

MARKS = "’‘“”–—…"
"""What parts words and stands in most texts that are not plain ASCII otherwise."""

_ACCENTS = frozenset(
    map(chr, (*range(0x300, 0x305), *range(0x306, 0x30D), 0x30F, 0x311, 0x31B))
) | frozenset(map(chr, (*range(0x323, 0x329), 0x32D, 0x32E, 0x330, 0x331)))
"""The accents that make no difference: those which the index of a study passes over too."""

_ACCENTED_BELOW = "\u0400"
"""Latin and Greek letters stand before it; in later scripts an accent makes another letter."""

ALONE = (
    "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u3005-\u3007\u3040-\u30ff"
    "\u3100-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d"
    "\U00020000-\U0003ffff"
)
"""The letters of scripts without blanks, as a character class."""


class _Letters(dict[int, str]):
    """What becomes of each character: a letter without case and accent, nothing, or a blank."""

    def __missing__(self, code: int) -> str:
        self[code] = letter = _letter(chr(code))
        return letter


_LETTERS = _Letters()


def _letter(char: str) -> str:
    category = unicodedata.category(char)
    if char in _ACCENTS:
        return ""
    if category[0] in "LN" or category == "Co":
        plain = unicodedata.normalize("NFD", char.casefold())
        if plain[0] < _ACCENTED_BELOW or char in "ёЁ":
            plain = "".join(part for part in plain if part not in _ACCENTS)
        return unicodedata.normalize("NFC", plain)
    variation = "\ufe00" <= char <= "\ufe0f" or char >= "\U000e0000"
    return char if category in ("Mn", "Mc") and not variation else " "


def words_of(text: str) -> str:
    """The words of a text as they are compared, one blank between two."""
    for mark in MARKS:
        text = text.replace(mark, " ")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    plain = text.translate(_LETTERS)
    if not plain.isascii():
        plain = _lone_marks().sub("", plain)
        plain = _alone().sub(r" \1 ", plain)
    return " ".join(plain.split())


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where the words of `words_of` stand: code points of the text, half-open, in order."""
    for mark in MARKS:
        text = text.replace(mark, " ")
    if text.isascii():
        return [match.span() for match in re.finditer("[0-9A-Za-z]+", text)]
    found: list[tuple[int, int]] = []
    joins = False
    for match in _clusters().finditer(text):
        start, end = match.span()
        letters = unicodedata.normalize("NFC", match[0]).translate(_LETTERS)
        if _is_mark(text[start]):
            continue
        if letters[0] == " ":
            joins = False
            continue
        alone = is_alone(letters[0])
        if joins and not alone:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
        joins = not alone
    return found


def is_alone(letter: str) -> bool:
    """Whether a letter is a word by itself, because its script puts no blanks between words."""
    return letter >= "\u0e01" and _alone().match(letter) is not None


def has_marks(word: str) -> bool:
    """Whether a word holds vowel signs or accents that make another letter of one."""
    return not word.isascii() and any(
        unicodedata.category(part)[0] == "M" for part in unicodedata.normalize("NFD", word)
    )


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"


@functools.cache
def _alone() -> Any:
    import regex  # when first needed: it knows what a mark is

    return regex.compile(rf"([{ALONE}--\p{{M}}]\p{{M}}*+)", regex.V1)


@functools.cache
def _lone_marks() -> Any:
    import regex

    return regex.compile(r"(?<![^ ])\p{M}++")


@functools.cache
def _clusters() -> Any:
    import regex

    return regex.compile(r"\P{M}\p{M}*+|\p{M}", regex.S)


class Said:
    """One turn to look for words in: where its transcript's text it starts, and its words."""

    __slots__ = ("_folded", "start", "transcript", "words")

    def __init__(self, transcript: TranscriptId, start: int, words: str) -> None:
        self.transcript, self.start, self.words = transcript, start, words
        self._folded = ""

    @property
    def folded(self) -> str:
        """The words as they are compared, a blank before and after each."""
        if not self._folded:
            self._folded = f" {words_of(self.words)} "
        return self._folded


class Piece(NamedTuple):
    """Words as they are compared, in a row; with `beginnings` each may be only how one begins."""

    words: tuple[str, ...]
    beginnings: bool = False
