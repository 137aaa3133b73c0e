"""Typed identities, made in one place.

An id is 32 hexadecimal digits. `new_id` is the only maker; tests pass their own.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import NewType

CoderId = NewType("CoderId", str)
SessionId = NewType("SessionId", str)
ParticipantId = NewType("ParticipantId", str)
AttributeId = NewType("AttributeId", str)
TranscriptId = NewType("TranscriptId", str)
SpeakerId = NewType("SpeakerId", str)
SegmentId = NewType("SegmentId", str)
RevisionId = NewType("RevisionId", str)
CodeId = NewType("CodeId", str)
DefinitionId = NewType("DefinitionId", str)
CodingId = NewType("CodingId", str)
MemoId = NewType("MemoId", str)
LinkId = NewType("LinkId", str)
TopicId = NewType("TopicId", str)
ThemeId = NewType("ThemeId", str)
QuoteId = NewType("QuoteId", str)
DecisionId = NewType("DecisionId", str)
EntryId = NewType("EntryId", str)
ReplicaId = NewType("ReplicaId", str)
TextHash = NewType("TextHash", str)

MakeId = Callable[[], str]


def new_id() -> str:
    """Make an id nobody has made before."""
    return uuid.uuid4().hex


def joint_id(*parts: str) -> str:
    """Name the one thing that belongs to all of `parts`, the same on every machine."""
    return ":".join(parts)
