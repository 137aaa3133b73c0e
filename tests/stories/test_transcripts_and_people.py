"""What researchers have comes in, is known, is corrected, is parted, and stays with them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.stories.hands import answering, click_row, tick
from tests.stories.material import folder_of_talk
from tests.stories.telling import Story
from workbench.cli.main import run
from workbench.project.session import Project

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
    told.press(KEY.Key_Y, modifier=Qt.KeyboardModifier.ControlModifier)
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
