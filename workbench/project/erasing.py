"""Take earlier texts that hold known names out of a study for good, and say what stays.

    found = look(project, key.pseudonyms)       # shown; a person says yes
    project.do(found.draft)

Replacing names keeps the texts as they were, like every correction. An ethics board may ask that
they go: then they cannot be brought back, nor the replacing be undone. The journal stays whole,
and what it holds is said.

Called by `workbench pseudonyms apply` and the page of the pseudonyms.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.journal.entry import Draft, adds
from workbench.model.errors import Refused
from workbench.model.ids import TextHash, TranscriptId
from workbench.model.revision import Erasure
from workbench.model.wording import counted
from workbench.project.scanned import journal_words, present_passages
from workbench.project.scanning import Passage, Scan, scan
from workbench.project.session import Project
from workbench.transcripts.pseudonyms.listing import Pseudonyms

FOR_GOOD = (
    "Erasing cannot be undone, and afterwards the replacing of names cannot be undone either. "
    "Copies of the study that were saved before are not touched."
)
"""Said before anything is erased."""

REMOVED = "of a transcript that was removed"


@dataclass(frozen=True, slots=True)
class Erasing:
    """What would be erased, and what would stay.

    `texts` counts earlier texts that hold a known name. `journal` is what the journal holds of
    them, `present` what the study as it is now holds.
    """

    draft: Draft
    texts: int
    journal: Scan
    present: Scan

    @property
    def stays(self) -> tuple[str, ...]:
        """What no erasing takes away, in sentences; nothing when no name stays."""
        said = [f"The study as it is now: {one}" for one in self.present.sentences]
        if not self.present.found:
            said = []
        if self.journal.found:
            times = sum(one.count for one in self.journal.found)
            said.append(
                f"The journal holds names {counted(times, 'time')}: the words of codings, labels "
                "and file names as they were. Its entries are never changed. For a study that "
                "never held the names, make a new one and import the files again with the "
                "pseudonyms, before anybody codes."
            )
        return tuple(said)


def look(project: Project, pseudonyms: Pseudonyms, *, reason: str = "") -> Erasing:
    """Find the earlier texts that hold a known name, and draft their erasing.

    The draft has no changes when there are none.
    """
    read = project.read
    owners = _owners(project)
    there = {transcript.id for transcript in read.transcripts()}
    erasures: list[Erasure] = []
    for hash in _with_names(project, pseudonyms):
        owner = owners.get(hash)
        known = owner if owner in there else next(iter(sorted(there)), None)
        if known is None:
            continue
        why = reason if owner in there else " ".join(filter(None, (reason, REMOVED)))
        erasures.append(Erasure(TextHash(hash), known, project.me, project.now(), why))
    label = f"Erase {counted(len(erasures), 'earlier text')}"
    return Erasing(
        draft=Draft(label, tuple(adds(one) for one in erasures), reason),
        texts=len(erasures),
        journal=_journal(project, pseudonyms),
        present=scan(present_passages(project), pseudonyms),
    )


def check_any(found: Erasing) -> None:
    """Refuse to erase nothing."""
    if not found.texts:
        raise Refused("No earlier text of this study holds a known name: nothing to erase.")


def _with_names(project: Project, pseudonyms: Pseudonyms) -> list[str]:
    """The hashes of texts and layouts that are not those of now and hold a known name."""
    now = {str(value) for t in project.read.transcripts() for value in (t.text, t.layout)}
    return [
        hash
        for hash, body in sorted(project.bodies().items())
        if hash not in now and scan([Passage("", body)], pseudonyms).found
    ]


def _owners(project: Project) -> dict[str, TranscriptId]:
    """Which transcript a text was of, from the journal."""
    owners: dict[str, TranscriptId] = {}
    for entry in project.entries():
        for change in entry.changes:
            if change.kind == "transcript":
                for row in (change.before or {}, change.after or {}):
                    for field in ("text", "layout"):
                        if field in row:
                            owners[str(row[field])] = TranscriptId(change.id)
    return owners


def _journal(project: Project, pseudonyms: Pseudonyms) -> Scan:
    words = (
        Passage("the journal", text) for entry in project.entries() for text in journal_words(entry)
    )
    return scan(words, pseudonyms)
