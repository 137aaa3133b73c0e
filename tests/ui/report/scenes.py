"""What the tests of the page are shown: a study with something for every section, on a desk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.report.studies import a_reported_study
from workbench.journal.entry import Change, Draft
from workbench.model.kinds import KINDS
from workbench.project.session import Project
from workbench.ui.desk import Desk, Place
from workbench.ui.report.page import ReportPage


def reported_desk(folder: Path) -> Desk:
    """The study of the report's own tests in a file, with Ada at work."""
    study = a_reported_study()
    project = Project.create(folder / "study.dwb", title="Linking: records?", coder="Ada")
    ada = study.coders()[0].id
    changes: list[Change] = []
    for kind in KINDS:
        for id, row in study.state[kind].items():
            if kind == "study" or id == ada:
                continue
            moved = {name: project.me if value == ada else value for name, value in row.items()}
            changes.append(Change(kind, id.replace(ada, project.me), None, moved))
    project.do(Draft("Import a study", tuple(changes), texts=tuple(study.texts.values())))
    return Desk(project)


def shown(qtbot: QtBot, desk: Desk, width: int = 1356) -> ReportPage:
    """The page, seen and up to date."""
    page = ReportPage(desk)
    qtbot.addWidget(page)
    page.resize(width, 848)
    page.show()
    qtbot.waitUntil(lambda: page.updating.isHidden(), timeout=20_000)
    qtbot.waitUntil(lambda: _settled(page))
    return page


def _settled(page: ReportPage) -> bool:
    """Whether every part has the place the layout wants for it."""
    QApplication.sendPostedEvents()
    preview = page.preview
    return preview.geometry().right() <= page.width() and preview.viewport().width() > 200


def visited(desk: Desk) -> list[Place]:
    """Where the page asks to be taken from now on."""
    places: list[Place] = []
    desk.asked_to_go.connect(places.append)
    return places
