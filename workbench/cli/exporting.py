"""How commands export: through the one door, scanned for known names when a key is given.

    @guarded
    def export(study, ...):
        with looking(study) as project:
            door(project).table(path, columns, rows)

Called by every command that writes a file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from workbench.cli.keys import opened_key
from workbench.coding.wording import on_one_line
from workbench.model.errors import Refused
from workbench.project.exporting import Checked, Decision, Door
from workbench.project.guarding import Guard, known_place
from workbench.project.key_file import SUFFIX
from workbench.project.session import Project
from workbench.transcripts.pseudonyms.listing import Pseudonyms

_KEY = "workbench.pseudonyms"
_NAMES = "workbench.pseudonyms.names"
_ANYWAY = "workbench.export_anyway"

F = TypeVar("F", bound=Callable[..., Any])


def guarded(command: F) -> F:
    """Give a command the options that guard what it exports."""
    anyway = click.option(
        "--export-anyway",
        is_flag=True,
        expose_value=False,
        callback=_keep(_ANYWAY),
        help="Write the file even when known names are found in it.",
    )
    key = click.option(
        "--pseudonyms",
        type=click.Path(readable=False, path_type=Path),
        metavar=f"KEY{SUFFIX}",
        expose_value=False,
        callback=_keep(_KEY),
        help="Scan for the names of this key before anything is written.",
    )
    return key(anyway(command))


def replacing(command: F) -> F:
    """Give a command that imports the option to replace names before anything goes in."""
    return click.option(
        "--pseudonyms",
        type=click.Path(readable=False, path_type=Path),
        metavar=f"KEY{SUFFIX}",
        expose_value=False,
        callback=_keep(_KEY),
        help="Replace the names of this key first: they never enter the study.",
    )(command)


def _keep(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:
        context.meta[name] = value

    return keep


def door(project: Project) -> Door:
    """The door through which this command exports from a study."""
    names = given_names()
    guard = Guard(names, known_place(project.study_id) if names is None else None)
    anyway = click.get_current_context().meta.get(_ANYWAY)
    return Door(lambda: guard, _goes_on if anyway else _stops, _tell)


def given_names() -> Pseudonyms | None:
    """The list of the key this command was given, opened once; None without one."""
    meta = click.get_current_context().meta
    if _NAMES not in meta:
        key: Path | None = meta.get(_KEY)
        meta[_NAMES] = opened_key(key).pseudonyms if key is not None else None
    names: Pseudonyms | None = meta[_NAMES]
    return names


def _stops(checked: Checked) -> Decision:
    """Write what could not be scanned with a word of warning, and nothing that holds a name."""
    if checked.locked is not None:
        return _goes_on(checked)
    raise Refused(
        f"“{checked.path.name}” was not written. {' '.join(checked.sentences)} Replace them with "
        "“workbench pseudonyms apply”, or give --export-anyway."
    )


def _goes_on(checked: Checked) -> Decision:
    return "export"


def _tell(checked: Checked) -> None:
    for sentence in checked.sentences:
        click.echo(on_one_line(sentence), err=True)
    if checked.locked is not None:
        click.echo(f"Give --pseudonyms “{checked.locked}” to scan it.", err=True)
