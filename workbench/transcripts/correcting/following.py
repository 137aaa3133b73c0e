"""Follow a passage from the earlier text into the corrected one.

    moves = Moves(old, new, align(old, new))
    moves.of(coding.span)

Called by `coding.moving`, `transcripts.occasions.segments` and `project.correcting`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from workbench.model.span import Span, trimmed
from workbench.transcripts.correcting.aligning import Edit
from workbench.transcripts.correcting.words import goes_on, weight

Fate = Literal["untouched", "adjusted", "unsure", "gone"]

MOSTLY = 0.5
"""A passage is still itself when at least so much of it is the same, …"""
GROWN = 2.0
"""… and it has become no more than so many times as long."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of a passage, and where it is now.

    "untouched": its words are the same. "adjusted": words inside it, or up to its edge, were
    corrected, and `span` covers these. "unsure": its edge was cut through, or most of it is other
    words now; `span` is where it may be. "gone": its words were taken out; `span` is what stands
    in their place, or None. `edges_are_sure` says that no edge was cut through.
    """

    fate: Fate
    span: Span | None
    edges_are_sure: bool = True

    @property
    def is_sure(self) -> bool:
        """Whether it may be moved without asking anybody."""
        return self.fate in ("untouched", "adjusted")


class Moves:
    """Where every passage of one text is in another."""

    def __init__(self, old: str, new: str, edits: Sequence[Edit]) -> None:
        """Take two texts and the edits between them, as `align` finds them."""
        self.old, self.new, self.edits = old, new, tuple(edits)
        self._starts = [edit.start for edit in edits]
        self._ends = [edit.end for edit in edits]

    def of(self, span: Span) -> Moved:
        """Follow one passage of the earlier text."""
        touching = self._touching(span)
        if not touching:
            return Moved("untouched", span.shift(self.place(span.start) - span.start))
        slid = self._slid(span, touching)
        if slid is not None:
            return Moved("untouched", slid)
        start, start_is_sure = self._edge(span.start, first=True)
        end, end_is_sure = self._edge(span.end, first=False)
        found = trimmed(self.new, start, end)
        kept = self._kept(span, touching)
        if found is None or not kept:
            return Moved("gone", found)
        edges = start_is_sure and end_is_sure
        if edges and found.of(self.new) == span.of(self.old):
            return Moved("untouched", found)
        before, now = weight(span.of(self.old)), weight(found.of(self.new))
        itself = kept >= MOSTLY * before and now <= GROWN * before
        return Moved("adjusted" if edges and itself else "unsure", found, edges)

    def is_near(self, span: Span, distance: int) -> bool:
        """Whether something was edited inside a passage or within so many code points of it."""
        first = bisect_left(self._ends, span.start - distance)
        return first < len(self.edits) and self._starts[first] <= span.end + distance

    def place(self, at: int) -> int:
        """Where a code point of the earlier text is now; in replaced words, where these begin."""
        return self._edge(at, first=True)[0]

    # -- inside ---------------------------------------------------------------------------

    def _touching(self, span: Span) -> list[Edit]:
        """The edits of words inside the passage; what was put in at its edges is outside it."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._starts, span.end)
        if first >= last:
            return []
        return [e for e in self.edits[first:last] if e.end > span.start and e.start < span.end]

    def _edge(self, at: int, *, first: bool) -> tuple[int, bool]:
        """Where the first or last edge of a passage is now, and whether that is sure.

        It is not inside words that became others; then all these are taken in.
        """
        n = bisect_right(self._ends, at) - 1
        if n >= 0 and not first and self.edits[n].start == at:
            n -= 1
        shift = self.edits[n].new_end - self.edits[n].end if n >= 0 else 0
        following = self.edits[n + 1] if n + 1 < len(self.edits) else None
        if following is None or not following.start < at < following.end:
            return at + shift, True
        for inner in following.within:
            if inner.start < at < inner.end:
                break
            if inner.end <= at and (first or inner.start < at):
                shift = inner.new_end - inner.end
        else:
            if following.within:
                return at + shift, True
        return (following.new_start if first else following.new_end), False

    def _kept(self, span: Span, touching: Sequence[Edit]) -> int:
        """How much of a passage is the same, in code points that are no blanks."""
        changed = 0
        for edit in touching:
            for part in edit.within or (edit,):
                if self._is_other_case(part):
                    continue
                start, end = max(part.start, span.start), min(part.end, span.end)
                changed += weight(self.old[start:end]) if start < end else 0
        return weight(span.of(self.old)) - changed

    def _is_other_case(self, edit: Edit) -> bool:
        """Whether only small letters became capital ones, or the reverse."""
        old, new = self.old[edit.start : edit.end], self.new[edit.new_start : edit.new_end]
        return old.casefold() == new.casefold()

    def _slid(self, span: Span, touching: Sequence[Edit]) -> Span | None:
        """The passage where what was taken out or put in may as well lie beside it.

        “ha ha ha” that became “ha ha” lost any of the three: none of them is gone for sure.
        """
        (edit, *more) = touching
        taken_out, put_in = edit.new_start == edit.new_end, edit.start == edit.end
        if more or not (taken_out or put_in):
            return None
        text, start, end = (
            (self.old, edit.start, edit.end)
            if taken_out
            else (self.new, edit.new_start, edit.new_end)
        )
        n = self.edits.index(edit)
        earlier = self.edits[n - 1] if n else Edit(0, 0, 0, 0)
        later = self.edits[n + 1] if n + 1 < len(self.edits) else None
        low = earlier.end if taken_out else earlier.new_end
        high = len(text)
        if later is not None:
            high = later.start if taken_out else later.new_start
        left = edit.end - span.start if taken_out else edit.start - span.start
        right = span.end - edit.start
        before = edit.new_start - edit.start
        after = edit.new_end - edit.end
        if _slides(text, start, end, right, high):
            return self._if_whole(span, span.shift(before))
        if _slides_back(text, start, end, left, low):
            return self._if_whole(span, span.shift(after))
        return None

    def _if_whole(self, span: Span, moved: Span) -> Span | None:
        """The moved passage, unless its edges cut a word that they did not cut before."""
        for at, now in ((span.start, moved.start), (span.end, moved.end)):
            if goes_on(self.new, now) and not goes_on(self.old, at):
                return None
        return moved


def _slides(text: str, start: int, end: int, by: int, limit: int) -> bool:
    """Whether the same text is left when what is taken out of it lies so far on."""
    return end + by <= limit and text[start : start + by] == text[end : end + by]


def _slides_back(text: str, start: int, end: int, by: int, limit: int) -> bool:
    """Whether the same text is left when what is taken out of it lies so far before."""
    return start - by >= limit and text[start - by : start] == text[end - by : end]
