"""Replace the names of a list in a whole study, in one step that can be undone.

    found = apply(project.read, key.pseudonyms, by=project.me)     # looked at first
    project.do(found.draft)

Texts are corrected, so that codings, quotes and segments keep their places; labels, names and
what researchers wrote follow. `project.erasing` takes the earlier texts out afterwards.

Called by `workbench pseudonyms apply` and the page of the pseudonyms.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.journal.entry import Change, Draft, removes, sets
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.codebook import DEFINING
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, MakeId, ParticipantId, TranscriptId, new_id
from workbench.model.people import Speaker
from workbench.model.reading import Reader
from workbench.model.transcript import Cue, Turn
from workbench.model.wording import counted
from workbench.project.correcting import Correction, correct
from workbench.transcripts.correcting.corrected import Corrected
from workbench.transcripts.people.speakers import People
from workbench.transcripts.pseudonyms.finding import Finder
from workbench.transcripts.pseudonyms.listing import Pseudonyms
from workbench.transcripts.pseudonyms.moving import Renamed
from workbench.transcripts.pseudonyms.replacing import (
    in_context,
    name_with_pseudonyms,
    with_pseudonyms,
)

EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Place:
    """What is replaced in one place: how many names, and a few before and after."""

    where: str
    count: int
    examples: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Applied:
    """What replacing names does, to be looked at before `draft` is done.

    `names` counts what is replaced in all. `adjusted` codings and quotes hold a name; `review` must
    be placed again by a person.
    """

    draft: Draft
    places: tuple[Place, ...]
    adjusted: int
    review: int

    @property
    def names(self) -> int:
        """How many names are replaced."""
        return sum(place.count for place in self.places)


def apply(
    read: Reader,
    pseudonyms: Pseudonyms,
    *,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Applied:
    """Draft the replacing of all names of a list in a study.

    Refused when none of them stands there, or when two people would get one label.
    """
    work = _Work(read, Finder(pseudonyms))
    for transcript in read.transcripts():
        work.take_transcript(transcript.id, by, now, make_id)
    work.take_rows()
    if not work.changes:
        raise Refused(
            "None of the names of the list stands in this study: there is nothing to replace."
        )
    label = f"Replace {counted(len(pseudonyms), 'name')} by pseudonyms"
    draft = Draft(label, tuple(work.changes), "", tuple(dict.fromkeys(work.texts)))
    return Applied(draft, tuple(work.places), work.adjusted, work.review)


class _Work:
    """What is to be changed, gathered place by place."""

    def __init__(self, read: Reader, finder: Finder) -> None:
        self._read = read
        self._finder = finder
        self._people = People(read.participants())
        self.changes: list[Change] = []
        self.texts: list[str] = []
        self.places: list[Place] = []
        self.adjusted = 0
        self.review = 0

    # -- transcripts ----------------------------------------------------------------------

    def take_transcript(
        self, transcript: TranscriptId, by: CoderId, now: Now, make_id: MakeId
    ) -> None:
        """The text, the turns and the speakers of one transcript."""
        read, finder = self._read, self._finder
        text, turns = read.text(transcript), read.turns(transcript)
        hits = [hit for hit in finder.find(text) if hit.state == "replaced"]
        labels = {
            turn.label: name_with_pseudonyms(turn.label, finder)
            for turn in turns
            if turn.label is not None
        }
        if not hits and all(old == new for old, new in labels.items()):
            return
        moves = Renamed(text, hits)
        corrected = Corrected(
            moves.new, _turns(turns, moves, labels), _cues(read.cues(transcript), moves)
        )
        found = correct(
            read,
            transcript,
            corrected,
            even_so=True,
            moves=moves,
            by=by,
            now=now,
            make_id=make_id,
        )
        self._keep(found)
        self.changes += self._speakers(read.speakers(transcript), labels)
        name = read.transcript(transcript).name
        shown = [
            (
                in_context(text, hit.start, hit.end),
                with_pseudonyms(in_context(text, hit.start, hit.end), finder),
            )
            for hit in hits[:EXAMPLES]
        ]
        self._say(f"the text of “{name}”", len(hits), shown)
        others = [(old, new) for old, new in labels.items() if old != new]
        self._say(f"the speakers of “{name}”", len(others), others)

    def _keep(self, found: Correction) -> None:
        self.changes += (change for change in found.draft.changes if change.kind != "speaker")
        self.texts += found.draft.texts
        self.adjusted += sum(one.about != "segment" for one in found.adjusted)
        self.review += len(found.review)

    def _speakers(self, speakers: Sequence[Speaker], labels: dict[str, str]) -> Iterable[Change]:
        """Speakers keep who they are; two labels that become one are one speaker."""
        kept = {one.label for one in speakers if labels.get(one.label, one.label) == one.label}
        for speaker in speakers:
            label = labels.get(speaker.label, speaker.label)
            if label == speaker.label:
                continue
            if label in kept:
                yield removes(speaker)
                continue
            kept.add(label)
            person = self._people.named(label)
            participant = speaker.participant or (person.id if person else None)
            yield from sets(speaker, label=label, participant=participant)

    # -- what else is written ---------------------------------------------------------------

    def take_rows(self) -> None:
        """Names of things, and what researchers wrote."""
        read = self._read
        named = {p.id for p in read.participants() if p.attribution == "name"}
        self._check_participants(read, named)
        for rows in _rows(read):
            self._take(rows, named if rows.where == "the participants" else set())

    def _take(self, rows: _Rows, named: set[ParticipantId]) -> None:
        """Replace in the fields of some things; who is printed by name keeps it."""
        count = 0
        examples: list[tuple[str, str]] = []
        taken = [getattr(thing, rows.unique) for thing in rows.things] if rows.unique else []
        for thing in rows.things:
            changed: dict[str, Any] = {}
            for field in (*rows.names, *rows.words):
                old: str = getattr(thing, field)
                new = self._new(old, is_name=field in rows.names)
                if new == old or (field == "name" and thing.id in named):
                    continue
                if field == rows.unique:
                    taken.remove(old)
                    new = _apart(new, taken)
                    taken.append(new)
                changed[field] = new
                count += len(self._finder.find(old, names_only=field in rows.names))
                examples.append((_shortened(old), _shortened(new)))
            self.changes += sets(thing, **changed)
        self._say(rows.where, count, examples)

    def _new(self, old: str, *, is_name: bool) -> str:
        if is_name:
            return name_with_pseudonyms(old, self._finder)
        return with_pseudonyms(old, self._finder)

    def _check_participants(self, read: Reader, named: set[ParticipantId]) -> None:
        labels = {p.label.casefold(): p for p in read.participants()}
        for person in read.participants():
            new = name_with_pseudonyms(person.label, self._finder)
            other = labels.get(new.casefold())
            if new != person.label and other is not None and other.id != person.id:
                raise Refused(
                    f"The participant “{person.label}” would become “{new}”, which is another "
                    "participant already. Give the name another replacement, or make them one "
                    "participant first."
                )
            labels[new.casefold()] = person

    def _say(self, where: str, count: int, examples: Sequence[tuple[str, str]]) -> None:
        if count:
            self.places.append(Place(where, count, tuple(examples[:EXAMPLES])))


class _Rows(NamedTuple):
    """Things in one place: their fields that are names, and those that are words.

    No two of them may have the same in a field that is `unique`.
    """

    where: str
    things: Sequence[Any]
    names: tuple[str, ...]
    words: tuple[str, ...]
    unique: str = ""


def _rows(read: Reader) -> tuple[_Rows, ...]:
    """What a person may have written a name into; coders and authors name themselves."""
    files = "the names of transcripts and files"
    return (
        _Rows("the study", [read.study()], (), ("title", "question", "procedure")),
        _Rows(
            "the sessions",
            read.sessions(),
            ("label",),
            ("place", "about", "stakeholders", "table"),
            "label",
        ),
        _Rows(
            "the participants",
            read.participants(),
            ("label",),
            ("name", "occupation", "organisation", "consent"),
            "label",
        ),
        _Rows("the columns about participants", read.attributes(), (), ("name", "choices"), "name"),
        _Rows("the answers of participants", read.attribute_values(), (), ("value",)),
        _Rows(files, read.transcripts(), ("name", "source"), (), "name"),
        _Rows("the segments", read.segments(), (), ("label",)),
        _Rows("the reasons of corrections", read.revisions(), (), ("reason",)),
        _Rows(
            "the codebook",
            read.codebook().codes,
            (),
            ("name", *DEFINING, "aliases", "scale_labels"),
            "name",
        ),
        _Rows("the earlier definitions of codes", read.definitions(), (), DEFINING),
        _Rows("the memos", read.memos(), (), ("text",)),
        _Rows("the topics", read.topics(), (), ("title",)),
        _Rows("the themes", read.themes(), (), ("title", "description", "narrative")),
        _Rows("the clarifications of quotes", read.quote_edits(), (), ("text",)),
        _Rows("the reasons of decisions", read.decisions(), (), ("reason",)),
    )


def _apart(new: str, taken: Iterable[str]) -> str:
    """A name that no other thing of the kind has."""
    there = {name.casefold() for name in taken}
    number, name = 1, new
    while name.casefold() in there:
        number += 1
        name = f"{new} {number}"
    return name


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else line[:89].rstrip() + "…"


def _turns(turns: Sequence[Turn], moves: Renamed, labels: dict[str, str]) -> tuple[Turn, ...]:
    """The turns at their new places; neighbours that are one speaker now are one turn."""
    made: list[Turn] = []
    before: str | None = None
    for turn in turns:
        label = None if turn.label is None else labels[turn.label]
        start, end = moves.place(turn.start), moves.end(turn.end)
        if made and label is not None and made[-1].label == label and before != turn.label:
            made[-1] = made[-1]._replace(end=end)
        else:
            made.append(Turn(start, end, label, turn.at))
        before = turn.label
    return tuple(made)


def _cues(cues: Sequence[Cue], moves: Renamed) -> tuple[Cue, ...]:
    return tuple(cue._replace(start=moves.place(cue.start)) for cue in cues)
