"""What merging and deleting codes does to codings, memos, themes and the codes around them.

Called by `coding.codebook`, which refuses what makes no sense and names the draft.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.coding.displacing import displaced_of_codes, recoded
from workbench.coding.memos import memo_removals, memos_by_subject
from workbench.coding.order import renumber
from workbench.journal.entry import Change, adds, removes, removes_all, sets
from workbench.model.codebook import Code, Codebook
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, joint_id
from workbench.model.memo import Memo
from workbench.model.reading import Reader
from workbench.model.theme import ThemeCode

TEXTS = ("definition", "include", "exclude", "example")


def merge(read: Reader, book: Codebook, source: Code, into: Code) -> tuple[Change, ...]:
    """The changes that make `source` a part of `into`, which must not stand under it."""
    pairs = _pairs(book, source, into)
    targets = {gone.id: kept.id for gone, kept in pairs}
    memos = memos_by_subject(read)
    changes = [
        *_merge_codings(read, targets, memos),
        *(
            change
            for row in displaced_of_codes(read, targets)
            if row.code is not None
            for change in recoded(row, targets[row.code])
        ),
        *(
            change
            for gone, kept in targets.items()
            for memo in memos.get(gone, ())
            if memo.about == "code"
            for change in sets(memo, subject=kept)
        ),
        *_place_in_themes(read, targets),
        *_place_in_codebook(book, source, pairs),
        *_join_texts(pairs),
    ]
    return (*changes, *removes_all(gone for gone, _ in reversed(pairs)))


def deletion(read: Reader, book: Codebook, doomed: Sequence[Code]) -> tuple[Change, ...]:
    """The changes that take out codes (a code and all below it) with all that is about them."""
    gone = {code.id for code in doomed}
    codings = [coding for code in doomed for coding in read.codings(code=code.id)]
    subjects = [*(coding.id for coding in codings), *gone]
    top = doomed[0]
    siblings = book.children(top.parent if top.parent in book else None)
    return (
        *memo_removals(read, subjects),
        *removes_all(codings),
        *removes_all(displaced_of_codes(read, gone)),
        *_place_in_themes(read, dict.fromkeys(gone)),
        *removes_all(reversed(doomed)),
        *renumber(code for code in siblings if code.id != top.id),
    )


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


def _merge_codings(
    read: Reader, targets: Mapping[CodeId, CodeId], memos: Mapping[str, Sequence[Memo]]
) -> list[Change]:
    changes: list[Change] = []
    standing = {
        (kept, _place(coding)): coding
        for kept in set(targets.values())
        for coding in read.codings(code=kept)
    }
    for gone, kept in targets.items():
        for coding in read.codings(code=gone):
            twin = standing.setdefault((kept, _place(coding)), coding)
            if twin is coding:
                changes += sets(coding, code=kept)
                continue
            for memo in memos.get(coding.id, ()):
                changes += sets(memo, subject=twin.id)
            changes.append(removes(coding))
    return changes


def _place(coding: Coding) -> tuple[str, str, str, int, int]:
    return (coding.coder, coding.layer, coding.transcript, coding.start, coding.end)


def _place_in_themes(read: Reader, targets: Mapping[CodeId, CodeId | None]) -> list[Change]:
    """Put each code's target in its place in every theme; None leaves the place empty."""
    themes: dict[str, list[ThemeCode]] = {}
    for placed in read.theme_codes():
        themes.setdefault(placed.theme, []).append(placed)
    changes: list[Change] = []
    for members in themes.values():
        if any(member.code in targets for member in members):
            changes += _replace_members(members, targets)
    return changes


def _replace_members(
    members: Sequence[ThemeCode], targets: Mapping[CodeId, CodeId | None]
) -> list[Change]:
    theme = members[0].theme
    kept = {member.code: member for member in members if member.code not in targets}
    wanted = dict.fromkeys(targets.get(member.code, member.code) for member in members)
    changes = [removes(member) for member in members if member.code in targets]
    for n, code in enumerate(code for code in wanted if code is not None):
        if code in kept:
            changes += sets(kept[code], position=n)
        else:
            changes.append(adds(ThemeCode(joint_id(theme, code), theme, code, n)))
    return changes


def _place_in_codebook(
    book: Codebook, source: Code, pairs: Sequence[tuple[Code, Code]]
) -> list[Change]:
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


def _join_texts(pairs: Sequence[tuple[Code, Code]]) -> list[Change]:
    changes: list[Change] = []
    for kept in {kept.id: kept for _, kept in pairs}.values():
        fields = {name: getattr(kept, name) for name in (*TEXTS, "key")}
        for gone in (gone for gone, into in pairs if into.id == kept.id):
            fields = {name: _joined(fields[name], getattr(gone, name)) for name in TEXTS} | {
                "key": fields["key"] or gone.key
            }
        changes += sets(kept, **fields)
    return changes


def _joined(first: str, second: str) -> str:
    if not second or second in first.split("\n"):
        return first
    return f"{first}\n{second}" if first else second
