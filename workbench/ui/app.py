"""Start the window.

Called by `__main__`.
"""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path

from workbench.model.errors import Environment


def run(study: Path | None = None, coder: str | None = None) -> int:
    """Open the window, on a study when one is named, and return when it is closed.

    Environment when there is no display.
    """
    if not has_display():
        raise Environment(
            "There is no display to open the window on. The command line does the same work: "
            "see “workbench --help”."
        )
    from workbench.project import settings as preferences
    from workbench.ui import errors
    from workbench.ui.appearance import look
    from workbench.ui.application import application
    from workbench.ui.main_window import MainWindow, wear

    app = application(sys.argv[:1])
    errors.install()
    settings = preferences.load()
    wear(settings)
    look().follow_system()
    window = MainWindow(settings)
    window.show()
    window.activateWindow()  # where no window manager does
    if study is not None:
        window.open_study(study, coder)
    return app.exec()


def has_display() -> bool:
    """Whether there is something to show a window on; a display nobody answers on is none."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return _answers(os.environ.get("DISPLAY", ""))


def _answers(display: str) -> bool:
    """Whether an X server answers: Qt would end the program without a word where none does."""
    known = re.fullmatch(r"(?:unix/?)?([^:]*):(\d+)(?:\.\d+)?", display)
    if known is None:
        return False
    host, number = known[1], int(known[2])
    if host:
        return _connects(socket.AF_INET, (host, 6000 + number))
    path = f"/tmp/.X11-unix/X{number}"
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as asking:
        asking.settimeout(2)
        try:
            asking.connect(address)
        except OSError:
            return False
    return True
