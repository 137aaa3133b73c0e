"""With what is coded, how much of it, and what that would do.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from workbench.coding.at_once.planning import Plan, Target, Under
from workbench.coding.finding.codes import EXTENTS, Extent
from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import Segmented, name_control, primary
from workbench.ui.widgets.code_choice import CodeChoice
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import label
from workbench.ui.widgets.stretching import stretched

ONE, EACH = range(2)


class CodingFoot(QFrame):
    """`changed`: another code is chosen; `resized`: more or less is coded; `wanted`: code now."""

    changed = Signal()
    resized = Signal()
    wanted = Signal()

    def __init__(self) -> None:
        """Choose nothing yet."""
        super().__init__()
        self.setProperty("kind", "foot")
        self.how = Segmented([self.tr("One code"), self.tr("A code for each")])
        name_control(self.how, self.tr("Which codes"))
        self.code = CodeChoice()
        self.extent = Segmented([self.tr("The words"), self.tr("Sentence"), self.tr("Turn")])
        name_control(self.extent, self.tr("How much is coded"))
        self.told = label("", 13, "ink2", tabular=True, wrap=True)
        self.button = primary(self.tr("Code"), self.wanted.emit, "tag")
        fill(
            QVBoxLayout(self),
            row(self.how, self.code, self.extent, None, gap=12),
            row(stretched(self.told), self.button, gap=12),
            margins=(18, 10, 18, 12),
            gap=8,
        )
        self.how.chosen.connect(lambda _: self._switched())
        self.extent.chosen.connect(lambda _: self.resized.emit())
        self.code.currentTextChanged.connect(lambda _: self.changed.emit())
        self._hint()

    def _switched(self) -> None:
        self._hint()
        self.changed.emit()

    def _hint(self) -> None:
        field = self.code.lineEdit()
        under = self.how.index() == EACH
        if field is not None:
            words = self.tr("Under no code: at the top") if under else self.tr("Choose a code")
            field.setPlaceholderText(words)

    def show_codes(self, book: Codebook) -> None:
        """Offer a codebook."""
        self.code.show_codes(book)

    def choose(self, code: CodeId) -> None:
        """Choose one code."""
        self.how.set_index(ONE)
        self._hint()
        self.code.choose(code)

    def target(self) -> Target | None:
        """With what is coded; None while that is open."""
        code = self.code.code()
        if self.how.index() == ONE:
            return code
        unknown = code is None and bool(self.code.currentText().strip())
        return None if unknown else Under(code)

    def extent_chosen(self) -> Extent:
        """How much around words is coded."""
        return EXTENTS[self.extent.index()]

    def show_plan(self, plan: Plan, limit: str, *, chosen: bool, usable: bool) -> None:
        """Say what would be coded; `chosen` says whether a group is ticked."""
        many = len(plan.passages)
        self.told.setText(told_of(plan, limit) if chosen else _tr("Tick what is to be coded."))
        named = several(many, self.tr("Code 1 passage"), self.tr("Code {n} passages"))
        self.button.setText(named if many else self.tr("Code"))
        self.button.setAccessibleName(self.button.text())
        self.button.setEnabled(usable and bool(many) and self.target() is not None)


def told_of(plan: Plan, limit: str) -> str:
    """What coding would do: "38 passages in 4 transcripts; 3 are coded so already"."""
    passages = several(len(plan.passages), _tr("1 passage"), _tr("{n} passages"))
    where = several(plan.transcripts, _tr("1 transcript"), _tr("{n} transcripts"))
    parts = [_tr("{passages} in {transcripts}").format(passages=passages, transcripts=where)]
    if not plan.passages:
        parts = [_tr("Nothing is left to code")]
    if plan.already:
        parts.append(
            several(plan.already, _tr("1 is coded so already"), _tr("{n} are coded so already"))
        )
    if plan.finished:
        parts.append(
            several(
                plan.finished,
                _tr("1 transcript you had marked finished"),
                _tr("{n} transcripts you had marked finished"),
            )
        )
    if plan.new_codes:
        parts.append(several(len(plan.new_codes), _tr("1 new code"), _tr("{n} new codes")))
    if limit:
        parts.append(limit)
    return "; ".join(parts) + "."


def _tr(words: str) -> str:
    return QCoreApplication.translate("Autocode", words)
