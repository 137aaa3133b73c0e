"""Find words in the turns of all transcripts (FTS5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from workbench.model.ids import TextHash, TranscriptId
from workbench.model.transcript import turns_from_json
from workbench.store.schema import SEARCH_TABLE


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
    query = _query(words.split())
    if not query:
        return []
    rows: Iterable[tuple[str, int, str]] = db.execute(
        f"SELECT transcript, start, words FROM {SEARCH_TABLE} "
        f"WHERE {SEARCH_TABLE} MATCH ? ORDER BY rank LIMIT ?",
        [query, limit],
    )
    return [Found(TranscriptId(transcript), start, said) for transcript, start, said in rows]


def _query(words: list[str]) -> str:
    quoted = [
        '"{}"'.format(word.replace('"', '""')) for word in words if any(map(str.isalnum, word))
    ]
    return " ".join(quoted) + "*" if quoted else ""
