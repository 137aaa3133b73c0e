"""What becomes of a code's place in the themes when it goes or is split.

Called by `deleting`, `merging` and `coding.recoding.splitting`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.journal.entry import Change, adds, removes, sets
from workbench.model.ids import CodeId, joint_id
from workbench.model.reading import Reader
from workbench.model.theme import ThemeCode


def place_in_themes(read: Reader, targets: Mapping[CodeId, CodeId | None]) -> list[Change]:
    """Put each code's target in its place in every theme; None leaves the place empty."""
    changes: list[Change] = []
    for members in _themes(read):
        if any(member.code in targets for member in members):
            wanted = dict.fromkeys(targets.get(member.code, member.code) for member in members)
            changes += _replaced(members, [code for code in wanted if code is not None])
    return changes


def put_after(read: Reader, code: CodeId, beside: Sequence[CodeId]) -> list[Change]:
    """Put codes right after another in every theme it carries; those in it already stay."""
    changes: list[Change] = []
    for members in _themes(read):
        there = [member.code for member in members]
        if code in there:
            place = there.index(code) + 1
            fresh = [one for one in beside if one not in there]
            changes += _replaced(members, [*there[:place], *fresh, *there[place:]])
    return changes


def _themes(read: Reader) -> list[list[ThemeCode]]:
    themes: dict[str, list[ThemeCode]] = {}
    for placed in read.theme_codes():
        themes.setdefault(placed.theme, []).append(placed)
    return list(themes.values())


def _replaced(members: Sequence[ThemeCode], wanted: Sequence[CodeId]) -> list[Change]:
    theme = members[0].theme
    kept = {member.code: member for member in members}
    changes = [removes(member) for member in members if member.code not in wanted]
    for n, code in enumerate(wanted):
        if code in kept:
            changes += sets(kept[code], position=n)
        else:
            changes.append(adds(ThemeCode(joint_id(theme, code), theme, code, n)))
    return changes
