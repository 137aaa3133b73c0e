"""What researchers have comes in, is known, is corrected, is parted, and stays with them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from tests.stories.hands import answering, cell, choose, click_row, click_words, select, tick, write, write_cell
from tests.stories.material import folder_of_talk, workbook
from tests.stories.telling import CTRL, Story
from tests.ui.studies import written
from workbench.cli.main import run
from workbench.coding.quotes import take_quote
from workbench.project.session import Project
from workbench.themes.building import add_theme, add_topic
from workbench.transcripts.limits import Part
from workbench.transcripts.matching_people import add_unknown

KEY = Qt.Key


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    """What a command prints, read as JSON."""
    capsys.readouterr()
    assert run([*map(str, arguments), "--json"], lambda *_: 0) == 0
    return json.loads(capsys.readouterr().out)


def opened(story: Callable[[], Story], folder: Path) -> Story:
    """The window with a study that holds nothing yet."""
    Project.create(folder / "study.dwb", title="Records", coder="Ada").close()
    told = story()
    told.open(folder / "study.dwb", "Ada")
    return told


def sound(told: Story) -> None:
    """The study is whole, also when it is read again."""
    assert told.project.check().findings == ()


def _quote(told: Story, words: str) -> None:
    """A quote of these words under a theme, as somebody took it earlier."""
    project = told.project
    project.do(add_topic(told.read, "Trust"))
    project.do(add_theme(told.read, told.read.topics()[0].id, "What went wrong"))
    here = told.read.transcripts()[0].id
    start = told.read.text(here).index(words)
    theme = told.read.themes()[0].id
    project.do(take_quote(told.read, here, start, start + len(words), theme, by=project.me))
    told.settle()


# -- whatever they have comes in right ----------------------------------------------------


def test_whatever_they_have_comes_in_right(
    story: Callable[[], Story], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = opened(story, tmp_path)
    page = told.go("transcripts")
    panel = page.importing
    with answering("getExistingDirectory", folder_of_talk(tmp_path / "talk")):
        told.click("Add a folder…", page)
    told.qtbot.waitUntil(lambda: not panel.reading, timeout=10_000)
    told.settle()
    assert [panel.files.item(n).text()[0] for n in range(panel.files.count())] == list("ABCDEFGHI")
    assert "2 files cannot come in" in told.seen(page)
    for name, labels in (
        ("A Word file.docx", {"Facilitator", "Rosa"}),
        ("B open text.odt", {"Moderator", "P1", "P2"}),
        ("C rich text.rtf", {"Mod", "Lea"}),
        ("D accents.txt", {"Int", "Zoé"}),
        ("E captions.vtt", {"Ana Sousa", "Joe"}),
        ("F table.csv", {"Moderator", "Pt 4", "pt4"}),
        ("G parts.txt", {"Mod", "Ana"}),
    ):
        _choose_file(told, panel, name)
        assert set(panel.details.labels.rows) == labels
        assert all(f"“{one}” is a speaker" in _ticked(panel) for one in labels)
    for name, why in (("H damaged.docx", "damaged"), ("I empty.txt", "empty")):
        _choose_file(told, panel, name)
        assert f"“{name}”" in panel.details.refusal.text()
        assert why in panel.details.refusal.text()

    _choose_file(told, panel, "G parts.txt")
    tick(told, panel.details.doubted.ticks["Note"])
    assert "3 speakers" in told.seen(page)
    tick(told, panel.details.labels.rows["Note"].speaker)
    assert "2 speakers" in told.seen(page)
    assert "2 lines mark parts of the session" in told.seen(page)
    tick(told, panel.details.beside.segments)

    _choose_file(told, panel, "F table.csv")
    assert "“Pt 4” and “pt4” may be one speaker." in told.seen(page)
    told.click("Make them one", panel)
    assert "2 speakers" in told.seen(page)

    _choose_file(told, panel, "D accents.txt")
    letters = panel.details.letters
    for encoding, label in (("cp1251", "Zoй"), ("cp1252", "Zoé")):
        told.click("Read them another way", panel)
        told.qtbot.waitUntil(lambda: bool(letters.options), timeout=10_000)
        tick(told, letters.options[encoding])
        told.qtbot.waitUntil(lambda: not panel.reading, timeout=10_000)
        told.settle()
        assert label in panel.details.labels.rows

    told.click("Import 7 transcripts", panel)
    told.qtbot.waitUntil(lambda: not panel.importing, timeout=10_000)
    told.settle()
    assert "7 transcripts are in the study, 2 files cannot come in" in told.seen(page)
    with answering("getSaveFileName", tmp_path / "report.txt"):
        told.click("Save the report…", panel)
    report = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert "In the study: 7" in report and "Left out: 2" in report
    assert "“H damaged.docx”" in report and "“I empty.txt”" in report
    told.click("Done", panel)

    assert not panel.isVisible() and page.view.isVisible()
    about = printed(capsys, "info", told.project.path)
    _agrees(told, about)
    accents = next(one for one in told.read.transcripts() if one.name == "D accents")
    assert "Déjà à l’école" in told.read.text(accents.id)
    parts = next(one for one in told.read.transcripts() if one.name == "G parts")
    assert [one.kind for one in told.read.segments(parts.id)] == ["stimulus", "plenary"]
    assert "Presentation" not in told.read.text(parts.id)
    table = next(one for one in told.read.transcripts() if one.name == "F table")
    assert {one.label for one in told.read.speakers(table.id)} == {"Moderator", "Pt 4"}

    told.undo()
    assert "G parts" not in [one.name for one in told.read.transcripts()]
    assert len(printed(capsys, "info", told.project.path)["transcripts"]) == 6
    told.press(KEY.Key_Y, modifier=CTRL)
    assert printed(capsys, "info", told.project.path) == about
    sound(told)


def _choose_file(told: Story, panel: Any, name: str) -> None:
    (item,) = panel.files.findItems(name, Qt.MatchFlag.MatchExactly)
    click_row(told, panel.files, panel.files.indexFromItem(item))
    assert panel.current().path.name == name


def _ticked(panel: Any) -> list[str]:
    rows = panel.details.labels.rows.values()
    return [row.speaker.accessibleName() for row in rows if row.speaker.isChecked()]


def _agrees(told: Story, about: Any) -> None:
    """What the command line tells of the transcripts is what the table in the window shows."""
    model = told.workspace.page("transcripts").view.model()
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    shown = {
        str(model.index(row, 0).data()): [
            str(model.index(row, titles.index(title)).data()).replace(",", "")
            for title in ("Session", "Words", "Turns")
        ]
        for row in range(model.rowCount())
    }
    kinds = {one["label"]: one["kind"] for one in about["sessions"]}
    assert shown == {
        one["name"]: [
            f"{one['session']} · {kinds[one['session']]}",
            str(one["words"]),
            str(one["turns"]),
        ]
        for one in about["transcripts"]
    }


# -- what the study knows of people -------------------------------------------------------


PEOPLE = (
    ("Code", "Years", "Works as", "At", "Trust (pre)", "Internal"),
    ("P1", 34, "Nurse", "District hospital", "low", "x"),
    ("pt2", "about 50", "Driver", "", "high", "y"),
    ("pt3", 71, "", "", "low", ""),
    ("P 1", 28, "Baker", "", "high", "z"),
    ("pt3", 19, "", "", "low", ""),
)


def test_what_the_study_knows_of_people(story: Callable[[], Story], tmp_path: Path) -> None:
    told = story()
    told.open(written(tmp_path / "study.dwb"), "Ada")
    _quote(told, "They lost my letters twice")
    study = told.go("study")
    assert "7 speakers are not matched to a participant" in told.seen(study)

    page = told.go("transcripts")
    told.click("Participants", page)
    with answering("getOpenFileName", workbook(tmp_path / "people.xlsx", *PEOPLE)):
        told.click("Import a table…", page)
    coming = page.table_import
    choose(told, coming.columns.rows["Code"].holds, "Label")
    choose(told, coming.columns.rows["Works as"].holds, "Occupation")
    choose(told, coming.columns.rows["At"].holds, "Organisation")
    choose(told, coming.columns.rows["Internal"].holds, "Leave it out")
    write(told, coming.columns.rows["Years"].name, "Age")
    choose(told, coming.columns.rows["Years"].kind, "Number")
    write(told, coming.columns.rows["Trust (pre)"].name, "Trust")
    choose(told, coming.columns.rows["Trust (pre)"].wave, "Before")
    problems = [coming.problems.item(n).text() for n in range(coming.problems.count())]
    assert [one.partition(":")[0] for one in problems] == ["Row 3", "Row 5", "Row 6"]
    assert "“about 50” is no number" in problems[0]
    assert "“P 1” may be “P1” of row 2" in problems[1]
    assert "“pt3” stands in row 4 already" in problems[2]
    assert told.read.participants() == []
    told.click("Import 3 of 5", page)
    assert "3 of 5 rows went in: 3 new, 2 left out" in told.seen(page)
    told.click("Done", page)
    assert [one.label for one in told.read.participants()] == ["P1", "pt2", "pt3"]
    assert [(one.name, one.kind) for one in told.read.attributes()] == [
        ("Age", "number"),
        ("Trust", "choice"),
    ]
    assert _answers(told) == ["34", "71", "high", "low", "low"]

    people = page.people
    write_cell(told, people.view, "pt2", "Age", "fifty or so")
    click_row(told, people.view, cell(people.view, "pt2", "Age"))
    assert "“fifty or so” is no number" in told.seen(page)
    assert cell(people.view, "pt2", "Age").data() == "fifty or so"
    assert len(_answers(told)) == 5
    write_cell(told, people.view, "pt2", "Age", "50")
    assert "is no number" not in told.seen(page)
    assert "50" in _answers(told)
    write_cell(told, people.view, "pt2", "Trust before", "low")
    assert _answers(told).count("low") == 3

    people.new_person.setFocus()
    told.type("pt4")
    told.press(KEY.Key_Return)
    told.click("Speakers (5 unknown)", page)
    told.click("Accept all certain ones (1)", page)
    assert "4 speakers are nobody yet" in told.seen(page)
    rows = page.matching.view
    click_row(told, rows, cell(rows, "pt1", "Speaker"))
    assert str(cell(rows, "pt1", "May be").data()).startswith("P1 · ")
    told.click("Accept", page)
    for _ in range(2):
        click_row(told, rows, cell(rows, "Facilitator", "Speaker"))
        told.click("Facilitator", page)
    assert rows.model().rowCount() == 1
    click_row(told, rows, cell(rows, "pt5", "Speaker"))
    told.click("New participant", page)
    assert "Every speaker is known" in told.seen(page)
    study = told.go("study")
    assert "not matched to a participant" not in told.seen(study)
    told.undo()
    assert "1 speaker is not matched to a participant" in told.seen(study)
    told.press(KEY.Key_Y, modifier=CTRL)
    assert "not matched to a participant" not in told.seen(study)

    assert "“They lost my letters twice” (FG1, P1)" in _preview(told)
    _go_to_people(told)
    tick(told, people.naming)
    write_cell(told, people.view, "P1", "Name", "Rosa Marsh")
    write_cell(told, people.view, "P1", "Named by", "name, consented")
    click_row(told, people.view, cell(people.view, "P1", "Named by"))
    assert "consent" in told.seen(page)
    assert told.read.participants()[0].attribution == "label"
    write_cell(told, people.view, "P1", "Consent to be named", "in writing, 3 May")
    write_cell(told, people.view, "P1", "Named by", "label only")
    write_cell(told, people.view, "P1", "Named by", "name, consented")
    assert told.read.participants()[0].attribution == "name"
    assert "“They lost my letters twice” (Rosa Marsh, Nurse, District hospital)" in _preview(told)
    _go_to_people(told)
    write_cell(told, people.view, "P1", "Named by", "role and organisation")
    assert "“They lost my letters twice” (Nurse, District hospital)" in _preview(told)
    told.undo()
    assert "“They lost my letters twice” (Rosa Marsh, Nurse, District hospital)" in _preview(told)
    sound(told)


def _answers(told: Story) -> list[str]:
    return sorted(value.value for value in told.read.attribute_values())


def _go_to_people(told: Story) -> None:
    page = told.go("transcripts")
    told.click("Participants", page)


def _preview(told: Story) -> str:
    """All words of the pages of the report."""
    page = told.go("report")
    told.qtbot.waitUntil(lambda: page.updating.isHidden(), timeout=20_000)
    told.settle()
    return "\n".join(page._setting.words_on(n) for n in range(page.preview.sheets()))


# -- a typo mended after coding -----------------------------------------------------------


MISHEARD = (
    "Facilitator: What would you want to know? / "
    "pt1: I wanna know [who is looking at my rekord|Trust], honestly. "
    "[My daughter works at the surgery.|Local detail by Ben] / "
    "pt2: If it saves [one trip on the bus|Benefits] I take it. "
    "But [nobody asked me|Consent by Ben] last time."
)


def test_a_typo_is_mended_after_coding(story: Callable[[], Story], tmp_path: Path) -> None:
    told = story()
    told.open(written(tmp_path / "study.dwb", MISHEARD), "Ada")
    told.window.resize(1440, 900)
    here = told.read.transcripts()[0].id
    first, coded = told.read.text(here), _words_by_code(told)
    told.go("transcripts")
    told.click("Correct…")
    page = told.workspace.page("correcting")
    _mend(told, page, "I wanna know", ("wanna", "want to"), ("rekord", "record"))
    _mend(told, page, "If it saves", ("saves one trip", "gives me a ride"))
    _waits_for(told, page, "2 turns are corrected and not saved.")
    write(told, page.words.reason, "heard again")
    told.click("Save the correction", page)
    mended = told.read.text(here)
    assert "I want to know who is looking at my record, honestly." in mended
    assert _words_by_code(told) == {
        "Trust": "who is looking at my record",
        "Local detail": "My daughter works at the surgery.",
        "Consent": "nobody asked me",
    }
    assert "1 passage waits to be placed" in told.seen(told.go("study"))

    told.go("transcripts")
    told.click("Correct…")
    told.click("To be placed (1)", page)
    texts = page.review.texts
    assert texts.earlier.view.scene.page.text == first
    assert texts.later.view.scene.page.text == mended
    assert "“Benefits” on “one trip on the bus”" in told.seen(page)
    select(told, texts.later.view, "a ride on the bus")
    told.click("Place on the selection", page)
    assert "Nothing waits to be placed" in told.seen(page)
    assert _words_by_code(told)["Benefits"] == "a ride on the bus"

    told.click("Earlier texts (1)", page)
    assert page.earlier.texts.earlier.view.scene.page.text == first
    assert "replaced by Ada" in page.earlier.choice.currentText()
    assert "heard again" in page.earlier.choice.currentText()
    told.undo()
    told.undo()
    assert told.read.text(here) == first
    assert _words_by_code(told) == coded
    assert "No earlier texts" in told.seen(page)
    for _ in range(2):
        told.press(KEY.Key_Y, modifier=CTRL)
    assert told.read.text(here) == mended

    corrected = tmp_path / "FG1 proofread.txt"
    _as_file(told, corrected, ("last time", "the last time"), ("pt2:", "Rosa:"))
    with answering("getOpenFileName", corrected):
        told.click("Replace by a corrected file…", page)
    assert "4 passages keep their words" in told.seen(page)
    told.click("Replace the transcript", page)
    assert "nobody asked me the last time." in told.read.text(here)
    assert [turn.label for turn in told.read.turns(here)] == ["Facilitator", "pt1", "pt2"]
    assert _words_by_code(told) == {
        "Trust": "who is looking at my record",
        "Local detail": "My daughter works at the surgery.",
        "Benefits": "a ride on the bus",
        "Consent": "nobody asked me",
    }
    told.click("Earlier texts (2)", page)
    sound(told)
    told.undo()
    assert told.read.text(here) == mended
    sound(told)


def _as_file(told: Story, path: Path, *others: tuple[str, str]) -> None:
    """The first transcript as a text file, with some words others."""
    here = told.read.transcripts()[0].id
    text = told.read.text(here)
    said = [f"{turn.label}: {text[turn.start : turn.end]}" for turn in told.read.turns(here)]
    whole = "\n\n".join(said)
    for wrong, right in others:
        assert wrong in whole
        whole = whole.replace(wrong, right)
    path.write_text(whole, encoding="utf-8")


def _waits_for(told: Story, page: Any, words: str) -> None:
    """What is written is thought about for a moment before the page tells of it."""
    told.qtbot.waitUntil(lambda: words in told.seen(page), timeout=10_000)


def _words_by_code(told: Story) -> dict[str, str]:
    book = told.read.codebook()
    return {book[one.code].name: one.exact for one in told.read.codings()}


def _mend(told: Story, page: Any, turn: str, *others: tuple[str, str]) -> None:
    """Put the caret into a turn, and write other words over some of its words."""
    click_words(told, page.words.view, turn)
    field = page.words.editor.rows[0].words
    field.setFocus()
    for wrong, right in others:
        field.moveCursor(QTextCursor.MoveOperation.Start)
        assert field.find(wrong)
        told.type(right)


# -- parts of a session -------------------------------------------------------------------


def test_parts_of_a_session_are_marked_and_counted(
    story: Callable[[], Story], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = story()
    told.open(written(tmp_path / "study.dwb"), "Ada")
    told.window.resize(1440, 900)
    speakers = [one.id for one in told.read.speakers() if one.label.startswith("pt")]
    told.project.do(add_unknown(told.read, speakers))
    _quote(told, "They lost my letters twice")
    before = _people(told, capsys)

    page = told.go("coding")
    select(told, page.view, "If it saves one trip", "I would take it.")
    _mark(told, page, "Stimulus", "The film")
    assert "Stimulus “The film”" in [band.told for band in page.view.scene.bands.all]
    select(told, page.view, "I want to know who is", "nobody asked me last time.")
    _mark(told, page, "Topic", "Care")
    select(told, page.view, "They lost my letters twice")
    _mark(told, page, "Notes")
    here = page.transcript
    assert [(one.kind, one.label) for one in told.read.segments(here)] == [
        ("topic", "Care"),
        ("stimulus", "The film"),
        ("notes", ""),
    ]
    after = _people(told, capsys)
    assert (before["pt2"], after["pt2"]) == ((1, 18), (0, 0))
    assert {**before, "pt2": (0, 0)} == after

    compare = told.go("compare")
    told.qtbot.waitUntil(lambda: compare.found is not None, timeout=10_000)
    whole = compare.found.units
    told.click("What is counted: Whole sessions")
    panel = told.workspace.counting
    tick(told, panel.boxes()[Part("topic", "Care")])
    told.press(KEY.Key_Escape)
    told.qtbot.waitUntil(lambda: compare.found.units != whole, timeout=10_000)
    assert (whole, compare.found.units) == (9, 2)
    assert "Only topic “Care”" in told.seen()
    assert "1 transcript compared; left out: FG2" in told.seen(compare)
    assert "Unit: 2 speaker turns" in told.seen(compare)
    assert "only topic “Care”" in _preview(told)
    told.go("compare")
    tick(told, told.workspace.top.counting.off)
    told.qtbot.waitUntil(lambda: compare.found.units == whole, timeout=10_000)
    assert "Only topic “Care”" not in told.seen()

    assert "They lost my letters twice (FG1, pt1) (notes)" in _preview(told)
    assert told.workspace.page("report").export_to(tmp_path / "draft.docx")
    paragraphs = [one.text for one in Document(str(tmp_path / "draft.docx")).paragraphs]
    assert "They lost my letters twice (FG1, pt1) (notes)" in paragraphs
    told.undo()
    assert len(told.read.segments(here)) == 2
    assert "“They lost my letters twice” (FG1, pt1)" in _preview(told)
    sound(told)


def _mark(told: Story, page: Any, kind: str, label: str = "") -> None:
    """Press P, say what the selected turns are, and Enter."""
    told.press(KEY.Key_P)
    asked = page.segments.popover
    told.click(kind, asked)
    asked.label.setFocus()
    told.type(label)
    told.press(KEY.Key_Return)


def _people(told: Story, capsys: pytest.CaptureFixture[str]) -> dict[str, tuple[int, int]]:
    """Turns and words of each participant, as the command line tells them."""
    about = printed(capsys, "info", told.project.path)
    return {one["label"]: (one["turns"], one["words"]) for one in about["participants"]}
