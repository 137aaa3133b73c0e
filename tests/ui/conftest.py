"""The desk that the tests of the pages sit down at, where they do not set their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.studies import open_desk
from workbench.project import settings as preferences
from workbench.ui.desk import Desk


@pytest.fixture(autouse=True)
def own_preferences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the program remembers away from the person who runs the tests."""
    monkeypatch.setattr(preferences, "place", lambda: tmp_path / "own" / "settings.json")


@pytest.fixture
def desk(dressed: object, tmp_path: Path) -> Iterator[Desk]:
    """A desk with the small study on it; Ada is at work."""
    made = open_desk(tmp_path)
    yield made
    made.clear()
