"""How alike two coders coded, before they talked about it.

Called by `report.compose`.
"""

from __future__ import annotations

from workbench.agreement.compare import Comparison, Overall, Row, compare
from workbench.agreement.measures import (
    cohen_kappa,
    f1,
    krippendorff_alpha,
    percent_agreement,
)
from workbench.agreement.result import Flag, Result
from workbench.model.reading import Reader
from workbench.report.outline import Block, Table, aligned, text
from workbench.report.source import Source
from workbench.report.wording import DASH, counted, decimal, listed, per_cent, thousands
from workbench.transcripts.occasions.limits import limit_of


def agreement(source: Source) -> tuple[Block, ...]:
    """Print the agreement of two coders, code by code; nothing when fewer than two coded.

    A reflexive study prints the counts without coefficients: there the places where readings
    differ are worth talking about, and no measure of quality.
    """
    found = source.comparison or _first_two(source.read)
    if found is None:
        return ()
    blocks: list[Block] = [text(_compared(source.read, found))]
    if found.excluded:
        blocks.append(text(_left_out(found)))
    if found.transcripts and found.rows:
        reflexive = source.read.study().way == "reflexive"
        blocks.append(_counts(source.read, found) if reflexive else _table(source.read, found))
    return tuple(blocks)


def _first_two(read: Reader) -> Comparison | None:
    coded = {coding.coder for coding in read.codings(layer="coder")}
    coders = [coder.id for coder in read.coders() if coder.id in coded]
    return compare(read, coders[0], coders[1]) if len(coders) > 1 else None


def _compared(read: Reader, found: Comparison) -> str:
    coders = _coders(read, found)
    if not found.transcripts:
        return f"{coders} cannot be compared yet: no transcript has been finished by both."
    names = [read.transcript(transcript).name for transcript in found.transcripts]
    limit = limit_of(read)
    kept = f", {limit.phrase}" if limit.narrows else ""
    return (
        f"{coders} were compared on the {counted(len(names), 'transcript')} both had finished "
        f"({listed(names)}), {_noun(found)} by {_noun(found)}: {_units(found)}{kept}. "
        "The numbers are those of their own codings before discussion; what they agreed on "
        "afterwards is not counted."
    )


def _left_out(found: Comparison) -> str:
    told = [f"{one.name} ({one.why})" for one in found.excluded]
    return f"Left out: {listed(told)}."


def _table(read: Reader, found: Comparison) -> Table:
    rows: list[tuple[str, ...]] = [
        (
            _code(row),
            *_cells(row),
            _value(row.coefficients[f1.name]),
            _alpha(row.coefficients[krippendorff_alpha.name]),
            _value(row.coefficients[cohen_kappa.name]),
            _alike(row.coefficients[percent_agreement.name]),
        )
        for row in found.rows
    ]
    if found.overall[krippendorff_alpha.name].defined > 1:
        rows.append(_median(found))
    return Table(
        caption="Agreement per code, before discussion",
        header=(*_heading(read, found), "F1", "Alpha (95% interval)", "Kappa", "Agreement"),
        rows=tuple(rows),
        alignment=aligned(1, 7),
        widths=(3.6, 1.2, 1.7, 1.7, 1.2, 3.9, 1.4, 2.1),
        note=_note(found),
    )


def _counts(read: Reader, found: Comparison) -> Table:
    return Table(
        caption="Where two readings meet and differ, before discussion",
        header=_heading(read, found),
        rows=tuple((row.path, *_cells(row)) for row in found.rows),
        alignment=aligned(1, 3),
        widths=(7.0, 2.5, 3.0, 3.0),
        note=_counted(found),
    )


def _heading(read: Reader, found: Comparison) -> tuple[str, str, str, str]:
    first, second = (read.coder(coder).name for coder in (found.first, found.second))
    return "Code", "Both", f"Only {first}", f"Only {second}"


def _cells(row: Row) -> tuple[str, str, str]:
    return thousands(row.both), thousands(row.only_first), thousands(row.only_second)


def _code(row: Row) -> str:
    rare = Flag.RARE in row.coefficients[krippendorff_alpha.name].flags
    return f"{row.path}*" if rare else row.path


def _value(result: Result) -> str:
    return DASH if result.value is None else decimal(result.value)


def _alike(result: Result) -> str:
    """The share treated alike; a dash where nobody used the code, so that it says nothing."""
    return DASH if Flag.UNINFORMATIVE in result.flags else _percentage(result.value)


def _percentage(value: float | None) -> str:
    return DASH if value is None else per_cent(value)


def _alpha(result: Result) -> str:
    if result.value is None:
        return result.reason.value if result.reason else DASH
    if result.ci is None:
        return decimal(result.value)
    low, high = result.ci
    return f"{decimal(result.value)} ({decimal(low)} to {decimal(high)})"


def _median(found: Comparison) -> tuple[str, ...]:
    def middle(name: str) -> float | None:
        overall: Overall = found.overall[name]
        return overall.median

    ratios = [
        DASH if value is None else decimal(value)
        for value in map(middle, (f1.name, krippendorff_alpha.name, cohen_kappa.name))
    ]
    agreed = _percentage(middle(percent_agreement.name))
    return ("Median", "", "", "", *ratios, agreed)


def _note(found: Comparison) -> str:
    told = [_counted(found)]
    told.append(
        f"F1 is twice the number under Both, divided by the {_noun(found)}s each coder gave the "
        "code, added up. Alpha is Krippendorff’s, kappa Cohen’s: agreement beyond chance, 1 being "
        f"perfect. Agreement is the share of {_noun(found)}s both treated alike, with those "
        "neither coded."
    )
    results = [row.coefficients[krippendorff_alpha.name] for row in found.rows]
    if any(result.ci for result in results):
        told.append(
            f"Intervals come from {thousands(found.resamples)} resamples of the "
            f"{counted(len(found.transcripts), 'transcript')}."
        )
    if any(Flag.CI_UNSTABLE in result.flags for result in results if result.ci):
        told.append("So few transcripts make the intervals rough.")
    if any(Flag.RARE in result.flags for result in results):
        told.append(f"* Given to fewer than 10 {_noun(found)}s: each moves the numbers a lot.")
    if any(result.value is None for result in results):
        told.append(
            f"{DASH} Not defined, for the reason given under alpha; the medians leave it out."
        )
    return " ".join(told)


def _counted(found: Comparison) -> str:
    return (
        f"Both, only: number of {_noun(found)}s to which both coders, or only one of them, gave "
        f"the code, among {_units(found)}."
    )


def _coders(read: Reader, found: Comparison) -> str:
    return listed([read.coder(coder).name for coder in (found.first, found.second)])


def _noun(found: Comparison) -> str:
    return str(found.unit)


def _units(found: Comparison) -> str:
    return counted(found.units, _noun(found))
