"""What an import brought and what it left out, as a text to read or a table to keep.

Called by the import panel and by `workbench import --report`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.project.exporting import Checked, Door
from workbench.project.importing import Brought
from workbench.transcripts.encodings import friendly

SUFFIXES = (".csv", ".xlsx", ".txt")
"""How reports are called that can be written."""
COLUMNS = (
    "file",
    "result",
    "transcript",
    "session",
    "words",
    "turns",
    "speakers",
    "facilitators",
    "segments",
    "memos",
    "layout",
    "letters",
    "lines left out",
    "worth a look",
)
NUMBERS = frozenset({"words", "turns", "memos"})


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that did not come in, and why, in a sentence."""

    file: str
    why: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """One import: into which study, by whom and when (ISO 8601), what came in, what did not."""

    study: str
    by: str
    at: str
    brought: Sequence[Brought]
    left_out: Sequence[LeftOut]


def write_report(out: Door, path: Path, report: ImportReport) -> Checked | None:
    """Write a report: a table for .csv and .xlsx, else a text. None: not written."""
    if path.suffix.casefold() in (".csv", ".xlsx"):
        return out.table(path, COLUMNS, rows_of(report), numbers=NUMBERS)
    return out.text(path, as_text(report))


def rows_of(report: ImportReport) -> list[dict[str, str]]:
    """A row for each file, by column name."""
    came = [_row(one) for one in report.brought]
    stayed = [
        dict.fromkeys(COLUMNS, "")
        | {"file": one.file, "result": "left out", "worth a look": one.why}
        for one in report.left_out
    ]
    return [*came, *stayed]


def _row(one: Brought) -> dict[str, str]:
    return {
        "file": one.file,
        "result": "imported",
        "transcript": one.transcript,
        "session": one.session,
        "words": str(one.words),
        "turns": str(one.turns),
        "speakers": "; ".join(f"{s.label} ({s.turns})" for s in one.speakers),
        "facilitators": "; ".join(s.label for s in one.speakers if s.facilitator),
        "segments": "; ".join(_segment(*segment) for segment in one.segments),
        "memos": str(one.memos),
        "layout": one.layout.value,
        "letters": friendly(one.encoding) if one.encoding else "",
        "lines left out": "\n".join(one.left_out),
        "worth a look": "\n".join(one.warnings),
    }


def as_text(report: ImportReport) -> str:
    """The report as a text to read."""
    lines = [f"Import into “{report.study}” by {report.by}, {report.at}", ""]
    lines += _part(f"In the study: {len(report.brought)}", map(_paragraph, report.brought))
    stayed = ([one.why] for one in report.left_out)
    lines += _part(f"Left out: {len(report.left_out)}", stayed)
    return "\n".join(lines)


def _part(title: str, paragraphs: Iterable[list[str]]) -> list[str]:
    lines = [title, ""]
    for first, *others in paragraphs:
        lines += [f"  {first}", *(f"      {other}" for other in others), ""]
    return lines


def _paragraph(one: Brought) -> list[str]:
    speakers = ", ".join(
        f"{s.label} ({s.turns}{', facilitator' if s.facilitator else ''})" for s in one.speakers
    )
    lines = [
        f"{one.file} as “{one.transcript}” in session “{one.session}”: "
        f"{one.words:,} words, {one.turns:,} turns",
        f"Speakers and their turns: {speakers or 'none'}",
        f"Layout: {one.layout.value}",
    ]
    if one.encoding:
        lines.append(f"Letters read as {friendly(one.encoding)}")
    if one.segments:
        lines.append(f"Segments: {', '.join(_segment(*segment) for segment in one.segments)}")
    if one.notes:
        kept = f"{one.memos} of them as memos" if one.memos else "none of them kept"
        lines.append(f"Comments and notes beside the text: {one.notes}, {kept}")
    lines += [f"Worth a look: {warning}" for warning in one.warnings]
    lines += [f"Left out, because nobody says it: {line}" for line in one.left_out]
    return lines


def _segment(kind: str, label: str) -> str:
    return f"{kind} “{label}”" if label else kind
