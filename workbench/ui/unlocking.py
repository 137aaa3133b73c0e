"""Open a key to pseudonyms with its passphrase.

Called by `exporting`, when an export could not be scanned, and by the page Transcripts.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from workbench.model.errors import WorkbenchError
from workbench.project.guarding import Guarding
from workbench.project.key_file import SUFFIX, KeyFile
from workbench.ui.widgets.boxes import column, fill, row
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, heading, label, quiet


class Unlock(QDialog):
    """Ask for the passphrase of a key; accepted once the key is open."""

    def __init__(self, guarding: Guarding, path: Path | None, parent: QWidget | None) -> None:
        """Ask about the key at `path`, or let the person choose one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unlock the pseudonyms"))
        self.setFixedWidth(440)
        self._guarding = guarding
        self._path = path
        self._place = Elided("", 12, "ink2")
        self.passphrase = Field(self.tr("Passphrase"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.trouble = label("", 12, "warning", wrap=True)
        self.passphrase.textChanged.connect(self.trouble.clear)
        self.go_on = primary(self.tr("Unlock"), self.unlock)
        self.go_on.setDefault(True)
        fill(
            QVBoxLayout(self),
            heading(self.tr("Unlock the pseudonyms"), 18),
            10,
            column(
                label(self.tr("Key"), 12, "ink2"),
                row(self._place, plain(self.tr("Choose…"), self._choose)),
                gap=4,
            ),
            4,
            column(
                label(self.tr("Passphrase"), 12, "ink2"),
                self.passphrase,
                quiet(
                    self.tr("It is kept nowhere. Nobody can open the key without it."), wrap=True
                ),
                gap=4,
            ),
            self.trouble,
            8,
            row(None, plain(self.tr("Cancel"), self.reject), self.go_on),
            margins=(24, 22, 24, 20),
        )
        self._show_place()
        self.passphrase.setFocus()

    def unlock(self) -> None:
        """Open the key with what was typed; trouble is said here."""
        if self._path is None:
            self._choose()
            return
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            self._guarding.open(self._path, self.passphrase.text())
        except WorkbenchError as trouble:
            self.trouble.setText(trouble.sentence)
            self.passphrase.selectAll()
            self.passphrase.setFocus()
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.accept()

    def _choose(self) -> None:
        folder = str(self._path.parent) if self._path else ""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a key"), folder, self.tr("Keys (*%s)") % SUFFIX
        )
        if chosen:
            self._path = Path(chosen)
            self._show_place()
            self.trouble.clear()

    def _show_place(self) -> None:
        self._place.set_text(str(self._path) if self._path else self.tr("No key chosen yet"))


def unlocked(guarding: Guarding, parent: QWidget | None) -> KeyFile | None:
    """The open key of a study; asks for the passphrase where it is locked. None: not now."""
    if guarding.key is None:
        dialog = Unlock(guarding, guarding.known, parent)
        dialog.exec()
        dialog.deleteLater()
    return guarding.key
