"""Whether a coding bears the value and the certainty that are asked for.

Called by `answering`.
"""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal, InvalidOperation

from workbench.model.coding import BareCoding
from workbench.model.names import folded


def bears(coding: BareCoding, values: Collection[str], certainties: Collection[str]) -> bool:
    """Whether the coding has one of the values (any, when none is asked) and one certainty."""
    if certainties and coding.certainty not in certainties:
        return False
    return not values or any(is_value(coding.value, wanted) for wanted in values)


def is_value(value: str, wanted: str) -> bool:
    """Whether a value is the one wanted: a label, a number, or in "2..4", "3.." or "..3"."""
    low, dots, high = wanted.partition("..")
    if not dots:
        same = folded(value) == folded(wanted)
        number = _number(value)
        return same or (number is not None and number == _number(wanted))
    number, lowest, highest = _number(value), _number(low), _number(high)
    if number is None:
        return False
    return (lowest is None or lowest <= number) and (highest is None or number <= highest)


def _number(written: str) -> Decimal | None:
    try:
        number = Decimal(written.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
