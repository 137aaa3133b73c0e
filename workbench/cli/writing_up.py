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
from workbench.cli.opening import coder_named, looking, no_study
from workbench.cli.printing import as_json, print_json, print_table, study_argument
from workbench.model.errors import Refused
from workbench.model.reading import Reader
from workbench.report.compose import SECTIONS, compose

SHOWN = ("f1", "krippendorff_alpha", "percent_agreement", "cohen_kappa")


@click.command()
@study_argument
@click.option(
    "--coders", nargs=2, metavar="A B", help="Whom to compare; without it the first two who coded."
)
@click.option("--unit", type=click.Choice(["turn", "character"]), default="turn")
@as_json
def agreement(
    study: Path,
    coders: tuple[str, str] | None,
    unit: Literal["turn", "character"],
    as_json: bool,
) -> None:
    """Compare two coders, code by code."""
    with looking(study) as project:
        read = project.read
        names = coders or _who_coded(read)
        first, second = (coder_named(read, name) for name in names)
        comparison = compare(read, first.id, second.id, unit=unit)
        if as_json:
            print_json(_as_json(comparison, (first.name, second.name)))
        else:
            _print(read, comparison, (first.name, second.name))


def _who_coded(read: Reader) -> tuple[str, str]:
    """The first two who coded or finished something; if there are fewer, whoever joined first."""
    finished = {work.coder for work in read.work() if work.progress == "finished"}
    joined = read.coders()
    if len(joined) < 2:
        raise Refused("Only one coder codes in this study: agreement needs two.")
    coded = [c for c in joined if c.id in finished or read.code_counts(coder=c.id)]
    others = [c for c in joined if c not in coded]
    first, second = sorted([*coded, *others][:2], key=joined.index)
    return first.name, second.name


def _as_json(comparison: Comparison, names: tuple[str, str]) -> dict[str, Any]:
    return {
        "unit": comparison.unit,
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
    click.echo(f"{names[0]} and {names[1]}, by {comparison.unit}; transcripts: {compared}")
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
@as_json
def report(study: Path, output: Path, sections: tuple[str, ...], as_json: bool) -> None:
    """Write the study up in Word."""
    no_study(output, "docx")
    from workbench.report.word.writing import write  # python-docx only when Word is written

    with looking(study) as project:
        outline = compose(project.read, sections=sections or None)
    write(outline, output)
    if as_json:
        print_json({"file": str(output), "blocks": len(outline.blocks)})
    else:
        click.echo(f"The report was written into {output}")


COMMANDS = (agreement, report)
