"""What a correction displaced, one at a time: where it was beside where it may be now.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from workbench.coding.moving.reviewing import (
    PERSONAL,
    let_go,
    may_place,
    name_of,
    place,
    waiting,
)
from workbench.coding.moving.whereabouts import Suggestion, suggestions
from workbench.model.ids import TranscriptId
from workbench.model.revision import Displaced, Revision
from workbench.model.span import Span
from workbench.model.transcript import turns_from_json
from workbench.transcripts.correcting.aligning import align
from workbench.ui.commands import Command, install
from workbench.ui.correcting.two_texts import PUT_IN, TwoTexts, go_to, joined
from workbench.ui.desk import Desk
from workbench.ui.marking import speakers_of
from workbench.ui.text.view import Mark
from workbench.ui.widgets.boxes import fill, frame, row
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.key_foot import FootKey, key_foot
from workbench.ui.widgets.labels import label
from workbench.ui.widgets.pass_frame import PassFrame
from workbench.ui.widgets.when import day

OLD, NEW = "old", "new"


class ReviewPart(QFrame):
    """The passages that wait to be placed; `placed` is sent when one of them waits no more."""

    placed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay out the parts."""
        super().__init__()
        self.setProperty("kind", "paper")
        self._desk = desk
        self.rows: tuple[Displaced, ...] = ()
        self.suggested: Sequence[Suggestion] = ()
        self._at = self._choice = 0
        self._shown: str | None = None
        self.texts = TwoTexts(desk.text_px)
        self.view = self.texts.later.view
        self.says = label("", 12, "ink2", wrap=True)
        self.place_button = primary("", self.place, "check")
        self.other_button = plain(self.tr("Another suggestion"), self.next_suggestion)
        self.reason = Field(self.tr("Why it is let go"), self.tr("Reason for letting it go"))
        self.go_button = plain(self.tr("Let go"), self.let_go)
        self._nothing = EmptyState(
            "circle-check",
            self.tr("Nothing waits to be placed"),
            self.tr(
                "When a correction takes the words of a passage away or cuts through them, you "
                "find the passage here."
            ),
        )
        self._work = self._working()
        self.count, self.what = self._work.count, self._work.what
        layout = QVBoxLayout(self)
        fill(layout, self._work, self._nothing, gap=0)
        self.view.selection_changed.connect(self._say_where)
        install(self.commands(), self)

    def _working(self) -> PassFrame:
        self.reason.setMinimumWidth(260)
        acts = row(self.place_button, self.other_button, None, self.reason, self.go_button, gap=8)
        foot = frame("foot", self.says, acts, margins=(18, 10, 18, 10), gap=8)
        keys = key_foot(
            FootKey("review.place", "Return", self.tr("place here"), "↵"),
            FootKey("review.other", "S", self.tr("another suggestion")),
            FootKey("review.next", "N", self.tr("next")),
            FootKey("review.before", "P", self.tr("previous")),
        )
        return PassFrame(self.step, self.texts, foot, keys, grow=(self.texts,))

    def commands(self) -> tuple[Command, ...]:
        """The keys of the review."""
        group = self.tr("Placing passages again")
        return (
            Command("review.place", self.tr("Place here"), ("Return", "Enter"), self.place, group),
            Command(
                "review.other", self.tr("Another suggestion"), ("S",), self.next_suggestion, group
            ),
            Command("review.next", self.tr("Next"), ("N",), lambda: self.step(1), group),
            Command("review.before", self.tr("Previous"), ("P",), lambda: self.step(-1), group),
        )

    # -- showing --------------------------------------------------------------------------

    def show_transcript(self, transcript: TranscriptId) -> None:
        """Show what waits in a transcript; the same passage stays in sight where it waits still."""
        desk = self._desk
        current = self.current()
        self.rows = waiting(desk.read, desk.me, transcript)
        ids = [row.id for row in self.rows]
        if current is not None and current.id in ids:
            self._at = ids.index(current.id)
        else:
            self._at = min(self._at, max(0, len(ids) - 1))
        self._work.setVisible(bool(ids))
        self._nothing.setVisible(not ids)
        self._shown = None
        if ids:
            self._show()

    def current(self) -> Displaced | None:
        """The passage that is looked at."""
        return self.rows[self._at] if self._at < len(self.rows) else None

    def step(self, by: int) -> None:
        """Look at the next passage, or the one before."""
        if self.rows:
            self._at = (self._at + by) % len(self.rows)
            self._show()
            self.view.setFocus()

    def _show(self) -> None:
        row = self.current()
        if row is None:
            return
        read = self._desk.read
        who = read.coder(row.coder).name if row.coder else ""
        name = name_of(read, row)
        self.what.set_text(f"{name} · {who}" if who and row.about in PERSONAL else name)
        self._work.tell(self._at + 1, len(self.rows))
        self._show_texts(row)
        self.suggested = suggestions(read, row)
        self._choice = 0
        self.reason.clear()
        self._show_choice()

    def _show_texts(self, row: Displaced) -> None:
        read, who = self._desk.read, speakers_of(self._desk.read, row.transcript)
        revision = next(r for r in read.revisions(row.transcript) if r.id == row.revision)
        if self._shown != row.revision:
            self._shown = row.revision
            self.texts.show_later(
                self.tr("The text as it is now"),
                read.text(row.transcript),
                read.turns(row.transcript),
                who,
            )
            self._show_earlier(row, revision)
        code, colour = self._looks(row)
        start = row.start if self._has_text(revision) else len(row.before)
        mark = Mark(OLD, start, start + len(row.exact), code, colour, 0, self._initial(row))
        self.texts.earlier.view.set_marks([mark])
        go_to(self.texts.earlier.view, mark.start, mark.end)

    def _show_earlier(self, row: Displaced, revision: Revision) -> None:
        read = self._desk.read
        said = self.tr("Text {n}, corrected on {day}").format(
            n=revision.number, day=day(revision.at)
        )
        if revision.reason:
            said += f" · {revision.reason}"
        if self._has_text(revision):
            turns = turns_from_json(read.text_named(revision.layout))
            who = speakers_of(read, row.transcript)
            self.texts.show_earlier(said, read.text_named(revision.text), turns, who)
        else:
            self._shown = None
            erased = self.tr("Text {n} was erased; only these words are left").format(
                n=revision.number
            )
            self.texts.show_earlier(erased, row.before + row.exact + row.after, (), {})

    def _has_text(self, revision: Revision) -> bool:
        try:
            return bool(self._desk.read.text_named(revision.text))
        except KeyError:
            return False

    def _looks(self, row: Displaced) -> tuple[str, int]:
        code = self._desk.read.codebook().get(row.code) if row.code else None
        if code is not None:
            return code.name, code.colour
        words = {"quote": self.tr("Quote"), "segment": self.tr("Segment"), "link": self.tr("Memo")}
        return words[row.about], 0

    def _initial(self, row: Displaced) -> str:
        return self._desk.read.coder(row.coder).initial if row.coder else "·"

    # -- where it goes --------------------------------------------------------------------

    def next_suggestion(self) -> None:
        """Show the next place where the words may be."""
        if self.suggested:
            self._choice = (self._choice + 1) % len(self.suggested)
            self._show_choice()

    def span(self) -> Span | None:
        """Where it would be placed: what is selected, or what is suggested."""
        chosen = self.view.selection()
        if chosen is not None:
            return chosen
        return self.suggested[self._choice].span if self.suggested else None

    def _show_choice(self) -> None:
        row = self.current()
        if row is None:
            return
        self.view.set_selection(None)
        marks: list[Mark] = []
        if self.suggested:
            span = self.suggested[self._choice].span
            code, colour = self._looks(row)
            marks = [Mark(NEW, span.start, span.end, code, colour, 1, self._initial(row))]
            marks += self._other_words(row, span)
        self.view.set_marks(marks)
        if self.suggested:
            span = self.suggested[self._choice].span
            go_to(self.view, span.start, span.end)
        self._say_where()

    def _other_words(self, row: Displaced, span: Span) -> list[Mark]:
        """The words of the suggestion that were others."""
        said = self.tr("other words")
        words = span.of(self._desk.read.text(row.transcript))
        return [
            Mark(
                f"other{n}",
                span.start + edit.new_start,
                span.start + edit.new_end,
                said,
                PUT_IN,
                0,
                "+",
            )
            for n, edit in enumerate(joined(row.exact, align(row.exact, words)))
            if edit.new_start < edit.new_end
        ]

    def _say_where(self) -> None:
        row = self.current()
        if row is None:
            return
        self.place_button.setText(
            self.tr("Place on the selection")
            if self.view.selection() is not None
            else self.tr("Place here")
        )
        self.place_button.setAccessibleName(self.place_button.text())
        mine = may_place(row, self._desk.me) and not self._desk.project.read_only
        self.place_button.setEnabled(mine and self.span() is not None)
        self.other_button.setVisible(len(self.suggested) > 1)
        self.go_button.setEnabled(mine)
        self.reason.setEnabled(mine)
        self.says.setText(self._where_said(row))

    def _where_said(self, row: Displaced) -> str:
        if not may_place(row, self._desk.me) and row.coder:
            who = self._desk.read.coder(row.coder).name
            said = (
                self.tr("Only {name} can place this coding or let it go.")
                if row.about == "coding"
                else self.tr("Only {name} can place what this memo points to, or let it go.")
            )
            return said.format(name=who)
        if self.view.selection() is not None:
            return self.tr("It will be placed on the words you selected.")
        if not self.suggested:
            return self.tr("No words like these were found: select them at the right, or let go.")
        found = self.suggested[self._choice]
        said = self.tr("Suggestion {n} of {all}: {share} like the earlier words.").format(
            n=self._choice + 1, all=len(self.suggested), share=f"{found.score:.0%}"
        )
        return said + " " + self.tr("Or select other words at the right.")

    # -- deciding -------------------------------------------------------------------------

    def place(self) -> None:
        """Place it where it is suggested or selected."""
        row, span = self.current(), self.span()
        if row is None or span is None or not self.place_button.isEnabled():
            return
        desk = self._desk
        done = desk.do(
            lambda: place(
                desk.read, row.id, span.start, span.end, by=desk.me, make_id=desk.make_id
            ),
            say=self.tr("Placed."),
        )
        if done is not None:
            self._go_on(row)

    def let_go(self) -> None:
        """Let it go, for the reason written."""
        row = self.current()
        if row is None:
            return
        desk, reason = self._desk, self.reason.text()
        done = desk.do(
            lambda: let_go(desk.read, row.id, reason, by=desk.me), say=self.tr("Let go.")
        )
        if done is not None:
            self._go_on(row)
        else:
            self.reason.setFocus()

    def _go_on(self, row: Displaced) -> None:
        self.show_transcript(row.transcript)
        self.view.setFocus()
        self.placed.emit()
