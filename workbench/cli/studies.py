"""Commands about a study as a whole: sample, new, info, journal, check."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from workbench.cli.informing import about_study as _about
from workbench.cli.informing import print_info
from workbench.cli.opening import as_coder, looking
from workbench.cli.printing import as_json, print_json, study_argument
from workbench.journal.narrate import Telling
from workbench.model.errors import Refused
from workbench.project.sample import sample_study
from workbench.project.session import Project, tell_all


@click.command()
@click.argument("folder", type=click.Path(readable=False, path_type=Path), metavar="DIR")
@as_json
def sample(folder: Path, as_json: bool) -> None:
    """Write the sample study and its source transcripts."""
    path = sample_study(folder)
    files = sorted(p.name for p in path.parent.iterdir() if p.is_file() and p.suffix != ".lock")
    if as_json:
        print_json({"study": str(path), "files": files})
    else:
        click.echo(f"The sample study is in {path}")


@click.command()
@study_argument
@click.option("--title", required=True, help="What the study is called.")
@click.option("--coder", required=True, metavar="NAME", help="Who codes first.")
@as_json
def new(study: Path, title: str, coder: str, as_json: bool) -> None:
    """Make a new study."""
    with Project.create(study, title=title, coder=coder) as project:
        about = {
            "study": str(project.path),
            "title": project.read.study().title,
            "coder": project.read.coder(project.me).name,
        }
    if as_json:
        print_json(about)
    else:
        click.echo(f"“{about['title']}” was made in {study}; {about['coder']} codes first.")


@click.command()
@study_argument
@as_json
def info(study: Path, as_json: bool) -> None:
    """Say what a study holds."""
    with looking(study) as project:
        about = _about(project.read)
        title = project.read.study().title
    if as_json:
        print_json(about)
        return
    click.echo(title)
    print_info(about)


@click.command()
@study_argument
@as_coder
@as_json
def journal(study: Path, as_coder: str | None, as_json: bool) -> None:
    """Tell everything that was done, newest first.

    What others did in transcripts the coder at work has not finished is left out.
    """
    with looking(study, as_coder) as project:
        seen = project.seen()
        tellings = tell_all(seen.entries)
    if as_json:
        print_json(
            [
                {
                    "id": telling.id,
                    "at": telling.at,
                    "who": telling.who,
                    "what": telling.what,
                    "why": telling.why,
                    "details": list(telling.details),
                    "taken_back": telling.taken_back,
                }
                for telling in tellings
            ]
        )
    else:
        _print_tellings(tellings)
    if seen.hidden:
        many = f"{seen.hidden:,} entries of others are"
        left_out = "1 entry of others is" if seen.hidden == 1 else many
        click.echo(f"{left_out} shown once you finish their transcripts.", err=as_json)


def _print_tellings(tellings: Iterable[Telling]) -> None:
    for telling in tellings:
        back = " (taken back)" if telling.taken_back else ""
        why = f" – {telling.why}" if telling.why else ""
        click.echo(f"{telling.at}  {telling.who}: {telling.what}{back}{why}")
        for detail in telling.details:
            click.echo(f"    {detail}")


@click.command()
@study_argument
@as_json
def check(study: Path, as_json: bool) -> None:
    """Replay the journal, compare it with the tables, and look the file over."""
    with looking(study) as project:
        checkup = project.check()
    if as_json:
        print_json(
            {
                "entries": checkup.entries,
                "texts": checkup.texts,
                "rows": checkup.rows,
                "findings": list(checkup.findings),
            }
        )
    elif not checkup.findings:
        click.echo(
            f"All is well: {checkup.entries} journal entries give exactly the {checkup.rows} rows "
            f"of the tables, {checkup.texts} texts are unchanged, and the file is whole."
        )
    if checkup.findings:
        more = len(checkup.findings) - 1
        others = f" (and {more} more; see --json)" if more else ""
        raise Refused(
            f"“{study.name}” is not as it should be: {checkup.findings[0]}{others} "
            "Keep this file, and go on from a copy made before."
        )


COMMANDS = (sample, new, info, journal, check)
