"""The words of the page Codings: the steps of a question, what is counted, what was found.

Called by the other modules of this page; no widget here.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from workbench.coding.retrieval.answering import Counts
from workbench.coding.retrieval.question import How, Order, Unit
from workbench.findings.frequencies import By, CountedIn
from workbench.findings.together import Beside, PairedIn
from workbench.model.coding import Certainty
from workbench.ui.widgets.counts import several

Numbered = Callable[[int], str]


def hows() -> tuple[tuple[How, str], ...]:
    """The steps of a question, the usual one first."""
    return (
        ("and", _tr("and also")),
        ("or", _tr("or")),
        ("not", _tr("but not")),
        ("turn", _tr("in a turn with")),
        ("near", _tr("near")),
        ("inside", _tr("inside")),
    )


def rule(how: How) -> str:
    """What a passage is after a step."""
    rules: dict[How, str] = {
        "and": _tr("The passage is the words that both have."),
        "or": _tr("What overlaps or touches is one passage."),
        "not": _tr("A passage with any word of this code is left out."),
        "turn": _tr("The whole passage, where its turn has words of this code."),
        "near": _tr("The whole passage, where this code is so near or on its words."),
        "inside": _tr("The whole passage, where it lies inside one of this code."),
    }
    return rules[how]


def units() -> tuple[tuple[Unit, str], ...]:
    """What a distance is counted in."""
    return (
        ("turns", _tr("turns")),
        ("words", _tr("words")),
        ("characters", _tr("characters")),
    )


def orders() -> tuple[tuple[Order, str], ...]:
    """How passages can be sorted."""
    return (
        ("text", _tr("In order of the text")),
        ("code", _tr("By code")),
        ("participant", _tr("By who speaks")),
        ("coder", _tr("By coder")),
        ("length", _tr("Longest first")),
        ("date", _tr("Newest first")),
    )


def certainties() -> tuple[tuple[Certainty, str], ...]:
    """How sure a coder may be; "" asks nothing."""
    return (
        ("", _tr("However sure")),
        ("sure", _tr("Only “sure”")),
        ("fairly sure", _tr("Only “fairly sure”")),
        ("unsure", _tr("Only “unsure”")),
    )


def counted_in() -> tuple[tuple[CountedIn, str], ...]:
    """What codes are counted in, as headings."""
    return (
        ("codings", _tr("Codings")),
        ("turns", _tr("Turns")),
        ("participants", _tr("Participants")),
        ("sessions", _tr("Sessions")),
    )


def counted_choices() -> tuple[tuple[CountedIn, str], ...]:
    """The choice of what codes are counted in."""
    return (
        ("codings", _tr("Counted in codings")),
        ("turns", _tr("Counted in turns")),
        ("participants", _tr("Counted in participants")),
        ("sessions", _tr("Counted in sessions")),
    )


def paired_choices() -> tuple[tuple[PairedIn, str], ...]:
    """The choice of what two codes together are counted in."""
    return (
        ("passages", _tr("Counted in passages")),
        ("turns", _tr("Counted in turns")),
        ("participants", _tr("Counted in participants")),
        ("sessions", _tr("Counted in sessions")),
    )


def besides() -> tuple[tuple[Beside, str], ...]:
    """How two codes can be together."""
    return (
        ("and", _tr("On the same words")),
        ("turn", _tr("In the same turn")),
        ("near", _tr("Near each other")),
    )


def what_is_counted(unit: CountedIn, by: By, *, below: bool) -> str:
    """What the numbers of the table of codes are."""
    what: dict[CountedIn, str] = {
        "codings": _tr("Codings."),
        "turns": _tr("Turns of which some words have the code."),
        "participants": _tr("Participants who speak in a turn that has words of the code."),
        "sessions": _tr("Sessions in which the code was given."),
    }
    said = [what[unit]]
    said.append(
        _tr("A code counts those below it too.") if below else _tr("Each code counts alone.")
    )
    if by == "attribute":
        said.append(_tr("What people of several groups share counts in each group."))
    return " ".join(said)


def what_goes_together(how: Beside, unit: PairedIn, turns: str) -> str:
    """What the numbers of the table of pairs are; `turns` is the distance as it is said."""
    together: dict[Beside, str] = {
        "and": _tr("words that have the code of the row and that of the column"),
        "turn": _tr("the code of the row in a turn that has words of the code of the column"),
        "near": _tr("the code of the row at most {turns} from the code of the column"),
    }
    what: dict[PairedIn, str] = {
        "passages": _tr("Passages: {together}."),
        "turns": _tr("Turns of such passages: {together}."),
        "participants": _tr("Participants who speak in such passages: {together}."),
        "sessions": _tr("Sessions with such passages: {together}."),
    }
    said = what[unit].format(together=together[how].format(turns=turns))
    return f"{said} {_tr('On the diagonal: the code itself.')}"


def turns_said(number: int) -> str:
    """A distance in turns."""
    return several(number, _tr("1 turn"), _tr("{n} turns"))


def found(counts: Counts) -> str:
    """How much was found, saying what is counted."""
    parts = (
        several(counts.passages, _tr("1 passage"), _tr("{n} passages")),
        several(counts.codings, _tr("1 coding"), _tr("{n} codings")),
        several(counts.turns, _tr("1 turn"), _tr("{n} turns")),
        several(counts.participants, _tr("1 participant"), _tr("{n} participants")),
        several(counts.sessions, _tr("1 session"), _tr("{n} sessions")),
    )
    said = _tr("{passages} from {codings} · {turns} · {participants} · {sessions}")
    names = ("passages", "codings", "turns", "participants", "sessions")
    return said.format(**dict(zip(names, parts, strict=True)))


def working_it_out() -> str:
    """What stands where numbers will be in a moment."""
    return _tr("Working it out…")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Codings", words)
