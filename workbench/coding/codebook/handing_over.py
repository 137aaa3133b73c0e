"""Give codings another code, whoever made them, with all that hangs on them.

Called by `merging` and `coding.recoding.splitting`. A coder's own change of mind about one coding
is `coding.passages.recode`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.coding.codebook.scales import fits, refuse_homeless, values_of
from workbench.journal.entry import Change, removes, sets
from workbench.model.codebook import Code
from workbench.model.coding import Coding
from workbench.model.ids import CodeId
from workbench.model.memo import Memo
from workbench.model.reading import Reader

Place = tuple[CodeId, str, str, str, int, int]


def hand_over(
    read: Reader,
    moved: Sequence[tuple[Coding, Code]],
    memos: Mapping[str, Sequence[Memo]],
) -> list[Change]:
    """The changes after which each coding has the code beside it, under its present definition.

    One that would stand twice (same coder, layer and passage) goes: its memos, and its value and
    certainty where the other has none, go over. Refuses a value the code's scale has no place for.
    """
    _refuse_values(moved)
    targets = {code.id for _, code in moved}
    going = {coding.id for coding, _ in moved}
    standing = {
        _place(coding, code): coding
        for code in targets
        for coding in read.codings(code=code)
        if coding.id not in going
    }
    changes: list[Change] = []
    for coding, code in moved:
        place = _place(coding, code.id)
        twin = standing.get(place)
        if twin is None:
            changes += sets(coding, code=code.id, version=code.version)
            standing[place] = replace(coding, code=code.id, version=code.version)
            continue
        for memo in memos.get(coding.id, ()):
            changes += sets(memo, subject=twin.id)
        fuller = replace(
            twin, value=twin.value or coding.value, certainty=twin.certainty or coding.certainty
        )
        changes += sets(twin, value=fuller.value, certainty=fuller.certainty)
        standing[place] = fuller
        changes.append(removes(coding))
    return changes


def _place(coding: Coding, code: CodeId) -> Place:
    return (code, coding.coder, coding.layer, coding.transcript, coding.start, coding.end)


def _refuse_values(moved: Iterable[tuple[Coding, Code]]) -> None:
    by_code: dict[CodeId, tuple[Code, list[Coding]]] = {}
    for coding, code in moved:
        by_code.setdefault(code.id, (code, []))[1].append(coding)
    for code, codings in by_code.values():
        homeless = {v: n for v, n in values_of(codings).items() if not fits(code, v)}
        if homeless:
            refuse_homeless(code, homeless)
