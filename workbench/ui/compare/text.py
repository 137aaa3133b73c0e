"""One transcript with what both coders coded: the first one's stripes solid, the other's hollow.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout

from workbench.coding.wording import elided
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.reading import Reader
from workbench.ui.appearance import SEMIBOLD, font, look
from workbench.ui.compare.found import PlaceEntry
from workbench.ui.marking import marks_of, speakers_of
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import ToolButton, plain, primary
from workbench.ui.widgets.labels import Elided, IconLabel


class ButterflyText(QFrame):
    """The text, and above it where one is and where one can go from there.

    `mark_chosen` carries the id of a coding that was clicked; `transcript_chosen` a transcript.
    """

    stepped = Signal(int)
    mark_chosen = Signal(str)
    transcript_chosen = Signal(str)
    open_coding = Signal()
    reconcile = Signal()

    def __init__(self, text_px: int) -> None:
        """Make an empty view."""
        super().__init__()
        self.setProperty("kind", "paper")
        self._shown: TranscriptId | None = None
        self._coders: tuple[CoderId, CoderId] | None = None
        self.view = TranscriptView(look().tokens)
        self.view.zoom(text_px)
        self.view.setAccessibleName(self.tr("Transcript with what both coded"))
        self._menu = QMenu(self)
        self.transcripts = QToolButton()
        self.transcripts.setProperty("kind", "menu")
        self.transcripts.setFont(font(13, SEMIBOLD))
        self.transcripts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.transcripts.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.transcripts.setMenu(self._menu)
        self.kind_icon = IconLabel("circle-dot", "ink3", 14)
        self.said = Elided("", 12, "ink2")
        self.open_button = plain(self.tr("Open in Coding"), self.open_coding.emit)
        self.reconcile_button = primary(self.tr("Reconcile this"), self.reconcile.emit)
        strip = bar_frame(
            "head",
            self.transcripts,
            self.kind_icon,
            self.said,
            ToolButton(
                "chevron-up", self.tr("Previous disagreement"), lambda: self.stepped.emit(-1)
            ),
            ToolButton("chevron-down", self.tr("Next disagreement"), lambda: self.stepped.emit(1)),
            self.open_button,
            self.reconcile_button,
            margins=(14, 8, 18, 8),
            gap=8,
        )
        column = QVBoxLayout(self)
        fill(column, strip, self.view, gap=0)
        column.setStretch(1, 1)
        self._menu.triggered.connect(self._picked)
        self.view.focused_changed.connect(self._clicked)
        look().changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.view.set_tokens(look().tokens)

    def show_choice(self, read: Reader, transcripts: tuple[TranscriptId, ...]) -> None:
        """Offer these transcripts."""
        self._menu.clear()
        for transcript in transcripts:
            name = read.transcript(transcript).name
            self._menu.addAction(name.replace("&", "&&")).setData(transcript)
        self._shown = None

    def show_transcript(
        self, read: Reader, transcript: TranscriptId, coders: tuple[CoderId, CoderId]
    ) -> None:
        """Show one transcript from its beginning, unless it is shown already."""
        if (transcript, coders) == (self._shown, self._coders):
            return
        self._shown, self._coders = transcript, coders
        name = read.transcript(transcript).name
        self.transcripts.setText(elided(name, 28).replace("&", "&&") + "  ▾")
        self.transcripts.setAccessibleName(self.tr("Transcript: {name}").format(name=name))
        self.view.show_transcript(
            read.text(transcript),
            read.turns(transcript),
            speakers_of(read, transcript),
            marks_of(read, transcript, coders),
        )

    def show_place(self, read: Reader, entry: PlaceEntry | None) -> None:
        """Show one disagreement, everything else faintly; None shows all alike."""
        there = entry is not None
        for widget in (self.kind_icon, self.open_button, self.reconcile_button):
            widget.setVisible(there)
        if entry is None:
            self.said.set_text(self.tr("Choose a coding, or a disagreement in the list."))
            self.view.set_dim(())
            return
        found = entry.disagreement
        self.show_transcript(read, found.transcript, found.coders)
        self.kind_icon.show_icon(entry.icon, "ink3")
        self.said.set_text(f"{entry.kind} · {entry.codes}")
        here = {coding.id for coding in found.codings}
        marks = marks_of(read, found.transcript, found.coders)
        self.view.set_dim({mark.id for mark in marks if mark.id not in here})
        self.view.show_passage(found.span.start, found.span.end, select=False)

    def shown(self) -> TranscriptId | None:
        """The transcript that is shown."""
        return self._shown

    def _picked(self, action: QAction) -> None:
        self.transcript_chosen.emit(action.data())

    def _clicked(self, mark: str) -> None:
        if mark:
            self.view.set_focused(None)
            self.mark_chosen.emit(mark)
