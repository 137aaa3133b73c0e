"""When and where people talked: the sessions of a study, who was there, and their parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from workbench.model.ids import ParticipantId, SegmentId, SessionId, TranscriptId
from workbench.model.span import Span, difference

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
    """One occasion of talk; `label` is how quotes name it, for example "FG1".

    `place` is a town, a room or "online". `stakeholders` says whose session it was, `table` which
    table or breakout of a larger event.
    """

    id: SessionId
    label: str
    position: int
    kind: SessionKind = "focus group"
    held_on: str = ""
    place: str = ""
    about: str = ""
    stakeholders: str = ""
    table: str = ""


ONLINE = "online"
"""The place of a session that was held over the network."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """One participant was at one session, whether or not they spoke."""

    id: str
    participant: ParticipantId
    session: SessionId


SegmentKind = Literal["stimulus", "plenary", "breakout", "topic", "notes", "verbatim"]
PHASES: tuple[SegmentKind, ...] = ("stimulus", "plenary", "breakout")
"""What was going on; a passage is in one of these at most."""
SEGMENT_KINDS: tuple[SegmentKind, ...] = (*PHASES, "topic", "notes", "verbatim")


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a transcript: a phase of the session, a topic, or how it was written down.

    `start`, `end`: code points of the stored text, half-open. `label` tells segments of one kind
    apart ("Table 2"). "notes" are somebody's notes of what was said and are never quoted in
    quotation marks; "verbatim" words inside them are. What is in neither is verbatim.
    """

    id: SegmentId
    transcript: TranscriptId
    kind: SegmentKind
    label: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The part."""
        return Span(self.start, self.end)


def without_stimulus(spans: Iterable[Span], segments: Iterable[Segment]) -> tuple[Span, ...]:
    """What of some spans of a transcript is no stimulus text; `segments` are the transcript's."""
    return difference(spans, [one.span for one in segments if one.kind == "stimulus"])
