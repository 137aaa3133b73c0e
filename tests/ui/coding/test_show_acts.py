"""Leaving codings out of the transcript: by code, coder and layer, by key, menu and popover."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import at, code, drawn, mine, press, select
from tests.ui.coding.test_shown import random_draft
from tests.ui.studies import open_desk
from workbench.coding.changing import recode
from workbench.coding.codebook import add_code
from workbench.coding.progress import set_progress
from workbench.journal.entry import Draft, adds
from workbench.model.errors import Refused
from workbench.model.ids import CodingId
from workbench.project.session import Project
from workbench.ui.coding.page import CodingPage
from workbench.ui.coding.showing import Showing
from workbench.ui.coding.shown import Shown
from workbench.ui.desk import Desk, Place

DRAWER = "not a form in a drawer"


def choose(page, path):
    page.panel.set_current(code(page, path).id)


def said(page):
    """What the chip says, or "" while it is hidden."""
    return page.head.left_out.text() if not page.head.left_out.isHidden() else ""


def unfinish(page):
    read = page.desk.read
    page.desk.do(lambda: set_progress(read, page.transcript, "in progress", by=page.desk.me))
    settle()


def agree(page, words):
    """Let a coding of some words be agreed on."""
    text, read = page.view.scene.page.text, page.desk.read
    found = next(c for c in read.codings(transcript=page.transcript) if words in c.span.of(text))
    made = replace(found, id=CodingId("agreed"), layer="consensus")
    page.desk.project.do(Draft("Agree", (adds(made),)))
    settle()


def names(page):
    return {name for _, name, _ in drawn(page)}


class TestCodes:
    def test_l_shows_only_the_chosen_code_and_those_below_and_l_again_all(self, page):
        before = drawn(page)
        choose(page, "Control")
        press(page, "L")
        assert names(page) == {"Consent"}
        press(page, "L")
        assert drawn(page) == before

    def test_the_head_says_how_many_are_shown_and_a_click_shows_all(self, page):
        before = drawn(page)
        assert said(page) == ""
        choose(page, "Harms > Mistakes")
        press(page, "L")
        assert said(page) == f"{len(drawn(page))} of {len(before)} codings shown"
        assert page.head.left_out.accessibleName().startswith("2 of 8 codings shown")
        page.head.left_out.click()
        settle()
        assert drawn(page) == before
        assert said(page) == ""

    def test_without_a_chosen_code_the_way_out_is_said(self, page, qtbot):
        page.panel.set_current(None)
        with qtbot.waitSignal(page.desk.refused) as told:
            press(page, "L")
        assert "choose one in the codebook" in told.args[0]
        assert said(page) == ""

    def test_the_codebook_s_menu_shows_a_code_alone(self, page):
        choose(page, "Control")
        page.codebook._show_menu(QPoint(0, 0))
        menu = page.panel.findChild(QMenu)
        entries = {action.text(): action for action in menu.actions()}
        entries["Show only this code"].trigger()
        settle()
        assert names(page) == set()
        entries["Show only this code and those below it"].trigger()
        settle()
        assert names(page) == {"Consent"}
        entries["Show all codings"].trigger()
        settle()
        assert said(page) == ""

    def test_a_coding_given_a_code_that_is_left_out_is_counted_and_told(self, page, qtbot):
        choose(page, "Harms > Mistakes")
        press(page, "L")
        select(page, DRAWER)
        with qtbot.waitSignal(page.desk.said) as told:
            page.passages.apply(code(page, "Control > Consent").id)
        settle()
        assert "“Consent”" in told.args[0]
        assert (DRAWER, "Consent") in mine(page)
        assert names(page) == {"Mistakes"}
        assert said(page) == "2 of 9 codings shown"

    def test_a_coding_appears_or_goes_when_its_code_changes(self, page):
        choose(page, "Harms > Mistakes")
        press(page, "L")
        read, me = page.desk.read, page.desk.me
        other = next(
            c
            for c in read.codings(transcript=page.transcript, coder=me)
            if c.code == code(page, "Trust > Institutions").id
        )
        page.desk.do(lambda: recode(read, other.id, code(page, "Harms > Mistakes").id, by=me))
        settle()
        assert (other.exact, "Mistakes", "A") in drawn(page)
        page.desk.project.undo()
        settle()
        assert (other.exact, "Mistakes", "A") not in drawn(page)
        assert said(page) == "2 of 8 codings shown"

    def test_a_code_added_under_the_one_that_is_shown_is_shown(self, page):
        choose(page, "Control")
        press(page, "L")
        control = code(page, "Control").id
        page.desk.do(lambda: add_code(page.desk.read, "Opting out", parent=control))
        select(page, DRAWER)
        page.passages.apply(code(page, "Control > Opting out").id)
        settle()
        assert (DRAWER, "Opting out", "A") in drawn(page)

    def test_what_is_left_out_can_be_pale(self, page):
        everything = drawn(page)
        choose(page, "Harms > Mistakes")
        press(page, "L", "Shift+H")
        marks = page.view.scene.marks.by_id
        assert drawn(page) == everything
        bright = {mark.code for id, mark in marks.items() if id not in page.view.scene.dimmed}
        assert bright == {"Mistakes"}
        assert said(page) == "2 of 8 codings shown"
        assert {mark.code for mark in page.view.overview._marks()} == {"Mistakes"}
        press(page, "Shift+H")
        assert names(page) == {"Mistakes"}

    def test_n_passes_over_what_is_pale(self, page):
        choose(page, "Harms > Mistakes")
        press(page, "L", "Shift+H")
        page.view.select(0, 0)
        page.view.setFocus()
        seen = []
        while page.view.next_mark():
            seen.append(page.view.scene.focused_mark().code)
        assert seen == ["Mistakes", "Mistakes"]
        while page.view.previous_mark():
            seen.append(page.view.scene.focused_mark().code)
        assert seen == ["Mistakes"] * 3

    def test_h_hides_everything_for_a_moment(self, page):
        choose(page, "Harms > Mistakes")
        press(page, "L", "H")
        assert said(page) == "Codings hidden"
        assert not page.view.scene.highlights
        assert page.view.overview._marks() == []
        press(page, "H")
        assert said(page) == "2 of 8 codings shown"
        assert page.view.scene.highlights

    @pytest.mark.parametrize("key", ["V", "\\", "L", "Shift+H"])
    def test_whatever_else_is_chosen_ends_that_moment(self, page, key):
        choose(page, "Harms > Mistakes")
        press(page, "H", key)
        assert page.view.scene.highlights

    def test_who_comes_for_a_coding_that_is_left_out_sees_it(self, page):
        choose(page, "Harms > Mistakes")
        press(page, "L")
        hidden = next(
            c
            for c in page.desk.read.codings(transcript=page.transcript)
            if c.code == code(page, "Control > Consent").id
        )
        page.arrive(Place("coding", transcript=page.transcript, coding=hidden.id))
        settle()
        assert page.view.focused() == hidden.id
        assert said(page) == ""


class TestCoders:
    def test_a_coder_s_codings_alone_are_counted(self, page):
        press(page, "V")
        assert said(page) == "5 of 8 codings shown"
        press(page, "V", "V")
        assert said(page) == ""

    def test_until_one_has_finished_others_are_neither_drawn_nor_counted(self, page):
        agree(page, "nobody asked me")
        page.shows.choose(Showing(layers=frozenset({"coder", "consensus"}), rest="pale"))
        unfinish(page)
        assert {initial for _, _, initial in drawn(page)} == {"A"}
        assert page.drawing.tally().all == 5
        assert said(page) == ""
        page.shows.ask()
        panel = page.shows.popover
        assert [box.accessibleName() for box in panel.coders] == ["Ada"]
        assert not panel.agreed.isEnabled()
        assert "until you mark this transcript finished" in panel._why.text()

    def test_the_agreed_layer_is_bracketed_beside_the_coders(self, page):
        agree(page, "nobody asked me")
        assert "=" not in {initial for _, _, initial in drawn(page)}
        page.shows.ask()
        page.shows.popover.agreed.click()
        settle()
        agreed = page.view.scene.marks.by_id["agreed"]
        assert agreed.agreed
        assert (agreed.initial, agreed.by) == ("=", "Agreed")
        assert said(page) == ""
        for box in page.shows.popover.coders:
            box.click()
        settle()
        assert set(page.view.scene.marks.by_id) == {"agreed"}
        assert said(page) == "1 of 9 codings shown"

    def test_some_of_many_coders_can_be_chosen(self, page):
        for name in ("Cleo", "Dev"):
            page.desk.project.add_coder(name)
        settle()
        page.shows.ask()
        page.shows.popover.coders[2].click()
        settle()
        assert page.whose.names() == ["Ada", "3 of 4"]
        assert page.whose.index() == 1


class TestPopover:
    def test_codes_are_ticked_with_those_below_and_found_by_name(self, page):
        page.shows.ask()
        codes = page.shows.popover.codes
        codes.tick_all(False)
        settle()
        assert names(page) == set()
        assert said(page) == "0 of 8 codings shown"
        control = next(item for item in codes._items() if item.text(0) == "Control")
        control.setCheckState(0, Qt.CheckState.Checked)
        settle()
        assert names(page) == {"Consent"}
        assert page.whose.showing.below
        control.child(0).setCheckState(0, Qt.CheckState.Unchecked)
        settle()
        assert names(page) == set()
        assert not page.whose.showing.below
        page.shows.popover.sought.setText("consent")
        visible = [item.text(0) for item in codes._items() if not item.isHidden()]
        assert visible == ["Control", "Consent"]
        page.shows.popover.all.click()
        settle()
        assert len(drawn(page)) == 8
        assert codes.wanted() is None

    def test_the_layout_and_the_rest_are_chosen_there(self, page):
        page.shows.ask()
        popover = page.shows.popover
        popover.layout_.chosen.emit(2)
        popover.rest.chosen.emit(1)
        assert page.whose.showing == Showing(rest="pale", arrangement="columns")
        assert page.view.sides.arrangement == "columns"

    def test_every_control_has_a_name_and_esc_gives_the_focus_back(self, page):
        page.view.setFocus()
        press(page, "Shift+L")
        popover = page.shows.popover
        controls = [*popover.coders, popover.agreed, popover.sought, popover.codes]
        assert all(control.accessibleName() for control in [*controls, popover.rest])
        assert popover.sought.hasFocus()
        QTest.keyClick(popover.sought, Qt.Key.Key_Escape)
        settle()
        assert page.view.hasFocus()

    @pytest.mark.parametrize("height", [560, 800])
    def test_it_fits_the_window(self, page, height):
        page.resize(1000, height)
        settle()
        page.shows.ask()
        settle()
        popover = page.shows.popover
        assert popover.body.mapTo(page, QPoint(0, popover.body.height())).y() <= height
        assert popover.layout_.geometry().bottom() <= popover.body.height()


class TestSides:
    def test_backslash_goes_from_one_layout_to_the_next(self, page):
        found = []
        for _ in range(3):
            press(page, "\\")
            found.append(page.view.sides.arrangement)
        assert found == ["butterfly", "columns", "beside"]

    def test_the_names_over_the_sides_are_the_coders(self, page):
        press(page, "\\")
        assert page.view.sides.names == ("Ada", "Ben")
        assert "Ada" in page.view._side_names.accessibleName()
        assert page.view._side_names.isVisible()

    def test_blind_there_are_no_sides_and_the_reason_is_said(self, page, qtbot):
        unfinish(page)
        with qtbot.waitSignal(page.desk.said) as told:
            press(page, "\\")
        assert "until you mark this transcript finished" in told.args[0]
        assert page.view.sides.arrangement == "beside"

    def test_with_one_coder_shown_both_come_back_side_by_side(self, page):
        press(page, "V")
        assert {initial for _, _, initial in drawn(page)} == {"A"}
        press(page, "\\")
        assert {initial for _, _, initial in drawn(page)} == {"A", "B"}
        assert page.view.sides.arrangement == "butterfly"

    def test_one_coder_stands_beside_what_was_agreed(self, page):
        agree(page, "who is looking at my record")
        ben = frozenset(c.id for c in page.desk.read.coders() if c.name == "Ben")
        layers = frozenset({"coder", "consensus"})
        page.shows.choose(Showing(coders=ben, layers=layers, arrangement="columns"))
        settle()
        assert page.view.sides.names == ("Ben", "Agreed")
        assert {mark.coder for mark in page.view.scene.marks.by_id.values()} == {0, 1}

    @pytest.mark.parametrize("layout", ["butterfly", "columns"])
    def test_one_codes_by_key_as_ever(self, page, layout):
        page.shows.choose(Showing(arrangement=layout))
        at(page, "But nobody asked me")
        press(page, "S")
        page.passages.apply(code(page, "Control > Consent").id)
        settle()
        assert ("But nobody asked me last time.", "Consent", "A") in drawn(page)
        assert page.view.caret() == page.view.scene.focused_mark().end
        assert page.view.caret_rect().isValid()

    def test_the_caret_lives_in_the_column_of_the_coder_at_work(self, page):
        page.shows.choose(Showing(arrangement="columns"))
        first, second = page.view.scene.columns.texts
        assert (first.side, second.side, first.x < second.x) == (0, 1, True)
        ben = next(c for c in page.desk.read.coders() if c.name == "Ben")
        page.desk.project.act_as(ben.id)
        settle()
        first, second = page.view.scene.columns.texts
        assert (first.side, second.side, first.x > second.x) == (1, 0, True)


def test_the_choice_outlives_the_page_while_the_program_runs(open_page, tmp_path):
    first = CodingPage(open_desk(tmp_path))
    first.arrive(Place("coding"))
    choose(first, "Harms > Mistakes")
    first.shows.only_chosen()
    settle()
    first.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    first.desk.clear()
    again = open_page(desk=Desk(Project.open(tmp_path / "study.dwb", coder="Ada")))
    assert names(again) == {"Mistakes"}
    assert said(again) == "2 of 8 codings shown"


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_while_codings_are_left_out_the_drawing_is_true(page, seed):
    rng, desk, done = Random(seed), page.desk, 0
    book = desk.read.codebook()
    page.shows.choose(
        Showing(
            codes=frozenset(rng.sample([c.id for c in book.codes], 3)),
            coders=rng.choice([None, frozenset({desk.me})]),
            rest=rng.choice(["hidden", "pale"]),
            arrangement=rng.choice(["beside", "butterfly", "columns"]),
        )
    )
    for _ in range(25):
        try:
            if done and rng.random() < 0.25:
                desk.project.undo()
                done -= 1
            else:
                draft = random_draft(rng, desk, page.transcript)
                if draft.changes:
                    desk.project.do(draft)
                    done += 1
        except Refused:
            continue
    settle()
    truth = Shown(desk.read, page.transcript, desk.me, page.whose.drawn(), page.whose.showing)
    marks = {mark.id: mark for mark in truth.marks()}
    assert page.view.scene.marks.by_id == marks
    assert page.view.scene.dimmed == truth.pale
    assert page.drawing.tally() == truth.tally()
