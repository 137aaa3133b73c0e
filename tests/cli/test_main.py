"""The command line: exit codes, the window, and the last resort."""

from __future__ import annotations

import errno
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import click
import pytest

from tests.cli.commands import Shell
from workbench import __version__
from workbench.cli import studies
from workbench.project.session import Project

ROOT = Path(__file__).parents[2]

COMMANDS = {
    "open": (),
    "autocode": ("repeated", "segments", "speakers"),
    "suggest": (),
    "sample": (),
    "new": (),
    "info": (),
    "journal": (),
    "check": (),
    "correct": (),
    "import": (),
    "transcript": ("text",),
    "participants": ("export", "import"),
    "segments": ("export", "import"),
    "sessions": ("export", "import"),
    "pseudonyms": (
        "add",
        "apply",
        "export",
        "form",
        "forms",
        "import",
        "list",
        "new",
        "passphrase",
        "reject",
        "remove",
        "scan",
        "suggest",
    ),
    "codebook": ("export", "history", "import", "list", "queue"),
    "codings": ("export", "import"),
    "themes": ("import",),
    "quotes": ("import",),
    "agreement": (),
    "report": (),
    "search": (),
    "retrieve": (),
    "frequencies": (),
    "together": (),
    "memos": ("export", "list", "write"),
}


def test_help_names_every_command(shell: Shell) -> None:
    out = shell.done("--help").out
    listed = out.partition("Commands:\n")[2].splitlines()
    assert sorted(line.split()[0] for line in listed if line.startswith("  ")) == sorted(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(shell: Shell, command: str) -> None:
    out = shell.done(command, "--help").out
    assert out.startswith("Usage: workbench")
    assert len(out.splitlines()[2].strip()) > 10
    for sub in COMMANDS[command]:
        assert sub in out
        assert shell.done(command, sub, "--help").out.startswith("Usage: workbench")


def test_without_a_command_the_window_opens(shell: Shell) -> None:
    assert shell().code == 7
    assert shell.windows == [(None, None)]


def test_the_window_opens_on_a_study_and_as_a_coder(shell: Shell, study: Path) -> None:
    assert shell("open", study).code == 7
    assert shell("open", study, "--coder", "Ben").code == 7
    assert shell.windows == [(study, None), (study, "Ben")]


def test_the_version_is_told(shell: Shell) -> None:
    assert shell.done("--version").out == f"Deliberation Workbench {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["--fly"],
        ["info"],
        ["info", "a", "b"],
        ["new", "a.dwb"],
        ["new", "a.dwb", "--title", "T"],
        ["import", "a.dwb"],
        ["import", "a.dwb", "b.txt", "--layout", "sideways"],
        ["transcript", "sing"],
        ["codings", "export", "a.dwb"],
        ["codings", "export", "a.dwb", "b.csv", "--layer", "cake"],
        ["agreement", "a.dwb", "--unit", "page"],
        ["agreement", "a.dwb", "--coders", "Ada"],
        ["report", "a.dwb"],
        ["report", "a.dwb", "-o", "r.docx", "--section", "weather"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told_with_exit_code_2(shell: Shell, arguments: list[str]) -> None:
    ran = shell(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert "Error: " in ran.err
    assert not Path("a.dwb").exists()


def test_a_mistake_of_ours_is_told_on_one_line(
    shell: Shell, study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(_: object) -> None:
        raise RuntimeError("oh no")

    monkeypatch.setattr(studies, "_about", fault)
    sentence = shell.refused("info", study, names="RuntimeError: oh no")
    assert "please report this" in sentence


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, click.Abort])
def test_stopping_is_no_trouble(
    shell: Shell,
    study: Path,
    monkeypatch: pytest.MonkeyPatch,
    interruption: type[BaseException],
) -> None:
    def stop(_: object) -> None:
        raise interruption

    monkeypatch.setattr(studies, "_about", stop)
    ran = shell("info", study)
    assert ran.code == 1
    assert ran.err.strip() == "Stopped; nothing was left half done."
    with Project.open(study) as project:
        assert not project.read_only


def test_a_reader_that_stops_reading_is_no_trouble(study: Path) -> None:
    program = f"{shlex.quote(sys.executable)} -m workbench journal {shlex.quote(str(study))}"
    ran = subprocess.run(
        ["/bin/sh", "-c", f"{program} | head -n 1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert len(ran.stdout.splitlines()) == 1
    assert "Traceback" not in ran.stderr


def test_the_program_runs_as_a_module_without_a_display(study: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "workbench", "info", str(study)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "FG1" in ran.stdout
    assert "PySide6" not in ran.stderr
    assert " docx" not in ran.stderr


def test_what_is_printed_is_utf_8_whatever_the_terminal_says(study: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "workbench", "journal", str(study), "--json"],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert "“" in ran.stdout.decode("utf-8")


def test_a_full_disk_behind_the_output_is_told(
    shell: Shell, study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(studies, "_about", full)
    sentence = shell.refused("info", study, names="No space left on device")
    assert "report this" not in sentence


def test_a_file_that_may_not_be_read_is_refused_by_the_program_and_not_as_wrong_usage(
    shell: Shell, study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "access", lambda *_: False)
    shell.done("info", study)
    monkeypatch.setattr(Path, "open", forbidden)
    shell.refused("info", study, names=f"“{study.name}” may not be read")
