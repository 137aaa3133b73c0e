"""The page Study says how far everybody is and leads on from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studies import code_as_ben, how_far
from workbench.coding.progress import set_progress
from workbench.project.session import Project
from workbench.transcripts.people import sheet as participant_sheet
from workbench.transcripts.people.speakers import map_speaker
from workbench.ui.desk import Desk, Place
from workbench.ui.study.chart import ShiftBars
from workbench.ui.study.page import StudyPage
from workbench.ui.widgets.labels import Elided


def _page(desk: Desk, qtbot: QtBot) -> StudyPage:
    page = StudyPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    page.arrive(Place("study"))
    QApplication.processEvents()
    return page


def _seen(page: QWidget) -> str:
    return "\n".join(
        widget.text()
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, QLabel | Elided | QAbstractButton)
    )


def _button(page: QWidget, text: str) -> QAbstractButton:
    found = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == text]
    assert found, f"there is no button {text!r} in\n{_seen(page)}"
    return found[0]


def _went(desk: Desk) -> list[Place]:
    places: list[Place] = []
    desk.asked_to_go.connect(places.append)
    return places


def test_it_names_the_study_and_says_how_big_it_is(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert "Linking records" in _seen(page)
    assert "2 focus groups" in _seen(page)
    assert "nothing leaves this computer" in page.where.text()
    assert desk.project.path.name in page.where.text()


def test_every_coder_and_transcript_has_a_bar(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    told = [w.accessibleName() for w in page.findChildren(QWidget) if w.accessibleName()]
    assert sum("finished FG1" in name for name in told) == 2
    assert "11 codings" in _seen(page)


def test_enter_goes_to_where_the_coder_stopped(desk: Desk, qtbot: QtBot) -> None:
    fg2 = desk.read.transcripts()[1].id
    desk.project.do(set_progress(desk.read, fg2, "in progress", by=desk.me))
    page = _page(desk, qtbot)
    places = _went(desk)
    last = desk.read.codings(transcript=fg2, coder=desk.me)[-1]
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert places == [Place("coding", transcript=fg2, start=last.start)]
    assert "FG2" in page.go_on.text()


def test_enter_on_a_button_presses_that_button(desk: Desk, qtbot: QtBot) -> None:
    fg2 = desk.read.transcripts()[1].id
    desk.project.do(set_progress(desk.read, fg2, "in progress", by=desk.me))
    page = _page(desk, qtbot)
    places = _went(desk)
    button = _button(page, "Open the journal")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert places == [Place("journal")]


def test_there_is_nothing_to_continue_when_all_is_finished(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page.go_on.isHidden()


def test_what_is_next_leads_to_the_page_that_does_it(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    places = _went(desk)
    assert "disagreements are open" in _seen(page)
    _button(page, "Reconcile").click()
    _button(page, "Define").click()
    assert places[0] == Place("reconcile")
    assert places[1].page == "coding" and places[1].code in desk.read.codebook()


def test_matched_speakers_are_no_longer_open_work(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert "not matched to a participant" in _seen(page)
    people = [{"label": f"pt{n}"} for n in range(1, 6)]
    desk.project.do(participant_sheet.plan(desk.read, people).draft)
    for speaker in desk.read.speakers():
        if speaker.participant is None:
            desk.project.do(map_speaker(desk.read, speaker.id, None, "facilitator"))
    qtbot.waitUntil(lambda: "5 participants" in _seen(page))
    assert "not matched to a participant" not in _seen(page)


def test_before_and_after_are_drawn_only_when_there_are_both(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page.findChildren(ShiftBars) == []
    rows = [
        {"label": "pt1", "Trust before": "low", "Trust after": "high"},
        {"label": "pt2", "Trust before": "high", "Trust after": "high"},
    ]
    desk.project.do(participant_sheet.plan(desk.read, rows).draft)
    qtbot.waitUntil(lambda: len(page.findChildren(ShiftBars)) == 1)
    told = "2 people answered both times; 1 gave another answer"
    qtbot.waitUntil(lambda: told in _seen(page))
    told = page.findChildren(ShiftBars)[0].accessibleDescription()
    assert "high: 1 before, 2 after" in told
    page.grab()


def test_the_title_is_stored_when_the_field_is_left(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    field = page.about.title
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Records in Ashmere")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.read.study().title == "Records in Ashmere"
    qtbot.waitUntil(lambda: page.heading.text() == "Records in Ashmere")
    desk.project.undo()
    assert desk.read.study().title == "Linking records"
    qtbot.waitUntil(lambda: page.heading.text() == "Linking records")


def test_an_empty_title_is_refused_and_the_old_one_stands_again(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.about.title.setText("  ")
    with qtbot.waitSignal(desk.refused) as refusal:
        page.about.title.editingFinished.emit()
    assert "needs a title" in refusal.args[0]
    assert page.about.title.text() == "Linking records"


def test_question_procedure_and_way_are_stored(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.about.question.setPlainText("Who decides?")
    page.about.question.commit()
    page.about.procedure.setPlainText("Two coders read all.")
    page.about.procedure.commit()
    page.about.way.activated.emit(2)
    study = desk.read.study()
    assert (study.question, study.procedure) == ("Who decides?", "Two coders read all.")
    assert study.way == "reflexive"


def test_what_happened_lately_is_told(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert "Import a small study" in _seen(page)
    fg1 = desk.read.transcripts()[0].id
    desk.project.do(set_progress(desk.read, fg1, "in progress", by=desk.me))
    desk.project.undo()
    qtbot.waitUntil(lambda: "Mark “FG1” in progress (taken back)" in _seen(page))


def test_an_empty_study_shows_one_sentence_and_one_button(
    dressed: object, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(Project.create(tmp_path / "new.dwb", title="New", coder="Ada"))
    try:
        page = _page(desk, qtbot)
        places = _went(desk)
        assert "No transcripts yet" in _seen(page)
        assert "What to do next" not in _seen(page)
        _button(page, "Add transcripts…").click()
        assert places == [Place("transcripts", item="add")]
    finally:
        desk.clear()


def test_nothing_is_clipped_in_the_smallest_window(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.resize(1016, 648)
    qtbot.wait(1)
    assert page.findChild(QWidget) is not None
    assert page._scroll.widget().minimumSizeHint().width() <= 1016


def test_what_becomes_of_a_code_given_again_is_chosen_and_explained(
    desk: Desk, qtbot: QtBot
) -> None:
    page = _page(desk, qtbot)
    assert page.habits.again.currentText() == "Extend: one coding covers all of these words"
    assert "that coding grows. You are told each time" in _seen(page)
    page.habits.again.activated.emit(1)
    page.refresh()
    assert "Join them by key" in _seen(page)
    assert desk.read.study().again == "apart"
    assert desk.project.undo_label == "Keep codings apart where a code is given again"
    desk.project.undo()
    page.refresh()
    assert page.habits.again.currentIndex() == 0


def test_lately_tells_what_others_code_once_one_has_finished(desk: Desk, qtbot: QtBot) -> None:
    how_far(desk, "in progress")
    code_as_ben(desk)
    page = _page(desk, qtbot)
    assert "Code “Consent”" not in _seen(page)
    assert "1 entry of others is shown once you finish their transcripts." in _seen(page)
    how_far(desk, "finished")
    page.refresh()
    qtbot.waitUntil(lambda: "Code “Consent”" in _seen(page))
    assert "of others" not in _seen(page)
