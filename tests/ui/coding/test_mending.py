"""Codings are extended, split, joined and recoded by key, and digits get their codes."""

from __future__ import annotations

import pytest

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import at, code, drawn, mine, press, select
from tests.ui.coding.test_page import BUS, DRAWER, give_key
from workbench.coding.memos import write_memo
from workbench.model.ids import CodingId
from workbench.transcripts.occasions.describing import describe_study

RECORD = "who is looking at my record"


def focus(page, words):
    text = page.view.scene.page.text
    marks = page.view.scene.marks.by_id.values()
    mark = next(m for m in marks if text[m.start : m.end] == words and m.initial == "A")
    page.view.set_focused(mark.id)
    page.view.select(mark.start, mark.start)
    settle()
    return mark.id


def caret_before(page, words):
    start = page.view.scene.page.text.index(words)
    page.view.select(start, start)
    settle()


class TestExtending:
    def test_the_same_code_beside_extends_the_coding_and_says_so_with_undo(self, page, qtbot):
        give_key(page, "Trust > Institutions", "2")
        before = drawn(page)
        select(page, ", honestly")
        with qtbot.waitSignal(page.desk.said) as heard:
            press(page, "2")
        assert heard.args == ["“Institutions” was extended by one word.", True]
        assert (f"{RECORD}, honestly", "Institutions") in mine(page)
        assert (f"{RECORD}, honestly", "Institutions", "A") in drawn(page)
        page.desk.project.undo()
        settle()
        assert drawn(page) == before

    def test_several_become_one_and_it_is_said(self, page, qtbot):
        give_key(page, "Trust > Institutions", "2")
        select(page, "honestly")
        press(page, "2")
        select(page, "record, honestly")
        with qtbot.waitSignal(page.desk.said) as heard:
            press(page, "2")
        assert heard.args[0] == "2 codings with “Institutions” are one now."
        assert [words for words, name in mine(page) if words.startswith("who")] == [
            f"{RECORD}, honestly"
        ]

    def test_the_next_code_is_given_to_what_was_given_not_to_all_that_grew(self, page):
        give_key(page, "Trust > Institutions", "2")
        give_key(page, "Control > Consent", "3")
        select(page, "honestly")
        press(page, "2")
        select(page, "record, honestly")
        press(page, "2", "3")
        assert ("record, honestly", "Consent") in mine(page)

    def test_codings_stay_apart_where_the_study_says_so(self, page):
        page.desk.do(lambda: describe_study(page.desk.read, again="apart"))
        give_key(page, "Trust > Institutions", "2")
        select(page, "record, honestly")
        press(page, "2")
        assert ("record, honestly", "Institutions") in mine(page)
        assert (RECORD, "Institutions") in mine(page)

    def test_an_end_that_is_moved_over_another_makes_them_one(self, page, qtbot):
        give_key(page, "Trust > Institutions", "2")
        select(page, "honestly")
        press(page, "2")
        first = focus(page, RECORD)
        with qtbot.waitSignal(page.desk.said) as heard:
            press(page, "Alt+Shift+Right")
        assert heard.args[0] == "2 codings with “Institutions” are one now."
        assert page.view.focused() == first
        assert (f"{RECORD}, honestly", "Institutions") in mine(page)


class TestSplittingAndJoining:
    def test_x_cuts_before_the_word_at_the_caret_and_shift_x_joins_again(self, page, qtbot):
        before = drawn(page)
        id = CodingId(focus(page, BUS))
        desk = page.desk
        desk.do(lambda: write_memo(desk.read, "coding", id, "Hm", by=desk.me))
        caret_before(page, "on the bus")
        with qtbot.waitSignal(page.desk.said) as heard:
            press(page, "X")
        assert heard.args == ["Split the coding in two.", True]
        assert {
            ("If it saves one trip", "Joined-up care"),
            ("on the bus I would take it.", "Joined-up care"),
        } <= set(mine(page))
        assert desk.read.coding(CodingId(page.view.focused())).exact.startswith("on the bus")
        press(page, "Shift+X")
        assert drawn(page) == before
        assert page.view.focused() == id
        assert [memo.text for memo in desk.read.memos(id)] == ["Hm"]
        desk.project.undo()
        desk.project.undo()
        settle()
        assert drawn(page) == before

    def test_a_caret_inside_a_word_does_not_cut_it(self, page):
        focus(page, BUS)
        at(page, "trip")
        press(page, "X")
        words = {words for words, name in mine(page) if name == "Joined-up care"}
        assert words == {"If it saves one", "trip on the bus I would take it."}

    def test_where_the_caret_left_the_focused_coding_the_one_at_the_caret_is_cut(self, page):
        select(page, DRAWER)
        give_key(page, "Control > Consent", "0")
        press(page, "0")
        focus(page, DRAWER)
        before = drawn(page)
        caret_before(page, "on the bus")
        assert page.view.scene.focused_mark().code == "Consent"
        press(page, "X")
        assert (DRAWER, "Consent") in mine(page)
        assert ("on the bus I would take it.", "Joined-up care") in mine(page)
        page.desk.project.undo()
        settle()
        assert drawn(page) == before

    def test_at_its_beginning_nothing_is_cut_and_that_is_said(self, page, qtbot):
        focus(page, BUS)
        with qtbot.waitSignal(page.desk.refused) as heard:
            press(page, "X")
        assert "put the caret between two words" in heard.args[0]

    def test_alone_there_is_nothing_to_join_and_that_is_said(self, page, qtbot):
        focus(page, BUS)
        with qtbot.waitSignal(page.desk.refused) as heard:
            press(page, "Shift+X")
        assert "there is nothing to join" in heard.args[0]


class TestPinning:
    def test_shift_and_a_digit_pin_the_code_of_the_focused_coding(self, page, qtbot):
        focus(page, BUS)
        with qtbot.waitSignal(page.desk.said) as heard:
            press(page, "Shift+4")
        assert heard.args == ["The key 4 gives “Joined-up care” now.", True]
        select(page, DRAWER)
        press(page, "4")
        assert (DRAWER, "Joined-up care") in mine(page)

    def test_the_digit_leaves_the_code_that_had_it_and_that_is_said(self, page, qtbot):
        give_key(page, "Control > Consent", "0")
        focus(page, BUS)
        with qtbot.waitSignal(page.desk.said) as heard:
            press(page, "Shift+0")
        assert heard.args[0] == "The key 0 gives “Joined-up care” now, no longer “Consent”."
        assert code(page, "Control > Consent").key == ""

    def test_without_a_focused_coding_the_one_at_the_caret_is_meant(self, page):
        page.view.set_focused(None)
        at(page, BUS)
        press(page, "Shift+5")
        assert code(page, "Benefits > Joined-up care").key == "5"

    def test_else_the_code_that_is_chosen_in_the_codebook(self, page):
        page.view.set_focused(None)
        at(page, "What would make it acceptable")
        page.panel.set_current(code(page, "Harms > Mistakes").id)
        press(page, "Shift+6")
        assert code(page, "Harms > Mistakes").key == "6"

    def test_where_nothing_is_meant_that_is_said(self, page, qtbot):
        page.view.set_focused(None)
        at(page, "What would make it acceptable")
        page.panel.set_current(None)
        with qtbot.waitSignal(page.desk.refused) as heard:
            press(page, "Shift+6")
        assert heard.args[0].startswith("No code is meant")


def test_r_without_a_last_code_says_what_to_do(page, qtbot):
    page.passages.recent = []
    select(page, DRAWER)
    with qtbot.waitSignal(page.desk.refused) as heard:
        press(page, "R")
    assert heard.args[0] == "No code was given yet: press Enter to find one."


@pytest.mark.parametrize("key", ["X", "Shift+X"])
def test_without_a_focused_coding_nothing_is_split_or_joined(page, key):
    page.view.set_focused(None)
    at(page, BUS)
    before = mine(page)
    press(page, key)
    assert mine(page) == before
