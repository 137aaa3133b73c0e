"""Commands about transcripts: import, and the stored text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from workbench.cli.exporting import door, given_names, replacing
from workbench.cli.opening import as_coder, looking, no_study, working
from workbench.cli.printing import as_json, print_json, study_argument
from workbench.model.errors import Refused, WorkbenchError
from workbench.project.import_report import ImportReport, LeftOut, write_report
from workbench.project.importing import (
    Brought,
    bring_in,
    files_in,
    read_source,
    with_facilitators,
)
from workbench.project.session import Project, transcript_named
from workbench.transcripts.cutting.layouts import Layout
from workbench.transcripts.importing import Choices, Source
from workbench.transcripts.pseudonyms.replacing import replaced_by

LAYOUTS = {layout.name.casefold().replace("_", "-"): layout for layout in Layout}
F = TypeVar("F", bound=Callable[..., Any])

_HOW = (
    click.option("--session", metavar="LABEL", help="The session all these files belong to."),
    click.option(
        "--layout",
        type=click.Choice(["auto", *LAYOUTS]),
        default="auto",
        show_default=True,
        help="How speakers are written.",
    ),
    click.option(
        "--pattern",
        metavar="PATTERN",
        help="A pattern of your own for a turn, as “NAME: TEXT”, or a regular expression.",
    ),
    click.option("--encoding", metavar="NAME", help="How the letters of text files are stored."),
    click.option("--markers", is_flag=True, help="Make segments of lines such as [Presentation]."),
    click.option("--keep-opening", is_flag=True, help="Keep the lines before the first speaker."),
    click.option(
        "--facilitator",
        "facilitators",
        multiple=True,
        metavar="LABEL",
        help="A speaker who facilitates; may be given several times.",
    ),
    click.option(
        "--notes-as-memos", is_flag=True, help="Make memos of comments, footnotes and endnotes."
    ),
)


def _how_to_read(command: F) -> F:
    """Give a command the options that say how files are read."""
    for option in reversed(_HOW):
        command = option(command)
    return command


@click.command("import")
@study_argument
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(readable=False, path_type=Path),
    metavar="FILE...",
)
@_how_to_read
@click.option(
    "--report",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write what went in, what did not and why (.csv, .xlsx or .txt).",
)
@replacing
@as_coder
@as_json
def import_(
    study: Path,
    files: tuple[Path, ...],
    session: str | None,
    layout: str,
    pattern: str | None,
    encoding: str | None,
    markers: bool,
    keep_opening: bool,
    facilitators: tuple[str, ...],
    notes_as_memos: bool,
    report: Path | None,
    as_coder: str | None,
    as_json: bool,
) -> None:
    """Import transcripts, and say what turns and speakers were found in each.

    Of a folder all transcripts in it are imported. Files that cannot be read are named on
    stderr; the others go in.
    """
    choices = Choices(
        layout=LAYOUTS.get(layout) if pattern is None else Layout.PATTERN,
        pattern=pattern or "",
        session=session or "",
        markers=markers,
        keep_opening=keep_opening,
        notes_as_memos=notes_as_memos,
    )
    if report is not None:
        no_study(report, "csv")
    paths, refusals = files_in(files)
    left_out = [LeftOut(path.name, refusal) for path, refusal in refusals.items()]
    found: list[Brought] = []
    names = given_names()
    with working(study, as_coder) as project:
        out = door(project)
        for path in paths:
            try:
                source = read_source(path, encoding=encoding or "", prepare=replaced_by(names))
                found.append(_brought(project, source, choices, facilitators))
            except WorkbenchError as trouble:
                left_out.append(LeftOut(path.name, trouble.sentence))
        spoke = {speaker.label for one in found for speaker in one.speakers}
        silent = [name for name in facilitators if found and name not in spoke]
        left_out += [LeftOut("", f"“{name}” speaks in none of these files.") for name in silent]
        made = ImportReport(
            study=project.read.study().title,
            by=project.read.coder(project.me).name,
            at=project.now(),
            brought=found,
            left_out=left_out,
        )
    if report is not None:
        write_report(out, report, made)
    troubles = [one.why for one in left_out]
    if as_json:
        print_json({"transcripts": [_as_json(one) for one in found], "refused": troubles})
    else:
        _print(found)
    if troubles:
        raise Refused(" ".join(troubles))


def _brought(
    project: Project, source: Source, choices: Choices, facilitators: Sequence[str]
) -> Brought:
    if facilitators:
        choices = with_facilitators(source, choices, facilitators)
    return bring_in(project, source, choices)


def _as_json(one: Brought) -> dict[str, Any]:
    return {
        "name": one.transcript,
        "layout": one.layout.name.casefold(),
        "words": one.words,
        "turns": one.turns,
        "warnings": list(one.warnings),
        "speakers": [{"label": s.label, "turns": s.turns} for s in one.speakers],
        "facilitators": [s.label for s in one.speakers if s.facilitator],
        "file": one.file,
        "session": one.session,
        "encoding": one.encoding,
        "segments": [{"kind": kind, "label": label} for kind, label in one.segments],
        "notes": one.notes,
        "memos": one.memos,
        "left_out": list(one.left_out),
    }


def _print(found: Sequence[Brought]) -> None:
    for one in found:
        speakers = ", ".join(f"{s.label} ({s.turns})" for s in one.speakers)
        click.echo(
            f"{one.transcript}: {one.words} words, {one.turns} turns, "
            f"speakers: {speakers or 'none'}"
        )
        if one.memos:
            click.echo(f"    {one.memos} comments and notes are memos now.")
        elif one.notes:
            click.echo(f"    {one.notes} comments and notes stay out: --notes-as-memos keeps them.")
        for warning in one.warnings:
            click.echo(f"    {warning}")


@click.group()
def transcript() -> None:
    """Look at one transcript."""


@transcript.command("text")
@study_argument
@click.argument("name")
@as_json
def text(study: Path, name: str, as_json: bool) -> None:
    """Print the stored text of a transcript."""
    with looking(study) as project:
        read = project.read
        id = transcript_named(read, name)
        stored, turns = read.text(id), read.turns(id)
    if as_json:
        print_json(
            {
                "name": name,
                "text": stored,
                "turns": [
                    {"start": t.start, "end": t.end, "label": t.label, "at": t.at} for t in turns
                ],
            }
        )
    else:
        click.echo(stored)


COMMANDS = (import_, transcript)
