"""The dialog for a new study: its title, who codes, and where the file lies.

Called by `main_window`.
"""

from __future__ import annotations

import re
from pathlib import Path

import platformdirs
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from workbench.ui.widgets.boxes import column, fill, row
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, heading, label, quiet


class NewStudy(QDialog):
    """Ask for what a new study needs."""

    def __init__(self, parent: QWidget) -> None:
        """Show empty fields and a sensible place."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("New study"))
        self.setFixedWidth(460)
        self._folder = Path(platformdirs.user_documents_path())
        self.title = Field(self.tr("Title of the study"), self.tr("Linking records in our county"))
        self.coder = Field(self.tr("Your name"), self.tr("Your full name, as in the paper"))
        self._place = Elided("", 12, "ink2")
        self._trouble = label("", 12, "warning", wrap=True)
        self.title.textChanged.connect(self._show_place)
        for field in (self.title, self.coder):
            field.textChanged.connect(self._trouble.clear)
        create = primary(self.tr("Create the study"), self._create)
        create.setDefault(True)
        fill(
            QVBoxLayout(self),
            heading(self.tr("New study"), 18),
            10,
            column(label(self.tr("Title"), 12, "ink2"), self.title, gap=4),
            4,
            column(
                label(self.tr("Who codes first"), 12, "ink2"),
                self.coder,
                quiet(self.tr("Every coding carries this name. Others can join later."), wrap=True),
                gap=4,
            ),
            4,
            column(
                label(self.tr("File"), 12, "ink2"),
                row(self._place, plain(self.tr("Choose…"), self._choose)),
                gap=4,
            ),
            self._trouble,
            8,
            row(None, plain(self.tr("Cancel"), self.reject), create),
            margins=(24, 22, 24, 20),
        )
        self._show_place()

    def path(self) -> Path:
        """Where the study will lie."""
        name = re.sub(r'[\\/:*?"<>|]+', " ", self.title.text()).strip(" .")
        return self._folder / f"{name or 'New study'}.dwb"

    def _show_place(self) -> None:
        self._place.set_text(str(self.path()))

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the study"), str(self._folder)
        )
        if folder:
            self._folder = Path(folder)
            self._show_place()

    def _create(self) -> None:
        if not self.title.text().strip():
            self._trouble.setText(self.tr("A study needs a title."))
            self.title.setFocus()
        elif not self.coder.text().strip():
            self._trouble.setText(self.tr("Say who codes: every coding carries a name."))
            self.coder.setFocus()
        elif self.path().exists():
            self._trouble.setText(
                self.tr("“%s” is there already. Change the title or the folder.") % self.path().name
            )
        else:
            self.accept()
