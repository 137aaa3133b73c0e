"""The codings to be looked at again, one at a time: does the passage still fit its code?

The passage stands in its transcript, below it the definition it was coded under beside the one
in force. Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from workbench.coding.changing import recode, remove_codings
from workbench.coding.codebook.giving import is_given
from workbench.coding.recoding.queue import ToLookAt, confirm, recode_queue
from workbench.model.ids import CodeId
from workbench.ui.codebook.coding_view import CodingView
from workbench.ui.codebook.differing import Differences
from workbench.ui.codebook.wording import version_name
from workbench.ui.codes.ask_code import AskCode
from workbench.ui.commands import Command, install
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import column, fill, frame, row, scrolling
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.key_foot import FootKey, key_foot
from workbench.ui.widgets.pass_frame import PassFrame

LEAST, MOST = 130, 270
"""The height of the two definitions, in pixels: something more than a quarter of the part."""


class QueuePart(QFrame):
    """One coding after the other."""

    def __init__(self, desk: Desk) -> None:
        """Lay out the parts."""
        super().__init__()
        self.setProperty("kind", "paper")
        self._desk = desk
        self.rows: Sequence[ToLookAt] = ()
        self._at = 0
        self.passage = CodingView(desk)
        self.differences = Differences(beside=True)
        self.fits = primary(self.tr("Still fits"), self.keep, "check")
        self.other = plain(self.tr("Another code…"), self.ask_code)
        self.gone = plain(self.tr("Remove"), self.remove)
        self._nothing = EmptyState(
            "circle-check",
            self.tr("Nothing is to be looked at again"),
            self.tr(
                "When the meaning of a code changes, the passages you coded with it before are "
                "listed here, until you say that they still fit."
            ),
        )
        self._work = self._working()
        fill(QVBoxLayout(self), self._work, self._nothing, gap=0)
        self._rows = self._make_commands()
        install(self._rows, self)

    def _working(self) -> PassFrame:
        texts = scrolling(column(self.differences, None, margins=(18, 10, 18, 4)))
        self._texts = texts
        texts.setAccessibleName(self.tr("The two definitions"))
        acts = row(self.fits, self.other, self.gone, None, gap=8)
        foot = frame("foot", texts, column(acts, margins=(18, 4, 18, 10)), gap=0)
        keys = key_foot(
            FootKey("queue.fits", "F", self.tr("still fits")),
            FootKey("queue.other", "G", self.tr("another code")),
            FootKey("queue.gone", "Del", self.tr("remove")),
            FootKey("queue.next", "N", self.tr("next")),
            FootKey("queue.before", "P", self.tr("previous")),
        )
        return PassFrame(self.step, self.passage, foot, keys, grow=(self.passage,))

    def _make_commands(self) -> tuple[Command, ...]:
        group = self.tr("Looking at codings again")
        return (
            Command("queue.fits", self.tr("Still fits"), ("F",), self.keep, group),
            Command("queue.other", self.tr("Another code"), ("G",), self.ask_code, group),
            Command("queue.gone", self.tr("Remove the coding"), ("Del",), self.remove, group),
            Command("queue.next", self.tr("Next"), ("N",), lambda: self.step(1), group),
            Command("queue.before", self.tr("Previous"), ("P",), lambda: self.step(-1), group),
        )

    def commands(self) -> Sequence[Command]:
        """The keys of this part."""
        return self._rows

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> int:
        """Show what is to be looked at now; how many there are."""
        current = self.current()
        self.rows = recode_queue(self._desk.read, self._desk.me)
        ids = [one.coding.id for one in self.rows]
        if current is not None and current.coding.id in ids:
            self._at = ids.index(current.coding.id)
        else:
            self._at = min(self._at, max(0, len(ids) - 1))
        self._work.setVisible(bool(ids))
        self._nothing.setVisible(not ids)
        self._show()
        return len(ids)

    def current(self) -> ToLookAt | None:
        """What is looked at."""
        return self.rows[self._at] if self._at < len(self.rows) else None

    def step(self, by: int) -> None:
        """Look at the next one, or the one before."""
        if self.rows:
            self._at = (self._at + by) % len(self.rows)
            self._show()
            self.passage.view.setFocus()

    def _show(self) -> None:
        one = self.current()
        if one is None:
            return
        self._work.tell(self._at + 1, len(self.rows))
        name = self._desk.read.codebook().path(one.code.id)
        self._work.what.set_text(name)
        self.passage.show_coding(one.coding, one.code)
        older = one.made_under or one.in_force
        earlier = self.tr("When you coded it · {version}").format(version=version_name(older))
        if one.made_under is None:
            earlier = self.tr("You coded it under a version that was taken back")
        now = self.tr("Now · {version}").format(version=version_name(one.in_force))
        self.differences.show_two(older, one.in_force, heads=(earlier, now), whole=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the height to the transcript."""
        super().resizeEvent(event)
        self._texts.setFixedHeight(max(LEAST, min(MOST, round(self.height() * 0.29))))

    # -- judging --------------------------------------------------------------------------

    def keep(self) -> None:
        """Say that the passage still fits the code."""
        one, desk = self.current(), self._desk
        if one is not None:
            self._done(desk.do(lambda: confirm(desk.read, [one.coding.id], by=desk.me)))

    def remove(self) -> None:
        """Take the code off the passage."""
        one, desk = self.current(), self._desk
        if one is not None:
            said = self.tr("Removed “%s” from the passage.") % one.code.name
            make = lambda: remove_codings(desk.read, [one.coding.id], by=desk.me)  # noqa: E731
            self._done(desk.do(make, say=said))

    def ask_code(self) -> None:
        """Let the person pick another code for the passage."""
        one, desk = self.current(), self._desk
        if one is None:
            return

        def give(code: CodeId) -> bool:
            entry = desk.do(lambda: recode(desk.read, one.coding.id, code, by=desk.me))
            self._done(entry)
            return entry is not None

        book = desk.read.codebook()
        without = {code.id for code in book.codes if not is_given(code)} | {one.code.id}
        title = self.tr("Another code instead of “%s”") % one.code.name
        ask = AskCode(self.window(), self.passage.view, title, book, without, give)
        ask.ask(QRect(self.other.mapTo(self.window(), QPoint(0, 0)), self.other.size()))

    def _done(self, entry: object) -> None:
        """Go on reading; the page shows what is left when it hears of the change."""
        if entry is not None:
            self.passage.view.setFocus()
