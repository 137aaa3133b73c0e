"""Answer the questions of `model.reading.Reader` from the tables.

Called by `file`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar

from sqlite_utils import Database

from workbench.model.codebook import Code, Codebook, Definition
from workbench.model.coding import BareCoding, Coding, Layer, Progress, Work
from workbench.model.decision import Decision
from workbench.model.ids import (
    CodeId,
    CoderId,
    CodingId,
    MemoId,
    QuoteId,
    TextHash,
    ThemeId,
    TranscriptId,
    joint_id,
)
from workbench.model.memo import Link, Memo
from workbench.model.names import natural
from workbench.model.occasion import Attendance, Segment, Session, without_stimulus
from workbench.model.people import Attribute, AttributeValue, Coder, Participant, Speaker
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.revision import Displaced, Revision
from workbench.model.span import Span
from workbench.model.study import STUDY, Study
from workbench.model.theme import Theme, ThemeCode, Topic
from workbench.model.transcript import Cue, Transcript, Turn, cues_from_json, turns_from_json
from workbench.model.words import Piece, Said
from workbench.store.rows import fetch
from workbench.store.search import TurnIndex

E = TypeVar("E")
V = TypeVar("V")

REMEMBERED = 32
"""How many texts, and how many lists of turns, are kept in memory."""


class StoreReader:
    """The tables of one open file, read."""

    def __init__(self, db: Database) -> None:
        """Read from `db`."""
        self._db = db
        self._index = TurnIndex(db)
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._turns: OrderedDict[str, tuple[Turn, ...]] = OrderedDict()
        self._cues: OrderedDict[str, tuple[Cue, ...]] = OrderedDict()
        self._book = Codebook(())
        self._book_of: tuple[int, int] | None = None

    def study(self) -> Study:
        """The study."""
        return self._one(Study, STUDY)

    def coders(self) -> Sequence[Coder]:
        """Everyone who codes, in the order in which they joined."""
        return fetch(self._db, Coder, "ORDER BY rowid")

    def coder(self, id: CoderId) -> Coder:
        """One coder."""
        return self._one(Coder, id)

    def sessions(self) -> Sequence[Session]:
        """The sessions, by position."""
        return fetch(self._db, Session, "ORDER BY position, label, id")

    def attendances(self) -> Sequence[Attendance]:
        """Who was at which session, as far as somebody said so."""
        return fetch(self._db, Attendance, "ORDER BY id")

    def participants(self) -> Sequence[Participant]:
        """Everyone who took part, by label (pt2 before pt10)."""
        return sorted(fetch(self._db, Participant), key=lambda p: (natural(p.label), p.id))

    def attributes(self) -> Sequence[Attribute]:
        """What the study knows of participants, by position."""
        return fetch(self._db, Attribute, "ORDER BY position, id")

    def attribute_values(self) -> Sequence[AttributeValue]:
        """Every answer of every participant."""
        return fetch(self._db, AttributeValue, "ORDER BY id")

    def transcripts(self) -> Sequence[Transcript]:
        """The transcripts, by session and position."""
        return fetch(
            self._db,
            Transcript,
            "JOIN session ON session.id = transcript.session "
            "ORDER BY session.position, session.label, transcript.position, transcript.id",
        )

    def transcript(self, id: TranscriptId) -> Transcript:
        """One transcript."""
        return self._one(Transcript, id)

    def text(self, transcript: TranscriptId) -> str:
        """The stored text of a transcript; line ends are LF."""
        return self._remember(self._texts, self.transcript(transcript).text, str)

    def turns(self, transcript: TranscriptId) -> Sequence[Turn]:
        """The turns of a transcript, in order."""
        return self._remember(self._turns, self.transcript(transcript).layout, turns_from_json)

    def cues(self, transcript: TranscriptId) -> Sequence[Cue]:
        """The times inside the turns of a transcript, in order."""
        return self._remember(self._cues, self.transcript(transcript).layout, cues_from_json)

    def text_named(self, hash: TextHash) -> str:
        """A text of the study, also an earlier one; KeyError when it was erased."""
        return self._remember(self._texts, hash, str)

    def extents(self, transcript: TranscriptId) -> Sequence[Span]:
        """The parts of a transcript that count: all of it."""
        characters = self.transcript(transcript).characters
        return (Span(0, characters),) if characters else ()

    def talk(self, transcript: TranscriptId) -> Sequence[Span]:
        """The extents in which what participants say is counted: no stimulus text."""
        return without_stimulus(self.extents(transcript), self.segments(transcript))

    def segments(self, transcript: TranscriptId | None = None) -> Sequence[Segment]:
        """The segments of one transcript, or of all, by transcript, start, end, id."""
        return self._where(Segment, 'transcript, start, "end", id', transcript=transcript)

    def revisions(self, transcript: TranscriptId | None = None) -> Sequence[Revision]:
        """The earlier states of one transcript, or of all, by transcript and number."""
        return self._where(Revision, "transcript, number", transcript=transcript)

    def displaced(self, transcript: TranscriptId | None = None) -> Sequence[Displaced]:
        """What waits for a person to place it, by transcript, start, end, id."""
        return self._where(Displaced, 'transcript, start, "end", id', transcript=transcript)

    def speakers(self, transcript: TranscriptId | None = None) -> Sequence[Speaker]:
        """The labels of one transcript, or of all, and who they stand for."""
        return self._where(Speaker, "rowid", transcript=transcript)

    def codebook(self) -> Codebook:
        """All codes; read anew only after something was written."""
        edition = self._edition()
        if edition is None or edition != self._book_of:
            self._book, self._book_of = Codebook(tuple(fetch(self._db, Code))), edition
        return self._book

    def definitions(self, code: CodeId | None = None) -> Sequence[Definition]:
        """What one code meant, or all codes, by code, number, time, id: none until changed."""
        return self._where(Definition, "code, number, at, id", code=code)

    def codings(
        self,
        *,
        transcript: TranscriptId | None = None,
        code: CodeId | None = None,
        coder: CoderId | None = None,
        layer: Layer | None = None,
    ) -> Sequence[Coding]:
        """The codings that fit all that is given, by transcript, start, end, id."""
        return self._where(
            Coding,
            'transcript, start, "end", id',
            by="code",
            transcript=transcript,
            code=code,
            coder=coder,
            layer=layer,
        )

    def bare_codings(
        self,
        codes: Collection[CodeId] | None = None,
        *,
        transcript: TranscriptId | None = None,
        coder: CoderId | None = None,
        layer: Layer | None = None,
    ) -> Sequence[BareCoding]:
        """The codings that fit all that is given, without their words, in no order."""
        columns = ", ".join(f'"{name}"' for name in BareCoding._fields)
        by = "transcript" if codes is None else "code"
        fitting = {"transcript": transcript, "coder": coder, "layer": layer}
        found: list[BareCoding] = []
        for code in (None,) if codes is None else set(codes):
            where, values = _where(by, code=code, **fitting)
            rows = self._db.execute(f"SELECT {columns} FROM coding {where}", values)
            found += map(BareCoding._make, rows)
        return found

    def coding(self, id: CodingId) -> Coding:
        """One coding."""
        return self._one(Coding, id)

    def code_counts(
        self, *, coder: CoderId | None = None, layer: Layer | None = "coder"
    ) -> dict[CodeId, int]:
        """How many codings each used code has (all coders together when none is named)."""
        where, values = _where(coder=coder, layer=layer)
        rows = self._db.execute(f"SELECT code, count(*) FROM coding {where} GROUP BY code", values)
        return {CodeId(code): count for code, count in rows}

    def work(self) -> Sequence[Work]:
        """How far each coder is with each transcript, as far as they began."""
        return fetch(self._db, Work, "ORDER BY id")

    def progress(self, coder: CoderId, transcript: TranscriptId) -> Progress:
        """How far one coder is with one transcript."""
        found = fetch(self._db, Work, "WHERE id = ?", [joint_id(coder, transcript)])
        return found[0].progress if found else "not started"

    def memos(self, subject: str | None = None) -> Sequence[Memo]:
        """The memos about one thing, or all, oldest first."""
        return self._where(Memo, "at, rowid", subject=subject)

    def links(
        self, *, memo: MemoId | None = None, transcript: TranscriptId | None = None
    ) -> Sequence[Link]:
        """The passages memos point to that fit all that is given, by transcript, start, end, id."""
        return self._where(Link, 'transcript, start, "end", id', memo=memo, transcript=transcript)

    def topics(self) -> Sequence[Topic]:
        """The topics, by position."""
        return fetch(self._db, Topic, "ORDER BY position, title, id")

    def themes(self) -> Sequence[Theme]:
        """The themes, by topic and position."""
        return fetch(
            self._db,
            Theme,
            "JOIN topic ON topic.id = theme.topic "
            "ORDER BY topic.position, topic.title, theme.position, theme.id",
        )

    def theme_codes(self, theme: ThemeId | None = None) -> Sequence[ThemeCode]:
        """Which codes carry a theme, or all themes, by position."""
        return self._where(ThemeCode, "theme, position, id", theme=theme)

    def quotes(self, theme: ThemeId | None = None) -> Sequence[Quote]:
        """The quotes of a theme, or all, by theme and position."""
        return self._where(Quote, "theme, position, id", theme=theme)

    def quote(self, id: QuoteId) -> Quote:
        """One quote."""
        return self._one(Quote, id)

    def quote_edits(self, quote: QuoteId | None = None) -> Sequence[QuoteEdit]:
        """What is changed in print in a quote, or in all."""
        return self._where(QuoteEdit, 'quote, start, "end", id', quote=quote)

    def decisions(self) -> Sequence[Decision]:
        """Every decision of a reconciliation."""
        return fetch(self._db, Decision, "ORDER BY rowid")

    def turns_with(self, wanted: Sequence[Sequence[Piece]] = ()) -> Sequence[Said]:
        """Turns among which are all that hold every piece of one of the groups; or all turns."""
        return self._index.turns_with(wanted)

    # -- inside ---------------------------------------------------------------------------

    def _edition(self) -> tuple[int, int] | None:
        """What is another after every write, here or elsewhere; None while one may be undone."""
        if self._db.conn.in_transaction:
            return None
        elsewhere = self._db.execute("PRAGMA data_version").fetchone()[0]
        return self._db.conn.total_changes, elsewhere

    def _one(self, entity: type[E], id: str) -> E:
        found = fetch(self._db, entity, "WHERE id = ?", [id])
        if not found:
            raise KeyError(id)
        return found[0]

    def _where(self, entity: type[E], order: str, by: str = "", **fields: Any) -> list[E]:
        where, values = _where(by, **fields)
        return fetch(self._db, entity, f"{where} ORDER BY {order}", values)

    def _remember(self, memory: OrderedDict[str, V], hash: str, read: Callable[[str], V]) -> V:
        if hash in memory:
            memory.move_to_end(hash)
            return memory[hash]
        row = self._db.execute("SELECT body FROM text WHERE hash = ?", [hash]).fetchone()
        if row is None:
            raise KeyError(hash)
        memory[hash] = read(row[0])
        if len(memory) > REMEMBERED:
            memory.popitem(last=False)
        return memory[hash]


def _where(by: str = "", **fields: Any) -> tuple[str, list[Any]]:
    """The question for what fits all fields, through the index of the field `by` if it is given.

    A + before the others keeps SQLite from using theirs: a long transcript has more codings than
    a code has in it.
    """
    given = {name: value for name, value in fields.items() if value is not None}
    if not given:
        return "", []
    aside = "+" if by in given else ""
    asked = (f'{"" if name == by else aside}"{name}" = ?' for name in given)
    return "WHERE " + " AND ".join(asked), list(given.values())
