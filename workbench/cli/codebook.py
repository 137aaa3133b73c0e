"""Commands about the codebook: its sheet out and in, its history, what is to be looked at again.

Called by `main`.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from workbench.cli.exporting import door, guarded
from workbench.cli.opening import as_coder, coder_named, looking, working
from workbench.cli.planned import (
    check_ending,
    file_argument,
    finish,
    planned_import,
    rows_of,
    say_written,
)
from workbench.cli.printing import as_json, print_json, print_table, study_argument
from workbench.coding.blind import as_seen_by, left_out
from workbench.coding.codebook.sheet import columns, rows
from workbench.coding.codebook.sheet.planning import plan_codebook
from workbench.coding.codebook.versions import definitions_of, difference
from workbench.coding.recoding.queue import recode_queue
from workbench.coding.wording import counted, elided
from workbench.model.codebook import Code
from workbench.model.errors import Refused
from workbench.model.reading import Reader


@click.group("codebook")
def group() -> None:
    """The codebook: as a sheet (.csv, .xlsx), its history, what to look at again."""


@group.command("export")
@study_argument
@file_argument
@guarded
@as_coder
@as_json
def export_codebook(study: Path, file: Path, as_coder: str | None, as_json: bool) -> None:
    """Write all codes with everything that is said of them."""
    check_ending(file)
    with looking(study, as_coder) as project:
        out, found = door(project), rows.table(project.read, project.me)
    out.table(file, columns.COLUMNS, found, numbers=columns.NUMBERS)
    say_written(file, len(found), "code", as_json)


@group.command("import")
@planned_import
@click.option("--keep", is_flag=True, help="Where a code is there already, add only what it lacks.")
@click.option(
    "--wording",
    is_flag=True,
    help="Other definitions change the wording only: nothing is to be looked at again.",
)
def import_codebook(
    study: Path,
    file: Path,
    sheet: str | None,
    dry_run: bool,
    report: Path | None,
    as_coder: str | None,
    as_json: bool,
    keep: bool,
    wording: bool,
) -> None:
    """Bring in the codes of a table, also one of another program; all of it can be undone.

    Columns: code, parent, definition, include, exclude, example, counter-example, other names,
    colour, tone, key, use, scale and more; only “code” is needed. Codebooks of MAXQDA, ATLAS.ti,
    NVivo, QualCoder and Taguette are recognised. No code is removed.
    """
    opened = rows_of(file, sheet)
    with looking(study) if dry_run else working(study, as_coder) as project:
        planned = plan_codebook(
            project.read,
            opened.rows,
            by=project.me,
            columns=opened.columns,
            first_line=opened.first_line,
            keep=keep,
            changed="wording" if wording else None,
            source=file.name,
            now=project.now,
            make_id=project.make_id,
        )
        finish(project, planned, file, dry_run, report, as_json)


@group.command("list")
@study_argument
@as_coder
@as_json
def list_codes(study: Path, as_coder: str | None, as_json: bool) -> None:
    """List the codes in their order with the number of their codings.

    In transcripts the coder at work has not finished only their own codings count.
    """
    with looking(study, as_coder) as project:
        found = rows.table(project.read, project.me)
        unseen = left_out(project.read, project.me)
        depths = [depth for depth, _ in project.read.codebook().walk()]
    if as_json:
        print_json(found)
        return
    print_table(
        ("code", "use", "key", "version", "codings"),
        (
            (
                "  " * depth + row["code"],
                "" if row["use"] == "code" else row["use"],
                row["key"],
                row["versions"],
                row[columns.CODINGS],
            )
            for depth, row in zip(depths, found, strict=True)
        ),
    )
    _say_unseen(unseen)


@group.command("history")
@study_argument
@click.argument("code", metavar="CODE")
@as_json
def history(study: Path, code: str, as_json: bool) -> None:
    """Tell every version of a code's definition. CODE is its name, or its path “A > B”."""
    with looking(study) as project:
        read = project.read
        one = _code_named(read, code)
        known = definitions_of(read, one.id)
        names = {coder.id: coder.name for coder in read.coders()}
    steps = [
        (version, difference(earlier, version))
        for earlier, version in zip((known[0], *known), known, strict=False)
    ]
    who = {v.id: names[v.coder] if v.coder is not None else "" for v, _ in steps}
    if as_json:
        print_json(
            [
                {
                    **asdict(version),
                    "coder": who[version.id],
                    "differences": [asdict(change) for change in changes],
                }
                for version, changes in steps
            ]
        )
        return
    for version, changes in steps:
        if version.number == 1:
            click.echo("Version 1, as it began")
            for name, text in _said(version):
                click.echo(f"    {name}: {text}")
            continue
        what = "the meaning" if version.changed == "meaning" else "the wording only"
        click.echo(f"Version {version.number}, {version.at}, {who[version.id]}: {what} changed")
        if version.reason:
            click.echo(f"    {version.reason}")
        for change in changes:
            click.echo(f"    {change.field.replace('_', '-')}: {_from_to(change)}")


@group.command("queue")
@study_argument
@click.option("--coder", metavar="NAME", help="Whose codings; without it those of everybody.")
@as_json
def queue(study: Path, coder: str | None, as_json: bool) -> None:
    """List the codings made before the meaning of their code changed.

    Those of others are listed in transcripts the coder who joined first has finished.
    """
    with looking(study) as project:
        coders = list(project.read.coders())
        if coder is not None:
            coders = [coder_named(project.read, coder)]
            project.act_as(coders[0].id)
        unseen = left_out(project.read, project.me) if coder is None else 0
        read = as_seen_by(project.read, project.me)
        book = read.codebook()
        names = {transcript.id: transcript.name for transcript in read.transcripts()}
        found = [
            {
                "coder": one.name,
                "code": book.path(waiting.code.id),
                "made_under": waiting.made_under.number if waiting.made_under else None,
                "in_force": waiting.in_force.number,
                "transcript": names[waiting.coding.transcript],
                "start": waiting.coding.start,
                "end": waiting.coding.end,
                "text": waiting.coding.exact,
            }
            for one in coders
            for waiting in recode_queue(read, one.id)
        ]
    if as_json:
        print_json(found)
        return
    click.echo(f"{counted(len(found), 'coding')} to look at again")
    for row in found:
        under = row["made_under"] or "one taken back"
        click.echo(
            f"{row['coder']}: {row['code']} (version {under}, now {row['in_force']})"
            f" in {row['transcript']} {row['start']}–{row['end']}: “{elided(str(row['text']), 60)}”"
        )
    _say_unseen(unseen)


def _say_unseen(unseen: int) -> None:
    if unseen:
        click.echo(
            f"In {counted(unseen, 'transcript')} that you have not finished only your own codings "
            "count."
        )


def _code_named(read: Reader, path: str) -> Code:
    found = read.codebook().find(path)
    if found is None:
        raise Refused(
            f"“{path}” is no code of this study, or several are called so: give its path, such as"
            " “Trust > Institutions”. “workbench codebook list” lists them."
        )
    return found


def _said(version: object) -> list[tuple[str, str]]:
    return [
        (column, elided(getattr(version, field), 100))
        for column, field in columns.TEXTS.items()
        if getattr(version, field)
    ]


def _from_to(change: object) -> str:
    before, after = (elided(getattr(change, side), 100) for side in ("before", "after"))
    return (
        f"from {f'“{before}”' if before else 'nothing'} to {f'“{after}”' if after else 'nothing'}"
    )


COMMANDS = (group,)
