"""Small real studies for tests of the window, made through `project.do`."""

from __future__ import annotations

from pathlib import Path

from tests.builders import ListStudy, a_study
from workbench.coding.passages import code_passage
from workbench.coding.progress import set_progress
from workbench.journal.entry import Change, Draft
from workbench.model.coding import Progress
from workbench.model.kinds import KINDS
from workbench.project.session import Project
from workbench.ui.desk import Desk

MARKED = (
    "Facilitator: What would you want to know before records are linked? / "
    "pt1: I want to know [who is looking at my record|Trust > Institutions], honestly. "
    "[My daughter works at the surgery.|Local detail by Ben] / "
    "pt2: [If it saves one trip on the bus I would take it.|Benefits > Joined-up care] "
    "But [nobody asked me|Control > Consent by Ben] last time. / "
    "pt1: [They lost my letters twice|Harms > Mistakes], so [they lost my letters twice, "
    "and then the scan|Harms > Mistakes by Ben]. / "
    "Facilitator: What would make it acceptable? / "
    "pt3: [An opt out that works|Control > Consent + Trust > Institutions], not a form in a drawer."
)
SECOND = (
    "Facilitator: Who should decide? / "
    "pt4: [The people whose records they are|Control > Consent], that is who. / "
    "pt5: [Not a company.|Harms > Commercial use] [Not a company.|Harms > Commercial use by Ben]"
)


def written(path: Path, *marked: str, title: str = "Linking records") -> Path:
    """Write a study file with these transcripts (see `tests.builders.a_study`)."""
    study = a_study(*(marked or (MARKED, SECOND)))
    project = Project.create(path, title=title, coder="Ada")
    try:
        project.do(_all_of(study, project))
    finally:
        project.close()
    return path


def open_desk(folder: Path, *marked: str) -> Desk:
    """A desk with a small study on it; Ada is at work."""
    return Desk(Project.open(written(folder / "study.dwb", *marked), coder="Ada"))


def _all_of(study: ListStudy, project: Project) -> Draft:
    ada = study.coders()[0].id
    changes = []
    for kind in KINDS:
        for id, row in study.state[kind].items():
            if kind == "study" or id == ada:
                continue
            moved = {name: project.me if value == ada else value for name, value in row.items()}
            new_id = id.replace(ada, project.me) if kind == "work" else id
            changes.append(Change(kind, new_id, None, moved))
    return Draft("Import a small study", tuple(changes), texts=tuple(study.texts.values()))


def code_as_ben(desk: Desk, *, start: int = 0, end: int = 11) -> None:
    """Let Ben code a passage of the first transcript with “Consent”; who was at work goes on."""
    me, project = desk.me, desk.project
    ben = next(coder for coder in project.read.coders() if coder.name == "Ben")
    consent = project.read.codebook().find("Control > Consent")
    assert consent is not None
    place = project.read.transcripts()[0].id
    project.act_as(ben.id)
    project.do(code_passage(project.read, place, start, end, consent.id, by=ben.id))
    project.act_as(me)


def how_far(desk: Desk, progress: Progress, number: int = 0) -> None:
    """Say how far who is at work is with a transcript."""
    place = desk.read.transcripts()[number].id
    desk.project.do(set_progress(desk.read, place, progress, by=desk.me))
