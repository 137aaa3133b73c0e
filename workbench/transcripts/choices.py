"""What a person chose for a file that comes in, and what of it is proposed for the next one.

Called by `transcripts.composing`, the import panel and `workbench import`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from workbench.model.errors import Refused
from workbench.model.occasion import SESSION_KINDS
from workbench.transcripts.cutting.layouts import Layout, detect, marks
from workbench.transcripts.reading import Source


@dataclass(frozen=True, slots=True)
class Occasion:
    """What somebody wrote of a session that comes with a transcript; "" is not known."""

    kind: str = SESSION_KINDS[0]
    held_on: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for one file; what is left at its default is chosen for them.

    `layout` None is the one detected. `pattern` is one's own, for `Layout.PATTERN`. `renames`
    gives labels new names, the same for labels that are one speaker. `unmarked` are labels that
    are no speakers: they become text again. `marked` are labels that only looked like speakers
    and are some. `facilitators` are labels, old or new; None takes the guess. `session` is the
    label of the session, `name` that of the transcript; "" is the source's name. `keep_opening`
    keeps the lines before the first label. `markers` are the blocks whose lines become segments:
    none, all that were found, or those with these indices. `apart` are pairs of labels that look
    like one speaker and are two. `occasion` describes the session where it is a new one.
    `notes_as_memos` makes a memo about the transcript of each comment and note.
    """

    layout: Layout | None = None
    renames: Mapping[str, str] = field(default_factory=dict)
    unmarked: frozenset[str] = frozenset()
    facilitators: frozenset[str] | None = None
    session: str = ""
    name: str = ""
    keep_opening: bool = False
    pattern: str = ""
    marked: frozenset[str] = frozenset()
    markers: bool | frozenset[int] = False
    apart: frozenset[frozenset[str]] = frozenset()
    occasion: Occasion = Occasion()
    notes_as_memos: bool = False


@dataclass(frozen=True, slots=True)
class Habit:
    """What was chosen for one file and may fit the next ones of a study.

    `renames` are pairs of a label and its name, in order. `encoding` is one that was chosen, "".
    """

    layout: Layout | None = None
    pattern: str = ""
    keep_opening: bool = False
    facilitators: frozenset[str] | None = None
    renames: tuple[tuple[str, str], ...] = ()
    unmarked: frozenset[str] = frozenset()
    marked: frozenset[str] = frozenset()
    markers: bool = False
    encoding: str = ""

    def to_json(self) -> str:
        """Write the habit."""
        return json.dumps(
            {
                "layout": self.layout,
                "pattern": self.pattern,
                "keep_opening": self.keep_opening,
                "facilitators": None if self.facilitators is None else sorted(self.facilitators),
                "renames": self.renames,
                "unmarked": sorted(self.unmarked),
                "marked": sorted(self.marked),
                "markers": self.markers,
                "encoding": self.encoding,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, written: str) -> Habit:
        """Read what `to_json` wrote; what cannot be read is no habit."""
        try:
            data = json.loads(written)
            layout, facilitators = data["layout"], data["facilitators"]
            return cls(
                layout=None if layout is None else Layout(layout),
                pattern=str(data["pattern"]),
                keep_opening=bool(data["keep_opening"]),
                facilitators=None if facilitators is None else frozenset(map(str, facilitators)),
                renames=tuple((str(old), str(new)) for old, new in data["renames"]),
                unmarked=frozenset(map(str, data["unmarked"])),
                marked=frozenset(map(str, data["marked"])),
                markers=bool(data["markers"]),
                encoding=str(data["encoding"]),
            )
        except (ValueError, KeyError, TypeError):
            return cls()


def habit_of(choices: Choices, encoding: str = "") -> Habit:
    """What of the choices for a file may fit others of the same study."""
    return Habit(
        layout=choices.layout,
        pattern=choices.pattern,
        keep_opening=choices.keep_opening,
        facilitators=choices.facilitators,
        renames=tuple(choices.renames.items()),
        unmarked=choices.unmarked,
        marked=choices.marked,
        markers=bool(choices.markers),
        encoding=encoding,
    )


def choices_with(habit: Habit, source: Source) -> Choices:
    """The choices a habit proposes for a file: only what fits the labels found in it."""
    layout = habit.layout
    if layout is not None and layout is not Layout.NONE and not _fits(habit, layout, source):
        layout = None
    choices = Choices(
        layout=layout,
        pattern=habit.pattern if layout is Layout.PATTERN else "",
        keep_opening=habit.keep_opening,
        marked=habit.marked,
        markers=habit.markers,
    )
    here = frozenset(_labels(source, choices))
    names = {old: new for old, new in habit.renames if old in here}
    known = here | frozenset(names.values())
    facilitators = habit.facilitators
    if facilitators is not None:
        facilitators = (facilitators & known) or None
    return replace(
        choices,
        renames=names,
        unmarked=habit.unmarked & here,
        marked=habit.marked & here,
        facilitators=facilitators,
    )


def _fits(habit: Habit, layout: Layout, source: Source) -> bool:
    try:
        return bool(marks(source.blocks, layout, habit.pattern, habit.marked))
    except Refused:
        return False


def _labels(source: Source, choices: Choices) -> list[str]:
    layout = choices.layout or detect(source.blocks, choices.marked)
    found = marks(source.blocks, layout, choices.pattern, choices.marked)
    return [mark.label for mark in found.values()]
