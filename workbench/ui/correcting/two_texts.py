"""Two texts side by side, the earlier at the left, each with its marks.

Called by `review_part` and `texts_part`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workbench.model.transcript import Turn
from workbench.transcripts.correcting.aligning import Edit
from workbench.ui.appearance import MEDIUM, look
from workbench.ui.text.view import Mark, SpeakerLook, TranscriptView
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.labels import Elided

TAKEN_OUT, PUT_IN = 4, 12
"""The colours of words that went and of words that came."""

Speakers = Mapping[str | None, SpeakerLook]


class TextSide(QFrame):
    """One text with a line above it that says which it is."""

    def __init__(self, name: str, text_px: int) -> None:
        """Make an empty side; `name` is what a screen reader says."""
        super().__init__()
        self.setProperty("kind", "paper")
        self.said = Elided("", 12, "ink2", MEDIUM)
        self.view = TranscriptView(look().tokens)
        self.view.zoom(text_px)
        self.view.setAccessibleName(name)
        head = bar_frame("head", self.said, margins=(18, 0, 14, 0))
        head.setFixedHeight(34)
        layout = QVBoxLayout(self)
        fill(layout, head, self.view, gap=0)
        layout.setStretch(1, 1)
        look().changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.view.set_tokens(look().tokens)


class TwoTexts(QWidget):
    """The earlier text and the later one."""

    def __init__(self, text_px: int) -> None:
        """Begin empty."""
        super().__init__()
        self.earlier = TextSide(self.tr("Earlier text"), text_px)
        self.later = TextSide(self.tr("Later text"), text_px)
        between = QFrame()
        between.setProperty("kind", "line")
        between.setFixedWidth(1)
        layout = QHBoxLayout(self)
        fill(layout, self.earlier, between, self.later, gap=0)
        layout.setStretch(0, 1)
        layout.setStretch(2, 1)

    def show_earlier(self, said: str, text: str, turns: Sequence[Turn], who: Speakers) -> None:
        """Show the text at the left."""
        self.earlier.said.set_text(said)
        self.earlier.view.show_transcript(text, turns, who, ())

    def show_later(self, said: str, text: str, turns: Sequence[Turn], who: Speakers) -> None:
        """Show the text at the right."""
        self.later.said.set_text(said)
        self.later.view.show_transcript(text, turns, who, ())

    def mark_edits(self, edits: Iterable[Edit]) -> None:
        """Mark the words that went at the left, and those that came at the right."""
        went, came = self.tr("taken out"), self.tr("put in")
        out, put = [], []
        for n, edit in enumerate(edits):
            if edit.start < edit.end:
                out.append(Mark(f"out{n}", edit.start, edit.end, went, TAKEN_OUT, 0, "–"))
            if edit.new_start < edit.new_end:
                put.append(Mark(f"in{n}", edit.new_start, edit.new_end, came, PUT_IN, 0, "+"))
        self.earlier.view.set_marks(out)
        self.later.view.set_marks(put)

    def show_edit(self, edit: Edit) -> None:
        """Have one change in sight on both sides."""
        go_to(self.earlier.view, edit.start, edit.end)
        go_to(self.later.view, edit.new_start, edit.new_end)

    def zoom(self, px: int) -> None:
        """Write both texts in another size."""
        self.earlier.view.zoom(px)
        self.later.view.zoom(px)


def go_to(view: TranscriptView, start: int, end: int) -> None:
    """Have a passage in sight, with the caret before it and nothing selected."""
    view.select(start, start)
    view.show_passage(start, max(start + 1, end), select=False)


def joined(text: str, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Edits of an earlier text as a reader sees them: those with only blanks between are one."""
    made: list[Edit] = []
    for edit in edits:
        last = made[-1] if made else None
        if last is not None and not text[last.end : edit.start].strip():
            made[-1] = Edit(last.start, edit.end, last.new_start, edit.new_end)
        else:
            made.append(edit)
    return tuple(made)
