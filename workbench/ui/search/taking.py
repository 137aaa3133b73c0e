"""Take the places found along: on the clipboard, or in a file.

Called by `page`.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench.ui.desk import Desk
from workbench.ui.exporting import door, told
from workbench.ui.saving import where_to_save
from workbench.ui.search.exporting import as_pasted, write_places
from workbench.ui.search.model import ResultsModel
from workbench.ui.search.results import Results
from workbench.ui.search.rows import Names
from workbench.ui.widgets.counts import several


class Taking(QObject):
    """The places of one list."""

    def __init__(self, desk: Desk, page: QWidget, view: Results) -> None:
        """Ask over `page`."""
        super().__init__(page)
        self._desk, self._page, self._view = desk, page, view

    def _model(self) -> ResultsModel:
        return self._view.found

    def copy(self) -> None:
        """Put the selected places on the clipboard as a table; all when one or none is."""
        chosen = self._view.chosen()
        found = chosen if len(chosen) > 1 else self._model().found()
        if found:
            QGuiApplication.clipboard().setText(as_pasted(found, Names(self._desk.read)))
            said = several(len(found), self.tr("1 place copied"), self.tr("{n} places copied"))
            self._desk.say(said)

    def choose_file(self) -> None:
        """Ask for a file and write the places into it."""
        path = self._desk.project.path
        usual = f"{path.stem} search {date.today():%Y-%m-%d}.csv"
        kinds = ((self.tr("Table (*.csv)"), ".csv"), (self.tr("Workbook (*.xlsx)"), ".xlsx"))
        title = self.tr("Export the places found")
        file = where_to_save(self._page, title, path.with_name(usual), kinds)
        if file is not None:
            self.write(file)

    def write(self, path: Path) -> None:
        """Write the places into a file: a workbook when it ends in ".xlsx", else a table."""
        found, names = self._model().found(), Names(self._desk.read)
        out = door(self._desk, self._page)
        checked = self._desk.attempt(lambda: write_places(out, path, found, names))
        if checked is not None:
            said = several(
                len(found),
                self.tr("1 place is in “{file}”."),
                self.tr("{n} places are in “{file}”."),
            ).replace("{file}", path.name)
            self._desk.say(" ".join(filter(None, (said, told(checked)))))
