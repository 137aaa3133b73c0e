"""What a search can be limited to in a study, and what of it is chosen.

Called by the pages Search and Codings; no widget here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication

from workbench.coding.finding.find import Answer, Where
from workbench.model.ids import CoderId
from workbench.model.names import folded, natural
from workbench.model.people import ROLES, Wave
from workbench.model.reading import Reader
from workbench.transcripts.occasions.limits import Limit, parts_of, whole
from workbench.ui.widgets.segment_words import full_name, part_name

Sort = Literal[
    "session",
    "transcript",
    "speaker",
    "participant",
    "role",
    "answer",
    "part",
    "code",
    "coder",
    "uncoded",
]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a search can be limited to: `value` is what `Where` holds of it.

    `name` is how the list has it, `said` how its chip says it.
    """

    sort: Sort
    value: Any
    name: str
    said: str


def title_of(sort: Sort) -> str:
    """The heading under which options of a sort stand."""
    titles: dict[Sort, str] = {
        "session": _tr("Sessions"),
        "transcript": _tr("Transcripts"),
        "speaker": _tr("Speakers, as transcripts name them"),
        "participant": _tr("Participants"),
        "role": _tr("Roles"),
        "answer": _tr("What participants said of themselves"),
        "part": _tr("Parts of the sessions"),
        "code": _tr("Codes, with those below them"),
        "coder": _tr("Coded by"),
        "uncoded": _tr("Not coded"),
    }
    return titles[sort]


def options_of(read: Reader, me: CoderId) -> tuple[Option, ...]:
    """Everything a search can be limited to, sort by sort."""
    study = whole(read)
    return (
        *_occasions(study),
        *_people(study),
        *_answers(study),
        *_parts(study),
        *_coded(study, me),
    )


def where_of(chosen: Iterable[Option]) -> Where:
    """Where to look, when these are chosen."""
    held: dict[Sort, list[Any]] = {}
    for option in chosen:
        held.setdefault(option.sort, []).append(option.value)

    def of(sort: Sort) -> tuple[Any, ...]:
        return tuple(held.get(sort, ()))

    return Where(
        sessions=of("session"),
        transcripts=of("transcript"),
        speakers=of("speaker"),
        participants=of("participant"),
        roles=of("role"),
        answers=of("answer"),
        parts=Limit(of("part")),
        codes=of("code"),
        coders=of("coder"),
        uncoded="uncoded" in held,
    )


def still_there(chosen: Sequence[Option], options: Iterable[Option]) -> tuple[Option, ...]:
    """What of the chosen a study still has, by the names it has now."""
    now = {(option.sort, option.value): option for option in options}
    return tuple(now[one.sort, one.value] for one in chosen if (one.sort, one.value) in now)


def chip_words(option: Option, *, uncoded: bool) -> str:
    """What the chip of an option says; codes and coders mean the opposite with “Not coded”."""
    if uncoded and option.sort == "code":
        return _tr("Not coded with {name}").format(name=option.name.strip())
    if uncoded and option.sort == "coder":
        return _tr("Not coded by {name}").format(name=option.name)
    return option.said


def _occasions(study: Reader) -> Iterator[Option]:
    for session in study.sessions():
        yield _option("session", session.id, session.label, _tr("Session: {name}"))
    for transcript in study.transcripts():
        yield _option("transcript", transcript.id, transcript.name, _tr("Transcript: {name}"))


def _people(study: Reader) -> Iterator[Option]:
    people = study.participants()
    known = {one.id: one.role for one in people}
    speakers = study.speakers()
    used = {
        known.get(one.participant, one.role) if one.participant else one.role for one in speakers
    }
    for role in ROLES:
        if role in used:
            yield _option("role", role, _role(role), _tr("Role: {name}"))
    for one in people:
        yield _option("participant", one.id, one.label, _tr("Participant: {name}"))
    labels = {folded(one.label): one.label for one in reversed(speakers)}
    for label in sorted(labels.values(), key=natural):
        yield _option("speaker", label, label, _tr("Speaker: {name}"))


def _answers(study: Reader) -> Iterator[Option]:
    values = study.attribute_values()
    for attribute in study.attributes():
        said: dict[tuple[str, Wave], str] = {}
        for one in values:
            if one.attribute == attribute.id and one.value.strip():
                said.setdefault((folded(one.value), ""), one.value)
                said.setdefault((folded(one.value), one.wave), one.value)
        for (_, wave), value in sorted(
            said.items(), key=lambda item: (natural(item[1]), item[0][1] != "", item[0][1])
        ):
            asked = f"{attribute.name} ({_wave(wave)})" if wave else attribute.name
            name = f"{asked} = {value}"
            yield Option("answer", Answer(attribute.id, value, wave or None), name, name)


def _parts(study: Reader) -> Iterator[Option]:
    for part in parts_of(study):
        name = full_name(part.kind, part.label) if part.label else part_name(part)
        yield Option("part", part, name, name)


def _coded(study: Reader, me: CoderId) -> Iterator[Option]:
    book = study.codebook()
    for depth, code in book.walk():
        name = "    " * depth + code.name
        yield Option("code", code.id, name, _tr("Code: {name}").format(name=code.name))
    for coder in study.coders():
        name = _tr("{name} (you)").format(name=coder.name) if coder.id == me else coder.name
        yield _option("coder", coder.id, name, _tr("Coded by {name}"))
    if len(book):
        yield Option("uncoded", True, _tr("Only what is not coded"), _tr("Not coded"))


def _option(sort: Sort, value: Any, name: str, said: str) -> Option:
    return Option(sort, value, name, said.format(name=name))


def _role(role: str) -> str:
    names = {
        "participant": _tr("Participants"),
        "facilitator": _tr("Facilitators"),
        "presenter": _tr("Presenters"),
        "observer": _tr("Observers"),
    }
    return names[role]


def _wave(wave: Wave) -> str:
    return _tr("before") if wave == "before" else _tr("after")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Search", words)
