"""The one open project: read it, change it, take changes back, hear of changes.

`do` is the only road to disk. Observers hear of every change after it is durable, whoever
made it; there is no Qt here, `ui.desk` carries the announcements over. The command line opens
one in `cli.opening`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from workbench.coding.telling_blind import SeenEntries, seen_entries
from workbench.journal import undo as undoing
from workbench.journal.entry import Change, Draft, Entry, adds
from workbench.journal.narrate import Names, Telling, narrate
from workbench.journal.undo import Head, Stacks
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, EntryId, MakeId, TranscriptId, new_id
from workbench.model.kinds import Row
from workbench.model.names import folded
from workbench.model.people import Coder
from workbench.model.reading import Reader
from workbench.model.study import STUDY, Study
from workbench.project.standing import refuse_misplaced
from workbench.store import backup
from workbench.store import check as checking
from workbench.store.check import Checkup as Checkup
from workbench.store.file import SUFFIX as SUFFIX
from workbench.store.file import StudyFile


@dataclass(frozen=True, slots=True)
class Changed:
    """What an entry changed: its changes, and the kinds of thing they touched."""

    changes: tuple[Change, ...]
    kinds: frozenset[str]
    label: str
    by: object = None

    def concerns(self, *kinds: str) -> bool:
        """Whether any of these kinds was touched."""
        return not self.kinds.isdisjoint(kinds)


Observer = Callable[[Changed], None]


class Project:
    """One open study and the coder at work on it."""

    def __init__(self, file: StudyFile, me: CoderId, *, now: Now, make_id: MakeId) -> None:
        """Wrap an open file; use `create` or `open`."""
        self._file = file
        self._now = now
        self._make_id = make_id
        self._observers: list[Observer] = []
        self._me = me
        self._stacks = self._stacks_of(me)
        self._saved_at = file.saved_at()

    # -- opening and closing --------------------------------------------------------------

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        title: str,
        coder: str,
        now: Now = clock.now,
        make_id: MakeId = new_id,
    ) -> Project:
        """Make a new study with its first coder and open it."""
        title = " ".join(title.split())
        if not title:
            raise Refused("A study needs a title. Give it one and try again.")
        first = _new_coder(coder, (), make_id)
        file = StudyFile.create(path, now=now, make_id=make_id)
        try:
            project = cls(file, first.id, now=now, make_id=make_id)
            project.do(
                Draft(
                    label=f"New study “{title}”",
                    changes=(adds(Study(id=STUDY, title=title)), adds(first)),
                )
            )
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise
        project._stacks = project._stacks_of(first.id)
        return project

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        coder: str | None = None,
        read_only: bool = False,
        now: Now = clock.now,
        make_id: MakeId = new_id,
    ) -> Project:
        """Open a study as one of its coders (by name), or as the first one."""
        file = StudyFile.open(path, read_only=read_only, now=now, make_id=make_id)
        try:
            coders = file.reader.coders()
            found = [c for c in coders if coder is None or folded(c.name) == folded(coder)]
            if not found:
                names = " and ".join(f"“{c.name}”" for c in coders) or "nobody"
                raise Refused(
                    f"“{coder}” does not code in “{path.name}”. Its coders are {names}. "
                    "Choose one of these names, or add the coder in the window."
                )
            return cls(file, found[0].id, now=now, make_id=make_id)
        except BaseException:
            file.close()
            raise

    def close(self) -> None:
        """Close the study. Closing twice does nothing."""
        self._file.close()

    def __enter__(self) -> Self:
        """Use the project in a with block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the study."""
        self.close()

    # -- reading --------------------------------------------------------------------------

    @property
    def read(self) -> Reader:
        """The study as it is now."""
        return self._file.reader

    @property
    def path(self) -> Path:
        """Where the study file lies."""
        return self._file.path

    @property
    def study_id(self) -> str:
        """What tells this study from others: all copies of it share it."""
        return self._file.study_id

    @property
    def read_only(self) -> bool:
        """Whether the study can only be looked at."""
        return self._file.read_only

    @property
    def notice(self) -> str:
        """What the person should know about how the file was opened, or ""."""
        return self._file.notice

    @property
    def me(self) -> CoderId:
        """The coder at work."""
        return self._me

    @property
    def saved_at(self) -> str:
        """When the newest entry was written, ISO 8601 in UTC."""
        return self._saved_at

    @property
    def now(self) -> Now:
        """What time it is, for verbs."""
        return self._now

    @property
    def make_id(self) -> MakeId:
        """Where ids come from, for verbs."""
        return self._make_id

    def rows(self) -> dict[str, dict[str, Row]]:
        """Every row of the study by kind and id, for what looks through all of it."""
        return self._file.everything()

    def bodies(self) -> dict[str, str]:
        """Every text and layout the study holds, by hash; also those nothing names any more."""
        return self._file.bodies()

    # -- changing -------------------------------------------------------------------------

    def do(self, draft: Draft, *, by: object = None) -> Entry:
        """Carry out a draft: write it durably, then announce it. `by` is who asked."""
        return self._append(draft, undoes=None, by=by)

    def undo(self, *, by: object = None) -> Entry:
        """Take back my newest change; Refused when there is none or it was changed since."""
        return self._take_back(self._stacks.undo, "There is nothing to undo.", by)

    def redo(self, *, by: object = None) -> Entry:
        """Do again what I took back last."""
        return self._take_back(self._stacks.redo, "There is nothing to redo.", by)

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, or None."""
        return self._stacks.undo[-1].label if self._stacks.undo else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, or None."""
        return self._stacks.redo[-1].label if self._stacks.redo else None

    def _take_back(self, stack: list[Head], nothing: str, by: object) -> Entry:
        if not stack:
            raise Refused(nothing)
        entry = self._file.entry(stack[-1].id)
        draft = undoing.inverse(entry, self._file.current)
        refuse_misplaced(self.read, self._file.current, draft, entry.at)
        return self._append(draft, undoes=entry.id, by=by)

    def _append(self, draft: Draft, *, undoes: EntryId | None, by: object) -> Entry:
        if not draft.changes:
            raise Refused(f"“{draft.label}” would change nothing.")
        entry = Entry(
            id=EntryId(self._make_id()),
            clock=self._file.next_clock,
            replica=self._file.replica,
            coder=self._me,
            at=self._now(),
            label=draft.label,
            changes=draft.changes,
            why=draft.why,
            undoes=undoes,
            previous=self._file.last_digest,
        )
        self._file.append(entry, draft.texts)
        self._saved_at = entry.at
        self._stacks.see(Head(entry.id, entry.coder, entry.label, entry.undoes))
        self._announce(
            Changed(entry.changes, frozenset(c.kind for c in entry.changes), entry.label, by)
        )
        return entry

    def _stacks_of(self, coder: CoderId) -> Stacks:
        heads = self._file.heads()
        next(heads, None)  # the founding of the study cannot be taken back
        return Stacks.of(heads, coder)

    # -- coders ---------------------------------------------------------------------------

    def act_as(self, coder: CoderId) -> None:
        """Go on as another coder of the study; KeyError when there is none."""
        self._me = self.read.coder(coder).id
        self._stacks = self._stacks_of(coder)
        self._announce(Changed((), frozenset({"me"}), "Change the coder at work"))

    def add_coder(self, name: str) -> Coder:
        """Let somebody join; Refused when the name is taken or empty."""
        coder = _new_coder(name, self.read.coders(), self._make_id)
        self.do(Draft(label=f"Add the coder “{coder.name}”", changes=(adds(coder),)))
        return coder

    # -- hearing of changes ---------------------------------------------------------------

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Call `observer` after every change; returns what ends the subscription."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def _announce(self, changed: Changed) -> None:
        for observer in tuple(self._observers):
            observer(changed)

    # -- the journal, the file ------------------------------------------------------------

    def entries(self) -> Iterator[Entry]:
        """Every entry of the journal, oldest first."""
        return self._file.entries()

    def seen(self) -> SeenEntries:
        """What of the journal the coder at work may see: blind where they have not finished."""
        return seen_entries(self.read, self.entries(), self.me)

    def tellings(self) -> list[Telling]:
        """What of the journal may be seen, told in sentences, newest first."""
        return tell_all(self.seen().entries)

    def check(self) -> Checkup:
        """Replay the journal and compare it with the tables; look the file over."""
        return checking.check(self._file)

    def save_copy(self, target: Path) -> Path:
        """Write a verified copy of the study and return where it lies."""
        return backup.save_copy(self._file, target, make_id=self._make_id)


def tell_all(entries: Iterable[Entry]) -> list[Telling]:
    """Tell entries in sentences, newest first, saying which were taken back."""
    names = Names()
    told: dict[EntryId, Telling] = {}
    undoes: dict[EntryId, EntryId] = {}
    taking_back: set[EntryId] = set()
    for entry in entries:
        names.learn((entry,))
        again = entry.undoes in taking_back
        told[entry.id] = narrate(entry, names, again=again)
        if entry.undoes is not None:
            undoes[entry.id] = entry.undoes
            if not again:
                taking_back.add(entry.id)
    taken_back: set[EntryId] = set()
    for id in reversed(undoes):
        if id not in taken_back:
            taken_back.add(undoes[id])
    return [
        dataclasses.replace(told[id], taken_back=id in taken_back) for id in reversed(list(told))
    ]


def _new_coder(name: str, others: Sequence[Coder], make_id: MakeId) -> Coder:
    name = " ".join(name.split())
    if not name:
        raise Refused("A coder needs a name. Type it and try again.")
    if any(folded(other.name) == folded(name) for other in others):
        raise Refused(
            f"“{name}” codes in this study already. Choose that name, or add a middle initial."
        )
    return Coder(id=CoderId(make_id()), name=name)


def transcript_named(read: Reader, name: str) -> TranscriptId:
    """The transcript of a name; Refused lists the names there are."""
    transcripts = read.transcripts()
    for transcript in transcripts:
        if folded(transcript.name) == folded(name):
            return transcript.id
    names = ", ".join(f"“{t.name}”" for t in transcripts) or "none yet"
    raise Refused(f"There is no transcript “{name}”. The study has: {names}.")
