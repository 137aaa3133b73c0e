"""What the inspector says of a coding, gathered from the study: nothing is decided here.

Called by `inspecting` and `passage_panel`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from workbench.coding.codebook.versions import definitions_of, is_behind, version_of
from workbench.coding.progress import sees_others
from workbench.coding.voices import Voices
from workbench.coding.wording import listed
from workbench.model.codebook import Code
from workbench.model.coding import AnyCoding, BareCoding, Coding
from workbench.model.ids import CodingId
from workbench.model.memo import Memo
from workbench.model.people import Coder
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.transcripts.occasions.segments import is_verbatim
from workbench.ui.coding.shown import others_beside
from workbench.ui.text.page import Page

ELSEWHERE = 3
"""So many passages with the same code are shown."""


@dataclass(frozen=True)
class Extent:
    """Which parts of a passage a coder gave the code, each as shares from 0 to 1."""

    coder: Coder
    parts: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Elsewhere:
    """Another passage with the same code."""

    coding: Coding
    source: str
    verbatim: bool = True


@dataclass(frozen=True)
class Version:
    """Under which version of its code's definition a coding was made, None where that is gone.

    `latest` is the number of the one in force; `behind` whether the meaning changed since.
    """

    number: int | None
    latest: int
    behind: bool


@dataclass(frozen=True)
class PassageFacts:
    """Everything the inspector shows of one coding."""

    coding: Coding
    code: Code
    coder: Coder
    mine: bool
    source: str
    banked: bool
    extents: tuple[Extent, ...]
    memos: tuple[Memo, ...]
    elsewhere: tuple[Elsewhere, ...]
    others: int
    verbatim: bool = True
    version: Version | None = None
    """None while the definition of the code was never changed."""


def passage_facts(
    read: Reader, id: CodingId, page: Page, voices: Voices, coders: Sequence[Coder]
) -> PassageFacts | None:
    """Gather what there is to say of a coding; None when it is gone.

    `page` is the transcript as shown; `coders` are those whose codings may be seen.
    """
    try:
        coding = read.coding(id)
    except KeyError:
        return None
    code = read.codebook()[coding.code]
    coder = read.coder(coding.coder)
    alike = read.bare_codings([coding.code], layer="coder")
    mine = bool(coders) and coders[0].id == coding.coder
    same = [other for other in alike if other.coder == coding.coder]
    if not mine and coders:
        seen = {one.id for one in read.transcripts() if sees_others(read, one.id, coders[0].id)}
        same = [other for other in same if other.transcript in seen]
    banked = any(
        quote.transcript == coding.transcript and quote.span == coding.span
        for quote in read.quotes()
    )
    return PassageFacts(
        coding=coding,
        code=code,
        coder=coder,
        mine=mine,
        source=_source_here(page, voices, coding),
        banked=banked,
        extents=_extents(read, coding, alike, coders),
        memos=tuple(read.memos(coding.id)),
        elsewhere=_elsewhere(read, voices, coding, same),
        others=len(same) - 1,
        verbatim=is_verbatim(read, coding.transcript, coding.span),
        version=_version(read, code, coding),
    )


def _version(read: Reader, code: Code, coding: Coding) -> Version | None:
    known = definitions_of(read, code.id)
    if len(known) == 1:
        return None
    under = version_of(known, coding.version)
    number = under.number if under is not None else None
    return Version(number, known[-1].number, is_behind(known, coding.version))


def _source_here(page: Page, voices: Voices, coding: Coding) -> str:
    turn = page.turn_at(coding.start)
    names = (voice.name for voice in voices.heard(coding.transcript, [coding.span]))
    parts = (f"¶ {turn + 1}", page.clock_of(turn), listed(dict.fromkeys(names)))
    return " · ".join(part for part in parts if part)


def _extents(
    read: Reader, coding: Coding, alike: Sequence[BareCoding], coders: Sequence[Coder]
) -> tuple[Extent, ...]:
    """Where each coder gave the code, on an axis that holds them all with some room."""
    if len(coders) < 2:
        return ()
    seen = {coder.id for coder in coders}
    beside = (other for other in others_beside(coding, alike) if other.coder in seen)
    others = sorted(beside, key=_place)
    whole = coding.span
    for other in others:
        whole = whole.cover(Span(other.start, other.end))
    rim = max(1, round(len(whole) * 0.18))
    low, wide = whole.start - rim, len(whole) + 2 * rim

    def share(one: AnyCoding) -> tuple[float, float]:
        return (one.start - low) / wide, (one.end - low) / wide

    ordered = [coder for coder in read.coders() if coder.id in seen]
    together: tuple[AnyCoding, ...] = (coding, *others)
    return tuple(
        Extent(coder, tuple(share(c) for c in together if c.coder == coder.id)) for coder in ordered
    )


def _elsewhere(
    read: Reader, voices: Voices, coding: Coding, same: Iterable[BareCoding]
) -> tuple[Elsewhere, ...]:
    """The next passages with the same code after this one, round the end."""
    here = _place(coding)
    after = nsmallest(ELSEWHERE, (one for one in same if _place(one) > here), key=_place)
    before = nsmallest(ELSEWHERE, (one for one in same if _place(one) < here), key=_place)
    following = [read.coding(one.id) for one in (*after, *before)[:ELSEWHERE]]
    return tuple(
        Elsewhere(
            other,
            _source(read, voices, other),
            is_verbatim(read, other.transcript, other.span),
        )
        for other in following
    )


def _place(one: AnyCoding) -> tuple[str, int, int, str]:
    return one.transcript, one.start, one.end, one.id


def _source(read: Reader, voices: Voices, coding: Coding) -> str:
    turns = read.turns(coding.transcript)
    turn = max(1, bisect_right(turns, coding.start, key=lambda one: one.start))
    names = (voice.name for voice in voices.heard(coding.transcript, [coding.span]))
    name = read.transcript(coding.transcript).name
    return " · ".join(filter(None, (name, listed(dict.fromkeys(names)), f"¶ {turn}")))
