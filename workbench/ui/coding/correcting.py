"""Correct the words of the turn at the caret without leaving the transcript.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.errors import Refused
from workbench.model.ids import TranscriptId
from workbench.model.span import Span
from workbench.project.correcting import Correction, correct
from workbench.transcripts.correcting.corrected import Part, corrected_turns
from workbench.ui.desk import Desk, Place
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import link, plain, primary
from workbench.ui.widgets.correcting_words import corrected_said, moves_said
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, quiet
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.turn_editor import TurnEditor

WIDTH, HEIGHT = 560, 330
WAIT_MS = 350


class CorrectTurn(Popover):
    """The words of one turn to be written anew; `saved` and `whole_asked` tell what is wanted."""

    edited = Signal()
    saved = Signal()
    whole_asked = Signal()

    def __init__(self, host: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(host, WIDTH, HEIGHT)
        self.title = heading("", 13)
        self.editor = TurnEditor()
        self.summary = quiet("", 12, "ink2", wrap=True)
        self.reason = Field(self.tr("Why it is corrected"), self.tr("Reason, if you like"))
        self.save = primary(self.tr("Save the correction"), self.saved.emit, "check")
        cancel = plain(self.tr("Cancel"), self.dismiss)
        whole = link(self.tr("The whole transcript…"), self.whole_asked.emit, "pencil")
        column = QVBoxLayout(self.body)
        fill(
            column,
            row(self.title, None, whole),
            self.editor,
            self.summary,
            row(self.reason, self.save, cancel),
            margins=(16, 13, 16, 14),
            gap=10,
        )
        column.setStretch(1, 1)
        self.editor.edited.connect(self.edited.emit)


class Correcting(QObject):
    """Opens the popover for a turn, says what saving would do, and saves."""

    def __init__(self, desk: Desk, host: QWidget, view: TranscriptView) -> None:
        """Float over `host`; the focus goes back to the view."""
        super().__init__(host)
        self._desk, self._host, self._view = desk, host, view
        self.transcript: TranscriptId | None = None
        self._turn = -1
        self._stored = Part(None, "")
        self.found: Correction | None = None
        self.popover = CorrectTurn(host)
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._foresee)
        self.popover.edited.connect(self._timer.start)
        self.popover.saved.connect(self.save)
        self.popover.whole_asked.connect(self._go)
        self.popover.closed.connect(view.setFocus)

    def open(self, transcript: TranscriptId | None) -> None:
        """Ask for other words for the turn at the caret."""
        page = self._view.scene.page
        if transcript is None or not page.blocks or self._desk.project.read_only:
            return
        self.transcript, self._turn = transcript, page.turn_at(self._view.caret())
        turn = page.turns[self._turn]
        self._stored = Part(turn.label, page.words_of_turn(self._turn))
        labels = [speaker.label for speaker in self._desk.read.speakers(transcript)]
        popover = self.popover
        popover.title.setText(popover.tr("Correct the words of turn {n}").format(n=self._turn + 1))
        popover.editor.show_parts([self._stored], labels)
        popover.reason.clear()
        self._foresee()
        popover.open_by(self._anchor())
        popover.editor.write()

    def _anchor(self) -> QRect:
        """Where the turn is, in the coordinates of the host."""
        view = self._view
        turn = view.scene.page.turns[self._turn]
        box = view.rect_of(Span(turn.start, turn.end)) & view.viewport().rect()
        if box.isEmpty():
            box = QRect(view.viewport().rect().center().x() - WIDTH // 2, 80, 10, 10)
        return box.translated(view.viewport().mapTo(self._host, view.viewport().rect().topLeft()))

    def _correction(self) -> Correction:
        desk, transcript = self._desk, self.transcript
        assert transcript is not None
        changes = {self._turn: self.popover.editor.parts()}
        return correct(
            desk.read,
            transcript,
            corrected_turns(desk.read, transcript, changes),
            reason=self.popover.reason.text(),
            by=desk.me,
            now=desk.now,
            make_id=desk.make_id,
        )

    def _foresee(self) -> None:
        self._timer.stop()
        self.found = None
        if self.popover.editor.parts() == [self._stored]:
            said = self.tr("The text as it is now is kept; what is coded follows its words.")
        else:
            try:
                self.found = self._correction()
                said = moves_said(self.found)
            except Refused as refused:
                said = refused.sentence
        self.popover.summary.setText(said)
        self.popover.save.setEnabled(self.found is not None)

    def save(self) -> None:
        """Save what was written."""
        found = self._desk.attempt(self._correction)
        if found is None:
            return
        if self._desk.do(lambda: found.draft, say=corrected_said(found)) is not None:
            self.popover.dismiss()

    def _go(self) -> None:
        place = self._view.caret()
        self.popover.dismiss()
        self._desk.go(Place("correcting", transcript=self.transcript, start=place, item="words"))
