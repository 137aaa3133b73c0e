"""Cut a text into words, and see what all spellings of a word share.

Accents, composed and decomposed letters, ligatures, invisible marks and case make no difference.

Called by the other modules of this package.
"""

from __future__ import annotations

import functools
import unicodedata
from typing import NamedTuple

import regex

_WORD = regex.compile(r"\p{L}(?:[\p{M}\p{Cf}]*\p{L})*\p{M}*|\p{N}+")
_OTHER_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ـ": None}
)
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})

APOSTROPHES = "'’ʼ＇‘"
HYPHENS = "-‐‑"
UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
"""Letters of scripts that do not part their words."""


class Word(NamedTuple):
    """A run of letters or of digits; `start`, `end`: code points of its text, half-open."""

    start: int
    end: int
    text: str


def words_of(text: str) -> list[Word]:
    """The words of a text in order; apostrophes, hyphens and underscores part them."""
    return [Word(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]


@functools.lru_cache(maxsize=200_000)
def folded_word(word: str) -> str:
    """What all spellings of a word share: no accents, no case, no invisible marks."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    kept = "".join(c for c in apart if not _is_accent(c))
    return kept.translate(_OTHER_LETTERS)


def _is_accent(character: str) -> bool:
    """Whether a mark only says how letters sound; in the scripts of India marks are vowels."""
    category = unicodedata.category(character)
    return category == "Cf" or (category in ("Mn", "Me") and not "\u0900" <= character < "\u1ab0")


def spelt_out(word: str) -> str:
    """A word folded with the letters that stand for accented ones: "mueller" for "Müller"."""
    return folded_word(unicodedata.normalize("NFC", word.casefold()).translate(_SPELT_OUT))


def ending_of(word: str, length: int) -> str:
    """The last letters of a word that fold to `length` letters, with their marks."""
    at = len(word)
    while at and len(folded_word(word[at:])) < length:
        at -= 1
        while at and unicodedata.combining(word[at]):
            at -= 1
    return word[at:]


def tidy(text: str) -> str:
    """A name as it is kept: composed letters, single blanks."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def visible(text: str) -> str:
    """A form as it is shown: tidy, without invisible marks."""
    return tidy("".join(c for c in text if unicodedata.category(c) != "Cf"))


def between(text: str) -> str:
    """What parts two words, so that it can be compared: blanks and hyphens are one thing.

    "" for nothing, " " for any blanks, hyphens, dots and underscores; anything else is kept,
    without blanks, its apostrophes alike.
    """
    kept = "".join(c for c in text if not (c.isspace() or c in "-‐‑–._\xad\u200b"))
    if not kept:
        return " " if text else ""
    return "".join("’" if c in APOSTROPHES else c for c in kept)


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital, or its script has none."""
    first = word[0]
    return first.isupper() or first.istitle() or first.lower() == first.upper()


def is_shouted(word: str) -> bool:
    """Whether a word of at least two letters is all capitals."""
    return len(word) > 1 and word.isupper()


def is_name_like(text: str) -> bool:
    """Whether a replacement is written like a name: "Petra", "Jo Smith"; not "pt3"."""
    parts = [word.text for word in words_of(text)]
    plain = all(c.isalpha() or c.isspace() or c in "-’'." for c in text)
    return bool(parts) and plain and all(p[0].isupper() and not is_shouted(p) for p in parts)
