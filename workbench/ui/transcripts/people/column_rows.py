"""What each column of a table holds, a row of fields for each column; a person may change it.

Called by `table_import`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from workbench.model.names import folded
from workbench.model.people import ATTRIBUTE_KINDS, WAVES, AttributeKind, Wave
from workbench.transcripts.people.answers import Type
from workbench.transcripts.people.columns import PERSON, Held, Holds
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.widgets.boxes import clear
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, label

translate = QCoreApplication.translate

HOLDS: tuple[Holds, ...] = ("attribute", *PERSON, "ignore")
SHOWN = 4
"""So many answers of a column are shown."""


class ColumnRows(QWidget):
    """The rows; `changed` carries the column and what it holds now."""

    changed = Signal(str, object)

    def __init__(self) -> None:
        """Show no columns yet."""
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 2)
        self.rows: dict[str, ColumnRow] = {}

    def show_columns(
        self, rows: Sequence[Mapping[str, str]], mapped: Mapping[str, Held], known: frozenset[str]
    ) -> None:
        """Show what columns hold; `known` are the folded names of attributes of the study."""
        if list(mapped) != list(self.rows):
            self._build(rows, list(mapped))
        for column, held in mapped.items():
            self.rows[column].show_held(held, fixed=folded(held.name) in known)

    def _build(self, rows: Sequence[Mapping[str, str]], columns: Sequence[str]) -> None:
        clear(self._grid)
        self.rows = {}
        heads = (
            translate("Transcripts", "Column, first answers"),
            translate("Transcripts", "Holds"),
            translate("Transcripts", "Column in the study"),
            translate("Transcripts", "Answers are"),
            translate("Transcripts", "Asked"),
        )
        for number, head in enumerate(heads):
            self._grid.addWidget(label(head, 12, "ink2", SEMIBOLD), 0, number)
        for number, column in enumerate(columns):
            said = [row[column] for row in rows if row.get(column, "").strip()]
            made = ColumnRow(column, said, self)
            self.rows[column] = made
            for place, widget in enumerate(made.widgets()):
                self._grid.addWidget(widget, number + 1, place)


class ColumnRow:
    """The fields of one column."""

    def __init__(self, column: str, said: Sequence[str], rows: ColumnRows) -> None:
        """Make the fields; `show_held` fills them."""
        self._column, self._rows, self._held = column, rows, Held("ignore")
        shown = " · ".join(dict.fromkeys(said[:SHOWN]))
        self.column = Elided(f"{column}:  {shown}" if shown else column, 13)
        self.holds = _choice(
            translate("Transcripts", "What “{column}” holds").format(column=column),
            [holds_name(what) for what in HOLDS],
            letters=9,
        )
        self.name = Field(
            translate("Transcripts", "Name of “{column}” in the study").format(column=column),
            height=30,
        )
        self.name.setMinimumWidth(90)
        self.kind = _choice(
            translate("Transcripts", "What the answers of “{column}” are").format(column=column),
            [kind_name(kind) for kind in ATTRIBUTE_KINDS],
        )
        self.wave = _choice(
            translate("Transcripts", "When “{column}” was asked").format(column=column),
            [wave_name(wave) for wave in WAVES],
        )
        self.holds.activated.connect(lambda _: self._holds_chosen())
        self.kind.activated.connect(lambda _: self._kind_chosen())
        self.wave.activated.connect(lambda _: self._send())
        self.name.editingFinished.connect(self._renamed)

    def widgets(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return (self.column, self.holds, self.name, self.kind, self.wave)

    def show_held(self, held: Held, *, fixed: bool) -> None:
        """Show what the column holds; `fixed` when the study has said the type."""
        self._held = held
        with QSignalBlocker(self.holds), QSignalBlocker(self.kind), QSignalBlocker(self.wave):
            self.holds.setCurrentIndex(HOLDS.index(held.what))
            kind = held.type.kind if held.type is not None else "text"
            self.kind.setCurrentIndex(ATTRIBUTE_KINDS.index(kind))
            self.wave.setCurrentIndex(WAVES.index(held.wave))
        if not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(held.name)
        asked = held.what == "attribute"
        for part in (self.name, self.kind, self.wave):
            part.setEnabled(asked)
            part.setVisible(asked)
        self.kind.setEnabled(asked and not fixed)

    def _holds_chosen(self) -> None:
        what = HOLDS[self.holds.currentIndex()]
        name = (self._held.name or self._column) if what == "attribute" else ""
        self._rows.changed.emit(self._column, Held(what, name))

    def _kind_chosen(self) -> None:
        self._send(Type(ATTRIBUTE_KINDS[self.kind.currentIndex()]))

    def _renamed(self) -> None:
        self.name.setModified(False)
        text = " ".join(self.name.text().split())
        if text and text != self._held.name:
            self._rows.changed.emit(
                self._column, Held("attribute", text, None, WAVES[self.wave.currentIndex()])
            )
        elif not text:
            self.name.setText(self._held.name)

    def _send(self, type: Type | None = None) -> None:
        wave = WAVES[self.wave.currentIndex()]
        held = Held("attribute", self._held.name, type or self._held.type, wave)
        self._rows.changed.emit(self._column, held)


def holds_name(what: Holds) -> str:
    """How what a column can hold is called."""
    names: dict[Holds, str] = {
        "attribute": translate("Transcripts", "Answers"),
        "label": translate("Transcripts", "Label"),
        "role": translate("Transcripts", "Role"),
        "name": translate("Transcripts", "Name"),
        "occupation": translate("Transcripts", "Occupation"),
        "organisation": translate("Transcripts", "Organisation"),
        "attribution": translate("Transcripts", "Named by"),
        "consent": translate("Transcripts", "Consent"),
        "sessions": translate("Transcripts", "Sessions"),
        "ignore": translate("Transcripts", "Leave it out"),
    }
    return names[what]


def kind_name(kind: AttributeKind) -> str:
    """How a type of answers is called."""
    names: dict[AttributeKind, str] = {
        "text": translate("Transcripts", "Text"),
        "number": translate("Transcripts", "Number"),
        "date": translate("Transcripts", "Date"),
        "choice": translate("Transcripts", "One of…"),
        "yes/no": translate("Transcripts", "Yes or no"),
    }
    return names[kind]


def wave_name(wave: Wave) -> str:
    """How a wave is called."""
    names: dict[Wave, str] = {
        "": translate("Transcripts", "Once"),
        "before": translate("Transcripts", "Before"),
        "after": translate("Transcripts", "After"),
    }
    return names[wave]


def _choice(name: str, items: Sequence[str], *, letters: int = 5) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setFont(font(13))
    made.addItems(list(items))
    made.setMinimumContentsLength(letters)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made
