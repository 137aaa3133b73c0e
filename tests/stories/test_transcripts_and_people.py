"""The sixth and seventh story: what researchers have comes in, and the study knows the people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.stories.hands import answering, cell, choose, click_row, tick, write, write_cell
from tests.stories.material import folder_of_talk, workbook
from tests.stories.studies import opened, preview, printed, quoted, sound
from tests.stories.telling import CTRL, Story
from tests.ui.studies import written

KEY = Qt.Key


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
    quoted(told, "They lost my letters twice")
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

    assert "“They lost my letters twice” (FG1, P1)" in preview(told)
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
    assert "“They lost my letters twice” (Rosa Marsh, Nurse, District hospital)" in preview(told)
    _go_to_people(told)
    write_cell(told, people.view, "P1", "Named by", "role and organisation")
    assert "“They lost my letters twice” (Nurse, District hospital)" in preview(told)
    told.undo()
    assert "“They lost my letters twice” (Rosa Marsh, Nurse, District hospital)" in preview(told)
    sound(told)


def _answers(told: Story) -> list[str]:
    return sorted(value.value for value in told.read.attribute_values())


def _go_to_people(told: Story) -> None:
    page = told.go("transcripts")
    told.click("Participants", page)
