"""The verbs of the codebook with the time and the ids of a study in memory."""

from __future__ import annotations

from typing import Any

from tests.builders import ListStudy
from tests.coding.doing import me
from workbench.coding.codebook import describe_code, merge_codes
from workbench.journal.entry import Draft


def merging(study: ListStudy, source: Any, into: Any) -> Draft:
    return merge_codes(study, source, into, by=me(study), now=study.now, make_id=study.make_id)


def describing(study: ListStudy, id: Any, **fields: Any) -> Draft:
    return describe_code(study, id, by=me(study), now=study.now, make_id=study.make_id, **fields)
