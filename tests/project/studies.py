"""Small real studies on disk, made through `Project.do`."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

from tests.builders import AT, ListStudy, a_study
from workbench.journal.entry import Change, Draft
from workbench.model.ids import CodeId, CoderId
from workbench.model.kinds import KINDS, Row
from workbench.project.session import Project
from workbench.store import rows

MARKED = "Ana: I was [tired of waiting|Burden > Fatigue]. / Int: [Why?|Probe by Ben]"


def now() -> str:
    """Always the same time."""
    return AT


def counter() -> Callable[[], str]:
    """Ids in a row."""
    numbers = itertools.count(1)
    return lambda: f"n{next(numbers):05d}"


def a_project(folder: Path, *marked: str, name: str = "study.dwb") -> Project:
    """An open study of Ada and Ben with these transcripts (see `tests.builders.a_study`)."""
    project = Project.create(
        folder / name, title="A study", coder="Ada", now=now, make_id=counter()
    )
    draft = everything_of(a_study(*(marked or (MARKED,))), project.me)
    project.do(draft)
    return project


def everything_of(study: ListStudy, me: CoderId) -> Draft:
    """The draft that puts a study made of lists into a file whose first coder is `me`."""
    ada = study.coders()[0].id
    changes = [
        Change(
            kind,
            id.replace(ada, me),
            None,
            {name: me if value == ada else value for name, value in row.items()},
        )
        for kind in KINDS
        for id, row in study.state[kind].items()
        if kind != "study" and id != ada
    ]
    return Draft("Import a study", tuple(changes), texts=tuple(study.texts.values()))


def state(project: Project) -> dict[str, dict[str, Row]]:
    """All rows of the study."""
    return rows.everything(project._file.db)


def code(project: Project, path: str) -> CodeId:
    """The id of the code of a path."""
    found = project.read.codebook().find(path)
    assert found is not None, path
    return found.id


def coder(project: Project, name: str) -> CoderId:
    """The id of the coder of a name."""
    return next(c.id for c in project.read.coders() if c.name == name)
