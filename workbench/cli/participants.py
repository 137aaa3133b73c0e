"""Commands about who took part: participants as sheets.

Called by `main`.
"""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.exporting import door, guarded
from workbench.cli.opening import looking, working
from workbench.cli.planned import (
    check_ending,
    file_argument,
    finish,
    planned_import,
    rows_of,
    say_written,
)
from workbench.cli.printing import as_json, study_argument
from workbench.model.errors import Refused
from workbench.model.names import folded
from workbench.model.reading import Reader
from workbench.project.sheets import Sheet
from workbench.transcripts.people import export as participant_export
from workbench.transcripts.people.columns import Held, field, propose
from workbench.transcripts.people.sheet import plan


@click.group()
def participants() -> None:
    """Participants as sheets (.csv, .xlsx)."""


@participants.command("import")
@planned_import
@click.option(
    "--map",
    "maps",
    multiple=True,
    metavar="COLUMN=FIELD",
    help=(
        "What a column holds: label, role, name, occupation, organisation, attribution, consent, "
        "sessions, ignore, or an attribute such as “Trust (number, before)”."
    ),
)
@click.option("--new-sessions", is_flag=True, help="Make sessions that are not there yet.")
def import_participants(
    study: Path,
    file: Path,
    maps: tuple[str, ...],
    new_sessions: bool,
    sheet: str | None,
    dry_run: bool,
    report: Path | None,
    as_coder: str | None,
    as_json: bool,
) -> None:
    """Bring a table of participants in; what does not fit is said, the rest goes in."""
    rows = rows_of(file, sheet)
    with looking(study) if dry_run else working(study, as_coder) as project:
        read = project.read
        mapped = _mapped(read, rows, maps)
        planned = plan(
            read,
            rows.rows,
            mapped,
            first_line=rows.first_line,
            new_sessions=new_sessions or None,
            make_id=project.make_id,
        )
        finish(project, planned, file, dry_run, report, as_json)


@participants.command("export")
@study_argument
@file_argument
@guarded
@as_json
def export_participants(study: Path, file: Path, as_json: bool) -> None:
    """Write the table of participants."""
    check_ending(file)
    with looking(study) as project:
        out = door(project)
        columns, rows, numbers = participant_export.table(project.read)
    out.table(file, columns, rows, numbers=numbers)
    say_written(file, len(rows), "participant", as_json)


def _mapped(read: Reader, sheet: Sheet, maps: tuple[str, ...]) -> dict[str, Held]:
    """What each column holds: as proposed, but for what was said on the command line."""
    mapped = propose(read, sheet.rows)
    said: dict[str, Held] = {}
    for one in maps:
        column, equals, written = one.partition("=")
        name = next((name for name in mapped if folded(name) == folded(column)), None)
        if name is None or not equals:
            names = ", ".join(f"“{name}”" for name in mapped)
            raise Refused(
                f"“{one}” names no column of the table: write COLUMN=FIELD with one of {names}."
            )
        said[name] = field(written)
    for name, held in said.items():
        if held.what not in ("attribute", "ignore"):
            mapped = {other: _freed(one, held) for other, one in mapped.items()}
        mapped[name] = held
    return {**mapped, **said}


def _freed(proposed: Held, chosen: Held) -> Held:
    """A column that was proposed for what another one was chosen for."""
    return Held("ignore") if proposed.what == chosen.what else proposed


COMMANDS = (participants,)
