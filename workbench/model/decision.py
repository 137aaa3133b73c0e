"""What was decided about a disagreement, by whom and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.model.ids import CoderId, DecisionId, TranscriptId

Outcome = Literal["first", "second", "both", "neither", "other", "open"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of a reconciliation.

    `id` is the key of the disagreement (`agreement.reconcile.key_of`), so a decision is found
    again as long as the codings it judged are as they were. `kind` is the kind of the
    disagreement; `first` and `second` name the coders that were compared.
    """

    id: DecisionId
    transcript: TranscriptId
    kind: str
    first: CoderId
    second: CoderId
    outcome: Outcome
    reason: str
    coder: CoderId
    at: str
