"""What is found is taken along: into the quote bank, onto the clipboard, into a file.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench.coding.retrieval.passages import Passage
from workbench.coding.retrieval.quoting import quote_passages
from workbench.project.exporting import Checked, Door
from workbench.ui.desk import Desk
from workbench.ui.exporting import door, told
from workbench.ui.retrieval.counted import GoTogether, HowOften
from workbench.ui.retrieval.exporting import as_pasted, kinds, write_counts, write_passages
from workbench.ui.saving import where_to_save
from workbench.ui.widgets.counts import several


def quote(desk: Desk, passages: Sequence[Passage]) -> None:
    """Put passages into the quote bank, in one step; those that are there are passed over."""
    if not passages:
        return
    places = [(one.transcript, one.span) for one in passages]
    entry = desk.do(lambda: quote_passages(desk.read, places, by=desk.me, make_id=desk.make_id))
    if entry is not None:
        said = several(
            sum(change.kind == "quote" for change in entry.changes),
            _tr("1 passage is in the quote bank now."),
            _tr("{n} passages are in the quote bank now."),
        )
        desk.said.emit(said, True)


def copy(desk: Desk, passages: Sequence[Passage]) -> None:
    """Put passages on the clipboard as a table."""
    if passages:
        QGuiApplication.clipboard().setText(as_pasted(desk.read, passages))
        desk.say(several(len(passages), _tr("1 passage copied"), _tr("{n} passages copied")))


def asked_for(parent: QWidget, stem: str, beside: Path, *, picture: bool) -> Path | None:
    """Ask for a file; None when the person thinks better of it."""
    known = kinds(picture=picture)
    suggested = beside.with_name(stem + known[0][1])
    return where_to_save(parent, _tr("Export what is seen"), suggested, known)


def write(
    parent: QWidget, desk: Desk, path: Path, seen: HowOften | GoTogether | Sequence[Passage]
) -> None:
    """Write what is seen into a file, and say so."""
    out = door(desk, parent)
    checked = desk.attempt(lambda: _written(out, desk, path, seen))
    if checked is not None:
        said = _tr("“{file}” was written.").format(file=path.name)
        desk.say(" ".join(filter(None, (said, told(checked)))))


def _written(
    out: Door, desk: Desk, path: Path, seen: HowOften | GoTogether | Sequence[Passage]
) -> Checked | None:
    if isinstance(seen, HowOften | GoTogether):
        return write_counts(out, path, seen.sheet(), seen.picture())
    return write_passages(out, path, desk.read, seen)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Codings", words)
