"""The sentences of the page Themes that several of its parts say.

Called by the other parts of the page.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.themes.evidence import Evidence
from workbench.ui.themes.snapshot import BoardNote, CodeNote
from workbench.ui.widgets.counts import several

translate = QCoreApplication.translate


def themes_in(number: int) -> str:
    """How many themes: "3 themes"."""
    return several(number, translate("Themes", "1 theme"), translate("Themes", "{n} themes"))


def size_of_board(board: BoardNote) -> str:
    """How big the board is: "9 themes under 3 topics"."""
    topics = several(
        len(board.columns), translate("Themes", "1 topic"), translate("Themes", "{n} topics")
    )
    said = translate("Themes", "{themes} under {topics}")
    return said.format(themes=themes_in(len(board.themes())), topics=topics)


def codes_left(number: int) -> str:
    """How many codes carry no theme."""
    if not number:
        return translate("Themes", "Every code is on a theme")
    return several(
        number,
        translate("Themes", "1 code not placed"),
        translate("Themes", "{n} codes not placed"),
    )


def people_and_sessions(found: Evidence) -> str:
    """Who is behind a theme: "13 people · 4 sessions"."""
    people = several(
        found.participants.number,
        translate("Themes", "1 person"),
        translate("Themes", "{n} people"),
    )
    sessions = several(
        found.sessions.number,
        translate("Themes", "1 session"),
        translate("Themes", "{n} sessions"),
    )
    return f"{people} · {sessions}"


def what_they_count(found: Evidence) -> str:
    """What the numbers of people and sessions count, for a tooltip."""
    counts = (found.participants, found.sessions)
    return "; ".join(f"{count.number:,} {count.counts}" for count in counts)


def passages_in(number: int) -> str:
    """How many passages: "12 passages"."""
    return several(number, translate("Themes", "1 passage"), translate("Themes", "{n} passages"))


def about_code(note: CodeNote) -> str:
    """A code in one sentence: its path and what its number counts."""
    codings = several(
        note.codings,
        translate("Themes", "1 coding (of others only where you have finished)"),
        translate("Themes", "{n} codings (of others only where you have finished)"),
    )
    return f"{note.path}: {codings}"
