"""The verb that moves a code in the codebook.

Called by the codebook's trees.
"""

from __future__ import annotations

from workbench.coding.codebook.naming import refuse_twin, twin
from workbench.coding.order import arrange
from workbench.coding.wording import named
from workbench.journal.entry import Draft, sets
from workbench.model.codebook import Codebook
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.model.reading import Reader


def move_code(
    read: Reader, code: CodeId, parent: CodeId | None, position: int | None = None
) -> Draft:
    """Draft another place for a code: under `parent` (None: at the top), at `position`.

    `position` counts the other codes there; None means last. Refuses a place under itself and
    a place beside a code of the same name.
    """
    book = read.codebook()
    moving = book[code]
    if parent is not None and stands_under(book, parent, code):
        raise Refused(
            f"{named(moving.name)} cannot stand under itself or a code below it:"
            " choose another place."
        )
    refuse_twin(twin(book, moving, parent, moving.name), moving.name)
    old = book.children(moving.parent if moving.parent in book else None)
    new = book.children(parent)
    changes = arrange(new, moving, position, parent=parent)
    if moving not in new:
        left = [sibling for sibling in old if sibling.id != code]
        changes += tuple(c for n, sibling in enumerate(left) for c in sets(sibling, position=n))
    return Draft(f"Move {named(moving.name)}", changes)


def stands_under(book: Codebook, code: CodeId, above: CodeId) -> bool:
    """Whether a code is another or stands somewhere below it."""
    return code == above or any(c.id == above for c in book.ancestors(code))
