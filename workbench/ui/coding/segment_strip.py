"""The segments at the caret, in the inspector: what they are, with change and unmark.

Called by `inspector`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.model.occasion import Segment
from workbench.ui.widgets.boxes import clear, fill, line, row
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.labels import Elided, quiet
from workbench.ui.widgets.segment_words import full_name


class SegmentStrip(QFrame):
    """A line for each segment; `change` and `remove` carry its id. Without any it is hidden."""

    change = Signal(str)
    remove = Signal(str)

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        fill(
            QVBoxLayout(self),
            row(quiet(self.tr("Here"), 12, "ink3"), None, margins=(16, 2, 8, 0)),
            self._rows,
            line("soft-line"),
            gap=2,
        )
        self._shown: tuple[Segment, ...] = ()
        self.hide()

    def show_segments(self, segments: Sequence[Segment], *, usable: bool) -> None:
        """Show the segments at the caret."""
        if tuple(segments) == self._shown:
            return
        self._shown = tuple(segments)
        clear(self._rows)
        for one in segments:
            self._rows.addWidget(self._row(one, usable))
        self.setVisible(bool(segments))

    def told(self) -> list[str]:
        """The names that are shown."""
        return [full_name(one.kind, one.label) for one in self._shown]

    def _row(self, one: Segment, usable: bool) -> QWidget:
        name = full_name(one.kind, one.label)
        said = Elided(name, 13)
        edit = ToolButton(
            "pencil",
            self.tr("Change {name}").format(name=name),
            partial(self.change.emit, one.id),
            px=14,
            side=24,
        )
        gone = ToolButton(
            "x",
            self.tr("Unmark {name}").format(name=name),
            partial(self.remove.emit, one.id),
            px=14,
            side=24,
        )
        for button in (edit, gone):
            button.setEnabled(usable)
        return row(said, edit, gone, margins=(16, 0, 10, 2), gap=2)
