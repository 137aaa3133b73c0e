"""What can be done to codes from the coding page: also putting them on the passage.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from workbench.model.codebook import Code
from workbench.model.ids import CodeId
from workbench.ui.codes.actions import CodeActions
from workbench.ui.coding.codebook_panel import CodebookPanel
from workbench.ui.coding.palette_offers import Purpose
from workbench.ui.desk import Desk, Place

Choose = Callable[[Purpose, frozenset[CodeId]], None]


class CodebookActions(CodeActions):
    """The verbs of the codebook beside the transcript; `choose` opens the palette.

    `like_asked` carries a code: passages like those coded with it are looked for.
    """

    like_asked = Signal(str)

    def __init__(
        self,
        desk: Desk,
        panel: CodebookPanel,
        host: QWidget,
        choose: Choose,
        define: Callable[[CodeId], None],
    ) -> None:
        """Listen to the panel."""
        super().__init__(
            desk,
            panel,
            host,
            lambda title, use, without: choose(Purpose("", title, use, folders=True), without),
            define,
        )
        self._coding = panel
        panel.page_asked.connect(self.open_page)

    def open_page(self) -> None:
        """Show the codebook on its own page, at the chosen code."""
        code = self._panel.current()
        self._desk.go(Place("codebook", code=code.id if code is not None else None))

    def lead(self, menu: QMenu, code: Code) -> None:
        """Offer to put the code on the passage, and to show only its codings."""
        if code.use == "code":
            apply = menu.addAction(self.tr("Code the passage with it"))
            apply.triggered.connect(lambda: self._panel.applied.emit(code.id))
            like = menu.addAction(self.tr("Find passages like these…"))
            like.triggered.connect(lambda: self.like_asked.emit(code.id))
            rule = menu.addAction(self.tr("Autocode…"))
            rule.triggered.connect(lambda: self._desk.go(Place("autocode", code=code.id)))
        only = self._coding.only_asked
        if self._desk.read.codebook().children(code.id):
            both = self.tr("Show only this code and those below it")
            menu.addAction(both, lambda: only.emit(code.id, True))
        menu.addAction(self.tr("Show only this code"), lambda: only.emit(code.id, False))
        menu.addAction(self.tr("Show all codings"), self._coding.all_asked.emit)
