"""The words a screen reader says of the transcript: where one is, what is coded and selected.

Called by `accessible`, `turn_access` and `announcing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.page import Page

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

SAID = 300
"""So many characters of a selection are said."""
NAMED = 12
"""So many codings of one place are named; of more, the number is said."""

translate = QCoreApplication.translate


def place_of(page: Page, turn: int) -> str:
    """Say which turn it is: "turn 46 of 98, Maren, 13 minutes 53 seconds"."""
    if not page.turns:
        return ""
    place = translate("TranscriptView", "turn {number} of {count}").format(
        number=turn + 1, count=len(page.turns)
    )
    parts = [place, page.look_of(turn).name, _clock(page.turns[turn].at)]
    return ", ".join(part for part in parts if part)


def _clock(at: int | None) -> str:
    if at is None:
        return ""
    hours, minutes, seconds = at // 3_600_000, at // 60_000 % 60, at // 1000 % 60
    if hours:
        clock = translate("TranscriptView", "{hours} hours {minutes} minutes {seconds} seconds")
    else:
        clock = translate("TranscriptView", "{minutes} minutes {seconds} seconds")
    return clock.format(hours=hours, minutes=minutes, seconds=seconds)


def named(mark: Mark) -> str:
    """Name a coding: "Trust by Ana", or "Trust, agreed"."""
    if mark.agreed:
        return translate("TranscriptView", "{code}, agreed").format(code=mark.name)
    said = translate("TranscriptView", "{code} by {coder}")
    return said.format(code=mark.name, coder=mark.by or mark.initial)


def coded(marks: Sequence[Mark]) -> str:
    """Say how a place is coded: "coded Trust by Ana, Harms by Ben"; empty where it is not."""
    if not marks:
        return ""
    names = [named(mark) for mark in marks[:NAMED]]
    if len(marks) > NAMED:
        more = translate("TranscriptView", "and {n} more")
        names.append(more.format(n=len(marks) - NAMED))
    return translate("TranscriptView", "coded {codes}").format(codes=", ".join(names))


def codings_in(view: TranscriptView, start: int, end: int) -> list[Mark]:
    """The codings that are drawn over a range, in the order of the text."""
    scene = view.scene
    if not scene.highlights or not scene.page.blocks:
        return []
    near = scene.marks.index.between(*scene.page.blocks_of(start, end))
    inside = (mark for mark in near if mark.start < end and start < mark.end)
    return sorted(inside, key=lambda mark: (mark.start, mark.end, mark.id))


def focused(view: TranscriptView) -> str:
    """Name the focused coding and its words; empty where none is."""
    mark = view.scene.focused_mark()
    if mark is None:
        return ""
    words = view.scene.page.text[mark.start : mark.end][:SAID]
    said = translate("TranscriptView", "coding {code}: {words}")
    return said.format(code=named(mark), words=words)


def situation_of(view: TranscriptView) -> str:
    """Say which codings lie at the caret, which is focused elsewhere, and what is selected."""
    here = view.marks_at_caret() if view.scene.highlights else []
    said = [coded(here)]
    if view.focused() not in {mark.id for mark in here}:
        said.append(focused(view))
    span = view.selection()
    if span is not None:
        words = span.of(view.scene.page.text)[:SAID]
        said.append(translate("TranscriptView", "selected: {words}").format(words=words))
    return ", ".join(part for part in said if part)
