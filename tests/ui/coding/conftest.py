"""A coding page on a small real study, shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.ui.studies import open_desk
from workbench.ui.coding.page import CodingPage
from workbench.ui.desk import Desk, Place

Opened = Callable[..., CodingPage]


@pytest.fixture
def open_page(dressed: object, tmp_path: Path) -> Iterator[Opened]:
    """Show a coding page; closes page and study at the end."""
    opened: list[CodingPage] = []

    def show(*marked: str, desk: Desk | None = None, place: Place | None = None) -> CodingPage:
        page = CodingPage(desk or open_desk(tmp_path, *marked))
        opened.append(page)
        page.resize(1356, 800)
        page.show()
        page.arrive(place or Place("coding"))
        settle()
        return page

    yield show
    for page in opened:
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        page.desk.clear()


@pytest.fixture
def page(open_page: Opened) -> CodingPage:
    """The coding page on the small study, at its first transcript, which Ada and Ben finished."""
    return open_page()


def settle() -> None:
    """Let everything that waits for the end of the turn happen."""
    for _ in range(4):
        QCoreApplication.processEvents()
