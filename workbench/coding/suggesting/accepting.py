"""Make a coding of a passage that was suggested and that a person accepted.

Called by the coding page.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.coding.passages import code_passage
from workbench.coding.suggesting.likeness import Suggestion
from workbench.coding.wording import elided
from workbench.journal.entry import Draft
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.ids import CodeId, CoderId, MakeId, new_id
from workbench.model.reading import Reader

QUOTED = 80
"""So much of the coded passage stands in the journal."""


def accept(
    read: Reader,
    suggestion: Suggestion,
    code: CodeId,
    *,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft the coding of a suggested passage; the journal says which passage it was like.

    Refuses what `coding.passages.code_passage` refuses.
    """
    span = suggestion.span
    draft = code_passage(
        read, suggestion.transcript, span.start, span.end, code, by=by, now=now, make_id=make_id
    )
    like = elided(suggestion.example_words, QUOTED)
    return replace(draft, why=f"Accepted as a passage like “{like}”.")
