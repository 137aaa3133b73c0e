"""Commands about who took part and when: participants and sessions as sheets.

Called by `main`.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from workbench.cli.opening import as_coder, looking, no_study, working
from workbench.cli.printing import as_json, print_json, study_argument
from workbench.model.errors import Refused
from workbench.model.names import folded
from workbench.model.reading import Reader
from workbench.project.session import Project
from workbench.project.sheets import (
    SUFFIXES,
    Sheet,
    open_sheet,
    unguarded,
    write_table,
    write_text,
)
from workbench.transcripts import participant_export, session_sheet
from workbench.transcripts.participant_columns import Held, field, propose
from workbench.transcripts.participant_sheet import Plan, plan
from workbench.transcripts.session_sheet import plan_sessions

file_argument = click.argument(
    "file", type=click.Path(readable=False, path_type=Path), metavar="FILE"
)
sheet_option = click.option("--sheet", metavar="NAME", help="The sheet of a workbook.")
dry_option = click.option("--dry-run", is_flag=True, help="Say what would go in; change nothing.")
report_option = click.option(
    "--report",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write what went in, what did not and why (.csv, .xlsx or .txt).",
)


@click.group()
def participants() -> None:
    """Participants as sheets (.csv, .xlsx)."""


@participants.command("import")
@study_argument
@file_argument
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
@sheet_option
@dry_option
@report_option
@as_coder
@as_json
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
    rows = _rows(file, sheet)
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
        _finish(project, planned, file, dry_run, report, as_json)


@participants.command("export")
@study_argument
@file_argument
@as_json
def export_participants(study: Path, file: Path, as_json: bool) -> None:
    """Write the table of participants."""
    _check_ending(file)
    with looking(study) as project:
        columns, rows, numbers = participant_export.table(project.read)
    write_table(file, columns, rows, numbers=numbers)
    _say_written(file, len(rows), "participant", as_json)


@click.group()
def sessions() -> None:
    """Sessions as sheets (.csv, .xlsx)."""


@sessions.command("import")
@study_argument
@file_argument
@sheet_option
@dry_option
@report_option
@as_coder
@as_json
def import_sessions(
    study: Path,
    file: Path,
    sheet: str | None,
    dry_run: bool,
    report: Path | None,
    as_coder: str | None,
    as_json: bool,
) -> None:
    """Bring a table of sessions in; what does not fit is said, the rest goes in."""
    rows = _rows(file, sheet)
    with looking(study) if dry_run else working(study, as_coder) as project:
        planned = plan_sessions(
            project.read, rows.rows, first_line=rows.first_line, make_id=project.make_id
        )
        _finish(project, planned, file, dry_run, report, as_json)


@sessions.command("export")
@study_argument
@file_argument
@as_json
def export_sessions(study: Path, file: Path, as_json: bool) -> None:
    """Write the table of sessions."""
    _check_ending(file)
    with looking(study) as project:
        rows = session_sheet.table(project.read)
    write_table(file, session_sheet.COLUMNS, rows)
    _say_written(file, len(rows), "session", as_json)


def _rows(file: Path, sheet: str | None) -> Sheet:
    opened = open_sheet(file, sheet)
    return Sheet(opened.columns, unguarded(opened.rows), opened.first_line)


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


def _finish(
    project: Project, planned: Plan, file: Path, dry_run: bool, report: Path | None, as_json: bool
) -> None:
    """Do what was planned, unless it is a trial; write the report; say what came of it."""
    lines = participant_export.report(
        planned,
        file=file.name,
        by=project.read.coder(project.me).name,
        at=project.now(),
        dry_run=dry_run,
    )
    if report is not None:
        no_study(report, "csv")
    if planned.draft.changes and not dry_run:
        project.do(planned.draft)
    if report is not None:
        if report.suffix.casefold() == ".txt":
            write_text(report, participant_export.sentences(lines))
        else:
            write_table(report, participant_export.REPORT, lines)
    if as_json:
        print_json(_as_json(planned, dry_run))
        return
    done = "would go in" if dry_run else "went in"
    click.echo(f"{participant_export.summary(planned)} {done}")
    for note in planned.notes:
        click.echo(f"    {note}")
    for problem in planned.problems:
        click.echo(f"    {problem.told}")


def _as_json(planned: Plan, dry_run: bool) -> dict[str, Any]:
    return {
        "dry_run": dry_run,
        "rows": len(planned.rows),
        "new": planned.count("new"),
        "changed": planned.count("changed"),
        "unchanged": planned.count("unchanged"),
        "left_out": planned.count("left out"),
        "columns": {name: str(held) for name, held in planned.mapped.items()},
        "new_attributes": list(planned.new_attributes),
        "new_sessions": list(planned.new_sessions),
        "notes": list(planned.notes),
        "problems": [asdict(problem) for problem in planned.problems],
    }


def _check_ending(file: Path) -> None:
    no_study(file, "csv")
    if file.suffix.casefold() not in SUFFIXES:
        raise Refused(f"“{file.name}” ends in neither .csv nor .xlsx: name a file that does.")


def _say_written(file: Path, number: int, noun: str, as_json: bool) -> None:
    if as_json:
        print_json({"file": str(file), f"{noun}s": number})
    else:
        click.echo(f"{number} {noun}{'' if number == 1 else 's'} written into {file}")


COMMANDS = (participants, sessions)
