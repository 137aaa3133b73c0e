"""Say a row of a comparison in plain words, numbers always with their counts.

Called by the page Compare and by `workbench agreement`. No verdicts: what an agreement is worth
depends on what the conclusions cost.
"""

from __future__ import annotations

from workbench.agreement.compare import Row
from workbench.agreement.result import Flag, Reason, Result

MOSTLY_AGREED = 0.9
SELDOM_SHARED = 0.8


def sentence(row: Row, first_name: str, second_name: str) -> str:
    """Say what happened with one code, in a few sentences."""
    reason = row.coefficients["f1"].reason
    if reason is Reason.NO_DATA:
        return f"No transcript compared was finished by both {first_name} and {second_name}."
    if reason is Reason.NOBODY_CODED:
        return (
            f"Nobody used “{row.path}” in these transcripts, so there is nothing to compare. "
            "(Some programs report 1.00 or 100 % here.)"
        )
    if Flag.ONE_CODER_NEVER_USED in row.coefficients["f1"].flags:
        return _never_used(row, first_name, second_name)
    parts = [_counts(row, first_name, second_name), _beyond_chance(row), _rare_code(row)]
    return " ".join(part for part in parts if part)


def decimal(value: float) -> str:
    """Write a coefficient with two decimals and no leading zero: ".71", "-.05", "1.00"."""
    written = f"{value:.2f}"
    return "0" if float(written) == 0 else written.replace("0.", ".", 1)


def _units(row: Row, number: int) -> str:
    return f"{number:,} {row.unit}" if number == 1 else f"{number:,} {row.unit}s"


def _never_used(row: Row, first_name: str, second_name: str) -> str:
    used, user, other = row.only_first, first_name, second_name
    if row.only_second:
        used, user, other = row.only_second, second_name, first_name
    return (
        f"{other} never used “{row.path}”; {user} used it in {_units(row, used)}. Kappa is 0 by "
        f"construction and says nothing about how {other} understands the code. Talk about the "
        "definition first."
    )


def _counts(row: Row, first_name: str, second_name: str) -> str:
    either = row.both + row.only_first + row.only_second
    return (
        f"Both coders used “{row.path}” in {_units(row, row.both)}; {first_name} alone in "
        f"{row.only_first:,}, {second_name} alone in {row.only_second:,}. Of the {row.unit}s "
        f"either coded, they agree on {row.both:,} of {either:,}."
    )


def _beyond_chance(row: Row) -> str:
    alpha = row.coefficients["krippendorff_alpha"]
    if alpha.value is None:
        return f"Both coded every {row.unit}, so agreement beyond chance cannot be told."
    return f"Agreement beyond chance (alpha) is {decimal(alpha.value)}{_interval(alpha)}."


def _interval(alpha: Result) -> str:
    if alpha.ci is None:
        return ""
    low, high = map(decimal, alpha.ci)
    few = (
        f" (only {alpha.n_documents} transcripts, so take this with care)"
        if Flag.CI_UNSTABLE in alpha.flags
        else ""
    )
    if low == high:
        return f"; it is the same however the transcripts are resampled{few}"
    return (
        "; with other transcripts of this kind it could plausibly lie between "
        f"{low} and {high}{few}"
    )


def _rare_code(row: Row) -> str:
    either = row.both + row.only_first + row.only_second
    agreed, shared = row.coefficients["percent_agreement"], row.coefficients["f1"]
    parts = []
    if (
        agreed.value is not None
        and shared.value is not None
        and agreed.value >= MOSTLY_AGREED
        and shared.value < SELDOM_SHARED
    ):
        parts.append(
            f"The coders agree on {agreed.value:.0%} of all {row.unit}s mostly because "
            f"“{row.path}” is rare.".replace("%", " %")
        )
    if Flag.RARE in shared.flags:
        parts.append(f"Only {_units(row, either)}: each single {row.unit} moves this number a lot.")
    return " ".join(parts)
