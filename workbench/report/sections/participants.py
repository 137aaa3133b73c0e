"""Who took part, in numbers, and what they answered before and after.

Called by `report.compose`.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.findings.characteristics import (
    Characteristic,
    Characteristics,
    Range,
    characteristics,
)
from workbench.findings.shift import Shift, shifts
from workbench.model.people import Wave
from workbench.report.figures import before_and_after
from workbench.report.outline import Block, Table, aligned, text
from workbench.report.source import Source
from workbench.report.wording import DASH, counted, number, percent, thousands
from workbench.transcripts.occasions.limits import Limit, limit_of

WAVE_NAMES: dict[Wave, str] = {"": "Asked once", "before": "Before", "after": "After"}


def participants(source: Source) -> tuple[Block, ...]:
    """Print how many took part, their characteristics, and what moved."""
    table = characteristics(source.read)
    if not table.n:
        return ()
    limit = limit_of(source.read)
    blocks: list[Block] = [text(_heard(table, limit) if limit.narrows else _took_part(table))]
    once = [row for row in table.rows if row.waves == ("",)]
    waves = [row for row in table.rows if row.waves != ("",)]
    if any(map(_tabulated, once)):
        blocks.append(_table("Participants", table.n, once))
    if any(map(_tabulated, waves)):
        blocks.append(_table("Answers of the participants before and after", table.n, waves))
    for shift in shifts(source.read):
        blocks += [before_and_after(shift), text(_movement(shift))]
    left_out = _left_out(table)
    if left_out:
        blocks.append(text(left_out))
    return tuple(blocks)


def _took_part(table: Characteristics) -> str:
    """How many took part, and how often where some were at several sessions."""
    people = counted(table.n, "participant")
    if table.attendances <= table.n:
        return f"{people} took part."
    often = counted(table.attendances, "attendance")
    return f"{people} took part, with {often} at all sessions together."


def _heard(table: Characteristics, limit: Limit) -> str:
    """How many speak in the parts that count: the others are not described here."""
    verb = "speaks" if table.n == 1 else "speak"
    return f"{counted(table.n, 'participant')} {verb} in what is counted here: {limit.phrase}."


def _tabulated(row: Characteristic) -> bool:
    return bool(row.answers or row.ranges)


def _table(caption: str, n: int, characteristics: Sequence[Characteristic]) -> Table:
    waves = [w for w in WAVE_NAMES if any(w in row.waves for row in characteristics)]
    header = ["Characteristic"]
    for wave in waves:
        header += ["n", "%"] if waves == [""] else [f"{WAVE_NAMES[wave]}, n", "%"]
    rows: list[tuple[str, ...]] = []
    groups: list[int] = []
    for row in filter(_tabulated, characteristics):
        groups.append(len(rows))
        rows.append((row.attribute.name, *("",) * (2 * len(waves))))
        rows += _rows(row, waves, n)
    return Table(
        caption=f"{caption} (n = {thousands(n)})",
        header=tuple(header),
        rows=tuple(rows),
        alignment=aligned(1, 2 * len(waves)),
        widths=(9.0 - len(waves), *(2.4, 1.3) * len(waves)),
        note=(
            f"Percentages are of all {counted(n, 'participant')} and rounded to whole numbers, so "
            "they may not add up to 100. Facilitators, presenters and observers are not counted."
        ),
        groups=tuple(groups),
    )


def _rows(row: Characteristic, waves: Sequence[Wave], n: int) -> list[tuple[str, ...]]:
    found = []
    if row.ranges:
        spans = dict(zip(row.waves, row.ranges, strict=True))
        cells = [cell for wave in waves for cell in (_span(spans.get(wave)), "")]
        found.append(("Median (lowest to highest)", *cells))
    found += [(one.value, *_cells(row, one.counts, waves, n)) for one in row.answers]
    if any(row.missing):
        found.append(("No answer", *_cells(row, row.missing, waves, n)))
    return found


def _cells(
    row: Characteristic, counts: Sequence[int], waves: Sequence[Wave], n: int
) -> tuple[str, ...]:
    by_wave = dict(zip(row.waves, counts, strict=True))
    cells: list[str] = []
    for wave in waves:
        if wave in by_wave:
            cells += [thousands(by_wave[wave]), percent(by_wave[wave], n)]
        else:
            cells += [DASH, DASH]
    return tuple(cells)


def _span(span: Range | None) -> str:
    if span is None:
        return DASH
    return f"{number(span.median)} ({number(span.lowest)} to {number(span.highest)})"


def _movement(shift: Shift) -> str:
    if not shift.answered_both:
        return f"Nobody answered “{shift.attribute.name}” both before and after."
    return (
        f"Of the {counted(shift.answered_both, 'participant')} who answered "
        f"“{shift.attribute.name}” both times, {thousands(shift.moved)} "
        f"({percent(shift.moved, shift.answered_both)}) gave another answer afterwards."
    )


def _left_out(table: Characteristics) -> str:
    names = [
        f"“{row.attribute.name}” ({counted(row.different, 'different answer')})"
        for row in table.rows
        if not _tabulated(row)
    ]
    return (
        f"Not tabulated, because the answers differ too much: {', '.join(names)}." if names else ""
    )
