"""Which columns a sheet of a codebook has, ours and those of other programs.

Known from other programs: MAXQDA (Code, Memo; “>” or a backslash between a code and one below
it), ATLAS.ti (Code, Comment or Code Definition, Code Group 1 …), NVivo (Name, Description; paths
with backslashes that may begin with Codes or Nodes), Taguette (tag, description, number of
highlights), QualCoder (Code, Memo, Category).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.coding.wording import on_one_line
from workbench.model.codebook import split_path
from workbench.model.errors import Refused

CODE, PARENT = "code", "parent"
CODINGS = "codings (of others only where finished)"
"""How many codings of all coders one sees: those of others in transcripts one has finished."""
TONE_NAMES = ("solid", "diagonal", "bar", "dot")
"""What the tones of a family of colours are called, in order."""

TEXTS = {
    "definition": "definition",
    "include": "include",
    "exclude": "exclude",
    "example": "example",
    "counter-example": "counter_example",
}
"""The columns that say what a code means, and the fields they hold."""
COLUMNS = (
    CODE,
    PARENT,
    *TEXTS,
    "other names",
    "colour",
    "tone",
    "key",
    "use",
    "scale",
    "scale labels",
    "scale from",
    "scale to",
    "versions",
    CODINGS,
)
NUMBERS = frozenset({"versions", CODINGS})
"""The columns that only tell: they change nothing when they come in."""

_OTHER_HEADINGS: Mapping[str, str] = {
    "code name": CODE,
    "codename": CODE,
    "code path": CODE,
    "name": CODE,
    "node": CODE,
    "tag": CODE,
    "parent code": PARENT,
    "parent name": PARENT,
    "parent path": PARENT,
    "category": PARENT,
    "categories": PARENT,
    "code group": PARENT,
    "code group 1": PARENT,
    "code groups": PARENT,
    "group": PARENT,
    "folder": PARENT,
    "description": "definition",
    "code definition": "definition",
    "code description": "definition",
    "comment": "definition",
    "code comment": "definition",
    "memo": "definition",
    "code memo": "definition",
    "meaning": "definition",
    "inclusion": "include",
    "inclusion criteria": "include",
    "when to use": "include",
    "exclusion": "exclude",
    "exclusion criteria": "exclude",
    "when not to use": "exclude",
    "examples": "example",
    "typical example": "example",
    "anchor example": "example",
    "counter example": "counter-example",
    "counterexample": "counter-example",
    "non-example": "counter-example",
    "alias": "other names",
    "aliases": "other names",
    "synonyms": "other names",
    "color": "colour",
    "colour family": "colour",
    "shortcut": "key",
    "labels": "scale labels",
    "codings": CODINGS,
    "number of highlights": CODINGS,
    "references": CODINGS,
    "frequency": CODINGS,
    "grounded": CODINGS,
}


@dataclass(frozen=True, slots=True)
class Headings:
    """Which of our columns each heading of a sheet stands for; "" for those not taken."""

    columns: Mapping[str, str]
    is_ours: bool

    def cells(self, row: Mapping[str, str]) -> dict[str, str]:
        """The cells of a row by our columns, ends of lines as we keep them."""
        return {
            column: row.get(heading, "").replace("\r\n", "\n").replace("\r", "\n")
            for heading, column in self.columns.items()
            if column
        }

    def path(self, cells: Mapping[str, str]) -> tuple[str, ...]:
        """The names from the top down to the code of a row."""
        said = cells.get(CODE, "")
        if not self.is_ours and ">" not in said and "\\" in said:
            names = tuple(name for part in said.split("\\") if (name := on_one_line(part)))
            names = names[1:] if len(names) > 1 and names[0] in ("Codes", "Nodes") else names
        else:
            names = tuple(on_one_line(name) for name in split_path(said))
        above = tuple(on_one_line(name) for name in split_path(cells.get(PARENT, "")))
        return (*above, *names) if names else ()

    @property
    def told(self) -> dict[str, str]:
        """What each heading is taken for, in words."""
        return {
            heading: f"taken as {column}" if column else "not taken"
            for heading, column in self.columns.items()
            if column not in NUMBERS
        }


def headings_of(names: Iterable[str]) -> Headings:
    """Recognise the columns of a sheet; refuses one without a column of codes.

    Of two headings for the same column the first is taken.
    """
    columns: dict[str, str] = {}
    plain = {heading: on_one_line(heading.replace("_", " ")).casefold() for heading in names}
    for heading, words in plain.items():
        column = words if words in COLUMNS else _OTHER_HEADINGS.get(words, "")
        columns[heading] = "" if column in columns.values() else column
    if CODE not in columns.values():
        raise Refused(
            "The table has no column of codes: name the column with their names “code”,"
            " and that with what they mean “definition”."
        )
    return Headings(columns, is_ours={CODE, PARENT} <= set(plain.values()))
