"""What becomes of names in files that come in: the open key of the pseudonyms replaces them.

Called by `import_panel`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from workbench.project.importing import Prepare
from workbench.transcripts.pseudonyms.replacing import replaced_by
from workbench.ui.desk import Desk
from workbench.ui.unlocking import unlocked
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import IconLabel, label
from workbench.ui.widgets.stretching import stretched


class NamesLine(QFrame):
    """A line that says whether names are replaced; `unlocked` is sent when the key was opened.

    It is hidden where the study has no key.
    """

    unlocked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Make the line."""
        super().__init__()
        self._desk = desk
        self.setProperty("kind", "head")
        self._mark = IconLabel("shield-check", "success", 15)
        self.told = stretched(label("", 12, "ink2", wrap=True))
        self.unlock = link(self.tr("Unlock…"), self._unlock)
        fill(QHBoxLayout(self), self._mark, self.told, self.unlock, margins=(22, 8, 22, 8), gap=8)
        self.hide()

    def prepare(self) -> Prepare | None:
        """What replaces the names of a file, as the key is now; the line says so."""
        guard = self._desk.guarding.guard
        prepare = replaced_by(guard.pseudonyms)
        self.setVisible(prepare is not None or guard.locked is not None)
        self.unlock.setVisible(guard.locked is not None)
        if guard.locked is not None:
            self._mark.show_icon("lock", "warning")
            said = self.tr("The key “{key}” is locked: names come in as they stand.")
            self.told.setText(said.format(key=guard.locked.name))
        elif guard.pseudonyms is not None:
            self._mark.show_icon("shield-check", "success")
            self.told.setText(
                several(
                    len(guard.pseudonyms),
                    self.tr("The 1 name of the open key is replaced before anything is kept."),
                    self.tr("The {n} names of the open key are replaced before anything is kept."),
                )
            )
        return prepare

    def _unlock(self) -> None:
        if unlocked(self._desk.guarding, self) is not None:
            self.unlocked.emit()
