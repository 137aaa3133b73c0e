"""Codes, and the codebook they make together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from workbench.model.ids import CodeId, CoderId, DefinitionId

FAMILIES = (
    "rust",
    "umber",
    "olive",
    "teal",
    "sky",
    "steel",
    "indigo",
    "violet",
    "orchid",
    "crimson",
)
TONES = 4
COLOURS = len(FAMILIES) * TONES

PATH_SEPARATOR = " > "

CodeUse = Literal["code", "folder", "archived"]
"""A "code" can be given; a "folder" only holds others; an "archived" code is given no more."""

Scale = Literal["none", "ordinal", "number"]

DEFINING = ("definition", "include", "exclude", "example", "counter_example")
"""The fields of a code that say what it means, which are also those of a `Definition`."""


@dataclass(frozen=True, slots=True)
class Code:
    """One code with its definition.

    `colour` is family * 4 + tone (0..39). `key` is the digit that applies it, or "". `aliases`
    are other names for it, one a line. `version` is the `Definition` in force; None is the one it
    began with. With the scale "ordinal" its codings may bear one of `scale_labels` (one a line,
    the lowest first), with "number" a number from `scale_from` to `scale_to` (decimals in plain
    writing, "" where there is no limit).
    """

    id: CodeId
    name: str
    parent: CodeId | None
    position: int
    colour: int = 0
    definition: str = ""
    include: str = ""
    exclude: str = ""
    example: str = ""
    key: str = ""
    counter_example: str = ""
    aliases: str = ""
    use: CodeUse = "code"
    version: DefinitionId | None = None
    scale: Scale = "none"
    scale_labels: str = ""
    scale_from: str = ""
    scale_to: str = ""

    @property
    def other_names(self) -> tuple[str, ...]:
        """The aliases."""
        return tuple(name for name in self.aliases.split("\n") if name)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of an ordinal scale, the lowest first."""
        return tuple(label for label in self.scale_labels.split("\n") if label)


@dataclass(frozen=True, slots=True)
class Definition:
    """What a code meant from one change of its definition to the next.

    `number` counts from 1, the definition it began with, which nobody is noted for. A change that
    was of the `wording` only leaves the meaning, so that nothing need be coded anew.
    """

    id: DefinitionId
    code: CodeId
    number: int
    definition: str
    include: str
    exclude: str
    example: str
    counter_example: str
    changed: Literal["meaning", "wording"] = "meaning"
    coder: CoderId | None = None
    at: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Codebook:
    """All codes of a study as a forest, in the order the researchers gave them."""

    codes: tuple[Code, ...]
    _by_id: dict[CodeId, Code] = field(init=False, repr=False, compare=False)
    _above: dict[CodeId, CodeId | None] = field(init=False, repr=False, compare=False)
    _children: dict[CodeId | None, tuple[Code, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the codes; one whose parent is unknown, or stands below it, stands at the top."""
        by_id = {code.id: code for code in self.codes}
        above = {code.id: _parent_within(by_id, code) for code in self.codes}
        children: dict[CodeId | None, list[Code]] = {}
        for code in sorted(self.codes, key=lambda c: (c.position, c.name.casefold(), c.id)):
            children.setdefault(above[code.id], []).append(code)
        object.__setattr__(self, "_by_id", by_id)
        object.__setattr__(self, "_above", above)
        object.__setattr__(self, "_children", {k: tuple(v) for k, v in children.items()})

    def __contains__(self, code: object) -> bool:
        """Whether an id belongs to this codebook."""
        return code in self._by_id

    def __getitem__(self, code: CodeId) -> Code:
        """The code of an id; KeyError when there is none."""
        return self._by_id[code]

    def __len__(self) -> int:
        """The number of codes."""
        return len(self.codes)

    def get(self, code: CodeId | None) -> Code | None:
        """The code of an id, or None."""
        return self._by_id.get(code) if code is not None else None

    def children(self, parent: CodeId | None = None) -> tuple[Code, ...]:
        """The codes directly under one, or those at the top, in their order."""
        return self._children.get(parent, ())

    def walk(self, parent: CodeId | None = None) -> Iterator[tuple[int, Code]]:
        """Every code under one with its depth, parents before children, in order."""
        stack = [(0, code) for code in reversed(self.children(parent))]
        while stack:
            depth, code = stack.pop()
            yield depth, code
            stack.extend((depth + 1, child) for child in reversed(self.children(code.id)))

    def ancestors(self, code: CodeId) -> tuple[Code, ...]:
        """The codes above one, from the top down."""
        found: list[Code] = []
        current = self.get(self._above[code])
        while current is not None:
            found.append(current)
            current = self.get(self._above[current.id])
        return tuple(reversed(found))

    def path(self, code: CodeId) -> str:
        """The name with those above it: "Trust > Institutions"."""
        return PATH_SEPARATOR.join(c.name for c in (*self.ancestors(code), self[code]))

    def find(self, path: str) -> Code | None:
        """The code of a path, compared without regard to case and blanks around names.

        A lone name is also found below the top when only one code bears it, or where none does,
        when it is another name of one code.
        """
        names = split_path(path)
        if not names:
            return None
        wanted = [name.casefold() for name in names]
        level = self.children()
        found: Code | None = None
        for name in wanted:
            found = next((c for c in level if c.name.casefold() == name), None)
            if found is None:
                break
            level = self.children(found.id)
        if found is None and len(wanted) == 1:
            bearers = [c for c in self.codes if c.name.casefold() == wanted[0]] or [
                c for c in self.codes if wanted[0] in c.aliases.casefold().split("\n")
            ]
            found = bearers[0] if len(bearers) == 1 else None
        return found


def _parent_within(by_id: dict[CodeId, Code], code: Code) -> CodeId | None:
    seen: set[CodeId] = set()
    above = by_id.get(code.parent) if code.parent is not None else None
    while above is not None and above.id not in seen:
        if above.id == code.id:
            return None
        seen.add(above.id)
        above = by_id.get(above.parent) if above.parent is not None else None
    return code.parent if code.parent in by_id else None


def split_path(path: str) -> tuple[str, ...]:
    """Cut "A > B" into its names."""
    return tuple(name.strip() for name in path.split(">") if name.strip())


def join_path(names: Iterable[str]) -> str:
    """Join names into "A > B"."""
    return PATH_SEPARATOR.join(names)
