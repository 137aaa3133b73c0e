"""Keeps the inspector true: the focused coding, the chosen code, the memos of the transcript.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from workbench.coding.noted import notes_on, visible_memos
from workbench.coding.voices import Voices
from workbench.model.ids import CodeId, TranscriptId
from workbench.model.people import Coder
from workbench.ui.coding.actions import PassageActions
from workbench.ui.coding.codebook_panel import CodebookPanel
from workbench.ui.coding.facts import passage_facts
from workbench.ui.coding.inspector import CODE, MEMOS, PASSAGE, Inspector
from workbench.ui.desk import Desk, Place
from workbench.ui.text.view import TranscriptView


class Inspecting(QObject):
    """Shows what is focused and chosen, once per turn of the event loop."""

    def __init__(
        self,
        desk: Desk,
        view: TranscriptView,
        inspector: Inspector,
        panel: CodebookPanel,
        actions: PassageActions,
    ) -> None:
        """Listen to the view, the panel and the inspector."""
        super().__init__(inspector)
        self._desk, self._view, self._inspector = desk, view, inspector
        self._panel, self._actions = panel, actions
        self._voices: Voices | None = None
        self._code: CodeId | None = None
        self._seen: tuple[Coder, ...] = ()
        self.transcript: TranscriptId | None = None
        self.timer = QTimer(self, singleShot=True, interval=0)
        self.timer.timeout.connect(self.refresh)
        view.focused_changed.connect(self._focused)
        panel.chosen.connect(lambda code: self.choose_code(CodeId(code)))
        inspector.sides.chosen.connect(lambda _: self.refresh())
        inspector.passage.menu_asked.connect(self._show_menu)
        inspector.passage.bank_asked.connect(self._bank)
        inspector.passage.opened.connect(desk.go)
        inspector.compare.clicked.connect(
            lambda: desk.go(Place("compare", transcript=self.transcript))
        )
        inspector.memos.left.connect(view.setFocus)
        inspector.memos.went.connect(view.show_passage)
        inspector.passage.memos.left.connect(view.setFocus)

    def forget_people(self) -> None:
        """Read anew who speaks, after people or transcripts changed."""
        self._voices = None

    def see(self, coders: tuple[Coder, ...]) -> None:
        """Know whose codings may be seen, the coder at work first."""
        self._seen = coders
        self._inspector.foot.setVisible(len(coders) > 1)

    def later(self) -> None:
        """Show everything anew at the end of this turn of the event loop."""
        self.timer.start()

    def refresh(self) -> None:
        """Show everything anew, as far as it is seen."""
        self.timer.stop()
        side = self._inspector.side()
        if side == PASSAGE:
            self._show_passage()
        elif side == CODE:
            self._show_code()
        elif self.transcript is not None:
            self._show_memos(self.transcript)

    def _show_memos(self, transcript: TranscriptId) -> None:
        """Those about the transcript, then those about its passages in the order of the text."""
        read, me = self._desk.read, self._desk.me
        passages = {memo.id: link for link, memo in reversed(notes_on(read, transcript, me))}
        memos = visible_memos(read, me, read.memos(transcript))
        memos.sort(key=lambda memo: passages[memo.id].start if memo.id in passages else -1)
        self._inspector.memos.show_memos(transcript, memos, passages)

    def _show_passage(self) -> None:
        coding = self._actions.focused()
        facts = None
        if coding is not None:
            self._voices = self._voices or Voices(self._desk.read)
            page = self._view.scene.page
            facts = passage_facts(self._desk.read, coding, page, self._voices, self._seen)
        self._inspector.set_filled(PASSAGE, facts is not None)
        if facts is not None:
            self._inspector.passage.show_facts(facts)
            if self._panel.current() != facts.code:
                self._panel.set_current(facts.code.id)
            self._code = facts.code.id

    def _show_code(self) -> None:
        book = self._desk.read.codebook()
        code = self._panel.current() or book.get(self._code)
        self._inspector.set_filled(CODE, code is not None)
        if code is not None:
            counts = self._desk.counting.code_counts(coder=self._desk.me)
            self._inspector.code.show_code(code, book, counts.get(code.id, 0))

    def _focused(self, mark: str) -> None:
        if mark and self._inspector.side() == CODE:
            self._inspector.show_side(PASSAGE)
        self.later()

    # -- choosing -------------------------------------------------------------------------

    def choose_code(self, code: CodeId, *, write: bool = False) -> None:
        """Show a code; `write` begins with its definition."""
        self._code = code
        self._inspector.show_side(CODE)
        self.refresh()
        if write:
            self._inspector.code.begin()

    def write_memo(self) -> None:
        """Begin a memo about the words selected, the focused coding, or else the transcript."""
        words = self._view.selection()
        on_coding = words is None and self._actions.focused() is not None
        self._inspector.show_side(PASSAGE if on_coding else MEMOS)
        self.refresh()
        if on_coding:
            self._inspector.passage.memos.begin()
        else:
            text = self._view.scene.page.text
            self._inspector.memos.begin(words, words.of(text) if words is not None else "")

    def _bank(self) -> None:
        mark = self._view.scene.focused_mark()
        if mark is not None:
            self._view.select(mark.end, mark.end)
            self._actions.bank()

    def _show_menu(self, where: QPoint) -> None:
        menu = QMenu(self._inspector)
        menu.aboutToHide.connect(menu.deleteLater)
        run = self._view.actions()
        names = ("coding.recode", "coding.remove", "coding.memo")
        menu.addActions([action for action in run if action.objectName() in names])
        menu.addSeparator()
        menu.addAction(self.tr("Copy as quote"), self._actions.copy_as_quote)
        menu.popup(where)
