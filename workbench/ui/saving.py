"""Ask where a file is to be saved, and give it the ending of its kind.

Called by every page that writes a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

Kind = tuple[str, str]
"""A kind of file as the dialog lists it, and its ending: ("Table (*.csv)", ".csv")."""


def where_to_save(
    parent: QWidget, title: str, suggested: Path, kinds: Sequence[Kind]
) -> Path | None:
    """The file a person chooses, None when they think better of it.

    `suggested` has the ending of the first kind. See `with_ending` for the ending it gets.
    """
    chosen, kind = QFileDialog.getSaveFileName(
        parent, title, str(suggested), ";;".join(name for name, _ in kinds)
    )
    return with_ending(Path(chosen), kind, kinds) if chosen else None


def with_ending(chosen: Path, kind: str, kinds: Sequence[Kind]) -> Path:
    """A file with the ending it is meant to have.

    An ending that was written stays where it is one of the kinds; but the ending that was suggested
    gives way to that of another kind that was chosen. Without an ending of any kind the name gets
    that of the kind chosen.
    """
    endings, first = dict(kinds), kinds[0][1]
    wanted, written = endings.get(kind, first), chosen.suffix.casefold()
    if written not in endings.values():
        return chosen.with_name(chosen.name + wanted)
    return chosen.with_suffix(wanted) if written == first and kind in endings else chosen
