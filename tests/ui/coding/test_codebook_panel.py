"""The codebook at the left: choosing, adding, naming, moving, merging, deleting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import code, mine, select, type_in_palette
from workbench.coding.codebook import merge_codes
from workbench.ui.codes.asking import AskColour, AskName, AskWhatToDo
from workbench.ui.coding.inspector import CODE

DRAWER = "not a form in a drawer"


def choose(page, path):
    page.panel.tree.setFocus()
    page.panel.tree.setCurrentIndex(page.panel.model.index_of(code(page, path).id))
    settle()


def asked(page, kind):
    [asking] = [one for one in page.findChildren(kind) if one.isVisible()]
    return asking


def names(page):
    read = page.desk.read.codebook()
    return [read.path(one.id) for _, one in read.walk()]


def test_choosing_a_code_shows_its_definition(page):
    choose(page, "Trust > Institutions")
    assert page.inspector.side() == CODE
    assert page.inspector.code.code() == code(page, "Trust > Institutions")


def test_enter_on_a_code_puts_it_on_the_selection(page):
    select(page, DRAWER)
    choose(page, "Trust > Institutions")
    QTest.keyClick(page.panel.tree, Qt.Key.Key_Return)
    assert (DRAWER, "Institutions") in mine(page)
    assert page.view.hasFocus()


def test_a_new_code_is_named_and_added(page):
    page.panel.add.click()
    asking = asked(page, AskName)
    QTest.keyClicks(asking.field, "Benefits > Speed")
    QTest.keyClick(asking.field, Qt.Key.Key_Return)
    assert "Benefits > Speed" in names(page)
    assert not asking.isVisible()
    assert page.panel.current() == code(page, "Benefits > Speed")


def test_a_new_code_under_another(page):
    choose(page, "Benefits")
    QTest.keyClick(page.panel.tree, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    asking = asked(page, AskName)
    QTest.keyClicks(asking.field, "Speed")
    QTest.keyClick(asking.field, Qt.Key.Key_Return)
    assert "Benefits > Speed" in names(page)


def test_a_name_that_is_taken_leaves_the_question_open(page, qtbot):
    page.codebook.new_code(None)
    asking = asked(page, AskName)
    QTest.keyClicks(asking.field, "benefits")
    with qtbot.waitSignal(page.desk.refused):
        QTest.keyClick(asking.field, Qt.Key.Key_Return)
    assert asking.isVisible()


def test_renaming_in_place(page):
    choose(page, "Harms > Mistakes")
    QTest.keyClick(page.panel.tree, Qt.Key.Key_F2)
    editor = page.panel.tree.findChild(QLineEdit)
    assert editor.text() == "Mistakes"
    editor.setText("Lost letters")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert "Harms > Lost letters" in names(page)


def test_the_filter_narrows_and_widens_and_keeps_what_is_folded(page):
    benefits = page.panel.model.index_of(code(page, "Benefits").id)
    page.panel.tree.collapse(benefits)
    page.panel.filter.setText("joined")
    assert page.panel.model.rowCount() == 1
    page.panel.filter.setText("")
    assert not page.panel.tree.isExpanded(page.panel.model.index_of(code(page, "Benefits").id))
    assert page.panel.tree.isExpanded(page.panel.model.index_of(code(page, "Harms").id))


def test_moving_up_and_down_by_key(page):
    top = [c.name for c in page.desk.read.codebook().children()]
    choose(page, top[1])
    QTest.keyClick(page.panel.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [c.name for c in page.desk.read.codebook().children()][:2] == [top[1], top[0]]
    QTest.keyClick(page.panel.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [c.name for c in page.desk.read.codebook().children()] == top


def test_a_drop_moves_a_code(page):
    model = page.panel.model
    data = model.mimeData([model.index_of(code(page, "Harms > Mistakes").id)])
    onto = model.index_of(code(page, "Control").id)
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, onto)
    assert "Control > Mistakes" in names(page)


def test_a_digit_is_given_and_shown(page):
    page.codebook.give_key(code(page, "Control > Consent").id, "5")
    settle()
    assert code(page, "Control > Consent").key == "5"
    index = page.panel.model.index_of(code(page, "Control > Consent").id)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Consent, 2 codings, key 5"


def test_one_of_forty_colours_is_chosen(page):
    consent = code(page, "Control > Consent")
    page.codebook.ask_colour(consent.id)
    asking = asked(page, AskColour)
    buttons = asking.findChildren(QAbstractButton)
    assert len(buttons) == 40
    asking.grid.group.button(7).click()
    assert code(page, "Control > Consent").colour == 7
    marks = [m for m in page.view.scene.marks.by_id.values() if m.code == "Consent"]
    settle()
    assert {page.view.scene.marks.by_id[m.id].colour for m in marks} == {7}


def test_colours_are_reached_by_arrows_and_taken_with_enter(page):
    consent = code(page, "Control > Consent")
    page.codebook.ask_colour(consent.id)
    asking = asked(page, AskColour)
    group = asking.grid.group
    first = group.button(consent.colour)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert asking.isVisible()
    assert code(page, "Control > Consent").colour == consent.colour
    second = next(b for b in group.buttons() if b.hasFocus())
    assert group.id(second) == consent.colour + 4
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert code(page, "Control > Consent").colour == consent.colour + 4
    assert page.panel.tree.hasFocus()


def test_turning_to_something_else_closes_a_question(page):
    page.codebook.new_code(None)
    asking = asked(page, AskName)
    page.view.setFocus()
    assert not asking.isVisible()
    assert page.view.hasFocus()


def test_merging_asks_into_which(page):
    page.codebook.ask_merge(code(page, "Harms > Mistakes").id)
    type_in_palette(page, "commer", "Return")
    assert "Harms > Mistakes" not in names(page)
    assert ("They lost my letters twice", "Commercial use") in mine(page)


def test_moving_under_another_asks_under_which(page):
    page.codebook.ask_move(code(page, "Harms > Mistakes").id)
    type_in_palette(page, "bene", "Return")
    assert "Benefits > Mistakes" in names(page)


def test_an_unused_code_is_deleted_at_once_and_can_be_brought_back(page, qtbot):
    page.panel.add.click()
    QTest.keyClicks(asked(page, AskName).field, "Spare")
    QTest.keyClick(asked(page, AskName).field, Qt.Key.Key_Return)
    choose(page, "Spare")
    with qtbot.waitSignal(page.desk.said) as heard:
        QTest.keyClick(page.panel.tree, Qt.Key.Key_Delete)
    assert heard.args[1]
    assert "Spare" not in names(page)


def test_a_used_code_is_kept_and_the_ways_out_are_offered(page):
    before = names(page)
    page.codebook.delete(code(page, "Harms > Mistakes").id)
    asking = asked(page, AskWhatToDo)
    assert names(page) == before
    assert [b.text() for b in asking.buttons] == [
        "Merge into…",
        "Archive",
        "Delete with all of this",
    ]
    asking.buttons[2].click()
    assert "Harms > Mistakes" not in names(page)
    page.desk.project.undo()
    assert names(page) == before


def test_a_used_code_is_archived_and_brought_back(page):
    mistakes = code(page, "Harms > Mistakes").id
    page.codebook.delete(mistakes)
    asked(page, AskWhatToDo).buttons[1].click()
    assert code(page, "Harms > Mistakes").use == "archived"
    assert page.desk.read.codings(code=mistakes)
    page.codebook.set_use(mistakes, "code")
    assert code(page, "Harms > Mistakes").use == "code"


def test_an_empty_codebook_says_how_to_begin(open_page):
    page = open_page("Ana: I trust them.")
    assert page.panel.empty.isVisible()
    select(page, "I trust them.")
    page.passages.in_vivo()
    settle()
    assert not page.panel.empty.isVisible()


def test_down_leads_from_the_filter_into_the_tree(page):
    page.panel.filter.setFocus()
    QTest.keyClick(page.panel.filter, Qt.Key.Key_Down)
    assert page.panel.tree.hasFocus()


def test_a_click_on_the_chevron_folds_without_choosing(page):
    tree, index = page.panel.tree, page.panel.model.index_of(code(page, "Harms").id)
    box = tree.visualRect(index)
    where = box.topLeft()
    where.setX(18)
    where.setY(box.center().y())
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert not tree.isExpanded(index)
    assert page.panel.current() is None


def test_the_inspector_shows_the_code_that_is_chosen_after_another_is_gone(page, qtbot):
    desk = page.desk
    gone = code(page, "Harms > Mistakes")
    page.inspector.show_side(CODE)
    choose(page, "Harms > Mistakes")
    into = code(page, "Control > Consent")
    desk.do(lambda: merge_codes(desk.read, gone.id, into.id, by=desk.me))
    settle()
    assert page.panel.current() is not None
    assert page.inspector.code.code() == page.panel.current()
    desk.attempt(desk.project.undo)
    settle()
    assert page.inspector.code.code() == page.panel.current()
