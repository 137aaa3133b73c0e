"""What each column of a participant table holds: proposed from its heading, chosen by a person.

Called by `participant_sheet`, the import panel of the window, and `workbench participants import`.
A column holds something of the person (label, role, name, sessions …), answers to an attribute at
a wave, or nothing the study wants.

    Trust (before)                 the attribute Trust, before
    Age (number)                   the attribute Age, of which every answer is a number
    Trust (one of: low | high)     the choices of Trust in their order
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from workbench.model.errors import Refused
from workbench.model.names import folded
from workbench.model.people import Attribute, AttributeKind, Wave
from workbench.model.reading import Reader
from workbench.transcripts.occasions.attending import named_sessions
from workbench.transcripts.people.answers import Type, choices_of, guess, type_of

Holds = Literal[
    "label",
    "role",
    "name",
    "occupation",
    "organisation",
    "attribution",
    "consent",
    "sessions",
    "attribute",
    "ignore",
]
PERSON: tuple[Holds, ...] = (
    "label",
    "role",
    "name",
    "occupation",
    "organisation",
    "attribution",
    "consent",
    "sessions",
)
"""What a column can hold of the person; one column for each."""

_HEADINGS: Mapping[str, Holds] = {
    "label": "label",
    "participant": "label",
    "participant id": "label",
    "participant label": "label",
    "pseudonym": "label",
    "speaker": "label",
    "pid": "label",
    "id": "label",
    "role": "role",
    "role in session": "role",
    "name": "name",
    "full name": "name",
    "real name": "name",
    "occupation": "occupation",
    "job title": "occupation",
    "profession": "occupation",
    "organisation": "organisation",
    "organization": "organisation",
    "employer": "organisation",
    "affiliation": "organisation",
    "attribution": "attribution",
    "attributed": "attribution",
    "attributed by": "attribution",
    "attribute by": "attribution",
    "consent": "consent",
    "consent to be named": "consent",
    "session": "sessions",
    "sessions": "sessions",
    "attended": "sessions",
    "sessions attended": "sessions",
    "attendance": "sessions",
}
_LABELS = ("label", "participant label", "participant", "participant id", "pseudonym")
"""Headings of the label, the best first; the others follow in any order."""
PREFIX = "attribute:"
"""Stands before the name of an attribute that is also the name of something else."""
_GROUPS = ("group", "focus group", "groups", "workshop", "jury", "panel", "interview", "event")
"""Headings of sessions, when what stands below are labels of sessions."""

_KINDS: Mapping[str, AttributeKind] = {
    "text": "text",
    "number": "number",
    "date": "date",
    "one of": "choice",
    "choice": "choice",
    "yes/no": "yes/no",
}
KIND_NAMES: Mapping[AttributeKind, str] = {
    "text": "text",
    "number": "number",
    "date": "date",
    "choice": "one of",
    "yes/no": "yes/no",
}
"""How the types are called in headings and on the command line."""

_BEFORE = ("before", "pre", "t1", "wave 1", "baseline")
_AFTER = ("after", "post", "t2", "wave 2", "follow-up")
_CLEAR = ("before", "after")
"""Words that mean a wave by themselves; the others only where both stand in the sheet."""
_WORDS = "|".join(re.escape(word).replace(r"\ ", r"[ _]?") for word in (*_BEFORE, *_AFTER))
_LAST = re.compile(rf"(.+?)[\s_:–-]*[(\[]?(?<![^\W_])({_WORDS})[)\]]?", re.IGNORECASE)
_FIRST = re.compile(rf"[(\[]?({_WORDS})[)\]]?[\s_:–-]+(.+)", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*$")


@dataclass(frozen=True, slots=True)
class Held:
    """What one column holds; `name`, `type` and `wave` are those of an attribute.

    `type` None is for the study, or the answers, to say.
    """

    what: Holds
    name: str = ""
    type: Type | None = None
    wave: Wave = ""

    def __str__(self) -> str:
        """As `field` reads it: "role", "Trust (number, before)"."""
        if self.what != "attribute":
            return self.what
        inside = [heading_type(self.type)] if self.type else []
        inside += [self.wave] if self.wave else []
        taken = folded(self.name) in (*PERSON, "ignore")
        named = f"{PREFIX}{self.name}" if taken else self.name
        return f"{named} ({', '.join(inside)})" if inside else named


IGNORED = Held("ignore")
Mapped = Mapping[str, Held]


def heading_type(type: Type) -> str:
    """A type as a heading writes it: "number", "one of: low | high"."""
    named = KIND_NAMES[type.kind]
    return f"{named}: {' | '.join(type.choices)}" if type.choices else named


def field(written: str) -> Held:
    """What a person wrote a column to hold; Refused when it names nothing.

    "label" … "sessions", "ignore", or the name of an attribute, with its type and wave in
    brackets as far as they are known: "Trust (number, before)".
    """
    words = " ".join(written.split())
    small = folded(words)
    what = next((one for one in (*PERSON, "ignore") if one == small), None)
    if what is not None:
        return Held(what)
    if small in ("", "-"):
        return IGNORED
    held = _attribute(words)
    if not held.name:
        raise Refused(f"“{words}” names no attribute: write its name, such as “Trust (before)”.")
    return held


def propose(read: Reader, rows: Sequence[Mapping[str, str]]) -> dict[str, Held]:
    """What each column seems to hold, by its heading and by what stands below."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    cells = {column: [row.get(column, "") for row in rows] for column in columns}
    known = {folded(one.name): one for one in read.attributes()}
    held: dict[str, Held] = {}
    for column in columns:
        what = _person_column(read, column, cells[column]) if folded(column) not in known else None
        if what and what not in (one.what for one in held.values()):
            held[column] = Held(what)
    _settle_label(columns, held)
    paired = _pairs([column for column in columns if column not in held])
    for column in columns:
        if column not in held:
            held[column] = _typed(_waved(column, known, paired), known)
    return {column: held[column] for column in columns}


def with_types(read: Reader, rows: Sequence[Mapping[str, str]], mapped: Mapped) -> dict[str, Held]:
    """The same, with the type of every attribute: what was chosen, what the study has, a guess."""
    known = {folded(one.name): one for one in read.attributes()}
    chosen: dict[str, Type] = {}
    cells: dict[str, list[str]] = {}
    for column, one in mapped.items():
        if one.what == "attribute":
            key = folded(one.name)
            cells.setdefault(key, []).extend(row.get(column, "") for row in rows)
            if one.type is not None:
                chosen.setdefault(key, one.type)
    types = {key: _complete(chosen.get(key), known.get(key), said) for key, said in cells.items()}
    return {
        column: replace(one, type=types[folded(one.name)]) if one.what == "attribute" else one
        for column, one in mapped.items()
    }


def heading(held: Held) -> str:
    """The plainest heading of an attribute that is taken for it where nothing else helps."""
    plain = f"{held.name} {held.wave}".strip()
    written = str(held)
    ways = (plain, written, f"{PREFIX}{written.removeprefix(PREFIX)}")
    return next((way for way in ways if _alone(way) == held), ways[-1])


def _alone(heading: str) -> Held:
    """What a heading is taken for: no study, no other columns."""
    what = _HEADINGS.get(folded(heading.replace("_", " ")))
    if what is None and folded(heading) in _GROUPS:
        what = "sessions"
    return Held(what) if what else _waved(heading, {}, frozenset())


def _complete(chosen: Type | None, known: Attribute | None, cells: Sequence[str]) -> Type:
    if known is not None:
        return type_of(known)
    if chosen is None:
        return guess(cells)
    if chosen.kind == "choice" and not chosen.choices:
        guessed = guess([*cells, *cells])
        return Type("choice", guessed.choices or choices_of("\n".join(sorted(cells))))
    return chosen


def _person_column(read: Reader, column: str, cells: Sequence[str]) -> Holds | None:
    heading = folded(column.replace("_", " "))
    if heading in _GROUPS:
        said = [cell for cell in cells if cell.strip()]
        fitting = [cell for cell in said if named_sessions(read.sessions(), cell)[0]]
        return "sessions" if said and 2 * len(fitting) > len(said) else None
    return _HEADINGS.get(heading)


def _settle_label(columns: Sequence[str], held: dict[str, Held]) -> None:
    """Choose the best of several columns for the label; a name alone is the label."""
    headings = {folded(column.replace("_", " ")): column for column in columns}
    best = next((headings[word] for word in _LABELS if word in headings), None)
    now = next((column for column, one in held.items() if one.what == "label"), None)
    best = best or now
    if best is None:
        best = next((column for column, one in held.items() if one.what == "name"), None)
    if best is not None and best != now:
        held.pop(now or "", None)
        held[best] = Held("label")


def _pairs(columns: Sequence[str]) -> frozenset[str]:
    """The names, folded, that stand among the columns at two waves."""
    seen: dict[str, set[str]] = {}
    for column in columns:
        for name, wave, _ in _readings(column):
            seen.setdefault(folded(name), set()).add(wave)
    return frozenset(name for name, waves in seen.items() if len(waves) == 2)


def _waved(column: str, known: Mapping[str, Attribute], paired: frozenset[str]) -> Held:
    """The attribute of a heading and its wave, where the heading says one."""
    plain = _attribute(column)
    if plain.wave or folded(plain.name) in known:
        return plain
    for name, wave, clear in _readings(plain.name):
        if folded(name) in paired or clear:
            return replace(plain, name=name, wave=wave)
    return plain


def _readings(column: str) -> list[tuple[str, Wave, bool]]:
    """The names and waves a heading could mean, and whether it leaves no doubt."""
    plain = _attribute(column)
    if plain.wave:
        return [(plain.name, plain.wave, True)]
    found: list[tuple[str, Wave, bool]] = []
    if last := _LAST.fullmatch(plain.name):
        word = folded(last[2].replace("_", " "))
        found.append((last[1].strip(), _wave(word), word in _CLEAR))
    if first := _FIRST.fullmatch(plain.name):
        found.append((first[2].strip(), _wave(folded(first[1].replace("_", " "))), False))
    return found


def _wave(word: str) -> Wave:
    return "before" if word in _BEFORE or word.replace(" ", "") == "wave1" else "after"


def _typed(held: Held, known: Mapping[str, Attribute]) -> Held:
    """The attribute by the name the study has for it already."""
    one = known.get(folded(held.name))
    return replace(held, name=one.name, type=type_of(one)) if one is not None else held


def _attribute(heading: str) -> Held:
    """The attribute a heading names, with what stands in its brackets: type and wave."""
    name = " ".join(heading.split())
    held = Held("attribute", name.removeprefix(PREFIX).strip())
    while found := _BRACKETS.search(held.name):
        read = _inside(found[1])
        if read is None or not held.name[: found.start()].strip():
            break
        type, wave = read
        name = held.name[: found.start()].strip()
        held = Held("attribute", name, held.type or type, held.wave or wave)
    return held


def _inside(brackets: str) -> tuple[Type | None, Wave] | None:
    """The type and the wave that stand in brackets; None when they hold something else."""
    type: Type | None = None
    wave: Wave = ""
    words = brackets.strip()
    one_of = re.match(r"one of:\s*(.*)", words, re.IGNORECASE)
    if one_of:
        listed, comma, last = one_of[1].rpartition(",")
        if comma and folded(last) in (*_BEFORE, *_AFTER):
            return Type("choice", choices_of(listed.replace("|", "\n"))), _wave(folded(last))
        return Type("choice", choices_of(one_of[1].replace("|", "\n"))), ""
    for word in words.split(","):
        small = folded(word)
        if small in _KINDS:
            type = Type(_KINDS[small])
        elif small in (*_BEFORE, *_AFTER):
            wave = _wave(small)
        else:
            return None
    return type, wave
