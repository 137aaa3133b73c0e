"""Commands about the parts of transcripts, and the options that limit counts to them.

Called by `main`; `coding` and `writing_up` use the options.
"""

from __future__ import annotations

from collections.abc import Sequence
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
from workbench.model.reading import Reader
from workbench.transcripts.occasions import segment_sheet
from workbench.transcripts.occasions.limits import Stimulus, limit_of, limited, parse_limit
from workbench.transcripts.occasions.segment_sheet import plan_segments

segment_option = click.option(
    "--segment",
    "segments",
    multiple=True,
    metavar="KIND[:LABEL]",
    help=(
        "Count only these parts: stimulus, plenary, breakout, topic, notes or verbatim, of any "
        "label or of one (“breakout:Table 2”). Several of one kind are added up; a phase and a "
        "topic must both hold."
    ),
)
without_option = click.option(
    "--without-stimulus", is_flag=True, help="Leave what was shown or presented out altogether."
)
with_option = click.option(
    "--with-stimulus",
    is_flag=True,
    help="Count what participants say in stimulus text as their talk too.",
)


def counting(
    read: Reader, segments: Sequence[str], *, with_stimulus: bool = False, without: bool = False
) -> Reader:
    """The study limited as the options say; refuses parts that it does not have."""
    if with_stimulus and without:
        raise Refused(
            "Stimulus text cannot be counted and left out: give --with-stimulus or "
            "--without-stimulus."
        )
    stimulus: Stimulus = "with" if with_stimulus else "without" if without else "as text"
    return limited(read, parse_limit(read, segments, stimulus))


def limited_to(read: Reader) -> dict[str, str]:
    """What JSON says of the limit; nothing where counts are not limited."""
    limit = limit_of(read)
    return {"limited_to": limit.phrase} if limit else {}


@click.group("segments")
def group() -> None:
    """Parts of transcripts as sheets (.csv, .xlsx)."""


@group.command("import")
@planned_import
def import_segments(
    study: Path,
    file: Path,
    sheet: str | None,
    dry_run: bool,
    report: Path | None,
    as_coder: str | None,
    as_json: bool,
) -> None:
    """Mark the segments of a table; what does not fit is said, the rest goes in.

    Columns: transcript, kind, label, first turn, last turn; or start and end in characters.
    """
    rows = rows_of(file, sheet)
    with looking(study) if dry_run else working(study, as_coder) as project:
        planned = plan_segments(
            project.read, rows.rows, first_line=rows.first_line, make_id=project.make_id
        )
        finish(project, planned, file, dry_run, report, as_json)


@group.command("export")
@study_argument
@file_argument
@guarded
@as_json
def export_segments(study: Path, file: Path, as_json: bool) -> None:
    """Write the table of segments."""
    check_ending(file)
    with looking(study) as project:
        out, rows = door(project), segment_sheet.table(project.read)
    out.table(file, segment_sheet.COLUMNS, rows, numbers=segment_sheet.NUMBERS)
    say_written(file, len(rows), "segment", as_json)


COMMANDS = (group,)
