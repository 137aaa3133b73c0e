"""Offer passages like coded ones, and make a coding only of what is accepted.

What was passed over is remembered while the study is open, and stored nowhere. Comparing happens
beside the window; what is offered is looked through again after every change, so that what has the
code is offered no more. Called by `keys` and `page`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from workbench.coding.suggesting.accepting import accept
from workbench.coding.suggesting.likeness import Stopped, Suggestion, suggestions
from workbench.coding.suggesting.material import UNITS, Material, material
from workbench.coding.wording import on_one_line
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CodingId, TranscriptId
from workbench.model.span import touches
from workbench.ui.coding.codebook_actions import CodebookActions
from workbench.ui.coding.growth import tell_growth
from workbench.ui.coding.suggestion_list import Row
from workbench.ui.coding.suggestion_panel import SuggestionPanel
from workbench.ui.commands import Command
from workbench.ui.desk import Changed, Desk
from workbench.ui.tasks import Tasks
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.segment_words import limit_words

PATIENCE = 300
"""Milliseconds after which the person is shown how far it is."""
ANEW = frozenset({"transcript", "revision", "segment", "limit"})
"""What makes other passages comparable."""
Open = Callable[[TranscriptId], object]


class Suggesting(QObject):
    """The suggestions for one code, in their panel."""

    def __init__(
        self,
        desk: Desk,
        host: QWidget,
        view: TranscriptView,
        open_transcript: Open,
        codebook: CodebookActions,
    ) -> None:
        """Offer nothing yet; `open_transcript` shows a transcript, `codebook` asks for a code's."""
        super().__init__(host)
        self._desk, self._view, self._open = desk, view, open_transcript
        self.panel = SuggestionPanel()
        self.code: CodeId | None = None
        self._like: CodingId | None = None
        self._found: tuple[Suggestion, ...] = ()
        self._passed: set[tuple[CodeId, TranscriptId, int, int]] = set()
        self._tasks = Tasks(self)
        self._asked: _Comparison | None = None
        self._timer = QTimer(self, interval=PATIENCE)
        self._timer.timeout.connect(self._show_far)
        self._wire(codebook)

    def _wire(self, codebook: CodebookActions) -> None:
        panel, view = self.panel, self.panel.view
        panel.changed.connect(self.look)
        panel.left.connect(self.close)
        panel.stopped.connect(self.close)
        view.accepted.connect(self.accept)
        view.passed.connect(self.pass_over)
        view.opened.connect(self.show_passage)
        self._desk.changed.connect(self._changed)
        codebook.like_asked.connect(lambda code: self.start(CodeId(code)))

    def rows(self) -> tuple[Command, ...]:
        """The keys of the list, for the sheet of keys."""
        tr, group = self.tr, self.tr("Passages like these")
        return (
            Command(
                "suggestions.accept",
                tr("Code it"),
                ("Y", "Return"),
                self.accept,
                group,
                fixed=True,
            ),
            Command("suggestions.pass", tr("Pass over"), ("N",), self.pass_over, group, fixed=True),
            Command(
                "suggestions.show", tr("Show it"), ("O",), self.show_passage, group, fixed=True
            ),
        )

    # -- asking ---------------------------------------------------------------------------

    def like_focused(self) -> None:
        """Look for passages like the focused coding."""
        mark = self._view.focused()
        if mark is not None:
            coding = self._desk.read.coding(CodingId(mark))
            mine = coding.coder == self._desk.me and coding.layer == "coder"
            self.start(coding.code, coding.id if mine else None)
            QTimer.singleShot(0, self._view, lambda: self._view.reveal(coding.span.start))

    def start(self, code: CodeId, like: CodingId | None = None) -> None:
        """Look for passages like those coded with a code, or like one of them."""
        self.code, self._like = code, like
        self.panel.like.setVisible(like is not None)
        self.panel.like.set_index(0 if like is None else 1)
        self.look()

    def look(self) -> None:
        """Compare anew."""
        desk, code, panel = self._desk, self.code, self.panel
        if code is None:
            return
        self._drop()
        one = self._like if panel.like.index() == 1 else None
        try:
            compared = material(
                desk.counting, code, me=desk.me, like=one, unit=UNITS[panel.unit.index()]
            )
        except Refused as refused:
            self.close()
            desk.refused.emit(refused.sentence)
            return
        self._asked = asked = _Comparison(compared)
        name = desk.read.codebook()[code].name
        panel.title.set_text(self.tr("Passages like “{code}”").format(code=name))
        panel.usable = not desk.project.read_only
        panel.show()
        self._timer.start()
        self._tasks.run(asked.work, lambda found: self._take(asked, found))

    def _take(self, asked: _Comparison, found: tuple[Suggestion, ...] | None) -> None:
        if asked is not self._asked or found is None:
            return
        self._timer.stop()
        self._found = found
        self._show()
        self.panel.view.be_at(0)
        if self.panel.model.rows():
            self.panel.view.setFocus()

    def _show_far(self) -> None:
        if self._asked is not None:
            self.panel.show_busy(*self._asked.far)

    def _drop(self) -> None:
        """Let what is being compared end unheard."""
        if self._asked is not None:
            self._asked.stop = True
        self._asked = None
        self._timer.stop()
        self._tasks.stop()

    def close(self) -> None:
        """Offer nothing more."""
        inside = self.panel.isAncestorOf(self.panel.window().focusWidget() or self._view)
        self._drop()
        self.code, self._like, self._found = None, None, ()
        self.panel.model.show(())
        self.panel.hide()
        if inside:
            self._view.setFocus()

    # -- showing --------------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        if self.code is None:
            return
        if "me" in changed.kinds or self.code not in self._desk.read.codebook():
            self.close()
        elif not ANEW.isdisjoint(changed.kinds):
            self.look()
        elif changed.concerns("coding"):
            self._show()

    def _show(self) -> None:
        """Show what is still to be decided, near where one was."""
        if self.code is None:
            return
        panel, at = self.panel, max(0, self.panel.view.currentIndex().row())
        places = _Places(self._desk)
        coded = {
            transcript: [
                one.span
                for one in self._desk.read.codings(
                    transcript=transcript, code=self.code, coder=self._desk.me, layer="coder"
                )
            ]
            for transcript in {one.transcript for one in self._found}
        }
        rows = [
            Row(one, places.of(one.transcript, one.start))
            for one in self._found
            if self._key(one) not in self._passed and not touches(coded[one.transcript], one.span)
        ]
        panel.model.show(rows)
        panel.view.be_at(at)
        if rows:
            panel.show_list()
        elif self._asked is not None:
            panel.show_nothing(self._why_nothing())
        panel.count.set_text(self._counted(len(rows)))

    def _why_nothing(self) -> str:
        if self._found:
            return self.tr("All of them are decided.")
        return self.tr("Nothing else is much like it. Code a few more passages, or compare turns.")

    def _counted(self, many: int) -> str:
        said = several(many, self.tr("1 passage to decide"), self.tr("{n} passages to decide"))
        limit = limit_words(self._desk.limit)
        return f"{said} · {limit}" if limit else said

    # -- deciding -------------------------------------------------------------------------

    def accept(self) -> None:
        """Make a coding of the suggestion one is at."""
        row, desk, code = self.panel.view.current(), self._desk, self.code
        if row is None or code is None or desk.project.read_only:
            return
        entry = desk.do(
            lambda: accept(
                desk.read, row.found, code, by=desk.me, now=desk.now, make_id=desk.make_id
            )
        )
        if entry is not None:
            tell_growth(desk, entry)

    def pass_over(self) -> None:
        """Offer the suggestion one is at no more while the study is open."""
        row = self.panel.view.current()
        if row is not None:
            self._passed.add(self._key(row.found))
            self._show()

    def show_passage(self) -> None:
        """Show the suggestion one is at in its transcript; the list keeps the focus."""
        row = self.panel.view.current()
        if row is not None:
            self._open(row.found.transcript)
            self._view.show_passage(row.found.span.start, row.found.span.end)
            self.panel.view.setFocus()

    def _key(self, one: Suggestion) -> tuple[CodeId, TranscriptId, int, int]:
        assert self.code is not None
        return self.code, one.transcript, one.span.start, one.span.end


class _Comparison:
    """One comparison beside the window: how far it is, and whether it shall end."""

    def __init__(self, compared: Material) -> None:
        self._compared = compared
        self.far = (0, len(compared.turns))
        self.stop = False

    def work(self) -> tuple[Suggestion, ...] | None:
        """Compare; None when it was stopped."""
        try:
            return suggestions(self._compared, step=self._step)
        except Stopped:
            return None

    def _step(self, done: int, of: int) -> None:
        self.far = (done, of)
        if self.stop:
            raise Stopped


class _Places:
    """Where passages are, in words."""

    def __init__(self, desk: Desk) -> None:
        self._read = desk.read
        people = {one.id: one.label for one in self._read.participants()}
        self._names = {one.id: one.name for one in self._read.transcripts()}
        self._who = {
            (one.transcript, one.label): people.get(one.participant, one.label)
            if one.participant
            else one.label
            for one in self._read.speakers()
        }
        self._starts: dict[TranscriptId, list[int]] = {}

    def of(self, transcript: TranscriptId, start: int) -> str:
        """The transcript, who speaks, and the number of the turn."""
        turns = self._read.turns(transcript)
        if transcript not in self._starts:
            self._starts[transcript] = [turn.start for turn in turns]
        number = max(0, bisect_right(self._starts[transcript], start) - 1)
        who = self._who.get((transcript, turns[number].label or ""), "") if turns else ""
        parts = (self._names[transcript], who, f"¶ {number + 1:,}")
        return on_one_line(" · ".join(filter(None, parts)))
