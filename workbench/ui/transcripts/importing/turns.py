"""The text as it will be stored: its first turns, and all of them to scroll through.

Called by `file_details`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.model.errors import WorkbenchError
from workbench.transcripts.importing import Preview, compose_text
from workbench.ui.appearance import SEMIBOLD, look
from workbench.ui.text.view import SpeakerLook, TranscriptView
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.widgets.boxes import bar_frame, clear, column, fill, row
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import Elided, Passage, heading, label

SHOWN = 420
"""So many characters of a turn are shown among the first ones."""


class FirstTurns(QWidget):
    """The first turns; `all_wanted` asks for the rest."""

    all_wanted = Signal()

    def __init__(self) -> None:
        """Show no turns yet."""
        super().__init__()
        self.all = link("", self.all_wanted.emit)
        self._turns = QVBoxLayout()
        self._turns.setSpacing(10)
        head = row(heading(self.tr("As it will be stored")), None, self.all)
        fill(QVBoxLayout(self), head, self._turns, gap=10)

    def show_turns(self, seen: Preview) -> None:
        """Show the first turns of a file."""
        said = self.tr("Show the turn"), self.tr("Show all {n} turns")
        self.all.setText(several(seen.turns, *said))
        self.all.setVisible(seen.turns > 0)
        clear(self._turns)
        for name, words in seen.opening:
            parts: list[QWidget] = [Passage(_beginning(words))]
            if name is not None:
                parts.insert(0, label(name, 13, "ink", SEMIBOLD))
            self._turns.addWidget(column(*parts, gap=2))


class WholeText(QFrame):
    """All turns of a file as they will look; `left` is sent when that was enough."""

    left = Signal()

    def __init__(self) -> None:
        """Show no text yet."""
        super().__init__()
        self.setProperty("kind", "paper")
        self.view = TranscriptView(look().tokens)
        self.view.setAccessibleName(self.tr("Text as it will be stored"))
        self.told = Elided("", 13, "ink2")
        self.back = link(self.tr("Back to the choices"), self.left.emit, "arrow-left")
        head = bar_frame("head", self.back, self.told, margins=(18, 0, 18, 0), gap=14)
        head.setFixedHeight(42)
        column_ = QVBoxLayout(self)
        fill(column_, head, self.view, gap=0)
        column_.setStretch(1, 1)
        leave = QShortcut(QKeySequence("Esc"), self, self.left.emit)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        look().changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.view.set_tokens(look().tokens)

    def show_file(self, candidate: Candidate, text_px: int) -> bool:
        """Show a file; False where it holds nothing that can be shown."""
        seen, source = candidate.seen, candidate.source
        if seen is None or source is None:
            return False
        try:
            text, turns = compose_text(source, candidate.choices)
        except WorkbenchError:
            return False
        quiet = {one.name for one in seen.labels if one.facilitator}
        speakers: dict[str | None, SpeakerLook] = {
            one.name: SpeakerLook(one.name, one.name in quiet) for one in seen.labels
        }
        self.view.zoom(text_px)
        self.view.show_transcript(text, turns, speakers, ())
        self.told.set_text(
            self.tr("{name}: {turns}, {words}").format(
                name=candidate.name,
                turns=several(len(turns), self.tr("1 turn"), self.tr("{n} turns")),
                words=several(seen.words, self.tr("1 word"), self.tr("{n} words")),
            )
        )
        return True


def _beginning(words: str) -> str:
    """The first words of a turn, with the line ends that will be stored."""
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rstrip()}…"
