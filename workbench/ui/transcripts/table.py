"""The table of transcripts: what each is, who speaks, how far every coder is.

Called by `page` and `participants_panel`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from workbench.findings.coded import Coded, how_far
from workbench.model.occasion import Session
from workbench.model.people import Coder, Speaker
from workbench.model.reading import Reader
from workbench.model.transcript import Transcript
from workbench.transcripts.occasions.speaking import turns_in, words_in
from workbench.transcripts.people.matching import is_open
from workbench.ui.appearance import MEDIUM, colour, font
from workbench.ui.icons import pixmap
from workbench.ui.models.snapshot_table import VALUE, Column
from workbench.ui.widgets.when import calendar_day

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T", bound=QTableView)

ROW = 42
FIXED = 5
"""So many columns stand before those of the coders."""
BAR = 46
PADDING = 5


@dataclass(frozen=True, slots=True)
class TranscriptRow:
    """One transcript as the table shows it; `coded` stands in the order of the coders.

    `words` and `turns` are those that are counted.
    """

    transcript: Transcript
    session: Session
    place: int
    speakers: int
    unknown: int
    words: int
    turns: int
    coded: tuple[Coded, ...]


def rows_of(read: Reader) -> list[TranscriptRow]:
    """Every transcript, by session and position."""
    far, coders = how_far(read), read.coders()
    sessions = {session.id: session for session in read.sessions()}
    speakers: dict[str, list[Speaker]] = {}
    for speaker in read.speakers():
        speakers.setdefault(speaker.transcript, []).append(speaker)
    return [
        TranscriptRow(
            transcript=transcript,
            session=sessions[transcript.session],
            place=place,
            speakers=len(speakers.get(transcript.id, ())),
            unknown=sum(map(is_open, speakers.get(transcript.id, ()))),
            words=words_in(read, transcript.id),
            turns=turns_in(read, transcript.id),
            coded=tuple(far[transcript.id, coder.id] for coder in coders),
        )
        for place, transcript in enumerate(read.transcripts())
    ]


def columns_for(coders: Sequence[Coder]) -> list[Column[TranscriptRow]]:
    """The columns of the table, with one for each coder."""
    fixed = [
        Column[TranscriptRow](
            translate("Transcripts", "Transcript"),
            lambda row: row.transcript.name,
            tip=lambda row: row.transcript.source or row.transcript.name,
        ),
        Column[TranscriptRow](
            translate("Transcripts", "Session"),
            _session,
            sort=lambda row: row.place,
            tip=_session,
        ),
        Column[TranscriptRow](
            translate("Transcripts", "Words"),
            lambda row: f"{row.words:,}",
            sort=lambda row: row.words,
            right=True,
        ),
        Column[TranscriptRow](
            translate("Transcripts", "Turns"),
            lambda row: f"{row.turns:,}",
            sort=lambda row: row.turns,
            right=True,
        ),
        Column[TranscriptRow](
            translate("Transcripts", "Speakers"),
            _speakers,
            sort=lambda row: row.speakers,
            tip=_speakers_told,
        ),
    ]
    return [*fixed, *(_of_coder(number, coder) for number, coder in enumerate(coders))]


def _session(row: TranscriptRow) -> str:
    parts = (row.session.label, calendar_day(row.session.held_on) or row.session.kind)
    return " · ".join(part for part in parts if part)


def _speakers(row: TranscriptRow) -> str:
    if not row.unknown:
        return f"{row.speakers:,}"
    told = translate("Transcripts", "{n}, {unknown} unmatched")
    return told.format(n=row.speakers, unknown=row.unknown)


def _speakers_told(row: TranscriptRow) -> str:
    told = translate(
        "Transcripts", "{n} speakers, {unknown} of them not matched to a participant yet"
    )
    return told.format(n=row.speakers, unknown=row.unknown)


def _of_coder(number: int, coder: Coder) -> Column[TranscriptRow]:
    def told(row: TranscriptRow) -> str:
        share = round(row.coded[number].share * 100)
        said = translate("Transcripts", "{coder}: {progress}, {share} % of the text is coded")
        return said.format(coder=coder.name, progress=row.coded[number].progress, share=share)

    return Column[TranscriptRow](
        coder.name,
        lambda row: "",
        sort=lambda row: (row.coded[number].progress == "finished", row.coded[number].share),
        value=lambda row: row.coded[number],
        tip=told,
    )


class RowDelegate(QStyledItemDelegate):
    """Cells of a calm table: a hair line below, no frame; coders' cells as a bar and a word."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        rect = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        inner = QStyleOptionViewItem(option)
        inner.rect = rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.save()
        if chosen:
            painter.fillRect(rect, colour("accent_bg"))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), colour("line_soft"))
        super().paint(painter, inner, index)
        coded = index.data(VALUE)
        if isinstance(coded, Coded):
            self._progress(painter, QRectF(rect), coded)
        painter.restore()

    def _progress(self, painter: QPainter, cell: QRectF, coded: Coded) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(12, tabular=True))
        if coded.progress == "not started":
            painter.setPen(colour("ink3"))
            said = translate("Transcripts", "not started")
            painter.drawText(cell.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said)
            return
        bar = QRectF(cell.left() + 8, cell.center().y() - 3, BAR, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("chip"))
        painter.drawRoundedRect(bar, 3, 3)
        if coded.share > 0:
            painter.setBrush(colour("accent"))
            width = max(6.0, BAR * min(1.0, coded.share))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, 6), 3, 3)
        left = bar.right() + 8
        if coded.progress == "finished":
            painter.drawPixmap(
                int(left), int(cell.center().y() - 7), pixmap("check", "success", 14)
            )
            left += 20
        painter.setPen(colour("ink2"))
        said = f"{round(coded.share * 100)} %"
        painter.drawText(
            QRectF(left, cell.top(), 50, cell.height()), Qt.AlignmentFlag.AlignVCenter, said
        )


def calm_table(name: str) -> QTableView:
    """A table without a grid, of whole rows, to sort by a click on a title."""
    return calmed(QTableView(), name)


def calmed(view: T, name: str) -> T:
    """Make a table calm; `name` is what a screen reader says."""
    view.setProperty("kind", "paper")
    view.setAccessibleName(name)
    view.setFont(font(13, tabular=True))
    view.setShowGrid(False)
    view.setItemDelegate(RowDelegate(view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ROW)
    header = view.horizontalHeader()
    header.setFont(font(12, MEDIUM))
    header.setHighlightSections(False)
    header.setMinimumSectionSize(48)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return view
