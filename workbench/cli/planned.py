"""Sheets that are planned before they go in: reading them, saying what came of it, writing them.

Called by `participants`, `sessions` and `segments`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

import click

from workbench.cli.exporting import door
from workbench.cli.opening import as_coder, no_study
from workbench.cli.printing import as_json, print_json, study_argument
from workbench.model.errors import Refused
from workbench.project.session import Project
from workbench.project.sheets import (
    SUFFIXES,
    Sheet,
    open_sheet,
    unguarded,
)
from workbench.transcripts import plan_report
from workbench.transcripts.plans import Plan

file_argument = click.argument(
    "file", type=click.Path(readable=False, path_type=Path), metavar="FILE"
)

Command = TypeVar("Command", bound=Callable[..., Any])


def planned_import(command: Command) -> Command:
    """The arguments and options that bringing in any sheet has."""
    for option in (
        as_json,
        as_coder,
        click.option(
            "--report",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="Write what went in, what did not and why (.csv, .xlsx or .txt).",
        ),
        click.option("--dry-run", is_flag=True, help="Say what would go in; change nothing."),
        click.option("--sheet", metavar="NAME", help="The sheet of a workbook."),
        file_argument,
        study_argument,
    ):
        command = option(command)
    return command


def rows_of(file: Path, sheet: str | None) -> Sheet:
    """The rows of a sheet as a person wrote them."""
    opened = open_sheet(file, sheet)
    return Sheet(opened.columns, unguarded(opened.rows), opened.first_line)


def finish(
    project: Project, planned: Plan, file: Path, dry_run: bool, report: Path | None, as_json: bool
) -> None:
    """Do what was planned, unless it is a trial; write the report; say what came of it."""
    lines = plan_report.report(
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
        out = door(project)
        if report.suffix.casefold() == ".txt":
            out.text(report, plan_report.sentences(lines))
        else:
            out.table(report, plan_report.REPORT, lines)
    if as_json:
        print_json(_as_json(planned, dry_run))
        return
    done = "would go in" if dry_run else "went in"
    click.echo(f"{plan_report.summary(planned)} {done}")
    for note in planned.notes:
        click.echo(f"    {note}")
    for problem in planned.problems:
        click.echo(f"    {problem.told}")


def check_ending(file: Path) -> None:
    """Refuse to write what is no sheet, or over a study."""
    no_study(file, "csv")
    if file.suffix.casefold() not in SUFFIXES:
        raise Refused(f"“{file.name}” ends in neither .csv nor .xlsx: name a file that does.")


def say_written(file: Path, number: int, noun: str, as_json: bool) -> None:
    """Say how many rows were written."""
    if as_json:
        print_json({"file": str(file), f"{noun}s": number})
    else:
        click.echo(f"{number} {noun}{'' if number == 1 else 's'} written into {file}")


def _as_json(planned: Plan, dry_run: bool) -> dict[str, Any]:
    return {
        "dry_run": dry_run,
        "rows": len(planned.rows),
        "new": planned.count("new"),
        "changed": planned.count("changed"),
        "unchanged": planned.count("unchanged"),
        "left_out": planned.count("left out"),
        "columns": dict(planned.columns),
        "new_attributes": list(planned.new_attributes),
        "new_sessions": list(planned.new_sessions),
        "notes": list(planned.notes),
        "problems": [asdict(problem) for problem in planned.problems],
    }
