"""Bands beside the words: where they are, what is named at a point, and that they cost no room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from tests.ui.text.scenes import a_view, settle, transcript
from workbench.model.span import Span
from workbench.ui.text.bands import PHASE_X, TOPIC_X, Band, Bands, colour_of
from workbench.ui.text.view import TranscriptView

TEXT, TURNS = transcript()


def band(kind: str, first: int, last: int, name: str = "") -> Band:
    """A band over turns counted from 0."""
    start, end = TURNS[first].start, TURNS[last].end
    return Band(f"{kind}{first}", start, end, kind, name or kind.title(), f"told {kind}")  # type: ignore[arg-type]


@pytest.fixture
def view(dressed: object) -> Iterator[TranscriptView]:
    made = a_view(width=820, height=900)
    yield made
    made.close()


def pixel(view: TranscriptView, x: float, turn: int, dy: int = 30) -> QColor:
    """The colour at a place of the gutter beside a turn."""
    seen = view.scroller.seen()[turn]
    return view.viewport().grab().toImage().pixelColor(round(x), seen.y + dy)


def test_a_band_stands_beside_its_turns_and_no_others(view: TranscriptView) -> None:
    plenary, topic = band("plenary", 1, 2), band("topic", 2, 3)
    view.set_bands([plenary, topic])
    settle()
    left, paper = view.scene.columns.left, view.scene.shades.paper
    for turn, phase, about in ((0, 0, 0), (1, 1, 0), (2, 1, 1), (3, 0, 1), (4, 0, 0)):
        shown = pixel(view, left + PHASE_X + 1, turn), pixel(view, left + TOPIC_X + 1, turn)
        assert shown[0] == (colour_of(plenary, view.scene) if phase else paper), turn
        assert shown[1] == (colour_of(topic, view.scene) if about else paper), turn


def test_stimulus_text_lies_on_a_tone(view: TranscriptView) -> None:
    view.set_bands([band("stimulus", 1, 1)])
    settle()
    x = view.scene.columns.text_x + view.scene.columns.text_w + 6
    assert pixel(view, x, 1) != view.scene.shades.paper
    assert pixel(view, x, 2) == view.scene.shades.paper


def test_bands_take_no_room(view: TranscriptView) -> None:
    before = [(seen.y, seen.height) for seen in view.scroller.seen()]
    view.set_bands([band("plenary", 0, 4), band("topic", 1, 1), band("notes", 2, 3)])
    settle()
    assert [(seen.y, seen.height) for seen in view.scroller.seen()] == before


def test_the_parts_under_the_mouse_are_named_in_the_gutter_only(view: TranscriptView) -> None:
    view.set_bands([band("plenary", 1, 2), band("topic", 2, 3)])
    settle()
    y = view.scroller.seen()[2].y + 30
    assert [one.told for one in view.hits.bands_beside(QPoint(20, y))] == [
        "told plenary",
        "told topic",
    ]
    assert view.hits.bands_beside(QPoint(view.scene.columns.text_x + 20, y)) == []
    assert view.hits.bands_beside(QPoint(20, view.scroller.seen()[4].y + 30)) == []


def test_another_transcript_has_no_bands_until_it_is_given_some(view: TranscriptView) -> None:
    view.set_bands([band("plenary", 1, 2)])
    view.show_transcript(TEXT, TURNS, {}, ())
    assert view.scene.bands.all == []


def test_notes_are_what_is_not_marked_as_verbatim() -> None:
    notes = Band("n", 0, 20, "notes", "", "")
    bands = Bands([notes, Band("v", 5, 8, "verbatim", "", "")])
    assert bands.notes == (Span(0, 5), Span(8, 20))
    assert [one.id for one in bands.over(6, 6)] == ["n", "v"]
    assert [one.id for one in bands.over(8, 9)] == ["n"]


def test_bands_within_a_turn_and_in_every_size_are_drawn_without_trouble(
    view: TranscriptView,
) -> None:
    start = TURNS[1].start
    view.set_bands(
        [
            Band("n", start + 20, start + 90, "notes", "Notes", "Notes"),
            Band("t", start + 30, start + 60, "topic", "T" * 300, "t"),
            Band("p", 0, len(TEXT), "breakout", "Table 2", "p"),
        ]
    )
    for px, width in ((12, 420), (28, 1400), (16, 820)):
        view.zoom(px)
        view.resize(width, 700)
        settle()
        assert not view.viewport().grab().isNull()
