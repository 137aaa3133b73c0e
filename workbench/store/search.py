"""The words of all turns (FTS5): which turns may hold what is looked for.

The index narrows; what counts as the same word is `model.words`, and `coding.finding.find` looks
closely. So whatever the index cannot tell for sure, it lets through.

Called by `reader` for what is asked and by `commit` for what comes in.
"""

from __future__ import annotations

import re
import string
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from weakref import WeakKeyDictionary

from sqlite_utils import Database

from workbench.model.ids import TextHash, TranscriptId
from workbench.model.kinds import Row
from workbench.model.transcript import turns_from_json, turns_to_json
from workbench.model.words import MARKS, Piece, Said, has_marks, is_alone, words_of
from workbench.store.schema import SEARCH_TABLE

NO_TURNS = turns_to_json(())

SPELLINGS = 60
"""A word with more spellings than this is not looked up in the index."""

_VOCABULARY = "turn_vocabulary"
_AT_ONCE = 500


_EDITIONS: WeakKeyDictionary[Database, int] = WeakKeyDictionary()
"""How often the words of an open file were changed, so that what is in memory is not older."""


def index(db: Database, transcript: str, text: TextHash, layout: TextHash) -> None:
    """Put the turns of a transcript into the index."""
    _EDITIONS[db] = _EDITIONS.get(db, 0) + 1
    bodies = dict(
        db.execute("SELECT hash, body FROM text WHERE hash IN (?, ?)", [text, layout]).fetchall()
    )
    words = bodies[text]
    db.conn.executemany(
        f"INSERT INTO {SEARCH_TABLE} (words, transcript, start) VALUES (?, ?, ?)",
        [(words[t.start : t.end], transcript, t.start) for t in turns_from_json(bodies[layout])],
    )


def forget(db: Database, transcript: str) -> None:
    """Take the turns of a transcript out of the index."""
    _EDITIONS[db] = _EDITIONS.get(db, 0) + 1
    db.execute(f"DELETE FROM {SEARCH_TABLE} WHERE transcript = ?", [transcript])


def everything(db: Database) -> list[tuple[str, int, str]]:
    """All that can be found: transcript, start and words of every turn."""
    return sorted(db.execute(f"SELECT transcript, start, words FROM {SEARCH_TABLE}"))


def expected(
    transcripts: Mapping[str, Row], texts: Mapping[str, str]
) -> list[tuple[str, int, str]]:
    """What `everything` must give for the rows of transcripts and the texts they name."""
    return sorted(
        (id, turn.start, texts.get(str(row["text"]), "")[turn.start : turn.end])
        for id, row in transcripts.items()
        for turn in turns_from_json(texts.get(str(row["layout"]), NO_TURNS))
    )


class TurnIndex:
    """The index of one open file, asked. Turns that were read stay in memory."""

    def __init__(self, db: Database) -> None:
        """Ask `db`."""
        self._db = db
        self._edition = (0, 0)
        self._forget()

    def _forget(self) -> None:
        self._said: dict[int, Said] = {}
        self._others: dict[str, Mapping[str, list[str]]] = {}
        self._strangers = False  # whether the index takes something for a word that is none
        self._complete = False

    def turns_with(self, wanted: Sequence[Sequence[Piece]]) -> list[Said]:
        """The turns that may hold all pieces of one of the groups; all turns without a group."""
        version = self._db.execute("PRAGMA data_version").fetchone()[0]
        edition = (_EDITIONS.get(self._db, 0), version)
        if edition != self._edition:
            self._forget()
            self._edition = edition
        match = self._expression(wanted)
        if match is None:
            self._read_all()
            return list(self._said.values())
        found = [
            row[0]
            for row in self._db.execute(
                f"SELECT rowid FROM {SEARCH_TABLE} WHERE {SEARCH_TABLE} MATCH ?", [match]
            )
        ]
        self._read([id for id in found if id not in self._said])
        return [self._said[id] for id in found]

    # -- the words of turns ---------------------------------------------------------------

    def _read_all(self) -> None:
        if not self._complete:
            self._keep(self._db.execute(f"SELECT {_COLUMNS} FROM {SEARCH_TABLE}"))
            self._complete = True

    def _read(self, ids: list[int]) -> None:
        for at in range(0, len(ids), _AT_ONCE):
            some = ids[at : at + _AT_ONCE]
            marks = ", ".join("?" for _ in some)
            self._keep(
                self._db.execute(
                    f"SELECT {_COLUMNS} FROM {SEARCH_TABLE} WHERE rowid IN ({marks})", some
                )
            )

    def _keep(self, rows: Iterable[tuple[int, str, int, str]]) -> None:
        for id, transcript, start, words in rows:
            if id not in self._said:
                self._said[id] = Said(TranscriptId(transcript), start, words)

    # -- what is asked of FTS5 ------------------------------------------------------------

    def _expression(self, wanted: Sequence[Sequence[Piece]]) -> str | None:
        """What to match, or None where only looking at every turn is sure."""
        groups = []
        for pieces in wanted:
            known = [found for piece in pieces if (found := self._piece(piece)) is not None]
            if not known:
                return None
            groups.append(" AND ".join(known))
        return " OR ".join(f"({group})" for group in groups) or None

    def _piece(self, piece: Piece) -> str | None:
        spelled = [self._spelled(word, piece.beginnings) for word in piece.words]
        in_a_row = not piece.beginnings and not self._strangers
        if in_a_row and all(ways is not None and len(ways) == 1 for ways in spelled):
            return _quoted(" ".join(piece.words))
        star = "*" if piece.beginnings else ""
        parts = [
            " OR ".join(_quoted(way) + star for way in ways) for ways in spelled if ways is not None
        ]
        return " AND ".join(f"({part})" for part in parts) if parts else None

    def _spelled(self, word: str, beginning: bool) -> list[str] | None:
        """How the index may spell a word; None where it may hold it in other ways."""
        if any(map(is_alone, word)) or has_marks(word):
            return None
        ways = [word]
        for others in (self._otherwise(""), self._otherwise(word[0])):
            if beginning:
                ways += [
                    way for one, spelt in others.items() if one.startswith(word) for way in spelt
                ]
            else:
                ways += others.get(word, [])
        return list(dict.fromkeys(ways)) if len(ways) <= SPELLINGS else None

    def _otherwise(self, initial: str) -> Mapping[str, list[str]]:
        """Words with how the index spells them otherwise, where it does.

        "" stands for those it begins with no plain letter or digit; where there are letters or
        signs that may stand inside what the index takes for one word, for all.
        """
        if initial == "" and initial not in self._others:
            if self._has_strangers():
                self._others = dict.fromkeys(string.ascii_lowercase + string.digits, _NONE)
                self._others[""] = self._odd("", _BEYOND)
            else:
                self._others[""] = self._odd("\x7f", _BEYOND)
        if initial not in self._others and initial.isascii():
            self._others[initial] = self._odd(initial, chr(ord(initial) + 1))
        return self._others.get(initial, _NONE)

    def _has_strangers(self) -> bool:
        bodies = self._db.execute(
            "SELECT body FROM transcript JOIN text ON text.hash = transcript.text"
        )
        return any(_is_strange(body) for (body,) in bodies)

    def _odd(self, first: str, beyond: str) -> Mapping[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for term in self._terms(first, beyond):
            if not term.isascii():
                words = words_of(term).split()
                self._strangers = self._strangers or not words
                for word in words:
                    if word != term:
                        found[word].append(term)
        return dict(found)

    def _terms(self, first: str, beyond: str) -> Iterator[str]:
        """The words as the index has them, from one to before another."""
        self._make_vocabulary()
        rows = self._db.execute(
            f"SELECT term FROM temp.{_VOCABULARY} WHERE term >= ? AND term < ?", [first, beyond]
        )
        return (term for (term,) in rows)

    def _make_vocabulary(self) -> None:
        """Make the view of the index's words, which lives outside the file."""
        looking_only = self._db.execute("PRAGMA query_only").fetchone()[0]
        self._db.execute("PRAGMA query_only = OFF")
        self._db.execute(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{_VOCABULARY} "
            f"USING fts5vocab('main', '{SEARCH_TABLE}', 'row')"
        )
        self._db.execute(f"PRAGMA query_only = {looking_only}")


_COLUMNS = "rowid, transcript, start, words"
_STRANGE = re.compile(
    "[^\\u0000-\\u0377\\u0384-\\u0529\\u0591-\\u05c7\\u05d0-\\u05ea\\u1e00-\\u1eff\\u2000-\\u2064"
    "\\u20a0-\\u20b9\\u2100-\\u23f3\\u2460-\\u26ff\\ufb00-\\ufb06\\ufeff\\ufffd]"
)
"""Letters of scripts without blanks, and signs that the index may take for letters."""

_BEYOND = "\U0010ffff"
_NONE: Mapping[str, list[str]] = {}


def _is_strange(text: str) -> bool:
    for mark in MARKS:
        text = text.replace(mark, " ")
    try:
        text.encode("latin-1")  # the quick way, which does for most texts
    except UnicodeEncodeError:
        return _STRANGE.search(text) is not None
    return False


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""').replace("\0", " ") + '"'
