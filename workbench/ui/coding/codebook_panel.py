"""The codebook at the left of the coding page, and how far one's coding is.

Called by `codebook_actions`, `inspecting` and `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from workbench.ui.codes.panel import CodesPanel
from workbench.ui.widgets.boxes import column, line
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.labels import quiet
from workbench.ui.widgets.marks import Bar

translate = QCoreApplication.translate


class CodebookPanel(CodesPanel):
    """The panel at the left of the coding page; `applied` carries a code to put on the passage.

    `only_asked` carries a code that alone is to be shown, and whether those below it are;
    `all_asked` that all are; `page_asked` the wish to see the codebook on its page.
    """

    only_asked = Signal(str, bool)
    all_asked = Signal()
    page_asked = Signal()

    def __init__(self) -> None:
        """Make the panel with an empty codebook."""
        self.progress, self.bar = quiet("", 12, "ink2"), Bar(0)
        super().__init__(
            translate("CodebookPanel", "Codebook"),
            translate(
                "CodebookPanel",
                "No codes yet. Select a passage and press Enter, or add one with +.",
            ),
            line(),
            column(self.progress, self.bar, margins=(16, 11, 16, 14)),
        )
        self.open_page = ToolButton(
            "book-open", self.tr("Codebook page (Ctrl+Shift+B)"), self.page_asked.emit
        )
        head = self.head.layout()
        if head is not None:
            head.addWidget(self.open_page)

    def show_progress(self, finished: int, all_of_them: int) -> None:
        """Say how many transcripts are finished."""
        said = self.tr("{done} of {all} transcripts finished")
        self.progress.setText(said.format(done=finished, all=all_of_them))
        self.bar.show_share(finished / all_of_them if all_of_them else 0)
