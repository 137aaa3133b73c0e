"""Reading and coding a transcript by key, and what the page shows of it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import at, code, drawn, mine, press, select, selected
from tests.ui.studies import open_desk, written
from workbench.coding.codebook import assign_key, rename_code
from workbench.coding.passages import code_passage
from workbench.coding.progress import set_progress
from workbench.model.ids import CodingId
from workbench.project.session import Project
from workbench.ui.appearance import look
from workbench.ui.desk import Desk, Place

BUS = "If it saves one trip on the bus I would take it."
DRAWER = "not a form in a drawer"


def give_key(page, path, key):
    page.desk.do(lambda: assign_key(page.desk.read, code(page, path).id, key))
    settle()


def unfinish(page):
    read = page.desk.read
    page.desk.do(lambda: set_progress(read, page.transcript, "in progress", by=page.desk.me))
    settle()


class TestCodingByKey:
    def test_a_sentence_gets_the_code_of_a_digit(self, page):
        give_key(page, "Control > Consent", "1")
        at(page, "But nobody asked me")
        press(page, "S", "1")
        assert ("But nobody asked me last time.", "Consent") in mine(page)
        assert ("But nobody asked me last time.", "Consent", "A") in drawn(page)

    def test_the_new_coding_is_focused_and_the_next_sentence_follows_on(self, page):
        give_key(page, "Trust > Institutions", "2")
        at(page, "What would you want")
        press(page, "S", "2")
        made = page.view.scene.focused_mark()
        assert made is not None
        assert made.code == "Institutions"
        assert page.view.selection() is None
        assert page.view.caret() == made.end

    def test_a_second_digit_puts_a_second_code_on_the_same_passage(self, page):
        give_key(page, "Trust > Institutions", "2")
        give_key(page, "Control > Consent", "3")
        select(page, DRAWER)
        press(page, "2", "3")
        assert {name for words, name in mine(page) if words == DRAWER} == {
            "Institutions",
            "Consent",
        }

    def test_r_repeats_the_last_code(self, page):
        give_key(page, "Trust > Institutions", "2")
        select(page, DRAWER)
        press(page, "2")
        select(page, "lost my letters twice")
        press(page, "R")
        assert ("lost my letters twice", "Institutions") in mine(page)
        assert page.foot.repeat.text() == "repeat Institutions"

    def test_what_was_used_last_is_known_from_the_codings(self, page):
        assert page.foot.repeat.isEnabled()
        last = page.desk.read.codebook()[page.passages.recent[0]].name
        assert page.foot.repeat.text() == f"repeat {last}"
        assert last in {name for _, name in mine(page)}

    def test_without_a_selection_nothing_is_coded_and_the_way_out_is_said(self, page, qtbot):
        give_key(page, "Trust > Institutions", "2")
        page.view.set_focused(None)
        at(page, DRAWER)
        before = mine(page)
        with qtbot.waitSignal(page.desk.refused) as heard:
            press(page, "2")
        assert "press S for the sentence" in heard.args[0]
        assert mine(page) == before

    def test_a_digit_without_a_code_says_so(self, page, qtbot):
        select(page, DRAWER)
        with qtbot.waitSignal(page.desk.refused) as heard:
            press(page, "7")
        assert heard.args[0].startswith("No code has the key 7")

    def test_words_become_a_code(self, page):
        select(page, DRAWER)
        press(page, "I")
        assert (DRAWER, DRAWER) in mine(page)
        assert any(c.name == DRAWER for c in page.panel.model.snapshot.book.codes)

    def test_undo_and_redo_are_drawn_at_once(self, page):
        give_key(page, "Control > Consent", "1")
        select(page, DRAWER)
        before = drawn(page)
        press(page, "1")
        after = drawn(page)
        page.desk.project.undo()
        settle()
        assert drawn(page) == before
        assert page.view.focused() is None
        page.desk.project.redo()
        settle()
        assert drawn(page) == after

    def test_a_read_only_study_refuses_with_a_sentence(self, open_page, tmp_path, qtbot):
        path = written(tmp_path / "look.dwb")
        page = open_page(desk=Desk(Project.open(path, coder="Ada", read_only=True)))
        select(page, DRAWER)
        with qtbot.waitSignal(page.desk.refused):
            press(page, "I")
        assert not page.head.finish.isEnabled()


class TestTheFocusedCoding:
    def focus(self, page, words):
        found = next(
            m
            for m in page.view.scene.marks.by_id.values()
            if page.view.scene.page.text[m.start : m.end] == words and m.initial == "A"
        )
        page.view.set_focused(found.id)
        page.view.select(found.start, found.start)
        settle()
        return found.id

    def test_n_goes_from_coding_to_coding(self, page):
        at(page, "What would you want")
        press(page, "N")
        first = page.view.focused()
        press(page, "N")
        assert first is not None
        assert page.view.focused() not in (None, first)
        press(page, "Shift+N")
        assert page.view.focused() == first

    def test_delete_removes_it_and_undo_brings_it_back(self, page, qtbot):
        self.focus(page, BUS)
        before = drawn(page)
        with qtbot.waitSignal(page.desk.said) as heard:
            press(page, "Del")
        assert heard.args[1], "the note offers undo"
        assert (BUS, "Joined-up care") not in mine(page)
        page.desk.project.undo()
        assert drawn(page) == before

    def test_its_ends_move_by_words(self, page):
        id = self.focus(page, BUS)
        press(page, "Alt+Right", "Alt+Shift+Left")
        shorter = BUS.removeprefix("If ").removesuffix(".")
        assert page.desk.read.coding(CodingId(id)).exact == shorter
        mark = page.view.scene.marks.by_id[id]
        assert page.view.scene.page.text[mark.start : mark.end] == shorter

    def test_what_belongs_to_ben_stays_as_it_is(self, page, qtbot):
        ben = next(m for m in page.view.scene.marks.by_id.values() if m.initial == "B")
        page.view.set_focused(ben.id)
        before = drawn(page)
        with qtbot.waitSignal(page.desk.refused) as heard:
            page.view.mark_resized.emit(ben.id, ben.start, ben.end - 3)
        assert "only Ben can change it" in heard.args[0]
        assert drawn(page) == before

    def test_q_takes_it_into_the_quote_bank(self, page):
        self.focus(page, BUS)
        press(page, "Q")
        assert [quote.exact for quote in page.desk.read.quotes()] == [BUS]

    def test_the_passage_is_copied_with_its_source(self, page):
        self.focus(page, BUS)
        page.passages.copy_as_quote()
        assert QGuiApplication.clipboard().text() == f"“{BUS}” (FG1, pt2)"


class TestWhoseCodings:
    def test_others_are_seen_once_one_has_finished(self, page):
        assert ("nobody asked me", "Consent", "B") in drawn(page)
        press(page, "V")
        assert {initial for _, _, initial in drawn(page)} == {"A"}
        press(page, "V")
        assert {initial for _, _, initial in drawn(page)} == {"B"}

    def test_until_then_they_are_hidden_and_the_reason_is_said(self, page, qtbot):
        unfinish(page)
        assert {initial for _, _, initial in drawn(page)} == {"A"}
        buttons = page.head._segments()
        assert [button.isEnabled() for button in buttons] == [True, False, False]
        assert "until you mark this transcript finished" in buttons[2].toolTip()
        with qtbot.waitSignal(page.desk.said):
            press(page, "V")
        page.head.finish.click()
        settle()
        assert {initial for _, _, initial in drawn(page)} == {"A", "B"}

    def test_who_codes_sees_their_own_after_a_change_of_coder(self, page):
        unfinish(page)
        ben = next(c for c in page.desk.read.coders() if c.name == "Ben")
        page.desk.project.act_as(ben.id)
        settle()
        assert {initial for _, _, initial in drawn(page)} == {"A", "B"}
        assert page.panel.progress.text() == "2 of 2 transcripts finished"
        index = page.panel.model.index_of(code(page, "Local detail").id)
        assert index.data(page.panel.model.COUNT) == 1

    def test_what_was_used_last_is_ones_own(self, page):
        assert page.passages.recent
        page.desk.project.act_as(page.desk.project.add_coder("Cleo").id)
        settle()
        assert page.passages.recent == []
        assert page.foot.repeat.text() == "repeat"
        assert not page.foot.repeat.isEnabled()

    def test_many_coders_share_two_segments(self, page):
        for name in ("Cleo", "Dev"):
            page.desk.project.add_coder(name)
        settle()
        assert page.whose.names() == ["Ada", "All"]
        press(page, "V")
        assert {initial for _, _, initial in drawn(page)} == {"A"}
        press(page, "V")
        assert {initial for _, _, initial in drawn(page)} == {"A", "B"}

    def test_what_ben_does_elsewhere_stays_out_of_sight(self, page):
        unfinish(page)
        before = drawn(page)
        ben = next(c.id for c in page.desk.read.coders() if c.name == "Ben")
        consent = code(page, "Control > Consent").id
        start = page.view.scene.page.text.index(DRAWER)
        read = page.desk.read
        page.desk.do(lambda: code_passage(read, page.transcript, start, start + 9, consent, by=ben))
        assert drawn(page) == before


class TestShowing:
    def test_counts_are_one_s_own_and_follow_each_coding(self, page):
        index = page.panel.model.index_of(code(page, "Harms > Mistakes").id)
        assert index.data(page.panel.model.COUNT) == 1
        give_key(page, "Harms > Mistakes", "4")
        select(page, DRAWER)
        press(page, "4")
        assert index.data(page.panel.model.COUNT) == 2

    def test_the_head_says_what_it_is_and_how_much_is_coded(self, page, qtbot):
        qtbot.waitUntil(lambda: "% coded" in page.head.meta.text())
        assert page.head.title.text() == "FG1"
        assert "words" in page.head.meta.text()
        assert page.panel.progress.text() == "2 of 2 transcripts finished"

    def test_a_renamed_code_is_renamed_in_the_text(self, page):
        institutions = code(page, "Trust > Institutions").id
        page.desk.do(lambda: rename_code(page.desk.read, institutions, "The state"))
        settle()
        assert {name for _, name, _ in drawn(page)} & {"Institutions", "The state"} == {"The state"}

    def test_place_and_selection_survive_a_refresh(self, page):
        select(page, DRAWER)
        before = page.view.anchor()
        page.refresh()
        assert selected(page) == DRAWER
        assert page.view.anchor() == before

    def test_highlights_can_be_hidden(self, page):
        press(page, "H")
        assert not page.view.scene.highlights
        press(page, "H")
        assert page.view.scene.highlights

    def test_the_text_grows_and_shrinks(self, page):
        press(page, "Ctrl++")
        assert page.view.text_px == page.desk.text_px == 17
        press(page, "Ctrl+Shift+0")
        assert page.view.text_px == 16
        page.set_text_px(20)
        assert page.view.text_px == 20

    def test_it_turns_dark_with_the_rest(self, page):
        look().apply("dark")
        assert page.view.scene.shades.dark
        look().apply("light")
        assert not page.view.scene.shades.dark


class TestGoing:
    def test_brackets_lead_from_transcript_to_transcript(self, page):
        assert page.head.title.text() == "FG1"
        press(page, "]")
        assert page.head.title.text() == "FG2"
        assert "Who should decide?" in page.view.scene.page.text
        press(page, "]")
        assert page.head.title.text() == "FG2"
        press(page, "[")
        assert page.head.title.text() == "FG1"

    def test_a_place_opens_selects_and_focuses(self, open_page, tmp_path):
        desk = open_desk(tmp_path)
        second = desk.read.transcripts()[1]
        coding = desk.read.codings(transcript=second.id, coder=desk.me)[0]
        page = open_page(
            desk=desk,
            place=Place(
                "coding",
                transcript=second.id,
                start=coding.start,
                end=coding.end,
                coding=coding.id,
            ),
        )
        assert selected(page) == coding.exact
        assert page.view.focused() == coding.id

    def test_a_place_can_name_a_code(self, page):
        consent = code(page, "Control > Consent")
        page.arrive(Place("coding", code=consent.id))
        settle()
        assert page.panel.current() == consent
        assert page.inspector.code.code() == consent

    def test_on_the_first_visit_it_opens_what_was_begun(self, open_page, tmp_path):
        desk = open_desk(tmp_path)
        second = desk.read.transcripts()[1].id
        desk.do(lambda: set_progress(desk.read, second, "in progress", by=desk.me))
        assert open_page(desk=desk).transcript == second

    def test_u_goes_to_what_nobody_coded_or_says_that_all_is(self, page, qtbot):
        at(page, "I want to know")
        press(page, "U")
        text = page.view.scene.page.text
        assert page.view.caret() == text.index("What would make it acceptable?")
        with qtbot.waitSignal(page.desk.said):
            press(page, "U")

    def test_the_sheet_of_keys_is_asked_for(self, page, qtbot):
        with qtbot.waitSignal(page.desk.asked_for_keys):
            press(page, "?")

    def test_an_empty_study_shows_the_way_to_transcripts(self, open_page, tmp_path, qtbot):
        project = Project.create(tmp_path / "new.dwb", title="New", coder="Ada")
        page = open_page(desk=Desk(project))
        assert page.centre.currentIndex() == 1
        with qtbot.waitSignal(page.desk.asked_to_go) as heard:
            page.centre.add_asked.emit()
        assert heard.args[0].page == "transcripts"

    def test_what_is_still_to_be_shown_waits_while_the_page_is_hidden(self, page):
        give_key(page, "Harms > Mistakes", "4")
        select(page, DRAWER)
        page.passages.apply_key("4")
        page.hide()
        assert not page._light.isActive()
        page.show()
        settle()
        index = page.panel.model.index_of(code(page, "Harms > Mistakes").id)
        assert index.data(page.panel.model.COUNT) == 2


def test_every_command_has_words_a_key_and_its_own_place(page):
    commands = page.commands()
    assert len({command.id for command in commands}) == len(commands)
    for command in commands:
        assert command.text
        assert command.group
        assert command.keys
    view_keys = [k for c in commands if not c.id.startswith("codebook") for k in c.keys]
    assert len(set(view_keys)) == len(view_keys)


@pytest.mark.parametrize("width", [1016, 1356])
def test_nothing_is_wider_than_the_page(page, width):
    for size in (1150, width):
        page.resize(size, 648)
        settle()
    assert page.centre.width() <= width
    assert page.head.panel.geometry().right() <= page.head.width()
    assert page.width() == width


def test_letters_do_not_code_while_one_writes(page, qtbot):
    give_key(page, "Control > Consent", "1")
    select(page, DRAWER)
    before = mine(page)
    page.panel.filter.setFocus()
    qtbot.keyClicks(page.panel.filter, "s1")
    assert mine(page) == before
    assert page.panel.filter.text() == "s1"
