"""What is known of one file before it comes in, and what a person can say about it.

Called by `import_panel`. The parts stand in the modules `import_*` beside this one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from workbench.transcripts.importing import Layout, Preview
from workbench.ui.desk import Desk
from workbench.ui.tasks import Tasks
from workbench.ui.transcripts.importing.beside import Beside
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.transcripts.importing.doubted import DoubtedLabels
from workbench.ui.transcripts.importing.hints import Oddities, Pairs
from workbench.ui.transcripts.importing.label_rows import MOST, LabelRows
from workbench.ui.transcripts.importing.layout import FIRST_PATTERN, LayoutChoice
from workbench.ui.transcripts.importing.letters import Letters
from workbench.ui.transcripts.importing.naming import Naming
from workbench.ui.transcripts.importing.turns import FirstTurns, WholeText
from workbench.ui.widgets.boxes import card, column, fill, row, scrolling
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import IconLabel, heading, label, quiet
from workbench.ui.widgets.stretching import stretched

CHOICES, TEXT = range(2)


class FileDetails(QWidget):
    """One file with its choices.

    `changed` is sent after each choice. The others ask the panel for what concerns more than this
    file: `encoding_chosen`, `session_chosen` and `occasion_chosen` carry what was chosen,
    `session_for_all`, `same_for_all`, `afresh` and `left_out` nothing.
    """

    changed = Signal()
    encoding_chosen = Signal(str)
    session_chosen = Signal(str)
    occasion_chosen = Signal(object)
    session_for_all = Signal()
    same_for_all = Signal()
    afresh = Signal()
    left_out = Signal()

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        """Make the fields."""
        super().__init__()
        self._desk = desk
        self._candidate: Candidate | None = None
        self.naming = Naming()
        self.layout_choice = LayoutChoice()
        self.letters = Letters(tasks)
        self.labels = LabelRows()
        self.doubted = DoubtedLabels()
        self.pairs = Pairs()
        self.oddities = Oddities()
        self.beside = Beside()
        self.turns = FirstTurns()
        self.whole = WholeText()
        self.name, self.session = self.naming.name, self.naming.session
        self.layouts, self.pattern = self.layout_choice.layouts, self.layout_choice.pattern
        self.refusal = label("", 13, "warning", wrap=True)
        self.leave_out = link(self.tr("Leave this file out"), self.left_out.emit)
        mark = IconLabel("circle-alert", "warning")
        self._refused = card(row(mark, stretched(self.refusal), self.leave_out, gap=10))
        self.as_before = label("", 12, "ink2", wrap=True)
        self.start_afresh = link(self.tr("Look at it afresh"), self.afresh.emit)
        self._as_before = row(
            IconLabel("history", "ink3", 15), stretched(self.as_before), self.start_afresh, gap=8
        )
        self.same = link("", self.same_for_all.emit)
        self._same = row(self.same, None)
        self.counts = quiet("", 12, "ink3")
        self.too_many = quiet("", 12, "warning", wrap=True)
        self._cards = self._make_cards()
        content = column(self._refused, *self._cards, None, margins=(22, 18, 22, 18), gap=14)
        self.stack = QStackedWidget()
        self._scroll = scrolling(content)
        self.stack.addWidget(self._scroll)
        self.stack.addWidget(self.whole)
        fill(QVBoxLayout(self), self.stack)
        self._connect()
        self.show_nothing()

    def _make_cards(self) -> tuple[QFrame, ...]:
        self._chosen = card(
            self.naming,
            self.layout_choice,
            self._as_before,
            self._same,
            self.letters,
            self.oddities,
            gap=10,
        )
        self._speakers = card(
            row(heading(self.tr("Who speaks")), None, self.counts),
            self.pairs,
            self.labels,
            self.too_many,
            self.doubted,
            gap=12,
        )
        self._beside = card(self.beside)
        self._shown = card(self.turns)
        return self._chosen, self._speakers, self._beside, self._shown

    def _connect(self) -> None:
        self.naming.name_written.connect(self._name_written)
        self.naming.session_written.connect(self.session_chosen)
        self.naming.occasion_written.connect(self.occasion_chosen)
        self.naming.session_for_all.connect(self.session_for_all)
        self.layout_choice.layout_chosen.connect(self._layout_chosen)
        self.layout_choice.pattern_written.connect(lambda text: self._choose(pattern=text))
        self.letters.chosen.connect(self.encoding_chosen)
        self.labels.renamed.connect(self._renamed)
        for rows in (self.labels.marked, self.doubted.marked):
            rows.connect(lambda name, yes: self._tell(lambda one: one.mark(name, yes)))
        self.labels.facilitates.connect(self._facilitates)
        for merging in (self.labels.merged, self.pairs.merged):
            merging.connect(lambda one, other: self._tell(lambda c: c.merge(one, other)))
        self.pairs.parted.connect(lambda one, other: self._tell(lambda c: c.part(one, other)))
        self.beside.opening_kept.connect(lambda yes: self._choose(keep_opening=yes))
        self.beside.memos_made.connect(lambda yes: self._choose(notes_as_memos=yes))
        self.beside.all_marked.connect(lambda yes: self._choose(markers=yes))
        self.beside.segment_chosen.connect(
            lambda block, yes: self._tell(lambda one: one.segment(block, yes))
        )
        self.turns.all_wanted.connect(self.show_text)
        self.whole.left.connect(self.show_choices)

    # -- showing --------------------------------------------------------------------------

    def show_file(self, candidate: Candidate, sessions: Sequence[str] = (), alike: int = 0) -> None:
        """Show a file; `sessions` are those of other files, `alike` how many have its layout."""
        if candidate is not self._candidate:
            self.stack.setCurrentIndex(CHOICES)
            self._scroll.verticalScrollBar().setValue(0)
        self._candidate = candidate
        self.refusal.setText(candidate.trouble)
        self._refused.setVisible(bool(candidate.trouble))
        seen = candidate.seen
        for part in self._cards:
            part.setVisible(seen is not None)
        if seen is not None:
            known = [session.label for session in self._desk.read.sessions()]
            self.naming.show_file(candidate, known, sessions)
            self.layout_choice.show_file(candidate)
            self.letters.show_file(candidate)
            self._show_habits(candidate, alike)
            self._show_speakers(seen, candidate)
            self._beside.setVisible(self.beside.show_file(candidate))
            missed = seen.layout is Layout.PATTERN and not any(one.marked for one in seen.labels)
            self.oddities.show_sentences(seen.oddities[missed:])  # the pattern says it itself
            self.turns.show_turns(seen)

    @property
    def is_empty(self) -> bool:
        """Whether no file is shown."""
        return self._candidate is None

    def show_nothing(self) -> None:
        """Show no file."""
        self._candidate = None
        self.stack.setCurrentIndex(CHOICES)
        for part in (self._refused, *self._cards):
            part.hide()

    def show_text(self) -> None:
        """Show all turns of the file."""
        if self._candidate is not None and self.whole.show_file(
            self._candidate, self._desk.text_px
        ):
            self.stack.setCurrentIndex(TEXT)
            self.whole.view.setFocus()

    def show_choices(self) -> None:
        """Go back from the turns to the choices."""
        self.stack.setCurrentIndex(CHOICES)
        self.turns.all.setFocus()

    def _show_habits(self, candidate: Candidate, alike: int) -> None:
        self._as_before.setVisible(candidate.as_before)
        if candidate.as_before:
            self.as_before.setText(self._habits(candidate))
        self._same.setVisible(alike > 0)
        self.same.setText(
            several(
                alike,
                self.tr("Use the same choices for the other file of this layout"),
                self.tr("Use the same choices for the {n} other files of this layout"),
            )
        )

    def _habits(self, candidate: Candidate) -> str:
        choices, source = candidate.choices, candidate.source
        parts = []
        if choices.layout is Layout.PATTERN:
            parts.append(self.tr("your pattern “{0}”").format(choices.pattern))
        elif choices.layout is not None and choices.layout is not candidate.detected:
            parts.append(choices.layout.example)
        if source is not None and source.overruled:
            parts.append(self.tr("the same kind of letters"))
        if choices.keep_opening:
            parts.append(self.tr("the lines before the first speaker kept"))
        if choices.markers:
            parts.append(self.tr("segments from marker lines"))
        return self.tr("As last time in this study: {what}.").format(what="; ".join(parts))

    def _show_speakers(self, seen: Preview, candidate: Candidate) -> None:
        self._speakers.setVisible(bool(seen.labels or seen.doubted))
        speakers = len({one.name for one in seen.labels if one.marked})
        said = self.tr("{speakers}, {turns}, {words}").format(
            speakers=several(speakers, self.tr("1 speaker"), self.tr("{n} speakers")),
            turns=several(seen.turns, self.tr("1 turn"), self.tr("{n} turns")),
            words=several(seen.words, self.tr("1 word"), self.tr("{n} words")),
        )
        self.counts.setText(self.tr("Looking at the text again…") if candidate.stale else said)
        self.pairs.show_pairs(seen)
        self.labels.show_labels(seen.labels)
        self.labels.setVisible(bool(seen.labels))
        hidden = len(seen.labels) - MOST
        self.too_many.setVisible(hidden > 0)
        self.too_many.setText(
            several(
                hidden,
                self.tr("1 more label: choose another layout if these are no speakers."),
                self.tr("{n} more labels: choose another layout if these are no speakers."),
            )
        )
        self.doubted.show_labels(seen.doubted)

    # -- choosing -------------------------------------------------------------------------

    def commit(self) -> None:
        """Take what was written last, also in a field that has the focus still."""
        if self._candidate is not None and self._candidate.seen is not None:
            self.layout_choice.commit()
            self.labels.commit()
            self.naming.commit()

    def _choose(self, **changed: object) -> None:
        choices = self._candidate.choices if self._candidate is not None else None
        if any(getattr(choices, name, None) != value for name, value in changed.items()):
            self._tell(lambda candidate: candidate.choose(**changed))

    def _name_written(self, name: str) -> None:
        if self._candidate is not None and name != self._candidate.name:
            self._choose(name=name)

    def _layout_chosen(self, layout: Layout) -> None:
        def choose(candidate: Candidate) -> None:
            if layout is Layout.PATTERN and not candidate.choices.pattern:
                candidate.choices = replace(candidate.choices, pattern=FIRST_PATTERN)
            candidate.set_layout(layout)

        self._tell(choose)

    def _renamed(self, old: str, new: str) -> None:
        self._tell(lambda candidate: candidate.rename(old, new))

    def _facilitates(self, old: str, yes: bool) -> None:
        self._tell(lambda candidate: candidate.facilitate(old, yes))

    def _tell(self, choose: Callable[[Candidate], None]) -> None:
        if self._candidate is not None:
            choose(self._candidate)
            self.changed.emit()
