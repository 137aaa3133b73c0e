"""The verbs of quotes: take a passage, place it, trim it in print, say who speaks.

Called by the coding page, the quotes page and the report. The words of the
transcript are never altered: trimming says how they are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.coding.order import arrange, last_place, renumber, without
from workbench.coding.passages import chosen_span
from workbench.coding.voices import Voices
from workbench.coding.wording import counted, elided, named, on_one_line
from workbench.journal.entry import Draft, adds, removes, removes_all, sets
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, MakeId, QuoteId, ThemeId, TranscriptId, new_id
from workbench.model.quote import Quote, QuoteEdit, QuoteStatus
from workbench.model.reading import Reader
from workbench.model.span import Span, trimmed
from workbench.transcripts.occasions.segments import is_verbatim

Edit = tuple[int, int, str]
"""Start and end in code points of the quote's own words, and what stands there ("" for […])."""


def take_quote(
    read: Reader,
    transcript: TranscriptId,
    start: int,
    end: int,
    theme: ThemeId | None,
    *,
    by: CoderId,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a quote, last of a theme or (theme None) of those that wait for one.

    Blanks at the ends are left out. Refuses a passage without words or outside the text, and
    one that is a quote there already.
    """
    span = chosen_span(read, transcript, start, end)
    others = quotes_of(read, theme)
    _refuse_twin(read, others, transcript, span)
    quote = Quote(
        id=QuoteId(make_id()),
        theme=theme,
        transcript=transcript,
        start=span.start,
        end=span.end,
        exact=span.of(read.text(transcript)),
        position=last_place(others),
        coder=by,
    )
    return Draft(f"Quote {_words(quote)}", (adds(quote),))


def move_quote(
    read: Reader, quote: QuoteId, theme: ThemeId | None, position: int | None = None
) -> Draft:
    """Draft another theme or place for a quote; `position` counts the others, None means last."""
    moving = read.quote(quote)
    new = quotes_of(read, theme)
    changes = arrange(new, moving, position, theme=theme)
    if moving.theme != theme:
        _refuse_twin(read, new, moving.transcript, moving.span)
        changes += renumber(without(quotes_of(read, moving.theme), moving))
    return Draft(f"Move the quote {_words(moving)}", changes)


def set_status(read: Reader, quote: QuoteId, status: QuoteStatus) -> Draft:
    """Draft whether a quote is used or only shortlisted."""
    old = read.quote(quote)
    verb = "Use" if status == "used" else "Shortlist"
    return Draft(f"{verb} the quote {_words(old)}", sets(old, status=status))


def trim_quote(
    read: Reader, quote: QuoteId, edits: Iterable[Edit], *, make_id: MakeId = new_id
) -> Draft:
    """Draft what a quote leaves out or clarifies in print, in place of what it did before.

    Refuses edits that overlap, that are not in the quote or that would change nothing.
    """
    old = read.quote(quote)
    wanted = _in_order(old, edits)
    standing = {(edit.start, edit.end, edit.text): edit for edit in read.quote_edits(quote)}
    gone = [edit for key, edit in standing.items() if key not in wanted]
    new = [QuoteEdit(make_id(), quote, *key) for key in wanted if key not in standing]
    return Draft(f"Trim the quote {_words(old)}", (*removes_all(gone), *map(adds, new)))


def remove_quote(read: Reader, quote: QuoteId) -> Draft:
    """Draft the removal of a quote; the passage and its codes stay."""
    old = read.quote(quote)
    changes = (
        *removes_all(read.quote_edits(quote)),
        removes(old),
        *renumber(without(quotes_of(read, old.theme), old)),
    )
    return Draft(f"Remove the quote {_words(old)}", changes)


def attribution(read: Reader, quote: QuoteId, *, voices: Voices | None = None) -> str:
    """Say where a quote comes from: "(FG1, pt3)".

    Who is heard only in what the quote leaves out is not named. Pass one `voices` for many
    quotes: it reads each transcript once.
    """
    old = read.quote(quote)
    return (voices or Voices(read)).attribution(old.transcript, said(old, read.quote_edits(quote)))


def said(quote: Quote, edits: Iterable[QuoteEdit]) -> tuple[Span, ...]:
    """The passages of the transcript that a quote prints: all of it but what edits replace."""
    spans = []
    at = 0
    for start, end in (*sorted((e.start, e.end) for e in edits), (len(quote.exact),) * 2):
        span = trimmed(quote.exact[:start], at, start)
        spans += [span.shift(quote.start)] if span else []
        at = max(at, end)
    return tuple(spans)


def gives_words(read: Reader, quote: Quote) -> bool:
    """Whether all that a quote prints was said like this; else it is somebody's notes, in part."""
    spans = said(quote, read.quote_edits(quote.id))
    return all(is_verbatim(read, quote.transcript, span) for span in spans)


def quotes_of(read: Reader, theme: ThemeId | None) -> list[Quote]:
    """The quotes of a theme, or those that wait for one, by position."""
    quotes = read.quotes() if theme is None else read.quotes(theme)
    return [quote for quote in quotes if quote.theme == theme]


def _in_order(quote: Quote, edits: Iterable[Edit]) -> list[Edit]:
    wanted = sorted({(start, end, on_one_line(text)) for start, end, text in edits})
    reached, inserted = 0, -1
    for start, end, text in wanted:
        if not 0 <= start <= end <= len(quote.exact):
            raise Refused(
                f"{start} to {end} is not in the quote, which has"
                f" {counted(len(quote.exact), 'character')}: choose words inside it."
            )
        if start == end and not text:
            raise Refused("Nothing is left out or put in: choose words, or write some.")
        if start < reached or start == end == inserted:
            raise Refused(f"Two changes meet at {named(_near(quote, start))}: make them one.")
        reached, inserted = end, start if start == end else inserted
    return wanted


def _near(quote: Quote, at: int) -> str:
    return elided(quote.exact[at : at + 40], 24)


def _words(quote: Quote) -> str:
    return named(elided(quote.exact))


def _refuse_twin(
    read: Reader, others: Sequence[Quote], transcript: TranscriptId, span: Span
) -> None:
    if any(quote.transcript == transcript and quote.span == span for quote in others):
        words = named(elided(span.of(read.text(transcript))))
        raise Refused(f"{words} is a quote here already.")
