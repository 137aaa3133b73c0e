"""The page on which one transcript is corrected.

Its words are corrected turn by turn or replaced by a file; what that displaced is placed again;
earlier texts can be looked at. Reached from the pages Transcripts, Coding and Study with a
`Place` that names the transcript; `item` is one of WORDS, REVIEW, EARLIER and FILE.
Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from workbench.coding.moving.reviewing import waiting
from workbench.model.ids import TranscriptId
from workbench.transcripts.pseudonyms.replacing import replaced_by
from workbench.transcripts.reading import read_file
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.commands import Command
from workbench.ui.correcting.review_part import ReviewPart
from workbench.ui.correcting.texts_part import EarlierPart, ReplacePart
from workbench.ui.correcting.words_part import WordsPart
from workbench.ui.desk import Desk, Place
from workbench.ui.page import Page
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import Segmented, link, plain
from workbench.ui.widgets.labels import Elided

WORDS, REVIEW, EARLIER, FILE = "words", "review", "earlier", "file"
PARTS = (WORDS, REVIEW, EARLIER)


class CorrectingPage(Page):
    """One transcript: its words, what waits to be placed, its earlier texts."""

    name = "correcting"
    title = "Correct a transcript"
    icon = "pencil"
    kinds = frozenset(
        {"transcript", "coding", "code", "displaced", "revision", "speaker", "quote", "segment",
         "erasure", "work", "me"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        """Lay the page out."""
        super().__init__(desk)
        self._transcript: TranscriptId | None = None
        self._folder = desk.project.path.parent
        self.words = WordsPart(desk)
        self.review = ReviewPart(desk)
        self.earlier = EarlierPart(desk)
        self.replacing = ReplacePart(desk)
        self.which = Elided("", 15, "ink", SEMIBOLD)
        self.switch = Segmented(self._names(0, 0))
        self.file_button = plain(
            self.tr("Replace by a corrected file…"), self.choose_file, "file-up"
        )
        self.stack = QStackedWidget()
        for part in (self.words, self.review, self.earlier, self.replacing):
            self.stack.addWidget(part)
        head = bar_frame(
            "head",
            link(self.tr("Transcripts"), self._back, "arrow-left"),
            self.which,
            self.switch,
            self.file_button,
            margins=(14, 0, 18, 0),
            gap=14,
        )
        head.setFixedHeight(54)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        fill(layout, head, self.stack, gap=0)
        layout.setStretch(1, 1)
        self.set_parts(centre)
        self.switch.chosen.connect(lambda _: self._show_part())
        self.replacing.done.connect(self._replaced)

    def _names(self, review: int, earlier: int) -> tuple[str, ...]:
        place, before = self.tr("To be placed"), self.tr("Earlier texts")
        return (
            self.tr("Correct the words"),
            f"{place} ({review:,})" if review else place,
            f"{before} ({earlier})" if earlier else before,
        )

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now."""
        read = self.desk.read
        known = {transcript.id for transcript in read.transcripts()}
        if self._transcript not in known:
            transcript = next(iter(read.transcripts()), None)
            self._transcript = transcript.id if transcript else None
        if self._transcript is None:
            return
        self.which.set_text(read.transcript(self._transcript).name)
        review = len(waiting(read, self.desk.me, self._transcript))
        names = self._names(review, len(read.revisions(self._transcript)))
        if names != self.switch.names:
            self.switch.set_names(names, max(0, self.switch.index()))
        self._show_part()

    def _show_part(self) -> None:
        if self._transcript is None or self.stack.currentWidget() is self.replacing:
            return
        part = (self.words, self.review, self.earlier)[max(0, self.switch.index())]
        self.stack.setCurrentWidget(part)
        part.show_transcript(self._transcript)

    def transcript(self) -> TranscriptId | None:
        """The transcript that is corrected."""
        return self._transcript

    # -- coming and going -----------------------------------------------------------------

    def arrive(self, place: Place) -> None:
        """Show the part a place names, at its turn."""
        if place.transcript is not None:
            self._transcript = place.transcript
        if place.item in PARTS:
            self.switch.set_index(PARTS.index(place.item))
        if place.transcript is not None or place.item:
            self._show_choices(True)
            self.stack.setCurrentWidget(self.words)
        self.refresh()
        if place.item == FILE:
            self.choose_file()
        elif place.start is not None and self.switch.index() == 0:
            self.words.show_place(place.start)
        else:
            self.take_keys()

    def take_keys(self) -> None:
        """Let the keys act on the text that is shown."""
        shown = (self.words.view, self.review.view, self.earlier.texts.later.view)
        shown[max(0, self.switch.index())].setFocus()

    def _back(self) -> None:
        self.desk.go(Place("transcripts", transcript=self._transcript))

    def set_text_px(self, px: int) -> None:
        """Show the texts in another size."""
        self.words.view.zoom(px)
        for part in (self.review, self.earlier, self.replacing):
            part.texts.zoom(px)

    def commands(self) -> Sequence[Command]:
        """The rows of the page for the sheet of keys."""
        return self.review.commands() if self.switch.index() == 1 else ()

    # -- a corrected file -----------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for a corrected file and show what it would change."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Replace by a corrected file"), str(self._folder)
        )
        if chosen:
            self.look_at(Path(chosen))

    def look_at(self, path: Path) -> None:
        """Show what a corrected file would change, before anything is kept."""
        self._folder = path.parent
        transcript = self._transcript
        if transcript is None:
            return
        prepare = replaced_by(self.desk.guarding.guard.pseudonyms) or (lambda read: read)
        source = self.desk.attempt(lambda: prepare(read_file(path)))
        if source is None:
            return
        self.desk.attempt(lambda: self._show_file(transcript, source))

    def _show_file(self, transcript: TranscriptId, source: object) -> None:
        self.replacing.show_file(transcript, source)  # type: ignore[arg-type]
        self.stack.setCurrentWidget(self.replacing)
        self._show_choices(False)

    def _show_choices(self, shown: bool) -> None:
        self.switch.setVisible(shown)
        self.file_button.setVisible(shown)

    def _replaced(self, done: bool) -> None:
        self._show_choices(True)
        self.stack.setCurrentWidget(self.words)
        if done and self.replacing.found is not None and self.replacing.found.review:
            self.switch.set_index(1)
        self.refresh()
