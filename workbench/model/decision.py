"""What was decided about a disagreement, by whom and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.model.ids import CoderId, DecisionId, TranscriptId

Outcome = Literal["first", "second", "both", "neither", "other", "open"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of a reconciliation.

    `key` names the codings it judged as they are now (`agreement.reconcile.key_of`), so a decision
    is found again as long as these are as they were; where it is empty, `id` is the key. `kind` is
    the kind of the disagreement; `first` and `second` name the coders that were compared.
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
    key: str = ""

    @property
    def judged(self) -> str:
        """The key of the disagreement that was decided."""
        return self.key or self.id
