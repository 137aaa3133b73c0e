"""The command that finds coded passages again: by codes, how they lie to each other, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import click

from workbench.cli.exporting import door, guarded
from workbench.cli.opening import as_coder, coder_named, looking, working
from workbench.cli.planned import check_ending
from workbench.cli.printing import as_json, print_json, study_argument
from workbench.cli.search_options import code_of, place_options, where_of
from workbench.coding.retrieval import tables
from workbench.coding.retrieval.passages import Answer, Passage, retrieve
from workbench.coding.retrieval.question import (
    ORDERS,
    UNITS,
    Codes,
    How,
    Question,
    Step,
    Unit,
)
from workbench.coding.retrieval.quoting import quote_passages
from workbench.coding.retrieval.wording import rules, said
from workbench.coding.wording import counted, named, on_one_line
from workbench.model.coding import Certainty
from workbench.model.errors import Refused
from workbench.model.ids import ThemeId
from workbench.model.names import folded
from workbench.model.reading import Reader
from workbench.project.session import Project

SHOWN = 100
CONTEXT = 60
LAYERS = ("coder", "consensus", "both")
DISTANCE = "1 turn"
_DISTANCE = re.compile(r"\s*([0-9]{1,6})\s*(turn|word|character)s?\s*")


@click.command()
@study_argument
@click.option(
    "--code", "first", multiple=True, metavar="PATH", help="Any of these codes; without, all codes."
)
@click.option("--and", "also", multiple=True, metavar="PATH", help="The words that both have.")
@click.option("--turn", "turns", multiple=True, metavar="PATH", help="In a turn with this code.")
@click.option("--near", "near", multiple=True, metavar="PATH", help="Near this code, or over it.")
@click.option(
    "--within", "within", multiple=True, metavar="PATH", help="Wholly inside a passage of this."
)
@click.option(
    "--not", "without", multiple=True, metavar="PATH", help="Of which no word has this code."
)
@click.option(
    "--distance",
    default=DISTANCE,
    show_default=True,
    metavar="N UNIT",
    help="--near: how far at most: “2 turns”, “30 words”, “100 characters”.",
)
@click.option("--alone", is_flag=True, help="Codes do not mean those below them too.")
@click.option("--apart", is_flag=True, help="Every coding is a passage of its own.")
@click.option("--value", "values", multiple=True, help="--code with this value; “2..4”, “3..”.")
@click.option(
    "--certainty",
    "certainties",
    multiple=True,
    type=click.Choice([one for one in get_args(Certainty) if one]),
    help="--code with this certainty.",
)
@click.option("--coder", "who", multiple=True, metavar="NAME", help="Only codings by this coder.")
@click.option(
    "--layer",
    type=click.Choice(LAYERS),
    default="coder",
    show_default=True,
    help="What coders coded, what was agreed on, or both.",
)
@place_options
@click.option("--order", type=click.Choice(ORDERS), default="text", show_default=True)
@click.option(
    "--limit",
    type=click.IntRange(0),
    default=SHOWN,
    show_default=True,
    help="How many passages to print; 0 for all. The counts are always those of all.",
)
@click.option(
    "--context",
    type=click.IntRange(0),
    default=CONTEXT,
    show_default=True,
    help="How many characters to give on each side.",
)
@click.option(
    "--out",
    type=click.Path(readable=False, path_type=Path),
    metavar="FILE",
    help="Write all passages into a sheet (.csv or .xlsx).",
)
@click.option("--quote", is_flag=True, help="Put all passages into the quote bank.")
@click.option("--theme", metavar="TITLE", help="--quote: as quotes of this theme.")
@guarded
@as_coder
@as_json
def retrieve_(study: Path, **given: Any) -> None:
    """Find coded passages, as a coder sees them.

    The steps are taken in the order --and, --turn, --near, --within, --not. Codings that overlap
    or touch are one passage, unless --apart is given.
    """
    if given["out"] is not None:
        check_ending(given["out"])
    if given["theme"] is not None and not given["quote"]:
        raise Refused("--theme says where quotes go: give --quote too.")
    opened = working if given["quote"] else looking
    with opened(study, given["as_coder"]) as project:
        question = _question(project.read, given)
        everything = given["out"] is not None or given["quote"] or not given["limit"]
        found = retrieve(
            project.read,
            question,
            me=project.me,
            limit=None if everything else given["limit"],
            context=given["context"],
            order=given["order"],
        )
        if given["out"] is not None:
            rows = tables.rows_of(project.read, found.passages)
            door(project).table(given["out"], tables.COLUMNS, rows, numbers=tables.NUMBERS)
        quotes = _quote(project, found, given["theme"]) if given["quote"] else None
        _print(project.read, question, found, quotes, given)


def _question(read: Reader, given: dict[str, Any]) -> Question:
    distance, unit = _distance(given["distance"])
    asked: tuple[tuple[How, str], ...] = (
        *(("and", path) for path in given["also"]),
        *(("turn", path) for path in given["turns"]),
        *(("near", path) for path in given["near"]),
        *(("inside", path) for path in given["within"]),
        *(("not", path) for path in given["without"]),
    )
    below = not given["alone"]
    return Question(
        codes=Codes(
            tuple(code_of(read, path) for path in given["first"]),
            below,
            given["values"],
            given["certainties"],
        ),
        steps=tuple(
            Step(how, Codes((code_of(read, path),), below), distance, unit) for how, path in asked
        ),
        where=where_of(read, given),
        coders=tuple(coder_named(read, name).id for name in given["who"]),
        layer=None if given["layer"] == "both" else given["layer"],
        apart=given["apart"],
    )


def _distance(written: str) -> tuple[int, Unit]:
    match = _DISTANCE.fullmatch(written)
    if match is None:
        raise Refused(
            f"“{written}” is no distance: write a number and {', '.join(UNITS)}, as in “2 turns”."
        )
    units: dict[str, Unit] = {unit[:-1]: unit for unit in UNITS}
    return int(match[1]), units[match[2]]


def _quote(project: Project, found: Answer, theme: str | None) -> int:
    places = [(one.transcript, one.span) for one in found.passages]
    draft = quote_passages(
        project.read,
        places,
        _theme(project.read, theme) if theme is not None else None,
        by=project.me,
        make_id=project.make_id,
    )
    project.do(draft)
    return len(draft.changes)


def _theme(read: Reader, title: str) -> ThemeId:
    found = [theme for theme in read.themes() if folded(theme.title) == folded(title)]
    if len(found) != 1:
        there = named(*(theme.title for theme in read.themes())) if read.themes() else "none yet"
        which = "Several themes are" if found else "No theme is"
        raise Refused(f"{which} called “{title}”. The study has: {there}.")
    return found[0].id


def _print(
    read: Reader, question: Question, found: Answer, quotes: int | None, given: dict[str, Any]
) -> None:
    shown = found.passages[: given["limit"] or None]
    if given["as_json"]:
        print_json(_as_json(read, question, found, shown, quotes, given))
        return
    click.echo(f"{_told(found)}: {said(read, question)}")
    for rule in rules(question):
        click.echo(f"    {rule}")
    if given["out"] is None and quotes is None:
        for row in tables.rows_of(read, shown):
            _print_passage(row)
        if len(shown) < found.total:
            click.echo(f"\nThese are the first {len(shown)}; --limit 0 prints all.")
    if quotes is not None:
        click.echo(f"{counted(quotes, 'quote')} went into the quote bank")
    if given["out"] is not None:
        click.echo(f"{counted(len(found.passages), 'passage')} written into {given['out']}")
    if found.unseen:
        click.echo(
            f"\nIn {counted(found.unseen, 'transcript')} that you have not finished only your own "
            "codings count."
        )


def _told(found: Answer) -> str:
    if not found.total:
        return "No passage"
    n = found.counts
    return (
        f"{counted(n.passages, 'passage')} from {counted(n.codings, 'coding')}, in "
        f"{counted(n.turns, 'turn')} by {counted(n.participants, 'participant')}, in "
        f"{counted(n.sessions, 'session')}"
    )


def _print_passage(row: dict[str, str]) -> None:
    who = f" {row['speaker']}" if row["speaker"] else ""
    click.echo(f"\n{row['transcript']} ¶ {row['turn']}{who} · {row['codes']} · {row['coders']}")
    click.echo("    " + on_one_line(f"{row['before']} [{row['passage']}] {row['after']}"))


def _as_json(
    read: Reader,
    question: Question,
    found: Answer,
    shown: Sequence[Passage],
    quotes: int | None,
    given: dict[str, Any],
) -> dict[str, Any]:
    numbers = ("turn", "start", "end")
    results = [
        {name: int(cell) if name in numbers else cell for name, cell in row.items()}
        | {"codings": list(one.codings)}
        for one, row in zip(shown, tables.rows_of(read, shown), strict=True)
    ]
    told: dict[str, Any] = {
        "asked": said(read, question),
        "rules": list(rules(question)),
        **found.counts._asdict(),
        "unseen": found.unseen,
    }
    if quotes is not None:
        told["quotes"] = quotes
    if given["out"] is not None:
        told["file"] = str(given["out"])
    return told | {"results": results}


retrieve_.name = "retrieve"

COMMANDS = (retrieve_,)
