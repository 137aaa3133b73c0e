"""Run commands as a shell would, and see what they print."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import main


@dataclass(frozen=True)
class Ran:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, read as JSON."""
        return json.loads(self.out)


class Shell:
    """Runs commands with `workbench.cli.main.run`; remembers what the window was asked."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.windows: list[tuple[Path | None, str | None]] = []

    def __call__(self, *arguments: object) -> Ran:
        """Run one command."""
        self._capsys.readouterr()
        code = main.run([str(a) for a in arguments], self._open_window)
        printed = self._capsys.readouterr()
        assert "Traceback" not in printed.out + printed.err
        return Ran(code, printed.out, printed.err)

    def done(self, *arguments: object) -> Ran:
        """Run one command that must succeed and say nothing on stderr."""
        ran = self(*arguments)
        assert (ran.code, ran.err) == (0, ""), ran
        return ran

    def refused(self, *arguments: object, names: str) -> str:
        """Run one command that must be refused with one line that names something."""
        ran = self(*arguments)
        assert ran.code == 1, ran
        assert ran.err.count("\n") == 1, ran.err
        assert ran.err.endswith(".\n"), ran.err
        assert names in ran.err, ran.err
        return ran.err

    def _open_window(self, study: Path | None, coder: str | None) -> int:
        self.windows.append((study, coder))
        return 7
