"""The verbs that add and name codes.

Called by the pages, the palette and `project.sample`.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.coding.codebook.describing import known_colour
from workbench.coding.codebook.naming import (
    proper_aliases,
    proper_name,
    refuse_others_alias,
    refuse_twin,
    twin,
)
from workbench.coding.growing import GrowingCodebook
from workbench.coding.wording import named
from workbench.journal.entry import Draft, adds, sets
from workbench.model.codebook import split_path
from workbench.model.ids import CodeId, MakeId, new_id
from workbench.model.reading import Reader


def add_code(
    read: Reader,
    name_or_path: str,
    *,
    parent: CodeId | None = None,
    colour: int | None = None,
    definition: str = "",
    include: str = "",
    exclude: str = "",
    example: str = "",
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a new code, last among its siblings; "A > B" also makes A where it is missing.

    Without a colour (0..39) one is chosen. Refuses a name that a sibling bears, and one that is
    another name of another code.
    """
    book = read.codebook()
    names = [proper_name(name) for name in split_path(name_or_path)] or [proper_name("")]
    growing = GrowingCodebook(book, make_id)
    above = growing.ensure_under(parent, names[:-1])
    refuse_twin(growing.child(above, names[-1]), names[-1])
    refuse_others_alias(book, names[-1])
    growing.add(names[-1], above)
    *made, code = growing.made
    code = replace(
        code,
        colour=code.colour if colour is None else known_colour(colour),
        definition=definition,
        include=include,
        exclude=exclude,
        example=example,
    )
    return Draft(f"Add code {named(code.name)}", tuple(map(adds, (*made, code))))


def rename_code(read: Reader, code: CodeId, name: str) -> Draft:
    """Draft another name for a code; refuses one that a sibling bears or that is an alias.

    An alias of the code itself may become its name, and is no alias then.
    """
    book = read.codebook()
    old, new = book[code], proper_name(name)
    refuse_twin(twin(book, old, old.parent, new), new)
    refuse_others_alias(book, new, code)
    aliases = proper_aliases(book, code, new, old.aliases)
    return Draft(f"Rename {named(old.name)} to {named(new)}", sets(old, name=new, aliases=aliases))
