"""Check a study: the file itself, the chain of its journal, its texts, and its tables.

`workbench check` and the Study page print the findings; no finding means all is well.

Called by `project.session` and `ui.journal.checkup`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workbench.journal import codec
from workbench.journal.entry import Entry
from workbench.journal.replay import replay
from workbench.model.kinds import Row
from workbench.model.transcript import text_hash
from workbench.store import rows, search
from workbench.store.file import StudyFile
from workbench.store.trouble import told


@dataclass(frozen=True, slots=True)
class Checkup:
    """What was looked at, and every finding as a sentence."""

    entries: int
    texts: int
    rows: int
    findings: tuple[str, ...]


def check(file: StudyFile) -> Checkup:
    """Replay the journal, compare with the tables, follow the chain, check file and texts."""
    with told(file.path):
        integrity = [row[0] for row in file.db.execute("PRAGMA integrity_check(20)")]
    findings = [f"The file is damaged: {said}." for said in integrity if said != "ok"]
    if findings:
        return Checkup(0, 0, 0, tuple(findings))
    with _damage_readable(file):
        written = list(file.db.query("SELECT * FROM entry ORDER BY clock, replica, id"))
        texts = list(file.db.execute("SELECT hash, body FROM text"))
        tables = rows.everything(file.db)
        indexed = search.everything(file.db)
    findings += _broken_chain(written)
    changed = [hash for hash, body in texts if text_hash(body) != hash]
    findings += [
        f"A stored text was changed outside the program (fingerprint {hash[:12]})."
        for hash in changed
    ]
    if not changed and indexed != search.expected(tables["transcript"], dict(texts)):
        findings.append("The words to search are not those of the transcripts.")
    findings += _missing_texts(tables, {hash for hash, _ in texts})
    entries, unreadable = _read(written)
    findings += unreadable
    for kind, expected in replay(entries).items():
        differing = {id for id in expected if tables[kind].get(id) != expected[id]}
        differing |= tables[kind].keys() - expected.keys()
        if differing:
            findings.append(
                f"{len(differing)} of the rows of “{kind}” are not what the journal says."
            )
    return Checkup(len(written), len(texts), sum(map(len, tables.values())), tuple(findings))


def _missing_texts(tables: Mapping[str, Mapping[str, Row]], there: set[str]) -> list[str]:
    named = {
        str(row[field]): str(tables["transcript"].get(id, row).get("name", id))
        for kind, of in (("transcript", "id"), ("revision", "transcript"))
        for key, row in tables[kind].items()
        for id in [key if of == "id" else str(row[of])]
        for field in ("text", "layout")
    }
    gone = named.keys() - there - tables["erasure"].keys()
    names = dict.fromkeys(named[hash] for hash in sorted(gone))
    return [f"A text of “{name}” is missing from the file." for name in names]


@contextlib.contextmanager
def _damage_readable(file: StudyFile) -> Iterator[None]:
    """Read damaged letters as U+FFFD, so that they are found rather than in the way."""
    connection = file.db.conn
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    try:
        yield
    finally:
        connection.text_factory = str


def _read(written: list[dict[str, Any]]) -> tuple[list[Entry], list[str]]:
    entries, findings = [], []
    for entry in written:
        try:
            entries.append(codec.read(entry))
        except (ValueError, TypeError):
            findings.append(
                f"The journal entry “{entry['label']}” of {entry['at']} cannot be read any more."
            )
    return entries, findings


def _broken_chain(written: list[dict[str, Any]]) -> list[str]:
    findings = []
    last: dict[str, str] = {}
    for entry in written:
        replica = entry["replica"]
        if entry["previous"] != last.get(replica, "") or codec.digest(entry) != entry["digest"]:
            findings.append(
                f"The journal entry “{entry['label']}” of {entry['at']} was changed outside the "
                "program, or one before it is missing."
            )
        last[replica] = entry["digest"]
    return findings
