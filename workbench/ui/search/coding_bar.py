"""Code what was found: with which code, how much of it, and what that would do.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from workbench.coding.finding.codes import EXTENTS, Extent, Planned
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import Segmented, ToolButton, link, name_control, primary
from workbench.ui.widgets.code_choice import CodeChoice
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import heading, label
from workbench.ui.widgets.stretching import stretched


class CodingBar(QFrame):
    """Hidden until it is asked for. `changed`: something else is chosen; `wanted`: code now."""

    changed = Signal()
    wanted = Signal()
    left = Signal()
    all_asked = Signal(bool)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setProperty("kind", "foot")
        self.code = CodeChoice()
        self.code.currentTextChanged.connect(lambda _: self.changed.emit())
        self.extent = Segmented(
            [self.tr("Words found"), self.tr("Whole sentence"), self.tr("Whole turn")]
        )
        name_control(self.extent, self.tr("How much is coded"))
        self.extent.chosen.connect(lambda _: self.changed.emit())
        self.told = label("", 13, "ink2", tabular=True, wrap=True)
        self.all = link(self.tr("Tick all"), lambda: self.all_asked.emit(True))
        self.none = link(self.tr("Tick none"), lambda: self.all_asked.emit(False))
        self.button = primary(self.tr("Code"), self.wanted.emit, "tag")
        close = ToolButton("x", self.tr("Do not code"), self.left.emit, side=26, px=15)
        fill(
            QVBoxLayout(self),
            row(heading(self.tr("Code with"), 13), self.code, self.extent, None, close, gap=12),
            row(stretched(self.told), self.all, self.none, 4, self.button, gap=12),
            margins=(22, 10, 22, 12),
            gap=8,
        )
        self.hide()

    def extent_chosen(self) -> Extent:
        """How much around each place is coded."""
        return EXTENTS[self.extent.index()]

    def show_plan(self, plan: Planned, ticked: int, *, usable: bool) -> None:
        """Say what would be coded."""
        many = len(plan.passages)
        self.told.setText(told_of(plan, ticked))
        named = several(many, self.tr("Code 1 passage"), self.tr("Code {n} passages"))
        self.button.setText(named if many else self.tr("Code"))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(usable and bool(many) and self.code.code() is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def told_of(plan: Planned, ticked: int) -> str:
    """What coding would do: "38 passages in 4 transcripts; 3 are coded so already"."""
    if not ticked:
        return _tr("No place is ticked.")
    many = len(plan.passages)
    already = several(plan.already, _tr("1 is coded so already"), _tr("{n} are coded so already"))
    if not many:
        return _tr("Nothing is left to code: {already}.").format(already=already)
    passages = several(many, _tr("1 passage"), _tr("{n} passages"))
    where = several(plan.transcripts, _tr("1 transcript"), _tr("{n} transcripts"))
    finished = several(
        plan.finished,
        _tr("1 transcript you had marked finished"),
        _tr("{n} transcripts you had marked finished"),
    )
    parts = [
        _tr("{passages} in {transcripts}").format(passages=passages, transcripts=where),
        *([already] if plan.already else []),
        *([finished] if plan.finished else []),
    ]
    return "; ".join(parts) + "."


def _tr(words: str) -> str:
    return QCoreApplication.translate("Search", words)
