"""The journal as one coder may see it while they code blind.

What others coded, noted, pointed to and decided in a transcript that a coder has not finished is
left out, as on the coding page. Called by `project.session` for all that tells the journal.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from workbench.coding.blind import closed_to
from workbench.journal.entry import Change, Entry
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.kinds import Row, Value
from workbench.model.reading import Reader

_PRIVATE = frozenset({"coding", "memo", "link", "decision", "displaced"})
"""The kinds of thing that are somebody's own until another coder has finished."""


@dataclass(frozen=True, slots=True)
class SeenEntries:
    """The entries that may be told, in their order, and how many of others are left out whole.

    An entry that also changed what all share is there, without what may not be seen of it. Such
    an entry is for telling: it is never replayed.
    """

    entries: tuple[Entry, ...]
    hidden: int


def seen_entries(read: Reader, entries: Iterable[Entry], me: CoderId) -> SeenEntries:
    """Leave out of all entries of a study, oldest first, what a coder may not see now."""
    closed = closed_to(read, me)
    if not closed:
        return SeenEntries(tuple(entries), 0)
    known = _Known(me, closed)
    shown: list[Entry] = []
    hidden = 0
    for entry in entries:
        kept = tuple(change for change in entry.changes if not known.hides(change))
        if len(kept) == len(entry.changes):
            shown.append(entry)
        elif entry.coder != me and all(change.kind == "work" for change in kept):
            hidden += 1
        else:
            shown.append(replace(entry, changes=kept))
    return SeenEntries(tuple(shown), hidden)


class _Known:
    """What private things are like, learnt as they come: an update tells only what it changes."""

    def __init__(self, me: CoderId, closed: frozenset[TranscriptId]) -> None:
        self._me, self._closed = me, closed
        self._rows: dict[tuple[str, Value], Row] = {}

    def hides(self, change: Change) -> bool:
        """Whether the coder may not see a change; every change must be asked about, in order."""
        if change.kind not in _PRIVATE:
            return False
        key = (change.kind, change.id)
        if change.before is None or change.after is None:
            row = change.after or change.before or {}
        else:
            row = {**self._rows.get(key, change.before), **change.after}
        self._rows[key] = row
        if change.kind == "memo":
            return self._hides_memo(row)
        if change.kind == "link":
            whose = self._rows.get(("memo", row.get("memo")), {}).get("coder")
            return whose != self._me and row.get("transcript") in self._closed
        if change.kind == "displaced" and row.get("about") not in ("coding", "link"):
            return False
        return self._is_of_others(row)

    def _is_of_others(self, row: Row) -> bool:
        return row.get("coder") != self._me and row.get("transcript") in self._closed

    def _hides_memo(self, memo: Row) -> bool:
        if memo.get("coder") == self._me:
            return False
        if memo.get("about") == "coding":
            return self._is_of_others(self._rows.get(("coding", memo.get("subject")), {}))
        return memo.get("about") in ("passage", "transcript") and (
            memo.get("subject") in self._closed
        )
