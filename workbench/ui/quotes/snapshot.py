"""What the page Quotes shows, read from the study in one go and frozen. Called by `page`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from workbench.coding.blind import as_seen_by, left_out
from workbench.coding.quotes import attribution, gives_words, quotes_of
from workbench.coding.voices import Voices
from workbench.model.codebook import Code
from workbench.model.ids import CoderId, ThemeId
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.reading import Reader
from workbench.model.theme import Theme, Topic
from workbench.themes.building import theme_of
from workbench.themes.evidence import Evidence, Passage, candidates, evidence

Status = Literal["all", "used", "shortlisted"]


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme in the list at the left, and how many quotes it has."""

    theme: Theme
    quotes: int


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A topic in the list at the left, and its themes."""

    topic: Topic
    themes: tuple[ThemeLine, ...]

    @property
    def quotes(self) -> int:
        """How many quotes its themes have together."""
        return sum(line.quotes for line in self.themes)


@dataclass(frozen=True, slots=True)
class ThemeList:
    """The list at the left; `waiting` quotes have no theme."""

    topics: tuple[TopicLine, ...]
    waiting: int

    def themes(self) -> tuple[ThemeLine, ...]:
        """All themes, topic by topic."""
        return tuple(line for topic in self.topics for line in topic.themes)

    def quoted(self) -> int:
        """How many themes have a quote."""
        return sum(line.quotes > 0 for line in self.themes())


@dataclass(frozen=True, slots=True)
class QuoteNote:
    """A quote with what is changed in print, who says it, and whether it is in their words."""

    quote: Quote
    edits: tuple[QuoteEdit, ...]
    attribution: str
    verbatim: bool = True


@dataclass(frozen=True, slots=True)
class PassageNote:
    """A passage one could quote: its codes, and the names of who is heard in it."""

    passage: Passage
    codes: tuple[Code, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bank:
    """The quotes of one theme, or those without one; then there are no passages, no evidence.

    In `left_out` transcripts the codings of others count for nothing: who looks codes them blind.
    """

    theme: Theme | None
    quotes: tuple[QuoteNote, ...]
    passages: tuple[PassageNote, ...]
    evidence: Evidence | None
    left_out: int = 0

    def shown(self, status: Status) -> tuple[QuoteNote, ...]:
        """The quotes of a status, in order."""
        return tuple(n for n in self.quotes if status in ("all", n.quote.status))

    def count(self, status: Status) -> int:
        """How many quotes have a status."""
        return len(self.shown(status))


def theme_list(read: Reader) -> ThemeList:
    """Read the list at the left."""
    quotes, themes = read.quotes(), read.themes()
    return ThemeList(
        topics=tuple(
            TopicLine(
                topic,
                tuple(
                    ThemeLine(theme, sum(quote.theme == theme.id for quote in quotes))
                    for theme in themes
                    if theme.topic == topic.id
                ),
            )
            for topic in read.topics()
        ),
        waiting=sum(quote.theme is None for quote in quotes),
    )


def bank_of(read: Reader, theme: ThemeId | None, me: CoderId) -> Bank:
    """Read the quotes of a theme, or those that wait for one, as a coder may see it."""
    unseen, read = left_out(read, me), as_seen_by(read, me)
    voices = Voices(read)
    return Bank(
        theme=theme_of(read, theme) if theme is not None else None,
        quotes=tuple(
            QuoteNote(
                quote,
                tuple(read.quote_edits(quote.id)),
                attribution(read, quote.id, voices=voices),
                gives_words(read, quote),
            )
            for quote in quotes_of(read, theme)
        ),
        passages=_passages(read, candidates(read, theme), voices) if theme is not None else (),
        evidence=evidence(read, theme) if theme is not None else None,
        left_out=unseen if theme is not None else 0,
    )


def _passages(read: Reader, found: Iterable[Passage], voices: Voices) -> tuple[PassageNote, ...]:
    codebook = read.codebook()
    return tuple(
        PassageNote(
            passage,
            tuple(codebook[code] for code in passage.codes),
            tuple(voice.name for voice in voices.heard(passage.transcript, [passage.span])),
        )
        for passage in found
    )
