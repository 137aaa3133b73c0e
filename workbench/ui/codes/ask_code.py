"""A popover in which a code is picked by its path or some letters of it.

Called by the page Codebook.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import primary
from workbench.ui.widgets.code_choice import CodeChoice
from workbench.ui.widgets.labels import heading
from workbench.ui.widgets.popover import Asking


class AskCode(Asking):
    """Asks for a code; `picked` gets it and tells whether that will do."""

    def __init__(
        self,
        host: QWidget,
        back: QWidget,
        title: str,
        book: Codebook,
        without: Collection[CodeId],
        picked: Callable[[CodeId], bool],
    ) -> None:
        """Offer the codes of a codebook, but for some."""
        super().__init__(host, 400, 104, back)
        self._picked = picked
        self.choice = CodeChoice()
        self.choice.show_codes(book)
        for code in without:
            self.choice.removeItem(self.choice.findData(code))
        self.choice.setCurrentIndex(-1)
        field = self.choice.lineEdit()
        if field is not None:
            field.returnPressed.connect(self._take)
        self.take = primary(self.tr("Choose"), self._take)
        fill(
            QVBoxLayout(self.body),
            heading(title, 13),
            row(self.choice, self.take, gap=8),
            margins=(14, 12, 14, 12),
        )

    def ask(self, anchor: QRect) -> None:
        """Show under a rectangle of the host."""
        self.open_by(anchor)
        self.choice.setFocus()

    def _take(self) -> None:
        code = self.choice.code()
        if code is not None and self._picked(code):
            self.dismiss()
