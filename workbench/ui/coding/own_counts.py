"""How many codings of each code the coder at work has, kept true change by change.

Counting twenty thousand codings takes longer than showing the one that was made, so a change of
the study becomes a change of the counts.

Called by `page`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from workbench.journal.entry import Change
from workbench.model.ids import CodeId, CoderId, CodingId
from workbench.ui.desk import Desk


class OwnCounts:
    """Counted when first asked, or after what cannot be followed."""

    def __init__(self, desk: Desk) -> None:
        """Know nothing yet."""
        self._desk = desk
        self._counts: Counter[CodeId] | None = None
        self._me: CoderId | None = None

    def now(self) -> Mapping[CodeId, int]:
        """The counts, limited to what is counted."""
        if self._counts is None or self._me != self._desk.me:
            self._me = self._desk.me
            self._counts = Counter(self._desk.counting.code_counts(coder=self._me))
        return +self._counts

    def forget(self) -> None:
        """Count anew the next time."""
        self._counts = None

    def follow(self, changes: Iterable[Change]) -> None:
        """Count on from what was done to codings; where counts are limited, count anew."""
        counts = self._counts
        if counts is None or self._desk.limit:
            self._counts = None
            return
        for change in changes:
            if change.kind == "coding" and self._is_mine(change):
                for row, by in ((change.before, -1), (change.after, 1)):
                    if row is not None and "code" in row:
                        counts[CodeId(str(row["code"]))] += by

    def _is_mine(self, change: Change) -> bool:
        """Whether a change is about a coding that is counted."""
        row = change.after if change.before is None else change.before
        if change.before is not None and change.after is not None:
            coding = self._desk.read.coding(CodingId(change.id))
            return (coding.coder, coding.layer) == (self._me, "coder")
        return row is not None and (row["coder"], row["layer"]) == (self._me, "coder")
