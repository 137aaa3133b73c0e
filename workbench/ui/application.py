"""Make the one application object ready: style, fonts, look.

Called by `app` and `main_window`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from workbench.ui import language
from workbench.ui.appearance import font
from workbench.ui.focus_ring import FocusRings
from workbench.ui.fonts import load_fonts
from workbench.ui.widgets import interfaces

NAME = "Deliberation Workbench"


def application(arguments: list[str]) -> QApplication:
    """The one application, dressed."""
    app = QApplication(arguments)
    language.install(app)
    dress(app)
    return app


def dress(app: QApplication) -> None:
    """Give an application our style, fonts and answers to screen readers, once."""
    if app.property("dressed"):
        return
    app.setProperty("dressed", True)
    app.setApplicationName(NAME)
    app.setDesktopFileName("deliberation-workbench")
    app.setStyle("Fusion")
    load_fonts()
    app.setFont(font(13))
    interfaces.install()
    FocusRings(app)
