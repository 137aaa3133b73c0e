"""The commands that give codes and change codings: one row each, for keys, menus and the sheet.

Called by `keys`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from workbench.ui.commands import Command
from workbench.ui.desk import Place
from workbench.ui.text.selection import Edge

if TYPE_CHECKING:
    from workbench.ui.coding.page import CodingPage

DIGITS = "1234567890"

_Move = tuple[str, str, tuple[str, ...], Edge, int]
"""A move of an end: its id, its words, its keys (some desktops take the first), where, how far."""


def coding_rows(page: CodingPage) -> tuple[Command, ...]:
    """Everything that can be done with the passage and the focused coding by key."""
    do, ask, tr, group = page.passages, page.opening, page.tr, page.tr("Coding")
    mend = page.codings
    focused, code = page.has_focused, ("Return", "Enter", "C")
    digits = tuple(
        Command(
            f"coding.key{key}",
            tr("The code with the key %s") % key,
            (key,),
            partial(do.apply_key, key),
            group,
        )
        for key in DIGITS
    )
    return (
        Command(
            "coding.code",
            tr("Find a code"),
            code,
            ask.for_passage,
            group,
        ),
        Command("coding.repeat", tr("Repeat the last code"), ("R",), do.repeat, group),
        *digits,
        *pin_rows(page, "coding", do.pin, group),
        Command("coding.vivo", tr("The words as a code"), ("I",), do.in_vivo, group),
        Command("coding.recode", tr("Another code"), ("G",), ask.for_recoding, group, focused),
        Command("coding.split", tr("Split the coding here"), ("X",), mend.split, group, focused),
        Command(
            "coding.join",
            tr("Join with those of the same code beside it"),
            ("Shift+X",),
            mend.join,
            group,
            focused,
        ),
        Command("coding.remove", tr("Remove the coding"), ("Del",), mend.remove, group, focused),
        *_edges(page),
        *_beside(page),
        Command("coding.memo", tr("Write a memo"), ("M",), page.write_memo, group),
        Command(
            "coding.memo-link",
            tr("Link a memo to these words…"),
            ("Shift+M",),
            page.noting.ask_for_memo,
            group,
        ),
        Command("coding.bank", tr("Into the quote bank"), ("Q",), do.bank, group),
        Command(
            "coding.copy-quote",
            tr("Copy as quote with its source"),
            ("Shift+Q", "Ctrl+Alt+C"),
            do.copy_as_quote,
            group,
        ),
        Command(
            "coding.like",
            tr("Passages like this one…"),
            ("Y",),
            page.suggesting.like_focused,
            group,
            focused,
        ),
        Command(
            "coding.autocode",
            tr("Autocode…"),
            ("A",),
            lambda: page.desk.go(Place("autocode")),
            group,
        ),
        Command("coding.segment", tr("Mark as segment…"), ("P",), page.segments.mark, group),
        Command(
            "coding.correct",
            tr("Correct the words of this turn…"),
            ("F2",),
            page.correct_turn,
            group,
        ),
    )


def _beside(page: CodingPage) -> tuple[Command, ...]:
    """What is said of a coding beside its code."""
    ask, tr, group, focused = page.valuing, page.tr, page.tr("Coding"), page.has_focused
    value, sure = tr("Value on the scale of the code…"), tr("How sure…")
    return (
        Command("coding.value", value, ("W",), ask.ask_value, group, focused),
        Command("coding.certainty", sure, ("Shift+W",), ask.ask_certainty, group, focused),
    )


def _edges(page: CodingPage) -> tuple[Command, ...]:
    do, tr, group, focused = page.codings, page.tr, page.tr("Coding"), page.has_focused
    words: tuple[_Move, ...] = (
        ("start-", tr("Start one word earlier"), ("Alt+Left",), "start", -1),
        ("start+", tr("Start one word later"), ("Alt+Right",), "start", 1),
        ("end-", tr("End one word earlier"), ("Alt+Shift+Left",), "end", -1),
        ("end+", tr("End one word later"), ("Alt+Shift+Right",), "end", 1),
    )
    earlier, later = ("Ctrl+Alt+Left", "Alt+PgUp"), ("Ctrl+Alt+Right", "Alt+PgDown")
    end_earlier = ("Ctrl+Alt+Shift+Left", "Alt+Shift+PgUp")
    end_later = ("Ctrl+Alt+Shift+Right", "Alt+Shift+PgDown")
    letters: tuple[_Move, ...] = (
        ("start-letter", tr("Start one letter earlier"), earlier, "start", -1),
        ("start+letter", tr("Start one letter later"), later, "start", 1),
        ("end-letter", tr("End one letter earlier"), end_earlier, "end", -1),
        ("end+letter", tr("End one letter later"), end_later, "end", 1),
    )
    return tuple(
        Command(
            f"coding.{id}",
            said,
            keys,
            partial(do.move_edge, which, by, letters=moves is letters),
            group,
            focused,
        )
        for moves in (words, letters)
        for id, said, keys, which, by in moves
    )


def pin_rows(
    page: CodingPage, where: str, pin: Callable[[str], object], group: str
) -> tuple[Command, ...]:
    """A row for each digit that is to give the code that is meant from now on."""
    return tuple(
        Command(
            f"{where}.pin{key}",
            page.tr("Let the key %s give this code") % key,
            (f"Shift+{key}",),
            partial(pin, key),
            group,
        )
        for key in DIGITS
    )
