"""The verb that makes one code a part of another.

Called by the codebook's trees.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.coding.codebook import versions
from workbench.coding.codebook.giving import uses_of
from workbench.coding.codebook.handing_over import hand_over
from workbench.coding.codebook.in_themes import place_in_themes
from workbench.coding.codebook.naming import free_aliases
from workbench.coding.codebook.placing import stands_under
from workbench.coding.codebook.scales import SCALE, refuse_homeless, values_in_use
from workbench.coding.codebook.scales import fits as value_fits
from workbench.coding.displacing import displaced_of_codes, recoded
from workbench.coding.memos import memos_by_subject
from workbench.coding.order import renumber
from workbench.coding.wording import listed, named
from workbench.journal.entry import Change, Draft, removes_all, sets
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.codebook import DEFINING, Code, Codebook
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, MakeId, new_id
from workbench.model.reading import Reader

Pairs = Sequence[tuple[Code, Code]]
"""Which code goes into which."""


def merge_codes(
    read: Reader,
    source: CodeId,
    into: CodeId,
    *,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft the merging of one code into another.

    Codings, memos, themes and the codes below go over; a code below that has a namesake there
    is merged with it. A coding that would stand twice (same coder, layer and passage) goes, its
    memos stay. The name that goes becomes another name of the code that stays.

    The texts of the definitions are joined. Where that says something new, the code that stays
    gets a version of another meaning, and the codings of both, which now count as made under the
    one before, are to be looked at again: nobody has yet compared them with the wider words.
    Where nothing is added, the meaning has not changed and there is nothing to look at: what came
    over counts as made under the definition that holds, because merging says that it fits.

    Refuses a code that cannot take codings, and scales that do not go together.
    """
    book = read.codebook()
    gone, kept = book[source], book[into]
    if source == into:
        raise Refused(f"{named(gone.name)} cannot be merged into itself: choose another code.")
    if stands_under(book, into, source):
        raise Refused(
            f"{named(gone.name)} cannot be merged into {named(kept.name)}, which stands under it:"
            f" move {named(kept.name)} out first."
        )
    pairs = _pairs(book, gone, kept)
    _refuse_misfits(read, pairs)
    merging = _Merging(read, book, pairs, by, now, make_id)
    return Draft(f"Merge {named(gone.name)} into {named(kept.name)}", tuple(merging.changes()))


class _Merging:
    """The changes of one merge."""

    def __init__(
        self, read: Reader, book: Codebook, pairs: Pairs, by: CoderId, now: Now, make_id: MakeId
    ) -> None:
        self._read, self._book, self._pairs = read, book, pairs
        self._by, self._now, self._make_id = by, now, make_id
        self._targets = {gone.id: kept for gone, kept in pairs}

    def changes(self) -> Iterator[Change]:
        """What names the codes that go, before these."""
        read, targets = self._read, self._targets
        memos = memos_by_subject(read)
        kept = {kept.id: self._with_scale(kept) for _, kept in self._pairs}
        moved = [
            (coding, kept[target.id])
            for gone, target in targets.items()
            for coding in read.codings(code=gone)
        ]
        yield from hand_over(read, moved, memos)
        for row in displaced_of_codes(read, targets):
            if row.code is not None:
                target = targets[row.code]
                yield from recoded(row, target.id, target.version)
        for gone, target in targets.items():
            for memo in memos.get(gone, ()):
                if memo.about == "code":
                    yield from sets(memo, subject=target.id)
        yield from place_in_themes(read, {gone: kept.id for gone, kept in targets.items()})
        yield from _place_in_codebook(self._book, self._pairs)
        for target in kept.values():
            yield from self._joined(target)
        yield from removes_all(one for gone in targets for one in read.definitions(gone))
        yield from removes_all(gone for gone, _ in reversed(self._pairs))

    def _with_scale(self, kept: Code) -> Code:
        """The code that stays with the scale it takes over where it has none."""
        for gone in self._into(kept):
            if kept.scale == "none" and gone.scale != "none":
                kept = replace(kept, **{name: getattr(gone, name) for name in SCALE})
        return kept

    def _joined(self, kept: Code) -> tuple[Change, ...]:
        """The texts, aliases, key and scale of the code that stays."""
        old, texts = self._book[kept.id], {name: getattr(kept, name) for name in DEFINING}
        key, aliases = kept.key, list(kept.other_names)
        sources = self._into(kept)
        for gone in sources:
            texts = {name: _join(texts[name], getattr(gone, name)) for name in DEFINING}
            key = key or gone.key
            aliases += [gone.name, *gone.other_names]
        written, fields = versions.redefined(
            old,
            self._read.definitions(kept.id),
            texts,
            by=self._by,
            changed="meaning",
            reason=f"{named(*(gone.name for gone in sources))} merged into it",
            now=self._now,
            make_id=self._make_id,
        )
        scale = {name: getattr(kept, name) for name in SCALE}
        going = [gone for gone, _ in self._pairs]
        free = free_aliases(self._book, old, going, aliases)
        return (*written, *sets(old, **fields, **scale, key=key, aliases=free))

    def _into(self, kept: Code) -> list[Code]:
        return [gone for gone, target in self._pairs if target.id == kept.id]


def _pairs(book: Codebook, source: Code, into: Code) -> list[tuple[Code, Code]]:
    """Which code goes into which: the two, and namesakes below them."""
    pairs = [(source, into)]
    for gone, kept in pairs:
        namesakes = {c.name.casefold(): c for c in book.children(kept.id) if c.id != source.id}
        pairs += [
            (child, namesakes[child.name.casefold()])
            for child in book.children(gone.id)
            if child.name.casefold() in namesakes
        ]
    return pairs


def _refuse_misfits(read: Reader, pairs: Pairs) -> None:
    for gone, kept in pairs:
        if kept.use == "folder" and (uses := uses_of(read, {gone.id})):
            raise Refused(
                f"{named(kept.name)} is a folder and takes no codings, but {named(gone.name)} has"
                f" {listed(uses)}: move it into the folder, or choose a code."
            )
        if kept.use == "archived" and gone.use == "code":
            raise Refused(
                f"{named(kept.name)} is archived: bring it back first, or merge it into"
                f" {named(gone.name)}."
            )
        used = values_in_use(read, gone.id)
        homeless = {v: n for v, n in used.items() if not value_fits(kept, v)}
        if kept.scale != "none" and homeless:
            refuse_homeless(kept, homeless)


def _place_in_codebook(book: Codebook, pairs: Pairs) -> list[Change]:
    source = pairs[0][0]
    merged = {gone.id for gone, _ in pairs}
    families: dict[CodeId, list[Code]] = {}
    for gone, kept in pairs:
        family = families.setdefault(
            kept.id, [c for c in book.children(kept.id) if c.id != source.id]
        )
        family += [c for c in book.children(gone.id) if c.id not in merged]
    changes = [
        change
        for parent, family in families.items()
        for n, code in enumerate(family)
        for change in sets(code, parent=parent, position=n)
    ]
    if source.parent not in families:
        siblings = book.children(source.parent if source.parent in book else None)
        changes += renumber(code for code in siblings if code.id != source.id)
    return changes


def _join(first: str, second: str) -> str:
    """Both texts, unless the first holds the lines of the second."""
    said = first.split("\n")
    if not second or all(line in said for line in second.split("\n")):
        return first
    return f"{first}\n{second}" if first else second
