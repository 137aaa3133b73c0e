"""A table of participants on its way in: what its columns hold, what would go in, what not.

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
    QWidget,
)

from workbench.model.errors import WorkbenchError
from workbench.model.names import folded
from workbench.project.exporting import Checked
from workbench.project.sheets import (
    Sheet,
    open_sheet,
    sheet_names,
    unguarded,
)
from workbench.transcripts import plan_report
from workbench.transcripts.people.columns import Held, propose, with_types
from workbench.transcripts.people.sheet import plan
from workbench.transcripts.plans import Plan
from workbench.ui.appearance import MEDIUM, font
from workbench.ui.desk import Desk
from workbench.ui.exporting import door
from workbench.ui.saving import where_to_save
from workbench.ui.transcripts.people.column_rows import ColumnRows
from workbench.ui.widgets.boxes import bar_frame, column, fill, row, scrolling
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import Elided, heading, label, quiet
from workbench.ui.widgets.stretching import stretched

PLAN_WIDTH = 306


class TableImport(QWidget):
    """One table; `finished` is sent when it went in, or was put aside."""

    finished = Signal()

    def __init__(self, desk: Desk) -> None:
        """Make the panel without a table."""
        super().__init__()
        self._desk = desk
        self.path: Path | None = None
        self.sheet = Sheet((), [])
        self.mapped: dict[str, Held] = {}
        self._taken: dict[str, tuple[str, Held | None]] = {}
        self.planned: Plan | None = None
        self._done_at = ""
        self.file = Elided("", 14, "ink", MEDIUM)
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(self.tr("Sheet of the workbook"))
        self.sheets.setFont(font(13))
        self.sheets.activated.connect(lambda _: self._sheet_chosen())
        self.report = plain(self.tr("Save the report…"), self.choose_report, "download")
        self.cancel = plain(self.tr("Cancel"), self.leave)
        self.go = primary(self.tr("Import"), self.import_table)
        self.columns = ColumnRows()
        self.columns.changed.connect(self._column_changed)
        self.summary = label("", 13, "ink", MEDIUM, wrap=True)
        self.new_columns = quiet("", 12, "ink2", wrap=True)
        self.new_sessions = QCheckBox(self.tr("Make sessions that are not there yet"))
        self.new_sessions.setFont(font(13))
        self.new_sessions.clicked.connect(lambda _: self._look())
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("What does not go in"))
        self.problems.setFont(font(12))
        self.problems.setWordWrap(True)
        self.problems.setSpacing(3)
        self.problems.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problems.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._lay_out()

    def _lay_out(self) -> None:
        head = bar_frame(
            "head",
            heading(self.tr("Import participants")),
            self.file,
            self.sheets,
            self.report,
            self.cancel,
            self.go,
            margins=(22, 0, 22, 0),
            gap=10,
        )
        head.setFixedHeight(54)
        told = quiet(
            self.tr("Say what each column holds. An empty cell changes nothing."), wrap=True
        )
        left = scrolling(column(told, 4, self.columns, None, margins=(22, 16, 18, 18), gap=8))
        right = QFrame()
        right.setProperty("kind", "inspector")
        right.setFixedWidth(PLAN_WIDTH)
        fill(
            QVBoxLayout(right),
            self.summary,
            self.new_columns,
            self.new_sessions,
            6,
            self.problems,
            margins=(18, 16, 12, 12),
            gap=6,
        )
        fill(QVBoxLayout(self), head, row(stretched(left), right, gap=0), gap=0)

    @property
    def busy(self) -> bool:
        """Whether a table is on its way in."""
        return self.path is not None

    # -- looking --------------------------------------------------------------------------

    def look_at(self, path: Path) -> bool:
        """Show a file; False when it is no table, which is said."""
        names = self._desk.attempt(lambda: sheet_names(path))
        opened = self._desk.attempt(lambda: open_sheet(path)) if names is not None else None
        if names is None or opened is None:
            return False
        self.path = path
        self.file.set_text(path.name)
        self.sheets.clear()
        self.sheets.addItems(names)
        self.sheets.setVisible(len(names) > 1)
        self._show_sheet(opened)
        self.go.setFocus()
        return True

    def _sheet_chosen(self) -> None:
        path, name = self.path, self.sheets.currentText()
        if path is not None:
            opened = self._desk.attempt(lambda: open_sheet(path, name))
            if opened is not None:
                self._show_sheet(opened)

    def _show_sheet(self, opened: Sheet) -> None:
        self.sheet = Sheet(opened.columns, unguarded(opened.rows), opened.first_line)
        self.mapped = propose(self._desk.read, self.sheet.rows)
        self._taken = {}
        self._done_at = ""
        self.new_sessions.setChecked(not self._desk.read.sessions())
        self._look()

    def _column_changed(self, name: str, held: Held) -> None:
        """Let one column hold something; what only one can hold is taken from the other.

        When the column goes on to hold something else, the other has it again.
        """
        other, before = self._taken.pop(name, ("", None))
        if before is not None and self.mapped[other].what == "ignore":
            self.mapped[other] = before
        self.mapped[name] = held
        for other, one in self.mapped.items() if held.what not in ("attribute", "ignore") else ():
            if other != name and one.what == held.what:
                self._taken[name] = (other, one)
                self.mapped[other] = Held("ignore")
        self._look()

    def _look(self) -> None:
        """See what the columns, as they are mapped, would bring."""
        read, desk = self._desk.read, self._desk
        refusal = ""
        self.planned = None
        try:
            self.planned = plan(
                read,
                self.sheet.rows,
                self.mapped,
                first_line=self.sheet.first_line,
                new_sessions=self.new_sessions.isChecked(),
                make_id=desk.make_id,
            )
        except WorkbenchError as trouble:
            refusal = trouble.sentence
        known = frozenset(folded(one.name) for one in read.attributes())
        typed = with_types(read, self.sheet.rows, self.mapped)
        self.columns.show_columns(self.sheet.rows, typed, known)
        self._tell(refusal)

    def _tell(self, refusal: str) -> None:
        planned, done = self.planned, bool(self._done_at)
        going, total = (planned.going_in, len(planned.rows)) if planned else (0, 0)
        said = self.tr("Import {n} of {total}").format(n=going, total=total)
        self.go.setText(self.tr("Done") if done else said)
        self.go.setAccessibleName(self.go.text())
        changes = planned is not None and bool(planned.draft.changes)
        self.go.setEnabled(changes or done)
        self.report.setEnabled(planned is not None)
        self.cancel.setVisible(not done)
        self.columns.setEnabled(not done)
        self.sheets.setEnabled(not done)
        self.new_sessions.setVisible(any(one.what == "sessions" for one in self.mapped.values()))
        self.new_sessions.setEnabled(not done)
        self.summary.setProperty("tone", "warning" if refusal else "ink")
        self.summary.style().polish(self.summary)
        self.summary.setText(refusal or self._summary())
        self.new_columns.setText(self._news())
        self.new_columns.setVisible(bool(self.new_columns.text()))
        self.problems.clear()
        if planned is not None:
            self.problems.addItems([*planned.notes, *(one.told for one in planned.problems)])
        self.problems.setVisible(self.problems.count() > 0)

    def _summary(self) -> str:
        planned = self.planned
        if planned is None:
            return ""
        if not planned.draft.changes:
            return self.tr("The study knows all of it already.")
        parts = [
            several(planned.count("new"), self.tr("1 new"), self.tr("{n} new")),
            several(planned.count("changed"), self.tr("1 changed"), self.tr("{n} changed")),
            several(
                planned.count("unchanged"), self.tr("1 as it was"), self.tr("{n} as they were")
            ),
            several(planned.count("left out"), self.tr("1 left out"), self.tr("{n} left out")),
        ]
        counts = ", ".join(one for one in parts if not one.startswith("0 "))
        rows = several(len(planned.rows), self.tr("1 row"), self.tr("{n} rows"))
        told = self.tr("{rows}: {counts}")
        if self._done_at:
            told = self.tr("{n} of {rows} went in: {counts}")
        return told.format(n=planned.going_in, rows=rows, counts=counts)

    def _news(self) -> str:
        planned = self.planned
        if planned is None:
            return ""
        told = []
        if planned.new_attributes:
            names = ", ".join(planned.new_attributes)
            told.append(self.tr("New columns: {names}").format(names=names))
        if planned.new_sessions:
            names = ", ".join(planned.new_sessions)
            told.append(self.tr("New sessions: {names}").format(names=names))
        if planned.problems:
            one, many = self.tr("1 thing does not fit:"), self.tr("{n} things do not fit:")
            told.append(several(len(planned.problems), one, many))
        return "\n".join(told)

    # -- doing ----------------------------------------------------------------------------

    def import_table(self) -> None:
        """Bring in what fits; then the report can still be saved."""
        if self._done_at:
            self.leave()
            return
        planned = self.planned
        if planned is None:
            return
        entry = self._desk.do(lambda: planned.draft)
        if entry is None:
            return
        if not planned.problems:
            said = self.tr("Participants of “{file}” imported")
            self._desk.said.emit(said.format(file=self.file.text()), True)
            self.leave()
            return
        self._done_at = entry.at
        self._tell("")

    def choose_report(self) -> None:
        """Ask for a name and write the report."""
        if self.path is None:
            return
        name = self.tr("{file} import report.csv").format(file=self.path.stem)
        kinds = (
            (self.tr("Table (*.csv)"), ".csv"),
            (self.tr("Workbook (*.xlsx)"), ".xlsx"),
            (self.tr("Text (*.txt)"), ".txt"),
        )
        path = where_to_save(self, self.tr("Save the report"), self.path.with_name(name), kinds)
        if path is not None:
            self.save_report(path)

    def save_report(self, path: Path) -> None:
        """Write who brought in what, when, from where, and what did not go in and why."""
        planned, desk = self.planned, self._desk
        if planned is None:
            return
        lines = plan_report.report(
            planned,
            file=self.file.text(),
            by=desk.coder().name,
            at=self._done_at or desk.now(),
            dry_run=not self._done_at,
        )

        out = door(desk, self)

        def write() -> Checked | None:
            if path.suffix.casefold() == ".txt":
                return out.text(path, plan_report.sentences(lines))
            return out.table(path, plan_report.REPORT, lines)

        if desk.attempt(write) is not None:
            desk.say(self.tr("Written: {file}").format(file=path.name))

    def leave(self) -> None:
        """Put the table aside."""
        self.path, self.planned, self._done_at = None, None, ""
        self.finished.emit()
