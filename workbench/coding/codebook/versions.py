"""What a code meant at any time: each change of its definition makes a version.

    definitions_of(read, code)       the history, the one in force last
    difference(older, newer)         what the two say of each field they differ in

`describing` and `merging` write versions through `redefined`; the page Codebook, the command
line, the report and `coding.recoding` read them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from workbench.journal.entry import Change, adds
from workbench.model.clock import Now
from workbench.model.codebook import DEFINING, Code, Definition
from workbench.model.ids import CodeId, CoderId, DefinitionId, MakeId, joint_id
from workbench.model.reading import Reader

Kind = Literal["meaning", "wording"]


@dataclass(frozen=True, slots=True)
class Difference:
    """What two definitions say of one field, one of `DEFINING`."""

    field: str
    before: str
    after: str


def definitions_of(read: Reader, code: CodeId) -> tuple[Definition, ...]:
    """Every version of a code's definition, oldest first; the one in force is the last.

    A code that was never changed has one, number 1.
    """
    return history(read.codebook()[code], read.definitions(code))


def history(code: Code, written: Sequence[Definition]) -> tuple[Definition, ...]:
    """The versions of a code from those written down for it, as `definitions_of` gives them.

    Where two copies changed the code at once, the one in force says what the code says now.
    """
    if not written:
        return (_first(code),)
    current = code.version or written[0].id
    latest = next((one for one in written if one.id == current), written[-1])
    earlier = (one for one in written if one.id != latest.id)
    return (*earlier, replace(latest, **_texts(code)))  # type: ignore[arg-type]


def version_of(known: Sequence[Definition], version: DefinitionId | None) -> Definition | None:
    """The definition of a history a coding was made under; None where it is not kept any more."""
    if version is None:
        return known[0]
    return next((one for one in known if one.id == version), None)


def is_behind(known: Sequence[Definition], version: DefinitionId | None) -> bool:
    """Whether the meaning has changed since a version of a history, as `history` gives it."""
    made_under = version_of(known, version)
    if made_under is None:
        return True
    later = known[known.index(made_under) + 1 :]
    return any(one.changed == "meaning" for one in later)


def difference(older: Definition, newer: Definition) -> tuple[Difference, ...]:
    """What differs between two definitions, field by field in the order of the codebook."""
    return tuple(
        Difference(name, getattr(older, name), getattr(newer, name))
        for name in DEFINING
        if getattr(older, name) != getattr(newer, name)
    )


def redefined(
    code: Code,
    written: Sequence[Definition],
    texts: Mapping[str, str],
    *,
    by: CoderId,
    changed: Kind | None,
    reason: str,
    now: Now,
    make_id: MakeId,
) -> tuple[tuple[Change, ...], dict[str, str | None]]:
    """The new version of a definition, and the fields it sets in the code; nothing if none differs.

    Blanks at the ends of a text are no difference. The first change also writes down what the
    code began with. Unless `changed` is given it is of the meaning, or only of the wording where
    nothing was written before: then the words say what was meant.
    """
    new = {
        name: text.strip()
        for name, text in texts.items()
        if getattr(code, name).strip() != text.strip()
    }
    if not new:
        return (), {}
    known = history(code, written)
    if changed is None:
        changed = "meaning" if any(_texts(code).values()) else "wording"
    version = Definition(
        id=DefinitionId(make_id()),
        code=code.id,
        number=1 + max(one.number for one in known),
        **{**_texts(code), **new},
        changed=changed,
        coder=by,
        at=now(),
        reason=reason.strip(),
    )
    began = () if written else (adds(known[0]),)
    return (*began, adds(version)), {**new, "version": version.id}


def _first(code: Code) -> Definition:
    return Definition(DefinitionId(joint_id(code.id, "1")), code.id, 1, **_texts(code))  # type: ignore[arg-type]


def _texts(code: Code) -> dict[str, str]:
    return {name: getattr(code, name) for name in DEFINING}
