"""Commands at the end of the road: agreement and the report.

Called by `main`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import click

from workbench.agreement.compare import Comparison, compare
from workbench.agreement.phrasing import decimal
from workbench.agreement.result import Flag, Result
from workbench.cli.exporting import door, guarded
from workbench.cli.opening import coder_named, looking, no_study
from workbench.cli.printing import as_json, print_json, print_table, study_argument
from workbench.cli.segments import counting, limited_to, segment_option, with_option, without_option
from workbench.model.errors import Refused
from workbench.model.reading import Reader
from workbench.report.compose import SECTIONS, compose
from workbench.transcripts.occasions.limits import limit_of, whole

SHOWN = ("f1", "krippendorff_alpha", "percent_agreement", "cohen_kappa")


@click.command()
@study_argument
@click.option(
    "--coders", nargs=2, metavar="A B", help="Whom to compare; without it the first two who coded."
)
@click.option("--unit", type=click.Choice(["turn", "character"]), default="turn")
@segment_option
@without_option
@as_json
def agreement(
    study: Path,
    coders: tuple[str, str] | None,
    unit: Literal["turn", "character"],
    segments: tuple[str, ...],
    without_stimulus: bool,
    as_json: bool,
) -> None:
    """Compare two coders, code by code."""
    with looking(study) as project:
        read = counting(project.read, segments, without=without_stimulus)
        names = coders or _who_coded(read)
        first, second = (coder_named(read, name) for name in names)
        comparison = compare(read, first.id, second.id, unit=unit)
        if as_json:
            print_json(_as_json(read, comparison, (first.name, second.name)))
        else:
            _print(read, comparison, (first.name, second.name))


def _who_coded(read: Reader) -> tuple[str, str]:
    """The first two who coded or finished something; if there are fewer, whoever joined first."""
    read = whole(read)
    finished = {work.coder for work in read.work() if work.progress == "finished"}
    joined = read.coders()
    if len(joined) < 2:
        raise Refused("Only one coder codes in this study: agreement needs two.")
    coded = [c for c in joined if c.id in finished or read.code_counts(coder=c.id)]
    others = [c for c in joined if c not in coded]
    first, second = sorted([*coded, *others][:2], key=joined.index)
    return first.name, second.name


def _as_json(read: Reader, comparison: Comparison, names: tuple[str, str]) -> dict[str, Any]:
    return {
        "unit": comparison.unit,
        **limited_to(read),
        "coders": list(names),
        "codes": [
            {
                "code": row.path,
                "both": row.both,
                "only_first": row.only_first,
                "only_second": row.only_second,
                "neither": row.neither,
                "coefficients": {
                    name: {
                        "value": result.value,
                        "reason": result.reason.name if result.reason else None,
                    }
                    for name, result in row.coefficients.items()
                },
            }
            for row in comparison.rows
        ],
    }


def _print(read: Reader, comparison: Comparison, names: tuple[str, str]) -> None:
    compared = ", ".join(read.transcript(id).name for id in comparison.transcripts) or "none"
    limit = limit_of(read)
    kept = f", {limit.phrase}" if limit else ""
    click.echo(f"{names[0]} and {names[1]}, by {comparison.unit}{kept}; transcripts: {compared}")
    for excluded in comparison.excluded:
        click.echo(f"left out: {read.transcript(excluded.transcript).name} ({excluded.why})")
    print_table(
        (
            "code",
            "both",
            f"only {names[0]}",
            f"only {names[1]}",
            "F1",
            "alpha",
            "agreement",
            "kappa",
        ),
        [
            [
                row.path,
                row.both,
                row.only_first,
                row.only_second,
                *(_shown(row.coefficients[name]) for name in SHOWN),
            ]
            for row in comparison.rows
        ],
    )


def _shown(result: Result) -> str:
    if Flag.UNINFORMATIVE in result.flags:
        return "–"
    if result.value is not None:
        return decimal(result.value)
    return result.reason.value if result.reason else "–"


@click.command()
@study_argument
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(readable=False, path_type=Path),
    metavar="FILE.docx",
)
@click.option(
    "--section",
    "sections",
    multiple=True,
    type=click.Choice([section.id for section in SECTIONS]),
    help="Only these sections; may be given several times.",
)
@segment_option
@with_option
@without_option
@guarded
@as_json
def report(
    study: Path,
    output: Path,
    sections: tuple[str, ...],
    segments: tuple[str, ...],
    with_stimulus: bool,
    without_stimulus: bool,
    as_json: bool,
) -> None:
    """Write the study up in Word."""
    no_study(output, "docx")
    with looking(study) as project:
        out = door(project)
        read = counting(
            project.read, segments, with_stimulus=with_stimulus, without=without_stimulus
        )
        outline, limit = compose(read, sections=sections or None), limit_of(read).phrase
        kept = limited_to(read)
    out.document(output, outline)
    if as_json:
        print_json({"file": str(output), "blocks": len(outline.blocks), **kept})
    else:
        click.echo(f"The report was written into {output}{f' ({limit})' if limit else ''}")


COMMANDS = (agreement, report)
