"""The page Transcripts: the table, the chosen transcript, the participants."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.model.people import ROLES
from workbench.project.session import Project
from workbench.transcripts.people.attributes import add_attribute
from workbench.transcripts.people.participants import set_answer
from workbench.transcripts.people.speakers import add_participant
from workbench.ui.desk import Desk, Place
from workbench.ui.transcripts.page import NOTHING, PEOPLE, TABLE, TABLE_IMPORT, TranscriptsPage
from workbench.ui.transcripts.table import PADDING


def _page(desk: Desk, qtbot: QtBot, place: Place | None = None) -> TranscriptsPage:
    page = TranscriptsPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    page.arrive(place or Place("transcripts"))
    QApplication.processEvents()
    return page


def _cells(page: TranscriptsPage, row: int) -> list[str]:
    model = page.view.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_the_table_counts_words_turns_and_speakers(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    fg1 = desk.read.transcripts()[0]
    assert page.stack.currentIndex() == TABLE
    assert _cells(page, 0)[:4] == ["FG1", "FG1 · focus group", str(fg1.words), "6"]
    assert _cells(page, 0)[4] == "4, 4 unmatched"
    tip = page.model.index(0, 5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert tip.startswith("Ada: finished")
    page.grab()


def test_a_click_on_a_title_sorts(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert [_cells(page, n)[0] for n in (0, 1)] == ["FG2", "FG1"]


def test_a_session_shows_its_transcripts_only(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.sessions.list.setCurrentRow(2)
    assert page.view.model().rowCount() == 1
    assert _cells(page, 0)[0] == "FG2"
    assert page.inspector.name.text() == "FG2"
    page.sessions.list.setCurrentRow(0)
    assert page.view.model().rowCount() == 2


def test_the_chosen_transcript_stays_chosen_when_the_study_changes(
    desk: Desk, qtbot: QtBot
) -> None:
    fg2 = desk.read.transcripts()[1].id
    page = _page(desk, qtbot, Place("transcripts", transcript=fg2))
    page.inspector.finish.click()
    qtbot.waitUntil(lambda: page.inspector.finish.text() == "Mark finished")
    assert page.transcript() == fg2
    assert desk.read.progress(desk.me, fg2) == "in progress"
    page.inspector.finish.click()
    qtbot.waitUntil(lambda: page.inspector.finish.text() == "Reopen")


def test_a_transcript_is_renamed_and_a_taken_name_refused(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.choose(desk.read.transcripts()[0].id)
    page.inspector.name.setText("FG1 morning")
    page.inspector.name.editingFinished.emit()
    assert desk.read.transcripts()[0].name == "FG1 morning"
    page.inspector.name.setText("FG2")
    with qtbot.waitSignal(desk.refused):
        page.inspector.name.editingFinished.emit()
    assert page.inspector.name.text() == "FG1 morning"


def test_a_transcript_moves_to_another_session(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    fg2 = desk.read.transcripts()[1]
    page.choose(fg2.id)
    page.inspector.session.setEditText("FG1")
    page.inspector._move()
    assert desk.read.transcript(fg2.id).session == desk.read.sessions()[0].id
    desk.project.undo()
    assert desk.read.transcript(fg2.id).session == fg2.session


def test_the_session_says_what_it_was(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.choose(desk.read.transcripts()[0].id)
    page.inspector.kind.activated.emit(1)
    page.inspector.held_on.setText("2026-03-14")
    page.inspector.held_on.editingFinished.emit()
    page.inspector.label.setText("Jury")
    page.inspector.label.editingFinished.emit()
    session = desk.read.sessions()[0]
    assert (session.kind, session.held_on, session.label) == ("jury day", "2026-03-14", "Jury")
    qtbot.waitUntil(lambda: _cells(page, 0)[1] == "Jury · 14 Mar 2026")


def test_a_label_is_matched_to_a_new_participant(desk: Desk, qtbot: QtBot) -> None:
    fg1 = desk.read.transcripts()[0].id
    page = _page(desk, qtbot, Place("transcripts", transcript=fg1, item="speakers"))
    speaker = next(one for one in desk.read.speakers(fg1) if one.label == "pt1")
    choice = page.inspector.speakers.cards[speaker.id].participant
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert [one.label for one in desk.read.participants()] == ["pt1"]
    mapped = next(one for one in desk.read.speakers(fg1) if one.id == speaker.id)
    assert mapped.participant == desk.read.participants()[0].id
    qtbot.waitUntil(lambda: "3 not matched" in page.inspector.unmatched.text())


def test_a_facilitator_needs_no_participant(desk: Desk, qtbot: QtBot) -> None:
    fg1 = desk.read.transcripts()[0].id
    page = _page(desk, qtbot, Place("transcripts", transcript=fg1))
    speaker = next(one for one in desk.read.speakers(fg1) if one.label == "Facilitator")
    role = page.inspector.speakers.cards[speaker.id].role
    role.setCurrentIndex(ROLES.index("facilitator"))
    role.activated.emit(role.currentIndex())
    mapped = next(one for one in desk.read.speakers(fg1) if one.id == speaker.id)
    assert (mapped.role, mapped.participant) == ("facilitator", None)


def test_the_same_label_makes_two_speakers_one(desk: Desk, qtbot: QtBot) -> None:
    fg1 = desk.read.transcripts()[0].id
    page = _page(desk, qtbot, Place("transcripts", transcript=fg1))
    speaker = next(one for one in desk.read.speakers(fg1) if one.label == "pt3")
    field = page.inspector.speakers.cards[speaker.id].name
    field.setText("pt2")
    field.editingFinished.emit()
    assert sorted(one.label for one in desk.read.speakers(fg1)) == ["Facilitator", "pt1", "pt2"]
    desk.project.undo()
    assert len(desk.read.speakers(fg1)) == 4


def test_a_coded_transcript_is_not_removed_and_the_reason_is_said(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    with qtbot.waitSignal(desk.refused) as refusal:
        page.inspector.remove.click()
    assert "cannot be removed" in refusal.args[0]
    assert len(desk.read.transcripts()) == 2


def test_open_goes_to_coding(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    places: list[Place] = []
    desk.asked_to_go.connect(places.append)
    page.inspector.open.click()
    assert places == [Place("coding", transcript=page.transcript())]


def test_participants_come_from_a_table_and_are_edited_in_the_grid(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = _page(desk, qtbot, Place("transcripts", item="participants"))
    assert page.stack.currentIndex() == PEOPLE
    sheet = tmp_path / "people.csv"
    sheet.write_text("label;Age;Trust before;Trust after\npt1;34;low;high\n", encoding="utf-8")
    page.look_at_table(sheet)
    assert page.stack.currentIndex() == TABLE_IMPORT
    page.table_import.go.click()
    qtbot.waitUntil(lambda: page.people.model.rowCount() == 1)
    titles = [
        page.people.model.headerData(n, Qt.Orientation.Horizontal)
        for n in range(page.people.model.columnCount())
    ]
    shown = [title for n, title in enumerate(titles) if not page.people.view.isColumnHidden(n)]
    attributes = ["Age", "Trust before", "Trust after"]
    assert shown == ["Participant", "Role", "Sessions", "Named by", *attributes]
    model = page.people.model
    model.setData(model.index(0, titles.index("Trust before")), "middling")
    model.setData(model.index(0, 1), "observer")
    model.setData(model.index(0, 0), "pt9")
    person = desk.read.participants()[0]
    assert (person.label, person.role) == ("pt9", "observer")
    assert "middling" in [value.value for value in desk.read.attribute_values()]
    desk.project.undo()
    desk.project.undo()
    desk.project.undo()
    assert desk.read.participants()[0].label == "pt1"
    assert "low" in [value.value for value in desk.read.attribute_values()]


def test_participants_and_columns_are_added_and_removed(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot, Place("transcripts", item="participants"))
    people = page.people
    qtbot.keyClicks(people.new_person, "pt7")
    qtbot.keyClick(people.new_person, Qt.Key.Key_Return)
    before = people.model.columnCount()
    people.new_column.click()
    qtbot.keyClicks(people.column.name, "Region")
    qtbot.keyClick(people.column.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: people.model.columnCount() == before + 1)
    assert [one.label for one in desk.read.participants()] == ["pt7"]
    people.view.setCurrentIndex(people.model.index(0, 0))
    people.remove.click()
    assert desk.read.participants() == []


def test_a_file_that_is_no_table_is_refused(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(desk, qtbot)
    with qtbot.waitSignal(desk.refused) as refusal:
        page.look_at_table(tmp_path / "missing.csv")
    assert "missing.csv" in refusal.args[0]


def test_an_empty_study_offers_to_add_transcripts(
    dressed: object, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(Project.create(tmp_path / "new.dwb", title="New", coder="Ada"))
    try:
        page = _page(desk, qtbot)
        assert page.stack.currentIndex() == NOTHING
        assert page.inspector.isHidden()
    finally:
        desk.clear()


def test_the_panels_fold_in_a_small_window(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page.inspector.isVisible() and page.sessions.isVisible()
    page.resize(1016, 648)
    QApplication.processEvents()
    assert page.width() == 1016
    assert page.inspector.isHidden() and page.sessions.isHidden()
    assert not page.view.isColumnHidden(3)
    page.toggle_inspector()
    assert page.inspector.isVisible()
    assert page.view.isColumnHidden(3) and not page.view.isColumnHidden(2)
    assert page.view.columnWidth(0) > 100


def test_the_table_has_the_keys_when_one_arrives(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.activateWindow()
    qtbot.waitUntil(lambda: page.focusWidget() is page.view)


def test_a_column_is_as_wide_as_what_stands_in_it(desk: Desk, qtbot: QtBot) -> None:
    desk.do(lambda: add_participant(desk.read, "pt99", make_id=desk.make_id))
    desk.do(lambda: add_attribute(desk.read, "Work", make_id=desk.make_id))
    one, work = desk.read.participants()[0], desk.read.attributes()[-1]
    said = "Student or not in paid work"
    desk.do(lambda: set_answer(desk.read, one.id, work.id, "", said))
    page = _page(desk, qtbot, Place("transcripts", item="participants"))
    last = page.people.model.columnCount() - 1
    room = page.people.view.columnWidth(last) - 2 * PADDING
    assert room >= page.people.view.fontMetrics().horizontalAdvance(said)


def test_somebody_is_shown_in_the_grid_of_participants(desk: Desk, qtbot: QtBot) -> None:
    for label in ("pt7", "pt8"):
        desk.do(lambda label=label: add_participant(desk.read, label, make_id=desk.make_id))
    someone = desk.read.participants()[1]
    page = _page(desk, qtbot, Place("transcripts", item=someone.id))
    assert page.stack.currentIndex() == PEOPLE
    assert page.people.view.hasFocus()
    assert page.people.view.currentIndex().data() == "pt8"
    assert not page.people.choose("nobody")


def test_the_chosen_transcript_is_corrected_by_key(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    gone: list[Place] = []
    desk.asked_to_go.connect(gone.append)
    command = next(one for one in page.commands() if one.id == "transcripts.correct")
    assert command.keys == ("Ctrl+E",)
    assert command.when()
    command.run()
    assert [(place.page, place.item) for place in gone] == [("correcting", "words")]
    assert gone[0].transcript == page.transcript()
