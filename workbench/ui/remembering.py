"""What a study looked like when it was closed, and how it is opened again like that.

The window's size and place, the page seen, folded panels, and where the transcript was scrolled
to: ids and numbers in the person's preferences, nothing of it in the study.

Called by `main_window`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from workbench.model.ids import TranscriptId
from workbench.project import settings as preferences
from workbench.project.settings import StudySettings
from workbench.ui.desk import Place
from workbench.ui.pages import PAGES
from workbench.ui.workspace import Workspace

IN_SIGHT = (160, 40)
"""So much of the top of a window must lie on a screen, wide and high, for it to be moved."""


def keep(window: QMainWindow, workspace: Workspace) -> None:
    """Remember how a study looks that is about to be closed."""
    folds, place = workspace.remembered()
    transcript, anchor = place
    preferences.remember(
        workspace.desk.project.study_id,
        window=numbers_of(window),
        page=workspace.here,
        folds=folds,
        transcript=transcript,
        anchor=anchor,
        coder=workspace.desk.me,
    )


def place_window(window: QMainWindow, study: str) -> None:
    """Give the window the size and place it had with a study, as far as the screens allow."""
    numbers = preferences.of_study(study).window
    if len(numbers) != 5:
        return
    fitting = fit(QRect(*numbers[:4]), screens())
    if fitting is not None:
        window.setGeometry(fitting.united(QRect(fitting.topLeft(), window.minimumSize())))
    if numbers[4]:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def open_again(workspace: Workspace, *, where_left: bool) -> None:
    """Show a study as its coder left it, or its first page."""
    kept = preferences.of_study(workspace.desk.project.study_id)
    workspace.recall(kept.folds)
    workspace.go(_place(workspace, kept) if where_left else Place("study"))


def _place(workspace: Workspace, kept: StudySettings) -> Place:
    """Where to go: nowhere else than the first page for another coder or a page that is gone."""
    if kept.page not in {spec.name for spec in PAGES} or kept.coder != workspace.desk.me:
        return Place("study")
    transcripts = {transcript.id for transcript in workspace.desk.read.transcripts()}
    if kept.page != "coding" or kept.transcript not in transcripts:
        return Place(kept.page)
    transcript = TranscriptId(kept.transcript)
    if len(kept.anchor) == 2:
        workspace.recall_place(transcript, (kept.anchor[0], kept.anchor[1]))
    return Place("coding", transcript=transcript)


def numbers_of(window: QMainWindow) -> tuple[int, ...]:
    """Where a window stands: x, y, width, height, and whether it fills the screen."""
    usual = window.normalGeometry() if window.isMaximized() else window.geometry()
    filled = window.isMaximized() or window.isFullScreen()
    return (usual.x(), usual.y(), usual.width(), usual.height(), int(filled))


def screens() -> list[QRect]:
    """The room the screens have for windows."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def fit(wanted: QRect, rooms: Sequence[QRect]) -> QRect | None:
    """Bring a window onto the screens there are; None when none of them shows its top."""
    top = QRect(wanted.x(), wanted.y(), wanted.width(), IN_SIGHT[1])
    for screen in rooms:
        seen = screen.intersected(top)
        if seen.width() >= min(IN_SIGHT[0], wanted.width()) and seen.height() >= IN_SIGHT[1]:
            return QRect(wanted.topLeft(), wanted.size().boundedTo(screen.size()))
    return None
