"""The journal as lines to show: told, dated, and sorted by what they are about.

Called by the page Journal; no widget here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.journal.entry import Entry
from workbench.journal.narrate import Telling
from workbench.model.ids import CoderId, EntryId
from workbench.project.session import tell_all
from workbench.ui.widgets.when import day

GROUPS: dict[str, frozenset[str]] = {
    "transcripts": frozenset({"transcript", "session", "speaker"}),
    "people": frozenset({"participant", "attribute", "attribute_value"}),
    "codebook": frozenset({"code", "definition"}),
    "coding": frozenset({"coding", "work"}),
    "reconciling": frozenset({"decision"}),
    "themes": frozenset({"topic", "theme", "theme_code"}),
    "quotes": frozenset({"quote", "quote_edit"}),
    "memos": frozenset({"memo", "link"}),
    "study": frozenset({"study", "coder"}),
}
"""What an entry can be about, and the kinds of thing it touches then."""


@dataclass(frozen=True, slots=True)
class Line:
    """One entry: as it is told, by which coder, about what."""

    telling: Telling
    coder: CoderId
    about: frozenset[str]

    @property
    def key(self) -> str:
        """What tells this line from others."""
        return self.telling.id


@dataclass(frozen=True, slots=True)
class Day:
    """The heading of a day, and how many lines stand under it."""

    name: str
    count: int

    @property
    def key(self) -> str:
        """What tells this day from others, also when a line more stands under it."""
        return f"{self.name} {self.count}"


Row = Line | Day


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines are shown: those of a coder, about something, with these words."""

    coder: CoderId | None = None
    about: str = ""
    words: str = ""
    standing: bool = False
    """Whether lines that were taken back, and the taking back, are left out."""

    def takes(self, line: Line) -> bool:
        """Whether a line is shown."""
        telling = line.telling
        if self.coder not in (None, line.coder) or (self.about and self.about not in line.about):
            return False
        if self.standing and telling.taken_back:
            return False
        told = " ".join((telling.what, telling.why, telling.who, *telling.details)).casefold()
        return all(word in told for word in self.words.casefold().split())


def lines_of(entries: Iterable[Entry]) -> tuple[Line, ...]:
    """Tell all entries, newest first."""
    known = {entry.id: entry for entry in entries}
    made = []
    for telling in tell_all(known.values()):
        entry = known[EntryId(telling.id)]
        kinds = {change.kind for change in entry.changes}
        about = frozenset(name for name, held in GROUPS.items() if held & kinds)
        made.append(Line(telling, entry.coder, about))
    return tuple(made)


def by_day(lines: Sequence[Line]) -> tuple[Row, ...]:
    """Put the heading of its day before the lines of each day."""
    days: dict[str, list[Line]] = {}
    names: dict[str, str] = {}
    for line in lines:
        date = line.telling.at[:16]
        if date not in names:
            names[date] = day(line.telling.at)
        days.setdefault(names[date], []).append(line)
    rows: list[Row] = []
    for name, held in days.items():
        rows.append(Day(name, len(held)))
        rows += held
    return tuple(rows)
