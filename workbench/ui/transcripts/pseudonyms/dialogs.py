"""What is asked about pseudonyms: a new key, another passphrase, a name and its replacement.

Called by `pseudonyms_panel`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.model.errors import WorkbenchError
from workbench.project.key_file import SHORTEST, SUFFIX, check_passphrase
from workbench.transcripts.pseudonyms.listing import KINDS, Kind
from workbench.ui.appearance import font
from workbench.ui.transcripts.pseudonyms.names import kind_name
from workbench.ui.widgets.boxes import column, fill, row
from workbench.ui.widgets.buttons import name_control, plain, primary
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, heading, label, quiet

MARGINS = (24, 22, 24, 20)


class _Asking(QDialog):
    """A small dialog that says trouble in itself and stays open until it is mended."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(460)
        self.trouble = label("", 12, "warning", wrap=True)

    def attempt(self, action: Callable[[], object]) -> None:
        """Do something, close when it went well, else say what is in the way."""
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            action()
        except WorkbenchError as trouble:
            self.trouble.setText(trouble.sentence)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.accept()


def _secret(name: str) -> Field:
    field = Field(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


class NewPassphrase(_Asking):
    """Ask twice for a passphrase, and for the place of a new key where `place` is given."""

    def __init__(
        self, take: Callable[[Path, str], object], place: Path, parent: QWidget, *, new: bool
    ) -> None:
        """Let `take` have the place and the passphrase."""
        title = parent.tr("A key for the pseudonyms") if new else parent.tr("Another passphrase")
        super().__init__(title, parent)
        self._take = take
        self.path = place
        self._place = Elided(str(place), 12, "ink2")
        self.first = _secret(self.tr("Passphrase"))
        self.second = _secret(self.tr("Passphrase once more"))
        self.strength = quiet(self._strength(""))
        for field in (self.first, self.second):
            field.textChanged.connect(self._typed)
        self.go_on = primary(
            self.tr("Make the key") if new else self.tr("Change the passphrase"), self.take
        )
        self.go_on.setDefault(True)
        choose = plain(self.tr("Choose…"), self._choose)
        choose.setVisible(new)
        fill(
            QVBoxLayout(self),
            heading(title, 18),
            6,
            quiet(
                self.tr(
                    "The list of names and replacements lies in a file of its own, encrypted. "
                    "Keep it apart from the study."
                ),
                13,
                "ink2",
                wrap=True,
            ),
            8,
            column(label(self.tr("File"), 12, "ink2"), row(self._place, choose), gap=4),
            4,
            column(label(self.tr("Passphrase"), 12, "ink2"), self.first, gap=4),
            self.strength,
            column(label(self.tr("Once more"), 12, "ink2"), self.second, gap=4),
            quiet(self.tr("A forgotten passphrase cannot be recovered: write it down."), wrap=True),
            self.trouble,
            8,
            row(None, plain(self.tr("Cancel"), self.reject), self.go_on),
            margins=MARGINS,
        )
        self.first.setFocus()

    def take(self) -> None:
        """Go on with what was typed, unless it could be guessed or differs."""
        if self.first.text() != self.second.text():
            self.trouble.setText(self.tr("The two differ: type the same passphrase twice."))
            return
        self.attempt(self._checked)

    def _checked(self) -> None:
        check_passphrase(self.first.text())
        self._take(self.path, self.first.text())

    def _strength(self, said: str) -> str:
        missing = SHORTEST - len(said.strip())
        if missing > 0:
            wanted = self.tr("Three or four words that do not belong together: {n} letters more")
            return wanted.format(n=missing)
        return self.tr("Long enough; every word more makes it stronger")

    def _typed(self) -> None:
        self.trouble.clear()
        self.strength.setText(self._strength(self.first.text()))
        if self.second.text() and not self.first.text().startswith(self.second.text()):
            self.trouble.setText(self.tr("The two differ so far."))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the key lies"), str(self.path), self.tr("Keys (*%s)") % SUFFIX
        )
        if chosen:
            self.path = Path(chosen)
            self._place.set_text(chosen)


class NameDialog(_Asking):
    """Ask for a name, what stands in its place, and what kind it is."""

    def __init__(
        self,
        take: Callable[[str, str, Kind, bool], object],
        propose: Callable[[Kind], str],
        parent: QWidget,
        known: tuple[str, str, Kind] | None = None,
    ) -> None:
        """Ask for a new name, or for another replacement of one that is `known`."""
        title = parent.tr("Add a name") if known is None else parent.tr("Change a replacement")
        super().__init__(title, parent)
        self._take = take
        self._propose = propose
        self.original = Field(self.tr("Name"), self.tr("Anna Schmidt"))
        self.replacement = Field(self.tr("What stands in its place"), "pt3")
        self.kind = QComboBox()
        self.kind.setFont(font(13))
        self.kind.addItems([kind_name(kind) for kind in KINDS])
        name_control(self.kind, self.tr("Kind"))
        self.same = QCheckBox(self.tr("Another name with this replacement is the same one"))
        self.same.setFont(font(13))
        original, replacement, kind = known or ("", propose("person"), "person")
        self.original.setText(original)
        self.original.setReadOnly(known is not None)
        self.replacement.setText(replacement)
        self.kind.setCurrentIndex(KINDS.index(kind))
        for field in (self.original, self.replacement):
            field.textChanged.connect(self.trouble.clear)
        self.go_on = primary(
            self.tr("Add") if known is None else self.tr("Change"),
            lambda: self.attempt(self.take),
        )
        self.go_on.setDefault(True)
        fill(
            QVBoxLayout(self),
            heading(title, 18),
            10,
            column(label(self.tr("Name"), 12, "ink2"), self.original, gap=4),
            4,
            column(label(self.tr("Becomes"), 12, "ink2"), self.replacement, gap=4),
            4,
            column(label(self.tr("Kind"), 12, "ink2"), self.kind, gap=4),
            4,
            self.same,
            self.trouble,
            8,
            row(None, plain(self.tr("Cancel"), self.reject), self.go_on),
            margins=MARGINS,
        )
        if known is None:
            self.kind.activated.connect(self._kind_chosen)
        (self.original if known is None else self.replacement).setFocus()

    def take(self) -> None:
        """Hand over what was typed; raises what is refused."""
        kind = KINDS[self.kind.currentIndex()]
        self._take(self.original.text(), self.replacement.text(), kind, self.same.isChecked())

    def _kind_chosen(self, index: int) -> None:
        self.replacement.setText(self._propose(KINDS[index]))
