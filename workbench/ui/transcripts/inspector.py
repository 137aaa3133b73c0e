"""The chosen transcript at the right: its name and session, who speaks, my coding.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from workbench.coding.progress import set_progress
from workbench.findings.coded import coded
from workbench.journal.entry import Draft
from workbench.model.ids import TranscriptId
from workbench.model.occasion import SESSION_KINDS, Session
from workbench.transcripts.occasions.describing import describe_session
from workbench.transcripts.occasions.sessions import (
    remove_transcript,
    rename_session,
    rename_transcript,
    set_session,
)
from workbench.transcripts.people.matching import is_open
from workbench.ui.appearance import MEDIUM, SEMIBOLD, font
from workbench.ui.desk import Desk, Place
from workbench.ui.transcripts.people.sessions_grid import kind_name
from workbench.ui.transcripts.segment_list import SegmentList
from workbench.ui.transcripts.speakers import SpeakerCards
from workbench.ui.widgets.boxes import column, fill, line, row, scrolling
from workbench.ui.widgets.buttons import link, plain, primary
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, label, quiet


class TranscriptInspector(QFrame):
    """One transcript; every field is stored when it is left."""

    def __init__(self, desk: Desk) -> None:
        """Make the parts, shown when a transcript is chosen."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self._desk = desk
        self.transcript: TranscriptId | None = None
        self.nothing = quiet(
            self.tr("Choose a transcript to see who speaks and how far its coding is."), wrap=True
        )
        self.name = Field(self.tr("Name of the transcript"), height=30)
        self.source = Elided("", 12, "ink3")
        self.progress = label("", 12, "ink2", wrap=True)
        self.open = primary(self.tr("Open for coding"), self._open, "highlighter")
        self.finish = plain("", self._finish)
        self.correct = link(self.tr("Correct…"), self.correct_words, "pencil")
        self.session = _combo(self.tr("Session"), editable=True)
        self.label = Field(self.tr("Label of the session"), height=30)
        self.kind = _combo(self.tr("Kind of session"))
        self.kind.addItems([kind_name(kind) for kind in SESSION_KINDS])
        self.held_on = Field(self.tr("Date"), self.tr("2026-03-14"), height=30)
        self.place = Field(self.tr("Place"), self.tr("A town, or online"), height=30)
        self.stakeholders = Field(
            self.tr("Stakeholder group"), self.tr("Residents, carers…"), height=30
        )
        self.table = Field(self.tr("Table or breakout"), self.tr("Table 2"), height=30)
        self.speakers = SpeakerCards(desk)
        self.segments = SegmentList(desk)
        self.unmatched = label("", 12, "warning")
        self.remove = link(self.tr("Remove this transcript"), self._remove, "trash-2")
        self._parts = column(
            *self._about(),
            6,
            line("soft-line"),
            6,
            row(label(self.tr("Speakers"), 13, "ink", SEMIBOLD), None, self.unmatched),
            quiet(self.tr("The same name makes two speakers one."), wrap=True),
            self.speakers,
            6,
            line("soft-line"),
            6,
            label(self.tr("Segments"), 13, "ink", SEMIBOLD),
            self.segments,
            6,
            line("soft-line"),
            6,
            *self._occasion(),
            10,
            row(self.remove, None),
            gap=6,
        )
        content = column(self.nothing, self._parts, None, margins=(18, 16, 18, 18))
        fill(QVBoxLayout(self), scrolling(content))
        self._parts.hide()
        self._connect()

    def _about(self) -> tuple[QWidget | int, ...]:
        return (
            _title(self.tr("Transcript")),
            self.name,
            row(self.source, self.correct, gap=8),
            6,
            _title(self.tr("My coding")),
            self.progress,
            row(self.open, self.finish, None, gap=8),
        )

    def _occasion(self) -> tuple[QWidget | int, ...]:
        return (
            _title(self.tr("In session")),
            self.session,
            _title(self.tr("Label and kind of this session")),
            row(self.label, self.kind, gap=8),
            _title(self.tr("Date and place")),
            row(self.held_on, self.place, gap=8),
            _title(self.tr("Stakeholder group and table")),
            row(self.stakeholders, self.table, gap=8),
        )

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.session.activated.connect(lambda _: self._move())
        edit = self.session.lineEdit()
        assert edit is not None
        edit.editingFinished.connect(self._move)
        self.label.editingFinished.connect(self._relabel_session)
        self.kind.activated.connect(self._kind_chosen)
        for field, name in self._fields():
            field.editingFinished.connect(_writing(self._written, field, name))

    def _fields(self) -> tuple[tuple[Field, str], ...]:
        """The fields of the session, and how the session calls them."""
        return (
            (self.held_on, "held_on"),
            (self.place, "place"),
            (self.stakeholders, "stakeholders"),
            (self.table, "table"),
        )

    # -- showing --------------------------------------------------------------------------

    def show_transcript(self, transcript: TranscriptId | None) -> None:
        """Show a transcript, or that none is chosen."""
        self.transcript = transcript
        self._parts.setVisible(transcript is not None)
        self.nothing.setVisible(transcript is None)
        if transcript is None:
            return
        read = self._desk.read
        known = read.transcript(transcript)
        _put(self.name, known.name)
        self.source.set_text(self.tr("from {file}").format(file=known.source or "–"))
        self._show_progress(transcript)
        self._show_session(self._session_of(transcript))
        self.speakers.show_speakers(transcript)
        self.segments.show_segments(transcript)
        unknown = sum(map(is_open, read.speakers(transcript)))
        self.unmatched.setText(self.tr("{n} not matched").format(n=unknown) if unknown else "")

    def _session_of(self, transcript: TranscriptId) -> Session:
        read = self._desk.read
        wanted = read.transcript(transcript).session
        return next(one for one in read.sessions() if one.id == wanted)

    def _show_progress(self, transcript: TranscriptId) -> None:
        how_far = coded(self._desk.counting, transcript, self._desk.me)
        share = f"{round(how_far.share * 100)} %"
        said = {
            "finished": self.tr("You finished it; {share} of the text is coded."),
            "in progress": self.tr("You are coding it; {share} of the text is coded."),
            "not started": self.tr("You have not begun."),
        }
        self.progress.setText(said[how_far.progress].format(share=share))
        finished = how_far.progress == "finished"
        self.finish.setText(self.tr("Reopen") if finished else self.tr("Mark finished"))
        self.finish.setAccessibleName(self.finish.text())

    def _show_session(self, session: Session) -> None:
        with QSignalBlocker(self.session):
            edit = self.session.lineEdit()
            assert edit is not None
            if not (edit.hasFocus() and edit.isModified()):
                self.session.clear()
                self.session.addItems([one.label for one in self._desk.read.sessions()])
                self.session.setEditText(session.label)
        _put(self.label, session.label)
        self.kind.setCurrentIndex(SESSION_KINDS.index(session.kind))
        for field, name in self._fields():
            _put(field, str(getattr(session, name)))

    # -- changing -------------------------------------------------------------------------

    def _do(self, make: Callable[[TranscriptId], Draft], say: str = "") -> bool:
        """Carry out a draft about the chosen transcript; False when it was refused."""
        transcript = self.transcript
        if transcript is None:
            return False
        draft = self._desk.attempt(lambda: make(transcript))
        if draft is not None and draft.changes:
            return self._desk.do(lambda: draft, say=say) is not None
        return draft is not None

    def _rename(self) -> None:
        text = self.name.text()
        self.name.setModified(False)
        self._do(lambda id: rename_transcript(self._desk.read, id, text))
        self._show_again()

    def _move(self) -> None:
        edit = self.session.lineEdit()
        assert edit is not None
        text = " ".join(self.session.currentText().split())
        edit.setModified(False)
        if self.transcript is not None and text != self._session_of(self.transcript).label:
            make_id = self._desk.make_id
            self._do(lambda id: set_session(self._desk.read, id, text, make_id=make_id))
            self._show_again()

    def _relabel_session(self) -> None:
        text = self.label.text()
        self.label.setModified(False)
        self._do(lambda id: rename_session(self._desk.read, self._session_of(id).id, text))
        self._show_again()

    def _kind_chosen(self, index: int) -> None:
        kind = SESSION_KINDS[index]
        self._do(lambda id: describe_session(self._desk.read, self._session_of(id).id, kind=kind))

    def _written(self, field: Field, name: str) -> None:
        """Store a field of the session; what is refused stays, to be corrected."""
        said = {name: field.text()}
        stored = self._do(
            lambda id: describe_session(self._desk.read, self._session_of(id).id, **said)
        )
        if stored:
            field.setModified(False)
            self._show_again()

    def _finish(self) -> None:
        transcript, me, read = self.transcript, self._desk.me, self._desk.read
        if transcript is None:
            return
        finished = read.progress(me, transcript) == "finished"
        self._do(
            lambda id: set_progress(read, id, "in progress" if finished else "finished", by=me)
        )

    def _open(self) -> None:
        if self.transcript is not None:
            self._desk.go(Place("coding", transcript=self.transcript))

    def correct_words(self) -> None:
        """Go where the words of the transcript are corrected."""
        self._desk.go(Place("correcting", transcript=self.transcript, item="words"))

    def _remove(self) -> None:
        if self.transcript is not None:
            name = self._desk.read.transcript(self.transcript).name
            self._do(
                lambda id: remove_transcript(self._desk.read, id),
                say=self.tr("“{name}” removed").format(name=name),
            )

    def _show_again(self) -> None:
        """Show what is stored, where a refusal left other words in a field."""
        known = {transcript.id for transcript in self._desk.read.transcripts()}
        if self.transcript in known:
            self.show_transcript(self.transcript)


def _writing(written: Callable[[Field, str], None], field: Field, name: str) -> Callable[[], None]:
    return lambda: written(field, name)


def _put(field: Field, text: str) -> None:
    if not (field.hasFocus() and field.isModified()):
        field.setText(text)


def _title(text: str) -> QWidget:
    return label(text, 12, "ink2", MEDIUM)


def _combo(name: str, *, editable: bool = False) -> QComboBox:
    made = QComboBox()
    made.setEditable(editable)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    made.setAccessibleName(name)
    made.setFont(font(13))
    made.setMinimumContentsLength(6)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made
