"""Start the window.

Called by `__main__`.
"""

from __future__ import annotations

import os
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
    from workbench.ui.main_window import MainWindow

    app = application(sys.argv[:1])
    errors.install()
    settings = preferences.load()
    look().apply(settings.scheme)
    look().follow_system()
    window = MainWindow(settings)
    window.show()
    if study is not None:
        window.open_study(study, coder)
    return app.exec()


def has_display() -> bool:
    """Whether there is something to show a window on."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
