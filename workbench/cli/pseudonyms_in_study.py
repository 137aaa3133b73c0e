"""Commands that use a list of pseudonyms: suggestions, forms, the scan, replacing in a study.

Called by `pseudonyms`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import click

from workbench.cli.keys import key_option, opened_key
from workbench.cli.opening import as_coder, looking, working
from workbench.cli.printing import as_json, print_json, print_table
from workbench.coding.wording import counted
from workbench.model.errors import Refused
from workbench.project.applying import Applied, apply
from workbench.project.erasing import FOR_GOOD, Erasing, check_any, look
from workbench.project.guarding import Guarding
from workbench.project.key_file import SUFFIX
from workbench.project.scanned import file_passages
from workbench.project.scanning import Scan, scan
from workbench.project.session import SUFFIX as STUDY_SUFFIX
from workbench.project.session import Project
from workbench.transcripts.pseudonyms import lists
from workbench.transcripts.pseudonyms.finding import Finder
from workbench.transcripts.pseudonyms.forms import ALSO_OTHER_WORDS
from workbench.transcripts.pseudonyms.listing import Pseudonyms
from workbench.transcripts.pseudonyms.replacing import FormSeen, forms_seen, source_texts
from workbench.transcripts.pseudonyms.suggesting import (
    Heard,
    heard_in_sources,
    heard_in_study,
    suggestions,
)
from workbench.transcripts.reading import read_file

paths_argument = click.argument(
    "paths",
    nargs=-1,
    required=True,
    type=click.Path(readable=False, path_type=Path),
    metavar="STUDY.dwb|FILE...",
)


@click.command("suggest")
@paths_argument
@click.option(
    "--key",
    "key_path",
    type=click.Path(readable=False, path_type=Path),
    metavar=f"KEY{SUFFIX}",
    help="Leave out what this key knows or rejected.",
)
@click.option(
    "--words",
    type=click.Path(readable=False, path_type=Path),
    metavar="FILE.txt",
    help="A list of names of your own: one a line, after a tab what it is.",
)
@as_json
def suggest(
    paths: tuple[Path, ...], key_path: Path | None, words: Path | None, as_json: bool
) -> None:
    """Suggest names in a study, or in transcripts before they are imported."""
    key = opened_key(key_path) if key_path else None
    known_names = lists.shipped().and_own(lists.own(words)) if words else lists.shipped()
    found = suggestions(
        _heard(paths),
        key.pseudonyms if key else Pseudonyms(),
        known_names,
        key.rejected if key else (),
    )
    if as_json:
        print_json(
            [
                {
                    "original": one.original,
                    "kind": one.kind,
                    "count": one.count,
                    "why": one.why,
                    "examples": list(one.examples),
                }
                for one in found
            ]
        )
    elif found:
        print_table(
            ("name", "kind", "times", "why"), [[o.original, o.kind, o.count, o.why] for o in found]
        )
    else:
        click.echo("Nothing looks like a name that is not in the list.")


def _heard(paths: tuple[Path, ...]) -> Heard:
    texts: list[Heard] = []
    for path in paths:
        if path.suffix.casefold() == STUDY_SUFFIX:
            with looking(path) as project:
                texts.append(heard_in_study(project.read))
        else:
            texts.append(heard_in_sources([read_file(path)]))
    return Heard(
        tuple(chain.from_iterable(one.texts for one in texts)),
        tuple(chain.from_iterable(one.labels for one in texts)),
        tuple(chain.from_iterable(one.people for one in texts)),
    )


@click.command("forms")
@paths_argument
@key_option
@as_json
def forms(paths: tuple[Path, ...], key_path: Path, as_json: bool) -> None:
    """Count the forms in which the originals stand in a study or in transcripts."""
    seen = forms_seen(Finder(opened_key(key_path).pseudonyms), _texts(paths))
    if as_json:
        print_json([_form_as_json(one) for one in seen])
    else:
        print_table(
            ("original", "form", "times", "becomes", ""),
            [
                [
                    o.original,
                    o.form,
                    o.count,
                    o.replacement,
                    "" if o.state == "replaced" else o.state,
                ]
                for o in seen
            ],
        )


def _texts(paths: tuple[Path, ...]) -> Iterator[str]:
    for path in paths:
        if path.suffix.casefold() == STUDY_SUFFIX:
            with looking(path) as project:
                yield from _study_texts(project)
        else:
            yield from source_texts(read_file(path))


def _study_texts(project: Project) -> Iterator[str]:
    yield from (project.read.text(one.id) for one in project.read.transcripts())
    yield from (speaker.label for speaker in project.read.speakers())


def _form_as_json(one: FormSeen) -> dict[str, object]:
    return {
        "original": one.original,
        "form": one.form,
        "replacement": one.replacement,
        "state": one.state,
        "count": one.count,
        "example": one.example,
    }


@click.command("scan")
@click.argument("path", type=click.Path(readable=False, path_type=Path), metavar="STUDY.dwb|FILE")
@key_option
@as_json
def scan_(path: Path, key_path: Path, as_json: bool) -> None:
    """Look for known names in a study or any document; exit 1 when one is found."""
    key = opened_key(key_path)
    found = scan(file_passages(path), key.pseudonyms)
    if as_json:
        print_json(scan_as_json(found))
    else:
        for sentence in found.sentences:
            click.echo(sentence)
    if found.found:
        names = counted(len(found.found), "known name")
        raise Refused(
            f"“{path.name}” holds {names}, the first of them “{found.found[0].original}”: replace "
            "them before it is passed on."
        )


def scan_as_json(found: Scan) -> dict[str, object]:
    """What a scan found, for programs."""
    return {
        "names": found.names,
        "found": [
            {
                "original": one.original,
                "forms": list(one.forms),
                "count": one.count,
                "where": list(one.where),
            }
            for one in found.found
        ],
    }


# -- replacing ----------------------------------------------------------------------------


@click.command("apply")
@click.argument("study", type=click.Path(readable=False, path_type=Path), metavar="STUDY.dwb")
@key_option
@click.option("--dry-run", is_flag=True, help="Say what would be replaced; change nothing.")
@click.option(
    "--erase-earlier-texts",
    is_flag=True,
    help="Also take the texts as they were out of the study. This cannot be undone.",
)
@click.option("--yes", is_flag=True, help="Erase without asking.")
@click.option("--reason", default="", metavar="WORDS", help="Why; the journal tells it.")
@as_coder
@as_json
def apply_(
    study: Path,
    key_path: Path,
    dry_run: bool,
    erase_earlier_texts: bool,
    yes: bool,
    reason: str,
    as_coder: str | None,
    as_json: bool,
) -> None:
    """Replace the names of a key in a study: texts, labels, memos, codebook, themes.

    Codings keep their passages, and it is one step that can be undone, until the earlier texts
    are erased.
    """
    key = opened_key(key_path)
    names = key.pseudonyms
    with looking(study) if dry_run else working(study, as_coder) as project:
        found = _applied(project, names, may_be_none=erase_earlier_texts)
        if found is not None and not dry_run:
            project.do(found.draft)
        undecided = sum(
            one.count
            for one in forms_seen(Finder(names), _study_texts(project))
            if one.state == "possible" and one.form.casefold() not in ALSO_OTHER_WORDS
        )
        erasing = look(project, names, reason=reason)
        erased = 0
        if erase_earlier_texts and not dry_run:
            erased = _erase(project, erasing, yes, study)
        if not dry_run:
            Guarding(project.study_id).remember(key)
    if as_json:
        print_json(_applied_as_json(found, erasing, erased, dry_run) | {"undecided": undecided})
    else:
        _print_applied(found, erasing, erased, dry_run)
        if undecided:
            click.echo(
                f"{counted(undecided, 'word')} may be names and stay: see “workbench pseudonyms "
                "forms”, and say of each form whether it is."
            )


def _applied(project: Project, names: Pseudonyms, *, may_be_none: bool) -> Applied | None:
    """What is to be replaced; None where only earlier texts are to be erased."""
    try:
        return apply(project.read, names, by=project.me, now=project.now, make_id=project.make_id)
    except Refused:
        if may_be_none and look(project, names).texts:
            return None
        raise


def _erase(project: Project, erasing: Erasing, yes: bool, study: Path) -> int:
    check_any(erasing)
    if not yes:
        texts = counted(erasing.texts, "earlier text")
        click.echo(f"{texts} of “{study.name}” would be erased. {FOR_GOOD}", err=True)
        if not click.confirm("Erase for good?", err=True):
            click.echo("The earlier texts were left as they are.", err=True)
            return 0
    project.do(erasing.draft)
    return erasing.texts


def _print_applied(found: Applied | None, erasing: Erasing, erased: int, dry_run: bool) -> None:
    for place in found.places if found else ():
        click.echo(f"{place.where}: {counted(place.count, 'name')}")
        for before, after in place.examples:
            click.echo(f"    {before}")
            click.echo(f"    → {after}")
    if found is not None:
        were = "would be" if dry_run else "was" if found.names == 1 else "were"
        click.echo(f"{counted(found.names, 'name')} {were} replaced")
    if erased:
        click.echo(f"{counted(erased, 'earlier text')} {'was' if erased == 1 else 'were'} erased")
    elif erasing.texts and not dry_run:
        click.echo(
            f"{counted(erasing.texts, 'earlier text')} of the study still hold the names: "
            "give --erase-earlier-texts to take them out for good."
        )
    for sentence in () if dry_run else erasing.stays:
        click.echo(sentence)


def _applied_as_json(
    found: Applied | None, erasing: Erasing, erased: int, dry_run: bool
) -> dict[str, object]:
    return {
        "dry_run": dry_run,
        "names": found.names if found else 0,
        "places": [
            {
                "where": place.where,
                "count": place.count,
                "examples": [{"before": a, "after": b} for a, b in place.examples],
            }
            for place in (found.places if found else ())
        ],
        "adjusted": found.adjusted if found else 0,
        "review": found.review if found else 0,
        "earlier_texts": erasing.texts,
        "erased": erased,
        "stays": list(() if dry_run else erasing.stays),
    }


COMMANDS = (suggest, forms, scan_, apply_)
