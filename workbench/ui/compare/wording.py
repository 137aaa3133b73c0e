"""The words of the page Compare: heads, cells without a number, patterns, the foot.

The sentence about one code comes from `agreement.phrasing`.

Called by the other parts of the page.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.agreement.compare import Comparison, Row
from workbench.agreement.phrasing import decimal
from workbench.agreement.ranking import Pattern
from workbench.agreement.result import Flag, NoInterval, Reason
from workbench.coding.wording import listed
from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId

translate = QCoreApplication.translate

Names = tuple[str, str]


def reason_words(reason: Reason | None) -> str:
    """Say in a cell why there is no number."""
    if reason is None:
        return ""
    return {
        Reason.NO_DATA: translate("Compare", "nothing to compare"),
        Reason.NOBODY_CODED: translate("Compare", "nobody used it"),
        Reason.ALL_CODED: translate("Compare", "both used it everywhere"),
        Reason.SINGLE_VALUE: translate("Compare", "only one value"),
    }[reason]


def no_interval_words(reason: NoInterval | None) -> str:
    """Say in a cell why a value has no interval."""
    return {
        None: "",
        NoInterval.NO_VALUE: "",
        NoInterval.ONE_DOCUMENT: translate("Compare", "one transcript only"),
        NoInterval.OFTEN_UNDEFINED: translate("Compare", "too rare for one"),
    }[reason]


def units_named(row: Row, number: int) -> str:
    """Count in the unit of a row: "8 turns", "1 character"."""
    words = {
        ("turn", True): translate("Compare", "1 turn"),
        ("turn", False): translate("Compare", "{n} turns"),
        ("character", True): translate("Compare", "1 character"),
        ("character", False): translate("Compare", "{n} characters"),
    }
    return words[row.unit, number == 1].format(n=f"{number:,}")


def note(row: Row, names: Names) -> str:
    """The most important thing to know about a row, in a word or three; "" for most."""
    shared = row.coefficients["f1"]
    if shared.value is None:
        return ""
    if Flag.ONE_CODER_NEVER_USED in shared.flags:
        never = names[0] if row.only_second else names[1]
        return translate("Compare", "{name} never used it").format(name=never)
    if Flag.RARE in shared.flags:
        either = row.both + row.only_first + row.only_second
        return translate("Compare", "Rare: {units}").format(units=units_named(row, either))
    if Flag.BIAS in shared.flags:
        more = names[0] if row.only_first > row.only_second else names[1]
        return translate("Compare", "{name} more often").format(name=more)
    return ""


def pattern_sentence(pattern: Pattern, codebook: Codebook, names: Names) -> str:
    """Say what one coder does throughout."""
    first, second = (_name(codebook, code) for code in (pattern.first, pattern.second))
    if pattern.second is None or pattern.first is None:
        user, other = names if pattern.second is None else names[::-1]
        code = first if pattern.second is None else second
        if pattern.count == 1:
            return translate("Compare", "{other} never used “{code}”; {user} used it once.").format(
                other=other, code=code, user=user
            )
        return translate(
            "Compare", "{other} never used “{code}”; {user} used it {n} times."
        ).format(other=other, code=code, user=user, n=pattern.count)
    return translate(
        "Compare",
        "Where {a} used “{first}”, {b} used “{second}”, {n} times: probably one definition to "
        "talk about.",
    ).format(a=names[0], first=first, b=names[1], second=second, n=pattern.count)


def _name(codebook: Codebook, code: CodeId | None) -> str:
    found = codebook.get(code)
    return found.name if found else translate("Compare", "a deleted code")


def scope_line(found: Comparison) -> str:
    """Say what was compared and what was left out, and why."""
    if len(found.transcripts) == 1:
        said = translate("Compare", "1 transcript compared")
    else:
        said = translate("Compare", "{n} transcripts compared").format(n=len(found.transcripts))
    if not found.excluded:
        return said
    out = listed(f"{one.name} ({one.why})" for one in found.excluded)
    return translate("Compare", "{said}; left out: {out}").format(said=said, out=out)


def overall_sentence(found: Comparison, numbers: bool) -> str:
    """Say what the table as a whole tells, while no row is chosen."""
    used = [row for row in found.rows if row.both + row.only_first + row.only_second]
    unused = len(found.rows) - len(used)
    parts = []
    shared = found.overall["f1"]
    if numbers and shared.median is not None and shared.low is not None:
        parts.append(
            translate(
                "Compare",
                "Over the {n} codes somebody used, the middle F1 is {median}; the lowest is {low}, "
                "the highest {high}.",
            ).format(
                n=shared.defined,
                median=decimal(shared.median),
                low=decimal(shared.low),
                high=decimal(shared.high or 0.0),
            )
        )
    if unused:
        parts.append(translate("Compare", "Nobody used {n} of the codes.").format(n=unused))
    parts.append(translate("Compare", "Choose a row to see what it means and where it comes from."))
    return " ".join(parts)


def foot_line(found: Comparison, numbers: bool) -> str:
    """Say how it was counted, so that anybody can count again."""
    if found.unit == "turn":
        unit = translate("Compare", "Unit: {n} speaker turns with words.")
    else:
        unit = translate("Compare", "Unit: {n} characters of the whole text.")
    parts = [unit.format(n=f"{found.units:,}")]
    parts.append(translate("Compare", "Blanks at both ends of a passage are not counted."))
    if found.blank == 1:
        parts.append(translate("Compare", "1 coding of blanks only was left out."))
    elif found.blank:
        parts.append(
            translate("Compare", "{n} codings of blanks only were left out.").format(n=found.blank)
        )
    if numbers:
        parts.append(_interval_line(found))
    return " ".join(parts)


def _interval_line(found: Comparison) -> str:
    if len(found.transcripts) < 2:
        return translate("Compare", "No interval: one transcript says nothing about others.")
    said = translate("Compare", "Interval: {n} resamples of {t} transcripts, seed {seed}.").format(
        n=f"{found.resamples:,}", t=len(found.transcripts), seed=found.seed
    )
    few = any(
        Flag.CI_UNSTABLE in row.coefficients["krippendorff_alpha"].flags for row in found.rows
    )
    if few:
        said += " " + translate("Compare", "With so few transcripts, take it with care.")
    return said
