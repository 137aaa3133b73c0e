"""Commands about codings, themes, quotes: sheets in and out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import click

from workbench.cli.exporting import door, guarded
from workbench.cli.opening import as_coder, coder_name_of, looking, no_study, working
from workbench.cli.printing import as_json, print_json, print_refused, study_argument
from workbench.cli.segments import counting, limited_to, segment_option, without_option
from workbench.coding import sheets as coding_sheets
from workbench.coding.rows import RefusedRow
from workbench.coding.wording import counted
from workbench.journal.entry import Draft
from workbench.model.errors import Refused
from workbench.project.session import Project
from workbench.project.sheets import read_sheet
from workbench.themes import sheets as theme_sheets
from workbench.transcripts.occasions.limits import limit_of

sheet_argument = click.argument(
    "sheet", type=click.Path(readable=False, path_type=Path), metavar="FILE.csv"
)


@click.group()
def codings() -> None:
    """Codings as sheets."""


@codings.command("export")
@study_argument
@sheet_argument
@click.option("--coder", metavar="NAME", help="Only the codings of one coder.")
@click.option("--layer", type=click.Choice(["coder", "consensus"]), default="coder")
@segment_option
@without_option
@guarded
@as_json
def export(
    study: Path,
    sheet: Path,
    coder: str | None,
    layer: Literal["coder", "consensus"],
    segments: tuple[str, ...],
    without_stimulus: bool,
    as_json: bool,
) -> None:
    """Write codings into a CSV file: those that reach into the segments, where any are named."""
    no_study(sheet, "csv")
    with looking(study) as project:
        out = door(project)
        who = coder_name_of(project.read, coder)
        read = counting(project.read, segments, without=without_stimulus)
        rows = coding_sheets.export_rows(read, coder=who.id if who else None, layer=layer)
        limit, kept = limit_of(read).phrase, limited_to(read)
        places = {t.name: place for place, t in enumerate(project.read.transcripts())}
    rows.sort(
        key=lambda row: (
            places[row["transcript"]],
            int(row["start"]),
            int(row["end"]),
            row["coder"],
            row["code"],
        )
    )
    out.sheet(sheet, coding_sheets.COLUMNS, rows)
    if as_json:
        print_json({"file": str(sheet), "codings": len(rows), **kept})
    else:
        were = "was" if len(rows) == 1 else "were"
        only = f" ({limit})" if limit else ""
        click.echo(f"{counted(len(rows), 'coding')} {were} written into {sheet}{only}")


@codings.command("import")
@study_argument
@sheet_argument
@click.option("--finished", is_flag=True, help="Count the coders' transcripts as finished.")
@as_coder
@as_json
def import_codings(
    study: Path, sheet: Path, finished: bool, as_coder: str | None, as_json: bool
) -> None:
    """Read codings from a CSV file; rows that do not fit are refused and listed."""
    rows = read_sheet(sheet)
    with working(study, as_coder) as project:
        with _names(sheet):
            draft, refused = coding_sheets.import_rows(
                project.read, rows, finished=finished, now=project.now, make_id=project.make_id
            )
        _finish(project, draft, refused, sheet, rows, as_json, "codings", "coding")


@click.group()
def themes() -> None:
    """Themes as sheets."""


@themes.command("import")
@study_argument
@sheet_argument
@as_coder
@as_json
def import_themes(study: Path, sheet: Path, as_coder: str | None, as_json: bool) -> None:
    """Read topics, themes and their codes from a CSV file."""
    rows = read_sheet(sheet)
    with working(study, as_coder) as project:
        with _names(sheet):
            draft, refused = theme_sheets.import_themes(project.read, rows, make_id=project.make_id)
        _finish(project, draft, refused, sheet, rows, as_json, "themes", "theme")


@click.group()
def quotes() -> None:
    """Quotes as sheets."""


@quotes.command("import")
@study_argument
@sheet_argument
@as_coder
@as_json
def import_quotes(study: Path, sheet: Path, as_coder: str | None, as_json: bool) -> None:
    """Read quotes from a CSV file."""
    rows = read_sheet(sheet)
    with working(study, as_coder) as project:
        with _names(sheet):
            draft, refused = theme_sheets.import_quotes(
                project.read, rows, by=project.me, make_id=project.make_id
            )
        _finish(project, draft, refused, sheet, rows, as_json, "quotes", "quote")


@contextmanager
def _names(sheet: Path) -> Iterator[None]:
    """Say which sheet it is that cannot be used."""
    try:
        yield
    except Refused as refusal:
        raise Refused(f"“{sheet.name}” cannot be used: {refusal.sentence}") from refusal


def _finish(
    project: Project,
    draft: Draft,
    refused: Sequence[RefusedRow],
    sheet: Path,
    rows: Sequence[object],
    as_json: bool,
    noun: str,
    kind: str,
) -> None:
    if draft.changes:
        project.do(draft)
    added = sum(c.kind == kind and c.before is None for c in draft.changes)
    wrong = [row for row in refused if not row.duplicate]
    if as_json:
        print_json(
            {
                "rows": len(rows),
                noun: added,
                "already_there": len(refused) - len(wrong),
                "refused": [{"line": row.line, "why": row.sentence} for row in wrong],
            }
        )
    else:
        there = len(refused) - len(wrong)
        click.echo(
            f"{counted(added, kind)} went in" + (f", {there} were there already" if there else "")
        )
        print_refused(wrong)
    if wrong:
        number = "1 row" if len(wrong) == 1 else f"{len(wrong)} rows"
        rows_were = f"{number} of “{sheet.name}” {'was' if len(wrong) == 1 else 'were'}"
        raise Refused(
            f"{rows_were} refused, the first in line {wrong[0].line}: {wrong[0].sentence} "
            "The others went in; mend these and import the file again."
        )


COMMANDS = (codings, themes, quotes)
