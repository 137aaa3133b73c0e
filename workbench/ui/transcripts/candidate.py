"""A file on its way into the study: what was read, what was chosen, what would come of it.

Called by the import panel. Everything here is a question to `transcripts.importing`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.model.errors import WorkbenchError
from workbench.transcripts.formats import READERS
from workbench.transcripts.importing import Choices, Layout, Preview, Source, preview, read_file


@dataclass
class Candidate:
    """One file; `refusal` is why it cannot come in now, "" when it can."""

    path: Path
    source: Source | None = None
    choices: Choices = field(default_factory=Choices)
    seen: Preview | None = None
    refusal: str = ""

    @classmethod
    def read(cls, path: Path) -> Candidate:
        """Read a file and look at what it would bring."""
        made = cls(path)
        try:
            made.source = read_file(path)
        except WorkbenchError as trouble:
            made.refusal = trouble.sentence
        made.look()
        return made

    @property
    def ready(self) -> bool:
        """Whether the file could be imported as it is."""
        return self.seen is not None and not self.refusal

    def look(self) -> None:
        """See what would come of the choices; what does not make sense is the refusal."""
        if self.source is None:
            return
        try:
            self.seen = preview(self.source, choices=self.choices)
            self.refusal = ""
        except WorkbenchError as trouble:
            self.refusal = trouble.sentence

    def choose(self, **changed: object) -> None:
        """Make other choices and look again."""
        self.choices = replace(self.choices, **changed)  # type: ignore[arg-type]
        self.look()

    def set_layout(self, layout: Layout) -> None:
        """Take another layout; what was said of its labels is forgotten."""
        self.choose(layout=layout, renames={}, unmarked=frozenset(), facilitators=None)

    def rename(self, label: str, name: str) -> None:
        """Give a label another name; the same name makes two labels one speaker."""
        renames = {old: new for old, new in self.choices.renames.items() if old != label}
        if name != label:
            renames[label] = name
        self.choose(renames=renames)

    def merge(self, one: str, other: str) -> None:
        """Let everything that is named `one` be named `other`."""
        if self.seen is None:
            return
        labels = [seen.label for seen in self.seen.labels if seen.name == one]
        renames = {**self.choices.renames, **dict.fromkeys(labels, other)}
        self.choose(renames={old: new for old, new in renames.items() if old != new})

    def mark(self, label: str, speaker: bool) -> None:
        """Say whether a label is that of a speaker."""
        unmarked = set(self.choices.unmarked) - {label}
        self.choose(unmarked=frozenset(unmarked if speaker else unmarked | {label}))

    def facilitate(self, label: str, facilitator: bool) -> None:
        """Say whether a label is that of a facilitator."""
        seen = self.seen.labels if self.seen is not None else ()
        labels = {one.label for one in seen if one.facilitator} - {label}
        self.choose(facilitators=frozenset(labels | {label} if facilitator else labels))


def suffixes() -> tuple[str, ...]:
    """The endings of files that are read, as a person knows them."""
    return tuple(sorted({s for reader in READERS for s in reader.SUFFIXES if s}))


def usual_suffixes() -> tuple[str, ...]:
    """The ending most files of each format have."""
    return tuple(reader.SUFFIXES[0] for reader in READERS)


def readable(paths: Iterable[Path]) -> list[Path]:
    """What was dropped, folders opened up: the files in them that look like transcripts."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            files = (file for file in sorted(path.iterdir()) if file.suffix.lower() in suffixes())
            found += [file for file in files if file.is_file()]
        else:
            found.append(path)
    return list(dict.fromkeys(found))
