"""The verb that deletes codes, with what hangs on them.

Called by the codebook's trees.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.coding.codebook.giving import uses_of
from workbench.coding.codebook.in_themes import place_in_themes
from workbench.coding.displacing import displaced_of_codes
from workbench.coding.memos import memo_removals
from workbench.coding.order import renumber
from workbench.coding.wording import counted, listed, named
from workbench.journal.entry import Change, Draft, removes_all
from workbench.model.codebook import Code, Codebook
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.model.reading import Reader


def delete_code(read: Reader, code: CodeId, *, with_codings: bool = False) -> Draft:
    """Draft the deletion of a code with the versions of its definition.

    Refuses one that is used or has codes below, unless `with_codings`: then these go as well.
    """
    book = read.codebook()
    doomed = [book[code], *(below for _, below in book.walk(code))]
    uses = [
        *uses_of(read, {c.id for c in doomed}),
        *([f"{counted(len(doomed) - 1, 'code')} below it"] if doomed[1:] else []),
    ]
    name = named(book[code].name)
    if uses and not with_codings:
        raise Refused(
            f"{name} cannot be deleted: it has {listed(uses)}."
            " Merge it into another code, archive it, or delete it with all of this."
        )
    return Draft(f"Delete code {name}", _deletion(read, book, doomed))


def _deletion(read: Reader, book: Codebook, doomed: Sequence[Code]) -> tuple[Change, ...]:
    gone = {code.id for code in doomed}
    codings = [coding for code in doomed for coding in read.codings(code=code.id)]
    subjects = [*(coding.id for coding in codings), *gone]
    top = doomed[0]
    siblings = book.children(top.parent if top.parent in book else None)
    return (
        *memo_removals(read, subjects),
        *removes_all(codings),
        *removes_all(displaced_of_codes(read, gone)),
        *place_in_themes(read, dict.fromkeys(gone)),
        *removes_all(one for code in doomed for one in read.definitions(code.id)),
        *removes_all(reversed(doomed)),
        *renumber(code for code in siblings if code.id != top.id),
    )
