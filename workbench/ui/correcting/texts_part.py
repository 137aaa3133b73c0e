"""Earlier texts beside the present one, and a corrected file before it replaces a transcript.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from workbench.model.errors import Refused
from workbench.model.ids import TranscriptId
from workbench.model.revision import Revision
from workbench.model.transcript import Turn, turns_from_json
from workbench.project.correcting import RIGHT_FILE, Correction, correct
from workbench.transcripts.correcting.aligning import Edit, align
from workbench.transcripts.correcting.corrected import Corrected, corrected_file
from workbench.transcripts.reading import Source
from workbench.ui.appearance import font
from workbench.ui.correcting.two_texts import TwoTexts, joined
from workbench.ui.desk import Desk
from workbench.ui.marking import speakers_of
from workbench.ui.text.view import SpeakerLook
from workbench.ui.widgets.boxes import bar_frame, fill, frame, row
from workbench.ui.widgets.buttons import ToolButton, plain, primary
from workbench.ui.widgets.correcting_words import corrected_said, moves_said
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import label, quiet
from workbench.ui.widgets.when import day


class _Changes(QFrame):
    """Two texts with what differs, and a way from one change to the next."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self._desk = desk
        self.edits: tuple[Edit, ...] = ()
        self._at = -1
        self.texts = TwoTexts(desk.text_px)
        self.counted = quiet("", 12, "ink2")
        self._steps = (
            ToolButton("chevron-up", self.tr("Previous change"), lambda: self.step(-1)),
            ToolButton("chevron-down", self.tr("Next change"), lambda: self.step(1)),
        )

    def show_edits(self, edits: tuple[Edit, ...]) -> None:
        """Mark what differs, and have the first of it in sight."""
        self.edits, self._at = edits, -1
        self.texts.mark_edits(edits)
        for button in self._steps:
            button.setEnabled(bool(edits))
        self.step(1)

    def step(self, by: int) -> None:
        """Have the next change in sight, or the one before."""
        if self.edits:
            self._at = (self._at + by) % len(self.edits)
            self.texts.show_edit(self.edits[self._at])
        self._count()

    def _count(self) -> None:
        if not self.edits:
            self.counted.setText(self.tr("The words are the same"))
        elif len(self.edits) == 1:
            self.counted.setText(self.tr("1 change"))
        else:
            self.counted.setText(
                self.tr("Change {n} of {all}").format(n=self._at + 1, all=f"{len(self.edits):,}")
            )


class EarlierPart(_Changes):
    """The texts a transcript had, each beside the one that replaced it."""

    def __init__(self, desk: Desk) -> None:
        """Lay out the parts."""
        super().__init__(desk)
        self._transcript: TranscriptId | None = None
        self.revisions: tuple[Revision, ...] = ()
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Earlier text"))
        self.choice.setFont(font(13))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.activated.connect(self._show)
        head = bar_frame(
            "head", self.choice, None, self.counted, *self._steps, margins=(18, 0, 14, 0), gap=8
        )
        head.setFixedHeight(44)
        self._work = frame("paper", head, self.texts, gap=0)
        inside = self._work.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.setStretch(1, 1)
        self._nothing = EmptyState(
            "history",
            self.tr("No earlier texts"),
            self.tr("When the transcript is corrected, the text as it was before is kept here."),
        )
        fill(QVBoxLayout(self), self._work, self._nothing, gap=0)

    def show_transcript(self, transcript: TranscriptId) -> None:
        """Show the newest earlier text of a transcript."""
        read = self._desk.read
        self._transcript = transcript
        self.revisions = tuple(reversed(read.revisions(transcript)))
        self.choice.clear()
        for revision in self.revisions:
            self.choice.addItem(self._named(revision))
        self._work.setVisible(bool(self.revisions))
        self._nothing.setVisible(not self.revisions)
        if self.revisions:
            self._show(0)

    def _named(self, revision: Revision) -> str:
        all = len(self.revisions) + 1
        who = self._desk.read.coder(revision.coder).name
        said = self.tr("Text {n} of {all}, replaced by {name} on {day}").format(
            n=revision.number, all=all, name=who, day=day(revision.at)
        )
        return f"{said}: {revision.reason}" if revision.reason else said

    def _show(self, number: int) -> None:
        revision = self.revisions[number]
        assert self._transcript is not None
        old, new = self._text(revision), self._next(number)
        who = speakers_of(self._desk.read, self._transcript)
        self.texts.show_earlier(self.tr("Text {n}").format(n=revision.number), *old, who)
        later = self.revisions[number - 1].number if number else len(self.revisions) + 1
        said = self.tr("Text {n}, as it is now") if not number else self.tr("Text {n}")
        self.texts.show_later(said.format(n=later), *new, who)
        self.show_edits(joined(old[0], align(old[0], new[0])))

    def _text(self, revision: Revision) -> tuple[str, Sequence[Turn]]:
        read = self._desk.read
        try:
            layout = turns_from_json(read.text_named(revision.layout))
            return read.text_named(revision.text), layout
        except KeyError:
            return self.tr("This text was erased for good."), ()

    def _next(self, number: int) -> tuple[str, Sequence[Turn]]:
        if number:
            return self._text(self.revisions[number - 1])
        assert self._transcript is not None
        read = self._desk.read
        return read.text(self._transcript), read.turns(self._transcript)


class ReplacePart(_Changes):
    """A corrected file beside the transcript; `done` is sent when it replaced it, or did not."""

    done = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        """Lay out the parts."""
        super().__init__(desk)
        self._transcript: TranscriptId | None = None
        self._corrected: Corrected | None = None
        self.found: Correction | None = None
        self.said = label("", 13, "ink", wrap=True)
        self.warning = label("", 13, "warning", wrap=True)
        self.reason = Field(self.tr("Why it is corrected"), self.tr("Reason, if you like"))
        self.replace_button = primary(self.tr("Replace the transcript"), self.replace, "check")
        self.cancel_button = plain(self.tr("Cancel"), lambda: self.done.emit(False))
        head = bar_frame("head", None, self.counted, *self._steps, margins=(18, 0, 14, 0), gap=8)
        head.setFixedHeight(40)
        acts = row(self.reason, self.replace_button, self.cancel_button, gap=8)
        foot = frame("foot", self.said, self.warning, acts, margins=(18, 12, 18, 12), gap=8)
        layout = QVBoxLayout(self)
        fill(layout, head, self.texts, foot, gap=0)
        layout.setStretch(1, 1)

    def show_file(self, transcript: TranscriptId, source: Source) -> None:
        """Show what a corrected file would change; Refused when it would change nothing."""
        read = self._desk.read
        corrected = corrected_file(read, transcript, source)
        found = self._correction(transcript, corrected)
        self._transcript, self._corrected, self.found = transcript, corrected, found
        who = speakers_of(read, transcript)
        now = self.tr("{name} as it is now").format(name=read.transcript(transcript).name)
        self.texts.show_earlier(now, read.text(transcript), read.turns(transcript), who)
        looks = {turn.label: who.get(turn.label, SpeakerLook(turn.label or "")) for turn in
                 corrected.turns}  # fmt: skip
        self.texts.show_later(source.file, corrected.text, corrected.turns, looks)
        self.reason.clear()
        words = self.tr("{before} words become {after}. {moves}").format(
            before=f"{found.words_before:,}",
            after=f"{found.words_after:,}",
            moves=moves_said(found),
        )
        self.said.setText(words)
        doubtful = found.same < RIGHT_FILE
        self.warning.setVisible(doubtful)
        if doubtful:
            self.warning.setText(
                self.tr("Only {share} of the words are the same: is this the right file?").format(
                    share=f"{found.same:.0%}"
                )
            )
        self.replace_button.setText(
            self.tr("Replace all the same") if doubtful else self.tr("Replace the transcript")
        )
        self.replace_button.setEnabled(not self._desk.project.read_only)
        self.show_edits(joined(found.moves.old, found.moves.edits))

    def _correction(self, transcript: TranscriptId, corrected: Corrected) -> Correction:
        desk = self._desk
        return correct(
            desk.read,
            transcript,
            corrected,
            reason=self.reason.text(),
            even_so=True,
            by=desk.me,
            now=desk.now,
            make_id=desk.make_id,
        )

    def replace(self) -> None:
        """Let the file replace the transcript."""
        transcript, corrected = self._transcript, self._corrected
        if transcript is None or corrected is None:
            return
        try:
            found = self._correction(transcript, corrected)
        except Refused as refused:
            self._desk.refused.emit(refused.sentence)
            return
        if self._desk.do(lambda: found.draft, say=corrected_said(found)) is not None:
            self.done.emit(True)
