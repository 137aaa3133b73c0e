"""The list of originals and replacements.

It never lies in the study: `project.key_file` keeps it, encrypted with a passphrase. `rules` says
what may be in it.

Called by the other modules of this package and by the pages and commands about pseudonyms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from workbench.model.errors import Refused
from workbench.transcripts.pseudonyms.words import folded_word, tidy, words_of

Kind = Literal["person", "place", "organisation", "other"]
KINDS: tuple[Kind, ...] = get_args(Kind)

COLUMNS = ("original", "replacement", "kind", "replaced forms", "kept forms")
"""The columns of the list as a sheet."""

_NEUTRAL: Mapping[Kind, str] = {
    "person": "pt{}",
    "place": "[place {}]",
    "organisation": "[organisation {}]",
    "other": "[detail {}]",
}


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """One original and what stands in its place.

    `on` and `off` are forms as `finding.Hit.form` writes them: possible ones that a person said
    are this name, and ones that a person said are not.
    """

    original: str
    replacement: str
    kind: Kind = "person"
    on: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """What all spellings of the original share."""
        return key_of(self.original)


def key_of(original: str) -> str:
    """What all spellings of an original share; two with the same key are one."""
    return " ".join(folded_word(word.text) for word in words_of(original))


@dataclass(frozen=True)
class Pseudonyms:
    """The whole list, in the order in which it was made. Every method gives a new list."""

    items: tuple[Pseudonym, ...] = ()
    _by_key: dict[str, Pseudonym] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the originals."""
        object.__setattr__(self, "_by_key", {one.key: one for one in self.items})

    def __iter__(self) -> Iterator[Pseudonym]:
        """The pseudonyms in order."""
        return iter(self.items)

    def __len__(self) -> int:
        """How many originals there are."""
        return len(self.items)

    def get(self, original: str) -> Pseudonym | None:
        """The pseudonym of an original in any spelling, or None."""
        return self._by_key.get(key_of(original))

    def named(self, original: str) -> Pseudonym:
        """The pseudonym of an original; Refused when there is none."""
        found = self.get(original)
        if found is None:
            raise Refused(
                f"“{tidy(original)}” is not in the list of pseudonyms: choose one that is, or "
                "add it first."
            )
        return found

    def remove(self, original: str) -> Pseudonyms:
        """Without an original."""
        known = self.named(original)
        return Pseudonyms(tuple(one for one in self.items if one is not known))

    def switch(self, original: str, form: str, on: bool | None) -> Pseudonyms:
        """With a form of an original replaced (True), kept (False), or by the rules (None)."""
        known = self.named(original)
        made = replace(
            known,
            on=known.on - {form} | ({form} if on else set()),
            off=known.off - {form} | ({form} if on is False else set()),
        )
        return Pseudonyms(tuple(made if one is known else one for one in self.items))

    def proposal(self, kind: Kind, taken: Iterable[str] = ()) -> str:
        """A neutral replacement nobody has yet: "pt3", "[place 1]"."""
        used = {text.casefold() for text in (*taken, *(one.replacement for one in self.items))}
        number = 1
        while _NEUTRAL[kind].format(number).casefold() in used:
            number += 1
        return _NEUTRAL[kind].format(number)


def rows_of(pseudonyms: Pseudonyms) -> list[dict[str, str]]:
    """The list as the rows of a sheet."""
    return [
        dict(
            zip(
                COLUMNS,
                (
                    one.original,
                    one.replacement,
                    one.kind,
                    "; ".join(sorted(one.on)),
                    "; ".join(sorted(one.off)),
                ),
                strict=True,
            )
        )
        for one in pseudonyms
    ]
