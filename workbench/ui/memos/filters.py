"""The filters of the memos at the left: what they are about, who wrote them, where.

Called by `page`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from workbench.coding.noted import SUBJECTS, Noted
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.memo import MemoSubject
from workbench.model.people import Coder
from workbench.model.transcript import Transcript
from workbench.ui.memos.phrasing import sort_name
from workbench.ui.widgets.boxes import column, fill, scrolling
from workbench.ui.widgets.choice_list import ChoiceList
from workbench.ui.widgets.labels import heading


class MemoFilters(QFrame):
    """Three lists of which one row each is chosen; `changed` is sent after a choice."""

    changed = Signal()

    def __init__(self) -> None:
        """Show everything."""
        super().__init__()
        self.setProperty("kind", "left")
        self.about = ChoiceList(self.tr("About"))
        self.who = ChoiceList(self.tr("Who"))
        self.where = ChoiceList(self.tr("Transcript"))
        lists = column(
            heading(self.tr("About")),
            self.about,
            8,
            heading(self.tr("Who")),
            self.who,
            8,
            heading(self.tr("Transcript")),
            self.where,
            None,
            margins=(16, 16, 8, 12),
            gap=8,
        )
        fill(QVBoxLayout(self), scrolling(lists), gap=0)
        for chosen in (self.about, self.who, self.where):
            chosen.currentRowChanged.connect(lambda _: self.changed.emit())

    def takes(self, one: Noted) -> bool:
        """Whether a memo fits what is chosen."""
        transcripts = {one.transcript, *(link.transcript for link in one.links)}
        return (
            self.about.key() in ("", one.memo.about)
            and CoderId(self.who.key()) in ("", one.memo.coder)
            and (not self.where.key() or TranscriptId(self.where.key()) in transcripts)
        )

    def show_counts(
        self, memos: Sequence[Noted], coders: Sequence[Coder], transcripts: Sequence[Transcript]
    ) -> None:
        """Say how many memos there are of each; what is chosen stays chosen."""
        about: Counter[MemoSubject] = Counter(one.memo.about for one in memos)
        whose = Counter(one.memo.coder for one in memos)
        where: Counter[TranscriptId | None] = Counter(
            place
            for one in memos
            for place in {one.transcript, *(link.transcript for link in one.links)}
        )
        self.about.show_rows(
            [
                (self.tr("Everything"), "", len(memos)),
                *((sort_name(key), key, about[key]) for key in SUBJECTS if about[key]),
            ]
        )
        self.who.show_rows(
            [
                (self.tr("Everyone"), "", len(memos)),
                *((coder.name, coder.id, whose[coder.id]) for coder in coders),
            ]
        )
        self.where.show_rows(
            [
                (self.tr("All"), "", len(memos)),
                *((one.name, one.id, where[one.id]) for one in transcripts if where[one.id]),
            ]
        )

    def clear(self) -> None:
        """Choose everything again."""
        for chosen in (self.about, self.who, self.where):
            chosen.setCurrentRow(0)
