"""What is chosen in the table, and the sentence and the list that follow it.

A row chooses a code, a pattern the two codes it is about, a chip one kind of disagreement.

Called by `page`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QObject

from workbench.agreement.compare import Comparison
from workbench.agreement.matching import KINDS
from workbench.agreement.reconcile import key_of
from workbench.model.ids import CodeId
from workbench.ui.compare.found import Entry, PatternEntry
from workbench.ui.compare.inspector import FoundPanel
from workbench.ui.compare.listing import (
    Wish,
    concerns,
    pattern_entries,
    place_entries,
    title_of,
)
from workbench.ui.compare.saying import SayingCard
from workbench.ui.compare.table import CodesTable
from workbench.ui.compare.table_view import CodesView
from workbench.ui.compare.wording import Names, overall_sentence, pattern_sentence, translate
from workbench.ui.desk import Desk
from workbench.ui.widgets.differences import kind_word


class Listed(QObject):
    """The wish of the person; the table, the card under it and the panel show it."""

    def __init__(
        self,
        desk: Desk,
        model: CodesTable,
        table: CodesView,
        saying: SayingCard,
        panel: FoundPanel,
    ) -> None:
        """List everything of nothing."""
        super().__init__(panel)
        self._desk = desk
        self._model, self._table, self._saying, self._panel = model, table, saying, panel
        self._found: Comparison | None = None
        self._names: Names = ("", "")
        self._numbers = True
        self._wish = Wish()
        table.chosen.connect(self.choose_code)
        panel.cleared.connect(self.show_everything)
        panel.kind_chosen.connect(self._kind_chosen)
        panel.pattern_chosen.connect(self._pattern_chosen)

    @property
    def code(self) -> CodeId | None:
        """The code whose row is chosen."""
        return self._wish.code

    # -- showing --------------------------------------------------------------------------

    def show(self, found: Comparison, names: Names, *, numbers: bool) -> None:
        """Follow a comparison the table shows already; what is chosen stays while it is there."""
        self._found, self._names, self._numbers = found, names, numbers
        known = {found_row.code for found_row in found.rows}
        code = self._wish.code if self._wish.code in known else None
        pattern = self._wish.pattern if self._wish.pattern in found.patterns else None
        self._wish = replace(self._wish, code=code, pattern=pattern)
        self._table.choose(code)
        self._show_wish()
        self.show_open()

    def show_nothing(self) -> None:
        """Show that nothing is compared."""
        self._found = None
        self._panel.show_entries(translate("Compare", "Disagreements"), (), filtered=False)
        self._panel.show_kinds(Counter(), _kind_names(), "")
        self._panel.show_open(0)
        self._panel.nothing.hide()

    def show_open(self) -> None:
        """Say how many disagreements wait for a decision."""
        if self._found is None:
            return
        decided = {decision.id for decision in self._desk.read.decisions()}
        self._panel.show_open(sum(key_of(d) not in decided for d in self._found.disagreements))

    def _show_wish(self) -> None:
        if self._found is not None:
            self._show_saying(self._found)
            self._show_found(self._found)

    def _show_saying(self, found: Comparison) -> None:
        code, at = self._wish.code, self._model.place_of(self._wish.code)
        patterns = [
            pattern_sentence(pattern, self._desk.read.codebook(), self._names)
            for pattern in found.patterns
            if at is not None
            and code in (pattern.first, pattern.second)
            and None not in (pattern.first, pattern.second)
        ]
        if at is None:
            words = overall_sentence(found, self._numbers)
            self._saying.show_words(translate("Compare", "The table as a whole"), words, patterns)
        else:
            line = self._model.lines[at]
            self._saying.show_line(line, self._names, patterns, numbers=self._numbers)

    def _show_found(self, found: Comparison) -> None:
        read, wish = self._desk.read, self._wish
        about = [d for d in found.disagreements if concerns(d, wish)]
        entries: list[Entry] = []
        if not wish.filtered:
            entries += pattern_entries(read, found.patterns, self._names)
        shown = [d for d in about if wish.kind in ("", d.kind)]
        entries += place_entries(read, shown, self._names)
        self._panel.show_entries(title_of(read, wish), entries, filtered=wish.filtered)
        counts: Counter[str] = Counter(disagreement.kind for disagreement in about)
        self._panel.show_kinds(counts, _kind_names(), wish.kind)

    # -- choosing -------------------------------------------------------------------------

    def choose_code(self, code: str) -> None:
        """List what concerns one code; "" lists all."""
        self._wish = Wish(CodeId(code) if code else None)
        self._show_wish()

    def _kind_chosen(self, kind: str) -> None:
        self._wish = replace(self._wish, kind=kind)
        if self._found is not None:
            self._show_found(self._found)

    def _pattern_chosen(self, entry: PatternEntry) -> None:
        code = entry.pattern.first or entry.pattern.second
        self._wish = Wish(code, entry.pattern)
        self._table.choose(code)
        self._show_wish()

    def show_everything(self) -> None:
        """List all disagreements again."""
        self._wish = Wish()
        self._table.choose(None)
        self._show_wish()


def _kind_names() -> dict[str, str]:
    return {kind: kind_word(kind) for kind in KINDS}
