"""The command that finds words in the transcripts, and codes what it found when asked to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from workbench.cli.opening import as_coder, looking, working
from workbench.cli.printing import as_json, print_json, study_argument
from workbench.cli.search_options import code_of, place_options, where_of
from workbench.coding.autocode.ruling import rule_of_search
from workbench.coding.finding.codes import EXTENTS, Planned, code_found, planned
from workbench.coding.finding.find import (
    DISTANCE,
    LIKENESS,
    MODES,
    Findings,
    Hit,
    Query,
    Where,
    find,
)
from workbench.coding.wording import counted, named, on_one_line
from workbench.model.reading import Reader
from workbench.project.session import Project

SHOWN = 100
CONTEXT = 60


@click.command("search")
@study_argument
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--mode",
    type=click.Choice(MODES),
    default="phrase",
    show_default=True,
    help=(
        "phrase: in a row; all, any: all or any of them in one turn; near: close together; "
        "regex: a regular expression; fuzzy: misheard or misspelt."
    ),
)
@click.option("--none", multiple=True, metavar="WORD", help="Leave out turns that hold this.")
@click.option(
    "--distance",
    type=int,
    default=DISTANCE,
    show_default=True,
    help="near: how many words may stand between them.",
)
@click.option("--beginnings", is_flag=True, help="Words may go on: “anonym” finds “anonymous”.")
@click.option("--as-written", is_flag=True, help="Capitals and accents matter.")
@click.option(
    "--likeness",
    type=click.IntRange(50, 100),
    default=LIKENESS,
    show_default=True,
    help="fuzzy: how alike it must be, in percent.",
)
@click.option("--best", is_flag=True, help="The likeliest first, not in the order of the text.")
@place_options
@click.option("--code", "codes", multiple=True, metavar="PATH", help="Only in what has this code.")
@click.option("--coder", "coders", multiple=True, metavar="NAME", help="… as this coder coded it.")
@click.option("--uncoded", is_flag=True, help="Only in what is not coded (so).")
@click.option(
    "--limit",
    type=click.IntRange(0),
    default=SHOWN,
    show_default=True,
    help="How many places to print; 0 for all. The counts are always those of all.",
)
@click.option(
    "--context",
    type=click.IntRange(0),
    default=CONTEXT,
    show_default=True,
    help="How many characters to print on each side.",
)
@click.option("--apply", "applied", metavar="PATH", help="Code everything that is found with this.")
@click.option(
    "--extent",
    type=click.Choice(EXTENTS),
    default="words",
    show_default=True,
    help="--apply: code the words that were found, their sentence or their turn.",
)
@click.option("--dry-run", is_flag=True, help="--apply: only say what would be coded.")
@as_coder
@as_json
def search(study: Path, applied: str | None, dry_run: bool, **given: Any) -> None:
    """Find words in the transcripts, as a coder sees them."""
    writes = applied is not None and not dry_run
    opened = working if writes else looking
    with opened(study, given["as_coder"]) as project:
        query, where = _query(given), where_of(project.read, given)
        if applied is None:
            _print_found(project, query, where, given)
        else:
            _apply(project, query, where, applied, dry_run, given)


def _query(given: dict[str, Any]) -> Query:
    mode, words = given["mode"], given["words"]
    one_by_one = mode in ("all", "any", "near")
    return Query(
        _quoted(words) if one_by_one else " ".join(words),
        mode,
        none=_quoted(given["none"]),
        distance=given["distance"],
        beginnings=given["beginnings"],
        as_written=given["as_written"],
        likeness=given["likeness"],
    )


def _quoted(words: Iterable[str]) -> str:
    return " ".join(f'"{word}"' if len(word.split()) > 1 else word for word in words)


def _print_found(project: Project, query: Query, where: Where, given: dict[str, Any]) -> None:
    read = project.read
    found = find(
        read,
        query,
        where,
        me=project.me,
        limit=given["limit"] or None,
        context=given["context"],
        order="best" if given["best"] else "text",
    )
    if given["as_json"]:
        results = _results(read, found.hits)
        print_json(
            {
                "query": _asked(query, where, given),
                "total": found.total,
                "turns": found.turns,
                "transcripts": found.transcripts,
                "results": results,
            }
        )
        return
    click.echo(_counts(query, found))
    for hit, row in zip(found.hits, _results(read, found.hits), strict=True):
        _print_hit(hit, row)
    if len(found.hits) < found.total:
        click.echo(f"\nThese are the first {len(found.hits)}; --limit 0 prints all.")
    if found.unseen:
        click.echo(
            f"\nIn {counted(found.unseen, 'transcript')} that you have not finished only your own "
            "codings count."
        )


def _counts(query: Query, found: Findings) -> str:
    if not found.total:
        return f"Nothing was found for {named(on_one_line(query.words))}."
    return (
        f"{counted(found.total, 'place')} in {counted(found.turns, 'turn')} of "
        f"{counted(found.transcripts, 'transcript')}"
    )


def _print_hit(hit: Hit, row: dict[str, Any]) -> None:
    who = ", ".join(dict.fromkeys(filter(None, (row["speaker"], row["participant"]))))
    like = f", {hit.score:.0f} % alike" if hit.score is not None else ""
    click.echo(f"\n{row['transcript']} ¶ {row['turn']}{f' {who}' if who else ''}{like}")
    click.echo("    " + on_one_line(f"{hit.before}[{hit.exact}]{hit.after}"))


def _results(read: Reader, hits: Sequence[Hit]) -> list[dict[str, Any]]:
    names = {one.id: one for one in read.transcripts()}
    sessions = {one.id: one.label for one in read.sessions()}
    people = {one.id: one.label for one in read.participants()}
    voices = {
        (one.transcript, one.label): people.get(one.participant) if one.participant else None
        for one in read.speakers()
    }
    return [
        {
            "transcript": names[hit.transcript].name,
            "session": sessions.get(names[hit.transcript].session),
            "speaker": hit.label,
            "participant": voices.get((hit.transcript, hit.label or "")),
            "at": hit.at,
            "turn": hit.turn + 1,
            "start": hit.start,
            "end": hit.end,
            "exact": hit.exact,
            "before": hit.before,
            "after": hit.after,
            "score": None if hit.score is None else round(hit.score, 1),
        }
        for hit in hits
    ]


def _asked(query: Query, where: Where, given: dict[str, Any]) -> dict[str, Any]:
    """What was asked for, as it was given; limits only where there are some."""
    asked: dict[str, Any] = {"words": query.words, "mode": query.mode}
    if query.none:
        asked["none"] = query.none
    if query.mode == "near":
        asked["distance"] = query.distance
    if query.mode == "fuzzy":
        asked["likeness"] = query.likeness
    for name in (
        *("beginnings", "as_written", "sessions", "transcripts", "speakers", "people", "roles"),
        *("attributes", "codes", "coders", "uncoded"),
    ):
        if given[name]:
            asked[name] = given[name]
    if where.parts:
        asked["limited_to"] = where.parts.phrase
    return asked


def _apply(
    project: Project, query: Query, where: Where, path: str, dry: bool, given: dict[str, Any]
) -> None:
    read, code = project.read, code_of(project.read, path)
    hits = find(read, query, where, me=project.me).hits
    plan = planned(read, hits, code, given["extent"], by=project.me)
    if plan.passages and not dry:
        project.do(
            code_found(
                read,
                hits,
                code,
                given["extent"],
                by=project.me,
                why=rule_of_search(query, (where.parts,), extent=given["extent"]),
                now=project.now,
                make_id=project.make_id,
            )
        )
    if given["as_json"]:
        print_json(
            {
                "found": len(hits),
                "coded" if not dry else "would_be_coded": len(plan.passages),
                "transcripts": plan.transcripts,
                "already": plan.already,
            }
        )
    else:
        click.echo(_applied(plan, read.codebook()[code].name, dry))


def _applied(plan: Planned, name: str, dry: bool) -> str:
    were = "would be" if dry else "was" if len(plan.passages) == 1 else "were"
    already = f"; {plan.already:,} {'is' if plan.already == 1 else 'are'} coded so already"
    where = f" in {counted(plan.transcripts, 'transcript')}" if plan.passages else ""
    return (
        f"{counted(len(plan.passages), 'passage')}{where} {were} coded {named(name)}"
        f"{already if plan.already else ''}"
    )


COMMANDS = (search,)
