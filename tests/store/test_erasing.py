"""Earlier texts can be erased for good; the present text and the journal stay whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.journal.entry import Draft, adds, sets
from workbench.model.errors import Refused
from workbench.model.ids import RevisionId, TextHash
from workbench.model.revision import Erasure, Revision
from workbench.model.transcript import Turn, text_hash, turns_to_json
from workbench.project.session import Project
from workbench.transcripts.blocks import Block
from workbench.transcripts.importing import Choices, Layout, Source, import_transcripts


def test_an_erased_text_is_gone_and_stays_gone(tmp_path: Path) -> None:
    with a_project_with_a_revision(tmp_path) as project:
        read, revision = project.read, project.read.revisions()[0]
        project.do(Draft("Erase", (adds(erasure_of(project, revision.text)),)))
        with pytest.raises(KeyError):
            read.text_named(revision.text)
        assert project.check().findings == ()
        with pytest.raises(Refused, match="cannot be brought back"):
            project.undo()


def test_a_correction_cannot_be_taken_back_once_the_earlier_text_is_erased(tmp_path: Path) -> None:
    with a_project_with_a_revision(tmp_path) as project:
        (revision,) = project.read.revisions()
        transcript = project.read.transcripts()[0]
        project.do(Draft("Erase", (adds(erasure_of(project, revision.text)),)))
        with pytest.raises(Refused, match="was erased"):
            project.do(Draft("Back", sets(transcript, text=revision.text)))


def test_the_present_text_is_not_erased(tmp_path: Path) -> None:
    with a_project_with_a_revision(tmp_path) as project:
        transcript = project.read.transcripts()[0]
        with pytest.raises(Refused, match="only earlier texts"):
            project.do(Draft("Erase", (adds(erasure_of(project, transcript.text)),)))
        assert project.read.text(transcript.id) == "Ana spoke."


def a_project_with_a_revision(tmp_path: Path) -> Project:
    project = Project.create(tmp_path / "s.dwb", title="S", coder="Ada")
    source = Source("FG1", "fg1.txt", (Block("I: Anna spoke."), Block("P: Yes.")))
    for draft in import_transcripts(
        project.read, [(source, Choices(layout=Layout.NONE))], by=project.me
    ):
        project.do(draft)
    transcript = project.read.transcripts()[0]
    layout = turns_to_json([Turn(0, 10)])
    revision = Revision(
        id=RevisionId("r"),
        transcript=transcript.id,
        number=1,
        text=transcript.text,
        layout=transcript.layout,
        words=transcript.words,
        characters=transcript.characters,
        turn_count=transcript.turn_count,
        coder=project.me,
        at="",
    )
    changed = sets(transcript, text=text_hash("Ana spoke."), layout=text_hash(layout))
    texts = ("Ana spoke.", layout)
    project.do(Draft("Correct", (*changed, adds(revision)), texts=texts))
    return project


def erasure_of(project: Project, text: TextHash) -> Erasure:
    return Erasure(text, project.read.transcripts()[0].id, project.me, "", "names")
