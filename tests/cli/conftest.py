"""A shell, and a sample study of one's own for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from workbench.project.sample import FILE, sample_study


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    """Run commands."""
    return Shell(capsys)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample study, built once."""
    return sample_study(tmp_path_factory.mktemp("built"))


@pytest.fixture
def study(built: Path, tmp_path: Path) -> Path:
    """A sample study that a test may change."""
    (tmp_path / "studies").mkdir()
    return Path(shutil.copy(built, tmp_path / "studies" / FILE))
