"""The codings one coder may see and the turns they lie in, as columns of numbers.

Loaded once for many questions: everything after it is arithmetic that needs no study, so it may
run beside the window. Called by `answering`, `findings.frequencies`, `findings.together`, the
commands and the window.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from workbench.coding.progress import sees_others
from workbench.coding.retrieval.runs import BoolArray, IntArray
from workbench.coding.retrieval.turns import Person, Turns, turns_of
from workbench.model.codebook import Codebook
from workbench.model.coding import BareCoding
from workbench.model.ids import CodeId, CoderId, SessionId, TranscriptId
from workbench.model.reading import Reader
from workbench.transcripts.occasions.limits import whole

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Material:
    """Codings as int64 columns of shape (E,), in the order of the text.

    `document`, `code` and `coder` are places in `transcripts`, `codes` (as the codebook lists
    them) and `coders`. `start` and `end` are places on the line, where a transcript begins at its
    place times `reach`. `agreed` are those of the layer "consensus". `open` are the transcripts
    that the coder has not finished, so that others' codings are not among these.
    """

    me: CoderId
    book: Codebook
    transcripts: tuple[TranscriptId, ...]
    sessions: tuple[SessionId, ...]
    codes: tuple[CodeId, ...]
    coders: tuple[CoderId, ...]
    people: tuple[Person, ...]
    texts: tuple[str, ...]
    codings: tuple[BareCoding, ...]
    document: IntArray
    code: IntArray
    coder: IntArray
    start: IntArray
    end: IntArray
    agreed: BoolArray
    turns: Turns
    reach: int
    open: frozenset[TranscriptId]

    @property
    def session(self) -> IntArray:
        """For each transcript which session it belongs to, numbered as they come."""
        return numbers(self.sessions, tuple(dict.fromkeys(self.sessions)))

    def places(self, codes: Iterable[CodeId], *, below: bool) -> IntArray:
        """The places of codes, with those below them if asked."""
        wanted = dict.fromkeys(codes)
        for code in list(wanted):
            if below:
                wanted.update((under.id, None) for _, under in self.book.walk(code))
        known = {code: place for place, code in enumerate(self.codes)}
        return np.array(sorted(known[code] for code in wanted if code in known), dtype=np.int64)

    def span(self, start: int, end: int) -> tuple[int, int, int]:
        """The transcript's place, and start and end in its text, of a stretch of the line."""
        document = start // self.reach
        return document, start - document * self.reach, end - document * self.reach


def load(read: Reader, me: CoderId, codes: Collection[CodeId] | None = None) -> Material:
    """Load what a coder may see, of some codes or of all.

    All of the study: what counts are limited to is the business of `bounds`.
    """
    study = whole(read)
    transcripts = study.transcripts()
    documents = tuple(one.id for one in transcripts)
    texts = tuple(study.text(id) for id in documents)
    reach = 1 + max((len(text) for text in texts), default=0)
    book = study.codebook()
    order = tuple(code.id for _, code in book.walk())
    coders = tuple(one.id for one in study.coders())
    closed = {id for id in documents if sees_others(study, id, me)}
    known = set(order)
    found = [
        one
        for one in study.bare_codings(codes)
        if (one.coder == me or one.transcript in closed) and one.code in known
    ]
    document = numbers([one.transcript for one in found], documents)
    start = document * reach + np.array([one.start for one in found], dtype=np.int64)
    end = document * reach + np.array([one.end for one in found], dtype=np.int64)
    rows = np.lexsort((end, start))
    people, turns = turns_of(study, documents, reach)
    return Material(
        me=me,
        book=book,
        transcripts=documents,
        sessions=tuple(one.session for one in transcripts),
        codes=order,
        coders=coders,
        people=people,
        texts=texts,
        codings=tuple(found[row] for row in rows),
        document=document[rows],
        code=numbers([one.code for one in found], order)[rows],
        coder=numbers([one.coder for one in found], coders)[rows],
        start=start[rows],
        end=end[rows],
        agreed=np.array([one.layer == "consensus" for one in found], dtype=bool)[rows],
        turns=turns,
        reach=reach,
        open=frozenset(documents) - closed,
    )


def numbers(things: Sequence[T], known: Sequence[T]) -> IntArray:
    """The place of each thing among those known."""
    place: Callable[[T], int] = {thing: at for at, thing in enumerate(known)}.__getitem__
    return np.fromiter(map(place, things), dtype=np.int64, count=len(things))
