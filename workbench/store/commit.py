"""Write one entry and what it does to the tables: both or neither.

Called by `file`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlite_utils import Database

from workbench.journal import codec
from workbench.journal.entry import Change, Entry
from workbench.model.errors import Refused
from workbench.model.ids import TextHash
from workbench.model.kinds import REFERENCES
from workbench.model.transcript import text_hash
from workbench.store import rows, search


def commit(db: Database, entry: Entry, texts: Sequence[str] = ()) -> str:
    """Write an entry durably and return its digest.

    Refused, with nothing written, when a row is not as the entry's `before` says, when
    something would name a thing that is not there, or when a letter cannot be stored.
    """
    written = codec.write(entry)
    try:
        digest = codec.digest(written)
    except UnicodeEncodeError as error:
        raise Refused(
            "This holds half a letter, which no file can store. Type or name it again."
        ) from error
    with db.atomic():
        db.table("text").insert_all(
            ({"hash": text_hash(text), "body": text} for text in texts), ignore=True
        )
        _check_before(db, entry.changes)
        db.table("entry").insert({**written, "digest": digest})
        rows.write(db, entry.changes)
        _erase(db, entry.changes)
        _check_texts(db, entry.changes)
        _check_references(db, entry.changes)
        _index(db, entry.changes)
    return digest


def _check_before(db: Database, changes: Sequence[Change]) -> None:
    there = rows.present(db, dict.fromkeys((change.kind, change.id) for change in changes))
    made: dict[tuple[str, str], bool] = {}
    for change in changes:
        key = (change.kind, change.id)
        is_made = made.get(key)
        if change.before is None:
            free = is_made is False or (is_made is None and key not in there)
        elif is_made is not None:
            free = is_made
        else:
            free = _is_as(there.get(key), change.before)
        if not free:
            raise Refused(
                "This was changed in the meantime. Look at it as it is now and try again."
            )
        made[key] = change.after is not None


def _is_as(row: Mapping[str, object] | None, before: Mapping[str, object]) -> bool:
    return row is not None and all(row[name] == value for name, value in before.items())


def _check_references(db: Database, changes: Sequence[Change]) -> None:
    for kind, id in dict.fromkeys(thing for change in changes for thing in _named_by(change)):
        if not rows.exists(db, kind, id):
            raise Refused(
                f"The {_NOUNS.get(kind, kind)} this belongs to is not in the study any more. "
                "Look at the study as it is now and try again."
            )
    for change in changes:
        if change.after is None and not rows.exists(db, change.kind, change.id):
            user = rows.referrer(db, change.kind, change.id)
            if user is not None:
                raise Refused(
                    f"The {_NOUNS.get(change.kind, change.kind)} is still used by a "
                    f"{_NOUNS.get(user, user)}. Remove or move that first."
                )


def _erase(db: Database, changes: Sequence[Change]) -> None:
    for change in changes:
        if change.kind == "erasure":
            if change.after is None:
                raise Refused("What was erased cannot be brought back: its words are gone.")
            used = "SELECT name FROM transcript WHERE ? IN (text, layout)"
            if (found := db.execute(used, [change.id]).fetchone()) is not None:
                raise Refused(
                    f"This is the text of “{found[0]}” as it is now: only earlier texts are erased."
                )
            db.execute("DELETE FROM text WHERE hash = ?", [change.id])


def _check_texts(db: Database, changes: Sequence[Change]) -> None:
    for change in changes:
        for field in ("text", "layout") if change.kind in ("transcript", "revision") else ():
            hash = (change.after or {}).get(field)
            if hash is not None and not _has_text(db, str(hash)):
                raise Refused(
                    "The earlier text this needs was erased, so this cannot be taken back. "
                    "Correct the transcript as it is now."
                )


def _has_text(db: Database, hash: str) -> bool:
    return db.execute("SELECT 1 FROM text WHERE hash = ?", [hash]).fetchone() is not None


def _named_by(change: Change) -> Iterator[tuple[str, str]]:
    after = change.after or {}
    for field, kind in REFERENCES.get(change.kind, {}).items():
        value = after.get(field)
        if value is not None:
            yield kind, str(value)
    if change.kind == "memo" and {"about", "subject"} <= after.keys():
        about = str(after["about"])
        yield "transcript" if about == "passage" else about, str(after["subject"])


_NOUNS = {
    "attribute_value": "participant’s answer",
    "theme_code": "theme",
    "quote_edit": "quote",
    "work": "coder’s progress",
    "displaced": "passage that waits to be placed after a correction",
    "definition": "version of a definition",
    "revision": "text kept from before a correction",
}


def _index(db: Database, changes: Iterable[Change]) -> None:
    for change in changes:
        if change.kind == "transcript" and _moves_words(change):
            search.forget(db, change.id)
            row = rows.current(db, "transcript", change.id)
            if row is not None:
                search.index(
                    db, change.id, TextHash(str(row["text"])), TextHash(str(row["layout"]))
                )


def _moves_words(change: Change) -> bool:
    new_or_gone = change.before is None or change.after is None
    return new_or_gone or not {"text", "layout"}.isdisjoint(change.after or {})
