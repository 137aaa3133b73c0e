"""What a coder does to passages where the study changed under the hands."""

from __future__ import annotations

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import mine, press, select, type_in_palette
from workbench.ui.coding.page import CodingPage

WORDS = "What would you want to know before records are linked?"
AFTER = "I want to know who is looking at my record, honestly."


def coded_anew(page: CodingPage, *names: str) -> None:
    """Give some words new codes, one after the other."""
    select(page, WORDS)
    for name in names:
        press(page, "Return")
        type_in_palette(page, name, "Shift+Return")


def test_again_passes_over_a_code_that_is_gone(page: CodingPage) -> None:
    coded_anew(page, "First", "Second")
    page.desk.project.undo()
    settle()
    select(page, AFTER)
    assert page.foot.repeat.text() == "repeat First"
    press(page, "R")
    assert mine(page).count((AFTER, "First")) == 1


def test_codes_given_a_few_turns_before_and_after_are_near(page: CodingPage) -> None:
    book = page.desk.read.codebook()
    for words in ("An opt out that works", "nobody asked me"):
        select(page, words)
        near = {book[id].name for id in page.opening._codes_nearby(book)}
        assert "Mistakes" in near
