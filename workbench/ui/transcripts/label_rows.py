"""The labels of a file that is about to come in: a row each, to name, merge and mark.

Called by `file_details`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QMenu, QToolButton, QWidget

from workbench.transcripts.importing import LabelSeen
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.widgets.boxes import clear
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, label, quiet

translate = QCoreApplication.translate

MOST = 60
"""So many labels are shown; more are a sign that the layout is not the right one."""
PAUSE = 200
"""Milliseconds without a key after which a name that is being typed is taken."""


class LabelRows(QWidget):
    """The rows; `renamed` carries a label and a name, `marked` and `facilitates` a label and
    yes or no, `merged` two names."""

    renamed = Signal(str, str)
    marked = Signal(str, bool)
    facilitates = Signal(str, bool)
    merged = Signal(str, str)

    def __init__(self) -> None:
        """Show no labels yet."""
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        self.rows: dict[str, LabelRow] = {}

    def show_labels(self, labels: Sequence[LabelSeen]) -> None:
        """Show labels; rows of labels that stay are kept, with the cursor in them."""
        shown = labels[:MOST]
        if {seen.label for seen in shown} != set(self.rows):
            self._build(shown)
        names = list(dict.fromkeys(seen.name for seen in labels if seen.marked))
        for seen in shown:
            self.rows[seen.label].show_label(seen, names)

    def commit(self) -> None:
        """Send a name that is still being typed."""
        for made in tuple(self.rows.values()):
            made.commit()

    def _build(self, labels: Sequence[LabelSeen]) -> None:
        clear(self._grid)
        self.rows = {}
        heads = (
            translate("Transcripts", "Speaker"),
            translate("Transcripts", "Name in the study"),
            translate("Transcripts", "Turns"),
            translate("Transcripts", "First words"),
            translate("Transcripts", "Facilitator"),
        )
        for column, head in enumerate(heads):
            self._grid.addWidget(label(head, 12, "ink2", SEMIBOLD), 0, column)
        for number, seen in enumerate(labels, 1):
            made = LabelRow(seen.label, self)
            self.rows[seen.label] = made
            for column, widget in enumerate(made.widgets()):
                self._grid.addWidget(widget, number, column)


class LabelRow:
    """The widgets of one label."""

    def __init__(self, name: str, rows: LabelRows) -> None:
        """Make the widgets; `show_label` fills them."""
        self.label = name
        self._rows = rows
        said = translate("Transcripts", "“{label}” is a speaker").format(label=name)
        self.speaker = _tick(said)
        self.name = Field(
            translate("Transcripts", "Name of “{label}” in the study").format(label=name), height=28
        )
        self.name.setMinimumWidth(110)
        self.name.setMaximumWidth(200)
        self.turns = quiet("", 12, "ink2")
        self.first_words = Elided("", 12, "ink3")
        said = translate("Transcripts", "“{label}” is a facilitator").format(label=name)
        self.facilitator = _tick(said)
        said = translate("Transcripts", "“{label}” is the same speaker as…").format(label=name)
        self.merge = ToolButton("merge", said, side=26, px=15)
        self.merge.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.merge)
        self.merge.setMenu(self._menu)
        self._pause = QTimer(self.name, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._named)
        self.name.textEdited.connect(lambda: self._pause.start())
        self.name.editingFinished.connect(self.commit)
        self.speaker.clicked.connect(lambda yes: rows.marked.emit(name, yes))
        self.facilitator.clicked.connect(lambda yes: rows.facilitates.emit(name, yes))

    def widgets(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return (
            self.speaker,
            self.name,
            self.turns,
            self.first_words,
            self.facilitator,
            self.merge,
        )

    def show_label(self, seen: LabelSeen, names: Sequence[str]) -> None:
        """Show what a label is now, and the names it could share."""
        with QSignalBlocker(self.speaker), QSignalBlocker(self.facilitator):
            self.speaker.setChecked(seen.marked)
            self.facilitator.setChecked(seen.facilitator)
        if not self.name.hasFocus():
            self.name.setText(seen.name)
        for widget in (self.name, self.facilitator, self.merge):
            widget.setEnabled(seen.marked)
        self.turns.setText(f"{seen.turns:,}" if seen.marked else "–")
        self.first_words.set_text(seen.first_words)
        others = [name for name in names if name != seen.name]
        self.merge.setEnabled(seen.marked and bool(others))
        self._menu.clear()
        for other in others:
            action = self._menu.addAction(other.replace("&", "&&"))
            action.triggered.connect(_emitting(self._rows, seen.name, other))

    def commit(self) -> None:
        """Send the name, if it was written and not sent yet."""
        if self._pause.isActive() or self.name.isModified():
            self._named()

    def _named(self) -> None:
        self._pause.stop()
        self.name.setModified(False)
        self._rows.renamed.emit(self.label, " ".join(self.name.text().split()))


def _emitting(rows: LabelRows, one: str, other: str) -> Callable[[], None]:
    return lambda: rows.merged.emit(one, other)


def _tick(name: str) -> QCheckBox:
    made = QCheckBox()
    made.setFont(font(13))
    made.setAccessibleName(name)
    return made
