"""What a check of the study found, shown in place.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from workbench.project.session import Checkup
from workbench.ui.widgets.boxes import bar_frame, fill, set_kind
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.labels import IconLabel, label
from workbench.ui.widgets.stretching import stretched


class CheckupCard(QFrame):
    """Hidden until there is a result; the cross hides it again."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.said = label("", 13, "ink", wrap=True)
        self._mark = IconLabel("shield-check", "success", 18)
        close = ToolButton("x", self.tr("Hide the result"), self.hide, side=26, px=15)
        self._bar = bar_frame(
            "plain-head",
            self._mark,
            stretched(self.said),
            close,
            margins=(22, 10, 16, 10),
            gap=12,
        )
        fill(QVBoxLayout(self), self._bar)
        self.hide()

    def show_checkup(self, found: Checkup) -> None:
        """Say what was found."""
        if found.findings:
            self._mark.show_icon("triangle-alert", "warning")
            way_out = self.tr("Keep this file as it is, and go on with a backup from before.")
            self.said.setText("\n".join((*found.findings, way_out)))
        else:
            self._mark.show_icon("shield-check", "success")
            self.said.setText(
                self.tr(
                    "All is well: {entries} journal entries give exactly the {rows} rows of the "
                    "study, and {texts} stored texts are as they were written."
                ).format(
                    entries=f"{found.entries:,}", rows=f"{found.rows:,}", texts=f"{found.texts:,}"
                )
            )
        set_kind(self._bar, kind="notice" if found.findings else "plain-head")
        self.show()
