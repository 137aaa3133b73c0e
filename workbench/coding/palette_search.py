"""Find the code that is meant by a few letters, for the palette that codes a passage.

Called by the coding page. Pure: a codebook and what was used lately go in, ranked codes come out.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from workbench.model.codebook import Code, Codebook, join_path
from workbench.model.ids import CodeId

RECENT = 5
"""So many of the codes used last are offered before anything is typed."""

NEAR = 88
"""From this likeness (0..100) on, two names are taken for one with a slip of the pen."""

_LEAST, _FUZZY_FROM = 70, 3
_BEGINS, _WORD_BEGINS, _HOLDS = 40, 30, 18
_RECENTLY = 12


class Found(NamedTuple):
    """A code, the name of the code above it, and which letters of its name were meant."""

    code: Code
    parent: str
    letters: tuple[int, ...] = ()


class Wanted(NamedTuple):
    """What a query says: words to look for, the path and definition of a code to make."""

    words: str
    path: str
    definition: str

    @property
    def name(self) -> str:
        """The last name of the path."""
        return self.path.rpartition(">")[2].strip()


def understand(query: str) -> Wanted:
    """Take a query apart: "parent/child = definition"."""
    path, _, definition = query.partition("=")
    names = [" ".join(name.split()) for name in path.replace(">", "/").split("/")]
    names = [name for name in names if name]
    return Wanted(" ".join(names), join_path(names), " ".join(definition.split()))


class PaletteSearch:
    """The codes of a codebook, ready to be searched at every key.

    `recent` are the codes used last, the latest first; `without` are never offered.
    """

    def __init__(
        self, book: Codebook, recent: Sequence[CodeId] = (), without: Collection[CodeId] = ()
    ) -> None:
        """Prepare the codes of a codebook."""
        self._book = book
        self._codes = [code for _, code in book.walk() if code.id not in without]
        self._names = [code.name.casefold() for code in self._codes]
        self._parents = [self._parent(code) for code in self._codes]
        self._texts = [
            f"{name} | {parent.casefold()}" if parent else name
            for name, parent in zip(self._names, self._parents, strict=True)
        ]
        self._recent = [id for id in dict.fromkeys(recent) if id in book and id not in without]
        last = max(1, len(self._recent))
        share = {id: 1 - place / last for place, id in enumerate(self._recent)}
        self._boosts = [_RECENTLY * share.get(code.id, 0.0) for code in self._codes]

    def find(self, words: str, limit: int = 8) -> tuple[Found, ...]:
        """The codes meant by some letters, the likeliest first.

        Without letters: the five used last, then those that have a key, then the others.
        """
        query = " ".join(words.split()).casefold()
        if not query:
            return self._unasked(limit)
        likeness = self._likeness(query)
        scored = []
        for number, boost in enumerate(self._boosts):
            score = likeness.get(number, 0.0) + _bonus(query, self._texts[number])
            if score:
                scored.append((-score - boost, number))
        scored.sort()
        return tuple(
            Found(self._codes[n], self._parents[n], meant_letters(query, self._codes[n].name))
            for _, n in scored[:limit]
        )

    def near(self, name: str) -> Code | None:
        """The code whose name is so like another that one may be meant for the other."""
        wanted = " ".join(name.split()).casefold()
        if not wanted:
            return None
        found = process.extractOne(wanted, self._names, scorer=fuzz.ratio, score_cutoff=NEAR)
        return self._codes[found[2]] if found is not None else None

    def _unasked(self, limit: int) -> tuple[Found, ...]:
        recent = [self._book[id] for id in self._recent[:RECENT]]
        keyed = sorted((c for c in self._codes if c.key), key=lambda c: (c.key == "0", c.key))
        first = dict.fromkeys([*recent, *keyed, *self._codes])
        return tuple(Found(code, self._parent(code)) for code in list(first)[:limit])

    def _likeness(self, query: str) -> dict[int, float]:
        """How like each code is (0..100), by its number; one or two letters are like anything."""
        if len(query) < _FUZZY_FROM:
            return {}
        found = process.extract(
            query, self._texts, scorer=fuzz.WRatio, score_cutoff=_LEAST, limit=None
        )
        return {number: score for _, score, number in found}

    def _parent(self, code: Code) -> str:
        above = self._book.get(code.parent)
        return above.name if above else ""


def meant_letters(query: str, name: str) -> tuple[int, ...]:
    """Which letters of a name were meant: a piece of it, or letters in their order."""
    folded = name.casefold()
    if len(folded) != len(name):
        return ()
    at = _word_start(query, folded)
    at = folded.find(query) if at < 0 else at
    if at >= 0:
        return tuple(range(at, at + len(query)))
    letters: list[int] = []
    at = -1
    for letter in query.replace(" ", ""):
        at = folded.find(letter, at + 1)
        if at < 0:
            return ()
        letters.append(at)
    return tuple(letters)


def _bonus(query: str, text: str) -> int:
    """What it is worth that "name | parent" holds the query as it stands."""
    if query not in text:
        return 0
    if text.startswith(query):
        return _BEGINS
    return _WORD_BEGINS if _word_start(query, text) >= 0 else _HOLDS


def _word_start(query: str, name: str) -> int:
    """Where a word of the name begins with the query, or -1."""
    at = name.find(query)
    while at > 0 and name[at - 1].isalnum():
        at = name.find(query, at + 1)
    return at
