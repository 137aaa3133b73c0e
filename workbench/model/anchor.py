"""A passage with its exact words and a little context, so that it can be checked and found again.

The offsets say where the words stand; the words say whether that is still true. Codings and
quotes are made of it.
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
