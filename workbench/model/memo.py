"""What a researcher noted, and about what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.model.ids import CoderId, MemoId

MemoSubject = Literal["study", "transcript", "coding", "code", "theme"]


@dataclass(frozen=True, slots=True)
class Memo:
    """A note about one thing: `about` names its kind, `subject` its id."""

    id: MemoId
    about: MemoSubject
    subject: str
    text: str
    coder: CoderId
    at: str
