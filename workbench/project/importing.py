"""Bring files into the open study one by one, and remember how they were read.

    paths, refusals = files_in(chosen)
    source = read_source(path, habit=remembered(project))
    brought = bring_in(project, source, choices)

Called by the import panel and by `workbench import`. `read_source` knows no study, so a worker may
call it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.model.errors import Refused
from workbench.model.ids import TranscriptId
from workbench.model.names import natural
from workbench.project import settings
from workbench.project.session import Project
from workbench.transcripts.choices import Choices, Habit, habit_of
from workbench.transcripts.cutting.layouts import Layout
from workbench.transcripts.formats import READERS
from workbench.transcripts.importing import import_transcripts, preview
from workbench.transcripts.previewing import PLAIN_ENCODINGS, Preview
from workbench.transcripts.reading import Source, read_file

Prepare = Callable[[Source], Source]
"""What is done to a file that was read before anybody sees it: names are replaced."""


@dataclass(frozen=True, slots=True)
class SpeakerBrought:
    """A speaker of a transcript that came in, and how often they took the floor."""

    label: str
    turns: int
    facilitator: bool = False


@dataclass(frozen=True, slots=True)
class Brought:
    """What came in with one file, and what of it did not.

    `left_out` are the lines nobody said, `notes` how many comments and notes stand beside the
    text, `memos` how many of them became memos.
    """

    id: TranscriptId
    file: str
    transcript: str
    session: str
    layout: Layout
    encoding: str
    words: int
    turns: int
    speakers: tuple[SpeakerBrought, ...]
    segments: tuple[tuple[str, str], ...]
    notes: int
    memos: int
    left_out: tuple[str, ...]
    warnings: tuple[str, ...]


# -- files --------------------------------------------------------------------------------


def suffixes() -> tuple[str, ...]:
    """The endings of files that are read, as a person knows them."""
    return tuple(sorted({s for reader in READERS for s in reader.SUFFIXES if s}))


def files_in(chosen: Iterable[Path]) -> tuple[list[Path], dict[Path, str]]:
    """The files that were chosen, folders opened up; a sentence for each folder that gives none.

    Of a folder come the files in it that look like transcripts, "FG2" before "FG10"; what
    programs hide there ("~$FG1.docx", "._FG1.docx") is passed over.
    """
    found: list[Path] = []
    refusals: dict[Path, str] = {}
    for path in chosen:
        if not path.is_dir():
            found.append(path)
            continue
        try:
            inside = _transcripts_in(path)
        except OSError as error:
            refusals[path] = (
                f"The folder “{path.name}” cannot be looked into ({error.strerror or error}): "
                "ask its owner for permission, or copy the files."
            )
            continue
        if not inside:
            refusals[path] = (
                f"The folder “{path.name}” holds no transcripts: choose the folder the files "
                "lie in, or the files."
            )
        found += inside
    return list(dict.fromkeys(found)), refusals


def _transcripts_in(folder: Path) -> list[Path]:
    known = suffixes()
    files = [
        file
        for file in folder.iterdir()
        if file.suffix.lower() in known and not file.name.startswith((".", "~$"))
    ]
    return sorted((file for file in files if file.is_file()), key=lambda f: natural(f.name))


def read_source(
    path: Path,
    *,
    encoding: str = "",
    habit: Habit | None = None,
    prepare: Prepare | None = None,
) -> Source:
    """Read a file with an encoding that was chosen, or the habit's where it can only be guessed.

    Raises as `read_file` does.
    """
    source = read_file(path, encoding or None)
    guessed = source.encoding not in PLAIN_ENCODINGS and not encoding
    if guessed and habit is not None and habit.encoding:
        source = _in_the_habit(path, habit.encoding, source)
    return prepare(source) if prepare is not None else source


def _in_the_habit(path: Path, encoding: str, source: Source) -> Source:
    try:
        return read_file(path, encoding)
    except Refused:
        return source


# -- what was chosen before ---------------------------------------------------------------


def remembered(project: Project) -> Habit:
    """How files were read in this study last."""
    return Habit.from_json(settings.of_study(project.study_id).habit)


def remember(project: Project, choices: Choices, encoding: str = "") -> None:
    """Keep how a file was read, for the next one; nothing of what it holds is kept.

    Labels are content and stay out. "No speakers" fits every file, so it is not proposed again.
    """
    layout = None if choices.layout is Layout.NONE else choices.layout
    chosen = Choices(
        layout=layout,
        pattern=choices.pattern if layout is Layout.PATTERN else "",
        keep_opening=choices.keep_opening,
        markers=bool(choices.markers),
    )
    written = habit_of(chosen, encoding).to_json() if chosen != Choices() or encoding else ""
    if written != settings.of_study(project.study_id).habit:
        settings.remember(project.study_id, habit=written)


# -- bringing in --------------------------------------------------------------------------


def bring_in(
    project: Project,
    source: Source,
    choices: Choices,
    *,
    seen: Preview | None = None,
    by: object = None,
) -> Brought:
    """Import one file as one entry that can be undone, and say what came of it.

    `seen` is the preview of these choices, where there is one already. Raises WorkbenchError.
    """
    draft = import_transcripts(
        project.read, [(source, choices)], by=project.me, now=project.now, make_id=project.make_id
    )[0]
    seen = seen or preview(source, choices=choices)
    project.do(draft, by=by)
    id = TranscriptId(next(c.id for c in draft.changes if c.kind == "transcript"))
    read = project.read
    stored = read.transcript(id)
    turns = Counter(turn.label for turn in read.turns(id) if turn.label is not None)
    roles = {speaker.label: speaker.role for speaker in read.speakers(id)}
    return Brought(
        id=id,
        file=source.file,
        transcript=stored.name,
        session=next(one.label for one in read.sessions() if one.id == stored.session),
        layout=seen.layout,
        encoding=source.encoding,
        words=stored.words,
        turns=stored.turn_count,
        speakers=tuple(
            SpeakerBrought(label, count, roles.get(label) == "facilitator")
            for label, count in turns.items()
        ),
        segments=tuple((one.kind, one.label) for one in read.segments(id)),
        notes=len(source.notes),
        memos=sum(change.kind == "memo" for change in draft.changes),
        left_out=seen.left_out,
        warnings=seen.warnings,
    )


def with_facilitators(source: Source, choices: Choices, names: Iterable[str]) -> Choices:
    """The choices with those of the labels as facilitators that speak in the file, if any do."""
    speak = {one.name for one in preview(source, choices=choices).labels if one.marked}
    return replace(choices, facilitators=frozenset(speak.intersection(names)) or None)
