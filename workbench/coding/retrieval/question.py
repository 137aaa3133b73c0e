"""What to ask of the codings: which codes, and how they must lie to each other.

    Question(Codes((trust,)), (Step("near", Codes((consent,)), 2, "turns"),))

A question is answered from left to right; every step works on the passages found so far:

    and     the words both have: a passage becomes what it shares with the other
    or      the words either has
    not     passages of which no word has the other code
    turn    passages in a turn that has a word of the other
    near    passages at most so many turns, words or characters from the other, or over it
    inside  passages that lie wholly inside one of the other

A passage is a stretch of words in a row: codings that overlap or touch, also of several coders,
are one; unless every coding is asked for by itself. Called by `answering`; `wording` says a
question in words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.coding.finding.limits import EVERYWHERE, Where
from workbench.model.coding import Certainty, Layer
from workbench.model.ids import CodeId, CoderId

How = Literal["and", "or", "not", "turn", "near", "inside"]
HOWS: tuple[How, ...] = ("and", "or", "not", "turn", "near", "inside")

Unit = Literal["turns", "words", "characters"]
UNITS: tuple[Unit, ...] = ("turns", "words", "characters")

Order = Literal["text", "code", "participant", "coder", "length", "date"]
ORDERS: tuple[Order, ...] = ("text", "code", "participant", "coder", "length", "date")

DISTANCE = 1


@dataclass(frozen=True, slots=True)
class Codes:
    """Codings of any of some codes; of every code when none is named.

    With `below` a code means those below it too. Of `values` one must fit the coding's: a label,
    a number, or numbers as "2..4", "3.." and "..3". Of `certainties` one must be the coding's.
    """

    codes: tuple[CodeId, ...] = ()
    below: bool = True
    values: tuple[str, ...] = ()
    certainties: tuple[Certainty, ...] = ()


ANY_CODE = Codes()


@dataclass(frozen=True, slots=True)
class Step:
    """How passages must lie to those of other codes; `distance` in `unit` counts for "near"."""

    how: How
    codes: Codes
    distance: int = DISTANCE
    unit: Unit = "turns"


@dataclass(frozen=True, slots=True)
class Question:
    """Passages of `codes`, taken on by `steps`, of which some words lie in `where`.

    Only codings by one of `coders` (by anybody, when none is named) in `layer` (None: what coders
    coded and what was agreed on) are looked at, in every step. Someone `where` asks for must
    speak in the passage; what else it limits, some words of the passage must meet. With `apart`
    every coding is a passage of its own (what it shares with others, after "and").
    """

    codes: Codes = ANY_CODE
    steps: tuple[Step, ...] = ()
    where: Where = EVERYWHERE
    coders: tuple[CoderId, ...] = ()
    layer: Layer | None = "coder"
    apart: bool = False
