"""What is worth a look in the spread of a theme's quotes, in sentences.

Called by the inspector of Themes and the balance of Quotes.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.themes.evidence import SpreadWarning
from workbench.ui.widgets.labels import IconLabel, label

translate = QCoreApplication.translate


def sentence(found: SpreadWarning) -> str:
    """Tell one fact about the spread."""
    if found.kind == "unquoted":
        many = translate("Spread", "{name} has {n} of the {total} passages and no quote.")
        one = translate("Spread", "{name} has 1 of the {total} passages and no quote.")
        chosen = one if found.number == 1 else many
    elif found.kind == "participant":
        chosen = translate("Spread", "{name} speaks in {n} of the {total} quotes that are used.")
    else:
        chosen = translate("Spread", "{n} of the {total} quotes that are used are from {name}.")
    filled = chosen.replace("{n}", f"{found.number:,}").replace("{total}", f"{found.total:,}")
    return filled.replace("{name}", found.name)


def note(icon_name: str, tone: str, told: str) -> QWidget:
    """A sentence with its icon before the first line."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(IconLabel(icon_name, tone, 15), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(label(told, 13, "ink", wrap=True), 1)
    return made
