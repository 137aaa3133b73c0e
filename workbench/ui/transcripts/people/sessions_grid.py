"""The sessions as a grid: label, kind, date, place, whose, which table, and what about.

Called by `page`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.findings.characteristics import participants
from workbench.model.ids import SessionId
from workbench.model.occasion import SESSION_KINDS, Session, SessionKind
from workbench.model.reading import Reader
from workbench.transcripts.dates import about_when
from workbench.transcripts.occasions.attending import sessions_of
from workbench.transcripts.occasions.session_cells import (
    FIELDS,
    SessionCell,
    SessionField,
    edit_session_cells,
)
from workbench.transcripts.occasions.sessions import add_session, move_session, remove_session
from workbench.ui.desk import Desk
from workbench.ui.models.snapshot_table import Column, SnapshotTable
from workbench.ui.transcripts.people.grid import Grid, Written
from workbench.ui.transcripts.people.grid_cells import Refusal, Writing
from workbench.ui.transcripts.table import PADDING
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import ToolButton, plain
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, quiet

translate = QCoreApplication.translate

NARROWEST, WIDEST = 72, 240
"""Widths of a column."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session with the text of every field, what was refused, and what belongs to it."""

    session: Session
    cells: tuple[str, ...]
    refused: dict[SessionField, tuple[str, str]]
    transcripts: int
    people: int


class SessionsGrid(QWidget):
    """The grid with what adds to it below."""

    def __init__(self, desk: Desk) -> None:
        """Make an empty grid."""
        super().__init__()
        self._desk = desk
        self._refused: dict[tuple[str, SessionField], tuple[str, str, str]] = {}
        self._sized = False
        self.model = SnapshotTable[SessionRow](_columns(), key=lambda row: row.session.id)
        self.model.edited.connect(self._edited)
        self.view = Grid(self.tr("Sessions"), _writing)
        self.view.setModel(self.model)
        self.view.written.connect(self._written)
        self.new = Field(self.tr("New session"), self.tr("New session"), height=30)
        self.new.setMaximumWidth(160)
        self.new.returnPressed.connect(self._add)
        self.said = Elided("", 12, "warning")
        self.counts = quiet("", 12, "ink2")
        self.earlier = ToolButton(
            "arrow-up", self.tr("Move the session up"), lambda: self._move(-1)
        )
        self.later = ToolButton(
            "arrow-down", self.tr("Move the session down"), lambda: self._move(1)
        )
        self.remove = plain(self.tr("Remove"), self._remove, "trash-2")
        foot = bar_frame(
            "foot",
            self.new,
            plain(self.tr("Add"), self._add, "plus"),
            self.said,
            self.counts,
            self.earlier,
            self.later,
            self.remove,
            margins=(16, 0, 16, 0),
        )
        foot.setFixedHeight(50)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(
            EmptyState(
                "users",
                self.tr("No sessions yet"),
                self.tr("Each transcript brings its session. Others can be added below."),
            )
        )
        fill(QVBoxLayout(self), self._stack, foot, gap=0)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._say_refusal())

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the sessions as they are now."""
        rows = self._rows(self._desk.read)
        self.model.show(rows)
        if rows and not self._sized:
            self._size_columns()
        self._stack.setCurrentIndex(0 if rows else 1)
        one, many = self.tr("1 session"), self.tr("{n} sessions")
        self.counts.setText(several(len(rows), one, many) if rows else "")
        for button in (self.earlier, self.later, self.remove):
            button.setEnabled(bool(rows))
        self._say_refusal()

    def _rows(self, read: Reader) -> list[SessionRow]:
        attended = sessions_of(read)
        people = Counter(one for person in participants(read) for one in attended[person.id])
        held = Counter(transcript.session for transcript in read.transcripts())
        rows = []
        for session in read.sessions():
            refused: dict[SessionField, tuple[str, str]] = {}
            for field in FIELDS:
                known = self._refused.get((session.id, field))
                if known is not None and known[2] == str(getattr(session, field)):
                    refused[field] = known[:2]
            cells = tuple(
                refused[field][0] if field in refused else _said(session, field) for field in FIELDS
            )
            rows.append(SessionRow(session, cells, refused, held[session.id], people[session.id]))
        return rows

    def _size_columns(self) -> None:
        metrics = self.view.horizontalHeader().fontMetrics()
        for number in range(self.model.columnCount()):
            title = str(_columns()[number].title)
            cells = self.view.sizeHintForColumn(number) + 2 * PADDING
            width = max(metrics.horizontalAdvance(title) + 32, cells)
            self.view.setColumnWidth(number, max(NARROWEST, min(WIDEST, width)))
        self._sized = True
        self._widen()

    def _widen(self) -> None:
        """Give what it was about the room that is left."""
        about, header = FIELDS.index("about"), self.view.horizontalHeader()
        others = header.length() - self.view.columnWidth(about)
        width = max(WIDEST, self.view.viewport().width() - others)
        self.view.setColumnWidth(about, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        if self._sized:
            self._widen()

    def _say_refusal(self) -> None:
        row, number = self._row(), self.view.currentIndex().column()
        known = row.refused.get(FIELDS[number]) if row and 0 <= number < len(FIELDS) else None
        self.said.set_text(known[1] if known is not None else "")

    def _row(self) -> SessionRow | None:
        return self.model.row_at(self.view.currentIndex())

    # -- changing -------------------------------------------------------------------------

    def _edited(self, id: str, column: int, text: str) -> None:
        self._write([SessionCell(id, FIELDS[column], text)])

    def _written(self, cells: Sequence[Written]) -> None:
        rows = self.model.rows()
        found = []
        for row, column, text in cells:
            if column < len(FIELDS) and (row >= len(rows) or rows[row].cells[column] != text):
                key = rows[row].session.id if row < len(rows) else f"new {row}"
                found.append(SessionCell(key, FIELDS[column], text))
        self._write(found)

    def _write(self, cells: Sequence[SessionCell]) -> None:
        desk = self._desk
        kept = [_as_kept(cell) for cell in cells]
        draft, troubles = edit_session_cells(desk.read, kept, make_id=desk.make_id)
        sessions = {one.id: one for one in desk.read.sessions()}
        for cell in cells:
            self._refused.pop((cell.row, cell.field), None)
        for trouble in troubles:
            cell, known = trouble.cell, sessions.get(SessionId(trouble.cell.row))
            if known is not None:
                stored = str(getattr(known, cell.field))
                self._refused[cell.row, cell.field] = (cell.text, trouble.sentence, stored)
        if troubles and (len(cells) > 1 or SessionId(troubles[0].cell.row) not in sessions):
            desk.refused.emit(troubles[0].sentence)
        if not (draft.changes and desk.do(lambda: draft)):
            self.refresh()

    def _add(self) -> None:
        desk, label = self._desk, self.new.text()
        if desk.do(lambda: add_session(desk.read, label, make_id=desk.make_id)) is not None:
            self.new.clear()

    def _move(self, by: int) -> None:
        row, desk = self._row(), self._desk
        if row is not None:
            place = self.view.currentIndex().row() + by
            if 0 <= place < self.model.rowCount():
                desk.do(lambda: move_session(desk.read, row.session.id, place))

    def _remove(self) -> None:
        row, desk = self._row(), self._desk
        if row is None:
            desk.say(self.tr("Choose a session in the table first."))
            return
        said = self.tr("“{label}” removed").format(label=row.session.label)
        desk.do(lambda: remove_session(desk.read, row.session.id), say=said)


def kind_name(kind: SessionKind) -> str:
    """How a kind of session is called."""
    names: dict[SessionKind, str] = {
        "focus group": translate("Transcripts", "Focus group"),
        "jury day": translate("Transcripts", "Jury day"),
        "panel": translate("Transcripts", "Panel"),
        "workshop": translate("Transcripts", "Workshop"),
        "interview": translate("Transcripts", "Interview"),
        "dialogue event": translate("Transcripts", "Dialogue event"),
        "other": translate("Transcripts", "Other"),
    }
    return names[kind]


def _titles() -> dict[SessionField, str]:
    return {
        "label": translate("Transcripts", "Session"),
        "kind": translate("Transcripts", "Kind"),
        "held_on": translate("Transcripts", "Date"),
        "place": translate("Transcripts", "Place"),
        "stakeholders": translate("Transcripts", "Stakeholder group"),
        "table": translate("Transcripts", "Table"),
        "about": translate("Transcripts", "About"),
    }


def _columns() -> list[Column[SessionRow]]:
    titles = _titles()
    written = [
        Column[SessionRow](
            titles[field], _cell(n), value=_value(field), tip=_tip(n, field), editable=True
        )
        for n, field in enumerate(FIELDS)
    ]
    return [
        *written,
        Column[SessionRow](
            translate("Transcripts", "Transcripts"), lambda row: f"{row.transcripts:,}", right=True
        ),
        Column[SessionRow](
            translate("Transcripts", "Participants"), lambda row: f"{row.people:,}", right=True
        ),
    ]


def _cell(number: int) -> Callable[[SessionRow], str]:
    return lambda row: row.cells[number]


def _value(field: SessionField) -> Callable[[SessionRow], object]:
    return lambda row: Refusal(row.refused[field][1]) if field in row.refused else None


def _tip(number: int, field: SessionField) -> Callable[[SessionRow], str]:
    return lambda row: row.refused[field][1] if field in row.refused else row.cells[number]


def _writing(column: int) -> Writing:
    field = FIELDS[column]
    if field == "kind":
        return Writing(choices=tuple(kind_name(kind) for kind in SESSION_KINDS))
    if field == "held_on":
        return Writing(
            hint="2026-03-14", fits=lambda said: not said.strip() or bool(about_when(said))
        )
    if field == "place":
        return Writing(hint=translate("Transcripts", "A town, or online"))
    return Writing()


def _said(session: Session, field: SessionField) -> str:
    return kind_name(session.kind) if field == "kind" else str(getattr(session, field))


def _as_kept(cell: SessionCell) -> SessionCell:
    """A cell with the word the study has for the kind that was chosen."""
    if cell.field != "kind":
        return cell
    kind = next((one for one in SESSION_KINDS if kind_name(one) == cell.text), cell.text)
    return SessionCell(cell.row, cell.field, kind)
