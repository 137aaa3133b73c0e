"""Put the answers of a rating scale into the order a person would.

"Very willing, Willing, Unsure, Unwilling, Very unwilling" is a scale, not an alphabet. Called
when participants are imported, so that tables and figures show answers from one end to the
other. Answers that make no such scale come back in their own order.

Called by `attributes`.
"""

from __future__ import annotations

from collections.abc import Iterable

STRONG = ("very", "strongly", "completely", "totally", "extremely", "definitely")
MILD = ("fairly", "somewhat", "quite", "rather", "slightly", "mostly", "probably", "tend to")
MIDDLE = ("unsure", "not sure", "neutral", "neither", "undecided", "it depends", "mixed")
UNKNOWN = ("don't know", "don’t know", "do not know", "prefer not to say", "no answer")
NEGATIONS = ("not ", "un", "dis", "in", "im")
OPPOSITES = {"against": "for", "oppose": "support", "opposed": "supportive", "bad": "good"}


def in_order(answers: Iterable[str]) -> list[str]:
    """Sort different answers: a scale from its warm end to its cold end, others by alphabet."""
    different = sorted(set(answers))
    cores = {_parts(answer.casefold())[1] for answer in different}
    places = {answer: _place(answer.casefold(), cores) for answer in different}
    known = [place for place in places.values() if place is not None]
    is_scale = len(known) == len(different) and min(known) < 0 < max(known)
    if not is_scale:
        return different
    return sorted(different, key=lambda answer: (-(places[answer] or 0), answer))


def _parts(answer: str) -> tuple[float, str]:
    """How strong an answer is, and what it says without that."""
    for strength, words in ((3.0, STRONG), (1.0, MILD)):
        for word in words:
            if answer.startswith(f"{word} "):
                return strength, answer.removeprefix(word).strip()
    return 2.0, answer


def _place(answer: str, cores: set[str]) -> float | None:
    """Where an answer stands: above 0 warm, below 0 cold, -9 last; None when that is unclear."""
    if answer in UNKNOWN:
        return -9.0
    if any(answer.startswith(word) for word in MIDDLE):
        return 0.0
    strength, core = _parts(answer)
    if core in OPPOSITES:
        return -strength
    for negation in NEGATIONS:
        if core.startswith(negation) and core.removeprefix(negation) in cores:
            return -strength
    negated = {f"{negation}{core}" for negation in NEGATIONS}
    opposed = {cold for cold, warm in OPPOSITES.items() if warm == core}
    return strength if cores & (negated | opposed) else None
