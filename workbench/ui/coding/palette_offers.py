"""What the palette offers: what it is open for, and the rows that fit what is typed.

Called by `palette`; `codebook_actions` and `opening` make a `Purpose`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.coding.palette_search import Near, PaletteSearch, understand
from workbench.model.codebook import PATH_SEPARATOR, Code
from workbench.model.ids import CodeId
from workbench.ui.coding.palette_rows import Choice

translate = QCoreApplication.translate

SHOWN = 6
AT_FIRST = 8
"""So many codes are offered for letters, and so many before anything is typed."""

Codes = Sequence[CodeId]


@dataclass(frozen=True)
class Purpose:
    """What the palette is open for.

    `choose` gets a code; `give`, where there is one, several at once; `create` the path and
    definition of a new code and those to be given with it. All tell whether it was done. `on` are
    the codes the passage has; `folders` says whether a folder can be chosen too.
    """

    caption: str
    hint: str
    choose: Callable[[CodeId], bool]
    create: Callable[[str, str, Codes], bool] | None = None
    give: Callable[[Codes], bool] | None = None
    on: frozenset[CodeId] = frozenset()
    folders: bool = False


def offers(
    purpose: Purpose,
    search: PaletteSearch,
    typed: str,
    scope: Code | None,
    collected: Sequence[Code],
) -> list[Choice]:
    """The rows for what is typed, below `scope` if there is one, without what is collected.

    The new code stands last, and first where a definition was typed: no other code can take it.
    """
    wanted = understand(typed)
    limit = (SHOWN if wanted.words else AT_FIRST) - bool(collected)
    taken, under = {code.id for code in collected}, scope.id if scope is not None else None
    found = search.find(wanted.words, limit + len(taken), under=under)
    rows = [
        Choice(
            "code",
            one,
            on=one.code.id in purpose.on,
            folder=one.code.use == "folder" and not purpose.folders,
        )
        for one in found
        if one.code.id not in taken
    ][:limit]
    if wanted.path and purpose.create is not None:
        words = translate("Palette", "New code “%s”") % path_under(search, scope, wanted.path)
        new = Choice("new", None, words, translate("Palette", "Shift Enter"))
        rows = [new, *rows] if wanted.definition else [*rows, new]
    return rows


def path_under(search: PaletteSearch | None, scope: Code | None, path: str) -> str:
    """The path of a new code, under the code one went into."""
    if scope is None or search is None:
        return path
    return f"{search.path(scope.id)}{PATH_SEPARATOR}{path}"


def doubts(near: Near, path: str) -> list[Choice]:
    """The question whether another code is meant, each answer with its key."""
    code = near.code
    use = translate("Palette", "Use “%s” instead?") % code.name
    if near.name != code.name:
        use = translate("Palette", "Use “{code}” (“{name}”)?")
        use = use.format(code=code.name, name=near.name)
    anyway = translate("Palette", "No, new code “%s”") % path
    return [
        Choice("near", None, use, translate("Palette", "Enter"), code=code),
        Choice("new", None, anyway, translate("Palette", "Shift Enter")),
    ]


def keys_hint(purpose: Purpose | None, rows: Sequence[Choice], collected: Sequence[Code]) -> str:
    """Which keys do more, as far as they do something here."""
    if purpose is None or purpose.give is None or not rows or rows[0].kind == "near":
        return ""
    if collected:
        return translate("Palette", "Enter: give all · Backspace: take the last one back")
    if any(choice.found is not None and choice.found.below for choice in rows):
        return translate("Palette", "Ctrl Enter: one more code · Tab: codes below it")
    return translate("Palette", "Ctrl Enter: one more code")
