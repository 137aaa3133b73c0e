"""Commands about memos: list them, take them along, write one.

Called by `main`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli.exporting import door, guarded
from workbench.cli.opening import as_coder, coder_name_of, coder_named, looking, no_study, working
from workbench.cli.printing import as_json, print_json, study_argument
from workbench.cli.search_options import code_of
from workbench.coding.memos import write_memo
from workbench.coding.noted import COLUMNS, NUMBERS, SUBJECTS, Noted, as_text, noted, rows
from workbench.coding.wording import counted
from workbench.model.errors import Refused
from workbench.model.memo import MemoSubject
from workbench.model.names import folded
from workbench.model.reading import Reader
from workbench.model.study import STUDY
from workbench.project.session import Project, transcript_named
from workbench.project.sheets import SUFFIXES

WRITTEN_ABOUT = ("study", "session", "transcript", "participant", "code", "theme")


def _narrowed(command: Any) -> Any:
    """The options that say which memos are meant."""
    for option in (
        click.option("--transcript", metavar="NAME", help="Only about or pointing to this one."),
        click.option("--code", metavar="PATH", help="Only about this code or its codings."),
        click.option("--coder", metavar="NAME", help="Only by this coder."),
        click.option(
            "--about", multiple=True, type=click.Choice(SUBJECTS), help="Only about such things."
        ),
        click.option("--words", default="", metavar="WORDS", help="Only with all these words."),
    ):
        command = option(command)
    return command


@click.group()
def memos() -> None:
    """What was noted: memos about the study, transcripts, passages, codings, codes, themes."""


@memos.command("list")
@study_argument
@_narrowed
@as_coder
@as_json
def list_memos(study: Path, as_coder: str | None, as_json: bool, **given: Any) -> None:
    """List memos, the newest first, as a coder sees them."""
    with looking(study) as project:
        found = _found(project, as_coder, given)
        if as_json:
            print_json({"memos": [_as_json(row, one) for row, one in _pairs(project.read, found)]})
            return
        click.echo(as_text(found) or "No memo fits.", nl=not found)


@memos.command("export")
@study_argument
@click.argument("file", type=click.Path(readable=False, path_type=Path), metavar="FILE")
@_narrowed
@guarded
@as_coder
@as_json
def export_memos(
    study: Path, file: Path, as_coder: str | None, as_json: bool, **given: Any
) -> None:
    """Write memos into a table (.csv, .xlsx) or a text (.txt)."""
    no_study(file, "csv")
    ending = file.suffix.casefold()
    if ending not in (*SUFFIXES, ".txt"):
        raise Refused(f"“{file.name}” ends in none of .csv, .xlsx, .txt: name a file that does.")
    with looking(study) as project:
        found = _found(project, as_coder, given)
        out, table = door(project), rows(project.read, found)
    if ending == ".txt":
        out.text(file, as_text(found))
    else:
        out.table(file, COLUMNS, table, numbers=NUMBERS)
    if as_json:
        print_json({"file": str(file), "memos": len(found)})
    else:
        click.echo(f"{counted(len(found), 'memo')} written into {file}")


@memos.command("write")
@study_argument
@click.argument("text")
@click.option(
    "--about", type=click.Choice(WRITTEN_ABOUT), default="study", show_default=True, help="About …"
)
@click.option("--name", default="", metavar="NAME", help="… the one that is called so.")
@as_coder
@as_json
def write(
    study: Path, text: str, about: MemoSubject, name: str, as_coder: str | None, as_json: bool
) -> None:
    """Write a memo. Those about passages and codings are written in the window."""
    with working(study, as_coder) as project:
        subject = _subject(project.read, about, name)
        draft = write_memo(
            project.read,
            about,
            subject,
            text,
            by=project.me,
            now=project.now,
            make_id=project.make_id,
        )
        project.do(draft)
    if as_json:
        print_json({"memo": draft.changes[0].id})
    else:
        click.echo(draft.label)


def _found(project: Project, as_coder: str | None, given: dict[str, Any]) -> tuple[Noted, ...]:
    read = project.read
    me = coder_named(read, as_coder).id if as_coder is not None else project.me
    coder = coder_name_of(read, given["coder"])
    return noted(
        read,
        me,
        words=given["words"],
        about=given["about"],
        coder=coder.id if coder is not None else None,
        code=code_of(read, given["code"]) if given["code"] else None,
        transcript=transcript_named(read, given["transcript"]) if given["transcript"] else None,
    )


def _pairs(read: Reader, found: tuple[Noted, ...]) -> list[tuple[dict[str, str], Noted]]:
    return list(zip(rows(read, found), found, strict=True))


def _as_json(row: dict[str, str], one: Noted) -> dict[str, Any]:
    """A memo: places as numbers, its passages one by one."""
    place = {"start": one.span.start, "end": one.span.end} if one.span else {}
    names = {"memo": one.memo.id, "text": one.memo.text, "exact": one.exact}
    kept = {name: row[name] for name in ("about", "subject", "coder", "at", "transcript", "code")}
    links = [{"start": x.start, "end": x.end, "exact": x.exact} for x in one.links]
    return {**kept, **names, **place, "links": links}


def _subject(read: Reader, about: MemoSubject, name: str) -> str:
    """The id of the thing of a kind that bears a name; Refused lists what there is."""
    if about == "study":
        return STUDY
    if about == "code":
        return code_of(read, name)
    things: dict[str, list[tuple[str, str]]] = {
        "session": [(one.label, one.id) for one in read.sessions()],
        "transcript": [(one.name, one.id) for one in read.transcripts()],
        "participant": [(one.label, one.id) for one in read.participants()],
        "theme": [(one.title, one.id) for one in read.themes()],
    }
    known = things[about]
    found = [id for known_name, id in known if folded(known_name) == folded(name)]
    if len(found) != 1:
        names = ", ".join(f"“{known_name}”" for known_name, _ in known) or "none"
        what = "No" if not found else "More than one"
        raise Refused(f"{what} {about} is called “{name}”. There are: {names}.")
    return found[0]


COMMANDS = (memos,)
