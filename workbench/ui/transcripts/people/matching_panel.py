"""Speakers who stand for nobody yet: who they may be, for a person to accept or change.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStackedWidget,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.journal.entry import Draft
from workbench.model.ids import ParticipantId, SpeakerId, TranscriptId
from workbench.transcripts.people.matching import (
    SAME,
    Candidate,
    Proposal,
    add_unknown,
    facilitate,
    is_open,
    match_speakers,
    names_many,
    proposals,
)
from workbench.ui.appearance import font
from workbench.ui.desk import Desk
from workbench.ui.models.snapshot_table import Column, SnapshotTable
from workbench.ui.transcripts.table import Index, RowDelegate, calmed
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import quiet

MAY_BE = 4
WIDTHS = (150, 150, 62, 0, 250)


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """One label with the name of its transcript and who was chosen for it, if anybody."""

    proposal: Proposal
    transcript: str
    chosen: ParticipantId | None
    told: str


class MatchingPanel(QWidget):
    """The table of them, with what can be done below."""

    def __init__(self, desk: Desk) -> None:
        """Make an empty table."""
        super().__init__()
        self._desk = desk
        self._chosen: dict[SpeakerId, ParticipantId | None] = {}
        self._names: dict[ParticipantId, str] = {}
        self.model = SnapshotTable[SpeakerRow](self._columns(), key=lambda r: r.proposal.speaker.id)
        self.view = _Table(self.accept_chosen)
        calmed(self.view, self.tr("Speakers who are nobody yet"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.view.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.SelectedClicked
        )
        header = self.view.horizontalHeader()
        for number, width in enumerate(WIDTHS):
            if width:
                self.view.setColumnWidth(number, width)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self.told = quiet("", 12, "ink2")
        self.certain = primary("", self.accept_certain, "check")
        self.accept = plain(self.tr("Accept"), self.accept_chosen, "check")
        self.new = plain(self.tr("New participant"), self.add_new, "user-plus")
        self.facilitator = plain(self.tr("Facilitator"), self.make_facilitator, "users")
        self.all_new = plain("", self.add_all, "user-plus")
        head = bar_frame(
            "head", self.told, None, self.all_new, self.certain, margins=(22, 0, 16, 0)
        )
        foot = bar_frame(
            "foot",
            quiet(self.tr("Chosen rows:"), 12, "ink2"),
            self.accept,
            self.new,
            self.facilitator,
            None,
            quiet(self.tr("Double click on “May be” to choose somebody else"), 12),
            margins=(16, 0, 16, 0),
        )
        for bar in (head, foot):
            bar.setFixedHeight(50)
        table = QWidget()
        fill(QVBoxLayout(table), head, self.view, foot, gap=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(table)
        self._stack.addWidget(
            EmptyState(
                "circle-check",
                self.tr("Every speaker is known"),
                self.tr("Speakers of new transcripts who stand for nobody yet are listed here."),
            )
        )
        fill(QVBoxLayout(self), self._stack, gap=0)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())

    def _columns(self) -> list[Column[SpeakerRow]]:
        return [
            Column[SpeakerRow](self.tr("Speaker"), lambda row: row.proposal.speaker.label),
            Column[SpeakerRow](self.tr("Transcript"), lambda row: row.transcript),
            Column[SpeakerRow](self.tr("Turns"), lambda row: f"{row.proposal.turns:,}", right=True),
            Column[SpeakerRow](
                self.tr("First words"),
                lambda row: row.proposal.first_words,
                tip=lambda row: row.proposal.first_words,
            ),
            Column[SpeakerRow](self.tr("May be"), lambda row: row.told, editable=True),
        ]

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show who is unknown now; what was chosen stays chosen."""
        read = self._desk.read
        names = {one.id: one.name for one in read.transcripts()}
        self._names = {one.id: one.label for one in read.participants()}
        found = [one for one in proposals(read) if is_open(one.speaker)]
        rows = [self._row(one, names[one.transcript]) for one in found]
        self.model.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        one, many = self.tr("1 speaker is nobody yet"), self.tr("{n} speakers are nobody yet")
        self.told.setText(several(len(rows), one, many))
        certain = len(self._certain())
        self.certain.setText(self.tr("Accept all certain ones ({n})").format(n=certain))
        self.certain.setAccessibleName(self.certain.text())
        self.certain.setEnabled(certain > 0)
        bare = len(self._bare())
        self.all_new.setText(
            self.tr("New participants for those without a proposal ({n})").format(n=bare)
        )
        self.all_new.setAccessibleName(self.all_new.text())
        self.all_new.setEnabled(bare > 0)
        self._tell_chosen()

    def _row(self, proposal: Proposal, transcript: str) -> SpeakerRow:
        best = proposal.candidates[0].participant if proposal.candidates else None
        chosen = self._chosen.get(proposal.speaker.id, best)
        if chosen is not None and chosen not in self._names:
            chosen = best
        told = self.tr("–")
        if chosen is not None:
            known = next((c for c in proposal.candidates if c.participant == chosen), None)
            told = self.tell(known) if known is not None else self._names[chosen]
        return SpeakerRow(proposal, transcript, chosen, told)

    def tell(self, candidate: Candidate) -> str:
        """A participant with how alike the label is."""
        if candidate.score == SAME:
            how = self.tr("same label")
        else:
            how = self.tr("{score} % alike").format(score=candidate.score)
        there = self.tr(", was there") if candidate.there else ""
        return f"{candidate.label} · {how}{there}"

    def _tell_chosen(self) -> None:
        rows = self._rows_chosen()
        self.accept.setEnabled(any(row.chosen is not None for row in rows))
        for button in (self.new, self.facilitator):
            button.setEnabled(bool(rows))

    def _rows_chosen(self) -> list[SpeakerRow]:
        numbers = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        return [self.model.rows()[n] for n in numbers if n < len(self.model.rows())]

    def _certain(self) -> dict[SpeakerId, ParticipantId]:
        return {
            row.proposal.speaker.id: row.proposal.candidates[0].participant
            for row in self.model.rows()
            if row.proposal.certain
        }

    def _bare(self) -> list[SpeakerId]:
        speakers = [row.proposal.speaker for row in self.model.rows() if row.chosen is None]
        return [speaker.id for speaker in speakers if not names_many(speaker.label)]

    # -- choosing and doing ---------------------------------------------------------------

    def choices(self, index: Index) -> list[tuple[str, ParticipantId | None]]:
        """Who a label can be said to be: proposals first, then everybody, then nobody."""
        row = self.model.row_at(index)
        if row is None:
            return []
        proposed = [(self.tell(one), one.participant) for one in row.proposal.candidates]
        ids = {id for _, id in proposed}
        others = [(name, id) for id, name in self._names.items() if id not in ids]
        return [*proposed, *others, (self.tr("Nobody of these"), None)]

    def choose(self, index: Index, participant: ParticipantId | None) -> None:
        """Remember who a person chose; nothing is stored before it is accepted."""
        row = self.model.row_at(index)
        if row is not None:
            self._chosen[row.proposal.speaker.id] = participant
            self.refresh()

    def choose_transcript(self, transcript: TranscriptId | None) -> None:
        """Have the first speaker of a transcript in sight."""
        for number, row in enumerate(self.model.rows()):
            if transcript in (None, row.proposal.transcript):
                self.view.setCurrentIndex(self.model.index(number, 0))
                self.view.scrollTo(self.model.index(number, 0))
                return

    def accept_chosen(self) -> None:
        """Match the chosen rows to whom they may be."""
        chosen = {
            row.proposal.speaker.id: row.chosen
            for row in self._rows_chosen()
            if row.chosen is not None
        }
        if chosen:
            self._do(lambda: match_speakers(self._desk.read, chosen))

    def accept_certain(self) -> None:
        """Match all that are the same label of one participant."""
        chosen = self._certain()
        self._do(lambda: match_speakers(self._desk.read, chosen))

    def add_new(self) -> None:
        """Make participants of the chosen rows."""
        self._add([row.proposal.speaker.id for row in self._rows_chosen()])

    def add_all(self) -> None:
        """Make participants of all who have no proposal."""
        self._add(self._bare())

    def _add(self, speakers: Sequence[SpeakerId]) -> None:
        make_id = self._desk.make_id
        self._do(lambda: add_unknown(self._desk.read, speakers, make_id=make_id))

    def make_facilitator(self) -> None:
        """Say that the chosen rows are facilitators, who need no participant."""
        speakers = [row.proposal.speaker.id for row in self._rows_chosen()]
        self._do(lambda: facilitate(self._desk.read, speakers))

    def _do(self, make: Callable[[], Draft]) -> None:
        entry = self._desk.do(make)
        if entry is not None:
            self._desk.said.emit(entry.label, True)


class _Table(QTableView):
    """A table of whole rows; Enter accepts what is chosen."""

    def __init__(self, accept: Callable[[], None]) -> None:
        super().__init__()
        self._accept = accept

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        else:
            super().keyPressEvent(event)


class _Delegate(RowDelegate):
    """A list of participants in place of a field."""

    def __init__(self, panel: MatchingPanel) -> None:
        super().__init__(panel.view)
        self._panel = panel

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Offer whom the label may be."""
        choice = QComboBox(parent)
        choice.setFont(font(13))
        for name, participant in self._panel.choices(index):
            choice.addItem(name, participant)
        choice.activated.connect(lambda _: self._done(choice))
        return choice

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show who is chosen."""
        row = self._panel.model.row_at(index)
        if isinstance(editor, QComboBox) and row is not None:
            editor.setCurrentIndex(max(0, editor.findData(row.chosen)))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Remember who was chosen."""
        if isinstance(editor, QComboBox):
            self._panel.choose(index, editor.currentData())

    def _done(self, choice: QComboBox) -> None:
        self.commitData.emit(choice)
        self.closeEditor.emit(choice)
