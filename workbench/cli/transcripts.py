"""Commands about transcripts: import, and the stored text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli.opening import as_coder, looking, working
from workbench.cli.printing import as_json, print_json, study_argument
from workbench.model.errors import Refused, WorkbenchError
from workbench.project.session import transcript_named
from workbench.transcripts.importing import Choices, import_transcripts, preview
from workbench.transcripts.layouts import Layout
from workbench.transcripts.reading import Source, read_file

LAYOUTS = {layout.name.casefold().replace("_", "-"): layout for layout in Layout}


@click.command("import")
@study_argument
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(readable=False, path_type=Path),
    metavar="FILE...",
)
@click.option("--session", metavar="LABEL", help="The session all these files belong to.")
@click.option(
    "--layout",
    type=click.Choice(["auto", *LAYOUTS]),
    default="auto",
    show_default=True,
    help="How speakers are written.",
)
@click.option(
    "--pattern",
    metavar="PATTERN",
    help="A pattern of your own for a turn, as “NAME: TEXT”, or a regular expression.",
)
@click.option("--encoding", metavar="NAME", help="How the letters of text files are stored.")
@click.option("--markers", is_flag=True, help="Make segments of lines such as [Presentation].")
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
    as_coder: str | None,
    as_json: bool,
) -> None:
    """Import transcripts, and say what turns and speakers were found in each.

    Files that cannot be read are named on stderr; the others go in.
    """
    wanted = LAYOUTS.get(layout) if pattern is None else Layout.PATTERN
    sources, troubles = _read(files, encoding)
    found: list[dict[str, Any]] = []
    with working(study, as_coder) as project:
        for source in sources:
            choices = Choices(
                layout=wanted, pattern=pattern or "", session=session or "", markers=markers
            )
            try:
                drafts = import_transcripts(
                    project.read,
                    [(source, choices)],
                    by=project.me,
                    now=project.now,
                    make_id=project.make_id,
                )
                for draft in drafts:
                    project.do(draft)
            except WorkbenchError as trouble:
                troubles.append(trouble.sentence)
                continue
            seen = preview(source, choices=choices)
            found.append(
                {
                    "name": seen.name,
                    "layout": seen.layout.name.casefold(),
                    "words": seen.words,
                    "turns": seen.turns,
                    "warnings": list(seen.warnings),
                    "speakers": [
                        {"label": label.name, "turns": label.turns} for label in seen.labels
                    ],
                }
            )
    if as_json:
        print_json({"transcripts": found, "refused": troubles})
    else:
        for one in found:
            speakers = ", ".join(f"{s['label']} ({s['turns']})" for s in one["speakers"])
            click.echo(
                f"{one['name']}: {one['words']} words, {one['turns']} turns, "
                f"speakers: {speakers or 'none'}"
            )
            for warning in one["warnings"]:
                click.echo(f"    {warning}")
    if troubles:
        raise Refused(" ".join(troubles))


def _read(files: tuple[Path, ...], encoding: str | None) -> tuple[list[Source], list[str]]:
    sources, troubles = [], []
    for file in files:
        try:
            sources.append(read_file(file, encoding))
        except WorkbenchError as trouble:
            troubles.append(trouble.sentence)
    return sources, troubles


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
