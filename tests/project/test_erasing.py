"""Earlier texts that hold names can be erased, down to the bytes; what stays is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.studies import a_project
from workbench.journal.entry import Draft, removes, sets
from workbench.model.errors import Refused
from workbench.project.applying import apply
from workbench.project.erasing import check_any, look
from workbench.project.session import Project
from workbench.transcripts.importing import Choices, import_transcripts
from workbench.transcripts.pseudonyms.listing import Pseudonym, Pseudonyms
from workbench.transcripts.reading import read_file

NAMES = Pseudonyms((Pseudonym("Quellmalz", "pt3"), Pseudonym("Ashmere", "[place 1]", "place")))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A study with an imported transcript in which names are said, and nothing coded."""
    made = Project.create(tmp_path / "s.dwb", title="S", coder="Ada")
    file = tmp_path / "FG1.txt"
    file.write_text(
        "pt1: I know Quellmalz from Ashmere.\n\nInt: Ashmere?\n\n" + "pt1: Yes, well.\n\n" * 500,
        encoding="utf-8",
    )
    for draft in import_transcripts(made.read, [(read_file(file), Choices())], by=made.me):
        made.do(draft)
    yield made
    made.close()


def replace_names(project: Project) -> None:
    """Put pseudonyms in place of the names."""
    project.do(apply(project.read, NAMES, by=project.me).draft)


def raw(project: Project) -> bytes:
    """The bytes of the file, without regard to case."""
    return project.path.read_bytes().lower()


def test_nothing_of_an_erased_text_is_left_in_the_file(project: Project) -> None:
    replace_names(project)
    assert b"quellmalz" in raw(project)
    found = look(project, NAMES, reason="asked by the ethics board")
    assert found.texts == 1
    project.do(found.draft)
    assert b"quellmalz" not in raw(project) and b"ashmere" not in raw(project)
    assert project.check().findings == ()
    (revision,) = project.read.revisions()
    with pytest.raises(KeyError):
        project.read.text_named(revision.text)
    assert project.read.text(revision.transcript).startswith("I know pt3 from [place 1].")
    assert look(project, NAMES).stays == ()


def test_a_text_that_was_looked_at_before_is_gone_as_well(project: Project) -> None:
    replace_names(project)
    (revision,) = project.read.revisions()
    assert "Quellmalz" in project.read.text_named(revision.text)
    project.do(look(project, NAMES).draft)
    with pytest.raises(KeyError):
        project.read.text_named(revision.text)


def test_the_present_words_are_found_after_erasing(project: Project) -> None:
    replace_names(project)
    project.do(look(project, NAMES).draft)
    found = project._file.db.execute(
        "SELECT count(*) FROM turn_words WHERE turn_words MATCH 'pt3'"
    ).fetchone()[0]
    assert found == 1
    assert (
        project._file.db.execute(
            "SELECT count(*) FROM turn_words WHERE turn_words MATCH 'quellmalz'"
        ).fetchone()[0]
        == 0
    )


def test_erasing_cannot_be_undone_nor_what_came_before(project: Project) -> None:
    replace_names(project)
    project.do(look(project, NAMES).draft)
    with pytest.raises(Refused, match="cannot be brought back"):
        project.undo()


def test_texts_that_were_taken_back_are_erased_as_well(project: Project) -> None:
    (transcript,) = project.read.transcripts()
    replace_names(project)
    project.undo()
    assert look(project, NAMES).texts == 0
    project.redo()
    project.do(Draft("Rename", sets(transcript, position=1)))
    assert look(project, NAMES).texts == 1


def test_texts_of_removed_transcripts_are_erased_as_well(tmp_path: Path) -> None:
    with a_project(tmp_path, "pt1: I know Quellmalz.", "pt2: Nobody.") as project:
        one = next(t for t in project.read.transcripts() if t.name == "FG1")
        gone = [
            *(removes(w) for w in project.read.work() if w.transcript == one.id),
            *(removes(s) for s in project.read.speakers(one.id)),
            removes(one),
        ]
        project.do(Draft("Remove", tuple(gone)))
        assert b"quellmalz" in raw(project)
        found = look(project, NAMES)
        (erasure,) = found.draft.changes
        assert erasure.after is not None
        assert erasure.after["reason"] == "of a transcript that was removed"
        project.do(found.draft)
        assert b"quellmalz" not in raw(project)
        assert project.check().findings == ()


def test_what_the_journal_keeps_is_said(tmp_path: Path) -> None:
    with a_project(tmp_path, "pt1: [I know Quellmalz|Place].") as project:
        replace_names(project)
        found = look(project, NAMES)
        assert found.texts == 1
        (said,) = found.stays
        assert said.startswith("The journal holds names ")
        assert "import the files again with the pseudonyms" in said
        project.do(found.draft)
        assert b"quellmalz" in raw(project)


def test_what_was_not_replaced_yet_is_said(project: Project) -> None:
    found = look(project, NAMES)
    assert found.texts == 0
    assert found.stays[0].startswith("The study as it is now: Found “Quellmalz” once")
    with pytest.raises(Refused, match="nothing to erase"):
        check_any(found)


def test_a_saved_copy_holds_nothing_that_was_erased(project: Project, tmp_path: Path) -> None:
    replace_names(project)
    project._file.db.conn.execute("PRAGMA secure_delete = OFF")
    project.do(look(project, NAMES).draft)
    copy = project.save_copy(tmp_path / "copy.dwb")
    assert b"quellmalz" not in copy.read_bytes().lower()
