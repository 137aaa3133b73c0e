"""One column of the participant table at the right: its name, its type, its choices, its place.

Called by `participants_panel`. Without an attribute it makes a new one.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QVBoxLayout, QWidget

from workbench.journal.entry import Draft
from workbench.model.errors import WorkbenchError
from workbench.model.ids import AttributeId
from workbench.model.people import ATTRIBUTE_KINDS, Asked, Attribute, AttributeKind
from workbench.transcripts.people.answers import choices_of
from workbench.transcripts.people.attributes import (
    add_attribute,
    ask,
    misfits,
    move_attribute,
    remove_attribute,
    rename_attribute,
    set_type,
)
from workbench.ui.appearance import MEDIUM, font
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import column, fill, row, scrolling
from workbench.ui.widgets.buttons import ToolButton, link, plain, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.fields import Field, Writing
from workbench.ui.widgets.labels import heading, label, quiet

WIDTH = 306


class ColumnPanel(QFrame):
    """The fields of a column; `closed` is sent when there is nothing more to say."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Make the fields."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self.setFixedWidth(WIDTH)
        self._desk = desk
        self._attribute: AttributeId | None = None
        self.title = heading("")
        self.name = Field(self.tr("Name of the column"), self.tr("Age group"), height=30)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Type of the answers"))
        self.kind.setFont(font(13))
        self.kind.addItems([self._kind_name(kind) for kind in ATTRIBUTE_KINDS])
        self.choices = Writing(self.tr("Choices, one in a line"), lines=6)
        self.told = quiet(self.tr("One in a line, in the order of the scale."), wrap=True)
        self.twice = QCheckBox(self.tr("Asked before and after"))
        self.twice.setFont(font(13))
        self.trouble = label("", 12, "warning", wrap=True)
        self.leave_out = plain("", lambda: self._save(leave_out=True))
        self.save = primary("", self._save)
        self.earlier = ToolButton("arrow-left", self.tr("Move the column left"), self._earlier)
        self.later = ToolButton("arrow-right", self.tr("Move the column right"), self._later)
        self.remove = link(self.tr("Remove this column"), self._remove, "trash-2")
        self._place = row(
            label(self.tr("Place"), 12, "ink2", MEDIUM), None, self.earlier, self.later
        )
        close = ToolButton("x", self.tr("Close"), self.closed.emit, px=15, side=26)
        fill(
            QVBoxLayout(self),
            scrolling(
                column(
                    row(self.title, None, close),
                    _title(self.tr("Name")),
                    self.name,
                    _title(self.tr("Answers are")),
                    self.kind,
                    self.choices,
                    self.told,
                    4,
                    self.twice,
                    4,
                    self.trouble,
                    row(self.leave_out, None),
                    row(self.save, None),
                    8,
                    self._place,
                    row(self.remove, None),
                    None,
                    margins=(18, 14, 18, 18),
                    gap=8,
                )
            ),
        )
        self.kind.currentIndexChanged.connect(lambda _: self._kind_chosen())
        self.name.returnPressed.connect(self._save)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed.emit)

    def _kind_name(self, kind: AttributeKind) -> str:
        names: dict[AttributeKind, str] = {
            "text": self.tr("Text"),
            "number": self.tr("Number"),
            "date": self.tr("Date"),
            "choice": self.tr("One of…"),
            "yes/no": self.tr("Yes or no"),
        }
        return names[kind]

    # -- showing --------------------------------------------------------------------------

    def show_column(self, attribute: AttributeId | None) -> None:
        """Show a column as it is stored, or a new one."""
        self._attribute = attribute
        known = self._known()
        self._attribute = known.id if known is not None else None
        self.title.setText(self.tr("Column") if known else self.tr("New column"))
        self.name.setText(known.name if known else "")
        self.kind.setCurrentIndex(ATTRIBUTE_KINDS.index(known.kind) if known else 0)
        self.choices.setPlainText(known.choices if known else "")
        self.twice.setChecked(known is not None and self._asked(known) != "once")
        self.save.setText(self.tr("Save") if known else self.tr("Add column"))
        self.save.setAccessibleName(self.save.text())
        for part in (self._place, self.remove):
            part.setVisible(known is not None)
        self._say("")
        self._kind_chosen()
        self.name.setFocus()
        self.name.selectAll()

    def refresh(self) -> None:
        """Close when the column is gone."""
        if self._attribute is not None and self._known() is None:
            self._attribute = None
            self.closed.emit()

    def _known(self) -> Attribute | None:
        attributes = self._desk.read.attributes()
        return next((one for one in attributes if one.id == self._attribute), None)

    def _asked(self, attribute: Attribute) -> Asked:
        """Whether it is asked twice, or has answers as if it were."""
        waves = {
            value.wave
            for value in self._desk.read.attribute_values()
            if value.attribute == attribute.id
        }
        return "before and after" if waves & {"before", "after"} else attribute.asked

    def _kind_chosen(self) -> None:
        chosen = self._kind() == "choice"
        self.choices.setVisible(chosen)
        self.told.setVisible(chosen)
        self._say("")

    def _kind(self) -> AttributeKind:
        return ATTRIBUTE_KINDS[self.kind.currentIndex()]

    def _say(self, sentence: str, misfitting: int = 0) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        one = self.tr("Leave this answer out")
        self.leave_out.setText(several(misfitting, one, self.tr("Leave these {n} answers out")))
        self.leave_out.setVisible(misfitting > 0)

    # -- changing -------------------------------------------------------------------------

    def _save(self, *, leave_out: bool = False) -> None:
        """Store what differs; what cannot be is said here, and nothing that was written is lost."""
        desk, known = self._desk, self._known()
        name, kind = self.name.text(), self._kind()
        choices = choices_of(self.choices.toPlainText())
        asked: Asked = "before and after" if self.twice.isChecked() else "once"
        if known is None:
            if self._do(
                lambda: add_attribute(
                    desk.read, name, kind, choices=choices, asked=asked, make_id=desk.make_id
                )
            ):
                self.closed.emit()
            return
        steps: list[Callable[[], Draft]] = [
            lambda: set_type(desk.read, known.id, kind, choices=choices, leave_out=leave_out),
            lambda: ask(desk.read, known.id, asked),
        ]
        if " ".join(name.split()) != known.name:
            steps.insert(0, lambda: rename_attribute(desk.read, known.id, name))
        if asked == self._asked(known):
            steps.pop()
        if all(self._do(step) for step in steps):
            self.closed.emit()
        elif self.trouble.text():
            bad = len(misfits(desk.read, known.id, kind, choices))
            self._say(self.trouble.text(), bad)

    def _do(self, make: Callable[[], Draft]) -> bool:
        """Carry out a draft; a refusal is said in the panel."""
        try:
            draft = make()
            if draft.changes:
                self._desk.project.do(draft, by=self)
        except WorkbenchError as trouble:
            self._say(trouble.sentence)
            return False
        return True

    def _earlier(self) -> None:
        self._move(-1)

    def _later(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        attributes = [one.id for one in self._desk.read.attributes()]
        if self._attribute in attributes:
            place = attributes.index(self._attribute) + by
            if 0 <= place < len(attributes):
                id = self._attribute
                self._do(lambda: move_attribute(self._desk.read, id, place))

    def _remove(self) -> None:
        known = self._known()
        if known is not None:
            said = self.tr("“{name}” removed").format(name=known.name)
            self._desk.do(lambda: remove_attribute(self._desk.read, known.id), say=said)
            self.closed.emit()


def _title(text: str) -> QWidget:
    return label(text, 12, "ink2", MEDIUM)
