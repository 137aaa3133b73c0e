"""Whose voices: the quotes per session and participant against their share of what was coded.

The inspector of the page Quotes. For the theme the tick is the share of its passages; for the
whole study it is the share of the talk.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.findings.spread import Spread
from workbench.themes.evidence import Evidence, Share
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.quotes.snapshot import Bank
from workbench.ui.widgets.boxes import clear, column, fill, line, row, scrolling
from workbench.ui.widgets.buttons import Segmented, name_control
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import heading, label, quiet
from workbench.ui.widgets.share_row import ShareRow
from workbench.ui.widgets.spread_notes import note, sentence

SIDES = (16, 11, 16, 10)
THEME, STUDY = 0, 1
FULL = 0.92
"""How far the longest bar or tick of a block reaches; the others are to its scale."""
NOTES = 3
"""So many sentences worth a look are told."""


@dataclass(frozen=True, slots=True)
class Line:
    """One bar: `quotes` of all quotes against `part` of a `whole` that the tick stands for."""

    name: str
    quotes: int
    part: int
    whole: int

    @property
    def share(self) -> float:
        """Where the tick stands, from 0 to 1."""
        return self.part / self.whole if self.whole else 0.0


class Balance(QFrame):
    """The inspector of the page Quotes."""

    def __init__(self, study: Callable[[], Spread]) -> None:
        """Begin with nothing to compare; `study` counts the whole study when it is asked for."""
        super().__init__()
        self._study = study
        self.setProperty("kind", "inspector")
        self._bank: Bank | None = None
        self.scope = Segmented([self.tr("Theme"), self.tr("Study")])
        name_control(self.scope, self.tr("Whose quotes are compared"))
        self.scope.chosen.connect(lambda index: self._show())
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        holder = QWidget()
        fill(QVBoxLayout(holder), self._body, None, gap=0)
        head = row(
            heading(self.tr("Whose voices")), None, self.scope, margins=(16, 12, 14, 8), gap=8
        )
        self.foot = quiet("", 12, "ink2", wrap=True)
        foot = column(line(), column(self.foot, margins=(16, 10, 14, 12)), gap=0)
        fill(QVBoxLayout(self), head, scrolling(holder), foot, gap=0)

    def show_bank(self, bank: Bank) -> None:
        """Compare the quotes of a theme, or of the whole study."""
        if bank != self._bank or self.scope.index() == STUDY:
            self._bank = bank
            self._show()

    def told(self) -> list[str]:
        """Every line as a sentence."""
        return [found.accessibleName() for found in self.findChildren(ShareRow)]

    def _show(self) -> None:
        clear(self._body)
        if self._bank is None:
            return
        if self.scope.index() == STUDY:
            self._show_study(self._study())
        elif self._bank.evidence is not None:
            self._show_theme(self._bank.evidence)
        else:
            self._say_why_not(len(self._bank.quotes))

    def _say_why_not(self, waiting: int) -> None:
        why = self.tr("These quotes wait for a theme: give them one to compare their voices.")
        none = self.tr("Once a theme has quotes, this compares whose words they are.")
        said = label(why if waiting else none, 13, "ink3", wrap=True)
        self._body.addWidget(column(said, margins=SIDES))
        self.foot.setText(self._how_many(waiting))

    def _show_theme(self, found: Evidence) -> None:
        told = self.tr("{name}: {n} of {total} used quotes, {part} of {whole} passages")
        tick = self.tr("| share of passages")
        passages = found.passages.number

        def lines(shares: Sequence[Share]) -> list[Line]:
            return [Line(s.name, s.quotes, s.passages, passages) for s in shares]

        total = found.quotes.number
        self._block(self.tr("Quotes by session"), tick, lines(found.by_session), total, told)
        self._block(
            self.tr("Quotes by participant"), tick, lines(found.by_participant), total, told
        )
        self._notes(found)
        self.foot.setText(self._used(total))

    def _show_study(self, found: Spread) -> None:
        told = self.tr("{name}: {n} of {total} used quotes, {part} of {whole} words of talk")
        tick = self.tr("| share of talk")
        words = sum(share.words for share in found.sessions)
        sessions = [Line(s.session.label, s.quotes, s.words, words) for s in found.sessions]
        people = [
            Line(s.participant.label, s.quotes, s.words, words)
            for s in found.participants
            if s.quotes or s.words
        ]
        self._block(self.tr("Quotes by session"), tick, sessions, found.total, told)
        self._block(self.tr("Quotes by participant"), tick, people, found.total, told)
        talk = self.tr("Talk is counted {what}.").format(what=found.what_counts)
        self.foot.setText(f"{self._used(found.total)} {talk if found.what_counts else ''}".strip())

    def _block(self, head: str, tick: str, lines: Sequence[Line], total: int, told: str) -> None:
        if not lines:
            return
        most = max(max(item.quotes / max(1, total), item.share) for item in lines)
        scale = FULL / most if most else 1.0
        rows = [
            ShareRow(
                item.name,
                item.quotes / max(1, total) * scale,
                item.quotes,
                told.format(
                    name=item.name,
                    n=f"{item.quotes:,}",
                    total=f"{total:,}",
                    part=f"{item.part:,}",
                    whole=f"{item.whole:,}",
                ),
                tick=item.share * scale if item.whole else None,
            )
            for item in lines
        ]
        title = row(label(head, 12, "ink2", SEMIBOLD), None, quiet(tick, 11))
        self._body.addWidget(column(title, *rows, margins=SIDES, gap=3))
        self._body.addWidget(line())

    def _notes(self, found: Evidence) -> None:
        notes = [
            note("triangle-alert", "warning", sentence(warning))
            for warning in found.warnings[:NOTES]
        ]
        if not found.passages.number:
            said = self.tr("No passage carries this theme yet: put codes on it.")
            notes.append(note("info", "ink3", said))
        elif not found.quotes.number:
            notes.append(note("info", "ink3", self.tr("No quote of this theme is used yet.")))
        elif not notes:
            said = self.tr("No session and no participant has more than half of the quotes.")
            notes.append(note("circle-check", "success", said))
        head = label(self.tr("Worth a look"), 12, "ink2", SEMIBOLD)
        self._body.addWidget(column(head, *notes, margins=SIDES, gap=9))

    def _used(self, number: int) -> str:
        return several(
            number,
            self.tr("1 quote is used; only used quotes are counted here."),
            self.tr("{n} quotes are used; only used quotes are counted here."),
        )

    def _how_many(self, number: int) -> str:
        if not number:
            return self.tr("Every quote has a theme.")
        return several(
            number,
            self.tr("1 quote waits for a theme."),
            self.tr("{n} quotes wait for a theme."),
        )
