"""The study itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["codebook", "reliability", "reflexive"]

Again = Literal["extend", "apart"]
"""What becomes of a code that is put on words beside or over a passage that has it already."""

STUDY = "study"
"""The id of the one study row of a file."""


@dataclass(frozen=True, slots=True)
class Study:
    """What the study is called and how it works. `procedure` goes into the report.

    `again` says whether a code given twice on touching or overlapping words, by one coder, makes
    one longer coding or stays apart.
    """

    id: str
    title: str
    question: str = ""
    authors: str = ""
    procedure: str = ""
    way: Way = "codebook"
    again: Again = "extend"
