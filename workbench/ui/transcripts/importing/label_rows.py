"""The labels of a file that is about to come in: a row each, to name, merge and mark.

Called by `file_details`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QMenu, QToolButton, QWidget

from workbench.transcripts.importing import LabelSeen
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.widgets.boxes import clear
from workbench.ui.widgets.buttons import ToolButton, on_button
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, label, quiet

translate = QCoreApplication.translate

MOST = 60
"""So many labels are shown; more are a sign that the layout is not the right one."""
PAUSE = 200
"""Milliseconds without a key after which a name that is being typed is taken."""
TICK_WIDTH, LABEL_WIDTH, NAME_WIDTH, COUNT_WIDTH = 22, 132, 150, 52
"""Widths of the columns that all rows share, also those of labels in doubt."""
COUNT, WORDS = 3, 4
"""The columns of counts and of first words."""


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
        self._grid = label_grid(self)
        self.rows: dict[str, LabelRow] = {}
        self.names: tuple[str, ...] = ()

    def show_labels(self, labels: Sequence[LabelSeen]) -> None:
        """Show labels; rows of labels that stay are kept, with the cursor in them."""
        shown = labels[:MOST]
        if [seen.label for seen in shown] != list(self.rows):
            self._build(shown)
        self.names = tuple(dict.fromkeys(seen.name for seen in shown if seen.marked))
        for seen in shown:
            self.rows[seen.label].show_label(seen)

    def commit(self) -> None:
        """Send a name that is still being typed."""
        for made in tuple(self.rows.values()):
            made.commit()

    def _build(self, labels: Sequence[LabelSeen]) -> None:
        clear(self._grid)
        self.rows = {}
        heads = (
            "",
            translate("Transcripts", "In the file"),
            translate("Transcripts", "Name in the study"),
            translate("Transcripts", "Turns"),
            translate("Transcripts", "First words"),
            translate("Transcripts", "Facilitator"),
        )
        for column, head in enumerate(heads):
            title = label(head, 12, "ink2", SEMIBOLD)
            if column == COUNT:
                title.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(title, 0, column)
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
        self._shown_name = name
        said = translate("Transcripts", "“{label}” is a speaker").format(label=name)
        self.speaker = tick(said)
        self.in_file = Elided(name, 13)
        self.in_file.setFixedWidth(LABEL_WIDTH)
        self.name = Field(
            translate("Transcripts", "Name of “{label}” in the study").format(label=name), height=28
        )
        self.name.setFixedWidth(NAME_WIDTH)
        self.turns = count("")
        self.first_words = Elided("", 12, "ink3")
        said = translate("Transcripts", "“{label}” is a facilitator").format(label=name)
        self.facilitator = tick(said)
        said = translate("Transcripts", "“{label}” is the same speaker as…").format(label=name)
        self.merge = ToolButton("merge", said, side=26, px=15)
        self.merge.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.merge)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.merge.setMenu(self.menu)
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
            self.in_file,
            self.name,
            self.turns,
            self.first_words,
            self.facilitator,
            self.merge,
        )

    def show_label(self, seen: LabelSeen) -> None:
        """Show what a label is now."""
        self._shown_name = seen.name
        with QSignalBlocker(self.speaker), QSignalBlocker(self.facilitator):
            self.speaker.setChecked(seen.marked)
            self.facilitator.setChecked(seen.facilitator)
        if not self.name.hasFocus():
            self.name.setText(seen.name)
        for widget in (self.name, self.facilitator):
            widget.setEnabled(seen.marked)
        self.in_file.set_text(seen.label, "ink" if seen.marked else "ink3")
        self.turns.setText(f"{seen.turns:,}" if seen.marked else "–")
        self.first_words.set_text(seen.first_words)
        self.merge.setEnabled(seen.marked and bool(self._others()))

    def _others(self) -> list[str]:
        return [name for name in self._rows.names if name != self._shown_name]

    def _fill_menu(self) -> None:
        self.menu.clear()
        for other in self._others():
            action = self.menu.addAction(on_button(other))
            action.triggered.connect(_emitting(self._rows, self._shown_name, other))

    def commit(self) -> None:
        """Send the name, if it was written and not sent yet."""
        if self._pause.isActive() or self.name.isModified():
            self._named()

    def _named(self) -> None:
        self._pause.stop()
        self.name.setModified(False)
        self._rows.renamed.emit(self.label, " ".join(self.name.text().split()))


def label_grid(host: QWidget) -> QGridLayout:
    """A grid whose rows begin with a tick and a label of fixed widths; first words stretch."""
    grid = QGridLayout(host)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, TICK_WIDTH)
    grid.setColumnStretch(WORDS, 1)
    return grid


def count(text: str) -> QLabel:
    """A number under other numbers."""
    made = quiet(text, 12, "ink2")
    made.setFixedWidth(COUNT_WIDTH)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def tick(name: str) -> QCheckBox:
    """A box to tick without words; `name` is what a screen reader says."""
    made = QCheckBox()
    made.setFont(font(13))
    made.setAccessibleName(name)
    return made


def _emitting(rows: LabelRows, one: str, other: str) -> Callable[[], None]:
    return lambda: rows.merged.emit(one, other)
