"""What is about to be decided, and how an extent is moved by words and sentences.

Called by `choosing` and `deciding`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.agreement.consensus import codings_of
from workbench.agreement.matching import Disagreement
from workbench.model.coding import Coding
from workbench.model.decision import Decision, Outcome
from workbench.model.ids import CodeId
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.ui.text.page import Page
from workbench.ui.text.selection import Edge, moved_edge, sentence_at


@dataclass(frozen=True, slots=True)
class Choice:
    """An outcome chosen but not saved; `span` and `code` only matter for "other"."""

    outcome: Outcome | None = None
    span: Span | None = None
    code: CodeId | None = None

    @classmethod
    def of(cls, read: Reader, decision: Decision | None) -> Choice:
        """What was decided already."""
        if decision is None:
            return cls()
        if decision.outcome == "other":
            for coding in codings_of(read, decision):
                return cls("other", coding.span, coding.code)
        return cls(decision.outcome)

    def edited(self, found: Disagreement) -> Choice:
        """Begin another extent or code from the side chosen, or from the first there is."""
        if self.outcome == "other":
            return self
        side = found.second if self.outcome == "second" else found.first
        begin = (side or found.codings)[0]
        return Choice("other", begin.span, begin.code)

    def moved(self, page: Page, edge: Edge, by: int) -> Choice:
        """One end of the extent a word on (+1) or back (-1)."""
        return (
            self if self.span is None else replace(self, span=moved_edge(page, self.span, edge, by))
        )

    def whole_sentences(self, page: Page) -> Choice:
        """The extent from the beginning of its first sentence to the end of its last."""
        if self.span is None:
            return self
        start = sentence_at(page, self.span.start)[0]
        end = sentence_at(page, self.span.end - 1)[1]
        return replace(self, span=Span(min(start, self.span.start), max(end, self.span.end)))

    def sides(self, found: Disagreement) -> tuple[Coding, ...]:
        """The codings taken over as they are."""
        return {"first": found.first, "second": found.second, "both": found.codings}.get(
            self.outcome or "", ()
        )
