"""What bringing in a sheet would do: row by row, with what does not go in and why.

Made by the sheets of participants, sessions and segments; shown and reported by both faces.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from workbench.journal.entry import Draft

Rows = Sequence[Mapping[str, str]]
Outcome = Literal["new", "changed", "unchanged", "left out"]
OUTCOMES: tuple[Outcome, ...] = ("new", "changed", "unchanged", "left out")


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row, or one cell of it, does not go in. `column` is "" when it is the whole row.

    `line` is the number of the row as a spreadsheet counts.
    """

    line: int
    column: str
    sentence: str

    @property
    def told(self) -> str:
        """The sentence with its place."""
        return f"Row {self.line}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What becomes of one row."""

    line: int
    label: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do. Nothing is done before the `draft` is carried out.

    `notes` are remarks on what does go in. `columns` says what each column of the sheet holds.
    `new_attributes` and `new_sessions` are the names of what would be made.
    """

    rows: tuple[PlannedRow, ...]
    problems: tuple[Problem, ...]
    draft: Draft
    notes: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    new_attributes: tuple[str, ...] = ()
    new_sessions: tuple[str, ...] = ()

    def count(self, *outcomes: Outcome) -> int:
        """How many rows have one of these outcomes."""
        return sum(row.outcome in outcomes for row in self.rows)

    @property
    def going_in(self) -> int:
        """How many rows are understood: those that change something and those already there."""
        return len(self.rows) - self.count("left out")
