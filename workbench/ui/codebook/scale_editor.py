"""The scale of a code in the form: none, labels in order, or a number with limits.

A label that is renamed takes the values of codings along; of values that the scale has no place
for any more, the editor asks what they become. Called by `form`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.coding.codebook.scales import fits, proper_scale
from workbench.model.codebook import Code, Scale
from workbench.model.errors import Refused
from workbench.ui.appearance import font
from workbench.ui.widgets.boxes import clear, column, fill, row
from workbench.ui.widgets.buttons import Segmented, ToolButton, link
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import label, quiet

KINDS: tuple[Scale, ...] = ("none", "ordinal", "number")


class _Label:
    """One label: what it was, and the field in which it is written."""

    def __init__(self, was: str, field: Field) -> None:
        self.was, self.field = was, field


class ScaleEditor(QWidget):
    """Edits a scale; `changed` is sent for every letter."""

    changed = Signal()

    def __init__(self) -> None:
        """Begin without a scale."""
        super().__init__()
        self._code: Code | None = None
        self._used: Mapping[str, int] = {}
        self._labels: list[_Label] = []
        self._homeless: dict[str, Field | QComboBox] = {}
        self.kind = Segmented((self.tr("No scale"), self.tr("Labels"), self.tr("Number")))
        self.kind.setAccessibleName(self.tr("Scale"))
        self.add = link(self.tr("Add a label"), lambda: self._add_label("", ""), "plus")
        self.low = Field(self.tr("From"), self.tr("no limit"))
        self.high = Field(self.tr("To"), self.tr("no limit"))
        self._rows, self._asks = QVBoxLayout(), QVBoxLayout()
        self._ordinal = column(
            quiet(self.tr("The lowest first."), 12), self._rows, row(self.add, None), gap=6
        )
        self._number = row(
            label(self.tr("from"), 12, "ink2"),
            self.low,
            label(self.tr("to"), 12, "ink2"),
            self.high,
        )
        fill(self._rows, gap=6)
        fill(self._asks, gap=6)
        fill(
            QVBoxLayout(self), row(self.kind, None), self._ordinal, self._number, self._asks, gap=8
        )
        self.kind.chosen.connect(lambda _: self._kind_chosen())
        for field in (self.low, self.high):
            field.textChanged.connect(lambda _: self._edited())

    def show_scale(self, code: Code, used: Mapping[str, int]) -> None:
        """Show the scale of a code; `used` says how often each value is in use."""
        self._code, self._used = code, dict(used)
        self.kind.set_index(KINDS.index(code.scale))
        self.low.setText(code.scale_from)
        self.high.setText(code.scale_to)
        self._labels = []
        clear(self._rows)
        for said in code.labels:
            self._add_label(said, said)
        self._show_kind()
        self._edited()

    # -- what is said ---------------------------------------------------------------------

    def fields(self) -> dict[str, str]:
        """The fields of the scale as they are written, those of another kind empty."""
        kind = KINDS[self.kind.index()]
        labels = [one.field.text() for one in self._labels] if kind == "ordinal" else []
        number = kind == "number"
        return {
            "scale": kind,
            "scale_labels": "\n".join(labels),
            "scale_from": self.low.text() if number else "",
            "scale_to": self.high.text() if number else "",
        }

    def become(self) -> dict[str, str]:
        """What values become: renamed labels, and those the person was asked about."""
        said = self._renamed()
        for value, control in self._homeless.items():
            if isinstance(control, Field):
                said[value] = control.text().strip()
            elif control.currentIndex() > 0:
                said[value] = str(control.currentData())
        if self.kind.index() == 0:
            said = dict.fromkeys(self._used, "")
        return said

    def _renamed(self) -> dict[str, str]:
        if KINDS[self.kind.index()] != "ordinal":
            return {}
        return {
            one.was: text
            for one in self._labels
            if one.was and (text := " ".join(one.field.text().split())) and text != one.was
        }

    # -- editing --------------------------------------------------------------------------

    def _kind_chosen(self) -> None:
        if KINDS[self.kind.index()] == "ordinal":
            while len(self._labels) < 2:
                self._add_label("", "")
        self._show_kind()
        self._edited()

    def _show_kind(self) -> None:
        kind = KINDS[self.kind.index()]
        self._ordinal.setVisible(kind == "ordinal")
        self._number.setVisible(kind == "number")

    def _add_label(self, was: str, text: str) -> None:
        field = Field(self.tr("Label {n}").format(n=len(self._labels) + 1), self.tr("Label"))
        field.setText(text)
        one = _Label(was, field)
        self._labels.append(one)
        holder = row(
            field,
            quiet(self.tr("in use") if self._used.get(was) else "", 12),
            ToolButton(
                "x", self.tr("Remove this label"), lambda: self._remove(one, holder), side=26
            ),
            gap=6,
        )
        self._rows.addWidget(holder)
        field.textChanged.connect(lambda _: self._edited())
        if not was and self.isVisible():
            field.setFocus()
        self._edited()

    def _remove(self, one: _Label, holder: QWidget) -> None:
        self._labels.remove(one)
        self._rows.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
        self._edited()

    def _edited(self) -> None:
        self._ask_for_homeless()
        self.changed.emit()

    def _ask_for_homeless(self) -> None:
        """Ask what values become that the scale as it is written has no place for."""
        new = self._as_written()
        renamed = self._renamed()
        values = [v for v in self._used if new and not fits(new, renamed.get(v, v))]
        choices = new.labels if new is not None and new.scale == "ordinal" else ()
        asked = (values, choices, KINDS[self.kind.index()])
        if getattr(self, "_asked", None) == asked:
            return
        self._asked = asked
        clear(self._asks)
        self._homeless = {}
        if KINDS[self.kind.index()] == "none":
            if values:
                told = self.tr("The values that passages have will be taken out.")
                self._asks.addWidget(label(told, 12, "warning", wrap=True))
            return
        for value in values:
            self._asks.addWidget(self._ask(value, choices))

    def _ask(self, value: str, choices: tuple[str, ...]) -> QWidget:
        words = self.tr("“{value}”, which is in use, becomes").format(value=value)
        control: Field | QComboBox
        if choices:
            control = QComboBox()
            control.setFont(font(13))
            control.setAccessibleName(words)
            control.addItem(self.tr("Choose…"), None)
            control.addItem(self.tr("no value"), "")
            for choice in choices:
                control.addItem(choice, choice)
            control.activated.connect(lambda _: self.changed.emit())
        else:
            control = Field(words, self.tr("no value"))
            control.textChanged.connect(lambda _: self.changed.emit())
        self._homeless[value] = control
        return row(label(words, 12, "warning", wrap=True), control, gap=8)

    def _as_written(self) -> Code | None:
        if self._code is None:
            return None
        try:
            written = replace(self._code, **self.fields())  # type: ignore[arg-type]
            return replace(written, **proper_scale(written))  # type: ignore[arg-type]
        except Refused:
            return None
