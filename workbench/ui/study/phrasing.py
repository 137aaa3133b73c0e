"""The sentences of the page Study: what is next, how big the study is, who moved.

Called by `cards` and `page`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.coding.wording import listed
from workbench.findings.characteristics import attendances, participants
from workbench.findings.next_steps import Step
from workbench.findings.shift import Shift
from workbench.model.reading import Reader
from workbench.transcripts.occasions.speaking import words_in
from workbench.ui.desk import Place

translate = QCoreApplication.translate

NAMED = 4
"""So many names are told before the others are only counted."""


@dataclass(frozen=True, slots=True)
class Line:
    """A step as the card shows it: icon, sentence, reason, and where its action leads."""

    icon: str
    sentence: str
    reason: str
    action: str
    place: Place


def line_of(step: Step, read: Reader) -> Line:
    """Phrase one step."""
    coders = [read.coder(coder).name for coder in step.coders]
    return _LINES[step.kind](step, coders)


def size_of_study(read: Reader) -> str:
    """What the study holds: "2 focus groups and 1 interview, 8 participants, 12,400 words"."""
    kinds = Counter(session.kind for session in read.sessions())
    people = participants(read)
    words = sum(words_in(read, transcript.id) for transcript in read.transcripts())
    parts = [listed(_sessions(kind, n) for kind, n in kinds.items())] if kinds else []
    if people:
        parts.append(number_of_people(len(people), attendances(read, people)))
    if words:
        parts.append(
            _count(
                words, translate("Study", "1 word of talk"), translate("Study", "{n} words of talk")
            )
        )
    return ", ".join(parts)


def number_of_people(people: int, attended: int) -> str:
    """How many took part, and at how many sessions together where some were at several."""
    said = _count(
        people, translate("Study", "1 participant"), translate("Study", "{n} participants")
    )
    if attended <= people:
        return said
    return translate("Study", "{people}, {n} attendances").format(people=said, n=f"{attended:,}")


def moved(shift: Shift) -> str:
    """Who answered twice and who moved."""
    if not shift.answered_both:
        return translate("Study", "Nobody answered both times.")
    both = _count(
        shift.answered_both,
        translate("Study", "1 person answered both times"),
        translate("Study", "{n} people answered both times"),
    )
    went = _count(
        shift.moved,
        translate("Study", "1 gave another answer"),
        translate("Study", "{n} gave another answer"),
    )
    return (
        f"{both}; {went}"
        if shift.moved
        else translate("Study", "{both}; nobody moved").format(both=both)
    )


def some(names: Iterable[str], quoted: bool = False) -> str:
    """The first names, and how many more there are."""
    shown = [f"“{name}”" if quoted else name for name in names]
    if len(shown) <= NAMED:
        return listed(shown)
    more = len(shown) - NAMED
    return translate("Study", "{names} and {n} more").format(names=", ".join(shown[:NAMED]), n=more)


def _count(n: int, one: str, many: str) -> str:
    return one if n == 1 else many.format(n=f"{n:,}")


def _sessions(kind: str, n: int) -> str:
    table = {
        "focus group": (
            translate("Study", "1 focus group"),
            translate("Study", "{n} focus groups"),
        ),
        "jury day": (translate("Study", "1 jury day"), translate("Study", "{n} jury days")),
        "panel": (translate("Study", "1 panel"), translate("Study", "{n} panels")),
        "workshop": (translate("Study", "1 workshop"), translate("Study", "{n} workshops")),
        "interview": (translate("Study", "1 interview"), translate("Study", "{n} interviews")),
        "dialogue event": (
            translate("Study", "1 dialogue event"),
            translate("Study", "{n} dialogue events"),
        ),
        "other": (translate("Study", "1 session"), translate("Study", "{n} sessions")),
    }
    return _count(n, *table[kind])


def _no_transcripts(step: Step, coders: list[str]) -> Line:
    return Line(
        "file-plus",
        translate("Study", "There is no transcript yet"),
        translate("Study", "Everything else begins with one"),
        translate("Study", "Add transcripts"),
        Place("transcripts", item="add"),
    )


def _no_codes(step: Step, coders: list[str]) -> Line:
    return Line(
        "tag",
        translate("Study", "The codebook is empty"),
        translate("Study", "Begin it before coding, or while you read"),
        translate("Study", "Write codes"),
        Place("coding"),
    )


def _code_on(step: Step, coders: list[str]) -> Line:
    return Line(
        "highlighter",
        _count(
            step.number,
            translate("Study", "You are coding 1 transcript"),
            translate("Study", "You are coding {n} transcripts"),
        ),
        translate("Study", "{names}: mark as finished when done").format(names=some(step.names)),
        translate("Study", "Go on"),
        Place("coding", transcript=step.transcript),
    )


def _begin_coding(step: Step, coders: list[str]) -> Line:
    return Line(
        "highlighter",
        _count(
            step.number,
            translate("Study", "You have 1 transcript left to begin"),
            translate("Study", "You have {n} transcripts left to begin"),
        ),
        some(step.names),
        translate("Study", "Begin"),
        Place("coding", transcript=step.transcript),
    )


def _to_place(step: Step, coders: list[str]) -> Line:
    return Line(
        "columns-2",
        _count(
            step.number,
            translate("Study", "1 passage waits to be placed again after a correction"),
            translate("Study", "{n} passages wait to be placed again after a correction"),
        ),
        some(step.names),
        translate("Study", "Look at it")
        if step.number == 1
        else translate("Study", "Look at them"),
        Place("correcting", transcript=step.transcript, item="review"),
    )


def _to_look_at(step: Step, coders: list[str]) -> Line:
    return Line(
        "history",
        _count(
            step.number,
            translate("Study", "1 passage was coded before the meaning of its code changed"),
            translate("Study", "{n} passages were coded before the meaning of their code changed"),
        ),
        some(step.names, quoted=True),
        translate("Study", "Look at it")
        if step.number == 1
        else translate("Study", "Look at them"),
        Place("codebook", item="queue"),
    )


def _disagreements(step: Step, coders: list[str]) -> Line:
    said = (
        translate("Study", "{coders} differ in {names}")
        if step.number
        else translate("Study", "{coders} finished {names}; they are too many to count here")
    )
    return Line(
        "git-merge",
        _count(
            step.number,
            translate("Study", "1 disagreement is open"),
            translate("Study", "{n} disagreements are open"),
        )
        if step.number
        else translate("Study", "Disagreements may be open"),
        said.format(coders=listed(coders), names=some(step.names)),
        translate("Study", "Reconcile"),
        Place("reconcile"),
    )


def _other_coder(step: Step, coders: list[str]) -> Line:
    one = translate("Study", "{coder} has 1 transcript left to finish")
    many = translate("Study", "{coder} has {n} transcripts left to finish")
    why = translate("Study", "{names}: you finished, and comparing waits for both")
    return Line(
        "users",
        (one if step.number == 1 else many).format(coder=coders[0], n=step.number),
        why.format(names=some(step.names)),
        translate("Study", "See how far"),
        Place("transcripts", transcript=step.transcript),
    )


def _undefined(step: Step, coders: list[str]) -> Line:
    return Line(
        "book-open",
        _count(
            step.number,
            translate("Study", "1 code has no definition"),
            translate("Study", "{n} codes have no definition"),
        ),
        some(step.names),
        translate("Study", "Define"),
        Place("coding", code=step.code),
    )


def _unmapped(step: Step, coders: list[str]) -> Line:
    return Line(
        "user-plus",
        _count(
            step.number,
            translate("Study", "1 speaker is not matched to a participant"),
            translate("Study", "{n} speakers are not matched to a participant"),
        ),
        some(step.names, quoted=True),
        translate("Study", "Match"),
        Place("transcripts", transcript=step.transcript, item="speakers"),
    )


def _unplaced(step: Step, coders: list[str]) -> Line:
    return Line(
        "quote",
        _count(
            step.number,
            translate("Study", "1 quote waits for a theme"),
            translate("Study", "{n} quotes wait for a theme"),
        ),
        translate("Study", "The report prints quotes under their themes"),
        translate("Study", "Place"),
        Place("quotes"),
    )


def _bare_themes(step: Step, coders: list[str]) -> Line:
    return Line(
        "quote",
        _count(
            step.number,
            translate("Study", "1 theme has no quote"),
            translate("Study", "{n} themes have no quote"),
        ),
        some(step.names, quoted=True),
        translate("Study", "Choose quotes"),
        Place("quotes", theme=step.theme),
    )


def _one_voice(step: Step, coders: list[str]) -> Line:
    return Line(
        "user",
        _count(
            step.number,
            translate("Study", "The quotes of 1 theme come from one person only"),
            translate("Study", "The quotes of {n} themes come from one person only"),
        ),
        some(step.names, quoted=True),
        translate("Study", "Look"),
        Place("quotes", theme=step.theme),
    )


_LINES = {
    "no transcripts": _no_transcripts,
    "no codes": _no_codes,
    "code on": _code_on,
    "begin coding": _begin_coding,
    "passages to place": _to_place,
    "codings to look at": _to_look_at,
    "disagreements": _disagreements,
    "other coder": _other_coder,
    "undefined codes": _undefined,
    "unmapped speakers": _unmapped,
    "unplaced quotes": _unplaced,
    "themes without quotes": _bare_themes,
    "themes of one voice": _one_voice,
}
