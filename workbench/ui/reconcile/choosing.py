"""What the person chooses for the disagreement shown, until it is saved as a decision.

Called by `page`; the keys of `keys` act on it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from workbench.agreement.reconcile import decide
from workbench.model.decision import Outcome
from workbench.model.ids import CodeId
from workbench.ui.desk import Desk
from workbench.ui.reconcile.choice import Choice
from workbench.ui.reconcile.deciding import Deciding
from workbench.ui.reconcile.wording import Names, translate
from workbench.ui.reconcile.work import Item, Work
from workbench.ui.text.selection import Edge


class Choosing(QObject):
    """The choice as the centre shows it; `decided` carries the decision that was saved."""

    decided = Signal(object)

    def __init__(self, desk: Desk, deciding: Deciding) -> None:
        """Begin without a disagreement."""
        super().__init__(deciding)
        self._desk = desk
        self._deciding = deciding
        self._item: Item | None = None
        self._names: Names = ("", "")
        self.choice = Choice()
        deciding.outcome.connect(self._outcome_asked)
        deciding.edge_moved.connect(self.move_edge)
        deciding.sentences.connect(self._whole_sentences)
        deciding.code_chosen.connect(self._code_chosen)

    # -- showing --------------------------------------------------------------------------

    def show_item(self, item: Item, work: Work, names: Names) -> None:
        """Show one disagreement; what is chosen stays while it and its decision do."""
        read, before = self._desk.read, self._item
        items = list(work.items())
        place = translate("Reconcile", "{n} of {total}").format(
            n=items.index(item) + 1, total=len(items)
        )
        one, other = (self._desk.is_first(coder) for coder in work.pair)
        solid = (one or not other, False)
        anew = before is None or (before.key, before.decision) != (item.key, item.decision)
        self._deciding.show_item(read, item, place, names, solid, anew=anew)
        self._item, self._names = item, names
        if anew:
            self.choice = Choice.of(read, item.decision)
            self._deciding.reason.setText(item.decision.reason if item.decision else "")
        self._show_choice()

    def show_nothing(self) -> None:
        """Have no disagreement to choose for."""
        self._item = None

    def _show_choice(self) -> None:
        if self._item is not None:
            self._deciding.show_choice(self._desk.read, self._item, self.choice, self._names)

    # -- choosing -------------------------------------------------------------------------

    def _outcome_asked(self, outcome: str) -> None:
        self.choose(cast(Outcome, outcome))

    def choose(self, outcome: Outcome) -> None:
        """Choose an outcome; nothing is saved before Enter."""
        if self._item is None:
            return
        self.choice = Choice(outcome)
        self._show_choice()
        self._deciding.leave_reason()
        if outcome == "neither" and not self._reason():
            self._deciding.write_reason()

    def edit(self) -> None:
        """Choose another extent or another code."""
        if self._item is not None:
            self.choice = self.choice.edited(self._item.disagreement)
            self._show_choice()

    def move_edge(self, edge: str, by: int) -> None:
        """Let the extent proposed begin or end a word earlier (-1) or later (+1)."""
        self.choice = self.choice.moved(self._deciding.page, cast(Edge, edge), by)
        self._show_choice()

    def _whole_sentences(self) -> None:
        self.choice = self.choice.whole_sentences(self._deciding.page)
        self._show_choice()

    def _code_chosen(self, code: str) -> None:
        self.choice = replace(self.choice, code=CodeId(code))
        self._show_choice()

    # -- saving ---------------------------------------------------------------------------

    def save(self) -> bool:
        """Save what is chosen; False where something is missing that the person must add."""
        item, outcome = self._item, self.choice.outcome
        if item is None:
            return False
        if outcome is None:
            self._desk.say(
                translate("Reconcile", "Choose a version first: a side, both, neither or another.")
            )
            return False
        if self._changes(item) and not self._decide(item, outcome):
            if not self._reason():
                self._deciding.write_reason()
            return False
        return True

    def _reason(self) -> str:
        return self._deciding.reason.text().strip()

    def _changes(self, item: Item) -> bool:
        known = item.decision
        if known is None or known.reason != self._reason():
            return True
        return self.choice != Choice.of(self._desk.read, known)

    def _decide(self, item: Item, outcome: Outcome) -> bool:
        read, choice = self._desk.read, self.choice
        entry = self._desk.do(
            lambda: decide(
                read,
                item.disagreement,
                outcome,
                reason=self._deciding.reason.text(),
                by=self._desk.me,
                span=choice.span,
                code=choice.code,
                now=self._desk.now,
            )
        )
        if entry is not None:
            self.decided.emit(next(d for d in read.decisions() if d.judged == item.key))
        return entry is not None
