"""The page Themes: gestures on a real study, and what stands in the study and on the page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studies import how_far
from workbench.model.codebook import Code
from workbench.model.ids import ThemeId, TopicId
from workbench.themes.building import add_theme, add_topic, put_code
from workbench.ui.desk import Desk, Place
from workbench.ui.themes.card import BoardChip
from workbench.ui.themes.page import HIERARCHY, ThemesPage
from workbench.ui.widgets.carrying import packed

KEYS = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def opened(desk: Desk, qtbot: QtBot) -> ThemesPage:
    """The page, seen."""
    page = ThemesPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.arrive(Place("themes"))
    return page


def topic(desk: Desk, title: str) -> TopicId:
    """Add a topic."""
    desk.do(lambda: add_topic(desk.read, title))
    return desk.read.topics()[-1].id


def theme(desk: Desk, under: TopicId, title: str, *paths: str) -> ThemeId:
    """Add a theme with codes."""
    desk.do(lambda: add_theme(desk.read, under, title))
    made = next(found.id for found in desk.read.themes() if found.title == title)
    for path in paths:
        desk.do(lambda path=path: put_code(desk.read, made, code(desk, path).id))
    return made


def code(desk: Desk, path: str) -> Code:
    """A code by its path."""
    found = desk.read.codebook().find(path)
    assert found is not None
    return found


def titles(desk: Desk) -> list[str]:
    """The titles of all themes, topic by topic."""
    return [found.title for found in desk.read.themes()]


def codes_on(desk: Desk, id: ThemeId) -> list[str]:
    """The names of the codes of a theme."""
    book = desk.read.codebook()
    return [book[member.code].name for member in desk.read.theme_codes(id)]


def drop(on: QWidget, kind: str, words: str, at: QPoint) -> None:
    """Carry something over a widget and let it fall."""
    data, move, none = packed(kind, words), Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    on.dragEnterEvent(QDragEnterEvent(at, move, data, left, none))
    on.dragMoveEvent(QDragMoveEvent(at, move, data, left, none))
    on.dropEvent(QDropEvent(QPointF(at), move, data, left, none))


def texts(menu: QMenu) -> list[str]:
    """What a menu offers, without its keys."""
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def run(menu: QMenu, text: str) -> None:
    """Choose a row of a menu, which closes first as it does under a mouse."""
    action = next(a for a in menu.actions() if a.text().split("\t")[0] == text)
    menu.close()
    action.trigger()


def open_menu(page: ThemesPage) -> QMenu:
    """The menu that is open on the page."""
    return next(menu for menu in page.findChildren(QMenu) if menu.isVisible())


def test_an_empty_page_asks_for_the_first_topic(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    qtbot.mouseClick(page._first, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.questions.titles.field, "Benefits")
    qtbot.keyClick(page.questions.titles.field, KEYS.Key_Return)
    assert [found.title for found in desk.read.topics()] == ["Benefits"]
    qtbot.waitUntil(lambda: page.how_big.text() == "0 themes under 1 topic")
    assert not page.questions.titles.isVisible()
    desk.project.undo()
    qtbot.waitUntil(lambda: page._head.isHidden())
    assert desk.read.topics() == []


def test_a_theme_is_added_under_its_topic_and_chosen(desk: Desk, qtbot: QtBot) -> None:
    topic(desk, "Benefits")
    page = opened(desk, qtbot)
    column = page.board.columns()[0]
    qtbot.mouseClick(column.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.questions.titles.field, "Telling it once")
    qtbot.mouseClick(page.questions.titles.save, Qt.MouseButton.LeftButton)
    assert titles(desk) == ["Telling it once"]
    qtbot.waitUntil(lambda: page.inspector.title.text() == "Telling it once")
    desk.project.undo()
    assert titles(desk) == []


def test_a_title_that_is_taken_is_refused_and_can_be_mended(desk: Desk, qtbot: QtBot) -> None:
    topic(desk, "Benefits")
    page = opened(desk, qtbot)
    page.ask_for_topic()
    qtbot.keyClicks(page.questions.titles.field, "benefits")
    with qtbot.waitSignal(desk.refused) as refused:
        qtbot.keyClick(page.questions.titles.field, KEYS.Key_Return)
    assert "“Benefits”" in refused.args[0]
    assert page.questions.titles.isVisible()
    qtbot.keyClick(page.questions.titles.field, KEYS.Key_Escape)
    assert not page.questions.titles.isVisible()
    assert len(desk.read.topics()) == 1


def test_a_code_carried_from_the_tray_falls_on_a_theme(desk: Desk, qtbot: QtBot) -> None:
    control = theme(desk, topic(desk, "Terms"), "Ask me")
    page = opened(desk, qtbot)
    consent = code(desk, "Control > Consent")
    column, card = page.board.columns()[0], page.board.card(control)
    assert card is not None
    drop(column, "code", f"{consent.id} -", card.geometry().center())
    assert codes_on(desk, control) == ["Consent"]
    qtbot.waitUntil(lambda: "Consent" in [chip.name() for chip in card.board_chips()])
    assert "Consent" not in [chip.name() for chip in page.board.tray.board_chips()]
    desk.project.undo()
    assert codes_on(desk, control) == []


def test_a_code_carried_to_another_theme_moves_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    terms = topic(desk, "Terms")
    first = theme(desk, terms, "Ask me", "Control > Consent")
    second = theme(desk, terms, "Tell me")
    page = opened(desk, qtbot)
    card = page.board.card(second)
    assert card is not None
    consent = code(desk, "Control > Consent")
    drop(page.board.columns()[0], "code", f"{consent.id} {first}", card.geometry().center())
    assert (codes_on(desk, first), codes_on(desk, second)) == ([], ["Consent"])
    desk.project.undo()
    assert (codes_on(desk, first), codes_on(desk, second)) == (["Consent"], [])


def test_a_code_dropped_in_the_tray_is_taken_off(desk: Desk, qtbot: QtBot) -> None:
    first = theme(desk, topic(desk, "Terms"), "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    consent = code(desk, "Control > Consent")
    tray = page.board.tray
    data = packed("code", f"{consent.id} {first}")
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    tray.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.MoveAction, data, left, none))
    assert codes_on(desk, first) == []


def test_a_card_carried_to_another_column_stands_where_it_fell(desk: Desk, qtbot: QtBot) -> None:
    one, two = topic(desk, "One"), topic(desk, "Two")
    moving = theme(desk, one, "Moving")
    theme(desk, two, "Above")
    below = theme(desk, two, "Below")
    page = opened(desk, qtbot)
    card = page.board.card(below)
    assert card is not None
    drop(page.board.columns()[1], "theme", moving, card.geometry().topLeft())
    assert titles(desk) == ["Above", "Moving", "Below"]
    qtbot.waitUntil(lambda: len(page.board.columns()[1].cards()) == 3)
    desk.project.undo()
    assert titles(desk) == ["Moving", "Above", "Below"]


def test_keys_move_the_theme_that_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    one, two = topic(desk, "One"), topic(desk, "Two")
    moving = theme(desk, one, "Moving")
    theme(desk, one, "Staying")
    page = opened(desk, qtbot)
    card = page.board.card(moving)
    assert card is not None
    qtbot.keyClick(card, KEYS.Key_Down, ALT)
    assert titles(desk) == ["Staying", "Moving"]
    qtbot.keyClick(card, KEYS.Key_Right, ALT)
    assert [found.topic for found in desk.read.themes() if found.id == moving] == [two]
    qtbot.waitUntil(lambda: page.board.columns()[1].cards() == [card])
    qtbot.waitUntil(card.hasFocus)
    desk.project.undo()
    desk.project.undo()
    assert titles(desk) == ["Moving", "Staying"]


def test_arrows_go_from_card_to_card_and_the_inspector_follows(desk: Desk, qtbot: QtBot) -> None:
    one, two = topic(desk, "One"), topic(desk, "Two")
    first = theme(desk, one, "First")
    theme(desk, one, "Second")
    theme(desk, two, "Third")
    page = opened(desk, qtbot)
    card = page.board.card(first)
    assert card is not None
    card.setFocus()
    qtbot.keyClick(card, KEYS.Key_Down)
    assert page.inspector.title.text() == "Second"
    focused = page.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, KEYS.Key_Right)
    assert page.inspector.title.text() == "Third"


def test_a_code_is_picked_by_typing_a_part_of_its_name(desk: Desk, qtbot: QtBot) -> None:
    first = theme(desk, topic(desk, "One"), "First")
    page = opened(desk, qtbot)
    card = page.board.card(first)
    assert card is not None
    qtbot.keyClick(card, KEYS.Key_C)
    qtbot.keyClicks(page.questions.picking.field, "mistak")
    assert page.questions.picking.shown() == ["Harms > Mistakes"]
    qtbot.keyClick(page.questions.picking.field, KEYS.Key_Return)
    assert codes_on(desk, first) == ["Mistakes"]
    assert not page.questions.picking.isVisible()


def test_the_menu_of_a_code_moves_it_to_another_theme(desk: Desk, qtbot: QtBot) -> None:
    one = topic(desk, "One")
    first = theme(desk, one, "First", "Harms > Mistakes")
    second = theme(desk, one, "Second")
    page = opened(desk, qtbot)
    card = page.board.card(first)
    assert card is not None
    chip: BoardChip = card.board_chips()[0]
    qtbot.keyClick(chip, KEYS.Key_Return)
    assert texts(open_menu(page)) == [
        "Move to…",
        "Put on another theme as well…",
        "Take from “First”",
        "Show where it was coded",
    ]
    run(open_menu(page), "Move to…")
    assert page.questions.picking.shown() == ["Second"]
    qtbot.keyClick(page.questions.picking.field, KEYS.Key_Return)
    assert (codes_on(desk, first), codes_on(desk, second)) == ([], ["Mistakes"])


def test_del_on_a_code_takes_it_from_its_theme(desk: Desk, qtbot: QtBot) -> None:
    first = theme(desk, topic(desk, "One"), "First", "Harms > Mistakes")
    page = opened(desk, qtbot)
    card = page.board.card(first)
    assert card is not None
    qtbot.keyClick(card.board_chips()[0], KEYS.Key_Delete)
    assert codes_on(desk, first) == []
    desk.project.undo()
    assert codes_on(desk, first) == ["Mistakes"]


def test_the_menu_of_a_theme_moves_it_to_a_topic(desk: Desk, qtbot: QtBot) -> None:
    one, two = topic(desk, "One"), topic(desk, "R & D")
    first = theme(desk, one, "First")
    page = opened(desk, qtbot)
    page._theme_menu(first, QPoint(5, 5))
    menu = open_menu(page)
    others = next(a.menu() for a in menu.actions() if a.text() == "Move to topic")
    assert isinstance(others, QMenu)
    assert texts(others) == ["R && D"]
    others.actions()[0].trigger()
    menu.close()
    assert desk.read.themes()[0].topic == two


def test_what_is_written_in_the_inspector_is_saved_when_the_field_is_left(
    desk: Desk, qtbot: QtBot
) -> None:
    first = theme(desk, topic(desk, "One"), "First")
    page = opened(desk, qtbot)
    page.inspector.narrative.setFocus()
    qtbot.keyClicks(page.inspector.narrative, "Four words so far.")
    page.inspector.idea.setFocus()
    qtbot.keyClicks(page.inspector.idea, "One idea")
    page.inspector.title.setFocus()
    page.inspector.title.selectAll()
    qtbot.keyClicks(page.inspector.title, "Renamed")
    qtbot.keyClick(page.inspector.title, KEYS.Key_Return)
    found = desk.read.themes()[0]
    assert (found.title, found.description, found.narrative) == (
        "Renamed",
        "One idea",
        "Four words so far.",
    )
    qtbot.waitUntil(lambda: page.inspector.words.text() == "4 words · goes into the report")
    for _ in range(3):
        desk.project.undo()
    assert desk.read.themes()[0].title == "First"
    assert desk.read.themes()[0].narrative == ""
    assert first == desk.read.themes()[0].id


def test_the_card_and_the_hierarchy_count_the_same_people(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, topic(desk, "One"), "First", "Harms > Mistakes", "Control > Consent")
    page = opened(desk, qtbot)
    card = page.board.columns()[0].cards()[0]
    assert "4 people · 2 sessions" in card.accessibleName()
    page.show_view(HIERARCHY)
    model = page.hierarchy.model
    root = model.index(0, 0)
    row = [model.index(0, n, root).data() for n in range(model.columnCount(root))]
    assert row[0] == "First"
    assert (row[3], row[4]) == ("4", "2")
    first = model.index(0, 0, root)
    assert model.index(0, 0, first).data() == "Harms > Mistakes"


def test_return_leads_to_the_quotes_of_the_theme(desk: Desk, qtbot: QtBot) -> None:
    first = theme(desk, topic(desk, "One"), "First")
    page = opened(desk, qtbot)
    card = page.board.card(first)
    assert card is not None
    with qtbot.waitSignal(desk.asked_to_go) as went:
        qtbot.keyClick(card, KEYS.Key_Return)
    assert went.args == [Place("quotes", theme=first)]


def test_a_place_that_names_a_theme_chooses_it(desk: Desk, qtbot: QtBot) -> None:
    one = topic(desk, "One")
    theme(desk, one, "First")
    second = theme(desk, one, "Second")
    page = opened(desk, qtbot)
    page.arrive(Place("themes", theme=second))
    assert page.inspector.title.text() == "Second"
    card = page.board.card(second)
    assert card is not None and card.is_chosen()


def test_removing_a_theme_says_so_and_chooses_its_neighbour(desk: Desk, qtbot: QtBot) -> None:
    one = topic(desk, "One")
    first = theme(desk, one, "First", "Harms > Mistakes")
    theme(desk, one, "Second")
    page = opened(desk, qtbot)
    card = page.board.card(first)
    assert card is not None
    with qtbot.waitSignal(desk.said) as said:
        qtbot.keyClick(card, KEYS.Key_Delete)
    assert said.args == ["The theme is removed; its quotes wait for another.", True]
    qtbot.waitUntil(lambda: page.inspector.title.text() == "Second")
    desk.project.undo()
    assert titles(desk) == ["First", "Second"]
    assert codes_on(desk, first) == ["Mistakes"]


def test_a_topic_with_themes_is_not_removed(desk: Desk, qtbot: QtBot) -> None:
    one = topic(desk, "One")
    theme(desk, one, "First")
    page = opened(desk, qtbot)
    page._topic_menu(one, QPoint(5, 5))
    with qtbot.waitSignal(desk.refused) as refused:
        run(open_menu(page), "Remove the topic")
    assert "1 theme" in refused.args[0]
    assert len(desk.read.topics()) == 1


def test_scrolling_and_focus_stay_when_somebody_else_changes_the_study(
    desk: Desk, qtbot: QtBot
) -> None:
    one = topic(desk, "One")
    ids = [theme(desk, one, f"Theme {n}") for n in range(12)]
    page = opened(desk, qtbot)
    page.board.focus_card(ids[9])
    bar = page.board.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    before = bar.value()
    topic(desk, "Two")
    qtbot.waitUntil(lambda: len(page.board.columns()) == 2)
    card = page.board.card(ids[9])
    assert card is not None and card.hasFocus()
    assert bar.value() == before


def test_every_control_has_a_name_a_screen_reader_can_say(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, topic(desk, "One"), "First", "Harms > Mistakes")
    page = opened(desk, qtbot)
    unnamed = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.inherits("QScrollArea")
    ]
    assert unnamed == []


def test_a_theme_added_by_key_from_a_card_is_the_chosen_one(desk: Desk, qtbot: QtBot) -> None:
    first = theme(desk, topic(desk, "One"), "First")
    page = opened(desk, qtbot)
    card = page.board.card(first)
    assert card is not None
    qtbot.keyClick(card, KEYS.Key_N)
    qtbot.keyClicks(page.questions.titles.field, "Second")
    qtbot.keyClick(page.questions.titles.field, KEYS.Key_Return)
    qtbot.waitUntil(lambda: page.inspector.title.text() == "Second")
    second = page.board.card(desk.read.themes()[1].id)
    assert second is not None and second.hasFocus()


def test_del_in_the_hierarchy_takes_a_code_and_leaves_its_theme(desk: Desk, qtbot: QtBot) -> None:
    first = theme(desk, topic(desk, "One"), "First", "Harms > Mistakes")
    page = opened(desk, qtbot)
    page.show_view(HIERARCHY)
    model, view = page.hierarchy.model, page.hierarchy.view
    row = model.index(0, 0, model.index(0, 0, model.index(0, 0)))
    assert row.data() == "Harms > Mistakes"
    view.setFocus()
    view.setCurrentIndex(row)
    qtbot.keyClick(view, KEYS.Key_Delete)
    assert codes_on(desk, first) == []
    assert titles(desk) == ["First"]


def test_the_hierarchy_has_the_same_menus(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, topic(desk, "One"), "First", "Harms > Mistakes")
    page = opened(desk, qtbot)
    page.show_view(HIERARCHY)
    model, view = page.hierarchy.model, page.hierarchy.view
    root = model.index(0, 0)
    offered = []
    for row in (root, model.index(0, 0, root), model.index(0, 0, model.index(0, 0, root))):
        page.hierarchy._menu(view.visualRect(row).center())
        offered.append(texts(open_menu(page))[0])
        open_menu(page).close()
    assert offered == ["Add a theme…", "Put a code on it…", "Move to…"]


def test_a_code_moved_by_key_from_the_tray_leaves_the_focus_in_the_tray(
    desk: Desk, qtbot: QtBot
) -> None:
    first = theme(desk, topic(desk, "One"), "First")
    page = opened(desk, qtbot)
    chip = page.board.tray.board_chips()[0]
    name = chip.name()
    chip.setFocus()
    qtbot.keyClick(chip, KEYS.Key_Space)
    menu = open_menu(page)
    move = menu.actions()[0]
    menu.close()
    with qtbot.waitActive(page):
        page.activateWindow()
    qtbot.waitUntil(chip.hasFocus)
    move.trigger()
    qtbot.keyClick(page.questions.picking.field, KEYS.Key_Return)
    assert codes_on(desk, first) == [name]
    qtbot.waitUntil(lambda: name not in [c.name() for c in page.board.tray.board_chips()])
    assert page.board.tray.board_chips()[0].hasFocus()


def test_a_theme_rests_on_codings_of_others_once_one_has_finished(desk: Desk, qtbot: QtBot) -> None:
    id = theme(desk, topic(desk, "About Ask me"), "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    note = page._shown.theme(id)
    assert note is not None
    assert note.evidence.passages.number == 3
    assert page.unseen.isHidden()
    how_far(desk, "in progress")
    qtbot.waitUntil(page.unseen.isVisible)
    note = page._shown.theme(id)
    assert note is not None
    assert (note.evidence.passages.number, note.codes[0].codings) == (2, 2)
    assert page.unseen.text() == (
        "In 1 transcript that you have not finished only your own codings are shown."
    )
    desk.project.undo()
    qtbot.waitUntil(page.unseen.isHidden)
    note = page._shown.theme(id)
    assert note is not None
    assert note.evidence.passages.number == 3
