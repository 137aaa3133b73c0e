"""Commands about pseudonyms: the list in its key.

Called by `main`; `pseudonyms_in_study` has what is done with the list.
"""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli import pseudonyms_in_study
from workbench.cli.keys import key_option, opened_key, passphrase
from workbench.cli.opening import looking, no_study
from workbench.cli.printing import as_json, print_json, print_table
from workbench.coding.wording import counted
from workbench.model.errors import Refused
from workbench.project.guarding import Guarding
from workbench.project.key_file import SUFFIX, KeyFile
from workbench.project.pseudonym_sheet import check_all_in, read_list, write_list
from workbench.transcripts.pseudonyms import rules
from workbench.transcripts.pseudonyms.listing import (
    COLUMNS,
    KINDS,
    Kind,
    rows_of,
)


@click.group("pseudonyms")
def group() -> None:
    """Names and what stands in their place; the list lies in a key, never in the study."""


@group.command("new")
@click.argument("key_path", type=click.Path(readable=False, path_type=Path), metavar="KEY")
@click.option(
    "--study",
    type=click.Path(readable=False, path_type=Path),
    metavar="STUDY.dwb",
    help="The study it belongs to: its exports are known to need it then.",
)
@as_json
def new(key_path: Path, study: Path | None, as_json: bool) -> None:
    """Make an empty key. A forgotten passphrase cannot be recovered."""
    no_study(key_path, SUFFIX.lstrip("."))
    said = passphrase("Passphrase of the new key", confirm=True)
    if study is None:
        key = KeyFile.create(key_path, said)
    else:
        with looking(study) as project:
            key = Guarding(project.study_id).create(key_path, said)
    if as_json:
        print_json({"key": str(key.path)})
    else:
        click.echo(
            f"{key.path} was made. Keep it apart from the study, and write the passphrase down: "
            "nobody can open the key without it."
        )


@group.command("passphrase")
@key_option
def change_passphrase(key_path: Path) -> None:
    """Give a key another passphrase; both are asked for."""
    key = opened_key(key_path)
    said: str = click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True)
    key.change_passphrase(said)
    click.echo(f"{key_path} opens with the new passphrase now, and with no other.")


@group.command("list")
@key_option
@as_json
def list_(key_path: Path, as_json: bool) -> None:
    """Print the list."""
    rows = rows_of(opened_key(key_path).pseudonyms)
    if as_json:
        print_json(rows)
    else:
        print_table(COLUMNS, [list(row.values()) for row in rows])


@group.command("add")
@key_option
@click.argument("original")
@click.argument("replacement")
@click.option("--kind", type=click.Choice(KINDS), default="person", show_default=True)
@click.option("--same", is_flag=True, help="Another original with this replacement is the same.")
@as_json
def add(
    key_path: Path, original: str, replacement: str, kind: Kind, same: bool, as_json: bool
) -> None:
    """Put an original and its replacement into the list; a key that is not there is made."""
    if key_path.exists():
        key = opened_key(key_path)
    else:
        no_study(key_path, SUFFIX.lstrip("."))
        key = KeyFile.create(key_path, passphrase("Passphrase of the new key", confirm=True))
    key.save(rules.add(key.pseudonyms, original, replacement, kind, same=same))
    _say(key, f"“{original}” will be replaced by “{replacement}”", as_json)


@group.command("remove")
@key_option
@click.argument("original")
@as_json
def remove(key_path: Path, original: str, as_json: bool) -> None:
    """Take an original out of the list."""
    key = opened_key(key_path)
    key.save(key.pseudonyms.remove(original))
    _say(key, f"“{original}” is not in the list any more", as_json)


@group.command("reject")
@key_option
@click.argument("names", nargs=-1, required=True)
@as_json
def reject(key_path: Path, names: tuple[str, ...], as_json: bool) -> None:
    """Remember that words are no names, so that they are not suggested again."""
    key = opened_key(key_path)
    key.save(rejected=(*key.rejected, *names))
    _say(key, f"{counted(len(key.rejected), 'word')} will not be suggested", as_json)


@group.command("form")
@key_option
@click.argument("original")
@click.argument("form")
@click.option("--replace", "state", flag_value="replace", help="It is this name: replace it.")
@click.option("--keep", "state", flag_value="keep", help="It is another word: keep it.")
@click.option("--reset", "state", flag_value="reset", help="Let the rules decide.")
@as_json
def form(key_path: Path, original: str, form: str, state: str | None, as_json: bool) -> None:
    """Say whether a form of an original is replaced, as “forms” writes it."""
    if state is None:
        raise Refused(f"Say what becomes of “{form}”: give --replace, --keep or --reset.")
    on = {"replace": True, "keep": False, "reset": None}[state]
    key = opened_key(key_path)
    key.save(key.pseudonyms.switch(original, form, on))
    said = {"replace": "is replaced", "keep": "stays", "reset": "is left to the rules"}[state]
    _say(key, f"“{form}” {said}", as_json)


@group.command("import")
@key_option
@click.argument("sheet", type=click.Path(readable=False, path_type=Path), metavar="FILE.csv")
@as_json
def import_(key_path: Path, sheet: Path, as_json: bool) -> None:
    """Read originals and replacements from a table; rows that break a rule are refused."""
    added, refused = read_list(opened_key(key_path), sheet)
    if as_json:
        print_json({"added": added, "refused": [{"line": n, "why": why} for n, why in refused]})
    else:
        click.echo(f"{counted(added, 'name')} went in")
        for line, why in refused:
            click.echo(f"line {line} was refused: {why}")
    check_all_in(refused, sheet)


@group.command("export")
@key_option
@click.argument("sheet", type=click.Path(readable=False, path_type=Path), metavar="FILE.csv")
@as_json
def export(key_path: Path, sheet: Path, as_json: bool) -> None:
    """Write the list into a table that anybody can read: keep that where the key would be."""
    no_study(sheet, "csv")
    names = write_list(opened_key(key_path), sheet)
    if as_json:
        print_json({"file": str(sheet), "names": names})
    else:
        click.echo(
            f"{counted(names, 'name')} went into {sheet}, which is not encrypted: whoever "
            "opens it knows who is who."
        )


def _say(key: KeyFile, sentence: str, as_json: bool) -> None:
    if as_json:
        print_json({"key": str(key.path), "names": len(key.pseudonyms)})
    else:
        click.echo(f"{sentence}; the list has {counted(len(key.pseudonyms), 'name')}.")


for command in pseudonyms_in_study.COMMANDS:
    group.add_command(command)

COMMANDS = (group,)
