"""The page Quotes: gestures on a real study, and what stands in the study and on the page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studies import how_far
from workbench.coding.quotes import quotes_of
from workbench.model.ids import ThemeId
from workbench.model.quote import QuoteEdit
from workbench.themes.building import add_theme, add_topic, put_code
from workbench.transcripts.occasions.segments import mark_segment
from workbench.ui.desk import Desk, Place
from workbench.ui.quotes.cards import PassageCard, QuoteCard
from workbench.ui.quotes.page import QuotesPage
from workbench.ui.quotes.trimming import whole_words
from workbench.ui.quotes.words import changed_parts
from workbench.ui.widgets.carrying import packed

KEYS = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def theme(desk: Desk, title: str, *paths: str) -> ThemeId:
    """Add a theme with codes, under a topic of its own."""
    desk.do(lambda: add_topic(desk.read, f"About {title}"))
    topic = desk.read.topics()[-1].id
    desk.do(lambda: add_theme(desk.read, topic, title))
    made = next(found.id for found in desk.read.themes() if found.title == title)
    book = desk.read.codebook()
    for path in paths:
        code = book.find(path)
        assert code is not None
        desk.do(lambda code=code: put_code(desk.read, made, code.id))
    return made


def opened(desk: Desk, qtbot: QtBot) -> QuotesPage:
    """The page, seen."""
    page = QuotesPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.arrive(Place("quotes"))
    return page


def quoted(desk: Desk, qtbot: QtBot, page: QuotesPage, number: int) -> list[QuoteCard]:
    """Add the first passages to the theme with Enter."""
    for n in range(1, number + 1):
        card = page.passages.cards()[0]
        card.setFocus()
        qtbot.keyClick(card, KEYS.Key_Return)
        qtbot.waitUntil(lambda n=n: len(page.bank.cards()) == n)
    return page.bank.cards()


def words(desk: Desk, id: ThemeId | None) -> list[str]:
    """The words of the quotes of a theme, in order."""
    return [quote.exact for quote in quotes_of(desk.read, id)]


CONSENT = ["nobody asked me", "An opt out that works", "The people whose records they are"]


def test_without_themes_the_page_leads_to_them(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert page._stack.currentIndex() == 1
    theme(desk, "Ask me", "Control > Consent")
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 0)
    assert page.heading.text() == "Ask me"


def test_passages_of_the_theme_are_offered_with_who_says_them(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    cards = page.passages.cards()
    assert [card.note.passage.exact for card in cards] == CONSENT
    assert "pt2)" in cards[0].accessibleName()
    assert page.about.text() == "3 passages by 3 people in 2 sessions"


def test_enter_adds_a_passage_and_the_next_one_has_the_focus(desk: Desk, qtbot: QtBot) -> None:
    id = theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    first = page.passages.cards()[0]
    first.setFocus()
    qtbot.keyClick(first, KEYS.Key_Return)
    assert words(desk, id) == CONSENT[:1]
    qtbot.waitUntil(lambda: len(page.passages.cards()) == 2)
    assert page.passages.cards()[0].hasFocus()
    assert page.list.lines()[:2] == [("About Ask me", 1), ("Ask me", 1)]
    desk.project.undo()
    qtbot.waitUntil(lambda: len(page.passages.cards()) == 3)
    assert words(desk, id) == []


def test_the_button_on_a_passage_adds_it(desk: Desk, qtbot: QtBot) -> None:
    id = theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    qtbot.mouseClick(page.passages.cards()[1].add, LEFT)
    assert words(desk, id) == [CONSENT[1]]


def test_space_and_the_chip_turn_the_status(desk: Desk, qtbot: QtBot) -> None:
    id = theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    card = quoted(desk, qtbot, page, 1)[0]
    card.setFocus()
    qtbot.keyClick(card, KEYS.Key_Space)
    assert desk.read.quotes(id)[0].status == "shortlisted"
    qtbot.waitUntil(lambda: card.status.text() == "Shortlisted")
    qtbot.mouseClick(card.status, LEFT)
    assert desk.read.quotes(id)[0].status == "used"
    desk.project.undo()
    assert desk.read.quotes(id)[0].status == "shortlisted"


def test_only_quotes_of_the_chosen_status_are_shown(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    first, second = quoted(desk, qtbot, page, 2)
    second.toggled.emit()
    page.statuses.set_index(2)
    page._show_quotes()
    qtbot.waitUntil(lambda: [card.quote for card in page.bank.cards()] == [second.quote])
    page.statuses.set_index(1)
    page._show_quotes()
    assert [card.quote for card in page.bank.cards()] == [first.quote]


def test_alt_and_arrows_move_a_quote_and_it_keeps_the_focus(desk: Desk, qtbot: QtBot) -> None:
    id = theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    first = quoted(desk, qtbot, page, 3)[0]
    first.setFocus()
    qtbot.keyClick(first, KEYS.Key_Down, ALT)
    assert words(desk, id) == [CONSENT[1], CONSENT[0], CONSENT[2]]
    qtbot.waitUntil(lambda: page.bank.cards()[1] is first)
    assert first.hasFocus()
    qtbot.keyClick(first, KEYS.Key_Up, ALT)
    assert words(desk, id) == CONSENT
    desk.project.undo()
    assert words(desk, id) == [CONSENT[1], CONSENT[0], CONSENT[2]]


def test_a_carried_quote_stands_where_it_fell(desk: Desk, qtbot: QtBot) -> None:
    id = theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    cards = quoted(desk, qtbot, page, 3)
    data, move = packed("quote", cards[2].quote), Qt.DropAction.MoveAction
    none = Qt.KeyboardModifier.NoModifier
    page.bank.dropEvent(QDropEvent(QPointF(4, 1), move, data, LEFT, none))
    assert words(desk, id) == [CONSENT[2], CONSENT[0], CONSENT[1]]


def test_a_quote_dropped_on_a_theme_at_the_left_moves_there(desk: Desk, qtbot: QtBot) -> None:
    id = theme(desk, "Ask me", "Control > Consent")
    other = theme(desk, "Tell me")
    page = opened(desk, qtbot)
    card = quoted(desk, qtbot, page, 1)[0]
    view = page.list.view
    line = next(n for n, (name, _) in enumerate(page.list.lines()) if name == "Tell me")
    at = view.visualRect(page.list.model.index(line, 0)).center()
    data, none = packed("quote", card.quote), Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, LEFT, none))
    assert (words(desk, id), words(desk, other)) == ([], CONSENT[:1])
    desk.project.undo()
    assert words(desk, id) == CONSENT[:1]


def trimming(desk: Desk, qtbot: QtBot, page: QuotesPage) -> QuoteCard:
    """Quote “nobody asked me” and open its editor by key."""
    card = quoted(desk, qtbot, page, 1)[0]
    card.setFocus()
    qtbot.keyClick(card, KEYS.Key_T)
    assert card.editor is not None
    return card


def test_x_leaves_the_selected_words_out(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    card = trimming(desk, qtbot, page)
    assert card.editor is not None
    card.editor.original.select(6, 13)
    qtbot.keyClick(card.editor.original, KEYS.Key_X)
    qtbot.waitUntil(lambda: card.words.text() == "“nobody […] me”")
    assert card.words.changed() == ("[…]",)
    assert desk.read.quote(card.quote).exact == "nobody asked me"
    desk.project.undo()
    qtbot.waitUntil(lambda: card.words.text() == "“nobody asked me”")
    assert card.editor is not None


def test_a_clarification_goes_after_the_selection_or_in_its_place(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    card = trimming(desk, qtbot, page)
    editor = card.editor
    assert editor is not None
    editor.original.select(0, 6)
    qtbot.keyClicks(editor.original, "[")
    assert editor.field.hasFocus()
    qtbot.keyClicks(editor.field, "at the surgery")
    qtbot.keyClick(editor.field, KEYS.Key_Return)
    qtbot.waitUntil(lambda: card.words.text() == "“nobody [at the surgery] asked me”")
    editor.original.select(13, 15)
    qtbot.keyClicks(editor.field, "us")
    qtbot.mouseClick(editor.replace, LEFT)
    qtbot.waitUntil(lambda: card.words.text() == "“nobody [at the surgery] asked [us]”")
    assert card.words.changed() == ("[at the surgery]", "[us]")
    desk.project.undo()
    desk.project.undo()
    qtbot.waitUntil(lambda: card.words.text() == "“nobody asked me”")


def test_changes_that_meet_are_refused_and_nothing_is_lost(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    card = trimming(desk, qtbot, page)
    assert card.editor is not None
    card.editor.original.select(0, 12)
    card.editor._leave_out()
    qtbot.waitUntil(lambda: len(card.note.edits) == 1)
    card.editor.original.select(7, 15)
    with qtbot.waitSignal(desk.refused):
        card.editor._leave_out()
    assert [(e.start, e.end) for e in desk.read.quote_edits(card.quote)] == [(0, 12)]


def test_half_selected_words_are_taken_whole() -> None:
    said = "nobody asked me, I don’t know"
    assert whole_words(said, 8, 10) == (7, 12)
    assert whole_words(said, 7, 12) == (7, 12)
    assert said[slice(*whole_words(said, 20, 22))] == "don’t"
    assert whole_words("‘ask me’ he said", 5, 6) == (5, 7)
    assert whole_words(said, 9, 9) == (12, 12)
    assert whole_words(said, 0, 0) == (0, 0)
    assert whole_words(said, len(said), len(said)) == (len(said), len(said))


def test_escape_ends_trimming_and_the_card_has_the_focus_again(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    card = trimming(desk, qtbot, page)
    assert card.editor is not None
    qtbot.keyClick(card.editor.original, KEYS.Key_Escape)
    assert card.editor is None
    assert card.hasFocus()


def test_del_removes_a_quote_and_its_passage_is_offered_again(desk: Desk, qtbot: QtBot) -> None:
    id = theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    card = quoted(desk, qtbot, page, 2)[0]
    card.setFocus()
    with qtbot.waitSignal(desk.said):
        qtbot.keyClick(card, KEYS.Key_Delete)
    qtbot.waitUntil(lambda: len(page.passages.cards()) == 2)
    assert words(desk, id) == [CONSENT[1]]
    assert page.bank.cards()[0].hasFocus()
    desk.project.undo()
    assert words(desk, id) == CONSENT[:2]


def test_passages_are_filtered_by_code_and_by_participant(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Both", "Control > Consent", "Harms > Commercial use")
    page = opened(desk, qtbot)
    assert len(page.passages.cards()) == 5
    page.passages.codes.setCurrentIndex(page.passages.codes.findText("Commercial use"))
    page.passages._show()
    assert [card.note.passage.exact for card in page.passages.cards()] == ["Not a company."] * 2
    page.passages.names.setCurrentIndex(page.passages.names.findText("pt2"))
    page.passages._show()
    assert page.passages.cards() == []
    assert page.passages._none.text() == "No passage fits both filters."


def test_the_source_leads_to_the_passage_in_its_transcript(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    card = quoted(desk, qtbot, page, 1)[0]
    found = card.note.quote
    place = Place("coding", transcript=found.transcript, start=found.start, end=found.end)
    card.setFocus()
    with qtbot.waitSignal(desk.asked_to_go) as went:
        qtbot.keyClick(card, KEYS.Key_Return)
    assert went.args == [place]
    with qtbot.waitSignal(desk.asked_to_go) as went:
        qtbot.mouseClick(card._source, LEFT)
    assert went.args == [place]


def test_the_balance_sets_quotes_against_passages(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    sessions = [session.label for session in desk.read.sessions()]
    quoted(desk, qtbot, page, 2)
    assert f"{sessions[0]}: 2 of 2 used quotes, 2 of 3 passages" in page.balance.told()
    assert f"{sessions[1]}: 0 of 2 used quotes, 1 of 3 passages" in page.balance.told()
    page.balance.scope.set_index(1)
    page.balance._show()
    assert any("words of talk" in told for told in page.balance.told())


def test_the_menu_moves_a_quote_to_those_without_a_theme(desk: Desk, qtbot: QtBot) -> None:
    id = theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    card = quoted(desk, qtbot, page, 1)[0]
    page._menu(card.quote, QPoint(5, 5))
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    others = next(a.menu() for a in menu.actions() if a.text() == "Move to theme")
    assert isinstance(others, QMenu)
    next(a for a in others.actions() if a.text() == "Without a theme").trigger()
    menu.close()
    assert (words(desk, id), words(desk, None)) == ([], CONSENT[:1])
    qtbot.waitUntil(lambda: page.list.lines()[-1] == ("Without a theme", 1))
    page.list.view.setCurrentIndex(page.list.model.index(len(page.list.lines()) - 1, 0))
    assert [found.words.text() for found in page.bank.cards()] == ["“nobody asked me”"]
    assert page.passages.isHidden()


def test_a_place_shows_its_theme_and_its_passages(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    other = theme(desk, "Mistakes", "Harms > Mistakes")
    page = opened(desk, qtbot)
    page.arrive(Place("quotes", theme=other, item="passages"))
    assert page.heading.text() == "Mistakes"
    qtbot.waitUntil(lambda: page.passages.cards()[0].hasFocus())


def test_arrows_walk_from_the_quotes_to_the_passages(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    card = quoted(desk, qtbot, page, 1)[0]
    card.setFocus()
    qtbot.keyClick(card, KEYS.Key_Down)
    below = page.passages.cards()[0]
    assert isinstance(below, PassageCard) and below.hasFocus()
    qtbot.keyClick(below, KEYS.Key_Up)
    assert card.hasFocus()


def test_the_researchers_words_are_found_among_what_was_said() -> None:
    exact = "I said […] twice, he said"
    edits = (QuoteEdit("e1", "q", 11, 16, ""), QuoteEdit("e2", "q", 18, 20, "the GP"))  # type: ignore[arg-type]
    shown = "“I said […] […], [the GP] said”"
    parts = [shown[start:end] for start, end in changed_parts(shown, exact, edits)]
    assert parts == ["[…]", "[the GP]"]
    assert changed_parts(shown, exact, edits)[0][0] == shown.rindex("[…]")


def test_every_control_has_a_name_a_screen_reader_can_say(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    trimming(desk, qtbot, page)
    unnamed = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.inherits("QScrollArea")
    ]
    assert unnamed == []


def test_a_quote_from_notes_has_no_marks_and_says_so(desk: Desk, qtbot: QtBot) -> None:
    made = theme(desk, "Asked", "Control > Consent")
    page = opened(desk, qtbot)
    quoted(desk, qtbot, page, 1)
    (quote,) = quotes_of(desk.read, made)
    desk.do(lambda: mark_segment(desk.read, quote.transcript, quote.start, quote.end, "notes"))
    qtbot.waitUntil(lambda: page.bank.cards()[0].words.text() == quote.exact)
    told = [one.text() for one in page.bank.cards()[0].findChildren(QLabel)]
    assert "from notes, not the speaker’s words" in told


def test_passages_of_others_are_offered_once_one_has_finished(desk: Desk, qtbot: QtBot) -> None:
    theme(desk, "Ask me", "Control > Consent")
    page = opened(desk, qtbot)
    assert page.unseen.isHidden()
    how_far(desk, "in progress")
    qtbot.waitUntil(page.unseen.isVisible)
    assert [card.note.passage.exact for card in page.passages.cards()] == CONSENT[1:]
    assert page.about.text() == "2 passages by 2 people in 2 sessions"
    assert "only your own codings" in page.unseen.text()
    desk.project.undo()
    qtbot.waitUntil(page.unseen.isHidden)
    assert [card.note.passage.exact for card in page.passages.cards()] == CONSENT
