"""A code is used, defined, defined anew, looked at again, split; all of it outlives a restart."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.studies import written
from workbench.coding.changing import recode
from workbench.coding.codebook import describe_code
from workbench.coding.codebook.versions import definitions_of, difference
from workbench.coding.passages import code_passage
from workbench.coding.recoding.queue import confirm, recode_queue
from workbench.coding.recoding.splitting import Part, split_code
from workbench.journal.entry import Draft
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.project.session import Project


def consent(project: Project) -> CodeId:
    found = project.read.codebook().find("Consent")
    assert found is not None
    return found.id


def define(project: Project, words: str) -> Draft:
    return describe_code(
        project.read,
        consent(project),
        by=project.me,
        definition=words,
        changed="meaning",
        now=project.now,
        make_id=project.make_id,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return written(tmp_path / "study.dwb")


def test_a_code_over_time(path: Path) -> None:
    with Project.open(path, coder="Ada") as project:
        project.do(define(project, "Being asked"))
        project.do(define(project, "Being asked before anything is linked"))
    with Project.open(path, coder="Ada") as project:
        known = definitions_of(project.read, consent(project))
        assert [one.number for one in known] == [1, 2, 3]
        [change] = difference(known[1], known[2])
        assert change.after == "Being asked before anything is linked"
        first, second = (one.coding for one in recode_queue(project.read, project.me))
        project.do(confirm(project.read, [first.id], by=project.me))
        benefits = project.read.codebook().find("Benefits")
        assert benefits is not None
        project.do(recode(project.read, second.id, benefits.id, by=project.me))
        assert recode_queue(project.read, project.me) == ()
        parts, assigned = [Part("Asked beforehand"), Part("Asked again")], {first.id: 0}
        project.do(
            split_code(project.read, consent(project), parts, assigned, by=project.me, below=True)
        )
    with Project.open(path, coder="Ada") as project:
        assert project.read.codebook().path(project.read.coding(first.id).code) == (
            "Control > Consent > Asked beforehand"
        )
        for _ in range(5):
            project.undo()
        assert definitions_of(project.read, consent(project)) == known[:1]
        assert project.read.coding(second.id).code == consent(project)
        for _ in range(5):
            project.redo()
        assert definitions_of(project.read, consent(project)) == known
        assert not project.check().findings


def test_a_definition_others_have_coded_under_is_not_taken_back_from_under_them(
    path: Path,
) -> None:
    with Project.open(path, coder="Ada") as project:
        project.do(define(project, "Being asked"))
        ben = next(coder.id for coder in project.read.coders() if coder.name == "Ben")
        project.act_as(ben)
        place = project.read.transcripts()[0].id
        project.do(code_passage(project.read, place, 0, 11, consent(project), by=ben))
        project.act_as(next(c.id for c in project.read.coders() if c.name == "Ada"))
        with pytest.raises(Refused, match="version of a definition is still used by a coding"):
            project.undo()
        assert len(definitions_of(project.read, consent(project))) == 2
