"""A file on its way into the study: what was read, what was chosen, what would come of it.

Called by the import panel. Everything here is a question to `transcripts.importing`, and
`Candidate.read` may be asked in a worker.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.model.errors import WorkbenchError
from workbench.project.importing import Prepare, read_source, suffixes
from workbench.transcripts.cutting.layouts import marks
from workbench.transcripts.formats import READERS
from workbench.transcripts.importing import (
    Choices,
    Habit,
    Layout,
    Preview,
    Source,
    choices_with,
    habit_of,
    preview,
)
from workbench.transcripts.occasions.describing import session_date

__all__ = ["Candidate", "Look", "looked_at", "suffixes", "usual_suffixes"]

HEAVY = 3_000_000
"""A file of more characters is looked at again in a worker: it takes longer than a click may."""


@dataclass(frozen=True, slots=True)
class Example:
    """How many turns a layout finds in a file, and the first line it finds one in."""

    turns: int
    line: str


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at a file showed: what would come of it, or why nothing can."""

    seen: Preview | None = None
    refusal: str = ""


def looked_at(source: Source, choices: Choices) -> Look:
    """See what would come of choices for a file."""
    try:
        session_date(choices.occasion.held_on)
        return Look(preview(source, choices=choices))
    except WorkbenchError as trouble:
        return Look(refusal=trouble.sentence)


@dataclass(eq=False)
class Candidate:
    """One file; `refusal` is why it cannot come in now, "" when it can.

    `detected` is the layout that was found without anybody's choice. `as_before` says that the
    habit of the study was followed, `afresh` that a person did not want it. `stale` says that
    other choices were made than those `seen` shows. `taken` is a refusal that is not the file's:
    its name is another's.
    """

    path: Path
    source: Source | None = None
    choices: Choices = field(default_factory=Choices)
    seen: Preview | None = None
    refusal: str = ""
    detected: Layout = Layout.NONE
    examples: Mapping[Layout, Example] = field(default_factory=dict)
    as_before: bool = False
    afresh: bool = False
    stale: bool = False
    taken: str = ""

    @classmethod
    def read(
        cls,
        path: Path,
        *,
        habit: Habit | None = None,
        encoding: str = "",
        prepare: Prepare | None = None,
        kept: Choices | None = None,
    ) -> Candidate:
        """Read a file and look at what it would bring.

        `habit` is proposed where it fits, `kept` are choices of which stays what no habit holds.
        """
        made = cls(path)
        try:
            source = read_source(path, encoding=encoding, habit=habit, prepare=prepare)
        except WorkbenchError as trouble:
            made.refusal = trouble.sentence
            return made
        made.source = source
        found = looked_at(source, Choices())
        made.detected = found.seen.layout if found.seen is not None else Layout.NONE
        if found.seen is not None:
            made.examples = {one: _example(source, one) for one in found.seen.layouts}
        if habit is not None:
            made.choices = choices_with(habit, source)
            made.as_before = kept is None and made._follows()
        if kept is not None:
            made.choices = replace(
                made.choices,
                name=kept.name,
                session=kept.session,
                occasion=kept.occasion,
                notes_as_memos=kept.notes_as_memos,
            )
        made.take(found if made.choices == Choices() else looked_at(source, made.choices))
        return made

    def _follows(self) -> bool:
        """Whether the choices are others than those anybody would have made."""
        assert self.source is not None
        layout = self.choices.layout
        plain = replace(self.choices, layout=None if layout is self.detected else layout)
        return plain != Choices() or self.source.overruled

    @property
    def habit(self) -> Habit:
        """What of the choices may fit other files."""
        source = self.source
        overruled = source is not None and source.overruled
        return habit_of(self.choices, source.encoding if source is not None and overruled else "")

    @property
    def chosen(self) -> bool:
        """Whether anything was chosen that may fit other files."""
        return self.habit != Habit() or self.choices.notes_as_memos

    @property
    def ready(self) -> bool:
        """Whether the file could be imported as it is."""
        return self.seen is not None and not (self.trouble or self.stale)

    @property
    def trouble(self) -> str:
        """Why the file cannot come in, or ""."""
        return self.refusal or self.taken

    @property
    def name(self) -> str:
        """What the transcript will be called."""
        made = self.choices.name or (self.source.name if self.source is not None else "")
        return " ".join(made.split())

    @property
    def session(self) -> str:
        """The label of the session it will belong to."""
        return " ".join(self.choices.session.split()) or self.name

    @property
    def heavy(self) -> bool:
        """Whether a look at the file takes too long for the window's thread."""
        return self.seen is not None and self.seen.words * 6 > HEAVY

    def take(self, look: Look) -> None:
        """Take what a look showed; what does not make sense leaves the look before in sight."""
        self.stale = False
        self.seen = look.seen or self.seen
        self.refusal = look.refusal

    def look(self) -> None:
        """See what would come of the choices, or note that somebody must."""
        if self.source is None:
            return
        if self.heavy:
            self.stale = True
            return
        self.take(looked_at(self.source, self.choices))

    # -- choosing -------------------------------------------------------------------------

    def choose(self, **changed: object) -> None:
        """Make other choices and look again."""
        self.choices = replace(self.choices, **changed)  # type: ignore[arg-type]
        self.look()

    def set_layout(self, layout: Layout) -> None:
        """Take another layout; what was said of its labels is forgotten."""
        self.choose(
            layout=layout,
            renames={},
            unmarked=frozenset(),
            marked=frozenset(),
            apart=frozenset(),
            facilitators=None,
        )

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
        renames: Mapping[str, str] = {**self.choices.renames, **dict.fromkeys(labels, other)}
        self.choose(renames={old: new for old, new in renames.items() if old != new})

    def part(self, one: str, other: str) -> None:
        """Say that two labels that look like one speaker are two."""
        self.choose(apart=self.choices.apart | {frozenset((one, other))})

    def mark(self, label: str, speaker: bool) -> None:
        """Say whether a label is that of a speaker."""
        if self.seen is None:
            return
        marked, unmarked = set(self.choices.marked), set(self.choices.unmarked)
        if speaker:
            unmarked.discard(label)
            if any(one.label == label for one in self.seen.doubted):
                marked.add(label)
        elif label in marked:
            marked.discard(label)
        else:
            unmarked.add(label)
        layout = self.choices.layout
        if layout is Layout.NONE and marked:
            layout = Layout.COLON
        self.choose(layout=layout, marked=frozenset(marked), unmarked=frozenset(unmarked))

    def facilitate(self, label: str, facilitator: bool) -> None:
        """Say whether a label is that of a facilitator."""
        seen = self.seen.labels if self.seen is not None else ()
        labels = {one.label for one in seen if one.facilitator} - {label}
        self.choose(facilitators=frozenset(labels | {label} if facilitator else labels))

    def segment(self, block: int, yes: bool) -> None:
        """Say whether the line of a block begins a segment."""
        found = self.seen.markers if self.seen is not None else ()
        on = {one.block for one in found if self.makes_segment(one.block)} - {block}
        self.choose(markers=frozenset(on | {block} if yes else on))

    def makes_segment(self, block: int) -> bool:
        """Whether the line of a block is chosen to begin a segment."""
        chosen = self.choices.markers
        return chosen if isinstance(chosen, bool) else block in chosen


def _example(source: Source, layout: Layout) -> Example:
    found = marks(source.blocks, layout)
    if not found:
        return Example(0, "")
    block = source.blocks[min(found)]
    voice = f"{block.label}: " if block.label is not None else ""
    return Example(len(found), f"{voice}{block.text}")


def usual_suffixes() -> tuple[str, ...]:
    """The ending most files of each format have."""
    return tuple(reader.SUFFIXES[0] for reader in READERS)
