"""The chosen theme in full: what it says, its codes, and the people and sessions behind it.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.model.ids import CodeId
from workbench.model.transcript import count_words
from workbench.themes.evidence import Evidence, Share
from workbench.ui.appearance import SEMIBOLD, font, serif
from workbench.ui.themes.acts import Acts
from workbench.ui.themes.phrasing import about_code, passages_in
from workbench.ui.themes.snapshot import CodeNote, ThemeNote
from workbench.ui.widgets.boxes import clear, column, fill, line, row, scrolling
from workbench.ui.widgets.buttons import ToolButton, link, plain
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.fields import Field, Writing
from workbench.ui.widgets.labels import Elided, label, quiet
from workbench.ui.widgets.marks import Swatch
from workbench.ui.widgets.share_row import ShareRow
from workbench.ui.widgets.spread_notes import note as told_note
from workbench.ui.widgets.spread_notes import sentence

translate = QCoreApplication.translate

SIDES = (16, 12, 16, 12)
PEOPLE = 8
"""So many participants are told before the others are only counted."""


class ThemeInspector(QFrame):
    """The inspector of the page Themes. `code_wanted` carries the button that asked."""

    code_wanted = Signal(QWidget)

    def __init__(self, acts: Acts) -> None:
        """Begin with no theme chosen."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self._acts = acts
        self._note: ThemeNote | None = None
        self._hint = label(
            self.tr(
                "Choose a theme to write its central idea and narrative and see who is behind it."
            ),
            13,
            "ink3",
            wrap=True,
        )
        self._hint_holder = column(self._hint, None, margins=(16, 16, 16, 16))
        self.title = Field(self.tr("Title of the theme"), self.tr("Title"))
        self.title.setFont(font(15, SEMIBOLD))
        self.title.editingFinished.connect(self._save_title)
        self.idea = Writing(
            self.tr("Central idea"), self.tr("What holds it together, in one sentence"), 3
        )
        self.idea.setFont(serif(14))
        self.idea.setFixedHeight(78)
        self.idea.written.connect(self._save_idea)
        self.narrative = Writing(self.tr("Narrative"), self.tr("Tell it as the report will"), 9)
        self.narrative.written.connect(self._save_narrative)
        self.words = quiet("")
        self._codes = QVBoxLayout()
        self._codes.setSpacing(2)
        self._behind = QVBoxLayout()
        self._behind.setSpacing(3)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(9)
        self._area = scrolling(self._content())
        self.quotes = label("", 12, "ink2", tabular=True)
        self._open = plain(self.tr("Open quotes"), self._open_quotes)
        self._foot = column(
            line(), row(self.quotes, None, self._open, margins=(16, 10, 14, 12)), gap=0
        )
        fill(QVBoxLayout(self), self._hint_holder, self._area, self._foot, gap=0)
        self.show_note(None)

    def _content(self) -> QWidget:
        add = link(self.tr("+ code"))
        add.setAccessibleName(self.tr("Put a code on this theme"))
        add.clicked.connect(lambda: self.code_wanted.emit(add))
        self._worth = column(_head(self.tr("Worth a look")), self._notes, margins=SIDES, gap=9)
        return column(
            column(self.title, self.idea, margins=SIDES, gap=6),
            line(),
            column(_head(self.tr("Narrative")), self.narrative, self.words, margins=SIDES, gap=6),
            line(),
            column(row(_head(self.tr("Codes")), None, add), self._codes, margins=SIDES, gap=5),
            line(),
            column(self._behind, margins=SIDES, gap=6),
            line(),
            self._worth,
            None,
            gap=0,
        )

    def show_note(self, note: ThemeNote | None) -> None:
        """Show a theme as it is now, or that none is chosen."""
        if note is not None and note == self._note:
            return
        moved_on = note is None or self._note is None or note.theme.id != self._note.theme.id
        self._note = note
        self._hint_holder.setVisible(note is None)
        self._area.setVisible(note is not None)
        self._foot.setVisible(note is not None)
        if note is None:
            return
        theme = note.theme
        if moved_on or not self.title.hasFocus():
            self.title.setText(theme.title)
            self.title.setCursorPosition(0)
        self.idea.show_text(theme.description)
        self.narrative.show_text(theme.narrative)
        self.words.setText(_length(theme.narrative))
        self._show_codes(note.codes)
        self._show_behind(note.evidence)
        self._show_notes(note.evidence)
        self.quotes.setText(_quotes(note))
        if moved_on:
            self._area.verticalScrollBar().setValue(0)

    # -- parts ----------------------------------------------------------------------------

    def _show_codes(self, codes: Sequence[CodeNote]) -> None:
        clear(self._codes)
        if not codes:
            said = self.tr("No code carries this theme yet: it rests on no passages.")
            self._codes.addWidget(label(said, 12, "ink3", wrap=True))
        for code in codes:
            self._codes.addWidget(self._code_row(code))

    def _code_row(self, note: CodeNote) -> QWidget:
        name = Elided(note.code.name, 13)
        open_it = link(f"{note.codings:,}", lambda: self._acts.show_code(note.code.id))
        open_it.setAccessibleName(about_code(note))
        open_it.setToolTip(self.tr("Show where it was coded"))
        take = ToolButton(
            "x",
            self.tr("Take “{name}” from this theme").format(name=note.code.name),
            lambda: self._take(note.code.id),
            tone="ink3",
            px=13,
            side=24,
        )
        return row(Swatch(note.code.colour), name, open_it, take, gap=8)

    def _show_behind(self, found: Evidence) -> None:
        clear(self._behind)
        passages = link(passages_in(found.passages.number), self._open_passages)
        passages.setToolTip(self.tr("Show the passages under the codes of the theme"))
        self._behind.addWidget(row(_head(self.tr("People and sessions")), None, passages))
        told = several(
            found.participants.number,
            self.tr("1 participant speaks in a passage of the theme."),
            self.tr("{n} participants speak in a passage of the theme."),
        )
        if found.what_counts:
            told = self.tr("{told} Counted: {what}.").format(told=told, what=found.what_counts)
        self._behind.addWidget(label(told, 12, "ink2", wrap=True))
        for share in found.by_session:
            self._behind.addWidget(_share_row(share, found))
        people = [share for share in found.by_participant if share.passages]
        if people:
            self._behind.addWidget(_named_people(people))

    def _show_notes(self, found: Evidence) -> None:
        clear(self._notes)
        for warning in found.warnings:
            self._notes.addWidget(told_note("triangle-alert", "warning", sentence(warning)))
        if not found.quotes.number and found.passages.number:
            said = self.tr("No quote of this theme is used yet.")
            self._notes.addWidget(told_note("info", "ink3", said))
        self._worth.setVisible(self._notes.count() > 0)

    # -- acting ---------------------------------------------------------------------------

    def _save_title(self) -> None:
        note = self._note
        if note is None or self.title.text().strip() == note.theme.title:
            return
        if not self._acts.describe(note.theme.id, title=self.title.text()):
            self.title.setText(note.theme.title)

    def _save_idea(self, text: str) -> None:
        if self._note is not None:
            self._acts.describe(self._note.theme.id, description=text)

    def _save_narrative(self, text: str) -> None:
        if self._note is not None:
            self._acts.describe(self._note.theme.id, narrative=text)

    def _take(self, code: CodeId) -> None:
        if self._note is not None:
            self._acts.take_code(code, self._note.theme.id)

    def _open_quotes(self) -> None:
        if self._note is not None:
            self._acts.show_quotes(self._note.theme.id)

    def _open_passages(self) -> None:
        if self._note is not None:
            self._acts.show_passages(self._note.theme.id)


def _head(text: str) -> QWidget:
    return label(text, 12, "ink2", SEMIBOLD)


def _length(narrative: str) -> str:
    words = count_words(narrative)
    if not words:
        return translate("Themes", "Without a narrative the report prints the central idea.")
    many = translate("Themes", "{n} words · goes into the report")
    return several(words, translate("Themes", "1 word · goes into the report"), many)


def _quotes(note: ThemeNote) -> str:
    quotes = several(note.quotes, translate("Themes", "1 quote"), translate("Themes", "{n} quotes"))
    used = translate("Themes", "{quotes}, {n} used")
    return used.format(quotes=quotes, n=note.evidence.quotes.number)


def _share_row(share: Share, found: Evidence) -> ShareRow:
    told = translate("Themes", "{name}: {n} of {total} passages")
    told = told.format(name=share.name, n=share.passages, total=found.passages.number)
    return ShareRow(
        share.name, share.passages / max(1, found.passages.number), share.passages, told
    )


def _named_people(people: Sequence[Share]) -> QWidget:
    told = ", ".join(f"{share.name} ({share.passages})" for share in people[:PEOPLE])
    if len(people) > PEOPLE:
        told = translate("Themes", "{people} and {n} more").format(
            people=told, n=len(people) - PEOPLE
        )
    said = translate("Themes", "Passages per participant: {people}")
    return quiet(said.format(people=told), wrap=True)
