"""Which codings the transcript shows, and how: codings and changes become marks of the view.

Called by the coding page. Reading all codings of a large transcript takes long, so one change
of the study becomes one change of the view here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from heapq import nlargest

from workbench.coding.progress import visible_codings
from workbench.journal.entry import Change
from workbench.model.codebook import Codebook
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CoderId, ParticipantId, TranscriptId
from workbench.model.kinds import Row
from workbench.model.people import Coder, Speaker
from workbench.model.reading import Reader
from workbench.ui.text.view import Mark, SpeakerLook, TranscriptView

AT_ONCE = 60
"""More changes than this are shown by reading everything anew."""

LATELY = 40
"""So many of one's newest codings tell which codes one used last."""


class Shown:
    """The codings of one transcript that are drawn: those of some coders."""

    def __init__(
        self, read: Reader, transcript: TranscriptId, me: CoderId, coders: Collection[CoderId]
    ) -> None:
        """Read what drawing needs; `coders` are those whose codings are wanted."""
        self.transcript = transcript
        self._read, self._me, self._wanted = read, me, frozenset(coders)
        everyone: list[Coder] = list(read.coders())
        self._named = {coder.id: (coder.initial, coder.name) for coder in everyone}
        self._first = everyone[0].id if everyone else None
        self.book: Codebook = read.codebook()
        self.last_used: tuple[CodeId, ...] = ()

    def learn_codes(self) -> None:
        """Read the codebook anew, after codes were added."""
        self.book = self._read.codebook()

    def marks(self) -> list[Mark]:
        """A mark for every coding that is shown; learns which codes one used last here."""
        look = {code.id: (code.name, code.colour) for code in self.book.codes}
        by = {id: (int(id != self._first), *named) for id, named in self._named.items()}
        codings = visible_codings(self._read, self.transcript, self._me)
        mine = (c for c in codings if c.coder == self._me and c.layer == "coder")
        newest = nlargest(LATELY, mine, key=lambda coding: coding.at)
        self.last_used = tuple(dict.fromkeys(coding.code for coding in newest))
        return [
            Mark(c.id, c.start, c.end, *look[c.code], *by[c.coder])
            for c in codings
            if c.layer == "coder" and c.coder in self._wanted
        ]

    def apply(self, changes: Iterable[Change], view: TranscriptView) -> None:
        """Show what changes do to the codings of the transcript."""
        for change in changes:
            if change.kind == "coding":
                self._apply(change, view)

    def _apply(self, change: Change, view: TranscriptView) -> None:
        known: Mapping[str, Mark] = view.scene.marks.by_id
        if change.after is None:
            if change.id in known:
                view.remove_mark(change.id)
        elif change.id in known:
            view.change_mark(self._changed(known[change.id], change.after))
        elif change.before is None and self._is_shown(change.after):
            view.add_mark(self._new(change.id, change.after))

    def _is_shown(self, row: Row) -> bool:
        here = row["transcript"] == self.transcript and row["layer"] == "coder"
        return here and row["coder"] in self._wanted

    def _new(self, id: str, row: Row) -> Mark:
        coder = CoderId(str(row["coder"]))
        code = self.book[CodeId(str(row["code"]))]
        start, end = int(row["start"] or 0), int(row["end"] or 0)
        second = int(coder != self._first)
        return Mark(id, start, end, code.name, code.colour, second, *self._named[coder])

    def _changed(self, mark: Mark, row: Row) -> Mark:
        start, end = row.get("start", mark.start), row.get("end", mark.end)
        mark = mark._replace(start=int(start or 0), end=int(end or 0))
        if "code" in row:
            code = self.book[CodeId(str(row["code"]))]
            mark = mark._replace(code=code.name, colour=code.colour)
        return mark


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


def others_beside(coding: Coding, codings: Iterable[Coding]) -> list[Coding]:
    """The codings of other coders with the same code that overlap one."""
    return [
        other
        for other in codings
        if other.coder != coding.coder
        and other.transcript == coding.transcript
        and other.start < coding.end
        and coding.start < other.end
    ]
