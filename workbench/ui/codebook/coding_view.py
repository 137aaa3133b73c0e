"""One coding in its transcript, to be judged: its passage marked, the talk around it.

Called by `queue_part` and `split_part`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from workbench.model.codebook import Code
from workbench.model.coding import Coding
from workbench.model.ids import TranscriptId
from workbench.ui.appearance import MEDIUM, look
from workbench.ui.desk import Desk
from workbench.ui.marking import speakers_of
from workbench.ui.text.view import Mark, TranscriptView
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.differences import Gazetteer
from workbench.ui.widgets.labels import Elided


class CodingView(QFrame):
    """A transcript scrolled to one of its codings, with where that stands above."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setProperty("kind", "paper")
        self._desk = desk
        self._shown: tuple[TranscriptId, str] | None = None
        self.where = Elided("", 12, "ink2", MEDIUM)
        self.view = TranscriptView(look().tokens)
        self.view.zoom(desk.text_px)
        self.view.setAccessibleName(self.tr("The passage in its transcript"))
        head = bar_frame("head", self.where, margins=(18, 0, 14, 0))
        head.setFixedHeight(34)
        layout = QVBoxLayout(self)
        fill(layout, head, self.view, gap=0)
        layout.setStretch(1, 1)
        look().changed.connect(self._show_look)

    def _show_look(self) -> None:
        self.view.set_tokens(look().tokens)

    def show_coding(self, coding: Coding, code: Code) -> None:
        """Show a coding with the code it has."""
        read = self._desk.read
        transcript = read.transcript(coding.transcript)
        if self._shown != (transcript.id, transcript.text):
            self._shown = (transcript.id, transcript.text)
            self.view.show_transcript(
                read.text(transcript.id),
                read.turns(transcript.id),
                speakers_of(read, transcript.id),
                (),
            )
        who = read.coder(coding.coder)
        mark = Mark(
            coding.id, coding.start, coding.end, code.name, code.colour, 0, who.initial, who.name
        )
        self.view.set_marks([mark])
        self.view.select(coding.start, coding.start)
        self.view.show_passage(coding.start, coding.end, select=False)
        self.where.set_text(Gazetteer(read).where(transcript.id, coding.start).short())

    def zoom(self, px: int) -> None:
        """Write the talk in another size."""
        self.view.zoom(px)
