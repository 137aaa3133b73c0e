"""What the inspector says of a coding, a code and a transcript, and what one writes there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import at, code, press
from workbench.coding.codebook import describe_code
from workbench.coding.memos import write_memo
from workbench.coding.passages import code_passage
from workbench.coding.progress import set_progress
from workbench.coding.recoding.queue import confirm, recode_queue
from workbench.ui.coding.inspector import CODE, MEMOS, PASSAGE
from workbench.ui.coding.memo_list import MemoCard
from workbench.ui.desk import Place

BUS = "If it saves one trip on the bus I would take it."


def focus(page, words):
    at(page, words)
    press(page, "O")
    assert page.view.focused() is not None


class TestPassage:
    def test_it_shows_words_code_definition_and_source(self, page):
        care = code(page, "Benefits > Joined-up care").id
        read = page.desk.read
        page.desk.do(
            lambda: describe_code(
                read, care, by=page.desk.me, definition="Care that hangs together."
            )
        )
        focus(page, BUS)
        shown = page.inspector.passage
        assert shown.code.text() == "Joined-up care"
        assert shown.definition.text() == "Care that hangs together."
        assert shown.words.text() == f"“{BUS}”"
        assert shown.source.text() == "¶ 3 · pt2"

    def test_it_says_under_which_version_it_was_coded(self, page):
        care, read = code(page, "Benefits > Joined-up care").id, page.desk.read
        focus(page, BUS)
        shown = page.inspector.passage
        assert not shown.version.isVisible()
        for words in ("Care that hangs together", "Care that hangs together, as people see it"):
            page.desk.do(lambda: describe_code(read, care, by=page.desk.me, definition=words))  # noqa: B023
        settle()
        assert shown.version.text() == (
            "Coded under version 1 of 3 of the definition. Its meaning has changed since."
        )
        queue = [one.coding.id for one in recode_queue(read, page.desk.me)]
        page.desk.do(lambda: confirm(read, queue, by=page.desk.me))
        settle()
        assert shown.version.text() == "Coded under version 3 of the definition."

    def test_it_says_when_only_one_coder_sees_it_so(self, page):
        focus(page, BUS)
        assert page.inspector.passage.only.text() == "Only Ada"
        assert [len(e.parts) for e in page.inspector.passage.extents._extents] == [1, 0]

    def test_both_extents_are_shown_on_one_axis(self, page):
        focus(page, "They lost my letters twice")
        extents = page.inspector.passage.extents._extents
        assert [extent.coder.name for extent in extents] == ["Ada", "Ben"]
        assert page.inspector.passage.coders.isVisible()

    def test_others_are_not_mentioned_before_one_has_finished(self, page):
        page.toggle_finished()
        settle()
        focus(page, BUS)
        assert not page.inspector.passage.coders.isVisible()
        assert not page.inspector.foot.isVisible()

    def test_the_quote_bank_is_a_click_away_and_then_says_so(self, page):
        focus(page, BUS)
        page.inspector.passage.bank.click()
        settle()
        assert [quote.exact for quote in page.desk.read.quotes()] == [BUS]
        assert page.inspector.passage.banked.isVisible()
        assert not page.inspector.passage.bank.isVisible()

    def test_the_same_code_elsewhere_is_a_click_away(self, page, qtbot):
        focus(page, "An opt out that works")
        kin = [one for one in page.inspector.passage.kin if one.isVisible()]
        assert len(kin) == 1
        with qtbot.waitSignal(page.desk.asked_to_go) as heard:
            QTest.mouseClick(kin[0], Qt.MouseButton.LeftButton)
        place = heard.args[0]
        assert place.page == "coding"
        assert page.desk.read.coding(place.coding).start == place.start

    def test_of_others_only_what_they_coded_in_finished_transcripts_is_elsewhere(self, page):
        desk = page.desk
        second = next(one.id for one in desk.read.transcripts() if one.id != page.transcript)
        ben = next(one.id for one in desk.read.coders() if one.name == "Ben")
        mistakes = code(page, "Harms > Mistakes").id
        desk.do(lambda: code_passage(desk.read, second, 13, 23, mistakes, by=ben))

        def told():
            found = next(
                c
                for c in desk.read.codings(transcript=page.transcript, code=mistakes)
                if c.coder == ben
            )
            page.view.set_focused(found.id)
            page.inspecting.refresh()
            shown = page.inspector.passage
            return len([one for one in shown.kin if one.isVisible()])

        assert told() == 1
        desk.do(lambda: set_progress(desk.read, second, "in progress", by=desk.me))
        assert told() == 0

    def test_nothing_focused_shows_a_hint_with_keys(self, page):
        page.view.set_focused(None)
        settle()
        assert page.inspector._stack.currentWidget() is page.inspector._no_passage

    def test_compare_is_a_click_away(self, page, qtbot):
        with qtbot.waitSignal(page.desk.asked_to_go) as heard:
            page.inspector.compare.click()
        assert heard.args[0] == Place("compare", transcript=page.transcript)


class TestMemos:
    def test_m_writes_about_the_focused_coding(self, page):
        focus(page, BUS)
        press(page, "M")
        field = page.inspector.passage.memos.field
        assert field.hasFocus()
        QTest.keyClicks(field, "Says it twice.")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        settle()
        [memo] = page.desk.read.memos(page.view.focused())
        assert memo.text == "Says it twice."
        assert page.view.hasFocus()
        assert len(page.inspector.passage.memos.findChildren(MemoCard)) == 1

    def test_without_a_coding_m_writes_about_the_transcript(self, page):
        page.view.set_focused(None)
        press(page, "M")
        assert page.inspector.side() == MEMOS
        QTest.keyClicks(page.inspector.memos.field, "Tired room.")
        page.view.setFocus()
        settle()
        assert [m.text for m in page.desk.read.memos(page.transcript)] == ["Tired room."]

    def test_a_memo_is_changed_in_place_and_removed(self, page):
        focus(page, BUS)
        desk, coding = page.desk, page.view.focused()
        desk.do(lambda: write_memo(desk.read, "coding", coding, "First.", by=desk.me))
        settle()
        card = page.inspector.passage.memos.findChildren(MemoCard)[-1]
        card.edit()
        card._field.setPlainText("Second.")
        page.view.setFocus()
        settle()
        assert [memo.text for memo in desk.read.memos(coding)] == ["Second."]
        card = page.inspector.passage.memos.findChildren(MemoCard)[-1]
        card.removed.emit(desk.read.memos(coding)[0].id)
        assert list(desk.read.memos(coding)) == []

    def test_an_empty_memo_is_not_kept(self, page):
        press(page, "M")
        page.view.setFocus()
        assert list(page.desk.read.memos()) == []


class TestCode:
    def test_what_is_written_is_kept_when_the_field_is_left(self, page):
        consent = code(page, "Control > Consent")
        page.inspecting.choose_code(consent.id, write=True)
        field = page.inspector.code.fields["definition"]
        assert field.hasFocus()
        QTest.keyClicks(field, "Being asked first.")
        page.view.setFocus()
        assert code(page, "Control > Consent").definition == "Being asked first."

    def test_another_code_does_not_take_what_was_being_written(self, page):
        consent, care = code(page, "Control > Consent"), code(page, "Benefits > Joined-up care")
        page.inspecting.choose_code(consent.id, write=True)
        QTest.keyClicks(page.inspector.code.fields["definition"], "Being asked first.")
        page.inspecting.choose_code(care.id)
        settle()
        assert code(page, "Control > Consent").definition == "Being asked first."
        assert code(page, "Benefits > Joined-up care").definition == ""
        assert page.inspector.code.fields["definition"].text() == ""

    def test_a_key_is_chosen_there(self, page):
        page.inspecting.choose_code(code(page, "Control > Consent").id)
        page.inspector.code.key.activated.emit(3)
        assert code(page, "Control > Consent").key == "3"

    def test_focusing_a_coding_leads_back_to_the_passage(self, page):
        page.inspecting.choose_code(code(page, "Control > Consent").id)
        assert page.inspector.side() == CODE
        focus(page, BUS)
        assert page.inspector.side() == PASSAGE

    def test_other_names_and_a_counter_example_are_written_here_too(self, page):
        consent = code(page, "Control > Consent").id
        page.inspecting.choose_code(consent)
        fields = page.inspector.code.fields
        for field, words in (("aliases", "Permission"), ("counter_example", "Being told.")):
            fields[field].setFocus()
            QTest.keyClicks(fields[field], words)
        page.view.setFocus()
        settle()
        now = code(page, "Control > Consent")
        assert (now.other_names, now.counter_example) == (("Permission",), "Being told.")

    def test_it_says_what_is_a_folder_or_archived(self, page):
        desk, consent = page.desk, code(page, "Control > Consent").id
        page.inspecting.choose_code(consent)
        assert "archived" not in page.inspector.code.where.text()
        desk.do(lambda: describe_code(desk.read, consent, use="archived", by=desk.me))
        settle()
        assert "archived" in page.inspector.code.where.text()
