"""A codebook on its way in from a sheet: what would go in, what not, and why.

Called by `page`. Nothing is kept before “Import”.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QListWidget,
    QVBoxLayout,
)

from workbench.coding.codebook.sheet.planning import plan_codebook
from workbench.project.sheets import Sheet, open_sheet, sheet_names, unguarded
from workbench.transcripts import plan_report
from workbench.transcripts.plans import Plan
from workbench.ui.appearance import MEDIUM, font
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import bar_frame, column, fill
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import Elided, heading, label, quiet


class ImportPart(QFrame):
    """One sheet; `finished` is sent when it went in, or was put aside."""

    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        """Make the part without a sheet."""
        super().__init__()
        self.setProperty("kind", "paper")
        self._desk = desk
        self._sheet = Sheet((), [])
        self.path: Path | None = None
        self.planned: Plan | None = None
        self.file = Elided("", 14, "ink", MEDIUM)
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(self.tr("Sheet of the workbook"))
        self.sheets.setFont(font(13))
        self.sheets.activated.connect(lambda _: self._sheet_chosen())
        self.cancel = plain(self.tr("Cancel"), self.leave)
        self.go = primary(self.tr("Import"), self.bring_in)
        self.summary = label("", 13, "ink", MEDIUM, wrap=True)
        self.keep = QCheckBox(self.tr("Where a code is there already, add only what it lacks"))
        self.wording = QCheckBox(
            self.tr("Other definitions change the wording only: nothing is to be looked at again")
        )
        for box in (self.keep, self.wording):
            box.setFont(font(13))
            box.clicked.connect(lambda _: self._look())
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("What would happen, row by row"))
        self.rows.setFont(font(13))
        self.rows.setWordWrap(True)
        self.rows.setSpacing(2)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = bar_frame(
            "head",
            heading(self.tr("Import a codebook")),
            self.file,
            self.sheets,
            self.cancel,
            self.go,
            margins=(22, 0, 22, 0),
            gap=10,
        )
        head.setFixedHeight(54)
        layout = QVBoxLayout(self)
        told = quiet(self.tr("No code is removed; an empty cell changes nothing."), 12, "ink2")
        fill(
            layout,
            head,
            column(
                self.summary,
                told,
                self.keep,
                self.wording,
                6,
                self.rows,
                margins=(22, 16, 22, 18),
                gap=8,
            ),
            gap=0,
        )
        layout.setStretch(1, 1)

    def look_at(self, path: Path) -> bool:
        """Show what a file would bring; False when it is no codebook, which is said."""
        names = self._desk.attempt(lambda: sheet_names(path))
        if names is None:
            return False
        self.sheets.clear()
        self.sheets.addItems(names)
        self.sheets.setVisible(len(names) > 1)
        self.path, self.planned = path, None
        self.file.set_text(path.name)
        if not self._read(path):
            self.path = None
            return False
        self.go.setFocus()
        return True

    def _sheet_chosen(self) -> None:
        if self.path is not None:
            self._read(self.path)

    def _read(self, path: Path) -> bool:
        """Read the sheet that is chosen; whether it is a codebook, which is said otherwise."""
        name = self.sheets.currentText() or None
        opened = self._desk.attempt(lambda: open_sheet(path, name))
        if opened is None:
            return False
        self._sheet = Sheet(opened.columns, unguarded(opened.rows), opened.first_line)
        self._look()
        return self.planned is not None

    def _look(self) -> None:
        desk, sheet, path = self._desk, self._sheet, self.path
        if path is None:
            return
        self.planned = desk.attempt(
            lambda: plan_codebook(
                desk.read,
                sheet.rows,
                by=desk.me,
                columns=sheet.columns,
                first_line=sheet.first_line,
                keep=self.keep.isChecked(),
                changed="wording" if self.wording.isChecked() else None,
                source=path.name,
                now=desk.now,
                make_id=desk.make_id,
            )
        )
        self.go.setEnabled(False)
        self.rows.clear()
        self.summary.setText("")
        if self.planned is not None:
            self._show(self.planned)

    def _show(self, plan: Plan) -> None:
        said = self.tr("{rows} would go in.")
        if plan.rows and plan.count("unchanged") == len(plan.rows):
            said = self.tr("Nothing would change: {rows}.")
        self.summary.setText(said.format(rows=plan_report.summary(plan)))
        self.rows.clear()
        self.rows.addItems([problem.told for problem in plan.problems])
        self.rows.addItems(list(plan.notes))
        self.rows.addItems([f"{name}: {held}" for name, held in plan.columns.items()])
        words = {
            "new": self.tr("new"),
            "changed": self.tr("changed"),
            "unchanged": self.tr("unchanged"),
            "left out": self.tr("left out"),
        }
        self.rows.addItems(
            [f"{row.line}  {row.label or '–'}: {words[row.outcome]}" for row in plan.rows]
        )
        self.go.setEnabled(bool(plan.draft.changes))

    def bring_in(self) -> None:
        """Do what was planned, as one change."""
        plan = self.planned
        if plan is None:
            return
        number = plan.count("new", "changed")
        said = several(number, self.tr("1 code was imported."), self.tr("{n} codes were imported."))
        if self._desk.do(lambda: plan.draft, say=said) is not None:
            self.leave()

    def leave(self) -> None:
        """Put the sheet aside."""
        self.path = self.planned = None
        self.finished.emit()
