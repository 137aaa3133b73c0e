"""Draws the transcript that is open with its codings, and keeps the drawing true.

Called by the coding page. What is unchanged is not drawn anew: the place stays.
"""

from __future__ import annotations

from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId, TranscriptId
from workbench.ui.coding.showing import Tally
from workbench.ui.coding.shown import Shown, one_by_one, speaker_looks
from workbench.ui.coding.whose import Whose
from workbench.ui.collecting import held_back
from workbench.ui.desk import Changed, Desk
from workbench.ui.text.sides import Sides
from workbench.ui.text.view import TranscriptView


class Drawing:
    """What stands in the view."""

    def __init__(self, desk: Desk, view: TranscriptView, whose: Whose) -> None:
        """Begin with nothing drawn."""
        self._desk, self._view, self._whose = desk, view, whose
        self._shown: Shown | None = None
        self._drawn: tuple[object, ...] = ()

    def book(self) -> Codebook:
        """The codes that are drawn with."""
        return self._shown.book if self._shown is not None else self._desk.read.codebook()

    def last_used(self) -> tuple[CodeId, ...]:
        """The codes one used last in the transcript, the latest first."""
        return self._shown.last_used if self._shown is not None else ()

    def show(self, id: TranscriptId) -> bool:
        """Draw a transcript as the study has it now; tell whether it is another text."""
        with held_back():
            return self._show(id)

    def _show(self, id: TranscriptId) -> bool:
        read = self._desk.read
        here = read.transcript(id)
        self._whose.look_at(id)
        self._shown = shown = Shown(
            read, id, self._desk.me, self._whose.drawn(), self._whose.showing
        )
        labels = {someone.id: someone.label for someone in read.participants()}
        looks = speaker_looks(read.speakers(id), labels)
        marks = shown.marks()
        self._view.set_sides(self._sides(shown))
        self._view.set_highlights(not self._whose.showing.veiled)
        drawn = (id, here.text, here.layout, looks)
        if drawn == self._drawn:
            self._view.set_marks(marks)
            self._view.set_dim(shown.pale)
            return False
        self._drawn = drawn
        self._view.set_dim(shown.pale)
        self._view.show_transcript(read.text(id), read.turns(id), looks, marks)
        return True

    def _sides(self, shown: Shown) -> Sides:
        """Who stands left and who right; the caret lives with the coder at work."""
        arrangement = shown.arrangement()
        if arrangement == "beside":
            return Sides()
        first, *others = shown.voices
        names = first.name, ", ".join(voice.name for voice in others)
        initials = first.initial, others[0].initial if len(others) == 1 else ""
        home = int(first.coder != self._desk.me)
        return Sides(arrangement, names, initials, home)

    def tally(self) -> Tally:
        """How many codings are drawn, and of how many."""
        return self._shown.tally() if self._shown is not None else Tally(0, 0, 0)

    def veil(self, veiled: bool) -> None:
        """Hide all codings for a moment, or show them again."""
        if self._shown is not None:
            self._shown.veiled = veiled
        self._view.set_highlights(not veiled)

    def shows(self, code: CodeId) -> bool:
        """Whether codings with a code are drawn in full now."""
        codes = self._shown.lens.codes if self._shown is not None else None
        return not self._whose.showing.veiled and (codes is None or code in codes)

    def voices(self) -> int:
        """Of how many coders codings are drawn, what was agreed counted as one more."""
        return len(self._shown.voices) if self._shown is not None else 0

    def take(self, changed: Changed) -> bool:
        """Draw what changed, and only that; False when all must be drawn anew."""
        shown = self._shown
        if shown is None or not one_by_one(changed.changes, self._desk.me, shown.transcript):
            return False
        if changed.concerns("code"):
            shown.learn_codes()
        shown.apply(changed.changes, self._view)
        return True

    def clear(self) -> None:
        """Draw nothing, because the transcript is gone."""
        self._shown, self._drawn = None, ()
        self._view.show_transcript("", (), {}, ())
