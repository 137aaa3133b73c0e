"""What the cells of a row say of a code, and keys and other names given to one code each.

Called by `planning`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol, get_args

from workbench.coding.codebook.scales import proper_scale
from workbench.coding.codebook.sheet.columns import TEXTS, TONE_NAMES
from workbench.coding.wording import named, on_one_line
from workbench.model.codebook import FAMILIES, TONES, Code, Codebook, CodeUse
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.model.names import folded
from workbench.transcripts.plans import Problem

Troubles = list[tuple[str, str]]
"""Columns with what is wrong with the cell."""


class Row(Protocol):
    """A row that is understood, as `planning.Taken`."""

    line: int
    code: Code

    @property
    def cells(self) -> Mapping[str, str]:
        """What it said, by our columns."""


def wished(
    code: Code, cells: Mapping[str, str], *, keep: bool
) -> tuple[dict[str, object], Troubles]:
    """The fields a row gives a code, but for keys and other names; and what cannot be.

    With `keep` texts that are there stay, and so do colour, use and scale.
    """
    troubles: Troubles = []
    fields: dict[str, object] = {
        field: cells[column]
        for column, field in TEXTS.items()
        if cells.get(column, "").strip() and not (keep and getattr(code, field))
    }
    if keep:
        return fields, troubles
    for reader in (_colour, _use, _scale):
        try:
            fields |= reader(replace(code, **fields), cells)  # type: ignore[arg-type]
        except Refused as refusal:
            troubles.append((reader.__name__.removeprefix("_"), refusal.sentence))
    return fields, troubles


def settle_keys(
    book: Codebook,
    taken: Sequence[Row],
    problems: list[Problem],
    notes: list[str],
    *,
    keep: bool,
) -> None:
    """Give each key to one code: one outside the sheet keeps its own, the first row the others."""
    asking: dict[CodeId, str] = {}
    for one in taken:
        key = one.cells.get("key", "").strip()
        asking[one.code.id] = key if key in tuple("0123456789") else ""
        if key != asking[one.code.id]:
            said = f"{named(key)} is no key; write one digit."
            problems.append(Problem(one.line, "key", said))
    owners = {c.key: c.id for c in book.codes if c.key and (keep or not asking.get(c.id))}
    names = {c.id: c.name for c in book.codes} | {one.code.id: one.code.name for one in taken}
    for one in taken:
        key = asking[one.code.id]
        if one.code.use != "code":
            one.code = replace(one.code, key="")
            continue
        if not key or (keep and one.code.key):
            continue
        if owners.get(key, one.code.id) != one.code.id:
            notes.append(f"Row {one.line}: the key {key} stays with {named(names[owners[key]])}.")
            if one.code.key and owners.setdefault(one.code.key, one.code.id) != one.code.id:
                one.code = replace(one.code, key="")
        else:
            owners[key] = one.code.id
            one.code = replace(one.code, key=key)


def settle_names(
    codes: Mapping[CodeId, Code], taken: Sequence[Row], problems: list[Problem], keep: bool
) -> None:
    """Give each code the other names its row gives that no other code bears."""
    asking = {
        one.code.id
        for one in taken
        if one.cells.get("other names", "").strip() and not (keep and one.code.aliases)
    }
    owners: dict[str, set[CodeId]] = {}
    for code in codes.values():
        for name in (code.name, *(() if code.id in asking else code.other_names)):
            owners.setdefault(folded(name), set()).add(code.id)
    for one in taken:
        if one.code.id not in asking:
            continue
        wanted: dict[str, str] = {}
        for line in one.cells["other names"].split("\n"):
            name = on_one_line(line)
            others = owners.get(folded(name), set()) - {one.code.id}
            if not name or folded(name) == folded(one.code.name):
                continue
            if others or ">" in name:
                said = f"{named(name)} cannot be another name: "
                other = codes[min(others)].name if others else ""
                said += f"{named(other)} is called so already." if others else "it holds “>”."
                problems.append(Problem(one.line, "other names", said))
            else:
                wanted.setdefault(folded(name), name)
                owners.setdefault(folded(name), set()).add(one.code.id)
        one.code = replace(one.code, aliases="\n".join(wanted.values()))


def foreign_colour(cells: Mapping[str, str]) -> str:
    """The colour of a row as another program writes it, "#ff0000"; "" where it is one of ours."""
    said = cells.get("colour", "").strip()
    return said if said.casefold().startswith(("#", "rgb")) or said.isdecimal() else ""


def _colour(code: Code, cells: Mapping[str, str]) -> dict[str, object]:
    words = f"{cells.get('colour', '')} {cells.get('tone', '')}".casefold().split()
    if not words or foreign_colour(cells):
        return {}
    if words[0] not in FAMILIES:
        raise Refused(f"{named(words[0])} is no colour; write one of {', '.join(FAMILIES)}.")
    if len(words) > 1 and words[1] not in TONE_NAMES:
        raise Refused(f"{named(words[1])} is no tone; write one of {', '.join(TONE_NAMES)}.")
    tone = TONE_NAMES.index(words[1]) if len(words) > 1 else 0
    return {"colour": FAMILIES.index(words[0]) * TONES + tone}


def _use(code: Code, cells: Mapping[str, str]) -> dict[str, object]:
    use = cells.get("use", "").strip().casefold()
    if not use:
        return {}
    if use not in get_args(CodeUse):
        raise Refused(f"{named(use)} is no use; write code, folder or archived.")
    return {"use": use}


def _scale(code: Code, cells: Mapping[str, str]) -> dict[str, object]:
    said = {
        "scale": cells.get("scale", "").strip().casefold(),
        "scale_labels": cells.get("scale labels", ""),
        "scale_from": cells.get("scale from", ""),
        "scale_to": cells.get("scale to", ""),
    }
    if not any(value.strip() for value in said.values()):
        return {}
    kind = said["scale"] or ("ordinal" if said["scale_labels"].strip() else "number")
    if kind not in ("none", "ordinal", "number"):
        raise Refused(f"{named(kind)} is no scale; write none, ordinal or number.")
    return dict(proper_scale(replace(code, **{**said, "scale": kind})))  # type: ignore[arg-type]
