"""The desk every page works at: the project, and how pages speak to the person and each other.

A page never knows another page. It changes the study through `do`, asks to be taken elsewhere
through `go`, and says things through `say`; the main window listens.

Called by the pages of the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.coding.finding.find import Query, Where
from workbench.journal.entry import Draft, Entry
from workbench.model.clock import Now
from workbench.model.errors import WorkbenchError
from workbench.model.ids import CodeId, CoderId, CodingId, MakeId, ThemeId, TranscriptId
from workbench.model.people import Coder
from workbench.model.reading import Reader
from workbench.project.guarding import Guarding
from workbench.project.session import Changed, Project
from workbench.transcripts.occasions.limits import Limit, limited

T = TypeVar("T")

FOUND = "found"
"""The item of a place that a search found: all others of it are shown around it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go: the name of a page, and what to show there as far as it matters."""

    page: str
    transcript: TranscriptId | None = None
    start: int | None = None
    end: int | None = None
    coding: CodingId | None = None
    code: CodeId | None = None
    theme: ThemeId | None = None
    item: str = ""


class Desk(QObject):
    """One open project on the desk.

    `changed` carries every `Changed` of the project; `asked_to_go` a `Place`; `said` a sentence
    and whether undo takes back what it tells; `refused` a sentence with a way out;
    `asked_for_keys` the wish to see the sheet of all keys. `limit` is what counts are limited to
    (a `Changed` of the kind "limit" tells of another); it is not stored in the study. `guarding`
    knows the key to the pseudonyms of the study. `sought` is what was looked for last in all
    transcripts, and where.
    """

    changed = Signal(object)
    asked_to_go = Signal(object)
    said = Signal(str, bool)
    refused = Signal(str)
    asked_for_keys = Signal()

    def __init__(self, project: Project) -> None:
        """Put a project on the desk."""
        super().__init__()
        self.project = project
        self.guarding = Guarding(project.study_id)
        self.text_px = 16
        self.limit = Limit()
        self.sought: tuple[Query, Where] | None = None
        self._end = project.subscribe(self.changed.emit)

    @property
    def read(self) -> Reader:
        """The study as it is now."""
        return self.project.read

    @property
    def counting(self) -> Reader:
        """The study as it is now, limited to what is counted: for numbers, never for verbs."""
        return limited(self.read, self.limit)

    def count_only(self, limit: Limit) -> None:
        """Count only some parts of the transcripts from now on, on every page; tell them."""
        if limit != self.limit:
            self.limit = limit
            self.changed.emit(Changed((), frozenset({"limit"}), "Count other parts"))

    @property
    def me(self) -> CoderId:
        """The coder at work."""
        return self.project.me

    @property
    def now(self) -> Now:
        """What time it is, for verbs."""
        return self.project.now

    @property
    def make_id(self) -> MakeId:
        """Where ids come from, for verbs."""
        return self.project.make_id

    def key_turned(self) -> None:
        """Tell every page that the key to the pseudonyms was opened, locked or changed."""
        self.changed.emit(Changed((), frozenset({"key"}), "Turn the key to the pseudonyms"))

    def coder(self) -> Coder:
        """The coder at work."""
        return self.read.coder(self.me)

    def is_first(self, coder: CoderId) -> bool:
        """Whether a coder is drawn solid: the one who joined first."""
        coders = self.read.coders()
        return not coders or coders[0].id == coder

    def attempt(self, action: Callable[[], T]) -> T | None:
        """Do something; what a person can mend is said, and None comes back."""
        try:
            return action()
        except WorkbenchError as trouble:
            self.refused.emit(trouble.sentence)
            return None

    def do(self, make: Callable[[], Draft], *, say: str = "") -> Entry | None:
        """Make a draft and carry it out; None when it changes nothing or was refused.

        A refusal is said. `say` is told in a passing note with Undo beside it.
        """
        draft = self.attempt(make)
        if draft is None or not draft.changes:
            return None
        entry = self.attempt(lambda: self.project.do(draft, by=self))
        if entry is not None and say:
            self.said.emit(say, True)
        return entry

    def go(self, place: Place) -> None:
        """Ask to be taken to a place."""
        self.asked_to_go.emit(place)

    def say(self, sentence: str) -> None:
        """Tell something in a passing note."""
        self.said.emit(sentence, False)

    def clear(self) -> None:
        """Take the project off the desk and close it."""
        self._end()
        self.project.close()


__all__ = ["FOUND", "Changed", "Desk", "Place"]
