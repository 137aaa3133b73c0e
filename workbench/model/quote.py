"""Quotes: passages chosen to carry a theme, and what was changed in print.

The words of the transcript are never altered; edits say how they are shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from workbench.model.ids import CoderId, QuoteId, ThemeId, TranscriptId
from workbench.model.span import Span

QuoteStatus = Literal["shortlisted", "used"]

ELLIPSIS = "[…]"


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage in the quote bank; without a theme it waits for one.

    `start`, `end`: code points of the transcript's stored text, half-open; `exact` its words.
    """

    id: QuoteId
    theme: ThemeId | None
    transcript: TranscriptId
    start: int
    end: int
    exact: str
    position: int
    coder: CoderId
    status: QuoteStatus = "used"

    @property
    def span(self) -> Span:
        """The passage."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class QuoteEdit:
    """One change in print: the code points `start..end` of the quote's own words.

    An empty `text` leaves them out ("[…]"); otherwise "[text]" stands in their place, or is
    put in where `start == end`.
    """

    id: str
    quote: QuoteId
    start: int
    end: int
    text: str


Piece = tuple[str, Literal["said", "left out", "clarified"]]


def pieces(exact: str, edits: Iterable[QuoteEdit]) -> tuple[Piece, ...]:
    """Cut a quote into what was said and what the researcher put in its place."""
    result: list[Piece] = []
    at = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        start, end = max(at, edit.start), max(at, min(edit.end, len(exact)))
        if exact[at:start]:
            result.append((exact[at:start], "said"))
        result.append((f"[{edit.text}]", "clarified") if edit.text else (ELLIPSIS, "left out"))
        at = max(start, end)
    if exact[at:]:
        result.append((exact[at:], "said"))
    return tuple(result)


NOTES = "(notes)"
"""What stands behind words that are somebody's notes and not the speaker's own."""


def between_marks(words: str, *, verbatim: bool) -> str:
    """Put words in quotation marks where they were said like this; a note is a paraphrase."""
    return f"“{words}”" if verbatim else words


MARKS = ",.;:!?…"
OPENING = "“‘([{\"'—–-/"
CLOSING = MARKS + "”’)]}\"'—–-/"


def printed(exact: str, edits: Iterable[QuoteEdit]) -> str:
    """Write a quote as it goes to print, with […] and [clarification] and single blanks."""
    return "".join(text for text, _ in printed_pieces(exact, edits))


def printed_pieces(exact: str, edits: Iterable[QuoteEdit]) -> tuple[Piece, ...]:
    """Cut a quote as it goes to print; put together, the pieces are `printed`."""
    result: list[Piece] = []
    before = ""
    for words, kind in pieces(exact, edits):
        text = " ".join(words.split())
        if text:
            result.append((f" {text}" if result and _apart(before, words) else text, kind))
            before = ""
        before += words
    return tuple(result)


def _apart(before: str, words: str) -> bool:
    """Whether a blank stands between two pieces; marks and brackets keep to their word."""
    if before.rstrip().endswith("]") and words.lstrip()[0] in MARKS:
        return False
    if before[-1].isspace() or words[0].isspace():
        return True
    return before[-1] not in OPENING and words[0] not in CLOSING
