"""Set up what every test needs: a window system without a display, and our fonts."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool

settings.register_profile(
    "workbench", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.load_profile("workbench")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application the window runs in, with our fonts and look."""
    from PySide6.QtWidgets import QApplication

    return QApplication


def pytest_sessionfinish() -> None:
    """Take back what was copied: without a display Qt would let go of it when Python is gone."""
    from PySide6.QtGui import QGuiApplication

    if isinstance(QGuiApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()


@pytest.fixture
def dressed(qapp: object) -> Iterator[object]:
    """The application with fonts and the light look; at the end workers and windows are gone."""
    from workbench.ui.appearance import look
    from workbench.ui.application import dress

    dress(qapp)  # type: ignore[arg-type]
    look().apply("light")
    yield qapp
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
