"""Ask where the report of an import goes, and write it. Called by `import_panel`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.project.import_report import SUFFIXES, ImportReport, LeftOut, write_report
from workbench.project.importing import Brought
from workbench.ui.desk import Desk
from workbench.ui.exporting import door


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
        folder = self._desk.project.path.parent
        chosen, kind = QFileDialog.getSaveFileName(
            self._host,
            self.tr("Save the report of the import"),
            str(folder / self.tr("Report of the import.txt")),
            ";;".join(name for name, _ in kinds),
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.casefold() not in SUFFIXES:
                path = path.with_name(path.name + dict(kinds).get(kind, ".txt"))
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
