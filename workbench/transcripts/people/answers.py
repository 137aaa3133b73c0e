"""What an answer must look like to fit the type of its attribute, and the form it is kept in.

Called by `participants`, `attributes` and the sheets of participants: whatever brings an answer
into the study asks here first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model.people import Attribute, AttributeKind
from workbench.transcripts.dates import as_iso, months_come_first
from workbench.transcripts.people.scales import in_order

CHOICES = 12
"""An attribute with more different answers than these is free text."""
MOST_FIT = 2 / 3
"""So many of the answers must be numbers, or dates, to guess that all should be."""

_YES_WORDS = "yes y true 1 ja j oui o si sí sim x ✓ ✔ ☑ on"
_YES = frozenset(_YES_WORDS.split())
_NO_WORDS = "no n false 0 nein non não nej nee ✗ ✘ ☐ off"
_NO = frozenset(_NO_WORDS.split())
_NAMED_WORDS = "yes no y n true false ja nein oui non si sí sim não nej nee"
_NAMED = frozenset(_NAMED_WORDS.split())
"""Words that alone make a column one of yes and no; "1" and "x" could be anything."""

_PLAIN = re.compile(r"[-+]?(?:\d+(?:\.\d+)?|\.\d+)")
_COMMA = re.compile(r"[-+]?\d+,\d+")
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3})*(?:([.,])\d+)?")


@dataclass(frozen=True, slots=True)
class Type:
    """What kind of answers an attribute takes; `choices` in the order of their scale."""

    kind: AttributeKind = "text"
    choices: tuple[str, ...] = ()


def type_of(attribute: Attribute) -> Type:
    """The type of an attribute."""
    return Type(attribute.kind, choices_of(attribute.choices))


def choices_of(written: str) -> tuple[str, ...]:
    """The choices written one in a line, each once, without those that are empty."""
    choices: dict[str, str] = {}
    for line in written.split("\n"):
        if choice := " ".join(line.split()):
            choices.setdefault(choice.casefold(), choice)
    return tuple(choices.values())


def fitted(type: Type, said: str, *, months_first: bool = False) -> str | None:
    """The answer in the form the study keeps, or None when it does not fit.

    An empty answer fits everywhere and stays empty.
    """
    said = " ".join(said.split())
    if not said or type.kind == "text":
        return said
    if type.kind == "number":
        return _number(said)
    if type.kind == "date":
        return as_iso(said, months_first=months_first)
    small = said.casefold()
    if type.kind == "yes/no":
        return "yes" if small in _YES else "no" if small in _NO else None
    return next((one for one in type.choices if one.casefold() == small), None)


def wanted(type: Type) -> str:
    """What an answer of a type looks like: "a number, such as 34 or 3.5"."""
    if type.kind == "number":
        return "a number, such as 34 or 3.5"
    if type.kind == "date":
        return "a day, such as 2026-03-14"
    if type.kind == "yes/no":
        return "yes or no"
    if not type.choices:
        return "one of the choices, of which there are none yet"
    shown = ", ".join(f"“{choice}”" for choice in type.choices[:CHOICES])
    more = len(type.choices) - CHOICES
    return f"one of {shown}{f' and {more} more' if more > 0 else ''}"


def misfit(name: str, type: Type, said: str) -> str:
    """Say in a sentence that an answer does not fit its attribute, and what would."""
    said = " ".join(said.split())
    if type.kind == "number" and _doubtful(said):
        with_point, whole = said.replace(",", "."), said.replace(",", "")
        return f"“{said}” can be two numbers under “{name}”: write {with_point} or {whole}."
    what = {
        "number": "no number, as “{name}” needs",
        "date": "no date, as “{name}” needs",
        "yes/no": "neither yes nor no, as “{name}” needs",
        "choice": "none of the choices of “{name}”",
    }.get(type.kind, "no answer to “{name}”")
    return f"“{said}” is {what.format(name=name)}: write {wanted(type)}."


def guess(cells: Sequence[str]) -> Type:
    """The type most answers of a column speak for; those that do not fit are for a person."""
    said = [cleaned for cell in cells if (cleaned := " ".join(cell.split()))]
    if not said:
        return Type()
    if _mostly(sum(_number(one) is not None for one in said), said):
        return Type("number")
    first = months_come_first(said)
    if _mostly(sum(as_iso(one, months_first=first) is not None for one in said), said):
        return Type("date")
    different = {one.casefold(): one for one in reversed(said)}
    if different.keys() <= _NAMED:
        return Type("yes/no")
    if len(different) <= CHOICES and len(different) < len(said):
        return Type("choice", tuple(in_order(different.values())))
    return Type()


def _mostly(fitting: int, said: Sequence[str]) -> bool:
    return fitting > 0 and fitting >= MOST_FIT * len(said)


def _number(said: str) -> str | None:
    """A number with a point, without what groups its thousands; None when it is none.

    "1,200" is none: it can be twelve hundred or one and a fifth.
    """
    said = said.replace("−", "-").replace("\u202f", " ").replace("\xa0", " ").replace("’", "'")
    if _PLAIN.fullmatch(said):
        return said.lstrip("+")
    if _COMMA.fullmatch(said) and not _doubtful(said):
        return said.replace(",", ".").lstrip("+")
    grouped = _GROUPED.fullmatch(said)
    if grouped and grouped[1] != grouped[2] and not _doubtful(said):
        plain = said.replace(grouped[1], "").lstrip("+")
        return plain.replace(",", ".")
    return None


def _doubtful(said: str) -> bool:
    return re.fullmatch(r"[-+]?[1-9]\d{0,2},\d{3}", said) is not None
