"""The commands that count codes: how often each was given, and which go together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli.exporting import door, guarded
from workbench.cli.opening import as_coder, coder_named, looking
from workbench.cli.planned import check_ending
from workbench.cli.printing import as_json, print_json, print_table, study_argument
from workbench.cli.retrieving import LAYERS
from workbench.cli.search_options import code_of, each, place_options, where_of
from workbench.coding.retrieval.bounds import Bounds, bounds_of
from workbench.coding.retrieval.material import Material, load
from workbench.coding.wording import counted
from workbench.findings.code_tables import Sheet, beside, frequency_sheet, together_sheet
from workbench.findings.frequencies import BYS, COUNTED_IN, frequencies, grouping_of
from workbench.findings.together import PAIRED_IN, Beside, together
from workbench.model.errors import Refused
from workbench.model.people import WAVES
from workbench.project.session import Project

HOWS: dict[str, Beside] = {"words": "and", "turn": "turn", "near": "near"}

layer_option = click.option(
    "--layer",
    type=click.Choice(LAYERS),
    default="coder",
    show_default=True,
    help="What coders coded, what was agreed on, or both.",
)
coder_option = click.option(
    "--coder", "who", multiple=True, metavar="NAME", help="Only codings by this coder."
)
out_option = click.option(
    "--out",
    type=click.Path(readable=False, path_type=Path),
    metavar="FILE",
    help="Write the table into a sheet (.csv or .xlsx).",
)
used_option = click.option("--all-codes", is_flag=True, help="Codes nobody used, too.")


@click.command("frequencies")
@study_argument
@click.option("--by", type=click.Choice(BYS), default="all", show_default=True, help="Columns.")
@click.option("--of", "attribute", metavar="NAME", help="--by attribute: the answers to this.")
@click.option("--wave", type=click.Choice([wave for wave in WAVES if wave]), help="… at this wave.")
@click.option(
    "--in",
    "counted_in",
    type=click.Choice(COUNTED_IN),
    default="codings",
    show_default=True,
    help="What is counted where there are groups.",
)
@click.option("--alone", is_flag=True, help="Codes do not count those below them too.")
@used_option
@coder_option
@layer_option
@place_options
@out_option
@guarded
@as_coder
@as_json
def frequencies_(study: Path, **given: Any) -> None:
    """Count how often each code was given: in codings, turns, participants and sessions."""
    with looking(study, given["as_coder"]) as project:
        material, bounds, who, layer = _prepared(project, given)
        read, attribute = project.read, None
        if given["by"] == "attribute":
            if given["attribute"] is None:
                raise Refused("Say which attribute to count by: --of NAME.")
            (attribute,) = each(
                [given["attribute"]], read.attributes(), lambda a: a.name, "attribute"
            )
        grouping = grouping_of(read, material, given["by"], attribute, given["wave"])
        found = frequencies(
            material, bounds, grouping, below=not given["alone"], coders=who, layer=layer
        )
        sheet = frequency_sheet(read.codebook(), found, given["counted_in"])
        kept = [
            row
            for row, n in zip(sheet.rows, found.totals, strict=True)
            if given["all_codes"] or n[0]
        ]
        said = "Codes are counted alone." if given["alone"] else "A code counts those below it too."
        _give(project, Sheet(sheet.columns, kept), (said, *_about_groups(given)), bounds, given)


@click.command("together")
@study_argument
@click.option("--code", "codes_of", multiple=True, metavar="PATH", help="Only these codes.")
@click.option(
    "--how",
    type=click.Choice(list(HOWS)),
    default="words",
    show_default=True,
    help="The words both have; a turn with words of both; so many turns apart.",
)
@click.option(
    "--distance", type=click.IntRange(0), default=1, show_default=True, help="near: turns."
)
@click.option(
    "--in", "paired_in", type=click.Choice(PAIRED_IN), default="passages", show_default=True
)
@click.option("--below", is_flag=True, help="A code means those below it too.")
@used_option
@coder_option
@layer_option
@place_options
@out_option
@guarded
@as_coder
@as_json
def together_(study: Path, **given: Any) -> None:
    """Count which codes go together: passages of the row with the code of the column."""
    with looking(study, given["as_coder"]) as project:
        material, bounds, who, layer = _prepared(project, given)
        read = project.read
        named = [code_of(read, path) for path in given["codes_of"]]
        codes = list(dict.fromkeys(named)) or list(material.codes)
        found = together(
            material,
            bounds,
            codes,
            HOWS[given["how"]],
            distance=given["distance"],
            below=given["below"],
            coders=who,
            layer=layer,
        )
        if not named and not given["all_codes"]:
            used = [code for at, code in enumerate(codes) if found.counts[at, at, 0]]
            found = found.only(used)
        sheet = together_sheet(read.codebook(), found, given["paired_in"])
        said = (
            f"{given['paired_in'].capitalize()} of the code of the row {beside(found)} the other."
        )
        _give(project, sheet, (said,), bounds, given)


def _prepared(
    project: Project, given: dict[str, Any]
) -> tuple[Material, Bounds, tuple[Any, ...], Any]:
    if given["out"] is not None:
        check_ending(given["out"])
    read = project.read
    material = load(read, project.me)
    bounds = bounds_of(read, material, where_of(read, given))
    who = tuple(coder_named(read, name).id for name in given["who"])
    return material, bounds, who, None if given["layer"] == "both" else given["layer"]


def _about_groups(given: dict[str, Any]) -> tuple[str, ...]:
    if given["by"] == "all":
        return ()
    shared = " What several groups share counts in each." if given["by"] == "attribute" else ""
    return (f"Counted in {given['counted_in']}.{shared}",)


def _give(
    project: Project, sheet: Sheet, said: tuple[str, ...], bounds: Bounds, given: dict[str, Any]
) -> None:
    if given["out"] is not None:
        door(project).table(given["out"], sheet.columns, sheet.rows, numbers=sheet.numbers)
    if given["as_json"]:
        first, *others = sheet.columns
        rows = [
            {first: row[first]} | {name: int(row[name]) for name in others} for row in sheet.rows
        ]
        told = {"counts": " ".join(said), "unseen": bounds.unseen, "rows": rows}
        if given["out"] is not None:
            told["file"] = str(given["out"])
        print_json(told)
        return
    for sentence in said:
        click.echo(sentence)
    if given["out"] is not None:
        click.echo(f"{counted(len(sheet.rows), 'code')} written into {given['out']}")
    else:
        print_table(sheet.columns, [[row[name] for name in sheet.columns] for row in sheet.rows])
    if bounds.unseen:
        click.echo(
            f"In {counted(bounds.unseen, 'transcript')} that you have not finished only your own "
            "codings count."
        )


COMMANDS = (frequencies_, together_)
