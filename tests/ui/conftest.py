"""The desk that the tests of the pages sit down at, where they do not set their own."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.ui.studies import open_desk
from workbench.project import settings as preferences
from workbench.ui import language
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


@pytest.fixture(scope="session")
def tool() -> ModuleType:
    """The module of packaging that collects."""
    path = Path(__file__).parents[2] / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def built(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a translation into no language, called German, built by Qt's tools."""
    folder = tmp_path_factory.mktemp("i18n")
    tool.collect([folder / "workbench.ts"])
    tool.pretend(folder / "workbench.ts", folder / "workbench_de.ts")
    tool.build(folder / "workbench_de.ts", folder / "workbench_de.qm")
    return folder


@pytest.fixture
def german(dressed: object, built: Path) -> Iterator[None]:
    """The program in that language."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert language.install(app, QLocale("de_AT"), built) == "de"
    yield
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
