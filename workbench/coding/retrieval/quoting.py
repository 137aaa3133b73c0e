"""Put many passages into the quote bank at once: one change, one undo.

Called by the page of codings and by `workbench retrieve`.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.coding.order import last_place
from workbench.coding.quotes import quotes_of
from workbench.coding.wording import counted, elided, named
from workbench.journal.entry import Draft, adds
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, MakeId, QuoteId, ThemeId, TranscriptId, new_id
from workbench.model.quote import Quote
from workbench.model.reading import Reader
from workbench.model.span import Span, trimmed

Place = tuple[TranscriptId, Span]


def quote_passages(
    read: Reader,
    places: Iterable[Place],
    theme: ThemeId | None = None,
    *,
    by: CoderId,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft quotes, last of a theme or (theme None) of those that wait for one, in the order given.

    Blanks at the ends are left out, as are passages of blanks and those that are quotes there
    already. Refused when none is left.
    """
    others = quotes_of(read, theme)
    known = {(quote.transcript, quote.span) for quote in others}
    position = last_place(others)
    quotes: list[Quote] = []
    for transcript, wanted in places:
        text = read.text(transcript)
        span = trimmed(text, wanted.start, wanted.end)
        if span is None or (transcript, span) in known:
            continue
        known.add((transcript, span))
        quotes.append(
            Quote(
                id=QuoteId(make_id()),
                theme=theme,
                transcript=transcript,
                start=span.start,
                end=span.end,
                exact=span.of(text),
                position=position + len(quotes),
                coder=by,
            )
        )
    if not quotes:
        raise Refused(
            "There is nothing new to quote: these passages are in the quote bank already."
        )
    one = f"Quote {named(elided(quotes[0].exact))}"
    label = one if len(quotes) == 1 else f"Quote {counted(len(quotes), 'passage')}"
    return Draft(label, tuple(map(adds, quotes)))
