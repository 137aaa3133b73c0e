"""Studies in one line, for tests of verbs.

    study = a_study("Ana: I was [tired|Fatigue by Ada]. / Int: Why?", name="FG1")
    study.do(code_passage(study, ...))

`ListStudy` answers every question of `model.reading.Reader` from lists, and carries out a
draft the way the journal does. No file, no SQL.
"""

from __future__ import annotations

import copy
import itertools
import re
from collections.abc import Collection, Sequence
from typing import Any

from workbench.journal.entry import Change, Draft, adds
from workbench.journal.replay import apply, empty
from workbench.model.anchor import Anchor
from workbench.model.codebook import Code, Codebook, Definition, split_path
from workbench.model.coding import BareCoding, Coding, Work
from workbench.model.decision import Decision
from workbench.model.ids import (
    CodeId,
    CoderId,
    CodingId,
    SessionId,
    SpeakerId,
    TextHash,
    TranscriptId,
    joint_id,
)
from workbench.model.kinds import KIND_OF, Row, fields_of
from workbench.model.memo import Link, Memo
from workbench.model.names import natural
from workbench.model.occasion import Attendance, Segment, Session, without_stimulus
from workbench.model.people import Attribute, AttributeValue, Coder, Participant, Speaker
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.revision import Displaced, Revision
from workbench.model.span import Span
from workbench.model.study import STUDY, Study
from workbench.model.theme import Theme, ThemeCode, Topic
from workbench.model.transcript import (
    Cue,
    Transcript,
    Turn,
    count_words,
    cues_from_json,
    text_hash,
    turns_from_json,
    turns_to_json,
)
from workbench.model.words import Piece, Said

AT = "2026-03-14T09:30:00Z"


def entity_of(entity: Any, id: str, row: Row) -> Any:
    """The entity of a row image; fields it does not know are passed over."""
    known = fields_of(KIND_OF[entity])
    return entity(id=id, **{name: value for name, value in row.items() if name in known})


class ListStudy:
    """A study in memory: a Reader that can also carry out drafts."""

    def __init__(self) -> None:
        self.state = empty()
        self.texts: dict[str, str] = {}
        self.labels: list[str] = []
        self._ids = (f"id{n:04d}" for n in itertools.count(1))
        self.put(Study(id=STUDY, title="A study"))

    # -- changing -------------------------------------------------------------------------

    def make_id(self) -> str:
        """The next of a fixed row of ids."""
        return next(self._ids)

    def now(self) -> str:
        """Always the same time."""
        return AT

    def put(self, entity: Any) -> Any:
        """Put one entity into the study."""
        apply(self.state, adds(entity))
        return entity

    def do(self, draft: Draft) -> None:
        """Carry out a draft; every row it changes must be as its `before` says."""
        for text in draft.texts:
            self.texts[text_hash(text)] = text
        for change in draft.changes:
            self._check(change)
            apply(self.state, change)
        self.labels.append(draft.label)

    def undo(self, draft: Draft) -> None:
        """Take a draft back."""
        for change in reversed(draft.changes):
            apply(self.state, change.inverse())

    def do_and_undo(self, draft: Draft) -> None:
        """Carry out a draft, see that taking it back leaves nothing, and carry it out again."""
        before = copy.deepcopy(self.state)
        self.do(draft)
        assert self.state != before
        self.undo(draft)
        assert self.state == before
        self.do(draft)

    def _check(self, change: Change) -> None:
        row = self.state[change.kind].get(change.id)
        if change.before is None:
            assert row is None, f"{change.kind} {change.id} is there already"
        else:
            assert row is not None, f"{change.kind} {change.id} is not there"
            assert {name: row[name] for name in change.before} == dict(change.before)

    # -- reading --------------------------------------------------------------------------

    def _all(self, entity: Any) -> list[Any]:
        rows = self.state[KIND_OF[entity]]
        return [entity_of(entity, id, row) for id, row in rows.items()]

    def _one(self, entity: Any, id: str) -> Any:
        return entity_of(entity, id, self.state[KIND_OF[entity]][id])

    def study(self) -> Study:
        return self._one(Study, STUDY)

    def coders(self) -> Sequence[Coder]:
        return self._all(Coder)

    def coder(self, id: CoderId) -> Coder:
        return self._one(Coder, id)

    def sessions(self) -> Sequence[Session]:
        return sorted(self._all(Session), key=lambda s: (s.position, s.label))

    def attendances(self) -> Sequence[Attendance]:
        return self._all(Attendance)

    def participants(self) -> Sequence[Participant]:
        return sorted(self._all(Participant), key=lambda p: natural(p.label))

    def attributes(self) -> Sequence[Attribute]:
        return sorted(self._all(Attribute), key=lambda a: a.position)

    def attribute_values(self) -> Sequence[AttributeValue]:
        return self._all(AttributeValue)

    def transcripts(self) -> Sequence[Transcript]:
        places = {session.id: n for n, session in enumerate(self.sessions())}
        return sorted(self._all(Transcript), key=lambda t: (places[t.session], t.position))

    def transcript(self, id: TranscriptId) -> Transcript:
        return self._one(Transcript, id)

    def text(self, transcript: TranscriptId) -> str:
        return self.texts[self.transcript(transcript).text]

    def turns(self, transcript: TranscriptId) -> Sequence[Turn]:
        return turns_from_json(self.texts[self.transcript(transcript).layout])

    def cues(self, transcript: TranscriptId) -> Sequence[Cue]:
        return cues_from_json(self.texts[self.transcript(transcript).layout])

    def text_named(self, hash: TextHash) -> str:
        return self.texts[hash]

    def extents(self, transcript: TranscriptId) -> Sequence[Span]:
        text = self.text(transcript)
        return (Span(0, len(text)),) if text else ()

    def talk(self, transcript: TranscriptId) -> Sequence[Span]:
        return without_stimulus(self.extents(transcript), self.segments(transcript))

    def segments(self, transcript: TranscriptId | None = None) -> Sequence[Segment]:
        return self._in_place(Segment, transcript)

    def displaced(self, transcript: TranscriptId | None = None) -> Sequence[Displaced]:
        return self._in_place(Displaced, transcript)

    def revisions(self, transcript: TranscriptId | None = None) -> Sequence[Revision]:
        known = [r for r in self._all(Revision) if transcript in (None, r.transcript)]
        return sorted(known, key=lambda r: (r.transcript, r.number))

    def _in_place(self, entity: Any, transcript: TranscriptId | None) -> list[Any]:
        known = [one for one in self._all(entity) if transcript in (None, one.transcript)]
        return sorted(known, key=lambda one: (one.transcript, one.start, one.end, one.id))

    def speakers(self, transcript: TranscriptId | None = None) -> Sequence[Speaker]:
        return [s for s in self._all(Speaker) if transcript in (None, s.transcript)]

    def codebook(self) -> Codebook:
        return Codebook(tuple(self._all(Code)))

    def definitions(self, code: CodeId | None = None) -> Sequence[Definition]:
        found = [d for d in self._all(Definition) if code in (None, d.code)]
        return sorted(found, key=lambda d: (d.code, d.number, d.at, d.id))

    def codings(
        self,
        *,
        transcript: TranscriptId | None = None,
        code: CodeId | None = None,
        coder: CoderId | None = None,
        layer: str | None = None,
    ) -> Sequence[Coding]:
        found = [
            c
            for c in self._all(Coding)
            if transcript in (None, c.transcript)
            and code in (None, c.code)
            and coder in (None, c.coder)
            and layer in (None, c.layer)
        ]
        return sorted(found, key=lambda c: (c.transcript, c.start, c.end, c.id))

    def bare_codings(
        self,
        codes: Collection[CodeId] | None = None,
        *,
        transcript: TranscriptId | None = None,
        coder: CoderId | None = None,
        layer: str | None = None,
    ) -> Sequence[BareCoding]:
        return [
            BareCoding(*(getattr(one, name) for name in BareCoding._fields))
            for one in self.codings(transcript=transcript, coder=coder, layer=layer)
            if codes is None or one.code in codes
        ]

    def coding(self, id: CodingId) -> Coding:
        return self._one(Coding, id)

    def code_counts(
        self, *, coder: CoderId | None = None, layer: str | None = "coder"
    ) -> dict[CodeId, int]:
        counts: dict[CodeId, int] = {}
        for coding in self.codings(coder=coder, layer=layer):
            counts[coding.code] = counts.get(coding.code, 0) + 1
        return counts

    def work(self) -> Sequence[Work]:
        return self._all(Work)

    def progress(self, coder: CoderId, transcript: TranscriptId) -> Any:
        row = self.state["work"].get(joint_id(coder, transcript))
        return row["progress"] if row else "not started"

    def memos(self, subject: str | None = None) -> Sequence[Memo]:
        found = [m for m in self._all(Memo) if subject in (None, m.subject)]
        return sorted(found, key=lambda m: m.at)

    def links(self, *, memo: Any = None, transcript: TranscriptId | None = None) -> Sequence[Link]:
        return [one for one in self._in_place(Link, transcript) if memo in (None, one.memo)]

    def topics(self) -> Sequence[Topic]:
        return sorted(self._all(Topic), key=lambda t: t.position)

    def themes(self) -> Sequence[Theme]:
        places = {topic.id: n for n, topic in enumerate(self.topics())}
        return sorted(self._all(Theme), key=lambda t: (places[t.topic], t.position))

    def theme_codes(self, theme: Any = None) -> Sequence[ThemeCode]:
        found = [c for c in self._all(ThemeCode) if theme in (None, c.theme)]
        return sorted(found, key=lambda c: c.position)

    def quotes(self, theme: Any = None) -> Sequence[Quote]:
        found = [q for q in self._all(Quote) if theme in (None, q.theme)]
        return sorted(found, key=lambda q: (q.theme or "", q.position))

    def quote(self, id: Any) -> Quote:
        return self._one(Quote, id)

    def quote_edits(self, quote: Any = None) -> Sequence[QuoteEdit]:
        found = [e for e in self._all(QuoteEdit) if quote in (None, e.quote)]
        return sorted(found, key=lambda e: (e.quote, e.start))

    def decisions(self) -> Sequence[Decision]:
        return self._all(Decision)

    def turns_with(self, wanted: Sequence[Sequence[Piece]] = ()) -> Sequence[Said]:
        return [
            Said(one.id, turn.start, self.text(one.id)[turn.start : turn.end])
            for one in self.transcripts()
            for turn in self.turns(one.id)
        ]

    # -- building -------------------------------------------------------------------------

    def add_coder(self, name: str) -> Coder:
        """The coder of a name, made when there is none."""
        for coder in self.coders():
            if coder.name == name:
                return coder
        return self.put(Coder(id=CoderId(self.make_id()), name=name))

    def add_code(self, path: str) -> Code:
        """The code of a path, made with its parents when there is none."""
        parent: CodeId | None = None
        made: Code | None = None
        for name in split_path(path):
            siblings = self.codebook().children(parent)
            made = next((c for c in siblings if c.name == name), None) or self.put(
                Code(id=CodeId(self.make_id()), name=name, parent=parent, position=len(siblings))
            )
            parent = made.id
        assert made is not None
        return made

    def add_transcript(
        self, marked: str, *, name: str = "FG1", finished: bool = True
    ) -> Transcript:
        """Put in a transcript written as in `a_study`, in a session of its own name."""
        turns: list[Turn] = []
        text = ""
        found: list[tuple[str, str, int, int]] = []
        for part in marked.split(" / "):
            label, _, said = part.partition(": ")
            if not said:
                label, said = "", part
            if text:
                text += "\n\n"
            start = len(text)
            plain, codings = _unmark(said)
            found += [(c, who, a + start, b + start) for c, who, a, b in codings]
            text += plain
            turns.append(Turn(start, len(text), label or None, None))
        session = self.put(
            Session(id=SessionId(self.make_id()), label=name, position=len(self.sessions()))
        )
        layout = turns_to_json(turns)
        self.texts[text_hash(text)] = text
        self.texts[text_hash(layout)] = layout
        transcript = self.put(
            Transcript(
                id=TranscriptId(self.make_id()),
                session=session.id,
                name=name,
                position=0,
                text=text_hash(text),
                layout=text_hash(layout),
                words=count_words(text),
                characters=len(text),
                turn_count=len(turns),
                source=f"{name}.txt",
            )
        )
        for label in dict.fromkeys(turn.label for turn in turns if turn.label):
            self.put(
                Speaker(
                    id=SpeakerId(self.make_id()),
                    transcript=transcript.id,
                    label=label,
                    role="facilitator" if label.startswith("Int") else "participant",
                )
            )
        for path, who, start, end in found:
            self.add_coding(transcript, path, who, start, end)
        if finished:
            for coder in self.coders():
                self.finish(coder, transcript)
        return transcript

    def add_coding(
        self,
        transcript: Transcript,
        path: str,
        who: str,
        start: int,
        end: int,
        layer: str = "coder",
    ) -> Coding:
        """Put in one coding."""
        anchor = Anchor.at(self.text(transcript.id), Span(start, end))
        return self.put(
            Coding(
                id=CodingId(self.make_id()),
                transcript=transcript.id,
                code=self.add_code(path).id,
                coder=self.add_coder(who).id,
                layer=layer,  # type: ignore[arg-type]
                start=start,
                end=end,
                exact=anchor.exact,
                before=anchor.before,
                after=anchor.after,
                at=AT,
            )
        )

    def finish(self, coder: Coder, transcript: Transcript) -> None:
        """Mark a transcript finished by a coder."""
        self.put(
            Work(
                id=joint_id(coder.id, transcript.id),
                coder=coder.id,
                transcript=transcript.id,
                progress="finished",
            )
        )


MARK = re.compile(r"\[([^|\[\]]*)\|([^|\[\]]*?)(?: by ([^|\[\]]*?))?\]")


def _unmark(said: str) -> tuple[str, list[tuple[str, str, int, int]]]:
    plain = ""
    at = 0
    codings = []
    for match in MARK.finditer(said):
        plain += said[at : match.start()]
        start = len(plain)
        plain += match[1]
        codings += [(path, match[3] or "Ada", start, len(plain)) for path in match[2].split(" + ")]
        at = match.end()
    return plain + said[at:], codings


def a_study(*marked: str, finished: bool = True) -> ListStudy:
    """A study of coders Ada and Ben, with one transcript (FG1, FG2 …) for each text.

    Turns are parted by " / ", a label stands before ": ", and "[words|Code by Ben]" is a
    coding; "[words|A + B]" are two by Ada. Both coders have finished every transcript.
    """
    study = ListStudy()
    study.add_coder("Ada")
    study.add_coder("Ben")
    for number, text in enumerate(marked, 1):
        study.add_transcript(text, name=f"FG{number}", finished=finished)
    return study
