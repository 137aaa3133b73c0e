"""The grids of participants and sessions, tables on their way in, speakers who are nobody yet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from workbench.transcripts.people.attributes import add_attribute
from workbench.transcripts.people.speakers import add_participant
from workbench.ui.desk import Desk, Place
from workbench.ui.models.snapshot_table import VALUE
from workbench.ui.transcripts.page import MATCHING, OCCASIONS, PEOPLE, TABLE_IMPORT, TranscriptsPage
from workbench.ui.transcripts.people.grid import block_of
from workbench.ui.transcripts.people.grid_cells import Refusal
from workbench.ui.transcripts.people.participants_panel import ParticipantsPanel


def _page(desk: Desk, qtbot: QtBot, item: str, width: int = 1356) -> TranscriptsPage:
    page = TranscriptsPage(desk)
    qtbot.addWidget(page)
    page.resize(width, 848)
    page.show()
    page.activateWindow()
    page.arrive(Place("transcripts", item=item))
    QApplication.processEvents()
    return page


def _people(desk: Desk, qtbot: QtBot, width: int = 1356) -> ParticipantsPanel:
    """The grid with pt1, pt2 and pt3, and the columns Age and Trust."""
    for label in ("pt1", "pt2", "pt3"):
        desk.do(lambda label=label: add_participant(desk.read, label, make_id=desk.make_id))
    desk.do(lambda: add_attribute(desk.read, "Age", "number", make_id=desk.make_id))
    desk.do(
        lambda: add_attribute(
            desk.read,
            "Trust",
            "choice",
            choices=("low", "high"),
            asked="before and after",
            make_id=desk.make_id,
        )
    )
    return _page(desk, qtbot, "participants", width).people


def _column(people: ParticipantsPanel, title: str) -> int:
    model = people.model
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    return titles.index(title)


def _at(people: ParticipantsPanel, row: int, title: str) -> None:
    people.view.setCurrentIndex(people.view.model().index(row, _column(people, title)))


def _shown(people: ParticipantsPanel, row: int, title: str) -> str:
    return str(people.view.model().index(row, _column(people, title)).data())


def _answers(desk: Desk) -> list[str]:
    return sorted(value.value for value in desk.read.attribute_values())


def test_keys_write_and_move_as_in_a_spreadsheet(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot)
    view = people.view
    _at(people, 0, "Age")
    view.setFocus()
    qtbot.keyClicks(view, "3")
    editor = view.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "4,5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.currentIndex().row() == 1)
    assert _answers(desk) == ["34.5"]
    qtbot.waitUntil(lambda: _shown(people, 0, "Age") == "34.5")
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.currentIndex().column() == _column(people, "Trust before")
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert _answers(desk) == []


def test_choices_are_offered_as_a_list(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot)
    _at(people, 1, "Trust after")
    people.view.edit(people.view.currentIndex())
    choice = people.view.findChild(QComboBox)
    assert choice is not None
    assert [choice.itemText(n) for n in range(choice.count())] == ["", "low", "high"]
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert [(v.wave, v.value) for v in desk.read.attribute_values()] == [("after", "high")]
    qtbot.waitUntil(lambda: people.view.currentIndex().row() == 2)


def test_what_does_not_fit_stays_in_its_cell_until_it_is_corrected(
    desk: Desk, qtbot: QtBot
) -> None:
    people = _people(desk, qtbot)
    number = _column(people, "Age")
    people.model.setData(people.model.index(1, number), "about 30")
    _at(people, 1, "Age")
    assert _shown(people, 1, "Age") == "about 30"
    assert isinstance(people.model.index(1, number).data(VALUE), Refusal)
    assert "“about 30” is no number" in people.said.text()
    _at(people, 0, "Age")
    assert people.said.text() == "1 cell does not fit"
    assert _answers(desk) == []
    people.model.setData(people.model.index(1, number), "30")
    qtbot.waitUntil(lambda: people.said.text() == "")
    assert _answers(desk) == ["30"]


def test_a_block_is_pasted_in_one_undo_and_makes_new_rows(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot)
    block = "pt2\tparticipant\t\t\r\npt3x\tobserver\r\npt9\tmoderator\r\n"
    QApplication.clipboard().setText(block)
    _at(people, 1, "Participant")
    people.view.paste()
    assert [(one.label, one.role) for one in desk.read.participants()] == [
        ("pt1", "participant"),
        ("pt2", "participant"),
        ("pt3x", "observer"),
        ("pt9", "facilitator"),
    ]
    desk.project.undo()
    assert [one.label for one in desk.read.participants()] == ["pt1", "pt2", "pt3"]


def test_a_block_that_fits_in_part_says_so(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot)
    QApplication.clipboard().setText("34\tlow\nold\tmiddling\n41\thigh")
    _at(people, 0, "Age")
    with qtbot.waitSignal(desk.refused) as refusal:
        people.view.paste()
    assert refusal.args[0].startswith("2 cells were left as they are: “old” is no number")
    assert _answers(desk) == ["34", "41", "high", "low"]


def test_cells_are_copied_and_one_fills_all_that_are_chosen(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot)
    model, view = people.view.model(), people.view
    QApplication.clipboard().setText("50")
    age = _column(people, "Age")
    _at(people, 0, "Age")
    view.selectionModel().select(model.index(1, age), QItemSelectionModel.SelectionFlag.Select)
    view.paste()
    assert _answers(desk) == ["50", "50"]
    qtbot.waitUntil(lambda: _shown(people, 1, "Age") == "50")
    view.copy()
    assert QApplication.clipboard().text() == "50\n50"


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("", []),
        ("a\tb\r\n1\t2\r\n", [["a", "b"], ["1", "2"]]),
        ('"two\nlines"\tb', [["two\nlines", "b"]]),
        ("a\n\nb", [["a"], [""], ["b"]]),
    ],
)
def test_blocks_of_the_clipboard_are_read(text: str, block: list[list[str]]) -> None:
    assert block_of(text) == block


def test_labels_stay_in_sight_when_the_table_is_scrolled(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot, width=560)
    people.naming.setChecked(True)
    people.view.horizontalScrollBar().setValue(300)
    held = people.view._held
    assert held is not None
    assert held.isVisible()
    assert held.width() == people.view.columnWidth(0) + 1
    _at(people, 0, "Role")
    people.view.scrollTo(people.view.currentIndex())
    assert people.view.visualRect(people.view.currentIndex()).left() >= people.view.columnWidth(0)
    people.view.horizontalScrollBar().setValue(0)
    assert not held.isVisible()


def test_names_need_consent_before_print_may_give_them(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot)
    assert people.view.isColumnHidden(_column(people, "Name"))
    people.naming.setChecked(True)
    assert not people.view.isColumnHidden(_column(people, "Name"))
    model = people.model
    model.setData(model.index(0, _column(people, "Named by")), "name, consented")
    _at(people, 0, "Named by")
    assert "has no name to be named by" in people.said.text()
    model.setData(model.index(0, _column(people, "Name")), "Ann Lee")
    model.setData(model.index(0, _column(people, "Consent to be named")), "by letter")
    model.setData(model.index(0, _column(people, "Named by")), "role and organisation")
    model.setData(model.index(0, _column(people, "Named by")), "name, consented")
    assert desk.read.participants()[0].attribution == "name"


def test_a_table_is_found_in_and_sorted_by_size(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot)
    age = _column(people, "Age")
    for row, said in enumerate(("100", "9", "34")):
        people.model.setData(people.model.index(row, age), said)
    qtbot.waitUntil(lambda: _shown(people, 2, "Age") == "34")
    people.view.sortByColumn(age, Qt.SortOrder.AscendingOrder)
    assert [_shown(people, n, "Age") for n in range(3)] == ["9", "34", "100"]
    people.search.setText("pt3")
    assert [_shown(people, n, "Participant") for n in range(people.view.model().rowCount())] == [
        "pt3"
    ]


def test_a_column_changes_its_type_and_says_what_does_not_fit(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot)
    for row, said in enumerate(("34", "41", "50")):
        people.model.setData(people.model.index(row, _column(people, "Age")), said)
    _at(people, 0, "Age")
    people.change_column.click()
    panel = people.column
    assert panel.isVisible()
    assert panel.name.text() == "Age"
    panel.name.setText("Age group")
    panel.kind.setCurrentIndex(3)
    panel.choices.setPlainText("34\n41")
    panel.save.click()
    assert "“50” (pt3) under “Age group” does not fit" in panel.trouble.text()
    assert (panel.choices.toPlainText(), panel.leave_out.text()) == (
        "34\n41",
        "Leave this answer out",
    )
    panel.leave_out.click()
    assert not panel.isVisible()
    attribute = desk.read.attributes()[0]
    assert (attribute.name, attribute.kind, attribute.choices) == ("Age group", "choice", "34\n41")
    assert _answers(desk) == ["34", "41"]


def test_columns_move_and_go(desk: Desk, qtbot: QtBot) -> None:
    people = _people(desk, qtbot)
    people._show_column(_column(people, "Age"))
    people.column.later.click()
    assert [one.name for one in desk.read.attributes()] == ["Trust", "Age"]
    people.column.remove.click()
    assert [one.name for one in desk.read.attributes()] == ["Trust"]
    assert not people.column.isVisible()
    desk.project.undo()
    assert len(desk.read.attributes()) == 2


def test_the_table_is_exported(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    people = _people(desk, qtbot)
    people.export_table(tmp_path / "people.csv")
    assert (tmp_path / "people.csv").read_text(encoding="utf-8-sig").startswith("label,role,")
    with qtbot.waitSignal(desk.refused):
        people.export_table(tmp_path / "no" / "people.csv")


# -- tables on their way in ---------------------------------------------------------------


def _table(folder: Path) -> Path:
    path = folder / "people.csv"
    path.write_text(
        "ID,Group,Age,Pre,Notes\npt1,FG1,34,3,x\npt2,FG9,old,4,y\nPT1,,3,1,z\npt4,FG2,51,2,\n",
        encoding="utf-8",
    )
    return path


def test_a_table_is_looked_at_mapped_and_brought_in(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = _page(desk, qtbot, "participants")
    page.people.table_chosen.emit(_table(tmp_path))
    coming = page.table_import
    assert page.stack.currentIndex() == TABLE_IMPORT
    assert coming.go.text() == "Import 3 of 4"
    shown = [coming.problems.item(n).text() for n in range(coming.problems.count())]
    assert [line.partition(":")[0] for line in shown] == ["Row 3", "Row 3", "Row 4"]
    coming.new_sessions.click()
    assert coming.problems.count() == 2
    rows = coming.columns.rows
    rows["Pre"].name.setText("Trust")
    rows["Pre"].name.editingFinished.emit()
    rows["Pre"].wave.setCurrentIndex(1)
    rows["Pre"].wave.activated.emit(1)
    rows["Notes"].holds.setCurrentIndex(rows["Notes"].holds.count() - 1)
    rows["Notes"].holds.activated.emit(rows["Notes"].holds.count() - 1)
    rows["Age"].kind.setCurrentIndex(0)
    rows["Age"].kind.activated.emit(0)
    assert coming.problems.count() == 1
    coming.go.click()
    assert coming.go.text() == "Done"
    assert "3 of 4 rows went in: 3 new, 1 left out" in coming.summary.text()
    report = tmp_path / "report.csv"
    coming.save_report(report)
    assert "Imported by Ada" in report.read_text(encoding="utf-8-sig")
    coming.go.click()
    assert page.stack.currentIndex() == PEOPLE
    assert [one.label for one in desk.read.participants()] == ["pt1", "pt2", "pt4"]
    assert [(one.name, one.kind) for one in desk.read.attributes()] == [
        ("Age", "text"),
        ("Trust", "number"),
    ]
    assert {value.wave for value in desk.read.attribute_values()} == {"", "before"}
    assert [one.label for one in desk.read.sessions()] == ["FG1", "FG2", "FG9"]
    desk.project.undo()
    assert desk.read.participants() == []


def test_a_table_without_labels_asks_for_them_and_can_be_put_aside(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("who,Age\npt1,3\n", encoding="utf-8")
    page = _page(desk, qtbot, "participants")
    page.look_at_table(path)
    coming = page.table_import
    assert "say which column names the participants" in coming.summary.text()
    assert not coming.go.isEnabled()
    coming.columns.rows["who"].holds.setCurrentIndex(1)
    coming.columns.rows["who"].holds.activated.emit(1)
    assert coming.go.text() == "Import 1 of 1"
    coming.cancel.click()
    assert page.stack.currentIndex() == PEOPLE
    assert desk.read.participants() == []


def test_passing_over_a_choice_takes_nothing_from_another_column(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("label,Age\npt1,3\n", encoding="utf-8")
    page = _page(desk, qtbot, "participants")
    page.look_at_table(path)
    rows = page.table_import.columns.rows
    holds = rows["Age"].holds
    holds.setFocus()
    for _ in range(2):
        qtbot.keyClick(holds, Qt.Key.Key_Down)
    assert (holds.currentText(), rows["label"].holds.currentText()) == ("Role", "Label")
    for _ in range(2):
        qtbot.keyClick(holds, Qt.Key.Key_Up)
    assert (holds.currentText(), rows["label"].holds.currentText()) == ("Answers", "Label")
    qtbot.keyClick(holds, Qt.Key.Key_Down)
    assert (holds.currentText(), rows["label"].holds.currentText()) == ("Label", "Leave it out")


# -- sessions -----------------------------------------------------------------------------


def test_sessions_are_written_moved_and_removed(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot, "sessions")
    grid = page.occasions
    assert page.stack.currentIndex() == OCCASIONS
    model = grid.model
    for column, said in enumerate(("Jury", "Jury day", "14.3.2026", "Online", "Residents", "T2")):
        model.setData(model.index(0, column), said)
    session = desk.read.sessions()[0]
    assert (session.label, session.kind, session.held_on, session.place) == (
        "Jury",
        "jury day",
        "2026-03-14",
        "online",
    )
    assert (session.stakeholders, session.table) == ("Residents", "T2")
    model.setData(model.index(1, 2), "soon")
    grid.view.setCurrentIndex(model.index(1, 2))
    assert "“soon” is no date" in grid.said.text()
    assert model.index(1, 2).data() == "soon"
    qtbot.keyClicks(grid.new, "Panel")
    qtbot.keyClick(grid.new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    grid.view.setCurrentIndex(model.index(2, 0))
    grid.earlier.click()
    assert [one.label for one in desk.read.sessions()] == ["Jury", "Panel", "FG2"]
    qtbot.waitUntil(lambda: model.index(1, 0).data() == "Panel")
    grid.view.setCurrentIndex(model.index(1, 0))
    grid.remove.click()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    grid.view.setCurrentIndex(model.index(0, 0))
    with qtbot.waitSignal(desk.refused) as refusal:
        grid.remove.click()
    assert "move these transcripts" in refusal.args[0]


def test_sessions_are_pasted_with_new_rows(desk: Desk, qtbot: QtBot) -> None:
    grid = _page(desk, qtbot, "sessions").occasions
    QApplication.clipboard().setText("FG2\tWorkshop\t2026-05-02\nFG3\tPanel\t3 May 2026")
    grid.view.setCurrentIndex(grid.model.index(1, 0))
    grid.view.paste()
    assert [(one.label, one.kind, one.held_on) for one in desk.read.sessions()][1:] == [
        ("FG2", "workshop", "2026-05-02"),
        ("FG3", "panel", "2026-05-03"),
    ]
    desk.project.undo()
    assert len(desk.read.sessions()) == 2


# -- speakers -----------------------------------------------------------------------------


def test_speakers_are_reviewed_accepted_and_made_participants(desk: Desk, qtbot: QtBot) -> None:
    for label in ("PT 1", "pt2"):
        desk.do(lambda label=label: add_participant(desk.read, label, make_id=desk.make_id))
    page = _page(desk, qtbot, "speakers")
    panel = page.matching
    assert page.stack.currentIndex() == MATCHING
    assert page.switch.names[3] == "Speakers (7 unknown)"
    told = {row.proposal.speaker.label: row.told for row in panel.model.rows()}
    assert told["pt1"] == "PT 1 · same label"
    assert told["pt3"] == "–"
    assert panel.certain.text() == "Accept all certain ones (2)"
    panel.certain.click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    rows = [row.proposal.speaker.label for row in panel.model.rows()]
    panel.view.selectRow(rows.index("Facilitator"))
    panel.facilitator.click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4)
    panel.view.clearSelection()
    panel.view.selectRow(0)
    panel.new.click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    panel.all_new.click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)
    assert page.switch.names[3] == "Speakers"
    assert [one.label for one in desk.read.participants()] == [
        "FG2 Facilitator",
        "pt2",
        "pt3",
        "pt4",
        "pt5",
        "PT 1",
    ]


def test_somebody_else_is_chosen_for_a_speaker(desk: Desk, qtbot: QtBot) -> None:
    for label in ("pt1", "Ann"):
        desk.do(lambda label=label: add_participant(desk.read, label, make_id=desk.make_id))
    panel = _page(desk, qtbot, "speakers").matching
    rows = [row.proposal.speaker.label for row in panel.model.rows()]
    index = panel.model.index(rows.index("pt1"), 4)
    panel.view.setCurrentIndex(index)
    panel.view.edit(index)
    choice = panel.view.findChild(QComboBox)
    assert choice is not None
    assert [choice.itemText(n) for n in range(choice.count())] == [
        "pt1 · same label",
        "Ann",
        "Nobody of these",
    ]
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert panel.model.index(rows.index("pt1"), 4).data() == "Ann"
    panel.view.setCurrentIndex(panel.model.index(rows.index("pt1"), 0))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    speaker = next(one for one in desk.read.speakers() if one.label == "pt1")
    ann = next(one for one in desk.read.participants() if one.label == "Ann")
    assert speaker.participant == ann.id
