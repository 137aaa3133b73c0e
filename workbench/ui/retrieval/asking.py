"""The question, written with choices: which codes, how they lie to each other, coded by whom.

Called by `page`; the limits beside it are chosen in `ui.widgets.limiting`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFrame, QVBoxLayout

from workbench.coding.finding.limits import Where
from workbench.coding.retrieval.question import Codes, Question, Step
from workbench.model.codebook import Code, Codebook
from workbench.model.coding import Certainty, Layer
from workbench.model.ids import CodeId, CoderId
from workbench.model.people import Coder
from workbench.ui.appearance import font
from workbench.ui.retrieval.phrasing import certainties
from workbench.ui.retrieval.steps import StepRow, choice
from workbench.ui.widgets.boxes import column, fill, line, scrolling
from workbench.ui.widgets.buttons import plain
from workbench.ui.widgets.code_choice import CodeChoice
from workbench.ui.widgets.labels import heading, quiet

Who = tuple[tuple[CoderId, ...], Layer | None]
"""Whose codings are looked at: coders (none: everybody's), and the layer (None: both)."""
EVERYBODY: Who = ((), "coder")


class Asking(QFrame):
    """The panel beside the passages; `changed` is sent when something else is asked for."""

    changed = Signal()

    def __init__(self) -> None:
        """Begin with every code."""
        super().__init__()
        self.setProperty("kind", "left")
        self._book = Codebook(())
        self.title = heading(self.tr("Passages coded with"), 13)
        self.code = CodeChoice()
        self.code.setMinimumWidth(120)
        self.code.setAccessibleName(self.tr("Code"))
        field = self.code.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Any code"))
            field.setClearButtonEnabled(True)
        self.value = _values(self.tr("Value"))
        self.steps: list[StepRow] = []
        self._steps = QVBoxLayout()
        fill(self._steps, gap=14)
        self.add = plain(self.tr("Add a step"), self.add_step, "plus")
        self.below = QCheckBox(self.tr("With the codes below them"))
        self.below.setFont(font(12))
        self.below.setChecked(True)
        self.joined = QCheckBox(self.tr("What overlaps as one passage"))
        self.joined.setToolTip(self.tr("Otherwise every coding is a passage of its own"))
        self.joined.setFont(font(12))
        self.joined.setChecked(True)
        self.who = choice(self.tr("Coded by"), ())
        self.certainty = choice(self.tr("How sure"), certainties())
        self.note = quiet("", 12, "ink3", wrap=True)
        self._lay_out()
        self._wire()
        self.show_for(passages=True)

    def _lay_out(self) -> None:
        content = column(
            self.title,
            self.code,
            self.value,
            self._steps,
            self.add,
            self.below,
            self.joined,
            4,
            line("soft-line"),
            4,
            heading(self.tr("Coded by"), 13),
            self.who,
            self.certainty,
            self.note,
            None,
            margins=(14, 14, 14, 14),
            gap=8,
        )
        fill(QVBoxLayout(self), scrolling(content))

    def _wire(self) -> None:
        self.code.currentTextChanged.connect(lambda _: self._code_chosen())
        self.value.currentTextChanged.connect(lambda _: self.changed.emit())
        for box in (self.below, self.joined):
            box.toggled.connect(lambda _: self.changed.emit())
        for field in (self.who, self.certainty):
            field.currentIndexChanged.connect(lambda _: self.changed.emit())

    # -- what there is to choose from -----------------------------------------------------

    def offer(self, book: Codebook, coders: Sequence[Coder], me: CoderId) -> None:
        """Offer codes and coders; what is chosen stays chosen."""
        self._book = book
        for field in (self.code, *(step.code for step in self.steps)):
            field.show_codes(book)
        chosen = self.who.currentData() or EVERYBODY
        self.who.blockSignals(True)
        self.who.clear()
        for who, name in whose(coders, me):
            self.who.addItem(name, who)
        at = [self.who.itemData(n) for n in range(self.who.count())]
        self.who.setCurrentIndex(at.index(chosen) if chosen in at else 0)
        self.who.blockSignals(False)
        self._offer_values()

    def show_for(self, *, passages: bool) -> None:
        """Show what goes with passages, or with the tables of codes; the focus stays here."""
        within = self._holds_focus()
        self.title.setText(self.tr("Passages coded with") if passages else self.tr("Codes"))
        for part in (self.add, self.joined, self.certainty, *self.steps):
            part.setVisible(passages)
        self.note.setText(
            ""
            if passages
            else self.tr(
                "Choose a code to see it and those below it alone. Enter on a number "
                "shows its passages."
            )
        )
        self.note.setVisible(not passages)
        self._passages = passages
        self._offer_values()
        if within and not self._holds_focus():
            self.code.setFocus()

    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    # -- what is asked --------------------------------------------------------------------

    def question(self, where: Where) -> Question:
        """What is asked for, within limits."""
        code, below = self.code.code(), self.below.isChecked()
        sure: Certainty = self.certainty.currentData()
        value = self.value.currentText().strip() if self.value.isVisibleTo(self) else ""
        coders, layer = self.who.currentData() or EVERYBODY
        steps = (step.step(below=below) for step in self.steps)
        return Question(
            Codes(
                (code,) if code is not None else (),
                below,
                (value,) if value else (),
                (sure,) if sure else (),
            ),
            tuple(step for step in steps if step is not None),
            where,
            coders,
            layer,
            apart=not self.joined.isChecked(),
        )

    def ask(self, question: Question) -> None:
        """Ask for something else and announce it; its limits are chosen elsewhere."""
        self.blockSignals(True)
        while self.steps:
            self._take_away(self.steps[-1])
        self.show_for(passages=True)
        self._choose(question.codes.codes)
        self.below.setChecked(question.codes.below)
        self.joined.setChecked(not question.apart)
        for step in question.steps:
            self.add_step(step)
        self.certainty.setCurrentIndex(0)
        at = [self.who.itemData(n) for n in range(self.who.count())]
        who = (question.coders, question.layer)
        self.who.setCurrentIndex(at.index(who) if who in at else 0)
        self.blockSignals(False)
        self.changed.emit()

    def _choose(self, codes: tuple[CodeId, ...]) -> None:
        if codes:
            self.code.choose(codes[0])
        else:
            self.code.setCurrentIndex(-1)
            self.code.clearEditText()

    def add_step(self, step: Step | None = None) -> None:
        """Add a step; without one it waits for a code."""
        made = StepRow(self._book)
        if step is not None:
            made.show_step(step)
        made.changed.connect(self.changed)
        made.removed.connect(lambda: self._removed(made))
        self.steps.append(made)
        self._steps.addWidget(made)
        made.show()
        if step is None:
            made.code.setFocus()

    def take_last_away(self) -> None:
        """Ask for less: take the last step away, or the code."""
        if self.steps:
            self._removed(self.steps[-1])
        else:
            self._choose(())

    def _removed(self, step: StepRow) -> None:
        self._take_away(step)
        self.add.setFocus()
        self.changed.emit()

    def _take_away(self, step: StepRow) -> None:
        self.steps.remove(step)
        self._steps.removeWidget(step)
        step.hide()
        step.deleteLater()

    def _code_chosen(self) -> None:
        self._offer_values()
        self.changed.emit()

    def _offer_values(self) -> None:
        """Offer the values of the code that is chosen, where it has a scale."""
        code = self._book.get(self.code.code())
        scaled = code is not None and code.scale != "none"
        self.value.setVisible(scaled and self._passages)
        labels = list(code.labels) if code is not None else []
        if [self.value.itemText(n) for n in range(1, self.value.count())] != labels:
            self.value.blockSignals(True)
            self.value.clear()
            self.value.addItems(["", *labels])
            self.value.blockSignals(False)
        field = self.value.lineEdit()
        if field is not None:
            field.setPlaceholderText(_value_hint(code))


def whose(coders: Sequence[Coder], me: CoderId) -> tuple[tuple[Who, str], ...]:
    """Everybody whose codings can be asked for, and what was agreed on."""
    you = _tr("{name} (you)")
    return (
        (EVERYBODY, _tr("Anybody")),
        *(
            (((one.id,), "coder"), you.format(name=one.name) if one.id == me else one.name)
            for one in coders
        ),
        (((), "consensus"), _tr("What was agreed on")),
        (((), None), _tr("Anybody, or agreed on")),
    )


def _values(name: str) -> QComboBox:
    made = choice(name, ())
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field = made.lineEdit()
    if field is not None:
        field.setProperty("kind", "bare")
        field.setAccessibleName(name)
    return made


def _value_hint(code: Code | None) -> str:
    if code is not None and code.scale == "number":
        return _tr("Any value; 3, 2..4, 3..")
    return _tr("Any value")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Codings", words)
