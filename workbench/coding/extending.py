"""What becomes of a code that is put on words beside or over a passage that has it already.

Called by `coding.passages` and `coding.joining`, and by the coding page to say what happened. The
study chooses (`Study.again`): one coding that covers both, or two that stay apart. What was
agreed on is never joined here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.journal.entry import Change, adds, removes_all, sets
from workbench.model.anchor import Anchor
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CodingId
from workbench.model.kinds import Value
from workbench.model.reading import Reader
from workbench.model.span import Span, difference


@dataclass(frozen=True)
class Grown:
    """A coding that took in more words, and how many codings became one with it."""

    coding: CodingId
    code: CodeId
    words: int
    joined: int


def placed(read: Reader, coding: Coding) -> tuple[Change, ...]:
    """The changes that put a new coding into the study; none when its words have the code.

    Where the study extends, the oldest of the coder's codings that it touches or overlaps grows
    over it and takes in the others, with their memos.
    """
    standing = kin(read, coding)
    if is_on(standing, coding, whole=not extends(read, coding)):
        return ()
    near = beside(read, coding, standing) if extends(read, coding) else ()
    if not near:
        return (adds(coding),)
    members = fitting(near)
    whole = covering([coding, *members])
    return made_one(read, members, whole)


def extends(read: Reader, coding: Coding) -> bool:
    """Whether a coding grows where its code is given again: in the coders' own layer, if chosen."""
    return coding.layer == "coder" and read.study().again == "extend"


def kin(read: Reader, coding: Coding) -> list[Coding]:
    """The other codings with the code in the same layer, by the same coder unless agreed on."""
    coder = coding.coder if coding.layer == "coder" else None
    found = read.codings(
        transcript=coding.transcript, code=coding.code, coder=coder, layer=coding.layer
    )
    return [other for other in found if other.id != coding.id]


def is_on(standing: Iterable[Coding], coding: Coding, *, whole: bool = True) -> bool:
    """Whether one of the codings is on exactly these words; or, unless `whole`, around them."""
    if whole:
        return any(other.span == coding.span for other in standing)
    return any(other.span.contains(coding.span) for other in standing)


def beside(
    read: Reader, coding: Coding, standing: Iterable[Coding], *, lines: bool = False
) -> tuple[Coding, ...]:
    """Those of the codings that touch or overlap one, the oldest first; see `touch`."""
    text = read.text(coding.transcript)
    near = (other for other in standing if touch(text, other.span, coding.span, lines=lines))
    return tuple(sorted(near, key=age))


def age(coding: Coding) -> tuple[str, int, str]:
    """What puts codings in order, the oldest first; those of one moment by their place."""
    return coding.at, coding.start, coding.id


def touch(text: str, one: Span, other: Span, *, lines: bool = False) -> bool:
    """Whether two passages overlap, or only blanks lie between them.

    The end of a line, where another person may speak on, parts them unless `lines` is true.
    """
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return not between or (between.isspace() and (lines or "\n" not in between))


def fitting(codings: Sequence[Coding]) -> list[Coding]:
    """The first and those whose value and certainty do not speak against what came before."""
    members: list[Coding] = []
    for coding in codings:
        if all(
            len({said for said in (getattr(one, field) for one in (*members, coding)) if said}) < 2
            for field in ("value", "certainty")
        ):
            members.append(coding)
    return members


def covering(codings: Iterable[Coding]) -> Span:
    """The smallest passage that holds all of some codings."""
    first, *others = codings
    whole = first.span
    for other in others:
        whole = whole.cover(other.span)
    return whole


def made_one(
    read: Reader, members: Sequence[Coding], whole: Span, **more: Value
) -> tuple[Change, ...]:
    """The changes that leave only the first of some codings, on `whole`, with all their memos.

    It keeps its id and the definition it was made under, and takes a value and a certainty from
    the others where it has none. `more` are other fields it gets.
    """
    kept, *gone = members
    memos = tuple(
        change
        for one in gone
        for memo in read.memos(one.id)
        for change in sets(memo, subject=kept.id)
    )
    fields = {**standing_on(read.text(kept.transcript), whole), **said_of(members), **more}
    return (*memos, *removes_all(gone), *sets(kept, **fields))


def said_of(members: Sequence[Coding]) -> dict[str, Value]:
    """The value and the certainty of codings that become one: the first that each of them has."""
    return {
        field: next((said for one in members if (said := getattr(one, field))), "")
        for field in ("value", "certainty")
    }


def standing_on(text: str, span: Span) -> dict[str, Value]:
    """The fields of a coding that stands on a passage of a text."""
    anchor = Anchor.at(text, span)
    return {
        "start": span.start,
        "end": span.end,
        "exact": anchor.exact,
        "before": anchor.before,
        "after": anchor.after,
    }


def grown(read: Reader, changes: Sequence[Change]) -> tuple[Grown, ...]:
    """Which codings took in more words by changes that were done, as they stand in `read`."""
    images = [
        (change, change.before, change.after) for change in changes if change.kind == "coding"
    ]
    gone = [
        Span(int(before["start"] or 0), int(before["end"] or 0))
        for _, before, after in images
        if before is not None and after is None
    ]
    found = []
    for change, before, after in images:
        if before is None or after is None or not {"start", "end"} & set(after):
            continue
        now = read.coding(CodingId(change.id))
        old = Span(int(before.get("start", now.start) or 0), int(before.get("end", now.end) or 0))
        inside = [span for span in gone if now.span.contains(span)]
        new = difference([now.span], [old, *inside])
        text = read.text(now.transcript)
        words = sum(_words_in(span.of(text)) for span in new)
        if words or inside:
            found.append(Grown(now.id, now.code, words, len(inside)))
    return tuple(found)


def _words_in(piece: str) -> int:
    """How many words a piece has; a comma left over between two passages is none."""
    return sum(any(map(str.isalnum, word)) for word in piece.split())
