"""The findings: topic, theme, what was written about it, and the quotes that carry it.

Called by `report.compose`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.coding.quotes import attribution, gives_words
from workbench.coding.voices import Voices
from workbench.model import quote as quotes
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.reading import Reader
from workbench.model.theme import Theme
from workbench.report.outline import Block, Heading, QuoteBlock, QuotePiece, Table, aligned, text
from workbench.report.sections.coding import paragraphs
from workbench.report.source import Source
from workbench.report.wording import counted, thousands
from workbench.themes.evidence import evidence
from workbench.transcripts.occasions.speaking import what_talk_counts


def findings(source: Source) -> tuple[Block, ...]:
    """Print every topic with its themes, narratives and quotes marked used."""
    read = source.read
    themes = read.themes()
    if not themes:
        return ()
    voices = Voices(read)
    blocks: list[Block] = [text(_summary(read)), _overview(read)]
    for topic in read.topics():
        under = [theme for theme in themes if theme.topic == topic.id]
        if under:
            blocks.append(Heading(2, topic.title))
        for theme in under:
            blocks += _theme(read, theme, voices)
    return tuple(blocks)


def _summary(read: Reader) -> str:
    themes = read.themes()
    topics = {theme.topic for theme in themes}
    return f"The study has {counted(len(themes), 'theme')} under {counted(len(topics), 'topic')}."


def _overview(read: Reader) -> Table:
    book = read.codebook()
    rows: list[tuple[str, ...]] = []
    groups = []
    for topic in read.topics():
        under = [theme for theme in read.themes() if theme.topic == topic.id]
        if under:
            groups.append(len(rows))
            rows.append((topic.title, "", "", "", ""))
        for theme in under:
            codes = [book.path(c.code) for c in read.theme_codes(theme.id) if c.code in book]
            idea = " ".join(theme.description.split())
            rests_on = evidence(read, theme.id)
            counts = (rests_on.sessions.number, rests_on.participants.number)
            rows.append((theme.title, idea, "\n".join(codes), *map(thousands, counts)))
    return Table(
        caption="Topics and themes",
        header=("Theme", "Central idea", "Codes", "Sessions", "People"),
        rows=tuple(rows),
        alignment=aligned(3, 2),
        widths=(3.4, 4.8, 4.6, 1.7, 1.5),
        note=(
            "Sessions with a passage under the codes of the theme, and participants who speak in "
            "one, each counted once. Where a transcript has an agreed version, its codings count; "
            f"elsewhere those of all coders.{_what_counts(read)}"
        ),
        groups=tuple(groups),
    )


def _what_counts(read: Reader) -> str:
    said = what_talk_counts(read)
    return f" People are counted by what they say {said}." if said else ""


def _theme(read: Reader, theme: Theme, voices: Voices) -> Iterator[Block]:
    yield Heading(3, theme.title)
    for words in paragraphs(theme.narrative) or paragraphs(theme.description):
        yield text(words)
    for quote in read.quotes(theme.id):
        if quote.status == "used":
            yield _quote(read, quote, voices)


def _quote(read: Reader, quote: Quote, voices: Voices) -> QuoteBlock:
    shown = tuple(printed_pieces(quote.exact, read.quote_edits(quote.id)))
    source = attribution(read, quote.id, voices=voices)
    return QuoteBlock(shown, source, gives_words(read, quote))


def printed_pieces(exact: str, edits: Iterable[QuoteEdit]) -> Iterator[QuotePiece]:
    """Cut a quote as `model.quote.printed` writes it, keeping what each piece is."""
    for words, kind in quotes.printed_pieces(exact, edits):
        yield QuotePiece(words, kind)
