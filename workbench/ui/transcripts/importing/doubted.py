"""What only looks like a speaker: headings, times, notes. Ticked, it becomes one.

Called by `file_details`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from workbench.transcripts.importing import LabelSeen
from workbench.ui.transcripts.importing.label_rows import (
    COUNT,
    LABEL_WIDTH,
    NAME_WIDTH,
    WORDS,
    count,
    label_grid,
    tick,
)
from workbench.ui.widgets.boxes import clear, fill, row
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import Elided, quiet

FEW = 5
"""So many are shown unasked."""


class DoubtedLabels(QWidget):
    """The labels that were not believed; `marked` carries one that is a speaker after all."""

    marked = Signal(str, bool)

    def __init__(self) -> None:
        """Show none yet."""
        super().__init__()
        self.told = quiet("", 12, "ink2")
        self.more = link("", self._show_all)
        self._holder = QWidget()
        self._grid = label_grid(self._holder)
        self._labels: tuple[LabelSeen, ...] = ()
        self._all = False
        self.ticks: dict[str, QCheckBox] = {}
        fill(QVBoxLayout(self), row(self.told, self.more, None, gap=10), self._holder, gap=6)

    def show_labels(self, labels: Sequence[LabelSeen]) -> None:
        """Show labels; those of the same file stay unfolded."""
        labels = tuple(labels)
        if labels == self._labels:
            return
        if {one.label for one in labels}.isdisjoint(one.label for one in self._labels):
            self._all = False
        self._labels = labels
        self._build()

    def _show_all(self) -> None:
        self._all = True
        self._build()

    def _build(self) -> None:
        self.setVisible(bool(self._labels))
        self.told.setText(
            several(
                len(self._labels),
                self.tr("1 label is taken for text. Tick it if it is a speaker."),
                self.tr("{n} labels are taken for text. Tick those that are speakers."),
            )
        )
        hidden = 0 if self._all else max(0, len(self._labels) - FEW)
        self.more.setText(self.tr("Show {n} more").format(n=hidden))
        self.more.setVisible(hidden > 0)
        clear(self._grid)
        self.ticks = {}
        for number, seen in enumerate(self._labels[: len(self._labels) - hidden]):
            self._add(number, seen)

    def _add(self, number: int, seen: LabelSeen) -> None:
        said = self.tr("“{label}” is a speaker").format(label=seen.label)
        box = self.ticks[seen.label] = tick(said)
        box.clicked.connect(lambda yes: self.marked.emit(seen.label, yes))
        name = Elided(seen.label, 13, "ink2")
        name.setFixedWidth(LABEL_WIDTH)
        times = count(self.tr("{n}×").format(n=f"{seen.count:,}"))
        no_name = QWidget()
        no_name.setFixedWidth(NAME_WIDTH)
        for column, widget in ((0, box), (1, name), (2, no_name), (COUNT, times)):
            self._grid.addWidget(widget, number, column)
        self._grid.addWidget(Elided(seen.first_words, 12, "ink3"), number, WORDS)
