"""The speakers of a transcript, a card each: the label, who it stands for, in what role.

Called by `inspector`.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.model.ids import ParticipantId, TranscriptId
from workbench.model.people import ROLES, Participant, Role, Speaker
from workbench.transcripts.people.matching import add_unknown, new_label
from workbench.transcripts.people.speakers import map_speaker, relabel
from workbench.ui.appearance import font
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import card, clear, row
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import quiet

translate = QCoreApplication.translate

NOBODY, NEW = 0, 1
"""Where "nobody yet" and "a new participant" stand before the participants."""


class SpeakerCards(QWidget):
    """A card for each label of a transcript; cards of labels that stay are kept."""

    def __init__(self, desk: Desk) -> None:
        """Show no speakers yet."""
        super().__init__()
        self._desk = desk
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._transcript: TranscriptId | None = None
        self.cards: dict[str, SpeakerCard] = {}

    def show_speakers(self, transcript: TranscriptId) -> None:
        """Show who speaks in a transcript."""
        read = self._desk.read
        turns = Counter(turn.label for turn in read.turns(transcript))
        speakers = sorted(read.speakers(transcript), key=lambda one: -turns[one.label])
        ids = [one.id for one in speakers]
        if transcript != self._transcript or ids != list(self.cards):
            self._transcript = transcript
            clear(self._layout)
            self.cards = {one.id: SpeakerCard(one) for one in speakers}
            for made in self.cards.values():
                self._layout.addWidget(made)
                made.renamed.connect(self._rename)
                made.matched.connect(self._match)
        for one in speakers:
            new = new_label(read, one)
            people = list(read.participants())
            self.cards[one.id].show_speaker(one, turns[one.label], people, new)

    def _rename(self, old: str, new: str) -> None:
        transcript = self._transcript
        if transcript is not None:
            self._desk.do(lambda: relabel(self._desk.read, transcript, {old: new}))
            self.show_speakers(transcript)

    def _match(self, speaker: Speaker, participant: object, role: Role) -> None:
        desk = self._desk
        if participant == NEW:
            desk.do(lambda: add_unknown(desk.read, [speaker.id], make_id=desk.make_id))
        else:
            chosen = ParticipantId(str(participant)) if participant is not None else None
            desk.do(lambda: map_speaker(desk.read, speaker.id, chosen, role))
        if self._transcript is not None:
            self.show_speakers(self._transcript)


class SpeakerCard(QWidget):
    """One label. `renamed` carries the old and the new name; `matched` the speaker, the
    participant (an id, None for nobody, NEW for one to be made) and the role."""

    renamed = Signal(str, str)
    matched = Signal(object, object, str)

    def __init__(self, speaker: Speaker) -> None:
        """Make the fields."""
        super().__init__()
        self._speaker = speaker
        self._people: list[Participant] = []
        said = translate("Transcripts", "Label “{label}”").format(label=speaker.label)
        self.name = Field(said, height=28)
        self.turns = quiet("", 12, "ink3")
        said = translate("Transcripts", "“{label}” stands for").format(label=speaker.label)
        self.participant = _choice(said)
        said = translate("Transcripts", "Role of “{label}”").format(label=speaker.label)
        self.role = _choice(said)
        self.role.addItems([_role_name(role) for role in ROLES])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        inner = (row(self.name, self.turns, gap=8), row(self.participant, self.role, gap=8))
        layout.addWidget(card(*inner, margins=(10, 10, 10, 10), gap=8))
        self.name.editingFinished.connect(self._renamed)
        self.participant.activated.connect(lambda _: self._matched())
        self.role.activated.connect(lambda _: self._matched())

    def show_speaker(
        self, speaker: Speaker, turns: int, people: list[Participant], new_label: str
    ) -> None:
        """Show what is stored; a new participant would get `new_label`."""
        self._speaker, self._people = speaker, people
        if not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(speaker.label)
        one, many = translate("Transcripts", "1 turn"), translate("Transcripts", "{n} turns")
        self.turns.setText(several(turns, one, many))
        self.participant.clear()
        self.participant.addItem(translate("Transcripts", "Nobody yet"))
        new = translate("Transcripts", "New participant “{label}”").format(label=new_label)
        self.participant.addItem(new)
        self.participant.addItems([person.label for person in people])
        ids = [person.id for person in people]
        known = speaker.participant in ids
        where = ids.index(speaker.participant) + 2 if known and speaker.participant else NOBODY
        self.participant.setCurrentIndex(where)
        self.role.setCurrentIndex(ROLES.index(speaker.role))

    def _renamed(self) -> None:
        text = " ".join(self.name.text().split())
        self.name.setModified(False)
        if text != self._speaker.label:
            self.renamed.emit(self._speaker.label, text)

    def _matched(self) -> None:
        index = self.participant.currentIndex()
        who: object = None if index == NOBODY else NEW
        if index > NEW:
            who = self._people[index - 2].id
        self.matched.emit(self._speaker, who, ROLES[self.role.currentIndex()])


def _role_name(role: Role) -> str:
    names = {
        "participant": translate("Transcripts", "Participant"),
        "facilitator": translate("Transcripts", "Facilitator"),
        "presenter": translate("Transcripts", "Presenter"),
        "observer": translate("Transcripts", "Observer"),
    }
    return names[role]


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setFont(font(12))
    made.setMinimumContentsLength(5)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made
