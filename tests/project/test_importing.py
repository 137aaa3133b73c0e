"""Files are found, read, brought in one by one, and how they were read is remembered."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.project.studies import a_project
from tests.transcripts.files import written
from workbench.model.errors import Refused
from workbench.project import settings
from workbench.project.importing import (
    SpeakerBrought,
    bring_in,
    files_in,
    read_source,
    remember,
    remembered,
    with_facilitators,
)
from workbench.project.session import Project
from workbench.transcripts.choices import Choices, Habit, Occasion
from workbench.transcripts.cutting.layouts import Layout
from workbench.transcripts.importing import preview

TALK = "Title\n\nMod: Why?\nP1: So.\n\n[Plenary]\n\nMod: Oh?\nP1: Yes.\nP2: No.\n"
FRENCH = "Zoé: Ça va déjà ?\nInt: Où êtes-vous né ?\nZoé: À Besançon.\nInt: Voilà.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """An open study with one transcript, and preferences of its own."""
    monkeypatch.setattr(settings, "place", lambda: tmp_path / "own" / "settings.json")
    made = a_project(tmp_path)
    yield made
    made.close()


# -- files --------------------------------------------------------------------------------


def test_a_folder_gives_its_transcripts_in_the_order_people_count(tmp_path: Path) -> None:
    folder = tmp_path / "talk"
    (folder / "old.txt").mkdir(parents=True)
    for name in ("FG10.txt", "FG2.docx", "~$FG2.docx", "._FG2.docx", "map.jpg", "fg1.TXT"):
        written(folder, name, "x")
    single = tmp_path / "photo.jpg"
    found, refusals = files_in([single, folder, single])
    assert [path.name for path in found] == ["photo.jpg", "fg1.TXT", "FG2.docx", "FG10.txt"]
    assert refusals == {}


def test_a_folder_without_transcripts_is_named(tmp_path: Path) -> None:
    written(tmp_path, "photo.jpg", "x")
    found, refusals = files_in([tmp_path])
    assert found == []
    assert f"“{tmp_path.name}” holds no transcripts" in refusals[tmp_path]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything may be read")
def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0)
    assert "cannot be looked into" in files_in([folder])[1][folder]
    folder.chmod(0o700)


def test_an_encoding_that_was_chosen_or_is_a_habit_is_used_where_it_can_be(
    tmp_path: Path,
) -> None:
    french = written(tmp_path, "fr.txt", FRENCH.encode("cp1252"))
    plain = written(tmp_path, "plain.txt", FRENCH)
    habit = Habit(encoding="cp1251")
    assert read_source(french).encoding == "cp1252"
    assert read_source(french, habit=habit).encoding == "cp1251"
    assert read_source(french, habit=habit, encoding="cp1252").encoding == "cp1252"
    assert read_source(plain, habit=habit).encoding == "utf-8"
    assert read_source(french, habit=Habit(encoding="utf-8")).encoding == "cp1252"
    with pytest.raises(Refused, match="UTF-8"):
        read_source(french, encoding="utf-8")


def test_a_file_is_prepared_before_anybody_sees_it(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", TALK)
    made = read_source(path, prepare=lambda source: replace(source, name="hidden"))
    assert made.name == "hidden"


# -- what was chosen before ---------------------------------------------------------------


def test_how_files_were_read_is_remembered_without_their_labels(project: Project) -> None:
    assert remembered(project) == Habit()
    choices = Choices(
        layout=Layout.PATTERN,
        pattern="NAME= TEXT",
        keep_opening=True,
        renames={"Ana": "Secret"},
        facilitators=frozenset({"Secret"}),
        unmarked=frozenset({"Secret"}),
        marked=frozenset({"Secret"}),
        markers=frozenset({3}),
        session="Secret",
        name="Secret",
    )
    remember(project, choices, "cp1252")
    assert remembered(project) == Habit(
        Layout.PATTERN, "NAME= TEXT", True, markers=True, encoding="cp1252"
    )
    assert "Secret" not in settings.place().with_name("studies.json").read_text()
    remember(project, Choices(layout=Layout.NONE))
    assert remembered(project) == Habit()


# -- bringing in --------------------------------------------------------------------------


def test_what_came_in_is_told_as_it_is_stored(project: Project, tmp_path: Path) -> None:
    source = read_source(written(tmp_path, "FG2.txt", TALK))
    choices = Choices(
        renames={"P2": "P1"},
        markers=True,
        session="Day 1",
        occasion=Occasion("workshop", "14 March 2026", "online"),
    )
    before = project.undo_label
    brought = bring_in(project, source, choices, seen=preview(source, choices=choices))
    read = project.read
    assert brought == replace(
        brought,
        file="FG2.txt",
        transcript="FG2",
        session="Day 1",
        layout=Layout.COLON,
        encoding="utf-8",
        words=5,
        turns=4,
        speakers=(SpeakerBrought("Mod", 2, True), SpeakerBrought("P1", 2)),
        segments=(("plenary", "Plenary"),),
        notes=0,
        memos=0,
        left_out=("Title",),
    )
    assert read.transcript(brought.id).words == 5
    session = read.sessions()[-1]
    assert (session.kind, session.held_on, session.place) == ("workshop", "2026-03-14", "online")
    project.undo()
    assert project.undo_label == before
    assert all(one.label != "Day 1" for one in read.sessions())


def test_a_session_is_the_same_in_small_letters_and_keeps_its_own_facts(
    project: Project, tmp_path: Path
) -> None:
    known = project.read.sessions()[0]
    source = read_source(written(tmp_path, "more.txt", TALK))
    choices = Choices(session=known.label.lower(), occasion=Occasion("workshop", "2026", "Rye"))
    assert bring_in(project, source, choices).session == known.label
    assert project.read.sessions() == [known]


@pytest.mark.parametrize(
    ("occasion", "names"), [(Occasion(held_on="32 May"), "32 May"), (Occasion("party"), "party")]
)
def test_a_session_that_makes_no_sense_is_refused_and_nothing_comes_in(
    project: Project, tmp_path: Path, occasion: Occasion, names: str
) -> None:
    source = read_source(written(tmp_path, "more.txt", TALK))
    with pytest.raises(Refused, match=names):
        bring_in(project, source, Choices(occasion=occasion))
    assert len(project.read.transcripts()) == 1


def test_facilitators_are_those_who_speak_or_the_guess(tmp_path: Path) -> None:
    source = read_source(written(tmp_path, "a.txt", TALK))
    assert with_facilitators(source, Choices(), ("P2", "Zoe")).facilitators == {"P2"}
    assert with_facilitators(source, Choices(), ("Zoe",)).facilitators is None
