"""Move a code from one theme to another as one step that undo takes back whole.

Called by `acts`.
"""

from __future__ import annotations

from workbench.coding.wording import named
from workbench.journal.entry import Draft
from workbench.model.ids import CodeId, ThemeId
from workbench.model.reading import Reader
from workbench.themes.building import put_code, take_code, theme_of


def move_code(read: Reader, code: CodeId, source: ThemeId, target: ThemeId) -> Draft:
    """Draft that a code carries `target`, last, and no longer `source`."""
    put = put_code(read, target, code)
    taken = take_code(read, source, code)
    name = read.codebook()[code].name
    label = f"Move {named(name)} to {named(theme_of(read, target).title)}"
    return Draft(label, (*taken.changes, *put.changes))
