"""The page Report, by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.ui.report.scenes import reported_desk, shown, visited
from tests.ui.studies import open_desk
from workbench.model.study import STUDY
from workbench.project.session import Project
from workbench.themes.building import describe_theme
from workbench.ui.appearance import look
from workbench.ui.desk import Desk, Place
from workbench.ui.report.checks import CheckRow
from workbench.ui.report.page import ReportPage, words_in
from workbench.ui.report.sections import SectionRow

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def desk(tmp_path: Path):
    made = reported_desk(tmp_path)
    yield made
    made.clear()


def row(page: ReportPage, title: str) -> SectionRow:
    """The row of a section."""
    return next(row for row in page.sections.rows if row.line.title == title)


def pages(page: ReportPage) -> str:
    """All words of the pages."""
    assert page._setting is not None
    return "\n".join(page._setting.words_on(n) for n in range(page.preview.sheets()))


def updated(qtbot: QtBot, page: ReportPage) -> None:
    """Wait for the pages to be made anew."""
    qtbot.waitUntil(lambda: page.updating.isHidden(), timeout=5000)


def test_the_sections_stand_with_their_open_work(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert row(page, "Question").line.note == "no question"
    assert row(page, "Question").line.open
    assert row(page, "Codebook").line.note == "2 codes without definition"
    assert row(page, "Findings").line.note == ""
    assert row(page, "A word that stays").line.depth == 2


def test_what_the_study_has_nothing_for_says_nothing_yet(qtbot: QtBot, tmp_path: Path) -> None:
    bare = open_desk(tmp_path)
    page = shown(qtbot, bare)
    assert row(page, "Findings").line.note == "nothing yet"
    assert row(page, "Participants").line.note == "nothing yet"
    bare.clear()


def test_taking_a_tick_away_takes_the_section_out_of_pages_and_word(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page = shown(qtbot, desk)
    assert "Appendix: Codebook" in pages(page)
    qtbot.mouseClick(row(page, "Codebook").tick, Qt.MouseButton.LeftButton)
    assert page.updating.isVisible()
    updated(qtbot, page)
    assert "Appendix: Codebook" not in pages(page)
    assert page.export_to(tmp_path / "r.docx")
    written = [p.text for p in Document(str(tmp_path / "r.docx")).paragraphs]
    assert "Findings" in written
    assert "Appendix: Codebook" not in written


def test_without_any_section_nothing_is_exported(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    for one in page.sections.rows:
        if one.line.section:
            one.tick.click()
    assert not page.options.button.isEnabled()
    row(page, "Findings").tick.click()
    assert page.options.button.isEnabled()


def test_a_click_on_a_section_shows_it(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.mouseClick(row(page, "Findings").name, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert "Findings" in page.preview.accessibleDescription()
    assert page.preview.verticalScrollBar().value() > 0
    assert row(page, "Findings")._current


def test_a_change_of_the_study_appears_in_the_pages_and_undo_takes_it_back(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk)
    page.preview.verticalScrollBar().setValue(700)
    theme = desk.read.themes()[0]
    desk.do(lambda: describe_theme(desk.read, theme.id, narrative="Rewritten from the start."))
    qtbot.waitUntil(lambda: page.updating.isVisible())
    updated(qtbot, page)
    assert "Rewritten from the start." in pages(page)
    assert page.preview.verticalScrollBar().value() == 700
    desk.project.undo()
    qtbot.waitUntil(lambda: page.updating.isVisible())
    updated(qtbot, page)
    assert "Rewritten" not in pages(page)


def test_what_wants_a_look_comes_first_and_leads_to_its_place(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    places = visited(desk)
    rows = page.options.checks.rows
    assert [r.check.passed for r in rows] == sorted(r.check.passed for r in rows)
    undefined = next(r for r in rows if "no definition" in r.check.sentence)
    qtbot.mouseClick(undefined, Qt.MouseButton.LeftButton)
    silence = desk.read.codebook().find("Silence")
    assert silence is not None
    assert places == [Place("coding", code=silence.id)]


def test_checks_of_sections_that_are_not_printed_are_left_out(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    row(page, "Codebook").tick.click()
    updated(qtbot, page)
    assert all(r.check.section != "codebook" for r in page.options.checks.rows)


def test_the_report_is_suggested_beside_the_study_under_its_title(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page = shown(qtbot, desk)
    assert page.suggested() == tmp_path / "Linking records.docx"


def test_exporting_says_where_the_file_lies_and_opens_it(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, desk)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    path = tmp_path / "a <b> report.docx"
    assert page.export_to(path)
    assert path.is_file()
    assert page.result.words.text() == "Saved as “a <b> report.docx”"
    page.result.open_it.click()
    page.result.show_it.click()
    assert [Path(url.toLocalFile()) for url in opened] == [path, tmp_path]


def test_a_file_no_program_opens_is_said_in_place(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(qtbot, desk)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    page.export_to(tmp_path / "r.docx")
    page.result.open_it.click()
    assert "No program opened" in page.result.trouble.text()


def test_trouble_with_the_disk_is_one_sentence_in_place(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page = shown(qtbot, desk)
    assert not page.export_to(tmp_path / "nowhere" / "r.docx")
    assert page.result.trouble.isVisible()
    assert "“r.docx” could not be written" in page.result.trouble.text()
    assert not page.result.open_it.isVisible()


def test_an_export_takes_what_changed_a_moment_ago(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page = shown(qtbot, desk)
    theme = desk.read.themes()[0]
    desk.do(lambda: describe_theme(desk.read, theme.id, narrative="Just now."))
    page.export_to(tmp_path / "r.docx")
    assert "Just now." in [p.text for p in Document(str(tmp_path / "r.docx")).paragraphs]


def test_the_pair_of_coders_can_be_chosen_when_there_are_three(
    qtbot: QtBot, tmp_path: Path
) -> None:
    three = open_desk(tmp_path, "pt1: [One|A by Ada] [two|B by Ben] [three|C by Cleo].")
    page = shown(qtbot, three)
    combo = page.options.pairs
    assert [combo.itemText(n) for n in range(combo.count())] == [
        "Ada and Ben",
        "Ada and Cleo",
        "Ben and Cleo",
    ]
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    updated(qtbot, page)
    assert "Ben and Cleo were compared" in " ".join(pages(page).split())
    assert combo.currentText() == "Ben and Cleo"
    three.clear()


def test_without_transcripts_the_page_says_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    bare = Desk(Project.create(tmp_path / "s.dwb", title="Bare", coder="Ada"))
    places = visited(bare)
    page = ReportPage(bare)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    assert page._empty.isVisible()
    assert not page.sections.isVisible()
    assert not page.options.isVisible()
    page._add()
    assert places == [Place("transcripts", item="add")]
    bare.clear()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "left", "right"), [(1356, True, True), (1016, False, False)])
def test_a_narrow_page_folds_its_panels_and_keeps_the_export(
    qtbot: QtBot, desk: Desk, scheme: str, width: int, left: bool, right: bool
) -> None:
    look().apply(scheme)  # type: ignore[arg-type]
    page = shown(qtbot, desk, width)
    assert (page.sections.isVisible(), page.options.isVisible()) == (left, right)
    assert page.export_here.isVisible() is not right
    assert not page.grab().isNull()
    look().apply("light")


def test_the_head_says_page_words_and_quotes(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    words = words_in(page._composed())
    number = page.preview.sheets()
    assert page.where.text() == f"Page 1 of {number} · {words} words without tables"
    assert page.quotes.text() == "2 quotes"
    qtbot.keyClick(page.preview, Qt.Key.Key_End)
    assert page.where.text().startswith(f"Page {number} of {number}")


def test_a_whole_page_fits_into_the_window(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    wide = page.preview.percent()
    page.fit.chosen.emit(1)
    assert page.preview.percent() < wide
    assert page.preview._place_of(0).height() <= page.preview.viewport().height()


def test_every_control_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert desk.read.study().id == STUDY
    for one in page.sections.rows:
        assert one.tick.accessibleName()
        assert one.name.accessibleName()
    assert all(r.accessibleName() for r in page.options.checks.rows)
    assert page.preview.accessibleName() == "Pages of the report"
    assert page.options.pairs.accessibleName() == "Coders compared"


def test_no_check_is_cut_however_narrow_the_list(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.resize(1356, 400)
    qtbot.waitUntil(lambda: len({r.height() for r in rows(page)}) > 1)
    assert all(r.height() >= r.heightForWidth(r.width()) for r in rows(page))


def rows(page: ReportPage) -> list[CheckRow]:
    """The rows of the checks."""
    return page.options.checks.rows
