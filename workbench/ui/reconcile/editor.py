"""Another extent or another code: step each end by words, take whole sentences, choose a code.

Called by `deciding`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId
from workbench.ui.appearance import font
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import ToolButton, link
from workbench.ui.widgets.labels import Elided, quiet


class ExtentEditor(QWidget):
    """`moved` carries the end ("start", "end") and -1 or +1; `code_chosen` the id of a code."""

    moved = Signal(str, int)
    sentences = Signal()
    code_chosen = Signal(str)

    def __init__(self) -> None:
        """Lay the editor out."""
        super().__init__()
        self.codes = QComboBox()
        self.codes.setFont(font(12))
        self.codes.setAccessibleName(self.tr("Code of the agreed version"))
        self.codes.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.codes.setMinimumWidth(80)
        self.codes.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.starts, self.ends = Elided("", 12, "ink2"), Elided("", 12, "ink2")
        whole = link(self.tr("Whole sentences"), self.sentences.emit)
        whole.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._known: tuple[CodeId, ...] = ()
        fill(
            QVBoxLayout(self),
            self.codes,
            self._edge("start", self.tr("Begins"), self.starts),
            self._edge("end", self.tr("Ends"), self.ends),
            row(whole, None),
            gap=4,
        )
        self.codes.activated.connect(self._picked)

    def _edge(self, edge: str, name: str, words: Elided) -> QWidget:
        earlier, later = (
            (self.tr("Begin a word earlier"), self.tr("Begin a word later"))
            if edge == "start"
            else (self.tr("End a word earlier"), self.tr("End a word later"))
        )
        back = ToolButton("chevron-left", earlier, lambda: self.moved.emit(edge, -1), side=24)
        on = ToolButton("chevron-right", later, lambda: self.moved.emit(edge, 1), side=24)
        return row(quiet(name), back, on, words, gap=4)

    def show_edges(self, starts: str, ends: str) -> None:
        """Say with which words the extent begins and ends."""
        self.starts.set_text(starts)
        self.ends.set_text(ends)

    def show_codes(self, codebook: Codebook, chosen: CodeId | None) -> None:
        """Offer every code, by its path."""
        known = tuple(code.id for _, code in codebook.walk())
        self.codes.clear()
        for code in known:
            self.codes.addItem(codebook.path(code), code)
        self._known = known
        self.codes.setCurrentIndex(known.index(chosen) if chosen in known else -1)

    def _picked(self, at: int) -> None:
        self.code_chosen.emit(self._known[at])
