"""Open a study for one command, and close it again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from workbench.model.errors import Refused
from workbench.model.names import folded
from workbench.model.people import Coder
from workbench.model.reading import Reader
from workbench.project.session import SUFFIX, Project

as_coder = click.option(
    "--as",
    "as_coder",
    metavar="NAME",
    help="The coder at work; without it the one who joined first.",
)


@contextmanager
def looking(study: Path, coder: str | None = None) -> Iterator[Project]:
    """Open a study to look at it: also while it is open in the window."""
    with Project.open(study, coder=coder, read_only=True) as project:
        yield project


@contextmanager
def working(study: Path, coder: str | None = None) -> Iterator[Project]:
    """Open a study to change it."""
    with Project.open(study, coder=coder) as project:
        yield project


def no_study(output: Path, ending: str) -> None:
    """Refuse to write over a study, or a file that would look like one."""
    if output.suffix.casefold() == SUFFIX:
        raise Refused(
            f"“{output.name}” is the name of a study: name a file that ends in .{ending}."
        )


def coder_named(read: Reader, name: str) -> Coder:
    """The coder of a name; Refused lists the names there are."""
    for coder in read.coders():
        if folded(coder.name) == folded(name):
            return coder
    names = ", ".join(f"“{c.name}”" for c in read.coders())
    raise Refused(f"“{name}” does not code in this study. Its coders are {names}.")


def coder_name_of(read: Reader, name: str | None) -> Coder | None:
    """The coder of a name, or None when none was given."""
    return coder_named(read, name) if name is not None else None
