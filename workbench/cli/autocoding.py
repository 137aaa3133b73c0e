"""Commands that code by rule, and one that lists passages like those a coder coded already.

What would be coded is said by --dry-run; undo takes all of it back. Called by `main`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TypeVar

import click

from workbench.cli.opening import as_coder, looking, working
from workbench.cli.printing import as_json, print_json, print_table, study_argument
from workbench.cli.search_options import code_of, each, place_options, where_of
from workbench.coding.at_once.groups import Group
from workbench.coding.at_once.planning import Plan, Target, Under, autocode, plan
from workbench.coding.autocode.parts import by_segments, by_sessions
from workbench.coding.autocode.repeated import LONGEST, Wanted, material, places, repeated
from workbench.coding.autocode.ruling import Source, rule
from workbench.coding.autocode.speaking import By, Sort, by_speakers
from workbench.coding.autocode.stop_words import as_compared, stop_words
from workbench.coding.finding.codes import EXTENTS
from workbench.coding.finding.limits import Where
from workbench.coding.suggesting.likeness import LEAST, Suggestion, suggestions
from workbench.coding.suggesting.material import UNITS
from workbench.coding.suggesting.material import material as compared
from workbench.coding.wording import counted, named, on_one_line
from workbench.model.errors import Refused
from workbench.model.people import Wave
from workbench.model.reading import Reader
from workbench.project.session import Project

SHOWN = 50
Command = TypeVar("Command", bound=Callable[..., Any])
Found = Callable[[Project, Where], tuple[Group, ...]]


def _target_options(command: Command) -> Command:
    """The options that say with what is coded."""
    for option in (
        as_json,
        as_coder,
        click.option("--dry-run", is_flag=True, help="Only say what would be coded."),
        click.option(
            "--per-label",
            metavar="PARENT",
            help="One code for each group, made under this code where missing; “” for the top.",
        ),
        click.option("--code", "code_path", metavar="PATH", help="Code all of it with this."),
    ):
        command = option(command)
    return command


@click.group("autocode")
def group() -> None:
    """Code by rule: who speaks, in which part, what is said again and again."""


@group.command("speakers")
@study_argument
@click.option(
    "--by",
    type=click.Choice(("speaker", "participant", "role")),
    default="speaker",
    show_default=True,
    help="--per-label: what makes a group.",
)
@click.option("--answers", metavar="NAME[:WAVE]", help="--per-label: a group for each answer.")
@place_options
@_target_options
def speakers(study: Path, by: Sort, answers: str | None, **given: Any) -> None:
    """Code every turn of some speakers, participants, roles, or of those who answered so."""

    def found(project: Project, where: Where) -> tuple[Group, ...]:
        sought = By(by) if answers is None else _answers(project.read, answers)
        return by_speakers(project.read, sought, where, me=project.me)

    _carry_out(study, given, "speakers", found)


@group.command("segments")
@study_argument
@click.option("--whole-sessions", is_flag=True, help="Code sessions as a whole, no segments.")
@place_options
@_target_options
def segments(study: Path, whole_sessions: bool, **given: Any) -> None:
    """Code every segment of the kinds and labels named by --segment, or every segment."""

    def found(project: Project, where: Where) -> tuple[Group, ...]:
        if whole_sessions:
            return by_sessions(project.read, where, me=project.me)
        parts, rest = where.parts.parts, replace(where, parts=replace(where.parts, parts=()))
        return by_segments(project.read, rest, me=project.me, parts=parts)

    _carry_out(study, given, "sessions" if whole_sessions else "segments", found)


@group.command("repeated")
@study_argument
@click.argument("phrases", nargs=-1)
@click.option("--shortest", type=click.IntRange(1, LONGEST), default=1, show_default=True)
@click.option("--longest", type=click.IntRange(1, LONGEST), default=LONGEST, show_default=True)
@click.option(
    "--least", type=click.IntRange(2), default=3, show_default=True, help="Said so often."
)
@click.option("--numbers", is_flag=True, help="Numbers count as words.")
@click.option("--leave-out", multiple=True, metavar="WORDS", help="Leave these words out too.")
@click.option("--all-words", is_flag=True, help="Leave no words out that say little.")
@click.option(
    "--limit", type=click.IntRange(0), default=SHOWN, show_default=True, help="0 for all."
)
@click.option("--extent", type=click.Choice(EXTENTS), default="words", show_default=True)
@place_options
@_target_options
def repeated_words(study: Path, phrases: Sequence[str], extent: Any, **given: Any) -> None:
    """List words and phrases that are said again and again; or code those that are named."""
    if given["code_path"] is None and given["per_label"] is None:
        if phrases:
            raise Refused("No code is named for these phrases: add --code or --per-label.")
        _list_repeated(study, given)
        return
    if not phrases:
        raise Refused("No phrase is named: name those to be coded, as the list has them.")

    def found(project: Project, where: Where) -> tuple[Group, ...]:
        return places(project.read, phrases, extent, where, me=project.me)

    _carry_out(study, given, "repeated", found, extent)


@click.command("suggest")
@study_argument
@click.option("--code", "code_path", metavar="PATH", required=True, help="Like what has this code.")
@click.option("--unit", type=click.Choice(UNITS), default="sentence", show_default=True)
@click.option(
    "--least", type=click.IntRange(1, 100), default=LEAST, show_default=True, help="In %."
)
@click.option(
    "--limit", type=click.IntRange(0), default=SHOWN, show_default=True, help="0 for all."
)
@place_options
@as_coder
@as_json
def suggest(study: Path, code_path: str, unit: Any, as_json: bool, **given: Any) -> None:
    """List passages like those the coder at work coded; nothing is coded."""
    with looking(study, given["as_coder"]) as project:
        read, code = project.read, code_of(project.read, code_path)
        where = where_of(read, given)
        given_to_compare = compared(read, code, me=project.me, unit=unit, where=where)
        limit = given["limit"] or len(given_to_compare.turns) * 1000
        found = suggestions(given_to_compare, limit=limit, least=given["least"])
        rows = [_row(read, one) for one in found]
        name = read.codebook()[code].name
    if as_json:
        print_json({"code": name, "examples": len(given_to_compare.examples), "results": rows})
        return
    examples = counted(len(given_to_compare.examples), "coding")
    click.echo(f"{counted(len(rows), 'passage')} like {examples} of {named(name)}")
    for row in rows:
        click.echo(f"\n{row['transcript']} ¶ {row['turn']}, {row['likeness']} % alike")
        click.echo(f"    {on_one_line(row['exact'])}")
        click.echo(f"    like: {on_one_line(row['like'])} ({', '.join(row['shared'])})")


def _row(read: Reader, one: Suggestion) -> dict[str, Any]:
    turns = read.turns(one.transcript)
    return {
        "transcript": read.transcript(one.transcript).name,
        "turn": sum(turn.start <= one.start for turn in turns),
        "start": one.span.start,
        "end": one.span.end,
        "exact": one.words,
        "likeness": one.likeness,
        "like": one.example_words,
        "shared": [one.words[start:end] for start, end in one.shared],
    }


def _answers(read: Reader, written: str) -> By:
    """Groups by the answers to an attribute, "Age" or "Trust:before"."""
    name, _, said = written.rpartition(":")
    wave: Wave | None = "before" if said == "before" else "after" if said == "after" else None
    asked = name if wave else written
    (attribute,) = each([asked], read.attributes(), lambda one: one.name, "attribute")
    return By("answer", attribute, wave)


def _list_repeated(study: Path, given: dict[str, Any]) -> None:
    with looking(study, given["as_coder"]) as project:
        where = where_of(project.read, given)
        listed = material(project.read, where, me=project.me)
    idle = frozenset() if given["all_words"] else stop_words(listed.turns)
    wanted = Wanted(given["shortest"], given["longest"], given["least"], given["numbers"])
    found = repeated(listed, wanted, idle | as_compared(" ".join(given["leave_out"])))
    shown = found[: given["limit"] or None]
    if given["as_json"]:
        print_json({"total": len(found), "results": [asdict(one) for one in shown]})
        return
    header = ("times", "turns", "participants", "transcripts", "words")
    print_table(header, [[getattr(one, name) for name in header] for one in shown])
    if len(shown) < len(found):
        click.echo(f"\nThese are the first {len(shown)} of {len(found):,}; --limit 0 prints all.")


def _carry_out(
    study: Path, given: dict[str, Any], source: Source, find: Found, extent: str = "words"
) -> None:
    """Code what is found, unless it is a trial, and say what came of it."""
    dry = given["dry_run"]
    opened = looking if dry else working
    with opened(study, given["as_coder"]) as project:
        read = project.read
        target, where = _target(read, given), where_of(read, given)
        groups = find(project, where)
        would = plan(read, groups, target, by=project.me)
        names = [one.name for one in groups]
        limits = () if source == "segments" else (where.parts,)
        if not dry and would.passages:
            project.do(
                autocode(
                    read,
                    groups,
                    target,
                    by=project.me,
                    why=rule(source, names, limits, extent=extent),
                    now=project.now,
                    make_id=project.make_id,
                )
            )
    if given["as_json"]:
        print_json(_as_json(groups, would, dry))
    else:
        click.echo(_told(groups, would, dry))


def _target(read: Reader, given: dict[str, Any]) -> Target:
    path, parent = given["code_path"], given["per_label"]
    if (path is None) == (parent is None):
        raise Refused(
            "Say with what to code: --code PATH for one code, or --per-label PARENT for one code"
            " for each group."
        )
    if path is not None:
        return code_of(read, path)
    return Under(code_of(read, parent) if parent else None)


def _as_json(groups: Sequence[Group], would: Plan, dry: bool) -> dict[str, Any]:
    return {
        "would_be_coded" if dry else "coded": len(would.passages),
        "transcripts": would.transcripts,
        "already": would.already,
        "finished": would.finished,
        "new_codes": list(would.new_codes),
        "groups": [{"name": one.name, "passages": len(one.passages)} for one in groups],
    }


def _told(groups: Sequence[Group], would: Plan, dry: bool) -> str:
    many = len(would.passages)
    were = "would be" if dry else "was" if many == 1 else "were"
    where = f" in {counted(would.transcripts, 'transcript')}" if many else ""
    parts = [f"{counted(many, 'passage')}{where} {were} coded"]
    if would.already:
        are = "is" if would.already == 1 else "are"
        parts.append(f"{would.already:,} {are} coded so already")
    if would.finished:
        parts.append(f"{counted(would.finished, 'transcript')} had been marked finished")
    if would.new_codes:
        parts.append(
            f"{counted(len(would.new_codes), 'code')} {'would be' if dry else 'were'} made"
        )
    lines = [f"    {one.name}: {counted(len(one.passages), 'passage')}" for one in groups]
    return "\n".join(["; ".join(parts), *lines])


COMMANDS = (group, suggest)
