"""Which codings the transcript shows, and how: codings and changes become marks of the view.

Called by the coding page. Reading all codings of a large transcript takes long, so one change
of the study becomes one change of the view here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from heapq import nlargest
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from workbench.coding.progress import sees_others, visible_bare_codings
from workbench.journal.entry import Change
from workbench.model.codebook import Codebook
from workbench.model.coding import BareCoding, Coding, Layer
from workbench.model.ids import CodeId, CoderId, CodingId, ParticipantId, TranscriptId
from workbench.model.people import Coder, Speaker
from workbench.model.reading import Reader
from workbench.ui.coding.showing import Showing, Tally, lens_of
from workbench.ui.text.sides import Arrangement
from workbench.ui.text.view import Mark, SpeakerLook, TranscriptView

AT_ONCE = 60
"""More changes than this are shown by reading everything anew."""

LATELY = 40
"""So many of one's newest codings tell which codes one used last."""


AGREED = "="
"""What stands in place of an initial where codings were agreed on."""


class Voice(NamedTuple):
    """Whose codings are drawn: a coder's, or (None) what was agreed on."""

    coder: CoderId | None
    name: str
    initial: str


class Shown:
    """The codings of one transcript that are drawn, and those that are left out.

    `pale` are the ids of those drawn faintly; `voices` the names and initials of whose codings
    are drawn at all, in the order of their sides; while `veiled`, nothing is.
    """

    def __init__(
        self,
        read: Reader,
        transcript: TranscriptId,
        me: CoderId,
        coders: Collection[CoderId],
        showing: Showing | None = None,
    ) -> None:
        """Read what drawing needs; `coders` are those whose codings are wanted."""
        self.transcript = transcript
        self._read, self._me, self._coders = read, me, frozenset(coders)
        self._showing = showing or Showing()
        self.veiled = self._showing.veiled
        self._everyone: list[Coder] = list(read.coders())
        self._finished = sees_others(read, transcript, me)
        self.last_used: tuple[CodeId, ...] = ()
        self.pale: set[str] = set()
        self._hidden: set[str] = set()
        self._drawn: set[str] = set()
        self.learn_codes()

    def learn_codes(self) -> None:
        """Read the codebook anew, after codes were added."""
        self.book: Codebook = self._read.codebook()
        self.lens = lens_of(self._showing, self.book, self._coders, finished=self._finished)
        self._look = {code.id: (code.name, code.colour) for code in self.book.codes}
        self.voices = self._voices()
        self._place = {voice.coder: self._place_of(n, voice) for n, voice in enumerate(self.voices)}

    def _place_of(self, number: int, voice: Voice) -> tuple[int, str, str]:
        """The side of a voice, its initial and its name."""
        if self.arrangement() == "beside" and voice.coder is not None:
            number = int(voice.coder != self._everyone[0].id)
        return min(number, 1), voice.initial, voice.name

    def _voices(self) -> tuple[Voice, ...]:
        """Whose codings are drawn: coders in their order, then what was agreed."""
        drawn: Collection[CoderId] = self.lens.coders if "coder" in self.lens.layers else ()
        if self._showing.rest == "pale" and self._finished:
            drawn = {coder.id for coder in self._everyone}
        voices = [Voice(c.id, c.name, c.initial) for c in self._everyone if c.id in drawn]
        if "consensus" in self.lens.layers:
            voices.append(Voice(None, agreed_name(), AGREED))
        return tuple(voices)

    def arrangement(self) -> Arrangement:
        """How the sides are laid out: as chosen, where there are two of them."""
        return self._showing.arrangement if len(self.voices) > 1 else "beside"

    def tally(self) -> Tally:
        """How many codings are drawn, and of how many."""
        drawn, pale = len(self._drawn), len(self.pale)
        in_sight = drawn + len(self._hidden)
        return Tally(0, 0, in_sight) if self.veiled else Tally(drawn - pale, pale, in_sight)

    def marks(self) -> list[Mark]:
        """A mark for every coding that is drawn; learns which codes one used last here."""
        codings = visible_bare_codings(self._read, self.transcript, self._me)
        mine = (c for c in codings if c.coder == self._me and c.layer == "coder")
        newest = nlargest(LATELY, mine, key=lambda coding: coding.at)
        self.last_used = tuple(dict.fromkeys(coding.code for coding in newest))
        look_of, face_of = cache(self.lens.look), cache(self._face)
        self._hidden, self.pale = set(), set()
        marks: list[Mark] = []
        for id, _, code, coder, layer, start, end, _, value, _ in codings:
            look = look_of(code, coder, layer)
            if look == "pale":
                self.pale.add(id)
            if look == "full" or look == "pale":
                marks.append(Mark(id, start, end, *face_of(code, coder, layer), value))
            elif look == "hidden":
                self._hidden.add(id)
        self._drawn = {mark.id for mark in marks}
        return marks

    def _learn(self, coding: Coding) -> bool:
        """Note how a coding looks; tell whether it is drawn."""
        look = self.lens.look_of(coding)
        if look is None:
            return False
        if look == "hidden":
            self._hidden.add(coding.id)
            return False
        self._drawn.add(coding.id)
        if look == "pale":
            self.pale.add(coding.id)
        return True

    def _forget(self, id: str) -> None:
        for known in (self.pale, self._hidden, self._drawn):
            known.discard(id)

    def _mark(self, c: Coding) -> Mark:
        return Mark(c.id, c.start, c.end, *self._face(c.code, c.coder, c.layer), c.value)

    def _face(
        self, code: CodeId, coder: CoderId, layer: Layer
    ) -> tuple[str, int, int, str, str, bool]:
        """What all marks of a code by a coder in a layer have alike, as `Mark` has it in a row."""
        agreed = layer == "consensus"
        return *self._look[code], *self._place[None if agreed else coder], agreed

    def apply(self, changes: Iterable[Change], view: TranscriptView) -> None:
        """Show what changes do to the codings of the transcript."""
        last = {change.id: change for change in changes if change.kind == "coding"}
        pale = frozenset(self.pale)
        for id, change in last.items():
            self._apply(id, view, gone=change.after is None)
        if self.pale != pale:
            view.set_dim(self.pale)

    def _apply(self, id: str, view: TranscriptView, *, gone: bool) -> None:
        self._forget(id)
        coding = None if gone else self._read.coding(CodingId(id))
        if coding is not None and self._may_see(coding) and self._learn(coding):
            view.add_mark(self._mark(coding))
        elif id in view.scene.marks.by_id:
            view.remove_mark(id)

    def _may_see(self, coding: Coding) -> bool:
        mine = self._finished or coding.coder == self._me
        return mine and coding.transcript == self.transcript


def agreed_name() -> str:
    """What the agreed layer is called."""
    return QCoreApplication.translate("whose codings", "Agreed")


def one_by_one(changes: Collection[Change], me: CoderId, transcript: TranscriptId) -> bool:
    """Whether changes are few and simple enough to be shown one by one.

    Renamed or removed codes touch many marks, and finishing a transcript uncovers others' codings.
    """
    if len(changes) > AT_ONCE:
        return False
    return not any(
        (change.kind == "code" and change.before is not None)
        or (change.kind == "work" and _uncovers(change, me, transcript))
        for change in changes
    )


def _uncovers(change: Change, me: CoderId, transcript: TranscriptId) -> bool:
    images = [image for image in (change.before, change.after) if image is not None]
    ours = me in change.id and transcript in change.id
    return ours and any(image.get("progress") == "finished" for image in images)


def speaker_looks(
    speakers: Iterable[Speaker], labels: Mapping[ParticipantId, str]
) -> dict[str | None, SpeakerLook]:
    """How speakers are written: "Maren (pt7)" where a label stands for somebody; who took no
    part in the talk in quiet ink. `labels` are the participants' by id."""
    looks: dict[str | None, SpeakerLook] = {}
    for speaker in speakers:
        stands_for = labels.get(speaker.participant, "") if speaker.participant else ""
        same = not stands_for or stands_for.casefold() == speaker.label.casefold()
        name = speaker.label if same else f"{speaker.label} ({stands_for})"
        looks[speaker.label] = SpeakerLook(name, speaker.role != "participant")
    return looks


def others_beside(coding: Coding, codings: Iterable[BareCoding]) -> list[BareCoding]:
    """The codings of other coders with the same code that overlap one."""
    return [
        other
        for other in codings
        if other.coder != coding.coder
        and other.transcript == coding.transcript
        and other.start < coding.end
        and coding.start < other.end
    ]
