"""How a file shows who speaks: the layout, an example of it from the file, one's own pattern.

Called by `file_details`.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.transcripts.importing import Layout
from workbench.ui.appearance import font
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.transcripts.importing.naming import named
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, IconLabel, label, quiet
from workbench.ui.widgets.stretching import stretched

PAUSE = 350
"""Milliseconds without a key after which a pattern that is being written is tried."""
FIRST_PATTERN = "NAME: TEXT"


class LayoutChoice(QWidget):
    """The layout and the pattern; `layout_chosen` and `pattern_written` carry them."""

    layout_chosen = Signal(object)
    pattern_written = Signal(str)

    def __init__(self) -> None:
        """Make the fields."""
        super().__init__()
        self.layouts = QComboBox()
        self.layouts.setFont(font(13))
        self.layouts.setAccessibleName(self.tr("How the file shows who speaks"))
        self.layouts.activated.connect(self._chosen)
        self.example = Elided("", 12, "ink3")
        self._example = row(quiet(self.tr("In the file:"), 12, "ink3"), self.example, gap=6)
        self.pattern = Field(self.tr("Your own pattern"), FIRST_PATTERN, height=30)
        self.pattern.setFont(font(13))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.commit)
        self.pattern.textEdited.connect(lambda: self._pause.start())
        self.pattern.editingFinished.connect(self.commit)
        self._mark = IconLabel("check", "success", 15)
        self.found = stretched(label("", 12, "ink2", wrap=True))
        hint = quiet(
            self.tr(
                "Write a turn with NAME, TIME and TEXT in their places: “[TIME] NAME - TEXT”. "
                "Who knows regular expressions may write one with a group (?P<label>…)."
            ),
            12,
            "ink3",
            wrap=True,
        )
        self.expert = QWidget()
        fill(
            QVBoxLayout(self.expert),
            named(self.tr("Your own pattern"), self.pattern),
            row(self._mark, self.found, gap=8),
            hint,
            gap=6,
        )
        fill(
            QVBoxLayout(self),
            named(self.tr("How the file shows who speaks"), self.layouts),
            self._example,
            self.expert,
            gap=8,
        )

    def show_file(self, candidate: Candidate) -> None:
        """Show what is chosen for a file, and what came of it."""
        self._pause.stop()
        seen = candidate.seen
        layout = candidate.choices.layout or (seen.layout if seen is not None else Layout.NONE)
        shown = [one for one in candidate.examples if one is not Layout.PATTERN]
        with QSignalBlocker(self.layouts):
            self.layouts.clear()
            for one in (*shown, Layout.PATTERN):
                self.layouts.addItem(self._said(one, candidate), one)
            self.layouts.setCurrentIndex(self.layouts.findData(layout))
        example = candidate.examples.get(layout)
        line = example.line if example is not None else ""
        self.example.set_text(line)
        self._example.setVisible(bool(line))
        own = layout is Layout.PATTERN
        self.expert.setVisible(own)
        if own:
            self._show_pattern(candidate)

    def _show_pattern(self, candidate: Candidate) -> None:
        if not self.pattern.hasFocus():
            self.pattern.setText(candidate.choices.pattern)
        seen = candidate.seen
        if candidate.refusal or seen is None or seen.layout is not Layout.PATTERN:
            self._mark.show_icon("circle-alert", "warning")
            self.found.setText(candidate.refusal)
            return
        speakers = [one for one in seen.labels if one.marked]
        turns = sum(one.turns for one in speakers)
        self._mark.show_icon(*(("check", "success") if turns else ("circle-alert", "warning")))
        self.found.setText(
            self.tr("{turns} of {speakers} found: {names}").format(
                turns=several(turns, self.tr("1 turn"), self.tr("{n} turns")),
                speakers=several(len(speakers), self.tr("1 speaker"), self.tr("{n} speakers")),
                names=", ".join(one.name for one in speakers[:6]) + ("…" if speakers[6:] else ""),
            )
            if turns
            else self.tr("No line of the file looks like this.")
        )

    def _said(self, layout: Layout, candidate: Candidate) -> str:
        if layout is Layout.PATTERN:
            return self.tr("A pattern of your own…")
        if layout is Layout.NONE:
            return self.tr("No speakers: each paragraph stands for itself")
        example = candidate.examples.get(layout)
        turns = several(
            example.turns if example is not None else 0,
            self.tr("found once"),
            self.tr("found {n} times"),
        )
        return f"{layout.example}  ·  {turns}"

    def _chosen(self, index: int) -> None:
        layout = Layout(self.layouts.itemData(index))
        self.layout_chosen.emit(layout)
        if layout is Layout.PATTERN:
            self.pattern.setFocus()
            self.pattern.selectAll()

    def commit(self) -> None:
        """Send a pattern that was written."""
        if self._pause.isActive() or self.pattern.isModified():
            self._pause.stop()
            self.pattern.setModified(False)
            self.pattern_written.emit(self.pattern.text().strip())
