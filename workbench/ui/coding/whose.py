"""Whose codings the transcript shows: one's own, another's, or everybody's.

Others' codings can be chosen once one has finished the transcript, so that both code without
looking; what may be seen is decided by `coding.progress`.

Called by `document`, `drawing`, `page` and `show_acts`.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from workbench.model.ids import CoderId, TranscriptId
from workbench.model.people import Coder
from workbench.ui.coding.showing import CODERS, Showing
from workbench.ui.desk import Desk
from workbench.ui.widgets.differences import first_name

BY_NAME = 3
"""Up to so many coders have a segment each."""

_CHOSEN: dict[str, Showing] = {}
"""What is shown in each study, by its id, while the program runs."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("whose codings", words)


class Whose:
    """The choice for the transcript that is open."""

    def __init__(self, desk: Desk) -> None:
        """Begin with what was chosen last for the study since the program began."""
        self._desk = desk
        self._finished = False
        self._coders: tuple[Coder, ...] = ()

    def look_at(self, transcript: TranscriptId) -> None:
        """Know a transcript and its coders."""
        self._coders = tuple(self._desk.read.coders())
        self._finished = self._desk.read.progress(self._desk.me, transcript) == "finished"

    @property
    def showing(self) -> Showing:
        """What is chosen to be shown, in all transcripts of the study."""
        return _CHOSEN.get(self._desk.project.study_id, Showing())

    def choose(self, showing: Showing) -> None:
        """Show something else from now on."""
        _CHOSEN[self._desk.project.study_id] = showing

    @property
    def finished(self) -> bool:
        """Whether the coder at work has finished the transcript."""
        return self._finished

    def drawn(self) -> frozenset[CoderId]:
        """The coders whose codings are drawn."""
        if not self._finished:
            return frozenset({self._desk.me})
        everybody = frozenset(coder.id for coder in self._coders)
        wanted = self.showing.coders
        return everybody if wanted is None else everybody & wanted or everybody

    def seen(self) -> tuple[Coder, ...]:
        """The coders whose codings may be seen, the one at work first."""
        mine = [coder for coder in self._coders if coder.id == self._desk.me]
        others = [coder for coder in self._coders if coder.id != self._desk.me]
        return (*mine, *(others if self._finished else ()))

    def names(self) -> list[str]:
        """The segments to choose from."""
        last = _tr("Both") if len(self._coders) == 2 else _tr("All")
        drawn = len(self.drawn())
        if self._finished and drawn < len(self._coders) and self.index() == len(self._offered()):
            last = _tr("{n} of {all}").format(n=drawn, all=len(self._coders))
        return [*(first_name(coder, self._coders) for coder in self._offered()), last]

    def index(self) -> int:
        """Which segment is chosen."""
        ids, drawn = [coder.id for coder in self._offered()], self.drawn()
        return next((n for n, id in enumerate(ids) if drawn == {id}), len(ids))

    def pick(self, index: int) -> None:
        """Choose a segment."""
        offered = self._offered()
        coders = frozenset({offered[index].id}) if index < len(offered) else None
        layers = self.showing.layers | CODERS
        self.choose(replace(self.showing, coders=coders, layers=layers, veiled=False))

    def next(self) -> None:
        """Choose the segment after the present one."""
        self.pick((self.index() + 1) % (len(self._offered()) + 1))

    def why_not(self) -> str:
        """Why only one's own codings are shown, or ""."""
        if self._finished or len(self._coders) < 2:
            return ""
        return _tr(
            "The codings of others are hidden until you mark this transcript finished, "
            "so that everybody codes without looking."
        )

    def _offered(self) -> tuple[Coder, ...]:
        if len(self._coders) <= BY_NAME:
            return self._coders
        return tuple(coder for coder in self._coders if coder.id == self._desk.me)
