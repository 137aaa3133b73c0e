"""The participants as a grid: who took part, in what role, what they answered.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.journal.entry import Draft
from workbench.model.ids import AttributeId, ParticipantId
from workbench.model.people import ROLES, Attribute, Participant, Wave
from workbench.model.reading import Reader
from workbench.project.sheets import read_sheet
from workbench.transcripts import participant_sheet
from workbench.transcripts.attributes import add_attribute
from workbench.transcripts.participants import (
    remove_participant,
    rename_participant,
    set_answer,
    set_role,
)
from workbench.transcripts.people import add_participant
from workbench.ui.appearance import font
from workbench.ui.desk import Desk
from workbench.ui.models.snapshot_table import Column, SnapshotTable
from workbench.ui.transcripts.table import PADDING, RowDelegate, calm_table
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import quiet

Index = QModelIndex | QPersistentModelIndex
LABEL, ROLE = 0, 1
NARROWEST, WIDEST = 110, 240
"""Widths of a column."""
WAVES: tuple[Wave, ...] = ("", "before", "after")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One participant with the answers, in the order of the columns after label and role."""

    person: Participant
    answers: tuple[str, ...]


class RoleDelegate(RowDelegate):
    """A choice of roles in place of a field."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Offer the roles."""
        choice = QComboBox(parent)
        choice.setFont(font(13))
        choice.addItems(list(ROLES))
        return choice

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the role that is stored."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))


class ParticipantsPanel(QWidget):
    """The grid with what adds to it below."""

    def __init__(self, desk: Desk) -> None:
        """Make an empty grid."""
        super().__init__()
        self._desk = desk
        self._asked: list[tuple[AttributeId, Wave]] = []
        self._sized = False
        self.model = SnapshotTable[PersonRow]([], key=lambda row: row.person.id)
        self.model.edited.connect(self._edited)
        self.view = calm_table(self.tr("Participants"))
        self.view.setModel(self.model)
        self.view.setItemDelegateForColumn(ROLE, RoleDelegate(self.view))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.view.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.new_person = Field(self.tr("New participant"), self.tr("New participant"), height=30)
        self.new_person.setMaximumWidth(160)
        self.new_column = Field(self.tr("New column"), self.tr("New column"), height=30)
        self.new_column.setMaximumWidth(160)
        self.counts = quiet("", 12, "ink2")
        self.remove = plain(self.tr("Remove"), self._remove, "trash-2")
        self._foot = bar_frame(
            "foot",
            self.new_person,
            plain(self.tr("Add"), self._add_person, "user-plus"),
            12,
            self.new_column,
            plain(self.tr("Add column"), self._add_column, "plus"),
            None,
            self.counts,
            self.remove,
            margins=(16, 0, 16, 0),
        )
        self._foot.setFixedHeight(50)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing())
        fill(QVBoxLayout(self), self._stack, self._foot, gap=0)
        self.new_person.returnPressed.connect(self._add_person)
        self.new_column.returnPressed.connect(self._add_column)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._clear_cell)

    def _nothing(self) -> QWidget:
        return EmptyState(
            "users",
            self.tr("No participants yet"),
            self.tr(
                "A table with a column “label” brings them in; “Trust before” and “Trust after” "
                "are two answers to one question."
            ),
            primary(self.tr("Import a table…"), self.choose_table, "file-plus"),
        )

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the participants as they are now."""
        read = self._desk.read
        people, attributes = read.participants(), read.attributes()
        asked = _asked(read, attributes)
        if asked != self._asked or not self.model.columnCount():
            self._asked = asked
            self.model.set_columns(self._columns(attributes))
            self._sized = False
        values = {(v.participant, v.attribute, v.wave): v.value for v in read.attribute_values()}
        self.model.show(
            [
                PersonRow(one, tuple(values.get((one.id, *asked_for), "") for asked_for in asked))
                for one in people
            ]
        )
        if people and not self._sized:
            self._size_columns()
        self._stack.setCurrentIndex(0 if people else 1)
        one, many = self.tr("1 participant"), self.tr("{n} participants")
        self.counts.setText(several(len(people), one, many) if people else "")
        self.remove.setEnabled(bool(people))

    def _columns(self, attributes: Sequence[Attribute]) -> list[Column[PersonRow]]:
        names = {one.id: one.name for one in attributes}
        kinds = {one.id: one.kind for one in attributes}
        columns = [
            Column[PersonRow](self.tr("Participant"), lambda row: row.person.label, editable=True),
            Column[PersonRow](self.tr("Role"), lambda row: row.person.role, editable=True),
        ]
        waves = {"": "", "before": self.tr(" before"), "after": self.tr(" after")}
        for number, (attribute, wave) in enumerate(self._asked):
            columns.append(
                Column[PersonRow](
                    names[attribute] + waves[wave],
                    _answer(number),
                    right=kinds[attribute] == "number",
                    editable=True,
                )
            )
        return columns

    def _size_columns(self) -> None:
        metrics = self.view.horizontalHeader().fontMetrics()
        for number in range(self.model.columnCount()):
            title = str(self.model.headerData(number, Qt.Orientation.Horizontal))
            cells = self.view.sizeHintForColumn(number) + 2 * PADDING
            width = max(metrics.horizontalAdvance(title) + 32, cells)
            self.view.setColumnWidth(number, max(NARROWEST, min(WIDEST, width)))
        self._sized = True

    # -- changing -------------------------------------------------------------------------

    def _edited(self, id: str, column: int, text: str) -> None:
        person, read = ParticipantId(id), self._desk.read
        if column == LABEL:
            self._do(lambda: rename_participant(read, person, text))
        elif column == ROLE:
            self._do(lambda: set_role(read, person, text))
        else:
            attribute, wave = self._asked[column - 2]
            self._do(lambda: set_answer(read, person, attribute, wave, text))

    def _do(self, make: Callable[[], Draft], say: str = "") -> bool:
        draft = self._desk.attempt(make)
        if draft is None or not draft.changes:
            return False
        return self._desk.do(lambda: draft, say=say) is not None

    def _add_person(self) -> None:
        desk, label = self._desk, self.new_person.text()
        if self._do(lambda: add_participant(desk.read, label, make_id=desk.make_id)):
            self.new_person.clear()

    def _add_column(self) -> None:
        desk, name = self._desk, self.new_column.text()
        if self._do(lambda: add_attribute(desk.read, name, make_id=desk.make_id)):
            self.new_column.clear()

    def _clear_cell(self) -> None:
        index = self.view.currentIndex()
        if index.column() > ROLE:
            self.model.setData(index, "")

    def _remove(self) -> None:
        row = self.model.row_at(self.view.currentIndex())
        if row is None:
            self._desk.say(self.tr("Choose a participant in the table first."))
            return
        said = self.tr("“{label}” removed").format(label=row.person.label)
        self._do(lambda: remove_participant(self._desk.read, row.person.id), said)

    def choose_table(self) -> None:
        """Ask for a file and import it."""
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import participants"), "", self.tr("Tables (*.csv *.tsv *.txt)")
        )
        if path:
            self.import_table(Path(path))

    def import_table(self, path: Path) -> None:
        """Import a table of participants."""
        desk = self._desk
        self._do(
            lambda: participant_sheet.plan(desk.read, read_sheet(path), make_id=desk.make_id).draft,
            self.tr("Participants of “{file}” imported").format(file=path.name),
        )


def _asked(read: Reader, attributes: Sequence[Attribute]) -> list[tuple[AttributeId, Wave]]:
    """The columns after label and role; what was asked at one wave is shown for both."""
    used = {(value.attribute, value.wave) for value in read.attribute_values()}
    columns: list[tuple[AttributeId, Wave]] = []
    for one in attributes:
        twice = bool({(one.id, "before"), (one.id, "after")} & used)
        once = (one.id, "") in used or not twice
        columns += [(one.id, wave) for wave in WAVES if (once if wave == "" else twice)]
    return columns


def _answer(number: int) -> Callable[[PersonRow], str]:
    return lambda row: row.answers[number]
