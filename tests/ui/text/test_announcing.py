"""What is said unasked. That it reaches a screen reader, `tests/a11y` proves."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.ui.text.scenes import a_view, mark, transcript
from workbench.ui.text.announcing import REST_MS
from workbench.ui.widgets import announcing

TEXT, TURNS = transcript()


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """What a screen reader is given to say, as if one listened."""
    given: list[str] = []
    listening = SimpleNamespace(
        isActive=lambda: True,
        updateAccessibility=lambda event: given.append(event.message()),
    )
    monkeypatch.setattr(announcing, "QAccessible", listening)
    return given


@pytest.fixture
def view(qtbot):
    marks = (
        mark(TEXT, "letters", "a", code="Evidence")._replace(by="Ana"),
        mark(TEXT, "The letters did", "b", code="Trust")._replace(by="Ben"),
    )
    made = a_view(marks=marks)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.activateWindow()
    made.setFocus()
    return made


def rest(qtbot) -> None:
    qtbot.wait(REST_MS + 60)


def test_coded_words_are_named_when_the_caret_rests_there_and_only_once(view, said, qtbot):
    at = TEXT.index("The letters")
    for offset in range(at, at + 6):
        view.move_caret(offset, False)
    assert said == []
    rest(qtbot)
    assert said == ["coded Evidence by Ana, Trust by Ben"]
    view.move_caret(at + 7, False)
    rest(qtbot)
    assert len(said) == 1
    view.move_caret(TURNS[0].start, False)
    rest(qtbot)
    view.move_caret(at + 12, False)
    rest(qtbot)
    assert said[1:] == ["coded Trust by Ben"]


def test_the_focused_coding_is_named_at_once_with_its_words(view, said, qtbot):
    view.set_focused("a")
    assert said == ["coding Evidence by Ana: letters"]
    rest(qtbot)
    assert len(said) == 1
    view.set_focused(None)
    assert len(said) == 1


def test_nothing_is_said_for_a_view_without_the_focus(view, said, qtbot):
    view.clearFocus()
    view.move_caret(TEXT.index("letters"), False)
    view.set_focused("a")
    rest(qtbot)
    assert said == []


def test_nothing_is_said_of_codings_that_are_hidden(view, said, qtbot):
    view.set_highlights(False)
    view.move_caret(TEXT.index("letters"), False)
    view.set_focused("a")
    rest(qtbot)
    assert said == []
