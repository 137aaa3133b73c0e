"""The page Coding, the centre of the work: read, select, give codes.

It knows which transcript is open and what is drawn over it. One change of the study becomes one
change of the view; only larger changes read everything anew.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from workbench.coding.progress import set_progress
from workbench.coding.wording import on_one_line
from workbench.model.coding import Progress
from workbench.model.ids import CodeId, CodingId, SegmentId, TranscriptId
from workbench.ui.appearance import look
from workbench.ui.coding import keys
from workbench.ui.coding.actions import PassageActions
from workbench.ui.coding.codebook_actions import CodebookActions
from workbench.ui.coding.codebook_panel import CodebookPanel
from workbench.ui.coding.correcting import Correcting
from workbench.ui.coding.document import finished_count, meta, show_head, where_i_stopped
from workbench.ui.coding.dragging import DraggingCodes
from workbench.ui.coding.drawing import Drawing
from workbench.ui.coding.find_bar import FindBar
from workbench.ui.coding.foot import Foot
from workbench.ui.coding.going import Going
from workbench.ui.coding.head import DocumentHead
from workbench.ui.coding.inspecting import Inspecting
from workbench.ui.coding.inspector import Inspector
from workbench.ui.coding.mending import CodingActions
from workbench.ui.coding.noting import Noting
from workbench.ui.coding.opening import PaletteOpening
from workbench.ui.coding.own_counts import OwnCounts
from workbench.ui.coding.parts import Centre
from workbench.ui.coding.segmenting import Segmenting
from workbench.ui.coding.show_acts import ShowActs
from workbench.ui.coding.suggesting import Suggesting
from workbench.ui.coding.valuing import Valuing
from workbench.ui.coding.whose import Whose
from workbench.ui.commands import Command, install
from workbench.ui.desk import FOUND, Changed, Desk, Place
from workbench.ui.page import Page
from workbench.ui.text.key_rows import caret_rows
from workbench.ui.text.metrics import TEXT_PX
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.segment_words import full_name

LIGHT = frozenset({"coding", "code", "work", "memo", "link", "quote", "quote_edit", "segment"})
"""The kinds of change that can be shown one by one."""

SOUGHT_AT_MOST = 200
"""So many characters of a selection are taken along to find them elsewhere."""

META_MS = 400
"""How much is coded is reckoned when nothing was coded for so long."""


class CodingPage(Page):
    """Codebook, transcript, inspector."""

    name = "coding"
    title = "Coding"
    icon = "highlighter"
    kinds = LIGHT | {"transcript", "session", "speaker", "participant", "coder", "me"}

    def __init__(self, desk: Desk) -> None:
        """Lay out the page; it opens a transcript on arrival."""
        super().__init__(desk)
        self.transcript: TranscriptId | None = None
        self._owed = False
        self._remembered = desk.me
        self._left_at: dict[TranscriptId, tuple[int, int]] = {}
        self.whose, self.counts = Whose(desk), OwnCounts(desk)
        self.view = TranscriptView(look().tokens)
        self.view.setAccessibleName(self.tr("Transcript"))
        self.view.zoom(desk.text_px)
        self.drawing = Drawing(desk, self.view, self.whose)
        self.head, self.panel = DocumentHead(), CodebookPanel()
        self.find_bar, self.inspector = FindBar(desk, self.view), Inspector(desk)
        self.passages = PassageActions(desk, self.view)
        self.codings = CodingActions(desk, self.view, self.passages)
        self.opening = PaletteOpening(desk, self, self.view, self.passages, self.codings)
        self.segments = Segmenting(desk, self, self.view)
        self.noting = Noting(desk, self, self.view, self.passages.passage)
        self.going = Going(desk, self, self.view)
        self.correcting = Correcting(desk, self, self.view)
        self.codebook = CodebookActions(
            desk, self.panel, self, self.opening.open_over, self._define
        )
        parts = (self.drawing, self.whose, self.head, self.panel)
        self.shows = ShowActs(desk, self, self.view, *parts, self._show_again)
        self.valuing = Valuing(desk, self, self.view, self.inspector.passage.values)
        self.dragging = DraggingCodes(
            self.view, self.panel.tree, self.panel.model, self.passages, self.codings
        )
        self.inspecting = Inspecting(desk, self.view, self.inspector, self.panel, self.passages)
        self.suggesting = Suggesting(desk, self, self.view, self.open, self.codebook)
        passage_keys, codebook_keys = keys.rows(self), keys.codebook_rows(self)
        install(passage_keys, self.view)
        install(codebook_keys, self.panel.tree)
        self._commands = (*passage_keys, *codebook_keys)
        self.foot = Foot(self._commands)
        under = (self.suggesting.panel, self.foot)
        self.centre = Centre(self.head, self.find_bar, self.view, *under)
        self.set_parts(self.centre, self.panel, self.inspector)
        self._light = QTimer(self, singleShot=True, interval=0)
        self._meta = QTimer(self, singleShot=True, interval=META_MS)
        self._wire()

    def _wire(self) -> None:
        self._light.timeout.connect(self._show_counts)
        self._meta.timeout.connect(self._show_meta)
        self.centre.add_asked.connect(lambda: self.desk.go(Place("transcripts", item="add")))
        self.find_bar.closed.connect(self.view.setFocus)
        self.find_bar.everywhere.connect(self._find_everywhere)
        self.head.find_asked.connect(self.find_words)
        self.head.finish_asked.connect(self.toggle_finished)
        self.head.inspector_asked.connect(self.toggle_inspector)
        self.head.picked.connect(lambda id: self.open(TranscriptId(id)))
        self.head.stepped.connect(self.step)
        self.inspector.code.colour_asked.connect(
            lambda id: self.codebook.ask_colour(CodeId(id), self.inspector.code.colour)
        )
        self.inspector.segments.change.connect(lambda id: self.segments.change(SegmentId(id)))
        self.inspector.segments.remove.connect(lambda id: self.segments.remove(SegmentId(id)))
        self.panel.applied.connect(self._apply_chosen)
        self.segments.moved.connect(self._show_here)
        self.passages.chosen = self._chosen_code
        self.passages.used.connect(lambda _: self._show_last_code())
        self.passages.used.connect(lambda code: self.shows.note_use(CodeId(code)))
        self.view.zoomed.connect(self._keep_text_px)
        self.view.context_menu.connect(lambda where: keys.show_menu(self, where))
        look().changed.connect(self._show_look)

    def correct_turn(self) -> None:
        """Correct the words of the turn at the caret."""
        self.correcting.open(self.transcript)

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now; place, selection and focus stay."""
        self.counts.forget()
        transcripts = [t.id for t in self.desk.read.transcripts()]
        self.centre.show_empty(not transcripts)
        self.inspector.setEnabled(bool(transcripts))
        self.inspecting.forget_people()
        if self.transcript is not None and self.transcript not in transcripts:
            self._forget_transcript()
            if transcripts:
                self.open(transcripts[0])
                return
        self._show_counts()
        self._show_again()

    def _forget_transcript(self) -> None:
        self.transcript = self.inspecting.transcript = self.passages.transcript = None
        self.drawing.clear()
        self.segments.show(None)
        self.noting.show(None)

    def take(self, changed: Changed) -> bool:
        """Show one change at once, when it is small."""
        if not changed.kinds <= LIGHT or not self.drawing.take(changed):
            return False
        self.counts.follow(changed.changes)
        if changed.concerns("code"):
            self._show_counts()
        else:
            self._light.start()
        if changed.concerns("work") and self.transcript is not None:
            show_head(self.head, self.desk, self.whose, self.transcript)
        if changed.concerns("segment"):
            self.segments.show(self.transcript)
        if changed.concerns("link"):
            self.noting.show(self.transcript)
        self.shows.tell()
        self._meta.start()
        self.inspecting.later()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Owe what is still to be shown: the study may be closed by then."""
        super().hideEvent(event)
        for timer in (self._light, self._meta, self.inspecting.timer):
            self._owed = self._owed or timer.isActive()
            timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is owed."""
        super().showEvent(event)
        if self._owed:
            self._owed = False
            self._light.start()
            self._meta.start()
            self.inspecting.later()

    def _show_again(self) -> None:
        if self.transcript is not None:
            self._show_transcript(self.transcript)

    def _show_transcript(self, id: TranscriptId) -> None:
        if self.drawing.show(id):
            self.find_bar.look_in(id)
        self._learn_last_codes()
        self.inspecting.transcript = self.passages.transcript = id
        self.segments.show(id)
        self.noting.show(id)
        self.inspecting.see(self.whose.seen())
        self.inspecting.later()
        show_head(self.head, self.desk, self.whose, id)
        self.shows.tell()
        self._meta.start()

    def _learn_last_codes(self) -> None:
        """Know the codes the coder at work used last; those of another are not shown."""
        if self._remembered != self.desk.me:
            self._remembered = self.desk.me
            self.passages.recent = []
        self.passages.recent = self.passages.recent or list(self.drawing.last_used())
        self._show_last_code()

    def _show_here(self) -> None:
        """Name the segments at the caret."""
        here = self.segments.here()
        self.head.show_here(", ".join(full_name(one.kind, one.label) for one in here))
        usable = not self.desk.project.read_only
        self.inspector.segments.show_segments(here, usable=usable)

    def _show_meta(self) -> None:
        self._meta.stop()
        if self.transcript is not None:
            self.head.show_meta(meta(self.desk.counting, self.transcript, self.desk.me))

    def _show_counts(self) -> None:
        self._light.stop()
        read, me = self.desk.read, self.desk.me
        self.panel.show_codes(read.codebook(), self.counts.now())
        self.panel.show_progress(finished_count(read, me), len(read.transcripts()))
        self._show_last_code()

    def _show_last_code(self) -> None:
        last = self.desk.read.codebook().get(self.passages.last())
        self.foot.show_last(last.name if last is not None else "")

    def _show_look(self) -> None:
        self.view.set_tokens(look().tokens)

    def set_text_px(self, px: int) -> None:
        """Show the transcript in another size."""
        self.view.zoom(px)

    # -- going ----------------------------------------------------------------------------

    def arrive(self, place: Place) -> None:
        """Open what a place names; without a name, where the coder stopped."""
        target, start, end = place.transcript, place.start, place.end
        if target is None and self.transcript is None:
            target, start = where_i_stopped(self.desk.read, self.desk.me)
        if target in {t.id for t in self.desk.read.transcripts()} and target is not None:
            self.open(target)
            if start is not None:
                self.view.show_passage(start, end if end is not None else start)
                if place.item == FOUND and self.desk.sought is not None:
                    self.find_bar.show_search(*self.desk.sought, start)
        if place.coding is not None:
            self.shows.reveal(place.coding)
            self.view.set_focused(CodingId(place.coding))
        if place.code is not None:
            self.panel.set_current(place.code)
            self.inspecting.choose_code(place.code)
        self.view.setFocus()

    def open(self, id: TranscriptId) -> None:
        """Open a transcript where it was left."""
        if id == self.transcript:
            return
        if self.transcript is not None:
            self._left_at[self.transcript] = self.view.anchor()
        self.transcript = id
        self.view.set_focused(None)
        self._show_again()
        self._show_counts()
        if id in self._left_at:
            turn, hidden = self._left_at[id]
            self.view.caret_at_turn(turn + (hidden > 0))
            self.view.restore((turn, hidden))
        self.view.setFocus()

    def bookmark(self) -> tuple[str, tuple[int, ...]]:
        """The transcript and where it is scrolled to."""
        return (self.transcript, self.view.anchor()) if self.transcript else ("", ())

    def recall_bookmark(self, transcript: TranscriptId, anchor: tuple[int, int]) -> None:
        """Open a transcript later where it was scrolled to."""
        self._left_at[transcript] = anchor

    def step(self, by: int) -> None:
        """Open the next transcript or the one before."""
        ids = [t.id for t in self.desk.read.transcripts()]
        if self.transcript in ids:
            at = ids.index(self.transcript) + by
            if 0 <= at < len(ids):
                self.open(ids[at])

    # -- doing ----------------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """Everything that can be done here by key."""
        return self._commands

    def answered(self) -> Sequence[Command]:
        """The keys of the transcript itself, and of the suggestions under it."""
        return (*caret_rows("coding"), *self.suggesting.rows())

    def has_focused(self) -> bool:
        """Whether a coding is focused."""
        return self.view.focused() is not None

    def has_code(self) -> bool:
        """Whether a code is chosen."""
        return self.panel.current() is not None

    def _chosen_code(self) -> CodeId | None:
        code = self.panel.current()
        return code.id if code is not None else None

    def find_words(self) -> None:
        """Find words in the transcript."""
        self.find_bar.open_bar()

    def go_to(self) -> None:
        """Ask for a paragraph or a time and go there."""
        self.going.ask(self.transcript)

    def find_everywhere(self) -> None:
        """Find in all transcripts: what the find bar has, what is selected, or what is written."""
        span = self.view.selection()
        selected = span.of(self.view.scene.page.text) if span is not None else ""
        self._find_everywhere(self.find_bar.words() or selected)

    def _find_everywhere(self, words: str) -> None:
        self.desk.go(Place("search", item=on_one_line(words)[:SOUGHT_AT_MOST]))

    def write_memo(self) -> None:
        """Begin a memo about the focused coding or the transcript."""
        if self.inspector.isHidden():
            self.toggle_inspector()
        self.inspecting.write_memo()

    def next_uncoded(self) -> None:
        """Go to the next turn that nobody shown has coded."""
        if not self.view.next_uncoded_turn():
            self.desk.say(self.tr("Every turn from here on is coded."))

    def toggle_finished(self) -> None:
        """Mark the transcript finished, or take that back."""
        here, desk = self.transcript, self.desk
        if here is not None:
            progress: Progress = "in progress" if self.whose.finished else "finished"
            desk.do(lambda: set_progress(desk.read, here, progress, by=desk.me))

    def change_text(self, by: int) -> None:
        """Make the text larger or smaller; 0 makes it as it was."""
        self.view.zoom(self.view.text_px + by if by else TEXT_PX)

    def _keep_text_px(self, px: int) -> None:
        self.desk.text_px = px

    def show_keys(self) -> None:
        """Ask for the sheet of all keys."""
        self.desk.asked_for_keys.emit()

    def _define(self, code: CodeId) -> None:
        if self.inspector.isHidden():
            self.toggle_inspector()
        self.panel.set_current(code)
        self.inspecting.choose_code(code, write=True)

    def _apply_chosen(self, code: str) -> None:
        if self.passages.apply(CodeId(code)):
            self.view.setFocus()
