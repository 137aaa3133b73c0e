"""Commands about when people met: sessions as sheets.

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
from workbench.transcripts.occasions import session_sheet
from workbench.transcripts.occasions.session_sheet import plan_sessions


@click.group()
def sessions() -> None:
    """Sessions as sheets (.csv, .xlsx)."""


@sessions.command("import")
@planned_import
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
    rows = rows_of(file, sheet)
    with looking(study) if dry_run else working(study, as_coder) as project:
        planned = plan_sessions(
            project.read, rows.rows, first_line=rows.first_line, make_id=project.make_id
        )
        finish(project, planned, file, dry_run, report, as_json)


@sessions.command("export")
@study_argument
@file_argument
@guarded
@as_json
def export_sessions(study: Path, file: Path, as_json: bool) -> None:
    """Write the table of sessions."""
    check_ending(file)
    with looking(study) as project:
        out, rows = door(project), session_sheet.table(project.read)
    out.table(file, session_sheet.COLUMNS, rows)
    say_written(file, len(rows), "session", as_json)


COMMANDS = (sessions,)
