"""What is compared: the passages a coder coded with a code, and the turns that may hold others.

Called by the coding page and by `workbench suggest`. Reading happens here, in one go; comparing
(`likeness`) knows no study and may happen beside the window.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from workbench.coding.autocode.counting import counted_parts
from workbench.coding.codebook.giving import refuse_not_given
from workbench.coding.finding.limits import EVERYWHERE, Limits, Where
from workbench.coding.wording import named
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, CodingId, TranscriptId
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.model.words import Said
from workbench.transcripts.occasions.limits import whole

Unit = Literal["sentence", "turn"]
UNITS: tuple[Unit, ...] = ("sentence", "turn")


@dataclass(frozen=True, slots=True)
class Example:
    """A coded passage that others are compared with."""

    coding: CodingId
    transcript: TranscriptId
    start: int
    words: str


@dataclass(frozen=True)
class Material:
    """The examples, the turns that are looked at, and what has the code already.

    `order` are the transcripts in their order. `coded` are the passages with the code in each.
    """

    code: CodeId
    unit: Unit
    examples: tuple[Example, ...]
    turns: tuple[Said, ...]
    coded: dict[TranscriptId, tuple[Span, ...]] = field(default_factory=dict)
    order: dict[TranscriptId, int] = field(default_factory=dict)


def material(
    read: Reader,
    code: CodeId,
    *,
    me: CoderId,
    like: CodingId | None = None,
    unit: Unit = "sentence",
    where: Where = EVERYWHERE,
) -> Material:
    """Read the coder's own codings of a code, or one of them, and the turns that are looked at.

    Where `like` is none of them, or gone, all of them are compared.
    What others coded plays no part. Refused when the coder has coded nothing with it, and for a
    code that is not given.
    """
    study = whole(read)
    chosen = study.codebook()[code]
    refuse_not_given(chosen)
    own = study.codings(code=code, coder=me, layer="coder")
    chosen_ones = [one for one in own if one.id == like] or own
    examples = tuple(Example(one.id, one.transcript, one.start, one.exact) for one in chosen_ones)
    if not examples:
        raise Refused(
            f"You have not coded anything with {named(chosen.name)} yet: code a passage with it,"
            " then others like it can be looked for."
        )
    limits = Limits(read, where, me)
    coded: dict[TranscriptId, list[Span]] = {}
    for one in own:
        coded.setdefault(one.transcript, []).append(one.span)
    return Material(
        code,
        unit,
        examples,
        tuple(_turns(read, limits)),
        {transcript: tuple(spans) for transcript, spans in coded.items()},
        dict(limits.order),
    )


def _turns(read: Reader, limits: Limits) -> list[Said]:
    """The turns that are looked at, or what of them counts."""
    cut = any(limits.extents_of(one) for one in limits.order)
    said = [one for one in read.turns_with() if one.words and limits.allows_turn(one)]
    if not cut:
        return said
    found = []
    for one in said:
        turn = Span(one.start, one.start + len(one.words))
        for span in counted_parts(read, limits, one.transcript, [turn]):
            words = one.words[span.start - one.start : span.end - one.start]
            found.append(Said(one.transcript, span.start, words))
    return found
