"""Find the code that is meant by a few letters, for the palette that codes a passage.

Called by the coding page. Pure: a codebook and what was used lately go in, ranked codes come out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from workbench.model.codebook import Code, Codebook, join_path
from workbench.model.ids import CodeId

RECENT = 5
"""So many of the codes used last are offered before anything is typed."""

NEAR = 88
"""From this likeness (0..100) on, two names are taken for one with a slip of the pen."""

_LEAST, _FUZZY_FROM = 70, 3
_BEGINS, _WORD_BEGINS, _HOLDS, _ABOVE = 40, 30, 18, 6
_RECENTLY, _NEARBY = 12, 8


class Found(NamedTuple):
    """A code, the name of the code above it, and which letters of its name were meant.

    Where another name of it was meant, `alias` has it, and `letters` are letters of that. `below`
    tells whether there are codes under it.
    """

    code: Code
    parent: str
    letters: tuple[int, ...] = ()
    alias: str = ""
    below: bool = False


class Near(NamedTuple):
    """A code that may be meant, and the name or other name that is so like."""

    code: Code
    name: str


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

    Folders are found, as what is in them can be reached through them; archived codes are not.
    `recent` are the codes used last, the latest first; `nearby` those used close to the passage;
    `without` are never offered.
    """

    def __init__(
        self,
        book: Codebook,
        recent: Sequence[CodeId] = (),
        without: Collection[CodeId] = (),
        *,
        nearby: Collection[CodeId] = (),
    ) -> None:
        """Prepare the codes of a codebook."""
        self._book = book
        out = {code.id for code in book.codes if code.use == "archived"} | set(without)
        self._codes = [code for _, code in book.walk() if code.id not in out]
        self._offered = {code.id for code in self._codes}
        self._names = [_joined((code.name, *code.other_names)) for code in self._codes]
        self._texts = [
            _joined((names, *(above.name for above in book.ancestors(code.id))))
            for names, code in zip(self._names, self._codes, strict=True)
        ]
        self._called = [
            (name.casefold(), name, code)
            for code in self._codes
            if code.use == "code"
            for name in (code.name, *code.other_names)
        ]
        self._recent = [id for id in dict.fromkeys(recent) if id in book and id not in out]
        last = max(1, len(self._recent))
        share = {id: 1 - place / last for place, id in enumerate(self._recent)}
        self._boosts = [
            _RECENTLY * share.get(code.id, 0.0) + _NEARBY * (code.id in nearby)
            for code in self._codes
        ]

    def path(self, code: CodeId) -> str:
        """The name of a code with those above it."""
        return self._book.path(code)

    def find(self, words: str, limit: int = 8, *, under: CodeId | None = None) -> tuple[Found, ...]:
        """The codes meant by some letters, the likeliest first; below a code if one is given.

        Without letters: the five used last, then those that have a key, then the others; or the
        codes directly under the one that is given.
        """
        query = " ".join(words.split()).casefold()
        if not query:
            first = self._children(under) if under is not None else self._unasked()
            return tuple(self._found(code) for code in first[:limit])
        likeness = self._likeness(query)
        inside = {code.id for _, code in self._book.walk(under)} if under is not None else None
        scored = []
        for number, boost in enumerate(self._boosts):
            score = likeness.get(number, 0.0) + self._bonus(query, number)
            if score and (inside is None or self._codes[number].id in inside):
                scored.append((-score - boost, number))
        scored.sort()
        return tuple(self._found(self._codes[n], query) for _, n in scored[:limit])

    def near(self, name: str) -> Near | None:
        """The code with a name so like another that one may be meant for the other."""
        wanted = " ".join(name.split()).casefold()
        if not wanted:
            return None
        names = [folded for folded, _, _ in self._called]
        found = process.extractOne(wanted, names, scorer=fuzz.ratio, score_cutoff=NEAR)
        return Near(self._called[found[2]][2], self._called[found[2]][1]) if found else None

    def _children(self, parent: CodeId) -> list[Code]:
        return [code for code in self._book.children(parent) if code.id in self._offered]

    def _unasked(self) -> list[Code]:
        recent = [self._book[id] for id in self._recent[:RECENT]]
        keyed = sorted((c for c in self._codes if c.key), key=lambda c: (c.key == "0", c.key))
        usable = [c for c in (*recent, *keyed, *self._codes) if c.use == "code"]
        return list({code.id: code for code in (*usable, *self._codes)}.values())

    def _likeness(self, query: str) -> dict[int, float]:
        """How like each code is (0..100), by its number; one or two letters are like anything."""
        if len(query) < _FUZZY_FROM:
            return {}
        found = process.extract(
            query, self._texts, scorer=fuzz.WRatio, score_cutoff=_LEAST, limit=None
        )
        return {number: score for _, score, number in found}

    def _found(self, code: Code, query: str = "") -> Found:
        alias = _alias_meant(query, code) if query else ""
        letters = meant_letters(query, alias or code.name) if query else ()
        return Found(code, self._parent(code), letters, alias, bool(self._children(code.id)))

    def _bonus(self, query: str, number: int) -> int:
        """What it is worth that the names of a code, or those above it, hold the query."""
        if query not in self._texts[number]:
            return 0
        names = self._names[number]
        if query not in names:
            return _ABOVE
        if names.startswith(query):
            return _BEGINS
        return _WORD_BEGINS if _word_start(query, names) >= 0 else _HOLDS

    def _parent(self, code: Code) -> str:
        above = self._book.get(code.parent)
        return above.name if above else ""


def _joined(names: Iterable[str]) -> str:
    return " | ".join(names).casefold()


def _alias_meant(query: str, code: Code) -> str:
    """The other name that is more like the query than the name; "" where the name is meant."""
    if not code.aliases or query in code.name.casefold():
        return ""
    likeness = {name: fuzz.WRatio(query, name.casefold()) for name in code.other_names}
    best = max(likeness, key=lambda name: likeness[name])
    return best if likeness[best] > fuzz.WRatio(query, code.name.casefold()) else ""


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


def _word_start(query: str, name: str) -> int:
    """Where a word of the name begins with the query, or -1."""
    at = name.find(query)
    while at > 0 and name[at - 1].isalnum():
        at = name.find(query, at + 1)
    return at
