"""The sheet of all keys, made from the tables of commands.

Called by `workspace`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from workbench.ui.commands import Command
from workbench.ui.widgets.boxes import column, fill, row, scrolling
from workbench.ui.widgets.buttons import plain
from workbench.ui.widgets.labels import heading, keycap, label


class KeySheet(QDialog):
    """Every command that has a key, by group."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        """Lay the sheet out."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self.resize(760, 620)
        groups: dict[str, list[Command]] = {}
        for command in commands:
            if command.keys:
                groups.setdefault(command.group, []).append(command)
        columns: tuple[list[QWidget], list[QWidget]] = ([], [])
        lengths = [0, 0]
        for name, members in groups.items():
            shorter = lengths.index(min(lengths))
            columns[shorter].append(_group(name, members))
            lengths[shorter] += len(members) + 2
        body = row(column(*columns[0], None, gap=18), column(*columns[1], None, gap=18), gap=36)
        shut = plain(self.tr("Close"), self.accept)
        shut.setDefault(True)
        fill(
            QVBoxLayout(self),
            heading(self.tr("All keys"), 18),
            label(self.tr("Single letters act while the transcript has the focus."), 12, "ink2"),
            8,
            scrolling(body),
            row(None, shut),
            margins=(24, 20, 24, 18),
        )


def _group(name: str, commands: Sequence[Command]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(6)
    grid.setHorizontalSpacing(14)
    grid.setColumnStretch(1, 1)
    grid.addWidget(heading(name, 13), 0, 0, 1, 2)
    for line, command in enumerate(commands, 1):
        caps = row(*(keycap(key) for key in command.shown_keys[:3]), None, gap=4)
        caps.setFixedWidth(150)
        grid.addWidget(caps, line, 0)
        grid.addWidget(label(command.text.replace("&", ""), 12, "ink"), line, 1)
    return holder
