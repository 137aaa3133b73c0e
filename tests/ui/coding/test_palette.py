"""A few letters, and the passage has its code."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import (
    at,
    code,
    mine,
    offered,
    press,
    select,
    selected,
    type_in_palette,
)
from workbench.coding.codebook import add_code, describe_code

DRAWER = "not a form in a drawer"


def opened(page, words=DRAWER):
    select(page, words)
    press(page, "Return")
    palette = page.opening.palette
    assert palette.isVisible()
    return palette


def chips(palette):
    return [chip.name() for chip in palette.head.chips.items()]


def test_letters_and_enter_code_the_selection(page):
    palette = opened(page)
    type_in_palette(page, "inst", "Return")
    assert (DRAWER, "Institutions") in mine(page)
    assert not palette.isVisible()
    assert page.view.hasFocus()


def test_it_says_how_much_is_selected_and_offers_codes_with_their_parents(page):
    palette = opened(page)
    assert palette.head.caption.text() == "6 words selected"
    type_in_palette(page, "inst")
    assert offered(page) == ["Institutions, Trust", "New code “inst”"]


def test_with_nothing_selected_it_takes_the_sentence(page):
    page.view.set_focused(None)
    at(page, "But nobody asked me")
    press(page, "Return")
    assert selected(page) == "But nobody asked me last time."


def test_arrows_choose_another_code(page):
    opened(page)
    type_in_palette(page, "con")
    names = [said.split(",")[0] for said in offered(page)]
    assert names[:2] == ["Consent", "Control"]
    type_in_palette(page, "", "Down")
    type_in_palette(page, "", "Return")
    assert (DRAWER, "Control") in mine(page)


def test_arrows_go_round(page):
    palette = opened(page)
    type_in_palette(page, "con", "Up")
    assert palette.list.currentIndex().row() == palette.choices.rowCount() - 1
    type_in_palette(page, "", "Down")
    assert palette.list.currentIndex().row() == 0


def test_control_enter_collects_codes_that_enter_gives_in_one_step(page):
    palette = opened(page)
    before = page.desk.read.codings()
    type_in_palette(page, "cons", "Ctrl+Return")
    assert palette.isVisible()
    assert palette.field.text() == ""
    assert chips(palette) == ["Consent"]
    assert page.desk.read.codings() == before
    type_in_palette(page, "inst", "Return")
    assert {name for words, name in mine(page) if words == DRAWER} == {"Consent", "Institutions"}
    assert page.desk.project.undo_label == "Code “Consent” and “Institutions”"
    page.desk.project.undo()
    assert page.desk.read.codings() == before


def test_enter_alone_gives_what_is_collected(page):
    palette = opened(page)
    type_in_palette(page, "cons", "Ctrl+Return")
    type_in_palette(page, "mist", "Ctrl+Return")
    assert not palette.list.currentIndex().isValid()
    type_in_palette(page, "", "Return")
    assert {name for words, name in mine(page) if words == DRAWER} == {"Consent", "Mistakes"}


def test_backspace_takes_back_what_was_collected_last(page):
    palette = opened(page)
    type_in_palette(page, "cons", "Ctrl+Return")
    type_in_palette(page, "mist", "Ctrl+Return")
    type_in_palette(page, "", "Backspace")
    assert chips(palette) == ["Consent"]
    assert "Mistakes, Harms" in offered(page)
    assert "Consent, Control" not in offered(page)


def test_a_new_code_is_given_together_with_what_is_collected(page):
    opened(page)
    type_in_palette(page, "cons", "Ctrl+Return")
    type_in_palette(page, "Paperwork", "Shift+Return")
    assert {name for words, name in mine(page) if words == DRAWER} == {"Consent", "Paperwork"}
    page.desk.project.undo()
    assert not [name for words, name in mine(page) if words == DRAWER]


def test_tab_goes_to_the_codes_below_and_backspace_comes_back(page):
    palette = opened(page)
    type_in_palette(page, "harm", "Tab")
    assert palette.head.scope().name == "Harms"
    assert sorted(offered(page)) == ["Commercial use, Harms", "Mistakes, Harms"]
    type_in_palette(page, "com")
    assert offered(page) == ["Commercial use, Harms", "New code “Harms > com”"]
    type_in_palette(page, "", "Backspace")
    type_in_palette(page, "", "Backspace")
    type_in_palette(page, "", "Backspace")
    assert palette.head.scope() is not None
    type_in_palette(page, "", "Backspace")
    assert palette.head.scope() is None
    assert palette.field.hasFocus()


def test_a_new_code_is_made_under_the_one_one_went_into(page):
    opened(page)
    type_in_palette(page, "harm", "Tab")
    type_in_palette(page, "Being sold = To advertisers", "Shift+Return")
    assert code(page, "Harms > Being sold").definition == "To advertisers"


def test_tab_on_a_code_without_others_stays_where_it_is(page):
    palette = opened(page)
    type_in_palette(page, "mist", "Tab")
    assert palette.head.scope() is None
    assert palette.field.hasFocus()
    assert palette.field.text() == "mist"


def use(page, path, way):
    page.desk.do(
        lambda: describe_code(page.desk.read, code(page, path).id, use=way, by=page.desk.me)
    )


def test_a_folder_opens_and_is_not_given(page):
    page.desk.do(lambda: add_code(page.desk.read, "Wishes > Plain words"))
    use(page, "Wishes", "folder")
    palette = opened(page)
    type_in_palette(page, "wish")
    assert offered(page)[0] == "Wishes, folder"
    type_in_palette(page, "", "Return")
    assert palette.isVisible()
    assert offered(page) == ["Plain words, Wishes"]
    type_in_palette(page, "", "Return")
    assert (DRAWER, "Plain words") in mine(page)


def test_archived_codes_are_never_offered(page):
    page.desk.do(lambda: add_code(page.desk.read, "Wishes"))
    use(page, "Wishes", "archived")
    opened(page)
    type_in_palette(page, "wish")
    assert offered(page) == ["New code “wish”"]


def test_another_name_finds_a_code_and_is_shown(page):
    desk, mistakes = page.desk, code(page, "Harms > Mistakes").id
    desk.do(lambda: describe_code(desk.read, mistakes, aliases="Errors\nSlips", by=desk.me))
    opened(page)
    type_in_palette(page, "erro")
    assert offered(page)[0] == "Mistakes, also called Errors, Harms"
    type_in_palette(page, "rs", "Shift+Return")
    assert offered(page)[0] == "Use “Mistakes” (“Errors”)?"
    type_in_palette(page, "", "Return")
    assert (DRAWER, "Mistakes") in mine(page)


def test_codes_that_are_on_the_passage_are_marked_and_not_collected(page):
    palette = opened(page, "An opt out that works")
    type_in_palette(page, "cons")
    assert offered(page)[0] == "Consent, Control, on this passage"
    type_in_palette(page, "", "Ctrl+Return")
    assert chips(palette) == []


def test_it_says_which_keys_do_more(page):
    palette = opened(page)
    type_in_palette(page, "harm")
    assert palette.hint() == "Ctrl Enter: one more code · Tab: codes below it"
    type_in_palette(page, "", "Ctrl+Return")
    assert palette.hint() == "Enter: give all · Backspace: take the last one back"


def test_shift_enter_makes_a_code_with_parent_and_definition_in_one_step(page):
    opened(page)
    type_in_palette(page, "Harms/Bureaucracy = Forms for their own sake", "Shift+Return")
    made = code(page, "Harms > Bureaucracy")
    assert made.definition == "Forms for their own sake"
    assert (DRAWER, "Bureaucracy") in mine(page)
    page.desk.project.undo()
    assert page.desk.read.codebook().find("Harms > Bureaucracy") is None


def test_a_definition_asks_for_a_new_code_so_enter_makes_it(page):
    opened(page)
    type_in_palette(page, "Harms/con = Forms for their own sake")
    assert offered(page)[0].startswith("New code “Harms > con”")
    type_in_palette(page, "", "Return")
    settle()
    assert code(page, "Harms > con").definition == "Forms for their own sake"
    assert (DRAWER, "con") in mine(page)


def test_a_near_duplicate_is_asked_about(page):
    palette = opened(page)
    type_in_palette(page, "Institution", "Shift+Return")
    assert offered(page) == [
        "Use “Institutions” instead?",
        "No, new code “Institution”",
    ]
    type_in_palette(page, "", "Return")
    assert (DRAWER, "Institutions") in mine(page)
    assert not palette.isVisible()


def test_and_made_all_the_same_when_wanted(page):
    opened(page)
    type_in_palette(page, "Institution", "Shift+Return")
    type_in_palette(page, "", "Shift+Return")
    assert (DRAWER, "Institution") in mine(page)


def test_what_is_refused_leaves_it_open(page, qtbot):
    palette = opened(page, "An opt out that works")
    with qtbot.waitSignal(page.desk.refused) as heard:
        type_in_palette(page, "cons", "Return")
    assert heard.args[0] == "“Consent” is already on this passage."
    assert palette.isVisible()


def test_escape_closes_it_and_gives_the_focus_back(page):
    palette = opened(page)
    type_in_palette(page, "c", "Esc")
    assert not palette.isVisible()
    assert page.view.hasFocus()
    assert selected(page) == DRAWER


def test_a_click_elsewhere_closes_it_and_keeps_the_focus_there(page):
    palette = opened(page)
    page.panel.filter.setFocus(Qt.FocusReason.MouseFocusReason)
    settle()
    assert not palette.isVisible()
    assert page.panel.filter.hasFocus()


def test_a_click_on_a_code_chooses_it(page):
    palette = opened(page)
    type_in_palette(page, "cons")
    where = palette.list.visualRect(palette.choices.index(0, 0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (DRAWER, "Consent") in mine(page)


def test_the_last_used_codes_come_first(page):
    opened(page)
    type_in_palette(page, "mist", "Return")
    opened(page, "in a drawer")
    assert offered(page)[0] == "Mistakes, Harms, on this passage"


def test_g_gives_the_focused_coding_another_code(page):
    at(page, "If it saves")
    press(page, "O", "G")
    palette = page.opening.palette
    assert "Joined-up care" in palette.field.placeholderText()
    type_in_palette(page, "mist", "Return")
    assert ("If it saves one trip on the bus I would take it.", "Mistakes") in mine(page)


def test_it_stands_beside_the_passage_and_inside_the_page(page):
    palette = opened(page)
    type_in_palette(page, "i")
    body = palette.body.rect().translated(palette.body.mapTo(page, palette.body.rect().topLeft()))
    assert page.rect().contains(body)
    passage = page.view.rect_of(page.view.selection())
    top_left = page.view.viewport().mapTo(page, passage.topLeft())
    assert not body.intersects(passage.translated(top_left - passage.topLeft()))
