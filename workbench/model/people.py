"""The people of a study: who codes, who speaks, and what the study knows of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.model.ids import AttributeId, CoderId, ParticipantId, SpeakerId, TranscriptId

Role = Literal["participant", "facilitator", "presenter", "observer"]
ROLES: tuple[Role, ...] = ("participant", "facilitator", "presenter", "observer")

AttributeKind = Literal["text", "number", "date", "choice", "yes/no"]
ATTRIBUTE_KINDS: tuple[AttributeKind, ...] = ("text", "number", "date", "choice", "yes/no")
Wave = Literal["", "before", "after"]
WAVES: tuple[Wave, ...] = ("", "before", "after")
Asked = Literal["once", "before and after"]


@dataclass(frozen=True, slots=True)
class Coder:
    """Someone who codes. The name is shown wherever a coding is."""

    id: CoderId
    name: str

    @property
    def initial(self) -> str:
        """The letter on the coder's disc."""
        return self.name.strip()[:1].upper() or "?"


Attribution = Literal["label", "role", "name"]
ATTRIBUTIONS: tuple[Attribution, ...] = ("label", "role", "name")


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone who took part. `label` is how quotes name them, for example "pt3".

    `attribution` says what print may say of them: the label only; what they do and where
    (`occupation`, `organisation`); or their `name`, for which `consent` notes how they agreed.
    """

    id: ParticipantId
    label: str
    role: Role = "participant"
    attribution: Attribution = "label"
    name: str = ""
    occupation: str = ""
    organisation: str = ""
    consent: str = ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something the study knows of each participant.

    `choices` are separated by newlines and stand in the order of a scale. `asked` says at how many
    waves answers are expected; there may be others all the same.
    """

    id: AttributeId
    name: str
    position: int
    kind: AttributeKind = "text"
    choices: str = ""
    asked: Asked = "once"


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """What one participant said for one attribute, at one wave ("" when asked once)."""

    id: str
    participant: ParticipantId
    attribute: AttributeId
    wave: Wave
    value: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """A label of a transcript and who it stands for. Without a participant it is open work."""

    id: SpeakerId
    transcript: TranscriptId
    label: str
    participant: ParticipantId | None = None
    role: Role = "participant"
