"""When and where people talked: the sessions of a study."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.model.ids import SessionId

SessionKind = Literal[
    "focus group", "jury day", "panel", "workshop", "interview", "dialogue event", "other"
]
SESSION_KINDS: tuple[SessionKind, ...] = (
    "focus group",
    "jury day",
    "panel",
    "workshop",
    "interview",
    "dialogue event",
    "other",
)


@dataclass(frozen=True, slots=True)
class Session:
    """One occasion of talk; `label` is how quotes name it, for example "FG1"."""

    id: SessionId
    label: str
    position: int
    kind: SessionKind = "focus group"
    held_on: str = ""
    place: str = ""
    about: str = ""
