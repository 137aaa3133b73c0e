"""The inspector's first side: one coding, who else coded it, what was noted, and its kin.

Called by `code_panel` and `inspector`.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.model.quote import between_marks
from workbench.ui.appearance import MEDIUM, SEMIBOLD, colour, font, look
from workbench.ui.coding.facts import Elsewhere, Extent, PassageFacts, Version
from workbench.ui.coding.memo_list import MemoList
from workbench.ui.coding.value_strip import ValueStrip
from workbench.ui.coding.words import Words
from workbench.ui.desk import Desk, Place
from workbench.ui.widgets.boxes import column, fill, line, row, set_kind
from workbench.ui.widgets.buttons import ToolButton, link
from workbench.ui.widgets.labels import Elided, IconLabel, label, quiet
from workbench.ui.widgets.marks import paint_swatch
from workbench.ui.widgets.press_card import PressCard

LONGEST = 420
"""A longer passage is cut in the card; the transcript has it whole."""


class CodeSwatch(QWidget):
    """The swatch of the code that is shown."""

    def __init__(self) -> None:
        """Show the first colour."""
        super().__init__()
        self._colour = 0
        self.setFixedSize(11, 11)

    def show_colour(self, number: int) -> None:
        """Show another colour."""
        self._colour = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_swatch(painter, QRectF(self.rect()), self._colour)
        painter.end()


class Extents(QWidget):
    """Which part of the passage each coder gave the code."""

    def __init__(self) -> None:
        """Show nobody."""
        super().__init__()
        self._extents: tuple[Extent, ...] = ()
        self._colour = 0

    def show_extents(self, extents: tuple[Extent, ...], code_colour: int) -> None:
        """Show coders with their parts."""
        self._extents, self._colour = extents, code_colour
        self.setFixedHeight(27 * len(extents) + 2)
        said = (
            f"{one.coder.name}: " + (self.tr("coded") if one.parts else self.tr("not coded"))
            for one in extents
        )
        self.setAccessibleName("; ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar per coder on one axis."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = QColor(look().tokens.codes[self._colour].strong)
        metrics = QFontMetricsF(font(12))
        names = [metrics.horizontalAdvance(extent.coder.name) for extent in self._extents]
        left = min(96.0, max(names, default=0) + 14)
        wide = self.width() - left
        for number, extent in enumerate(self._extents):
            top = 27.0 * number + 2
            name = metrics.elidedText(extent.coder.name, Qt.TextElideMode.ElideRight, left - 8)
            painter.setFont(font(12))
            painter.setPen(colour("ink2"))
            painter.drawText(QRectF(0, top, left, 18), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("chip"))
            painter.drawRoundedRect(QRectF(left, top + 5, wide, 8), 4, 4)
            painter.setBrush(strong)
            for start, end in extent.parts:
                bar = QRectF(left + wide * start, top + 5, max(8.0, wide * (end - start)), 8)
                painter.drawRoundedRect(bar, 4, 4)
        painter.end()


class Kin(PressCard):
    """Another passage with the same code; a click goes there."""

    opened = Signal(object)

    def __init__(self) -> None:
        """Make an empty row."""
        super().__init__()
        self._place: Place | None = None
        self.words, self.source = Words(), quiet()
        self.setProperty("kind", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pressed.connect(lambda: self.opened.emit(self._place))
        fill(
            QVBoxLayout(self), self.words, self.source, line("soft-line"), margins=(2, 7, 2, 0)
        ).setSpacing(4)

    def show_passage(self, other: Elsewhere) -> None:
        """Show a passage and where it is."""
        coding = other.coding
        self._place = Place(
            "coding",
            transcript=coding.transcript,
            start=coding.start,
            end=coding.end,
            coding=coding.id,
        )
        words = shortened(coding.exact, 130)
        self.words.set_text(between_marks(words, verbatim=other.verbatim))
        self.source.setText(other.source)
        self.setAccessibleName(f"{coding.exact} {other.source}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -2.8), 6, 6)
            painter.end()


class PassagePanel(QWidget):
    """Shows the facts of one coding.

    `menu_asked` carries a place on the screen; `bank_asked` the wish to keep the passage;
    `opened` a `Place`.
    """

    menu_asked = Signal(QPoint)
    bank_asked = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Lay out an empty panel."""
        super().__init__()
        self._usable = not desk.project.read_only
        self.swatch = CodeSwatch()
        self.code = Elided("", 14, "ink", SEMIBOLD)
        self.more = ToolButton("ellipsis", self.tr("More about this coding"), self._more, side=26)
        self.definition = label("", 12, "ink2", wrap=True)
        self.version = label("", 12, "ink3", wrap=True)
        self.words = Words()
        self.source = Elided("", 12, "ink3", tabular=True)
        self.bank = link(self.tr("Quote bank"), self.bank_asked.emit, "bookmark")
        self.banked = row(
            IconLabel("check", "success", 14),
            label(self.tr("In the quote bank"), 12, "success", MEDIUM),
            gap=5,
        )
        self.coders_title = label(self.tr("Coders"), 12, "ink2", SEMIBOLD)
        self.only = label("", 12, "warning", MEDIUM)
        self.extents = Extents()
        self.values = ValueStrip()
        self.memos = MemoList(desk, "coding", self.tr("Memos"))
        self.kin_count = quiet("")
        self.kin = [Kin() for _ in range(3)]
        for one in self.kin:
            one.opened.connect(self.opened)
        self._lay_out()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        fill(
            QVBoxLayout(card),
            row(self.swatch, self.code, self.more, gap=9),
            self.definition,
            self.version,
            line(),
            self.words,
            row(self.source, self.bank, self.banked, gap=8),
            self.values,
            margins=(14, 10, 10, 10),
            gap=8,
        )
        self.coders = column(
            row(self.coders_title, None, self.only), self.extents, margins=(2, 12, 2, 0), gap=4
        )
        head = row(
            label(self.tr("Same code elsewhere"), 12, "ink2", SEMIBOLD), None, self.kin_count
        )
        self.kindred = column(head, *self.kin, margins=(2, 14, 2, 8), gap=0)
        fill(
            QVBoxLayout(self),
            card,
            self.coders,
            column(self.memos, margins=(2, 8, 0, 0)),
            self.kindred,
            None,
            margins=(14, 4, 14, 8),
            gap=0,
        )

    def show_facts(self, facts: PassageFacts) -> None:
        """Show a coding."""
        self.swatch.show_colour(facts.code.colour)
        self.code.set_text(facts.code.name)
        self.definition.setText(facts.code.definition)
        self.definition.setVisible(bool(facts.code.definition))
        self._show_version(facts.version)
        words = shortened(facts.coding.exact, LONGEST)
        self.words.set_text(between_marks(words, verbatim=facts.verbatim))
        source = facts.source if facts.mine else f"{facts.source} · {facts.coder.name}"
        notes = "" if facts.verbatim else self.tr("from notes")
        self.source.set_text(" · ".join(filter(None, (source, notes))))
        self.bank.setVisible(not facts.banked)
        self.banked.setVisible(facts.banked)
        self.values.show_coding(facts.code, facts.coding, usable=facts.mine and self._usable)
        self._show_coders(facts)
        self.memos.show_memos(facts.coding.id, facts.memos)
        self.kin_count.setText(f"{facts.others:,}")
        self.kindred.setVisible(bool(facts.elsewhere))
        for number, row_ in enumerate(self.kin):
            row_.setVisible(number < len(facts.elsewhere))
            if number < len(facts.elsewhere):
                row_.show_passage(facts.elsewhere[number])

    def _show_version(self, version: Version | None) -> None:
        """Say under which version of the definition the passage was coded."""
        self.version.setVisible(version is not None)
        if version is None:
            return
        said = self.tr("Coded under version {n} of {latest} of the definition.")
        if version.number is None:
            said = self.tr("Coded under a version of the definition that was taken back.")
        elif version.number == version.latest:
            said = self.tr("Coded under version {n} of the definition.")
        if version.behind:
            said += " " + self.tr("Its meaning has changed since.")
        self.version.setText(said.format(n=version.number, latest=version.latest))
        set_kind(self.version, tone="warning" if version.behind else "ink3")

    def _show_coders(self, facts: PassageFacts) -> None:
        self.coders.setVisible(bool(facts.extents))
        self.extents.show_extents(facts.extents, facts.code.colour)
        who = [extent.coder.name for extent in facts.extents if extent.parts]
        self.only.setText(self.tr("Only %s") % who[0] if len(who) == 1 else "")

    def _more(self) -> None:
        self.menu_asked.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))


def shortened(text: str, longest: int) -> str:
    """A text on one line, cut between words with "…" where it is longer."""
    words = " ".join(text.split())
    if len(words) <= longest:
        return words
    return words[:longest].rpartition(" ")[0] + " …"
