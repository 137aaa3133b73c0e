"""The frame of a pass: one passage after the other, with what is done about each by key.

Called by the parts of the pages Codebook and Correcting that go through passages.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.labels import Elided, quiet

HEAD_HEIGHT = 40


class PassFrame(QFrame):
    """Says which of how many passages it is, and `what` it is about.

    Under that stand the parts given; those of them that `grow` share the height.
    """

    def __init__(
        self,
        step: Callable[[int], object],
        *parts: QWidget,
        grow: tuple[QWidget, ...],
    ) -> None:
        """`step` is asked to go on by 1 or -1."""
        super().__init__()
        self.setProperty("kind", "paper")
        self.count, self.what = quiet("", 12, "ink2"), Elided("", 14)
        head = bar_frame(
            "head",
            self.count,
            self.what,
            ToolButton("chevron-left", self.tr("Previous passage"), lambda: step(-1)),
            ToolButton("chevron-right", self.tr("Next passage"), lambda: step(1)),
            margins=(18, 0, 14, 0),
            gap=10,
        )
        head.setFixedHeight(HEAD_HEIGHT)
        layout = QVBoxLayout(self)
        fill(layout, head, *parts, gap=0)
        for part in grow:
            layout.setStretchFactor(part, 1)

    def tell(self, number: int, total: int) -> None:
        """Say which passage it is (from 1), and of how many."""
        self.count.setText(self.tr("{n} of {all}").format(n=number, all=f"{total:,}"))
