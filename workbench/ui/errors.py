"""What happens when the program itself is wrong: a report is kept, and the study is safe.

The only place, beside the command line's last resort, that catches everything.

Called by `app`.
"""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from workbench import __version__
from workbench.model.errors import WorkbenchError


def install() -> None:
    """Catch what nobody caught, from now on."""
    sys.excepthook = _caught


def _caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    if isinstance(error, WorkbenchError):
        _tell(_tr("That could not be done"), error.sentence, "")
        return
    report = "".join(traceback.format_exception(kind, error, trace))
    sys.stderr.write(report)
    kept = _keep(report)
    said = _tr(
        "This is a mistake of the program, not yours. Everything up to the step before is saved "
        "in the study file. You can go on; if it happens again, restart the program."
    )
    where = _tr("A report was kept in {file}.").replace("{file}", str(kept)) if kept else ""
    told = "\n\n".join(filter(None, (said, where)))
    _tell(_tr("Something went wrong in the program"), told, report)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Errors", words)


def _tell(title: str, sentence: str, details: str) -> None:
    if not isinstance(QApplication.instance(), QApplication):
        return
    box = QMessageBox(QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(sentence)
    if details:
        box.setDetailedText(details)
    box.exec()


def _keep(report: str) -> Path | None:
    """Write the report into the person's own log folder; it holds no words of any study."""
    folder = platformdirs.user_log_path("deliberation-workbench", appauthor=False)
    name = datetime.now().strftime("report %Y-%m-%d %H%M%S.txt")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / name
        path.write_text(
            f"Deliberation Workbench {__version__}\n{platform.platform()}\n"
            f"Python {platform.python_version()}\n\n{report}",
            encoding="utf-8",
        )
    except OSError:
        return None
    return path
