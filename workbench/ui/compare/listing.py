"""Which disagreements are listed beside the table, and how the list says them.

Called by `listed`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.agreement.matching import Disagreement
from workbench.agreement.ranking import Pattern
from workbench.agreement.reconcile import key_of
from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId
from workbench.model.reading import Reader
from workbench.ui.compare.found import PatternEntry, PlaceEntry
from workbench.ui.compare.wording import Names, pattern_sentence, translate
from workbench.ui.widgets.differences import (
    ICONS,
    Gazetteer,
    codes_named,
    kind_word,
    lone_coder,
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wants listed: about one code, of one pattern, of one kind ("" for all)."""

    code: CodeId | None = None
    pattern: Pattern | None = None
    kind: str = ""

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return bool(self.code or self.pattern or self.kind)


def concerns(found: Disagreement, wish: Wish) -> bool:
    """Whether a disagreement belongs to the code or pattern wished for, of whatever kind."""
    pattern = wish.pattern
    if pattern is None:
        return wish.code is None or wish.code in found.codes
    if pattern.first is None or pattern.second is None:
        return any(code in found.codes for code in (pattern.first, pattern.second))
    return (
        found.kind == "different code"
        and any(coding.code == pattern.first for coding in found.first)
        and any(coding.code == pattern.second for coding in found.second)
    )


def title_of(read: Reader, wish: Wish) -> str:
    """Name what is listed."""
    codes = (wish.pattern.first, wish.pattern.second) if wish.pattern else (wish.code,)
    names = [code.name for code in map(read.codebook().get, codes) if code is not None]
    if not names:
        return translate("Compare", "Disagreements")
    return translate("Compare", "On {names}").format(names=" / ".join(names))


def pattern_entries(read: Reader, patterns: Iterable[Pattern], names: Names) -> list[PatternEntry]:
    """Patterns with their sentences."""
    codebook = read.codebook()
    return [PatternEntry(p, pattern_sentence(p, codebook, names)) for p in patterns]


def place_entries(
    read: Reader, disagreements: Sequence[Disagreement], names: Names
) -> list[PlaceEntry]:
    """Disagreements with where they stand and in whose words."""
    gazetteer, codebook = Gazetteer(read), read.codebook()
    return [_entry(found, gazetteer, codebook, names) for found in disagreements]


def _entry(
    found: Disagreement, gazetteer: Gazetteer, codebook: Codebook, names: Names
) -> PlaceEntry:
    lone = lone_coder(found)
    only = "" if lone is None else names[found.coders.index(lone)]
    codes = codes_named(codebook, found.codings)
    if found.kind == "different code":
        sides = zip(names, (found.first, found.second), strict=True)
        codes = " · ".join(f"{name}: {codes_named(codebook, side)}" for name, side in sides)
    return PlaceEntry(
        disagreement=found,
        key=key_of(found),
        where=gazetteer.where(found.transcript, found.span.start).short(),
        icon=ICONS[found.kind],
        kind=kind_word(found.kind, only),
        codes=codes,
        words=found.codings[0].exact,
    )
