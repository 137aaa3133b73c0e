"""How far reading or importing files is. Called by `import_panel`."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.labels import Elided
from workbench.ui.widgets.marks import Bar

WIDTH = 260


class Progress(QFrame):
    """What is being done, and how much of it is done already; hidden while nothing is."""

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        self.setProperty("kind", "head")
        self.setFixedHeight(40)
        self.told = Elided("", 13, "ink2", tabular=True)
        self.bar = Bar()
        self.bar.setFixedWidth(WIDTH)
        self.bar.setAccessibleName(self.tr("How much is done"))
        fill(QHBoxLayout(self), self.told, self.bar, margins=(22, 0, 22, 0), gap=16)
        self.hide()

    def tell(self, said: str, done: int, total: int) -> None:
        """Say what is being done; `done` of `total` are done already."""
        self.told.set_text(said)
        self.bar.show_share(done / max(1, total))
        self.bar.setAccessibleDescription(f"{100 * done // max(1, total)} %")
        self.show()
