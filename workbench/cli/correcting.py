"""The command `correct`: replace a transcript by a corrected file, and say what that moves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli.exporting import given_names, replacing
from workbench.cli.opening import as_coder
from workbench.cli.printing import as_json, print_json, study_argument
from workbench.coding.moving.reviewing import seen
from workbench.coding.moving.whereabouts import probably
from workbench.model.ids import CoderId
from workbench.model.reading import Reader
from workbench.model.revision import Displaced
from workbench.model.wording import elided
from workbench.project.correcting import Correction, correct, seen_by
from workbench.project.session import Project, transcript_named
from workbench.transcripts.correcting.corrected import corrected_file
from workbench.transcripts.pseudonyms.replacing import replaced_by
from workbench.transcripts.reading import read_file

LISTED = 20
"""So many passages of each sort are named to a person."""


@click.command("correct")
@study_argument
@click.argument("transcript", metavar="TRANSCRIPT")
@click.argument("file", type=click.Path(readable=False, path_type=Path), metavar="NEWFILE")
@click.option("--reason", metavar="TEXT", default="", help="Why it is corrected; it is kept.")
@click.option("--dry-run", is_flag=True, help="Only say what would move.")
@click.option("--even-so", is_flag=True, help="Also when most of the words are others.")
@replacing
@as_coder
@as_json
def correct_(
    study: Path,
    transcript: str,
    file: Path,
    reason: str,
    dry_run: bool,
    even_so: bool,
    as_coder: str | None,
    as_json: bool,
) -> None:
    """Replace a transcript by a corrected file; codings and quotes follow their words.

    The earlier text is kept. What cannot be placed for sure waits for a person.
    """
    prepare = replaced_by(given_names())
    source = prepare(read_file(file)) if prepare is not None else read_file(file)
    with Project.open(study, coder=as_coder, read_only=dry_run) as project:
        read = project.read
        id = transcript_named(read, transcript)
        found = correct(
            read,
            id,
            corrected_file(read, id, source),
            reason=reason,
            even_so=even_so,
            by=project.me,
            now=project.now,
            make_id=project.make_id,
        )
        told = _told(read, found, transcript, project.me)
        if not dry_run:
            project.do(found.draft)
    if as_json:
        print_json(told)
    else:
        _print(told, dry_run)


def _told(read: Reader, found: Correction, transcript: str, me: CoderId) -> dict[str, Any]:
    """What a correction does, as far as the coder may see it: numbers are of all."""
    names = {coder.id: coder.name for coder in read.coders()}
    paths = {code.id: read.codebook().path(code.id) for code in read.codebook().codes}
    revision = next(c for c in found.draft.changes if c.kind == "revision")
    (known,) = [one for one in read.transcripts() if one.id == (revision.after or {})["transcript"]]
    return {
        "transcript": known.name,
        "revision": found.number,
        "words": {"before": found.words_before, "after": found.words_after},
        "same_words": round(found.same, 4),
        "untouched": found.untouched,
        "moved": found.moved,
        "adjusted": [
            {
                "about": one.about,
                "was": one.was,
                "is": one.now,
                "code": paths.get(one.code) if one.code else None,
                "coder": names.get(one.coder) if one.coder else None,
            }
            for one in seen_by(read, known.id, found.adjusted, me)
        ],
        "review": [
            {
                "about": row.about,
                "exact": row.exact,
                "code": paths.get(row.code) if row.code else None,
                "coder": names.get(row.coder) if row.coder else None,
                "suggestion": _suggestion(row, found),
            }
            for row in seen(read, found.review, me)
        ],
        "hidden": {
            "adjusted": len(found.adjusted) - len(seen_by(read, known.id, found.adjusted, me)),
            "review": len(found.review) - len(seen(read, found.review, me)),
        },
    }


def _suggestion(row: Displaced, found: Correction) -> dict[str, Any] | None:
    """The passage of the corrected text where it probably is: offsets, words, score (0..1)."""
    text = found.moves.new
    likely = probably(row, text, found.moves, 1)
    if not likely:
        return None
    span = likely[0].span
    return {
        "start": span.start,
        "end": span.end,
        "exact": span.of(text),
        "score": round(likely[0].score, 3),
    }


def _print(told: dict[str, Any], dry_run: bool) -> None:
    before, after = told["words"]["before"], told["words"]["after"]
    would = "would be corrected" if dry_run else "was corrected"
    click.echo(
        f"{told['transcript']} {would}: {before:,} words before, {after:,} after, "
        f"{told['same_words']:.0%} the same. The earlier text is kept as text {told['revision']}."
    )
    hidden = told["hidden"]
    adjusted = len(told["adjusted"]) + hidden["adjusted"]
    review = len(told["review"]) + hidden["review"]
    click.echo(
        f"Passages with the same words: {told['untouched']:,} ({told['moved']:,} of them moved); "
        f"over corrected words: {adjusted:,}; to be placed by a person: {review:,}."
    )
    for one in told["adjusted"][:LISTED]:
        click.echo(f"    {_named(one)}: “{elided(one['was'])}” is now “{elided(one['is'])}”")
    for one in told["review"][:LISTED]:
        found = one["suggestion"]
        perhaps = f", perhaps “{elided(found['exact'])}”" if found else ""
        click.echo(f"    to place: {_named(one)} “{elided(one['exact'])}”{perhaps}")
    more = sum(max(0, len(told[what]) - LISTED) for what in ("adjusted", "review"))
    if more:
        click.echo(f"    and {more:,} more, which --json lists.")


def _named(one: dict[str, Any]) -> str:
    """Say what it is: "Fatigue (Ada)", "quote", "segment"."""
    return f"{one['code']} ({one['coder']})" if one["code"] else str(one["about"])


COMMANDS = (correct_,)
