"""The right panel: who is compared, how quotes are printed, what to look at, and the export.

Called by `ui.report.page`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.coding.quotes import attribution
from workbench.model.reading import Reader
from workbench.report.readiness import Check, Pair
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.desk import Place
from workbench.ui.report.checks import Checks
from workbench.ui.widgets.boxes import column, fill, frame, line, row, scrolling
from workbench.ui.widgets.buttons import link, name_control, primary
from workbench.ui.widgets.labels import Elided, label


class Options(QFrame):
    """The panel; `pair_chosen` carries the index of a pair, `asked` a place."""

    pair_chosen = Signal(int)
    asked = Signal(object)
    export = Signal()

    def __init__(self) -> None:
        """Make an empty panel."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self.pairs = QComboBox()
        self.pairs.setFont(font(13))
        name_control(self.pairs, self.tr("Coders compared"))
        self.pairs.activated.connect(self.pair_chosen)
        self.compared = label("", 13, "ink", wrap=True)
        self.quotes = label("", 13, "ink", wrap=True)
        self.checks = Checks()
        self.checks.asked.connect(self.asked)
        self.button = primary(self.tr("Export to Word…"), self.export.emit, "download")
        self.button.setFixedHeight(38)
        content = QWidget()
        fill(
            QVBoxLayout(content),
            column(
                _field(self.tr("Agreement compares"), self.pairs, self.compared),
                _field(
                    self.tr("Quotes"),
                    self.quotes,
                    self._going(self.tr("Choose quotes"), Place("quotes")),
                ),
                _field(
                    self.tr("Title, authors, question, procedure"),
                    label(self.tr("As they are written on the page Study."), 13, wrap=True),
                    self._going(self.tr("Write them"), Place("study")),
                ),
                margins=(16, 14, 16, 14),
                gap=14,
            ),
            line(),
            column(self.checks, margins=(12, 14, 12, 12)),
            None,
            gap=0,
        )
        foot = frame("foot", self.button, margins=(16, 14, 16, 14))
        fill(QVBoxLayout(self), scrolling(content), foot, margins=(1, 0, 0, 0), gap=0)

    def _going(self, words: str, place: Place) -> QWidget:
        return row(link(words, lambda: self.asked.emit(place)), None)

    def show_study(self, read: Reader, pairs: Sequence[Pair], chosen: Pair | None) -> None:
        """Show the pairs of coders that can be compared, and how a quote is printed."""
        names = [[read.coder(coder).name for coder in pair] for pair in pairs]
        told = [self.tr("{first} and {second}").format(first=a, second=b) for a, b in names]
        if [self.pairs.itemText(n) for n in range(self.pairs.count())] != told:
            self.pairs.clear()
            self.pairs.addItems(told)
        if chosen in pairs:
            self.pairs.setCurrentIndex(pairs.index(chosen))
        self.pairs.setVisible(len(pairs) > 1)
        self.compared.setVisible(len(pairs) < 2)
        nobody = self.tr("Nobody: agreement needs two coders who coded.")
        self.compared.setText(told[0] if told else nobody)
        self.quotes.setText(self._quotes(read))

    def _quotes(self, read: Reader) -> str:
        used = next((q for q in read.quotes() if q.status == "used" and q.theme), None)
        if used is None:
            return self.tr("Those marked used under a theme; none is yet.")
        shown = attribution(read, used.id)
        return self.tr("Those marked used, each followed by who said it: {who}").format(who=shown)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what was looked at."""
        self.checks.show_checks(checks)


def _field(name: str, *content: QWidget) -> QWidget:
    return column(label(name, 12, "ink2", SEMIBOLD), *content, gap=4)


class Result(QFrame):
    """What became of an export, above the pages: where it lies, or what was in the way."""

    open = Signal()
    show_folder = Signal()

    def __init__(self) -> None:
        """Make it hidden."""
        super().__init__()
        self.words = Elided("", 13)
        self.trouble = label("", 13, "warning", wrap=True)
        self.trouble.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.open_it = link(self.tr("Open"), self.open.emit)
        self.show_it = link(self.tr("Show in folder"), self.show_folder.emit)
        self._links: tuple[QPushButton, ...] = (self.open_it, self.show_it)
        self.setProperty("kind", "head")
        close = link(self.tr("Close"), self.hide)
        fill(
            QVBoxLayout(self),
            row(self.words, self.trouble, *self._links, close, gap=12),
            margins=(22, 7, 16, 7),
        )
        self.hide()

    def show_saved(self, name: str) -> None:
        """Say where it lies."""
        self._show(self.tr("Saved as “{name}”").format(name=name), trouble=False)

    def show_trouble(self, sentence: str) -> None:
        """Say what was in the way."""
        self._show(sentence, trouble=True)

    def _show(self, sentence: str, *, trouble: bool) -> None:
        self.words.set_text("" if trouble else sentence)
        self.trouble.setText(sentence if trouble else "")
        self.words.setVisible(not trouble)
        self.trouble.setVisible(trouble)
        for one in self._links:
            one.setVisible(not trouble)
        self.show()
