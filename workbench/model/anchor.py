"""A passage that can be found again: its range, its exact words and a little context.

The offsets say where the words stand; the words say whether that is still true.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.span import Span

CONTEXT = 24
"""How many code points of context are kept on each side."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span of a text together with the words it covered and those around it."""

    span: Span
    exact: str
    before: str
    after: str

    @classmethod
    def at(cls, text: str, span: Span) -> Anchor:
        """Anchor `span` in `text`."""
        return cls(
            span=span,
            exact=span.of(text),
            before=text[max(0, span.start - CONTEXT) : span.start],
            after=text[span.end : span.end + CONTEXT],
        )

    def stands_in(self, text: str) -> bool:
        """Whether the words still stand where they stood."""
        return self.span.of(text) == self.exact

    def find_in(self, text: str) -> Span | None:
        """Find the words again: in place, by their context, or where they occur only once."""
        if self.stands_in(text):
            return self.span
        starts = _occurrences(text, self.exact)
        in_context = [
            start
            for start in starts
            if text[:start].endswith(self.before)
            and text.startswith(self.after, start + len(self.exact))
        ]
        candidates = in_context or starts
        if len(candidates) != 1:
            return None
        return Span(candidates[0], candidates[0] + len(self.exact))


def _occurrences(text: str, words: str) -> list[int]:
    starts = []
    at = text.find(words)
    while at >= 0:
        starts.append(at)
        at = text.find(words, at + 1)
    return starts
