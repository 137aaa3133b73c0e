"""Whose codings the transcript shows: one's own, another's, or everybody's.

Others' codings can be chosen once one has finished the transcript, so that both code without
looking; what may be seen is decided by `coding.progress`.

Called by `document`, `drawing` and `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.model.ids import CoderId, TranscriptId
from workbench.model.people import Coder
from workbench.ui.desk import Desk

BY_NAME = 3
"""Up to so many coders have a segment each."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("whose codings", words)


class Whose:
    """The choice for the transcript that is open."""

    def __init__(self, desk: Desk) -> None:
        """Begin with everybody's, as far as they may be seen."""
        self._desk = desk
        self._wish: CoderId | None = None
        self._finished = False
        self._coders: tuple[Coder, ...] = ()

    def look_at(self, transcript: TranscriptId) -> None:
        """Know a transcript and its coders."""
        self._coders = tuple(self._desk.read.coders())
        self._finished = self._desk.read.progress(self._desk.me, transcript) == "finished"

    @property
    def finished(self) -> bool:
        """Whether the coder at work has finished the transcript."""
        return self._finished

    def drawn(self) -> frozenset[CoderId]:
        """The coders whose codings are drawn."""
        if not self._finished:
            return frozenset({self._desk.me})
        if self._wish is not None:
            return frozenset({self._wish})
        return frozenset(coder.id for coder in self._coders)

    def seen(self) -> tuple[Coder, ...]:
        """The coders whose codings may be seen, the one at work first."""
        mine = [coder for coder in self._coders if coder.id == self._desk.me]
        others = [coder for coder in self._coders if coder.id != self._desk.me]
        return (*mine, *(others if self._finished else ()))

    def names(self) -> list[str]:
        """The segments to choose from."""
        last = _tr("Both") if len(self._coders) == 2 else _tr("All")
        return [*(coder.name for coder in self._offered()), last]

    def index(self) -> int:
        """Which segment is chosen."""
        ids = [coder.id for coder in self._offered()]
        wish = self._wish if self._finished else self._desk.me
        return ids.index(wish) if wish in ids else len(ids)

    def pick(self, index: int) -> None:
        """Choose a segment."""
        offered = self._offered()
        self._wish = offered[index].id if index < len(offered) else None

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
