"""Say the rule by which passages were found, for the journal: short, and a whole sentence.

Called by the pages Autocode and Search, by `workbench autocode` and `workbench search`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from workbench.coding.finding.find import Query
from workbench.coding.wording import counted, named, on_one_line
from workbench.transcripts.occasions.limits import Limit

Source = Literal["speakers", "segments", "sessions", "repeated"]
SOURCES: tuple[Source, ...] = ("speakers", "segments", "sessions", "repeated")
_SAID: dict[Source, str] = {
    "speakers": "Every turn of",
    "segments": "Every segment",
    "sessions": "The whole of",
    "repeated": "Wherever is said",
}
NAMED = 5
"""So many groups are named, of more the number is said."""


def rule(
    source: Source,
    names: Sequence[str],
    limits: Sequence[Limit] = (),
    *,
    extent: str = "words",
    left_out: int = 0,
) -> str:
    """The rule: "Every turn of “pt1” and “pt2”; only plenary; 3 passages left out by hand."."""
    told = named(*names) if len(names) <= NAMED else _some(names)
    parts = [f"{_SAID[source]} {told}"]
    if source == "repeated" and extent != "words":
        parts.append(f"the whole {extent}")
    parts += [limit.phrase for limit in limits if limit]
    if left_out:
        parts.append(f"{counted(left_out, 'passage')} left out by hand")
    return "; ".join(parts) + "."


def rule_of_search(query: Query, limits: Sequence[Limit] = (), *, extent: str = "words") -> str:
    """The rule: "Found by a search for “data sharing” (phrase); the whole turn."."""
    parts = [f"Found by a search for {named(on_one_line(query.words))} ({query.mode})"]
    if query.none.strip():
        parts.append(f"without {named(on_one_line(query.none))}")
    if extent != "words":
        parts.append(f"the whole {extent}")
    parts += [limit.phrase for limit in limits if limit]
    return "; ".join(parts) + "."


def _some(names: Sequence[str]) -> str:
    return f"{', '.join(f'“{name}”' for name in names[:NAMED])} and {len(names) - NAMED:,} others"
