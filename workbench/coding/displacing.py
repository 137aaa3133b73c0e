"""Take a coding, quote, segment or link out until a person has placed it, with what hangs on it.

Called by `coding.moving.follow`, which takes out, by `coding.moving.reviewing`, which puts back,
and by the verbs that remove or merge what a displaced thing names.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from workbench.journal.entry import Change, adds, removes, removes_all, sets
from workbench.model.anchor import Anchor
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CoderId, DefinitionId, RevisionId, ThemeId
from workbench.model.kinds import KIND_OF, KINDS, Value, defaults_of, row_of
from workbench.model.memo import Link, Memo
from workbench.model.occasion import Segment
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.reading import Reader
from workbench.model.revision import Displaced, DisplacedKind

Placed = Coding | Quote | Segment | Link
"""What stands at a passage of a transcript."""
Hanging = Memo | QuoteEdit | Link
"""What hangs on it."""


def displaced(
    thing: Placed,
    hanging: Sequence[Hanging],
    text: str,
    revision: RevisionId,
    *,
    by: CoderId | None = None,
) -> tuple[Displaced, tuple[Change, ...]]:
    """Make the row for a thing at a passage of the earlier `text`, and the changes for that.

    `by` is whose it is where the thing itself does not say: who wrote the memo of a link.
    """
    anchor = Anchor.at(text, thing.span)
    row = Displaced(
        id=thing.id,
        about=kind_of(thing),
        transcript=thing.transcript,
        revision=revision,
        start=thing.start,
        end=thing.end,
        exact=anchor.exact,
        before=anchor.before,
        after=anchor.after,
        code=thing.code if isinstance(thing, Coding) else None,
        theme=thing.theme if isinstance(thing, Quote) else None,
        coder=thing.coder if isinstance(thing, Coding | Quote) else by,
        rows=_packed([thing, *hanging]),
    )
    return row, (*removes_all(hanging), removes(thing), adds(row))


def kind_of(thing: Placed) -> DisplacedKind:
    """What a thing is called among displaced ones."""
    if isinstance(thing, Coding):
        return "coding"
    if isinstance(thing, Link):
        return "link"
    return "quote" if isinstance(thing, Quote) else "segment"


def thing_of(row: Displaced) -> tuple[Placed, tuple[Hanging, ...]]:
    """The thing as it was at its earlier passage, and what hangs on it."""
    thing, *hanging = [
        KINDS[kind](id=id, **{**defaults_of(kind), **fields})
        for kind, id, fields in json.loads(row.rows)
    ]
    return thing, tuple(hanging)


def displaced_of_codes(read: Reader, codes: Iterable[CodeId]) -> list[Displaced]:
    """What waits to be placed and names one of these codes."""
    wanted = set(codes)
    return [row for row in read.displaced() if row.code in wanted]


def recoded(row: Displaced, code: CodeId, version: DefinitionId | None) -> tuple[Change, ...]:
    """The change after which a displaced coding has another code, under a version of it."""
    return sets(row, code=code, rows=_with(row, code=code, version=version))


def revalued(row: Displaced, value: str) -> tuple[Change, ...]:
    """The change after which a displaced coding has another value."""
    return sets(row, rows=_with(row, value=value))


def out_of_theme(row: Displaced, theme: ThemeId) -> tuple[Change, ...]:
    """The change after which a displaced quote of a theme waits for one."""
    if row.theme != theme:
        return ()
    return sets(row, theme=None, rows=_with(row, theme=None))


def _with(row: Displaced, **changed: Value) -> str:
    (kind, id, fields), *hanging = json.loads(row.rows)
    return _written([(kind, id, {**fields, **changed}), *hanging])


def _packed(entities: Iterable[Placed | Hanging]) -> str:
    return _written((KIND_OF[type(one)], one.id, row_of(one)) for one in entities)


def _written(rows: Iterable[Sequence[object]]) -> str:
    return json.dumps(list(rows), ensure_ascii=False, separators=(",", ":"))
