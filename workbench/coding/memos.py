"""The verbs of memos: write one about anything, change it, remove it, point it to passages.

Called by the coding page, the page Memos and `workbench memos`. A memo belongs to who wrote it; it
goes with what it is about, so verbs that take something out ask `memo_removals` what else must go.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.coding.wording import elided, named
from workbench.journal.entry import Change, Draft, adds, removes, removes_all, sets
from workbench.model import clock
from workbench.model.anchor import Anchor
from workbench.model.clock import Now
from workbench.model.errors import Refused
from workbench.model.ids import (
    CodeId,
    CoderId,
    CodingId,
    LinkId,
    MakeId,
    MemoId,
    ParticipantId,
    SessionId,
    ThemeId,
    TranscriptId,
    new_id,
)
from workbench.model.memo import Link, Memo, MemoSubject
from workbench.model.reading import Reader
from workbench.model.span import Span, trimmed


def write_memo(
    read: Reader,
    about: MemoSubject,
    subject: str,
    text: str,
    *,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a memo about the thing of kind `about` with the id `subject`.

    For a memo about a passage see `note_passage`.
    """
    memo = Memo(MemoId(make_id()), about, subject, _words(text), by, now())
    return Draft(f"Write a memo about {name_of(read, about, subject)}", (adds(memo),))


def note_passage(
    read: Reader,
    transcript: TranscriptId,
    start: int,
    end: int,
    text: str,
    *,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a memo about the passage from `start` to `end`, without the blanks at its ends.

    Refuses a passage without words or outside the text.
    """
    memo = Memo(MemoId(make_id()), "passage", transcript, _words(text), by, now())
    link = _link(read, memo.id, transcript, start, end, make_id)
    return Draft(f"Write a memo on {named(elided(link.exact))}", (adds(memo), adds(link)))


def change_memo(read: Reader, memo: MemoId, text: str, *, by: CoderId) -> Draft:
    """Draft other words for a memo."""
    old = _own(read, memo, by)
    return Draft(f"Change the memo about {_about(read, old)}", sets(old, text=_words(text)))


def remove_memo(read: Reader, memo: MemoId, *, by: CoderId) -> Draft:
    """Draft the removal of a memo and of its links."""
    old = _own(read, memo, by)
    changes = (*removes_all(read.links(memo=memo)), removes(old))
    return Draft(f"Remove the memo about {_about(read, old)}", changes)


def link_memo(
    read: Reader,
    memo: MemoId,
    transcript: TranscriptId,
    start: int,
    end: int,
    *,
    by: CoderId,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft that a memo points to a passage; refuses one it points to already."""
    old = _own(read, memo, by)
    link = _link(read, memo, transcript, start, end, make_id)
    if any((one.transcript, one.span) == (transcript, link.span) for one in read.links(memo=memo)):
        raise Refused(f"The memo “{elided(old.text)}” points to this passage already.")
    return Draft(f"Link the memo to {named(elided(link.exact))}", (adds(link),))


def unlink_memo(read: Reader, link: LinkId, *, by: CoderId) -> Draft:
    """Draft that a memo points to a passage no longer; refuses the last one of a passage's memo."""
    found = {one.id: one for one in read.links()}[link]
    memo = _own(read, found.memo, by)
    if memo.about == "passage" and len(read.links(memo=memo.id)) == 1:
        raise Refused(
            f"The memo “{elided(memo.text)}” is about this passage: remove the memo, or link it to "
            "another passage first."
        )
    return Draft(f"Unlink the memo from {named(elided(found.exact))}", (removes(found),))


def memos_by_subject(read: Reader) -> dict[str, list[Memo]]:
    """All memos under the id of what they are about; those about passages are not among them."""
    memos: dict[str, list[Memo]] = {}
    for memo in read.memos():
        if memo.about != "passage":
            memos.setdefault(memo.subject, []).append(memo)
    return memos


def memo_removals(read: Reader, subjects: Iterable[str]) -> tuple[Change, ...]:
    """The changes that take out the memos about things that go, and their links."""
    memos = memos_by_subject(read)
    doomed = [memo for subject in sorted(subjects) for memo in memos.get(subject, ())]
    links = [link for memo in doomed for link in read.links(memo=memo.id)]
    return (*removes_all(links), *removes_all(doomed))


def name_of(read: Reader, about: MemoSubject, subject: str) -> str:
    """Name what a memo is about: "the study", "“Trust”"; KeyError when the study lacks it."""
    if about == "study":
        return "the study"
    if about == "coding":
        return named(elided(read.coding(CodingId(subject)).exact))
    if about == "passage":
        return f"a passage of {named(read.transcript(TranscriptId(subject)).name)}"
    return named(_plain_name(read, about, subject))


def _plain_name(read: Reader, about: MemoSubject, subject: str) -> str:
    if about == "session":
        return {one.id: one.label for one in read.sessions()}[SessionId(subject)]
    if about == "transcript":
        return read.transcript(TranscriptId(subject)).name
    if about == "participant":
        return {one.id: one.label for one in read.participants()}[ParticipantId(subject)]
    if about == "code":
        return read.codebook()[CodeId(subject)].name
    return {theme.id: theme.title for theme in read.themes()}[ThemeId(subject)]


def _about(read: Reader, memo: Memo) -> str:
    links: Sequence[Link] = read.links(memo=memo.id) if memo.about == "passage" else ()
    if links:
        return named(elided(links[0].exact))
    return name_of(read, memo.about, memo.subject)


def _link(
    read: Reader, memo: MemoId, transcript: TranscriptId, start: int, end: int, make_id: MakeId
) -> Link:
    text = read.text(transcript)
    span: Span | None = trimmed(text, start, end) if 0 <= start <= end <= len(text) else None
    if span is None:
        raise Refused("There are no words in this passage: choose some first.")
    anchor = Anchor.at(text, span)
    return Link(
        id=LinkId(make_id()),
        memo=memo,
        transcript=transcript,
        start=span.start,
        end=span.end,
        exact=anchor.exact,
        before=anchor.before,
        after=anchor.after,
    )


def _words(text: str) -> str:
    words = text.strip()
    if not words:
        raise Refused("A memo needs words: write some, or remove the memo.")
    return words


def _own(read: Reader, id: MemoId, by: CoderId) -> Memo:
    memo = {memo.id: memo for memo in read.memos()}[id]
    if memo.coder != by:
        writer = read.coder(memo.coder).name
        raise Refused(
            f"The memo “{elided(memo.text)}” was written by {writer}; only {writer} can change it."
        )
    return memo
