"""The study itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["codebook", "reliability", "reflexive"]

STUDY = "study"
"""The id of the one study row of a file."""


@dataclass(frozen=True, slots=True)
class Study:
    """What the study is called and how it works. `procedure` goes into the report."""

    id: str
    title: str
    question: str = ""
    authors: str = ""
    procedure: str = ""
    way: Way = "codebook"
