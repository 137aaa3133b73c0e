"""What a researcher noted, and about what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from workbench.model.anchor import Anchor
from workbench.model.ids import CoderId, LinkId, MemoId, TranscriptId
from workbench.model.span import Span

MemoSubject = Literal[
    "study", "session", "transcript", "participant", "passage", "coding", "code", "theme"
]


@dataclass(frozen=True, slots=True)
class Memo:
    """A note about one thing: `about` names its kind, `subject` its id.

    A memo about a passage has the id of the transcript, and a `Link` that says where.
    """

    id: MemoId
    about: MemoSubject
    subject: str
    text: str
    coder: CoderId
    at: str


@dataclass(frozen=True, slots=True)
class Link:
    """A passage that a memo points to.

    `start`, `end`: code points of the transcript's stored text, half-open; `exact`, `before` and
    `after` anchor them.
    """

    id: LinkId
    memo: MemoId
    transcript: TranscriptId
    start: int
    end: int
    exact: str
    before: str
    after: str

    @property
    def span(self) -> Span:
        """The passage."""
        return Span(self.start, self.end)

    def at(self, anchor: Anchor) -> Link:
        """The same link to another passage."""
        return replace(
            self,
            start=anchor.span.start,
            end=anchor.span.end,
            exact=anchor.exact,
            before=anchor.before,
            after=anchor.after,
        )
