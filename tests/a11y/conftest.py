"""The program as a screen reader meets it: in a real window, on a real accessibility bus.

The window is drawn on a screen that nobody sees (Xvfb), the bus is one of its own, and the screen
reader (`listener.py`) runs with the system's Python, because that one knows the bus. Where a part
is missing the tests are skipped and say which; `packaging/run.py test` installs all of them where
it may.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.ui.studies import written

ROOT = Path(__file__).resolve().parents[2]
LISTENER = Path(__file__).with_name("listener.py")
SYSTEM_PYTHON = "/usr/bin/python3"
ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
SERVICES = ("/usr/share/dbus-1/services/org.a11y.Bus.service",)
PATIENCE_S = 40
"""So long each single thing is waited for: a busy machine is slow, not wrong."""
LIMIT_S = 120


def missing() -> str:
    """Name what a screen reader test needs and this machine has not, empty when all is there."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is the accessibility of Linux"
    for program in ("Xvfb", "dbus-run-session"):
        if shutil.which(program) is None:
            return f"the program {program} is not installed"
    if not any(Path(service).exists() for service in SERVICES):
        return "at-spi2-core is not installed"
    if not Path(SYSTEM_PYTHON).exists():
        return "there is no system Python"
    known = subprocess.run([SYSTEM_PYTHON, "-c", ATSPI], capture_output=True, check=False)
    if known.returncode:
        return "the system's Python knows no AT-SPI (python3-gi, gir1.2-atspi-2.0)"
    return ""


@pytest.fixture(scope="session")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a screen reader hears when somebody opens a study by ear and codes a passage."""
    lacking = missing()
    if lacking:
        pytest.skip(f"no screen reader can be tried here: {lacking}")
    home = tmp_path_factory.mktemp("listening")
    study = written(home / "study.dwb")
    with unseen_screen() as display:
        done = subprocess.run(
            [
                *("dbus-run-session", "--", SYSTEM_PYTHON, "-W", "ignore", str(LISTENER)),
                *(str(PATIENCE_S), "--", sys.executable, "-m", "workbench", "open", str(study)),
            ],
            env=surroundings(home, display),
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def surroundings(home: Path, display: str) -> dict[str, str]:
    """The environment of somebody who uses a screen reader, with a home of their own."""
    own = {
        "DISPLAY": display,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
    }
    theirs = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    theirs.pop("WAYLAND_DISPLAY", None)
    return {**theirs, **own}


@contextmanager
def unseen_screen() -> Iterator[str]:
    """Run an X server without a screen; yields its display, which the server itself chooses."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24"]
    quiet = subprocess.DEVNULL
    command += ["-nolisten", "tcp"]
    with subprocess.Popen(
        command, pass_fds=(writing,), stdin=quiet, stdout=quiet, stderr=quiet
    ) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as said:
                yield f":{said.readline().strip()}"
        finally:
            server.terminate()
