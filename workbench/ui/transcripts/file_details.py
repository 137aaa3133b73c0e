"""What is known of one file before it comes in, and what a person can say about it.

Called by `import_panel`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QVBoxLayout, QWidget

from workbench.transcripts.importing import Layout, Preview
from workbench.ui.appearance import MEDIUM, SEMIBOLD, font
from workbench.ui.desk import Desk
from workbench.ui.transcripts.candidate import Candidate
from workbench.ui.transcripts.label_rows import MOST, LabelRows
from workbench.ui.widgets.boxes import card, clear, column, fill, row, scrolling
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import IconLabel, Passage, heading, label, quiet
from workbench.ui.widgets.stretching import stretched

SHOWN = 420
"""So many characters of a turn are shown."""


class FileDetails(QWidget):
    """One file with its choices; `changed` is sent after each choice."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Make the fields."""
        super().__init__()
        self._desk = desk
        self._candidate: Candidate | None = None
        self.name = Field(self.tr("Name of the transcript"), height=30)
        self.session = QComboBox()
        self.session.setEditable(True)
        self.session.setMinimumWidth(200)
        self.session.setFont(font(13))
        self.session.setAccessibleName(self.tr("Session"))
        self.layouts = QComboBox()
        self.layouts.setFont(font(13))
        self.layouts.setAccessibleName(self.tr("How the file shows who speaks"))
        self.opening = QCheckBox(self.tr("Keep the lines before the first speaker"))
        self.opening.setFont(font(13))
        self.labels = LabelRows()
        self.refusal = label("", 13, "warning", wrap=True)
        mark = IconLabel("circle-alert", "warning")
        self._refused = card(row(mark, stretched(self.refusal), gap=10))
        self._notes = QVBoxLayout()
        self._notes.setSpacing(6)
        self._turns = QVBoxLayout()
        self._turns.setSpacing(10)
        self.counts = quiet("", 12, "ink3")
        self.too_many = quiet("", 12, "warning", wrap=True)
        self._chosen = self._choices_card()
        self._speakers = card(
            row(heading(self.tr("Who speaks")), None, self.counts),
            self.labels,
            self.too_many,
            gap=10,
        )
        self._shown = card(heading(self.tr("As it will be stored")), self._turns, gap=10)
        content = column(
            self._refused,
            self._chosen,
            self._speakers,
            self._shown,
            None,
            margins=(22, 18, 22, 18),
            gap=14,
        )
        fill(QVBoxLayout(self), scrolling(content))
        self._connect()
        self._show_nothing()

    def _choices_card(self) -> QFrame:
        names = row(
            _named(self.tr("Name"), self.name), _named(self.tr("Session"), self.session), gap=14
        )
        return card(
            names,
            _named(self.tr("How the file shows who speaks"), self.layouts),
            self.opening,
            self._notes,
            gap=10,
        )

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._name_written)
        edit = self.session.lineEdit()
        assert edit is not None
        edit.editingFinished.connect(self._session_written)
        self.session.activated.connect(lambda _: self._session_written())
        self.layouts.activated.connect(self._layout_chosen)
        self.opening.clicked.connect(lambda yes: self._choose(keep_opening=yes))
        self.labels.renamed.connect(self._renamed)
        self.labels.marked.connect(self._marked)
        self.labels.facilitates.connect(self._facilitates)
        self.labels.merged.connect(self._merged)

    # -- showing --------------------------------------------------------------------------

    def show_file(self, candidate: Candidate) -> None:
        """Show a file."""
        self._candidate = candidate
        self.session.clear()
        self.session.addItems([session.label for session in self._desk.read.sessions()])
        seen = candidate.seen
        if seen is not None:
            self.name.setText(seen.name)
            self.session.setEditText(candidate.choices.session or seen.name)
        self._show_layouts(seen)
        self._show()

    def _show_nothing(self) -> None:
        for part in (self._refused, self._chosen, self._speakers, self._shown):
            part.hide()

    def _show_layouts(self, seen: Preview | None) -> None:
        self.layouts.clear()
        for layout in seen.layouts if seen is not None else ():
            said = layout.example
            if layout is Layout.NONE:
                said = self.tr("No speakers: each paragraph stands for itself")
            self.layouts.addItem(said, layout)
        if seen is not None:
            self.layouts.setCurrentIndex(self.layouts.findData(seen.layout))

    def _show(self) -> None:
        candidate = self._candidate
        if candidate is None:
            return
        self.refusal.setText(candidate.refusal)
        self._refused.setVisible(bool(candidate.refusal))
        seen = candidate.seen
        for part in (self._chosen, self._shown):
            part.setVisible(seen is not None)
        self._speakers.setVisible(seen is not None and bool(seen.labels))
        if seen is not None:
            self._show_seen(seen, candidate)

    def _show_seen(self, seen: Preview, candidate: Candidate) -> None:
        with QSignalBlocker(self.opening):
            self.opening.setChecked(candidate.choices.keep_opening)
        self.opening.setVisible(bool(seen.left_out) or candidate.choices.keep_opening)
        speakers = len({one.name for one in seen.labels if one.marked})
        self.counts.setText(
            self.tr("{speakers} speakers, {turns} turns, {words} words").format(
                speakers=f"{speakers:,}", turns=f"{seen.turns:,}", words=f"{seen.words:,}"
            )
        )
        self.labels.show_labels(seen.labels)
        hidden = len(seen.labels) - MOST
        self.too_many.setVisible(hidden > 0)
        self.too_many.setText(
            self.tr("{n} more labels: choose another layout if these are no speakers.").format(
                n=hidden
            )
        )
        self._show_notes(seen)
        self._show_turns(seen)

    def _show_notes(self, seen: Preview) -> None:
        clear(self._notes)
        pairs = {f"“{one}” and “{other}”": (one, other) for one, other in seen.duplicates}
        for warning in seen.warnings:
            pair = next(
                (names for start, names in pairs.items() if warning.startswith(start)), None
            )
            said = stretched(label(warning, 12, "ink2", wrap=True))
            parts: list[QWidget] = [IconLabel("info", "warning", 15), said]
            if pair is not None:
                parts.append(self._make_one(*pair))
            self._notes.addWidget(row(*parts, gap=8))

    def _make_one(self, one: str, other: str) -> QWidget:
        made = link(self.tr("Make them one"), lambda: self._merged(other, one))
        made.setAccessibleDescription(
            self.tr("Name “{other}” as “{one}”").format(one=one, other=other)
        )
        return made

    def _show_turns(self, seen: Preview) -> None:
        clear(self._turns)
        for name, words in seen.opening:
            parts: list[QWidget] = [Passage(_beginning(words))]
            if name is not None:
                parts.insert(0, label(name, 13, "ink", SEMIBOLD))
            self._turns.addWidget(column(*parts, gap=2))

    # -- choosing -------------------------------------------------------------------------

    def _choose(self, **changed: object) -> None:
        self._tell(lambda candidate: candidate.choose(**changed))

    def commit(self) -> None:
        """Take what was written last, also in a field that has the focus still."""
        if self._candidate is not None and self._candidate.seen is not None:
            self.labels.commit()
            self._name_written()
            self._session_written()

    def _name_written(self) -> None:
        self._choose(name=" ".join(self.name.text().split()))

    def _session_written(self) -> None:
        self._choose(session=" ".join(self.session.currentText().split()))

    def _layout_chosen(self, index: int) -> None:
        layout = Layout(self.layouts.itemData(index))
        self._tell(lambda candidate: candidate.set_layout(layout))

    def _renamed(self, old: str, new: str) -> None:
        self._tell(lambda candidate: candidate.rename(old, new))

    def _marked(self, old: str, yes: bool) -> None:
        self._tell(lambda candidate: candidate.mark(old, yes))

    def _facilitates(self, old: str, yes: bool) -> None:
        self._tell(lambda candidate: candidate.facilitate(old, yes))

    def _merged(self, one: str, other: str) -> None:
        self._tell(lambda candidate: candidate.merge(one, other))

    def _tell(self, choose: Callable[[Candidate], None]) -> None:
        if self._candidate is not None:
            choose(self._candidate)
            self._show()
            self.changed.emit()


def _beginning(words: str) -> str:
    """The first words of a turn, with the line ends that will be stored."""
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()}…"


def _named(name: str, field: QWidget) -> QWidget:
    return column(label(name, 12, "ink2", MEDIUM), field, gap=4)
