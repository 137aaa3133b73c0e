"""Correct the words here: the transcript, and the turn at the caret in an editor beside it.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from workbench.coding.progress import visible_codings
from workbench.model.errors import Refused
from workbench.model.ids import TranscriptId
from workbench.model.reading import Reader
from workbench.project.correcting import Correction, correct
from workbench.transcripts.correcting.corrected import Part, corrected_turns, tidied
from workbench.ui.appearance import look
from workbench.ui.desk import Desk
from workbench.ui.marking import speakers_of
from workbench.ui.text.view import Mark, TranscriptView
from workbench.ui.widgets.boxes import column, fill, line, row, scrolling
from workbench.ui.widgets.buttons import link, plain, primary
from workbench.ui.widgets.correcting_words import corrected_said, moves_said
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, label, quiet
from workbench.ui.widgets.turn_editor import TurnEditor

WIDTH = 372
CORRECTED = 12
"""The colour in which corrected turns are marked."""
WAIT_MS = 350


class WordsPart(QFrame):
    """Turn after turn is corrected; all of it is saved together. `saved` tells of it.

    What is not saved waits for the person while they look at another transcript.
    """

    saved = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay out the parts."""
        super().__init__()
        self.setProperty("kind", "paper")
        self._desk = desk
        self._transcript: TranscriptId | None = None
        self._turn = -1
        self.changes: dict[int, list[Part]] = {}
        self._unsaved: dict[TranscriptId, tuple[str, dict[int, list[Part]]]] = {}
        self.found: Correction | None = None
        self.view = TranscriptView(look().tokens)
        self.view.zoom(desk.text_px)
        self.view.setAccessibleName(self.tr("Transcript to be corrected"))
        self.which = heading("", 14)
        self.editor = TurnEditor()
        self.parting = link(self.tr("Part the turn at the cursor"), self.editor.part_turn, "split")
        self.parting.setToolTip("Ctrl+Return")
        self.back = link(self.tr("As it was"), self._as_it_was, "undo-2")
        self.corrected = label("", 13, "ink", wrap=True)
        self.summary = quiet("", 12, "ink2", wrap=True)
        self.reason = Field(self.tr("Why it is corrected"), self.tr("Reason, if you like"))
        self.save_button = primary(self.tr("Save the correction"), self.save, "check")
        self.discard_button = plain(self.tr("Discard"), self.discard)
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        beside = QFrame()
        beside.setProperty("kind", "inspector")
        beside.setFixedWidth(WIDTH)
        fields = column(
            self.which,
            self.editor,
            row(self.parting, self.back, None),
            None,
            margins=(18, 16, 18, 12),
            gap=10,
        )
        saving = column(
            self.corrected,
            self.summary,
            self.reason,
            row(self.save_button, self.discard_button, None),
            margins=(18, 12, 18, 16),
            gap=8,
        )
        inside = QVBoxLayout(beside)
        fill(inside, scrolling(fields), line("soft-line"), saving, gap=0)
        inside.setStretch(0, 1)
        layout = QHBoxLayout(self)
        fill(layout, self.view, beside, gap=0)
        layout.setStretch(0, 1)

    def _wire(self) -> None:
        self._timer.timeout.connect(self._foresee)
        self.view.selection_changed.connect(self._caret_moved)
        self.editor.edited.connect(self._edited)
        parting = QShortcut(QKeySequence("Ctrl+Return"), self.editor)
        parting.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        parting.activated.connect(self.editor.part_turn)
        look().changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.view.set_tokens(look().tokens)

    # -- showing --------------------------------------------------------------------------

    def show_transcript(self, transcript: TranscriptId) -> None:
        """Show a transcript; what was corrected and not saved stays where it is the same one."""
        read = self._desk.read
        same = transcript == self._transcript and self.view.scene.page.text == read.text(transcript)
        if not same:
            self._keep()
            self._transcript, self._turn = transcript, -1
            self.changes = self._kept(transcript)
            self.reason.clear()
            self.view.show_transcript(
                read.text(transcript), read.turns(transcript), speakers_of(read, transcript), ()
            )
        self._mark()
        self._show_turn()
        self._foresee()

    def _keep(self) -> None:
        """Remember what is corrected and not saved in the transcript that is left."""
        if self._transcript is not None and self.changes:
            self._unsaved[self._transcript] = (self.view.scene.page.text, self.changes)

    def _kept(self, transcript: TranscriptId) -> dict[int, list[Part]]:
        """What was corrected and not saved, unless the transcript has other words by now."""
        text, changes = self._unsaved.pop(transcript, ("", {}))
        if changes and text != self._desk.read.text(transcript):
            name = self._desk.read.transcript(transcript).name
            said = self.tr("“{name}” was changed meanwhile, so what you had not saved is gone.")
            self._desk.say(said.format(name=name))
            return {}
        return changes

    def show_place(self, start: int) -> None:
        """Have the turn that holds a code point in the editor."""
        self.view.show_passage(start, start)
        self._show_turn()
        self.editor.write()

    def _mark(self) -> None:
        if self._transcript is None:
            return
        read = self._desk.read
        marks = _coded(read, self._transcript, self._desk)
        turns = read.turns(self._transcript)
        said = self.tr("corrected")
        marks += [
            Mark(f"turn{n}", turns[n].start, turns[n].end, said, CORRECTED, 0, "✓")
            for n in self.changes
        ]
        self.view.set_marks(marks)

    def _caret_moved(self) -> None:
        if self._transcript is not None and self.view.scene.page.blocks:
            turn = self.view.scene.page.turn_at(self.view.caret())
            if turn != self._turn:
                self._show_turn()

    def _show_turn(self) -> None:
        if self._transcript is None or not self.view.scene.page.blocks:
            return
        read = self._desk.read
        self._turn = self.view.scene.page.turn_at(self.view.caret())
        labels = [speaker.label for speaker in read.speakers(self._transcript)]
        self.which.setText(self.tr("Turn {n}").format(n=self._turn + 1))
        self.editor.show_parts(self.changes.get(self._turn) or [self._stored(self._turn)], labels)
        self.back.setVisible(self._turn in self.changes)

    def _stored(self, number: int) -> Part:
        page = self.view.scene.page
        return Part(page.turns[number].label, page.words_of_turn(number))

    # -- correcting -----------------------------------------------------------------------

    def _edited(self) -> None:
        parts, stored = self.editor.parts(), self._stored(self._turn)
        same = [(part.label, tidied(part.words)) for part in parts]
        before = set(self.changes)
        if same == [(stored.label, tidied(stored.words))]:
            self.changes.pop(self._turn, None)
        else:
            self.changes[self._turn] = parts
        self.back.setVisible(self._turn in self.changes)
        if set(self.changes) != before:
            self._mark()
        self._timer.start()

    def _as_it_was(self) -> None:
        self.changes.pop(self._turn, None)
        self._mark()
        self._show_turn()
        self._foresee()

    def _foresee(self) -> None:
        """Say what saving would do."""
        self._timer.stop()
        self.found = None
        trouble = ""
        if self.changes and self._transcript is not None:
            try:
                self.found = self._correction(self._transcript)
            except Refused as refused:
                trouble = refused.sentence
        self._tell(trouble)

    def _correction(self, transcript: TranscriptId) -> Correction:
        desk = self._desk
        return correct(
            desk.read,
            transcript,
            corrected_turns(desk.read, transcript, self.changes),
            reason=self.reason.text(),
            by=desk.me,
            now=desk.now,
            make_id=desk.make_id,
        )

    def _tell(self, trouble: str) -> None:
        numbers = sorted(self.changes)
        if not numbers:
            said = self.tr("Put the caret into a turn and correct its words at the right.")
        elif len(numbers) == 1:
            said = self.tr("Turn {n} is corrected and not saved.").format(n=numbers[0] + 1)
        else:
            said = self.tr("{n} turns are corrected and not saved.").format(n=len(numbers))
        self.corrected.setText(said)
        self.summary.setText(moves_said(self.found) if self.found else trouble)
        self.summary.setVisible(bool(self.summary.text()))
        can_save = self.found is not None and not self._desk.project.read_only
        self.save_button.setEnabled(can_save)
        self.discard_button.setEnabled(bool(numbers))
        self.reason.setVisible(bool(numbers))

    def save(self) -> None:
        """Save what was corrected."""
        transcript = self._transcript
        if transcript is None or not self.changes:
            return
        found = self._desk.attempt(lambda: self._correction(transcript))
        if found is None:
            return
        at = found.moves.place(self.view.caret())
        if self._desk.do(lambda: found.draft, say=corrected_said(found)) is not None:
            self.changes.clear()
            self.show_transcript(transcript)
            self.view.show_passage(at, at)
            self.saved.emit()

    def discard(self) -> None:
        """Forget what was corrected and not saved."""
        self.changes.clear()
        self.reason.clear()
        self._mark()
        self._show_turn()
        self._foresee()


def _coded(read: Reader, transcript: TranscriptId, desk: Desk) -> list[Mark]:
    """What the coder at work may see of the codings."""
    book = read.codebook()
    initials = {coder.id: coder.initial for coder in read.coders()}
    marks = []
    for coding in visible_codings(read, transcript, desk.me):
        code = book.get(coding.code)
        if code is not None and coding.layer == "coder":
            hollow = 0 if desk.is_first(coding.coder) else 1
            marks.append(
                Mark(
                    coding.id, coding.start, coding.end, code.name, code.colour, hollow,
                    initials[coding.coder],
                )
            )  # fmt: skip
    return marks
