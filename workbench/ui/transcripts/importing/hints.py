"""What is worth a look before a file comes in: labels that may be one speaker, oddities.

Called by `file_details`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.transcripts.importing import LabelSeen, Preview
from workbench.ui.widgets.boxes import clear, fill, row
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import IconLabel, label, quiet
from workbench.ui.widgets.stretching import stretched

PAIRS = 5
"""So many pairs of labels are offered at a time."""


class Pairs(QWidget):
    """Labels that may be one speaker; `merged` carries a name and the one it becomes, `parted`
    two names that are two speakers."""

    merged = Signal(str, str)
    parted = Signal(str, str)

    def __init__(self) -> None:
        """Show none yet."""
        super().__init__()
        self._layout = QVBoxLayout(self)
        fill(self._layout, gap=4)

    def show_pairs(self, seen: Preview) -> None:
        """Offer pairs; the name that speaks more often is the one that stays."""
        clear(self._layout)
        turns = _turns(seen.labels)
        for one, other in seen.duplicates[:PAIRS]:
            kept, gone = (other, one) if turns.get(other, 0) > turns.get(one, 0) else (one, other)
            self._layout.addWidget(self._pair(kept, gone))
        more = len(seen.duplicates) - PAIRS
        if more > 0:
            said = several(more, self.tr("1 more pair follows."), self.tr("{n} more pairs follow."))
            self._layout.addWidget(quiet(said, 12, "ink3"))
        self.setVisible(bool(seen.duplicates))

    def _pair(self, kept: str, gone: str) -> QWidget:
        said = self.tr("“{one}” and “{other}” may be one speaker.").format(one=kept, other=gone)
        one = link(self.tr("Make them one"), lambda: self.merged.emit(gone, kept))
        one.setAccessibleDescription(self.tr("Name “{0}” as “{1}”").format(gone, kept))
        two = link(self.tr("They are two"), lambda: self.parted.emit(kept, gone))
        two.setAccessibleDescription(said)
        text = stretched(label(said, 12, "ink2", wrap=True))
        return row(IconLabel("users", "ink3", 15), text, one, two, gap=12)


class Oddities(QWidget):
    """Sentences about what is odd in a file."""

    def __init__(self) -> None:
        """Show none yet."""
        super().__init__()
        self._layout = QVBoxLayout(self)
        fill(self._layout, gap=6)

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show sentences."""
        clear(self._layout)
        for sentence in sentences:
            said = stretched(label(sentence, 12, "ink2", wrap=True))
            self._layout.addWidget(row(IconLabel("info", "warning", 15), said, gap=8))
        self.setVisible(bool(sentences))


def _turns(labels: Sequence[LabelSeen]) -> dict[str, int]:
    turns: dict[str, int] = {}
    for seen in labels:
        turns[seen.name] = turns.get(seen.name, 0) + seen.turns
    return turns
