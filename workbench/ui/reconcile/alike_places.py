"""Which places are like the decision just made, and the way to decide them alike.

Called by `page`; the bar and the list it fills are in `alike`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from workbench.agreement.matching import Disagreement
from workbench.agreement.reconcile_alike import ALIKE_OUTCOMES, alike, decide_alike
from workbench.model.decision import Decision
from workbench.ui.desk import Desk
from workbench.ui.reconcile.alike import AlikeBar, AlikeList
from workbench.ui.reconcile.wording import Names, alike_sentence, outcome_words, translate
from workbench.ui.reconcile.work import Work


class AlikePlaces(QObject):
    """What is like the last decision; `decided` is emitted when it was decided alike."""

    decided = Signal()

    def __init__(self, desk: Desk, bar: AlikeBar, host: QWidget) -> None:
        """Begin without a decision; the list opens over `host`."""
        super().__init__(host)
        self._desk, self._bar, self._host = desk, bar, host
        self.list = AlikeList(host)
        self._work: Work | None = None
        self._names: Names = ("", "")
        self._last: Decision | None = None
        self._found: list[Disagreement] = []
        bar.asked.connect(self.look)
        self.list.decided.connect(self._decide)

    def follow(self, decision: Decision | None) -> None:
        """Look from now on for what is like a decision; None for nothing."""
        self._last = decision

    def show(self, work: Work | None, names: Names, *, deciding: bool) -> None:
        """Say in the bar how many there are, while there is something to decide."""
        self._work, self._names = work, names
        self._found = self._find(work)
        self._bar.setVisible(bool(self._found) and deciding)
        if self._found:
            codebook = self._desk.read.codebook()
            like, number = self._found[0], len(self._found)
            self._bar.words.set_text(alike_sentence(like, number, codebook, names))

    def _find(self, work: Work | None) -> list[Disagreement]:
        if work is None or self._last is None:
            return []
        item = work.find(self._last.id)
        if item is None or item.decision is None or item.decision.outcome not in ALIKE_OUTCOMES:
            return []
        return alike(work.pairs(), item.disagreement)

    def look(self) -> None:
        """Show what is like the disagreement just decided, before anything is decided."""
        if not self._found or self._last is None or self._work is None:
            return
        outcome = outcome_words(self._last.outcome, self._names)
        number = len(self._found)
        if number == 1:
            action = translate("Reconcile", "Decide it too: {outcome}").format(outcome=outcome)
        else:
            action = translate("Reconcile", "Decide these {n}: {outcome}").format(
                n=number, outcome=outcome
            )
        shown = {item.disagreement: item for item in self._work.items()}
        places = [(shown[d].where.short(), d.codings[0].exact) for d in self._found]
        corner = self._bar.mapTo(self._host, QPoint(self._bar.width(), 0))
        self.list.show_places(self._bar.words.text(), action, places, corner)

    def _decide(self) -> None:
        found, last = self._found, self._last
        if last is None:
            return
        self._desk.do(
            lambda: decide_alike(
                self._desk.read,
                found,
                last.outcome,
                reason=last.reason,
                by=self._desk.me,
                now=self._desk.now,
            ),
            say=translate("Reconcile", "Decided alike: {n}.").format(n=len(found)),
        )
        self.decided.emit()
