"""What bringing in a sheet did or would do, as the rows of a report and as sentences.

Called by the commands that bring in sheets and by the panel that does so in the window.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.transcripts.plans import OUTCOMES, Plan

REPORT = ("about", "row", "participant", "column", "what")
"""The columns of a report."""


def report(
    plan: Plan, *, file: str, by: str, at: str, dry_run: bool = False
) -> list[dict[str, str]]:
    """What an import did: who, when, from which file, what went in, what did not and why."""
    lines = [
        _line("import", what=f"{'Tried' if dry_run else 'Imported'} by {by}, {at}"),
        _line("import", what=f"From “{file}”: {summary(plan)}"),
    ]
    lines += [_line("column", column=name, what=held) for name, held in plan.columns.items()]
    lines += [_line("new column", what=name) for name in plan.new_attributes]
    lines += [_line("new session", what=name) for name in plan.new_sessions]
    lines += [_line("remark", what=note) for note in plan.notes]
    labels = {row.line: row.label for row in plan.rows}
    lines += [
        _line("left out", one.line, labels.get(one.line, ""), one.column, one.sentence)
        for one in plan.problems
    ]
    lines += [_line("row", one.line, one.label, what=one.outcome) for one in plan.rows]
    return lines


def summary(plan: Plan) -> str:
    """How many rows went in, in words: "21 of 23 rows, 12 new, 4 changed, 5 unchanged"."""
    parts = [f"{number} {outcome}" for outcome in OUTCOMES if (number := plan.count(outcome))]
    rows = "row" if len(plan.rows) == 1 else "rows"
    return f"{plan.going_in} of {len(plan.rows)} {rows} ({', '.join(parts)})"


def sentences(lines: Sequence[Mapping[str, str]]) -> str:
    """A report as plain text, a line each."""
    said = []
    for line in lines:
        place = " ".join(filter(None, (line["row"] and f"row {line['row']}", line["participant"])))
        parts = (line["about"], place, line["column"], line["what"])
        said.append(": ".join(filter(None, parts)))
    return "\n".join(said) + "\n"


def _line(
    about: str, row: int | None = None, participant: str = "", column: str = "", what: str = ""
) -> dict[str, str]:
    number = "" if row is None else str(row)
    return dict(zip(REPORT, (about, number, participant, column, what), strict=True))
