"""The popover “What is shown”: whose codings, which codes, what becomes of the rest, how laid out.

Every change is seen at once in the transcript behind it.

Called by `show_acts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from workbench.model.codebook import Codebook
from workbench.model.coding import Layer
from workbench.model.people import Coder
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.coding.code_ticks import CodeTicks
from workbench.ui.coding.showing import CODERS, Rest, Showing, is_closed, wanted_codes
from workbench.ui.text.sides import ARRANGEMENTS
from workbench.ui.widgets.boxes import fill, line, row
from workbench.ui.widgets.buttons import Segmented, link, name_control
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.labels import heading, label, quiet
from workbench.ui.widgets.popover import Asking

WIDTH, TALLEST = 348, 560
_AGREED: Layer = "consensus"


@dataclass(frozen=True)
class Sight:
    """What there is to choose from: the codes, the coders in sight, why others are not."""

    book: Codebook
    coders: Sequence[Coder]
    why_not: str = ""


class ShowPanel(Asking):
    """The choice as controls; `chosen` gets every other choice as soon as it is made."""

    def __init__(
        self,
        host: QWidget,
        back: QWidget,
        showing: Showing,
        sight: Sight,
        chosen: Callable[[Showing], None],
    ) -> None:
        """`sight` is what there is to choose from."""
        super().__init__(host, WIDTH, min(TALLEST, host.height() - 24), back)
        self._showing, self._sight, self._chosen = showing, sight, chosen
        self.all = link(self.tr("Show all"), self._show_all)
        self.coders = [self._coder(coder) for coder in sight.coders]
        self.agreed = self._box(self.tr("Agreed codings"))
        self.agreed.toggled.connect(lambda _: self._take_coders())
        self.sought = Field(self.tr("Find codes"), self.tr("Find codes"), "search", height=28)
        self.codes = CodeTicks()
        self.codes.ticked.connect(self._take_codes)
        self.sought.textChanged.connect(self.codes.show_matches)
        self.rest = self._segments(self.tr("The rest is"), self.tr("hidden"), self.tr("pale"))
        self.rest.chosen.connect(self._take_rest)
        self.layout_ = self._segments(
            self.tr("Layout"), self.tr("Beside"), self.tr("Both sides"), self.tr("Two columns")
        )
        self.layout_.chosen.connect(self._take_layout)
        self._why = quiet(sight.why_not, 12, "ink2", wrap=True)
        self._why.setVisible(bool(sight.why_not))
        self._lay_out()
        self._show()

    def ask(self, anchor: QRect) -> None:
        """Show by a rectangle of the host."""
        self.open_by(anchor)
        self.sought.setFocus()

    def _lay_out(self) -> None:
        people = Flow(gap=14)
        people.show_items([*self.coders, self.agreed])
        fill(
            QVBoxLayout(self.body),
            row(heading(self.tr("What is shown"), 13), None, self.all),
            self._title(self.tr("Codings of")),
            people,
            self._why,
            line("soft-line"),
            row(
                self._title(self.tr("With the codes")),
                None,
                link(self.tr("All"), partial(self.codes.tick_all, True)),
                link(self.tr("None"), partial(self.codes.tick_all, False)),
                gap=10,
            ),
            self.sought,
            self.codes,
            line("soft-line"),
            row(self._title(self.tr("The rest is")), None, self.rest),
            row(self._title(self.tr("Laid out")), None, self.layout_),
            margins=(16, 12, 16, 13),
            gap=8,
        )

    def _title(self, words: str) -> QWidget:
        return label(words, 12, "ink2", SEMIBOLD)

    def _segments(self, name: str, *names: str) -> Segmented:
        made = Segmented(names)
        name_control(made, name)
        return made

    def _box(self, words: str) -> QCheckBox:
        box = QCheckBox(words.replace("&", "&&"))
        box.setAccessibleName(words)
        box.setFont(font(13))
        box.setEnabled(not self._sight.why_not)
        return box

    def _coder(self, coder: Coder) -> QCheckBox:
        box = self._box(coder.name)
        box.toggled.connect(lambda _: self._take_coders())
        return box

    # -- showing --------------------------------------------------------------------------

    def _show(self) -> None:
        """Show the choice without announcing it."""
        showing = self._showing
        boxes = [*self.coders, self.agreed]
        for box in boxes:
            box.blockSignals(True)
        for coder, box in zip(self._sight.coders, self.coders, strict=True):
            wanted = showing.coders is None or coder.id in showing.coders
            box.setChecked(wanted and "coder" in showing.layers)
        self.agreed.setChecked(_AGREED in showing.layers and not self._sight.why_not)
        for box in boxes:
            box.blockSignals(False)
        self.codes.show_codes(self._sight.book, wanted_codes(showing, self._sight.book))
        self.codes.show_matches(self.sought.text())
        self.rest.set_index(int(showing.rest == "pale"))
        self.layout_.set_index(ARRANGEMENTS.index(showing.arrangement))

    # -- choosing -------------------------------------------------------------------------

    def _choose(self, showing: Showing) -> None:
        self._showing = replace(showing, veiled=False)
        self._chosen(self._showing)

    def _show_all(self) -> None:
        self._choose(self._showing.everything())
        self._show()

    def _take_coders(self) -> None:
        ticked = [
            coder.id
            for coder, box in zip(self._sight.coders, self.coders, strict=True)
            if box.isChecked()
        ]
        layers = CODERS if ticked else frozenset()
        if self.agreed.isChecked():
            layers = layers | {_AGREED}
        everybody = len(ticked) in (0, len(self._sight.coders))
        coders = None if everybody else frozenset(ticked)
        self._choose(replace(self._showing, coders=coders, layers=layers))

    def _take_codes(self) -> None:
        wanted = self.codes.wanted()
        below = wanted is None or is_closed(wanted, self._sight.book)
        self._choose(replace(self._showing, codes=wanted, below=below))

    def _take_rest(self, index: int) -> None:
        rest: Rest = "pale" if index else "hidden"
        self._choose(replace(self._showing, rest=rest))

    def _take_layout(self, index: int) -> None:
        self._choose(replace(self._showing, arrangement=ARRANGEMENTS[index]))
