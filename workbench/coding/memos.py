"""The verbs of memos: write one about anything, change it, remove it.

Called by the coding page. A memo belongs to who wrote it; it goes with what it is about, so
verbs that take something out ask `memo_removals` what else must go.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.coding.wording import elided, named
from workbench.journal.entry import Change, Draft, adds, removes, removes_all, sets
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.errors import Refused
from workbench.model.ids import (
    CodeId,
    CoderId,
    CodingId,
    MakeId,
    MemoId,
    ParticipantId,
    SessionId,
    ThemeId,
    TranscriptId,
    new_id,
)
from workbench.model.memo import Memo, MemoSubject
from workbench.model.reading import Reader


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
    """Draft a memo about the thing of kind `about` with the id `subject`."""
    memo = Memo(MemoId(make_id()), about, subject, _words(text), by, now())
    return Draft(f"Write a memo about {_name(read, about, subject)}", (adds(memo),))


def change_memo(read: Reader, memo: MemoId, text: str, *, by: CoderId) -> Draft:
    """Draft other words for a memo."""
    old = _own(read, memo, by)
    label = f"Change the memo about {_name(read, old.about, old.subject)}"
    return Draft(label, sets(old, text=_words(text)))


def remove_memo(read: Reader, memo: MemoId, *, by: CoderId) -> Draft:
    """Draft the removal of a memo."""
    old = _own(read, memo, by)
    return Draft(f"Remove the memo about {_name(read, old.about, old.subject)}", (removes(old),))


def memos_by_subject(read: Reader) -> dict[str, list[Memo]]:
    """All memos under the id of what they are about."""
    memos: dict[str, list[Memo]] = {}
    for memo in read.memos():
        memos.setdefault(memo.subject, []).append(memo)
    return memos


def memo_removals(read: Reader, subjects: Iterable[str]) -> tuple[Change, ...]:
    """The changes that take out the memos about things that go."""
    memos = memos_by_subject(read)
    return removes_all(memo for subject in sorted(subjects) for memo in memos.get(subject, ()))


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


def _name(read: Reader, about: MemoSubject, subject: str) -> str:
    """Name what a memo is about; KeyError when the study does not hold it."""
    if about == "study":
        return "the study"
    if about == "session":
        return named({session.id: session.label for session in read.sessions()}[SessionId(subject)])
    if about == "transcript":
        return named(read.transcript(TranscriptId(subject)).name)
    if about == "participant":
        labels = {person.id: person.label for person in read.participants()}
        return named(labels[ParticipantId(subject)])
    if about == "passage":
        return f"a passage of {named(read.transcript(TranscriptId(subject)).name)}"
    if about == "code":
        return named(read.codebook()[CodeId(subject)].name)
    if about == "coding":
        return named(elided(read.coding(CodingId(subject)).exact))
    return named({theme.id: theme.title for theme in read.themes()}[ThemeId(subject)])
