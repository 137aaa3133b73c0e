"""Labels that may be one speaker: written in two ways, mistyped, once short and once in full.

Called by `transcripts.previewing`. Pairs are offered to a person, never joined unasked; a pair
too many costs a glance, so names that differ as names do ("Anna" and "Anne") are no pair.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

MOST = 200
"""So many labels are compared; more are no speakers."""
ALIKE, ENOUGH = 88, 5
"""How alike mistyped labels are, in percent, and how many letters they have at least."""

_FAMILIES = (
    "p pt ppt part participant",
    "s sp spk speaker",
    "i int iv interviewer",
    "m mod moderator",
    "f fac facil facilitator",
    "r res resp respondent",
)
_FAMILY = {word: family.split()[-1] for family in _FAMILIES for word in family.split()}
_BESIDE = re.compile(r"\s*[\[(]([^()\[\]]+)[\])]$")
_ACCENTS = re.compile("[\u0300-\u036f]")


@dataclass(frozen=True, slots=True)
class _Known:
    """What a label is compared by; `key` has letters and digits only."""

    label: str
    key: str
    stem: str
    number: int | None
    words: tuple[str, ...]
    beside: str


def near_duplicates(labels: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The pairs of labels that may be one speaker: "Pt 3" and "pt3", "Ann Lee (AL)" and "AL"."""
    known = [_known(label) for label in labels[:MOST]]
    return tuple(
        (one.label, other.label)
        for one, other in combinations(known, 2)
        if _may_be_one(one, other, known)
    )


def _known(label: str) -> _Known:
    beside = _BESIDE.search(label)
    bare = label[: beside.start()] if beside else label
    key = _key(bare)
    stem, digits = re.fullmatch(r"(.*?)(\d*)", key).groups()  # type: ignore[union-attr]
    return _Known(
        label,
        key,
        stem,
        int(digits) if digits else None,
        tuple(map(_key, bare.split())),
        _key(beside[1]) if beside else "",
    )


def _key(text: str) -> str:
    """Letters, their signs and digits, in small letters and without accents."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return "".join(sign for sign in plain if unicodedata.category(sign)[0] in "LMN")


def _may_be_one(one: _Known, other: _Known, known: Iterable[_Known]) -> bool:
    if not one.key or not other.key:
        return False
    if one.key == other.key:
        return not (one.beside and other.beside) or one.beside == other.beside
    if one.key == other.beside or other.key == one.beside:
        return True
    if one.number != other.number:
        return False
    if _family(one) == _family(other) or one.stem == other.stem:
        return True
    return (
        _mistyped(one.key, other.key) or _in_full(one, other, known) or _initials(one, other, known)
    )


def _family(known: _Known) -> str:
    return _FAMILY.get(known.stem, f"“{known.label}”")


def _mistyped(one: str, other: str) -> bool:
    """Whether two keys are alike, and not as "Martin" and "Martina" or "Maria" and "Marie"."""
    if re.sub(r"\D", "", one) != re.sub(r"\D", "", other):
        return False
    short, long = sorted((one, other), key=len)
    if long[:-1] in (short, short[:-1]) and long[-1] in "aeioy":
        return False
    return len(short) >= ENOUGH and fuzz.ratio(one, other) >= ALIKE


def _in_full(one: _Known, other: _Known, known: Iterable[_Known]) -> bool:
    """Whether one label is the first or last name of the other, and of no third."""
    short, full = sorted((one, other), key=lambda label: len(label.words))
    name = short.key
    if len(short.words) != 1 or len(full.words) < 2 or len(name) < 3 or name in _FAMILY:
        return False

    def bears(label: _Known) -> bool:
        return len(label.words) > 1 and name in (label.words[0], label.words[-1])

    return short.number is None and bears(full) and sum(map(bears, known)) == 1


def _initials(one: _Known, other: _Known, known: Iterable[_Known]) -> bool:
    """Whether one label is the initials of the other, and of no third: "AL" and "Ann Lee"."""
    short, full = sorted((one, other), key=lambda label: len(label.words))
    bare = short.label.replace(".", "")
    if not (bare.isupper() and bare.isalpha() and 2 <= len(bare) <= 4):
        return False
    return _first_letters(full) == short.key and (
        sum(_first_letters(label) == short.key for label in known) == 1
    )


def _first_letters(label: _Known) -> str:
    """The first letters of a name, without the office after a comma."""
    name = label.label.partition(",")[0]
    words = [_key(word) for word in name.partition("(")[0].split()]
    return "".join(word[:1] for word in words) if len(words) > 1 else ""
