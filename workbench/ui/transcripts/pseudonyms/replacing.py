"""Look before names are replaced in the whole study, and before earlier texts are erased.

Called by `pseudonyms_panel`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from workbench.project.applying import Applied, Place
from workbench.project.erasing import FOR_GOOD, Erasing
from workbench.ui.appearance import MEDIUM, font
from workbench.ui.widgets.boxes import card, column, fill, row, scrolling
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import heading, label, quiet

MARGINS = (24, 22, 24, 20)


class ReplaceDialog(QDialog):
    """What would be replaced, place by place, before and after."""

    def __init__(self, found: Applied, undecided: int, parent: QWidget) -> None:
        """Show what replacing does; `undecided` forms stay as they are."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace in the study"))
        self.resize(620, 560)
        self.go_on = primary(
            several(found.names, self.tr("Replace 1 name"), self.tr("Replace {n} names")),
            self.accept,
        )
        self.go_on.setDefault(True)
        notes = [self.tr("Codings keep their passages. It is one step, which Undo takes back.")]
        if undecided:
            notes.append(
                several(
                    undecided,
                    self.tr("1 form that may be a name stays: open the name and tick it if it is."),
                    self.tr(
                        "{n} forms that may be names stay: open the names and tick those that are."
                    ),
                )
            )
        if found.review:
            notes.append(
                several(
                    found.review,
                    self.tr("1 coding or quote has to be placed again by a person."),
                    self.tr("{n} codings and quotes have to be placed again by a person."),
                )
            )
        places = column(*(_place(place) for place in found.places), None, gap=10)
        fill(
            QVBoxLayout(self),
            heading(self.tr("Replace in the study"), 18),
            4,
            *(quiet(note, 13, "ink2", wrap=True) for note in notes),
            6,
            scrolling(places),
            8,
            row(None, plain(self.tr("Cancel"), self.reject), self.go_on),
            margins=MARGINS,
        )


def _place(place: Place) -> QWidget:
    """One place with its examples."""
    examples: list[QWidget] = []
    for before, after in place.examples:
        examples += [
            label(before, 12, "ink3", wrap=True),
            label(f"→ {after}", 12, "ink", wrap=True),
        ]
    head = row(label(place.where, 13, "ink", MEDIUM), None, quiet(f"{place.count:,}"))
    return card(head, *examples, gap=4)


class EraseDialog(QDialog):
    """What erasing takes away for good, and what stays; a person says yes in so many words."""

    def __init__(self, found: Erasing, parent: QWidget) -> None:
        """Show what would be erased."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Erase earlier texts"))
        self.setFixedWidth(500)
        self.sure = QCheckBox(self.tr("I know that this cannot be undone"))
        self.sure.setFont(font(13))
        self.go_on = primary(self.tr("Erase for good"), self.accept)
        self.go_on.setEnabled(False)
        self.sure.toggled.connect(self.go_on.setEnabled)
        back = plain(self.tr("Cancel"), self.reject)
        back.setDefault(True)
        told = several(
            found.texts,
            self.tr("1 earlier text of the study still holds known names."),
            self.tr("{n} earlier texts of the study still hold known names."),
        )
        fill(
            QVBoxLayout(self),
            heading(self.tr("Erase earlier texts"), 18),
            8,
            label(told, 13, "ink", wrap=True),
            label(FOR_GOOD, 13, "ink2", wrap=True),
            *_stays(self.tr("What stays"), found.stays),
            8,
            self.sure,
            10,
            row(None, back, self.go_on),
            margins=MARGINS,
        )


def _stays(title: str, sentences: Sequence[str]) -> list[QWidget]:
    if not sentences:
        return []
    return [
        label(title, 13, "ink", MEDIUM),
        *(label(sentence, 13, "ink2", wrap=True) for sentence in sentences),
    ]
