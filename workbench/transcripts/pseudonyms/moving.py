"""Where every passage of a text is once its names were replaced.

A name and its pseudonym are one thing: a passage that begins, ends or lies in a name is still
itself, so nothing has to be looked at again.

Called by `project.applying`.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.model.span import Span
from workbench.transcripts.correcting.aligning import Edit
from workbench.transcripts.correcting.following import Moved, Moves
from workbench.transcripts.pseudonyms.finding import Hit
from workbench.transcripts.pseudonyms.replacing import replaced


class Renamed(Moves):
    """Follow passages from a text into the same text with names replaced."""

    def __init__(self, text: str, hits: Iterable[Hit]) -> None:
        """Take a text and the names in it; those that stay are passed over."""
        named = [hit for hit in hits if hit.state == "replaced"]
        super().__init__(text, replaced(text, named), _edits(named))

    def of(self, span: Span) -> Moved:
        """Follow one passage; one that cuts through a name takes all of it in."""
        found = Span(self.place(span.start), self.end(span.end))
        same = found.of(self.new) == span.of(self.old)
        return Moved("untouched" if same else "adjusted", found)

    def end(self, at: int) -> int:
        """Where what ends at a code point of the earlier text ends now."""
        return self._edge(at, first=False)[0]


def _edits(hits: Iterable[Hit]) -> list[Edit]:
    edits: list[Edit] = []
    shift = 0
    for hit in hits:
        start = hit.start + shift
        edit = Edit(hit.start, hit.end, start, start + len(hit.replacement))
        shift += len(hit.replacement) - (hit.end - hit.start)
        if edits and edits[-1].end == edit.start:
            edit = Edit(edits[-1].start, edit.end, edits.pop().new_start, edit.new_end)
        edits.append(edit)
    return edits
