"""Whether a code can be given to a passage: folders and archived codes cannot.

Called by every verb that puts a code on a passage, and by what offers codes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from workbench.coding.displacing import displaced_of_codes
from workbench.coding.wording import counted, named
from workbench.model.codebook import Code
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.model.reading import Reader


def is_given(code: Code) -> bool:
    """Whether a code is one to code with."""
    return code.use == "code"


def refuse_not_given(code: Code) -> None:
    """Refuse a folder and an archived code, saying how it can be used after all."""
    if code.use == "folder":
        raise Refused(
            f"{named(code.name)} is a folder and holds codes only: choose a code in it, or make it"
            " a code in the codebook."
        )
    if code.use == "archived":
        raise Refused(
            f"{named(code.name)} is archived and is given no more: choose another code, or bring"
            " it back in the codebook."
        )


def uses_of(read: Reader, codes: Collection[CodeId]) -> list[str]:
    """Say by whom codes are used: "12 passages by Ben", "1 agreed passage"; also what waits."""
    found = [coding for code in codes for coding in read.codings(code=code)]
    by = Counter(coding.coder for coding in found if coding.layer == "coder")
    uses = [
        f"{counted(by[coder.id], 'passage')} by {coder.name}"
        for coder in read.coders()
        if by[coder.id]
    ]
    agreed = sum(coding.layer == "consensus" for coding in found)
    waiting = len(displaced_of_codes(read, codes))
    return [
        *uses,
        *([counted(agreed, "agreed passage")] if agreed else []),
        *([f"{counted(waiting, 'passage')} to be placed after a correction"] if waiting else []),
    ]
