"""Options that say where to look, and what they stand for: the things of a study, by their names.

Called by `searching` and `retrieving`. What the study does not have is refused, naming what it has.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from workbench.cli.opening import coder_named
from workbench.cli.segments import without_option
from workbench.coding.finding.find import Answer, Where
from workbench.coding.wording import listed
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.model.names import folded
from workbench.model.people import ROLES
from workbench.model.reading import Reader
from workbench.project.session import transcript_named
from workbench.transcripts.occasions.limits import parse_limit

Command = TypeVar("Command", bound=Callable[..., Any])


def place_options(command: Command) -> Command:
    """Give a command the options that say where to look, and in whose words."""
    for option in (
        without_option,
        click.option(
            "--segment",
            "segments",
            multiple=True,
            metavar="KIND[:LABEL]",
            help="Only these parts: stimulus, plenary, breakout, topic, notes, verbatim.",
        ),
        click.option(
            "--attribute",
            "attributes",
            multiple=True,
            metavar="NAME=VALUE",
            help="Only who answered so; “NAME:before=VALUE” at one wave.",
        ),
        click.option(
            "--role", "roles", multiple=True, type=click.Choice(ROLES), help="Only this role."
        ),
        click.option(
            "--participant", "people", multiple=True, metavar="LABEL", help="Only this person."
        ),
        click.option(
            "--speaker", "speakers", multiple=True, metavar="LABEL", help="Only this label."
        ),
        click.option(
            "--transcript", "transcripts", multiple=True, metavar="NAME", help="Only in this one."
        ),
        click.option(
            "--session", "sessions", multiple=True, metavar="LABEL", help="Only this session."
        ),
    ):
        command = option(command)
    return command


def where_of(read: Reader, given: dict[str, Any]) -> Where:
    """Where to look, as the options say."""
    return Where(
        sessions=each(given["sessions"], read.sessions(), lambda s: s.label, "session"),
        transcripts=tuple(transcript_named(read, name) for name in given["transcripts"]),
        speakers=_labels(read, given["speakers"]),
        participants=each(given["people"], read.participants(), lambda p: p.label, "participant"),
        roles=given["roles"],
        answers=tuple(_answer(read, written) for written in given["attributes"]),
        parts=parse_limit(
            read, given["segments"], "without" if given["without_stimulus"] else "as text"
        ),
        codes=tuple(code_of(read, path) for path in given.get("codes", ())),
        coders=tuple(coder_named(read, name).id for name in given.get("coders", ())),
        uncoded=given.get("uncoded", False),
    )


def each(
    names: Sequence[str], things: Sequence[Any], name_of: Callable[[Any], str], noun: str
) -> tuple[Any, ...]:
    """The ids of things by their names; Refused lists the names there are."""
    known = {folded(name_of(thing)): thing.id for thing in things}
    for name in names:
        if folded(name) not in known:
            there = listed(f"“{name_of(thing)}”" for thing in things) or "none yet"
            raise Refused(f"There is no {noun} “{name}”. The study has: {there}.")
    return tuple(known[folded(name)] for name in names)


def _labels(read: Reader, labels: Sequence[str]) -> tuple[str, ...]:
    known = {folded(speaker.label): speaker.label for speaker in read.speakers()}
    for label in labels:
        if folded(label) not in known:
            there = listed(f"“{one}”" for one in known.values()) or "none yet"
            raise Refused(f"Nobody is called “{label}” in the transcripts. They have: {there}.")
    return tuple(known[folded(label)] for label in labels)


def _answer(read: Reader, written: str) -> Answer:
    name, equals, value = written.partition("=")
    if not equals:
        raise Refused(f"“{written}” is not an attribute with a value: write NAME=VALUE.")
    known = {folded(attribute.name): attribute.id for attribute in read.attributes()}
    asked, _, wave = name.rpartition(":")
    if folded(name) not in known and wave in ("before", "after"):
        (attribute,) = each([asked], read.attributes(), lambda a: a.name, "attribute")
        return Answer(attribute, value, "before" if wave == "before" else "after")
    (attribute,) = each([name], read.attributes(), lambda a: a.name, "attribute")
    return Answer(attribute, value)


def code_of(read: Reader, path: str) -> CodeId:
    """The code of a name or a path."""
    found = read.codebook().find(path)
    if found is None:
        raise Refused(
            f"There is no code “{path}”: write its name, or its path as in “Trust > Institutions”."
        )
    return found.id
