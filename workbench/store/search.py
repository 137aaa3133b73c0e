"""Find words in the turns of all transcripts (FTS5).

Called by `reader` for what is asked and by `commit` for what comes in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from workbench.model.ids import TextHash, TranscriptId
from workbench.model.kinds import Row
from workbench.model.transcript import turns_from_json, turns_to_json
from workbench.store.schema import SEARCH_TABLE

NO_TURNS = turns_to_json(())


@dataclass(frozen=True, slots=True)
class Found:
    """One turn that holds the words: where its transcript's text it starts, and its words."""

    transcript: TranscriptId
    start: int
    words: str


def index(db: Database, transcript: str, text: TextHash, layout: TextHash) -> None:
    """Put the turns of a transcript into the index."""
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
    db.execute(f"DELETE FROM {SEARCH_TABLE} WHERE transcript = ?", [transcript])


def find(db: Database, words: str, limit: int = 50) -> list[Found]:
    """Find turns that hold all words, the last one also as the beginning of a word."""
    query = _query(words.replace("\0", " ").split())
    if not query:
        return []
    rows: Iterable[tuple[str, int, str]] = db.execute(
        f"SELECT transcript, start, words FROM {SEARCH_TABLE} "
        f"WHERE {SEARCH_TABLE} MATCH ? ORDER BY rank LIMIT ?",
        [query, limit],
    )
    return [Found(TranscriptId(transcript), start, said) for transcript, start, said in rows]


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


def _query(words: list[str]) -> str:
    quoted = [
        '"{}"'.format(word.replace('"', '""')) for word in words if any(map(str.isalnum, word))
    ]
    return " ".join(quoted) + "*" if quoted else ""
