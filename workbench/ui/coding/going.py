"""Going to a place of the transcript: a paragraph, a time, another coding at the caret.

Called by `keys`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.coding.wording import elided
from workbench.model.ids import TranscriptId
from workbench.model.transcript import Cue
from workbench.ui.desk import Desk
from workbench.ui.text.page import Page
from workbench.ui.text.places import Paragraph, Time, offset_at_time, times_of, understood
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, label
from workbench.ui.widgets.popover import Asking

WIDTH, HEIGHT = 344, 132
SHOWN = 60
"""So many letters of the words there are shown."""


class Going(QObject):
    """Goes about in the view of the page."""

    def __init__(self, desk: Desk, host: QWidget, view: TranscriptView) -> None:
        """Float popovers over `host`; the focus goes back to the view."""
        super().__init__(host)
        self._desk, self._host, self._view = desk, host, view
        self.popover: AskPlace | None = None

    def ask(self, transcript: TranscriptId | None) -> None:
        """Ask for a paragraph or a time and go there."""
        if transcript is None or not self._view.scene.page.turns:
            return
        cues = self._desk.read.cues(transcript)
        self.popover = AskPlace(self._host, self._view, cues, self.go)
        self.popover.ask(self._anchor())

    def _anchor(self) -> QRect:
        """The middle of the upper edge of the view, in the coordinates of the host."""
        corner = self._view.mapTo(self._host, self._view.rect().topLeft())
        return QRect(corner.x() + (self._view.width() - WIDTH) // 2, corner.y() + 24, WIDTH, 1)

    def go(self, offset: int) -> None:
        """Put the caret somewhere and show the place."""
        self._view.show_passage(offset, offset)

    def cycle(self) -> None:
        """Focus the next of the codings at the caret, and say which it is where there are more."""
        if not self._view.cycle_marks_at_caret():
            self._desk.say(self.tr("No coding is at the caret."))
            return
        here = self._view.marks_in_reach()
        at = next((n for n, one in enumerate(here) if one.id == self._view.focused()), 0)
        if len(here) > 1:
            said = self.tr("“{code}” ({coder}): {n} of {m} codings here.")
            mark = here[at]
            self._desk.say(said.format(code=mark.name, coder=mark.initial, n=at + 1, m=len(here)))


class AskPlace(Asking):
    """Asks for a paragraph or a time, and says what is there before one goes."""

    def __init__(
        self,
        host: QWidget,
        view: TranscriptView,
        cues: Sequence[Cue],
        go: Callable[[int], object],
    ) -> None:
        """`go` gets the offset of the place."""
        super().__init__(host, WIDTH, HEIGHT, view)
        self._page: Page = view.scene.page
        self._times = times_of(self._page, cues)
        self._go = go
        self._offset: int | None = None
        self.field = Field(
            self.tr("Paragraph or time"),
            self.tr("46 or 13:53") if self._times else self.tr("46"),
            "corner-down-right",
        )
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._take)
        self.told = label("", 12, "ink2", wrap=True)
        self.told.setFixedHeight(34)
        title = self.tr("Go to paragraph or time") if self._times else self.tr("Go to paragraph")
        fill(
            QVBoxLayout(self.body),
            heading(title, 13),
            self.field,
            self.told,
            margins=(14, 12, 14, 10),
        )
        self._look("")

    def ask(self, anchor: QRect) -> None:
        """Show under a rectangle of the host."""
        self.open_by(anchor)
        self.field.setFocus()

    def _take(self) -> None:
        if self._offset is not None:
            self.dismiss()
            self._go(self._offset)

    def _look(self, typed: str) -> None:
        """Find what is typed and say what is there, or why nothing is."""
        meant = understood(typed)
        self._offset = None
        if isinstance(meant, Paragraph):
            told = self._paragraph(meant.number)
        elif isinstance(meant, Time):
            told = self._time(meant.at)
        else:
            told = self._ways(bool(typed.strip()))
        self.told.setText(told)
        self.field.setAccessibleDescription(told)

    def _paragraph(self, number: int) -> str:
        turns = self._page.turns
        if not 1 <= number <= len(turns):
            said = self.tr("There is no paragraph {number}: they go from 1 to {last}.")
            return said.format(number=f"{number:,}", last=f"{len(turns):,}")
        self._offset = turns[number - 1].start
        return self._there(self._offset)

    def _time(self, at: int) -> str:
        if not self._times:
            said = self.tr("This transcript has no times: type a paragraph from 1 to {last}.")
            return said.format(last=f"{len(self._page.turns):,}")
        self._offset = offset_at_time(self._times, at)
        latest = max(time for time, _ in self._times)
        if at > latest:
            said = self.tr("The last time here is {time}: {there}")
            return said.format(time=self._page.clock(latest), there=self._there(self._offset))
        return self._there(self._offset)

    def _ways(self, typed: bool) -> str:
        """What can be typed."""
        last = f"{len(self._page.turns):,}"
        if not self._times:
            return self.tr("Type a paragraph from 1 to {last}.").format(last=last)
        if typed:
            return self.tr("Type a paragraph such as 46, or a time such as 13:53 or 1:02:03.")
        said = self.tr("Paragraphs go from 1 to {last}, times up to {time}.")
        return said.format(last=last, time=self._page.clock(max(self._times)[0]))

    def _there(self, offset: int) -> str:
        """The paragraph, who speaks, and the first words."""
        page = self._page
        turn = page.turn_at(offset)
        words = elided(" ".join(page.text[offset : offset + 2 * SHOWN].split()), SHOWN)
        parts = (f"¶ {turn + 1:,}", page.look_of(turn).name, page.clock_of(turn), f"“{words}”")
        return " · ".join(part for part in parts if part)
