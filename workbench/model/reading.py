"""The questions a verb may ask of a study.

`store.reader` answers them from a file, `tests.builders` from lists. Everything comes back
frozen and in a stable order; what is unknown raises KeyError.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from workbench.model.codebook import Codebook, Definition
from workbench.model.coding import BareCoding, Coding, Layer, Progress, Work
from workbench.model.decision import Decision
from workbench.model.ids import (
    CodeId,
    CoderId,
    CodingId,
    MemoId,
    QuoteId,
    TextHash,
    ThemeId,
    TranscriptId,
)
from workbench.model.memo import Link, Memo
from workbench.model.occasion import Attendance, Segment, Session
from workbench.model.people import Attribute, AttributeValue, Coder, Participant, Speaker
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.revision import Displaced, Revision
from workbench.model.span import Span
from workbench.model.study import Study
from workbench.model.theme import Theme, ThemeCode, Topic
from workbench.model.transcript import Cue, Transcript, Turn
from workbench.model.words import Piece, Said


class Reader(Protocol):
    """One study, seen at one moment."""

    def study(self) -> Study:
        """The study."""

    def coders(self) -> Sequence[Coder]:
        """Everyone who codes, in the order in which they joined."""

    def coder(self, id: CoderId) -> Coder:
        """One coder."""

    def sessions(self) -> Sequence[Session]:
        """The sessions, by position."""

    def attendances(self) -> Sequence[Attendance]:
        """Who was at which session, as far as somebody said so."""

    def participants(self) -> Sequence[Participant]:
        """Everyone who took part, by label (pt2 before pt10)."""

    def attributes(self) -> Sequence[Attribute]:
        """What the study knows of participants, by position."""

    def attribute_values(self) -> Sequence[AttributeValue]:
        """Every answer of every participant."""

    def transcripts(self) -> Sequence[Transcript]:
        """The transcripts, by session and position."""

    def transcript(self, id: TranscriptId) -> Transcript:
        """One transcript."""

    def text(self, transcript: TranscriptId) -> str:
        """The stored text of a transcript; line ends are LF."""

    def turns(self, transcript: TranscriptId) -> Sequence[Turn]:
        """The turns of a transcript, in order."""

    def cues(self, transcript: TranscriptId) -> Sequence[Cue]:
        """The times inside the turns of a transcript, in order."""

    def text_named(self, hash: TextHash) -> str:
        """A text of the study, also an earlier one; KeyError when it was erased."""

    def extents(self, transcript: TranscriptId) -> Sequence[Span]:
        """The parts of a transcript that count, in order, apart: all of it unless limited."""

    def talk(self, transcript: TranscriptId) -> Sequence[Span]:
        """The extents in which what participants say is counted: no stimulus text, unless asked."""

    def segments(self, transcript: TranscriptId | None = None) -> Sequence[Segment]:
        """The segments of one transcript, or of all, by transcript, start, end, id."""

    def revisions(self, transcript: TranscriptId | None = None) -> Sequence[Revision]:
        """The earlier states of one transcript, or of all, by transcript and number."""

    def displaced(self, transcript: TranscriptId | None = None) -> Sequence[Displaced]:
        """What waits for a person to place it, by transcript, start, end, id."""

    def speakers(self, transcript: TranscriptId | None = None) -> Sequence[Speaker]:
        """The labels of one transcript, or of all, and who they stand for."""

    def codebook(self) -> Codebook:
        """All codes."""

    def definitions(self, code: CodeId | None = None) -> Sequence[Definition]:
        """What one code meant, or all codes, by code, number, time, id: none until changed."""

    def codings(
        self,
        *,
        transcript: TranscriptId | None = None,
        code: CodeId | None = None,
        coder: CoderId | None = None,
        layer: Layer | None = None,
    ) -> Sequence[Coding]:
        """The codings that fit all that is given, by transcript, start, end, id."""

    def bare_codings(
        self,
        codes: Collection[CodeId] | None = None,
        *,
        transcript: TranscriptId | None = None,
        coder: CoderId | None = None,
        layer: Layer | None = None,
    ) -> Sequence[BareCoding]:
        """The codings with one of the codes that fit all that is given, without their words.

        They come in no order; many are read much faster than by `codings`.
        """

    def coding(self, id: CodingId) -> Coding:
        """One coding."""

    def code_counts(
        self, *, coder: CoderId | None = None, layer: Layer | None = "coder"
    ) -> dict[CodeId, int]:
        """How many codings each used code has (all coders together when none is named)."""

    def work(self) -> Sequence[Work]:
        """How far each coder is with each transcript, as far as they began."""

    def progress(self, coder: CoderId, transcript: TranscriptId) -> Progress:
        """How far one coder is with one transcript."""

    def memos(self, subject: str | None = None) -> Sequence[Memo]:
        """The memos about one thing, or all, oldest first."""

    def links(
        self, *, memo: MemoId | None = None, transcript: TranscriptId | None = None
    ) -> Sequence[Link]:
        """The passages memos point to that fit all that is given, by transcript, start, end, id."""

    def topics(self) -> Sequence[Topic]:
        """The topics, by position."""

    def themes(self) -> Sequence[Theme]:
        """The themes, by topic and position."""

    def theme_codes(self, theme: ThemeId | None = None) -> Sequence[ThemeCode]:
        """Which codes carry a theme, or all themes, by position."""

    def quotes(self, theme: ThemeId | None = None) -> Sequence[Quote]:
        """The quotes of a theme, or all, by theme and position."""

    def quote(self, id: QuoteId) -> Quote:
        """One quote."""

    def quote_edits(self, quote: QuoteId | None = None) -> Sequence[QuoteEdit]:
        """What is changed in print in a quote, or in all."""

    def decisions(self) -> Sequence[Decision]:
        """Every decision of a reconciliation."""

    def turns_with(self, wanted: Sequence[Sequence[Piece]] = ()) -> Sequence[Said]:
        """Turns among which are all that hold every piece of one of the groups, in no order.

        It may give more, so look closely. Without groups it gives every turn.
        """
