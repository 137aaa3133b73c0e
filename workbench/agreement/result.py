"""What a measure answers: a value, or the reason why there is none.

Every module of this package that computes a number returns a `Result`; `ui`, `cli` and
`report` phrase it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Reason(Enum):
    """Why a measure has no value."""

    NO_DATA = "there is no unit that both coders have seen"
    NOBODY_CODED = "nobody used the code"
    ALL_CODED = "both coders coded everything"
    SINGLE_VALUE = "only one value occurs"
    NO_PAIRABLE = "no unit was judged by two coders"
    TOO_FEW_CODERS = "not every unit was judged by the same number of coders, two or more"


class Flag(Enum):
    """What to know before trusting a value."""

    ONE_CODER_NEVER_USED = "one coder never used the code"
    RARE = "fewer than 10 units were coded by either coder"
    PREVALENCE_EXTREME = "nearly all units are coded, or nearly none"
    BIAS = "one coder used the code clearly more often"
    UNINFORMATIVE = "only one value occurs, so any coders would agree"
    CI_UNSTABLE = "the interval rests on few transcripts"


class NoInterval(Enum):
    """Why a value has no interval."""

    NO_VALUE = "there is no value"
    ONE_DOCUMENT = "one transcript says nothing about others"
    OFTEN_UNDEFINED = "the value is undefined in too many resamples"


@dataclass(frozen=True, slots=True)
class Result:
    """One coefficient: `value` or `reason`, never both.

    `ci` is the interval (low, high); `ci_reason` says why one that was asked for is missing.
    """

    value: float | None
    reason: Reason | None = None
    flags: frozenset[Flag] = frozenset()
    n_units: int = 0
    n_documents: int = 0
    ci: tuple[float, float] | None = None
    ci_reason: NoInterval | None = None
