"""The codes that carry no theme, at the foot of the board; a code dropped here is taken off.

Called by `board`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from workbench.ui.appearance import SEMIBOLD
from workbench.ui.themes.card import BoardChip
from workbench.ui.themes.phrasing import codes_left
from workbench.ui.themes.snapshot import CodeNote
from workbench.ui.widgets.boxes import scrolling
from workbench.ui.widgets.carrying import carried
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.labels import label

TALLEST = 108
EDGE = 13


class Tray(QFrame):
    """The codes not placed. `code_dropped` carries what fell in."""

    code_dropped = Signal(str)
    chip_menu = Signal(QWidget, QPoint)

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setProperty("kind", "foot")
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._told = label("", 12, "ink2", SEMIBOLD)
        self._told.setFixedHeight(24)
        self.chips = Flow(gap=6)
        self._area = scrolling(self.chips)
        self._codes: tuple[CodeNote, ...] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(22, EDGE, 12, EDGE)
        layout.setSpacing(12)
        layout.addWidget(self._told, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._area, 1, Qt.AlignmentFlag.AlignTop)

    def show_codes(self, codes: Sequence[CodeNote]) -> None:
        """Show the codes that carry no theme."""
        if tuple(codes) == self._codes:
            return
        held = next((n for n, chip in enumerate(self.board_chips()) if chip.hasFocus()), None)
        self._codes = tuple(codes)
        self._told.setText(codes_left(0) if not codes else self.tr("Not placed"))
        chips: list[QWidget] = []
        for note in codes:
            chip = BoardChip(note, None)
            chip.menu_asked.connect(lambda at, chip=chip: self.chip_menu.emit(chip, at))
            chips.append(chip)
        self.chips.show_items(chips)
        self.fit()
        if held is not None and chips:
            chips[min(held, len(chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """Be as tall as the chips need, within reason."""
        need = self.chips.heightForWidth(max(200, self._area.viewport().width()))
        self._area.setFixedHeight(min(TALLEST, max(24, need)))

    def board_chips(self) -> list[BoardChip]:
        """The codes as they are shown."""
        return [chip for chip in self.chips.items() if isinstance(chip, BoardChip)]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take codes."""
        if carried(event.mimeData(), "code") is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which code fell in."""
        code = carried(event.mimeData(), "code")
        if code is not None:
            self.code_dropped.emit(code)
            event.acceptProposedAction()
