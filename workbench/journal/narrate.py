"""Tell what an entry did, in words a methods section can quote.

The pages Journal and Study and `workbench journal` tell the same sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from workbench.journal.entry import Change, Entry
from workbench.model.kinds import Row

SHORT = 70
"""How many characters of a passage are told."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One entry told: what was done, why, and the details, one sentence each."""

    id: str
    at: str
    who: str
    what: str
    why: str
    details: tuple[str, ...]
    taken_back: bool = False


class Names:
    """What things were called at any time, also things that are gone; a quote by its words."""

    def __init__(self) -> None:
        """Know no names yet."""
        self._names: dict[tuple[str, str], str] = {}

    def learn(self, entries: Iterable[Entry]) -> None:
        """Take the names from the rows of entries."""
        for entry in entries:
            for change in entry.changes:
                self.learn_row(change.kind, change.id, change.after or change.before or {})

    def learn_row(self, kind: str, id: str, row: Row) -> None:
        """Take the name from one row image."""
        for field in ("name", "label", "title"):
            if field in row:
                self._names[kind, id] = str(row[field])
        if kind == "quote" and "exact" in row:
            self._names[kind, id] = str(row["exact"])

    def of(self, kind: str, id: object) -> str:
        """What a thing is called, or "(unknown)"."""
        return self._names.get((kind, str(id)), "(unknown)")


def narrate(entry: Entry, names: Names, *, again: bool = False) -> Telling:
    """Tell one entry; `again` when what it takes back was itself a taking back."""
    if entry.undoes is None:
        what = entry.label
    else:
        what = f"Did again: {entry.label}" if again else f"Took back: {entry.label}"
    details = tuple(
        dict.fromkeys(sentence for c in entry.changes if (sentence := _detail(c, names)))
    )
    return Telling(
        id=entry.id,
        at=entry.at,
        who=names.of("coder", entry.coder),
        what=what,
        why=entry.why,
        details=details,
    )


def _detail(change: Change, names: Names) -> str:
    tell = _TELLERS.get(change.kind)
    return tell(change, names) if tell else ""


def _coding(change: Change, names: Names) -> str:
    if change.before is not None and change.after is not None:
        if change.after.keys() == {"version"}:
            return "A coding fits its code as it is defined now"
        return "" if _only_moves(change) else _fields("A coding", change, names)
    row = change.after or change.before or {}
    code, place = names.of("code", row["code"]), names.of("transcript", row["transcript"])
    coder = names.of("coder", row["coder"])
    layer = " in the agreed version" if row["layer"] == "consensus" else ""
    verb = "put on" if change.after else "taken from"
    return f"“{code}” {verb} “{_short(row['exact'])}” in {place}{layer} ({coder})"


def _only_moves(change: Change) -> bool:
    """Whether a passage keeps its words and stands elsewhere because the text was corrected."""
    return change.after is not None and change.after.keys() <= {"start", "end", "before", "after"}


def _quote(change: Change, names: Names) -> str:
    if change.before is not None and change.after is not None:
        return "" if _only_moves(change) else _fields("A quote", change, names)
    row = change.after or change.before or {}
    place = names.of("transcript", row["transcript"])
    verb = "chosen" if change.after else "put back"
    return f"Quote {verb}: “{_short(row['exact'])}” in {place}"


def _quote_edit(change: Change, names: Names) -> str:
    if change.before is not None and change.after is not None:
        return ""
    row = change.after or change.before or {}
    words = names.of("quote", row["quote"])
    shown = words[int(row["start"] or 0) : int(row["end"] or 0)]
    if not row["text"]:
        said = f"“{_short(shown)}” left out of"
    elif shown:
        said = f"“{_short(shown)}” shown as [{row['text']}] in"
    else:
        said = f"[{row['text']}] put into"
    again = "" if change.after else "No longer: "
    return f"{again}{said} the quote “{_short(words)}”"


def _decision(change: Change, names: Names) -> str:
    row = change.after or change.before or {}
    place = names.of("transcript", row["transcript"])
    outcome = _OUTCOMES.get(str(row["outcome"]), str(row["outcome"]))
    first, second = names.of("coder", row["first"]), names.of("coder", row["second"])
    sentence = f"{row['kind']} in {place}: {outcome.format(first=first, second=second)}"
    return sentence if change.after else f"Decision removed: {sentence}"


_OUTCOMES: Mapping[str, str] = {
    "first": "as {first} coded it",
    "second": "as {second} coded it",
    "both": "both kept",
    "neither": "neither kept",
    "other": "a new extent or code",
    "open": "left open",
}


def _work(change: Change, names: Names) -> str:
    coder, _, transcript = change.id.partition(":")
    progress = (change.after or {}).get("progress", "not started")
    return f"{names.of('transcript', transcript)}: {progress} ({names.of('coder', coder)})"


def _segment(change: Change, names: Names) -> str:
    if change.before is not None and change.after is not None:
        return "" if _only_moves(change) else _fields("A segment", change, names)
    row = change.after or change.before or {}
    label = f" “{row['label']}”" if row["label"] else ""
    verb = "marked in" if change.after else "no longer marked in"
    return f"Segment {row['kind']}{label} {verb} {names.of('transcript', row['transcript'])}"


def _attendance(change: Change, names: Names) -> str:
    row = change.after or change.before or {}
    verb = "was at" if change.after else "was not at"
    who, where = names.of("participant", row["participant"]), names.of("session", row["session"])
    return f"“{who}” {verb} “{where}”"


def _revision(change: Change, names: Names) -> str:
    row = change.after or change.before or {}
    verb = "kept" if change.after else "in force again"
    return f"Text {row['number']} of “{names.of('transcript', row['transcript'])}” {verb}"


def _displaced(change: Change, names: Names) -> str:
    row = change.after or change.before or {}
    what = f"{row['about']} “{_short(row['exact'])}”"
    place = names.of("transcript", row["transcript"])
    if change.after:
        return f"To be looked at again in {place}: the {what}"
    return f"Looked at in {place}: the {what}"


def _link(change: Change, names: Names) -> str:
    if change.before is not None and change.after is not None:
        return "" if _only_moves(change) else _fields("A memo’s passage", change, names)
    row = change.after or change.before or {}
    verb = "points to" if change.after else "points no longer to"
    return f"A memo {verb} “{_short(row['exact'])}” in {names.of('transcript', row['transcript'])}"


def _definition(change: Change, names: Names) -> str:
    row = change.after or change.before or {}
    version = f"version {row['number']} of the definition of “{names.of('code', row['code'])}”"
    if row["coder"] is None:
        return ""
    if change.after is None:
        return f"No longer: {version}"
    what = "its meaning changed" if row["changed"] == "meaning" else "only the wording changed"
    return f"{version[0].upper()}{version[1:]}: {what}"


def _erasure(change: Change, names: Names) -> str:
    row = change.after or change.before or {}
    return f"An earlier text of “{names.of('transcript', row['transcript'])}” erased for good"


def _or_fields(
    subject: str, tell: Callable[[Change, Names], str]
) -> Callable[[Change, Names], str]:
    """Tell an update by its fields, what comes or goes by `tell`."""

    def told(change: Change, names: Names) -> str:
        if change.before is not None and change.after is not None:
            return _fields(subject, change, names)
        return tell(change, names)

    return told


def _named(noun: str) -> Callable[[Change, Names], str]:
    def tell(change: Change, names: Names) -> str:
        name = names.of(change.kind, change.id)
        if change.before is None:
            return f"{noun} “{name}” added"
        if change.after is None:
            return f"{noun} “{name}” removed"
        return _fields(f"{noun} “{name}”", change, names)

    return tell


def _fields(subject: str, change: Change, names: Names) -> str:
    before, after = change.before or {}, change.after or {}
    told = [
        f"{_WORDS.get(name, name.replace('_', ' '))} from {_value(name, before[name], names)} "
        f"to {_value(name, after[name], names)}"
        for name in after
        if name in before and name not in _SILENT
    ]
    return f"{subject}: {'; '.join(told)}" if told else ""


_WORDS = {
    "start": "start",
    "end": "end",
    "exact": "words",
    "parent": "place in the codebook",
    "aliases": "other names",
    "counter_example": "counter-example",
}
_SILENT = {"position", "before", "after", "at", "key", "version", "rows"}
_NAMED_FIELDS = {
    "parent": "code",
    "code": "code",
    "theme": "theme",
    "topic": "topic",
    "session": "session",
    "participant": "participant",
    "coder": "coder",
}


def _value(name: str, value: object, names: Names) -> str:
    if value is None or value == "":
        return "nothing"
    if name in _NAMED_FIELDS:
        return f"“{names.of(_NAMED_FIELDS[name], value)}”"
    return str(value) if isinstance(value, int) else f"“{_short(value)}”"


def _short(text: object) -> str:
    words = " ".join(str(text).split())
    return words if len(words) <= SHORT else f"{words[: SHORT - 1].rstrip()}…"


_TELLERS: Mapping[str, Callable[[Change, Names], str]] = {
    "study": _named("Study"),
    "coder": _named("Coder"),
    "session": _named("Session"),
    "participant": _named("Participant"),
    "transcript": _named("Transcript"),
    "speaker": _named("Speaker"),
    "segment": _segment,
    "attendance": _or_fields("Who was there", _attendance),
    "revision": _or_fields("An earlier text", _revision),
    "link": _link,
    "displaced": _or_fields("What is to be looked at again", _displaced),
    "erasure": _or_fields("An erased text", _erasure),
    "code": _named("Code"),
    "definition": _or_fields("A definition", _definition),
    "coding": _coding,
    "work": _work,
    "topic": _named("Topic"),
    "theme": _named("Theme"),
    "quote": _quote,
    "quote_edit": _quote_edit,
    "decision": _or_fields("A decision", _decision),
}
