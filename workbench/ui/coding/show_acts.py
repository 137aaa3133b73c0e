"""What a person does to what the transcript shows: leave out, show all, lay out, by key or menu.

Called by `page` and `keys`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from workbench.coding.wording import named
from workbench.model.ids import CodeId
from workbench.ui.coding.codebook_panel import CodebookPanel
from workbench.ui.coding.drawing import Drawing
from workbench.ui.coding.head import DocumentHead
from workbench.ui.coding.show_panel import ShowPanel, Sight
from workbench.ui.coding.showing import Rest, Showing
from workbench.ui.coding.whose import Whose
from workbench.ui.desk import Desk
from workbench.ui.text.sides import ARRANGEMENTS, Arrangement
from workbench.ui.text.view import TranscriptView


class ShowActs(QObject):
    """The choice of what is shown, bound to one page. `redraw` draws the transcript by it."""

    def __init__(
        self,
        desk: Desk,
        host: QWidget,
        view: TranscriptView,
        drawing: Drawing,
        whose: Whose,
        head: DocumentHead,
        panel: CodebookPanel,
        redraw: Callable[[], None],
    ) -> None:
        """Listen to the head and the codebook."""
        super().__init__(host)
        self._desk, self._host, self._view = desk, host, view
        self._drawing, self._whose, self._head, self._panel = drawing, whose, head, panel
        self._redraw = redraw
        self.popover: ShowPanel | None = None
        head.show_asked.connect(self.ask)
        head.all_asked.connect(self.show_all)
        head.view_picked.connect(self._pick_view)
        panel.only_asked.connect(lambda code, below: self.only(CodeId(code), below=below))
        panel.all_asked.connect(self.show_all)

    def choose(self, showing: Showing) -> None:
        """Show by another choice."""
        if showing != self._whose.showing:
            self._whose.choose(showing)
            self._redraw()

    # -- codes ----------------------------------------------------------------------------

    def only_chosen(self) -> None:
        """Show only the code chosen in the codebook and those below it, or all codes again."""
        code = self._panel.current()
        if code is None:
            self._desk.refused.emit(
                self.tr("No code is chosen: choose one in the codebook, or a coding with N.")
            )
        elif self._whose.showing.is_only(code.id):
            self.choose(replace(self._whose.showing, codes=None, veiled=False))
        else:
            self.only(code.id)

    def only(self, code: CodeId, *, below: bool = True) -> None:
        """Show only one code, alone or with those below it."""
        self.choose(self._whose.showing.only(code, below=below))

    def show_all(self) -> None:
        """Leave nothing out any more."""
        self.choose(self._whose.showing.everything())
        self._view.setFocus()

    def reveal(self, coding: str) -> None:
        """Show all, if a coding that is asked for is among what is left out."""
        if coding not in self._view.scene.marks.by_id or not self._view.scene.highlights:
            self.choose(self._whose.showing.everything())

    # -- the whole ------------------------------------------------------------------------

    def toggle(self) -> None:
        """Hide all codings for a moment, or show again what was shown."""
        showing = self._whose.showing
        self._whose.choose(replace(showing, veiled=not showing.veiled))
        self._drawing.veil(not showing.veiled)
        self.tell()

    def toggle_rest(self) -> None:
        """Draw what is left out pale, or hide it."""
        showing = self._whose.showing
        rest: Rest = "hidden" if showing.rest == "pale" else "pale"
        self.choose(replace(showing, rest=rest, veiled=False))
        pale, hidden = self.tr("What is left out is pale."), self.tr("What is left out is hidden.")
        self._desk.say(pale if rest == "pale" else hidden)

    def next_view(self) -> None:
        """Show somebody else's codings."""
        if self._whose.why_not():
            self._desk.say(self._whose.why_not())
            return
        self._whose.next()
        self._redraw()

    def _pick_view(self, index: int) -> None:
        self._whose.pick(index)
        self._redraw()
        self._view.setFocus()

    def next_layout(self) -> None:
        """All stripes beside the text, on both sides of it, or a column for each coder."""
        showing = self._whose.showing
        if self._drawing.voices() < 2:
            if self._whose.why_not() or len(self._whose.seen()) < 2:
                self._desk.say(self._whose.why_not() or self._alone())
                return
            showing = replace(showing.everything(), arrangement="beside")
        at = ARRANGEMENTS.index(showing.arrangement)
        following = ARRANGEMENTS[(at + 1) % len(ARRANGEMENTS)]
        self.choose(replace(showing, arrangement=following, veiled=False))
        self._desk.say(self._layout_name(self._whose.showing.arrangement))

    def _alone(self) -> str:
        return self.tr("Only one coder has codings here: there is nothing to put side by side.")

    def _layout_name(self, arrangement: Arrangement) -> str:
        return {
            "beside": self.tr("All codings beside the text."),
            "butterfly": self.tr("The first coder’s codings left of the text, others’ right."),
            "columns": self.tr("A column of text for each side."),
        }[arrangement]

    # -- saying ---------------------------------------------------------------------------

    def ask(self) -> None:
        """Open the popover with everything that can be chosen."""
        button = self._head.shown
        sight = Sight(self._drawing.book(), self._whose.seen(), self._whose.why_not())
        self.popover = ShowPanel(self._host, self._view, self._whose.showing, sight, self.choose)
        self.popover.ask(QRect(button.mapTo(self._host, QPoint(0, 0)), button.size()))

    def tell(self) -> None:
        """Say in the head what is left out."""
        tally, showing = self._drawing.tally(), self._whose.showing
        counts = {"n": f"{tally.full:,}", "all": f"{tally.all:,}"}
        said = short = ""
        if showing.veiled and tally.all:
            said, short = self.tr("Codings hidden"), self.tr("Hidden")
        elif tally.left_out:
            said = self.tr("{n} of {all} codings shown").format(**counts)
            short = self.tr("{n} of {all}").format(**counts)
        click = self.tr("Click to show all.")
        if tally.pale:
            click = self.tr("The rest is pale. Click to show all.")
        self._head.show_left_out(said, short, click)

    def note_use(self, code: CodeId) -> None:
        """Say that a coding which was just made is not shown, where that is so."""
        book = self._drawing.book()
        if code in book and not self._drawing.shows(code):
            said = self.tr("{code} was given; it is not among the codes that are shown now.")
            self._desk.say(said.format(code=named(book[code].name)))
