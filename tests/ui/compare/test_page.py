"""The page Compare: counts, sentences, the list of disagreements, and the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.studies import open_desk
from workbench.agreement.reconcile import decide, open_disagreements
from workbench.coding.passages import code_passage
from workbench.coding.progress import set_progress
from workbench.model.ids import CodeId
from workbench.project.session import Project
from workbench.ui.compare.page import TABLE, TEXT, WAITING, ComparePage
from workbench.ui.compare.table import ALPHA, BOTH, CODE, F1, FIRST, SECOND
from workbench.ui.desk import Desk, Place
from workbench.ui.widgets.labels import Elided

NEVER = (
    "Facilitator: And you? / pt1: [the long nights|Work] / pt2: [the short days|Work] / "
    "pt1: [every shift|Work] / pt2: [all the rest|Work] [of it|Pay by Ben] / pt3: yes"
)


def shown(qtbot: QtBot, desk: Desk, width: int = 1356) -> ComparePage:
    page = ComparePage(desk)
    qtbot.addWidget(page)
    page.resize(width, 848)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def code_named(desk: Desk, path: str) -> CodeId:
    code = desk.read.codebook().find(path)
    assert code is not None
    return code.id


def cells(page: ComparePage, code: CodeId, *columns: int) -> list[str]:
    row = page.model.place_of(code)
    assert row is not None
    return [page.model.index(row, column).data() for column in columns]


def choose_row(page: ComparePage, code: CodeId) -> None:
    row = page.model.place_of(code)
    assert row is not None
    page.table.selectRow(row)


def test_the_head_says_who_is_compared_and_on_how_much(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.pair.title.text() == "Ada and Ben"
    assert page.scope.text() == "2 transcripts compared"


def test_a_row_counts_what_both_and_each_alone_coded(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    mistakes = code_named(desk, "Harms > Mistakes")
    assert cells(page, mistakes, CODE, BOTH, FIRST, SECOND, F1) == [
        "Mistakes",
        "1",
        "0",
        "0",
        "1.00",
    ]


def test_a_code_nobody_used_gets_words_and_no_number(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    harms = code_named(desk, "Harms")
    assert cells(page, harms, BOTH, F1, ALPHA) == ["0", "nobody used it", "nobody used it"]


def test_choosing_a_row_says_it_in_words_and_lists_its_disagreements(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk)
    everything = len(page.panel.places())
    choose_row(page, code_named(desk, "Control > Consent"))
    assert page.saying.words.text().startswith(
        "Both coders used “Control > Consent” in 0 turns; Ada alone in 2, Ben alone in 1."
    )
    listed = page.panel.places()
    assert 0 < len(listed) < everything
    assert all(
        code_named(desk, "Control > Consent") in entry.disagreement.codes for entry in listed
    )
    qtbot.mouseClick(page.panel.clear_button, Qt.MouseButton.LeftButton)
    assert len(page.panel.places()) == everything
    assert page.saying.findChild(Elided).text() == "The table as a whole"


def test_sorting_moves_the_rows_and_keeps_the_one_chosen(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    consent = code_named(desk, "Control > Consent")
    choose_row(page, consent)
    page.table.horizontalHeader().setSortIndicator(BOTH, Qt.SortOrder.DescendingOrder)
    counts = [line.row.both for line in page.model.lines]
    assert counts == sorted(counts, reverse=True)
    assert page.table.currentIndex().row() == page.model.place_of(consent)
    page.table.horizontalHeader().setSortIndicator(F1, Qt.SortOrder.AscendingOrder)
    used = [line.used for line in page.model.lines]
    assert used == sorted(used, reverse=True), "codes nobody used stand last"
    page.table.horizontalHeader().setSortIndicator(CODE, Qt.SortOrder.AscendingOrder)
    assert [line.row.code for line in page.model.lines] == [
        code.id for _, code in desk.read.codebook().walk()
    ]


def test_a_kind_of_disagreement_can_be_listed_alone(qtbot: QtBot, desk: Desk) -> None:
    ada = desk.read.codings(coder=desk.me)[0]
    ben = desk.read.coders()[1].id
    where = (ada.transcript, ada.start, ada.end + 10)
    desk.do(lambda: code_passage(desk.read, *where, ada.code, by=ben))
    page = shown(qtbot, desk)
    everything = len(page.panel.places())
    qtbot.mouseClick(page.panel._kinds["different extent"], Qt.MouseButton.LeftButton)
    assert [entry.disagreement.kind for entry in page.panel.places()] == ["different extent"]
    qtbot.mouseClick(page.panel._kinds["different extent"], Qt.MouseButton.LeftButton)
    assert len(page.panel.places()) == everything


def test_f8_shows_the_next_disagreement_in_the_text_and_esc_goes_back(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk)
    page.arrive(Place("compare"))
    qtbot.keyClick(page.table, Qt.Key.Key_F8)
    assert page._stack.currentIndex() == TEXT
    first = page.panel.chosen()
    assert first is not None
    assert page.text.shown() == first.disagreement.transcript
    dimmed = page.text.view.scene.dimmed
    assert dimmed.isdisjoint(coding.id for coding in first.disagreement.codings)
    qtbot.keyClick(page.text.view, Qt.Key.Key_F8)
    assert page.panel.chosen() != first
    qtbot.keyClick(page.text.view, Qt.Key.Key_Escape)
    assert page._stack.currentIndex() == TABLE


def test_enter_on_a_row_opens_its_first_passage(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    choose_row(page, code_named(desk, "Control > Consent"))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page._stack.currentIndex() == TEXT
    assert page.panel.chosen() == page.panel.places()[0]


def test_the_text_leads_on_to_reconcile_and_to_coding(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    went: list[Place] = []
    desk.asked_to_go.connect(went.append)
    page.step()
    chosen = page.panel.chosen()
    assert chosen is not None
    qtbot.mouseClick(page.text.reconcile_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.text.open_button, Qt.MouseButton.LeftButton)
    assert went[0] == Place("reconcile", item=chosen.key)
    assert (went[1].page, went[1].transcript) == ("coding", chosen.disagreement.transcript)
    assert (went[1].start, went[1].end) == (
        chosen.disagreement.span.start,
        chosen.disagreement.span.end,
    )


def test_clicking_a_coding_in_the_text_finds_its_disagreement(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.step()
    assert page.found is not None
    wanted = page.found.disagreements[-1]
    page.text.view.set_focused(wanted.codings[0].id)
    if page.text.shown() == wanted.transcript:
        chosen = page.panel.chosen()
        assert chosen is not None
        assert chosen.disagreement == wanted
    assert page.text.view.focused() is None, "nothing can be dragged here"


def test_a_pattern_comes_first_and_lists_its_places(
    qtbot: QtBot, dressed: object, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path, NEVER)
    page = shown(qtbot, desk)
    first = page.panel.model.index(0).data()
    assert first == "Ben never used “Work”; Ada used it 4 times."
    qtbot.mouseClick(
        page.panel.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.panel.list.visualRect(page.panel.model.index(0)).center(),
    )
    assert page.panel.title.text() == "On Work"
    assert len(page.panel.places()) == 4
    assert page.saying.words.text().startswith("Ben never used “Work”; Ada used it in 4 turns.")
    desk.clear()


def test_characters_are_counted_when_asked_for(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.how.text().startswith("Unit: ")
    assert "speaker turns" in page.how.text()
    qtbot.mouseClick(page.unit._group.button(1), Qt.MouseButton.LeftButton)
    assert "characters of the whole text" in page.how.text()
    assert cells(page, code_named(desk, "Harms > Commercial use"), FIRST) == ["14"]


def test_a_transcript_that_is_not_finished_is_left_out_by_name(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    second = desk.read.transcripts()[1].id
    desk.do(lambda: set_progress(desk.read, second, "in progress", by=desk.me))
    qtbot.waitUntil(
        lambda: (
            page.scope.text() == "1 transcript compared; left out: FG2 (Ada has not finished it)"
        )
    )


def test_nothing_finished_is_said_with_a_way_out(qtbot: QtBot, desk: Desk) -> None:
    for transcript in desk.read.transcripts():
        desk.do(lambda t=transcript: set_progress(desk.read, t.id, "in progress", by=desk.me))
    page = shown(qtbot, desk)
    went: list[Place] = []
    desk.asked_to_go.connect(went.append)
    empty = page._empty.itemAt(0).widget()
    assert empty.isVisible()
    assert empty.sentence.text() == (  # type: ignore[attr-defined]
        "Comparison starts when both have marked a transcript finished."
    )
    page.reconcile()
    assert went == [Place("reconcile")]


def test_a_third_coder_sees_only_what_they_finished_themselves(qtbot: QtBot, desk: Desk) -> None:
    ada, ben = (coder.id for coder in desk.read.coders())
    cem = desk.project.add_coder("Cem")
    desk.project.act_as(cem.id)
    page = shown(qtbot, desk)
    page.pair.choose((ada, ben))
    assert page.found is not None
    assert page.found.transcripts == ()
    first = desk.read.transcripts()[0].id
    desk.do(lambda: set_progress(desk.read, first, "finished", by=cem.id))
    qtbot.waitUntil(lambda: page.found is not None and page.found.transcripts == (first,))


def test_a_reflexive_study_sees_counts_and_no_coefficients(qtbot: QtBot, desk: Desk) -> None:
    from workbench.journal.entry import Draft, sets

    desk.do(lambda: Draft("Describe", sets(desk.read.study(), way="reflexive")))
    page = shown(qtbot, desk)
    assert page.table.isColumnHidden(ALPHA)
    assert page.table.isColumnHidden(F1)
    assert not page.table.isColumnHidden(BOTH)


def test_a_decision_changes_how_many_are_open(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    ada, ben = (coder.id for coder in desk.read.coders())
    pairs = open_disagreements(desk.read, ada, ben)
    assert page.panel.open_count.text() == f"{len(pairs)} still open"
    desk.do(lambda: decide(desk.read, pairs[0][0], "both", by=ada))
    assert page.panel.open_count.text() == f"{len(pairs) - 1} still open"
    desk.project.undo()
    assert page.panel.open_count.text() == f"{len(pairs)} still open"


def test_a_large_study_says_that_it_is_being_compared(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.ui.compare.page.AT_ONCE", 0)
    page = ComparePage(desk)
    qtbot.addWidget(page)
    page.refresh_if_stale()
    assert page._stack.currentIndex() == WAITING
    page.show()
    qtbot.waitUntil(lambda: page._stack.currentIndex() == TABLE)
    assert page.scope.text() == "2 transcripts compared"


def test_one_coder_alone_is_told_how_a_second_one_joins(
    qtbot: QtBot, dressed: object, tmp_path: Path
) -> None:
    desk = Desk(Project.create(tmp_path / "alone.dwb", title="Alone", coder="Ada"))
    page = shown(qtbot, desk)
    assert page._empty.itemAt(0).widget().isVisible()
    assert page._head.isHidden()
    assert page.panel.isHidden()
    desk.clear()


def test_a_narrow_window_hides_columns_but_never_the_code(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, width=700)
    assert page.table.columnWidth(CODE) >= 120
    assert not page.table.isColumnHidden(BOTH)
    total = sum(page.table.columnWidth(n) for n in range(11) if not page.table.isColumnHidden(n))
    assert total <= page.table.viewport().width()
