"""Export from the window: through the one door, asking when known names were found.

    checked = door(self.desk, self).document(path, outline)     # None: the person went back

Called by every page that writes a file.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from workbench.project.exporting import Checked, Decision, Door
from workbench.ui.desk import Desk
from workbench.ui.unlocking import unlocked


def door(desk: Desk, parent: QWidget) -> Door:
    """The door through which a page exports; it is guarded by the key of the open study."""
    return Door(lambda: desk.guarding.guard, lambda checked: decide(desk, parent, checked))


def decide(desk: Desk, parent: QWidget, checked: Checked) -> Decision:
    """Ask what becomes of a file in which names were found, or that could not be scanned."""
    box = Asking(parent, checked)
    QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.ArrowCursor))
    try:
        box.exec()
    finally:
        QGuiApplication.restoreOverrideCursor()
    answer = box.answer()
    box.deleteLater()
    if answer == "scan again":
        if unlocked(desk.guarding, parent) is None:
            return decide(desk, parent, checked)
        desk.key_turned()
    return answer


def told(checked: Checked) -> str:
    """What the scan of a written file found, as a passing note says it; "" without a list."""
    return " ".join(checked.sentences) if checked.scan is not None and checked.is_clean else ""


class Asking(QMessageBox):
    """What was found, and what to do about it; going back is the way out."""

    def __init__(self, parent: QWidget, checked: Checked) -> None:
        """Say what is known of the file."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(_tr("Before you export"))
        self.setText(checked.heading)
        self.setInformativeText("\n".join(checked.sentences[:MOST]) + _more(checked))
        roles = QMessageBox.ButtonRole
        anyway = _tr("Export without scanning") if checked.locked else _tr("Export anyway")
        self.anyway = self.addButton(anyway, roles.DestructiveRole)
        self.unlock = None
        if checked.locked is not None:
            self.unlock = self.addButton(_tr("Unlock…"), roles.AcceptRole)
        self.back = self.addButton(_tr("Go back"), roles.RejectRole)
        self.setDefaultButton(self.unlock or self.back)
        self.setEscapeButton(self.back)

    def answer(self) -> Decision:
        """What was chosen."""
        clicked = self.clickedButton()
        if clicked is self.anyway:
            return "export"
        return "scan again" if self.unlock is not None and clicked is self.unlock else "go back"


MOST = 8
"""So many names are listed; the others are counted."""


def _more(checked: Checked) -> str:
    more = len(checked.sentences) - MOST
    return "\n" + _tr("… and {n} more names.").format(n=more) if more > 0 else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Exporting", words)
