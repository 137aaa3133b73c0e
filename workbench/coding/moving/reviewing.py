"""What waits to be placed after a correction: see it, place it, or let it go.

Called by the review of the page Transcripts, by `findings.next_steps` and by
`workbench correct`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.coding.displacing import Placed, thing_of
from workbench.coding.order import last_place
from workbench.coding.passages import chosen_span
from workbench.coding.progress import sees_others
from workbench.coding.quotes import quotes_of
from workbench.journal.entry import Draft, adds, removes
from workbench.model.anchor import Anchor
from workbench.model.coding import Coding
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, MakeId, TranscriptId, new_id
from workbench.model.memo import Link, Memo
from workbench.model.occasion import Segment
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.reading import Reader
from workbench.model.revision import Displaced
from workbench.model.span import Span
from workbench.model.wording import counted, elided, named
from workbench.transcripts.correcting.aligning import align
from workbench.transcripts.correcting.following import Moves
from workbench.transcripts.occasions.segments import mark_segment, phrase

PERSONAL = ("coding", "link")
"""What belongs to one coder."""


def waiting(
    read: Reader, me: CoderId, transcript: TranscriptId | None = None
) -> tuple[Displaced, ...]:
    """What waits to be placed and `me` may see, in the order of the transcripts and their texts."""
    places = {one.id: n for n, one in enumerate(read.transcripts())}
    rows = sorted(read.displaced(transcript), key=lambda row: places[row.transcript])
    return seen(read, rows, me)


def seen(read: Reader, rows: Iterable[Displaced], me: CoderId) -> tuple[Displaced, ...]:
    """Those that a coder may see.

    Codings of others, agreed ones, and what others' memos point to are seen by who has finished
    the transcript.
    """
    finished = {one.id: sees_others(read, one.id, me) for one in read.transcripts()}
    return tuple(
        row
        for row in rows
        if row.about not in PERSONAL or finished[row.transcript] or _is_mine(row, me)
    )


def may_place(row: Displaced, me: CoderId) -> bool:
    """Whether a coder may place something: quotes and segments are everyone's, the rest is own."""
    return row.about not in PERSONAL or is_agreed(row) or _is_mine(row, me)


def is_agreed(row: Displaced) -> bool:
    """Whether it is a coding of the agreed version."""
    thing, _ = thing_of(row)
    return isinstance(thing, Coding) and thing.layer == "consensus"


def place(
    read: Reader, id: str, start: int, end: int, *, by: CoderId, make_id: MakeId = new_id
) -> Draft:
    """Draft the thing at a passage of the present text, with its memos and changes in print.

    Changes in print whose words are not in the passage are left out, and so are links to words
    that are gone since; the label says so. Refuses somebody else's coding, a passage without words,
    and what stands there already.
    """
    row = _own(read, id, by)
    span = chosen_span(read, row.transcript, start, end)
    thing, hanging = thing_of(row)
    label = f"Place {name_of(read, row)} again"
    if isinstance(thing, Segment):
        marked = mark_segment(
            read, row.transcript, span.start, span.end, thing.kind, thing.label, make_id=make_id
        )
        return Draft(label, (removes(row), *marked.changes))
    if isinstance(thing, Coding):
        put: Placed = _coding(read, thing, span)
        links = [one for one in hanging if isinstance(one, Link)]
        standing = list(_standing(read, links))
        hanging = (*(one for one in hanging if not isinstance(one, Link)), *standing)
        lost = len(links) - len(standing)
        label += f" without {counted(lost, 'link')} to words that are gone" if lost else ""
    elif isinstance(thing, Link):
        put = _linked(read, thing, span)
    else:
        put = _quote(read, thing, span)
        edits = [one for one in hanging if isinstance(one, QuoteEdit)]
        hanging = tuple(_edits(thing.exact, put.exact, edits))
        lost = len(edits) - len(hanging)
        label += f" without {counted(lost, 'change')} in print" if lost else ""
    return Draft(label, (removes(row), adds(put), *map(adds, hanging)))


def let_go(read: Reader, id: str, reason: str, *, by: CoderId) -> Draft:
    """Draft that something is not placed again; refuses to do so without a reason.

    The memos about it go with it: the label quotes them.
    """
    row = _own(read, id, by)
    name = name_of(read, row)
    if not reason.strip():
        raise Refused(f"Letting {name} go needs a reason: write one first.")
    _, hanging = thing_of(row)
    memos = [elided(one.text, 60) for one in hanging if isinstance(one, Memo)]
    with_memos = f" with the memo {named(*memos)}" if memos else ""
    return Draft(f"Let {name} go{with_memos}", (removes(row),), reason.strip())


def name_of(read: Reader, row: Displaced) -> str:
    """Name what waits: "“Trust” on “I was tired”", "the quote “I was tired”", "plenary"."""
    words = named(elided(row.exact))
    if row.about == "link":
        return f"the link of a memo to {words}"
    if row.about == "segment":
        thing, _ = thing_of(row)
        return phrase(thing.kind, thing.label) if isinstance(thing, Segment) else words
    code = read.codebook().get(row.code) if row.code else None
    return f"{named(code.name)} on {words}" if code else f"the {row.about} {words}"


# -- putting back -------------------------------------------------------------------------


def _is_mine(row: Displaced, me: CoderId) -> bool:
    return row.coder == me


def _own(read: Reader, id: str, by: CoderId) -> Displaced:
    row = next((one for one in read.displaced() if one.id == id), None)
    if row is None:
        raise Refused("This is not waiting to be placed any more.")
    if not may_place(row, by):
        maker = read.coder(row.coder).name if row.coder else "somebody else"
        what = "coding was made" if row.about == "coding" else "memo was written"
        raise Refused(f"This {what} by {maker}; only {maker} can place it or let it go.")
    return row


def _coding(read: Reader, old: Coding, span: Span) -> Coding:
    """The coding at its new passage; where its version was taken back, under the first one."""
    book = read.codebook()
    there = read.codings(transcript=old.transcript)
    if any(one.id == old.id for one in there):
        raise Refused(
            f"{named(book[old.code].name)} was decided again meanwhile: let this earlier one go."
        )
    for one in there:
        whose = one.coder == old.coder or one.layer == "consensus"
        if (one.code, one.layer, one.span) == (old.code, old.layer, span) and whose:
            raise Refused(
                f"{named(book[old.code].name)} is already on this passage: choose another one, "
                "or let this one go."
            )
    anchor = Anchor.at(read.text(old.transcript), span)
    versions = {one.id for one in read.definitions(old.code)}
    return replace(
        old,
        version=old.version if old.version in versions else None,
        start=span.start,
        end=span.end,
        exact=anchor.exact,
        before=anchor.before,
        after=anchor.after,
    )


def _linked(read: Reader, old: Link, span: Span) -> Link:
    if all(memo.id != old.memo for memo in read.memos()):
        raise Refused(
            "The memo that pointed here is not in the study: it was removed, or it waits with its "
            "coding. Place that first, or let this one go."
        )
    others = read.links(memo=old.memo, transcript=old.transcript)
    if any(one.span == span for one in others):
        raise Refused("The memo points to this passage already: choose another, or let this go.")
    return old.at(Anchor.at(read.text(old.transcript), span))


def _standing(read: Reader, links: Iterable[Link]) -> Iterator[Link]:
    """The links whose words stand where they did, or stand elsewhere and only there."""
    for link in links:
        text = read.text(link.transcript)
        start = link.start if text.startswith(link.exact, link.start) else text.find(link.exact)
        if start >= 0 and (start == link.start or text.count(link.exact) == 1):
            yield link.at(Anchor.at(text, Span(start, start + len(link.exact))))


def _quote(read: Reader, old: Quote, span: Span) -> Quote:
    others = quotes_of(read, old.theme)
    if any((one.transcript, one.span) == (old.transcript, span) for one in others):
        raise Refused("This passage is a quote there already: choose another, or let this one go.")
    taken = any(one.position == old.position for one in others)
    return replace(
        old,
        start=span.start,
        end=span.end,
        exact=span.of(read.text(old.transcript)),
        position=last_place(others) if taken else old.position,
    )


def _edits(old: str, new: str, edits: Sequence[QuoteEdit]) -> Iterator[QuoteEdit]:
    """The changes in print of a quote in its new words, as far as their words are there."""
    moves = Moves(old, new, align(old, new))
    for edit in edits:
        if edit.start == edit.end:
            at = min(moves.place(edit.start), len(new))
            yield replace(edit, start=at, end=at)
            continue
        moved = moves.of(Span(edit.start, edit.end))
        if moved.is_sure and moved.span is not None:
            yield replace(edit, start=moved.span.start, end=moved.span.end)
