"""All memos of a study as one list: what each is about, where that stands, and what it points to.

The page Memos, the palette of the window and `workbench memos` read it. Blind coding holds here as
well: what somebody else noted about a transcript, a passage or a coding, and the passages their
other memos point to, are seen once one has finished the transcript.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.coding.memos import name_of
from workbench.coding.progress import sees_others
from workbench.coding.wording import elided
from workbench.model.ids import CodeId, CoderId, CodingId, MemoId, TranscriptId
from workbench.model.memo import Link, Memo, MemoSubject
from workbench.model.names import folded
from workbench.model.reading import Reader
from workbench.model.span import Span

SUBJECTS: tuple[MemoSubject, ...] = (
    "study",
    "session",
    "transcript",
    "participant",
    "passage",
    "coding",
    "code",
    "theme",
)
"""What memos are about, in the order of their list."""

COLUMNS = (
    *("about", "subject", "memo", "coder", "at"),
    *("transcript", "start", "end", "text", "code", "links"),
)
"""The columns of the sheet of memos."""
NUMBERS = frozenset({"start", "end"})


@dataclass(frozen=True, slots=True)
class Noted:
    """One memo with what it is about.

    `subject` names that thing as a person reads it. `transcript` and `span` (code points,
    half-open) say where it stands, as far as it stands anywhere: for a passage and for a coding,
    of which `code` is the code's path; for a code `code` alone is given. `links` are all passages
    the memo points to.
    """

    memo: Memo
    subject: str
    writer: str
    transcript: TranscriptId | None = None
    span: Span | None = None
    exact: str = ""
    code: CodeId | None = None
    path: str = ""
    links: tuple[Link, ...] = ()


def noted(
    read: Reader,
    me: CoderId,
    *,
    words: str = "",
    about: Collection[MemoSubject] = (),
    coder: CoderId | None = None,
    code: CodeId | None = None,
    transcript: TranscriptId | None = None,
) -> tuple[Noted, ...]:
    """The memos a coder may see that fit all that is given, the newest first.

    `words` must all stand in the memo or in what it is about, in any case. `code` and `transcript`
    fit what the memo is about, and `transcript` also what it points to.
    """
    wanted = folded(words).split()
    found = [
        one
        for one in _all(read, me)
        if (not about or one.memo.about in about)
        and coder in (None, one.memo.coder)
        and code in (None, one.code)
        and (transcript is None or transcript in _places(one))
        and all(word in folded(f"{one.memo.text} {one.subject} {one.exact}") for word in wanted)
    ]
    return tuple(sorted(found, key=lambda one: one.memo.at, reverse=True))


def visible_memos(read: Reader, me: CoderId, memos: Iterable[Memo]) -> list[Memo]:
    """Those of some memos that a coder may see, in their order."""
    seen = _Seen(read, me)
    return [memo for memo in memos if seen.may_see(memo)]


def notes_on(read: Reader, transcript: TranscriptId, me: CoderId) -> tuple[tuple[Link, Memo], ...]:
    """What memos a coder may see point to in a transcript, in the order of the text."""
    memos = {memo.id: memo for memo in read.memos()}
    seen = _Seen(read, me)
    return tuple(
        (link, memos[link.memo])
        for link in read.links(transcript=transcript)
        if seen.may_see(memos[link.memo]) and seen.may_follow(link, memos[link.memo])
    )


def rows(read: Reader, memos: Sequence[Noted]) -> list[dict[str, str]]:
    """The rows of a sheet of memos, with the columns `COLUMNS`; places count code points."""
    names = {one.id: one.name for one in read.transcripts()}
    return [
        {
            "about": one.memo.about,
            "subject": one.subject,
            "memo": one.memo.text,
            "coder": one.writer,
            "at": one.memo.at,
            "transcript": names.get(one.transcript, "") if one.transcript else "",
            "start": str(one.span.start) if one.span else "",
            "end": str(one.span.end) if one.span else "",
            "text": one.exact,
            "code": one.path,
            "links": "\n".join(
                f"{names[link.transcript]} {link.start}–{link.end}: {elided(link.exact, 80)}"
                for link in one.links
            ),
        }
        for one in memos
    ]


def as_text(memos: Sequence[Noted]) -> str:
    """Memos as plain text to read: what each is about, who wrote it, its words, its passages."""
    told = []
    for one in memos:
        on = f"{one.subject}, {one.path}" if one.path and one.memo.about != "code" else one.subject
        points = [f"→ “{' '.join(link.exact.split())}”" for link in one.links]
        told.append("\n".join((f"{on} ({one.writer}, {one.memo.at})", one.memo.text, *points)))
    return "\n\n".join(told) + "\n" if told else ""


class _Seen:
    """What one coder may see of memos."""

    def __init__(self, read: Reader, me: CoderId) -> None:
        self._read, self._me = read, me
        self._others = {one.id for one in read.transcripts() if sees_others(read, one.id, me)}

    def may_see(self, memo: Memo) -> bool:
        if memo.coder == self._me:
            return True
        if memo.about in ("passage", "transcript"):
            return memo.subject in self._others
        if memo.about == "coding":
            coding = self._read.coding(CodingId(memo.subject))
            return coding.coder == self._me or coding.transcript in self._others
        return True

    def may_follow(self, link: Link, memo: Memo) -> bool:
        return memo.coder == self._me or link.transcript in self._others


def _all(read: Reader, me: CoderId) -> Iterable[Noted]:
    writers = {coder.id: coder.name for coder in read.coders()}
    book = read.codebook()
    seen = _Seen(read, me)
    links: dict[MemoId, list[Link]] = {}
    for link in read.links():
        links.setdefault(link.memo, []).append(link)
    for memo in filter(seen.may_see, read.memos()):
        there = tuple(link for link in links.get(memo.id, ()) if seen.may_follow(link, memo))
        place = _place(read, memo, there)
        yield Noted(
            memo=memo,
            subject=name_of(read, memo.about, memo.subject),
            writer=writers.get(memo.coder, ""),
            transcript=place.transcript,
            span=place.span,
            exact=place.exact,
            code=place.code,
            path=book.path(place.code) if place.code is not None else "",
            links=there,
        )


class _Place(NamedTuple):
    transcript: TranscriptId | None = None
    span: Span | None = None
    exact: str = ""
    code: CodeId | None = None


def _place(read: Reader, memo: Memo, links: Sequence[Link]) -> _Place:
    if memo.about == "coding":
        coding = read.coding(CodingId(memo.subject))
        return _Place(coding.transcript, coding.span, coding.exact, coding.code)
    if memo.about == "passage" and links:
        return _Place(links[0].transcript, links[0].span, links[0].exact)
    if memo.about in ("passage", "transcript"):
        return _Place(TranscriptId(memo.subject))
    return _Place(code=CodeId(memo.subject)) if memo.about == "code" else _Place()


def _places(one: Noted) -> set[TranscriptId | None]:
    return {one.transcript, *(link.transcript for link in one.links)}
