"""Ask where the report of an import goes, and write it. Called by `import_panel`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workbench.project.import_report import ImportReport, LeftOut, write_report
from workbench.project.importing import Brought
from workbench.ui.desk import Desk
from workbench.ui.exporting import door
from workbench.ui.saving import where_to_save


class ReportKeeper(QObject):
    """What came in and what did not, since somebody began to add files."""

    def __init__(self, desk: Desk, host: QWidget) -> None:
        """Begin with nothing."""
        super().__init__(host)
        self._desk, self._host = desk, host
        self._at = ""
        self.brought: list[Brought] = []
        self.left_out: list[LeftOut] = []

    def begin(self) -> None:
        """Forget the import before."""
        self._at = ""
        self.brought, self.left_out = [], []

    def came(self, brought: Brought) -> None:
        """Note a file that is in the study."""
        self._at = self._at or self._desk.now()
        self.brought.append(brought)

    def ask(self, waiting: Sequence[LeftOut] = ()) -> None:
        """Ask where the report goes and write it; `waiting` are files that are not in yet."""
        kinds = (
            (self.tr("Text (*.txt)"), ".txt"),
            (self.tr("Table, CSV (*.csv)"), ".csv"),
            (self.tr("Workbook (*.xlsx)"), ".xlsx"),
        )
        suggested = self._desk.project.path.parent / self.tr("Report of the import.txt")
        title = self.tr("Save the report of the import")
        path = where_to_save(self._host, title, suggested, kinds)
        if path is not None:
            self.write(path, waiting)

    def write(self, path: Path, waiting: Sequence[LeftOut] = ()) -> None:
        """Write the report and say so."""
        desk = self._desk
        report = ImportReport(
            study=desk.read.study().title,
            by=desk.coder().name,
            at=self._at or desk.now(),
            brought=self.brought,
            left_out=[*self.left_out, *waiting],
        )
        out = door(desk, self._host)
        if desk.attempt(lambda: write_report(out, path, report)) is not None:
            desk.say(self.tr("The report was saved as “{name}”.").format(name=path.name))
