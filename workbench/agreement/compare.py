"""Compare two coders: one row of counts and coefficients per code, and where they differ.

Called by the pages Compare and Reconcile, by `workbench agreement` and by `report`. Nothing is
written. `sentence` in `agreement.phrasing` says a row in words.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.agreement.cells import cells, pooled
from workbench.agreement.columns import load
from workbench.agreement.intervals import RESAMPLES, SEED, add_intervals
from workbench.agreement.matching import Disagreement, Matching, match
from workbench.agreement.measures import (
    IntArray,
    coefficients,
    cohen_kappa,
    f1,
    krippendorff_alpha,
    percent_agreement,
    tables_of,
)
from workbench.agreement.ranking import Pattern, patterns, ranked
from workbench.agreement.result import Result
from workbench.agreement.scope import Excluded, finished_by_both
from workbench.agreement.units import Unit
from workbench.model.codebook import Code
from workbench.model.ids import CodeId, CoderId, TranscriptId
from workbench.model.reading import Reader

SHOWN = (percent_agreement, cohen_kappa, krippendorff_alpha, f1)
WITH_INTERVAL = (krippendorff_alpha, f1)


@dataclass(frozen=True, slots=True)
class Row:
    """One code: counts of units, pooled over the transcripts, and coefficients by name.

    `documents` is the number of transcripts compared. `f1_characters` is the check of boundaries.
    """

    code: CodeId
    path: str
    unit: Unit
    both: int
    only_first: int
    only_second: int
    neither: int
    documents: int
    coefficients: Mapping[str, Result]
    f1_characters: Result


@dataclass(frozen=True, slots=True)
class Overall:
    """A coefficient over the codes that have one: median and range; None when no code has."""

    median: float | None
    low: float | None
    high: float | None
    defined: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two coders did alike and what not, on the transcripts both have finished.

    `overall` is by name of coefficient, with "f1_characters". `disagreements` stand in the
    order in which to talk about them. `blank` counts the codings of blanks only, which were
    left out. `units` is the number of units compared.
    """

    first: CoderId
    second: CoderId
    unit: Unit
    transcripts: tuple[TranscriptId, ...]
    excluded: tuple[Excluded, ...]
    units: int
    rows: tuple[Row, ...]
    overall: Mapping[str, Overall]
    patterns: tuple[Pattern, ...]
    disagreements: tuple[Disagreement, ...]
    blank: int
    resamples: int
    seed: int

    def row(self, code: CodeId) -> Row:
        """The row of one code; KeyError when it was not compared."""
        for row in self.rows:
            if row.code == code:
                return row
        raise KeyError(code)


def compare(
    read: Reader,
    first: CoderId,
    second: CoderId,
    *,
    unit: Unit = "turn",
    codes: Sequence[CodeId] | None = None,
    transcripts: Sequence[TranscriptId] | None = None,
    resamples: int = RESAMPLES,
    seed: int = SEED,
) -> Comparison:
    """Compare two coders on all codes and transcripts, or on those given.

    Refuses to compare a coder with themselves. Transcripts not finished by both are left out
    and listed; when none is left every coefficient has the reason NO_DATA.
    """
    scope = finished_by_both(read, first, second, transcripts)
    chosen = [c for _, c in read.codebook().walk() if codes is None or c.id in codes]
    ids = [code.id for code in chosen]
    columns = load(read, (first, second), scope.compared, ids)
    in_units = cells(columns, 0, 1, unit)
    in_characters = in_units if unit == "character" else cells(columns, 0, 1, "character")
    results = _results(in_units, unit, resamples, seed)
    extents = coefficients(
        tables_of(pooled(in_characters)), (f1,), n_documents=len(scope.compared), headline=False
    )
    rows = tuple(
        _row(read, code, unit, in_units[:, k], results[k], extents[k][f1.name])
        for k, code in enumerate(chosen)
    )
    matchings = matched(read, first, second, scope.compared, ids)
    return Comparison(
        first=first,
        second=second,
        unit=unit,
        transcripts=scope.compared,
        excluded=scope.excluded,
        units=len(columns.turns.start) if unit == "turn" else int(columns.lengths.sum()),
        rows=rows,
        overall=_overall(rows),
        patterns=patterns(matchings),
        disagreements=ranked([d for m in matchings for d in m.disagreements], _lower_ends(rows)),
        blank=columns.dropped,
        resamples=resamples,
        seed=seed,
    )


def matched(
    read: Reader,
    first: CoderId,
    second: CoderId,
    transcripts: Sequence[TranscriptId],
    codes: Sequence[CodeId] | None = None,
) -> list[Matching]:
    """Match the codings of two coders in each transcript, of all codes or of those given.

    A limited reader is matched on the parts it counts.
    """
    wanted = None if codes is None else set(codes)
    found = []
    for transcript in transcripts:
        ours, theirs = (
            [
                coding
                for coding in read.codings(transcript=transcript, coder=coder, layer="coder")
                if wanted is None or coding.code in wanted
            ]
            for coder in (first, second)
        )
        if ours or theirs:
            extents = read.extents(transcript)
            found.append(match(read.text(transcript), (first, second), ours, theirs, extents))
    return found


def _results(
    in_units: IntArray, unit: Unit, resamples: int, seed: int
) -> tuple[dict[str, Result], ...]:
    results = coefficients(
        tables_of(pooled(in_units)), SHOWN, n_documents=len(in_units), headline=unit == "turn"
    )
    return add_intervals(results, in_units, WITH_INTERVAL, resamples=resamples, seed=seed)


def _row(
    read: Reader,
    code: Code,
    unit: Unit,
    by_document: IntArray,
    results: Mapping[str, Result],
    extent: Result,
) -> Row:
    both, only_first, only_second, neither = by_document.sum(axis=0).tolist()
    return Row(
        code=code.id,
        path=read.codebook().path(code.id),
        unit=unit,
        both=both,
        only_first=only_first,
        only_second=only_second,
        neither=neither,
        documents=len(by_document),
        coefficients=results,
        f1_characters=extent,
    )


def _overall(rows: Sequence[Row]) -> dict[str, Overall]:
    by_name = {m.name: [row.coefficients[m.name].value for row in rows] for m in SHOWN}
    by_name["f1_characters"] = [row.f1_characters.value for row in rows]
    return {name: _spread(values) for name, values in by_name.items()}


def _spread(values: Iterable[float | None]) -> Overall:
    defined = [value for value in values if value is not None]
    if not defined:
        return Overall(None, None, None, 0)
    return Overall(statistics.median(defined), min(defined), max(defined), len(defined))


def _lower_ends(rows: Sequence[Row]) -> dict[CodeId, float]:
    results = ((row.code, row.coefficients[krippendorff_alpha.name]) for row in rows)
    return {code: result.ci[0] for code, result in results if result.ci is not None}
