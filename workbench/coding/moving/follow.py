"""Let codings, quotes, segments and the links of memos follow their words into a corrected text.

Called by `project.correcting`. What is not sure is taken out and put up for review
(`coding.moving.reviewing`): nothing is dropped or guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.coding.displacing import Hanging, Placed, displaced, kind_of
from workbench.coding.memos import memos_by_subject
from workbench.journal.entry import Change, sets
from workbench.model.anchor import CONTEXT, Anchor
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CoderId, CodingId, MemoId, RevisionId, TranscriptId
from workbench.model.memo import Link
from workbench.model.occasion import Segment
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.reading import Reader
from workbench.model.revision import Displaced, DisplacedKind
from workbench.model.span import Span
from workbench.transcripts.correcting.following import Moves


@dataclass(frozen=True, slots=True)
class Adjusted:
    """Something that covers corrected words: what they were and what they are.

    `code` and `coder` as far as it has them; `is_coders` says that it is a coder's own coding.
    """

    about: DisplacedKind
    id: str
    was: str
    now: str
    code: CodeId | None = None
    coder: CoderId | None = None
    is_coders: bool = False


@dataclass
class Followed:
    """What became of everything that stands at a passage of a transcript.

    `untouched` counts what keeps its words, `moved` how much of this stands elsewhere now.
    `places` are those of the codings that moved. `changes` carry it out.
    """

    untouched: int = 0
    moved: int = 0
    adjusted: list[Adjusted] = field(default_factory=list)
    displaced: list[Displaced] = field(default_factory=list)
    places: dict[CodingId, Span] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)


def follow(read: Reader, transcript: TranscriptId, moves: Moves, revision: RevisionId) -> Followed:
    """Find where everything of a transcript is in the corrected text.

    What is displaced names `revision`, which keeps the earlier text.
    """
    following = _Following(moves, revision, {memo.id: memo.coder for memo in read.memos()})
    following.take(read.links(transcript=transcript), {})
    links = _links(read, following)
    memos: dict[str, list[Hanging]] = {
        subject: [*noted, *(link for memo in noted for link in links.get(memo.id, ()))]
        for subject, noted in memos_by_subject(read).items()
    }
    codings = read.codings(transcript=transcript)
    following.take(codings, {c.id: memos[c.id] for c in codings if c.id in memos})
    edits: dict[str, list[QuoteEdit]] = {}
    for edit in read.quote_edits():
        edits.setdefault(edit.quote, []).append(edit)
    following.take([q for q in read.quotes() if q.transcript == transcript], edits)
    following.take(read.segments(transcript), {})
    return following.found


def _links(read: Reader, following: _Following) -> dict[MemoId, list[Link]]:
    """The links of each memo where they are now, without those that wait to be placed."""
    waiting = {row.id for row in following.found.displaced}
    found: dict[MemoId, list[Link]] = {}
    for link in read.links():
        if link.id not in waiting:
            found.setdefault(link.memo, []).append(following.links.get(link.id, link))
    return found


class _Following:
    """Takes things up kind by kind; what keeps its words comes before what must yield to it.

    `writers` says who wrote each memo; `links` are the links followed so far, where they are now.
    """

    def __init__(
        self, moves: Moves, revision: RevisionId, writers: Mapping[MemoId, CoderId]
    ) -> None:
        self._moves = moves
        self._revision = revision
        self._writers = writers
        self.links: dict[str, Link] = {}
        self._taken: set[tuple[object, ...]] = set()
        self.found = Followed()

    def take(self, things: Sequence[Placed], hanging: Mapping[str, Sequence[Hanging]]) -> None:
        """Follow things of one kind; `hanging` is what hangs on them, by id."""
        touched: list[tuple[Placed, Span | None]] = []
        for thing in things:
            moved = self._moves.of(thing.span)
            if moved.fate == "untouched" and moved.span is not None:
                self._taken.add(_place(thing, moved.span))
                self._put(thing, moved.span, hanging.get(thing.id, ()))
            else:
                sure = moved.is_sure or (isinstance(thing, Segment) and moved.fate == "unsure")
                touched.append((thing, moved.span if sure and moved.edges_are_sure else None))
        for thing, span in touched:
            if span is None or _place(thing, span) in self._taken:
                self._displace(thing, hanging.get(thing.id, ()))
            else:
                self._taken.add(_place(thing, span))
                self._put(thing, span, hanging.get(thing.id, ()))

    def _put(self, thing: Placed, span: Span, hanging: Sequence[Hanging]) -> None:
        changed = self._edits(thing, span, hanging) if isinstance(thing, Quote) else ()
        if changed is None:
            self._displace(thing, hanging)
            return
        was = thing.span
        if isinstance(thing, Link):
            self.links[thing.id] = thing.at(Anchor.at(self._moves.new, span))
        if self._moves.is_near(was, CONTEXT):
            self.found.changes += sets(thing, **self._fields(thing, span))
        elif span != was:
            self.found.changes.append(_shifted(thing, span))
        self.found.changes += changed
        if span != was and isinstance(thing, Coding):
            self.found.places[thing.id] = span
        words, earlier = span.of(self._moves.new), was.of(self._moves.old)
        if words == earlier:
            self.found.untouched += 1
            self.found.moved += span.start != was.start
        else:
            self.found.adjusted.append(_adjusted(thing, earlier, words, self._writer(thing)))

    def _fields(self, thing: Placed, span: Span) -> dict[str, int | str]:
        """Where a thing is, and its words and those around it, as far as its kind keeps them."""
        fields: dict[str, int | str] = {"start": span.start, "end": span.end}
        if not isinstance(thing, Segment):
            anchor = Anchor.at(self._moves.new, span)
            fields["exact"] = anchor.exact
            if isinstance(thing, Coding | Link):
                fields |= {"before": anchor.before, "after": anchor.after}
        return fields

    def _edits(self, quote: Quote, span: Span, hanging: Iterable[Hanging]) -> list[Change] | None:
        """The changes in print at their new places; None when one lost its words."""
        changes: list[Change] = []
        for edit in hanging:
            if isinstance(edit, QuoteEdit):
                place = self._edit(quote, span, edit)
                if place is None:
                    return None
                changes += sets(edit, start=place[0], end=place[1])
        return changes

    def _edit(self, quote: Quote, span: Span, edit: QuoteEdit) -> tuple[int, int] | None:
        start, end = quote.start + edit.start, quote.start + edit.end
        if start == end:
            at = min(max(self._moves.place(start), span.start), span.end) - span.start
            return at, at
        moved = self._moves.of(Span(start, end))
        if not moved.is_sure or moved.span is None or not span.contains(moved.span):
            return None
        return moved.span.start - span.start, moved.span.end - span.start

    def _displace(self, thing: Placed, hanging: Sequence[Hanging]) -> None:
        by = self._writer(thing)
        row, changes = displaced(thing, hanging, self._moves.old, self._revision, by=by)
        self.found.displaced.append(row)
        self.found.changes += changes

    def _writer(self, thing: Placed) -> CoderId | None:
        return self._writers.get(thing.memo) if isinstance(thing, Link) else None


def _shifted(thing: Placed, span: Span) -> Change:
    """The change of place alone: most things have no other, and there are many."""
    before = {"start": thing.start, "end": thing.end}
    return Change(kind_of(thing), thing.id, before, {"start": span.start, "end": span.end})


def _place(thing: Placed, span: Span) -> tuple[object, ...]:
    """What two things must not share: nobody codes a passage twice with one code."""
    if isinstance(thing, Coding):
        who = thing.coder if thing.layer == "coder" else ""
        return (thing.layer, who, thing.code, span)
    if isinstance(thing, Quote):
        return ("quote", thing.theme, span)
    if isinstance(thing, Link):
        return ("link", thing.memo, span)
    return ("segment", thing.kind, thing.label, span)


def _adjusted(thing: Placed, was: str, now: str, by: CoderId | None) -> Adjusted:
    if isinstance(thing, Segment):
        return Adjusted("segment", thing.id, was, now)
    if isinstance(thing, Quote):
        return Adjusted("quote", thing.id, was, now, coder=thing.coder)
    if isinstance(thing, Link):
        return Adjusted("link", thing.id, was, now, coder=by)
    return Adjusted(
        kind_of(thing), thing.id, was, now, thing.code, thing.coder, thing.layer == "coder"
    )
