"""Find words that were misheard or misspelt: what sounds or looks like them.

Called by `finding`. Stretches of words are written together and compared, so that words that
were run together or split are found too ("a non mized" for "anonymised").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import add

from rapidfuzz import fuzz, process

from workbench.coding.finding.words import Place
from workbench.model.errors import Refused
from workbench.model.words import Piece, Said, spans_of, words_of

_SPLIT_FROM = 6
"""So many letters must be looked for before words run together or split are thought of."""

_STRICTER = 5
"""So much more alike they must be then."""

_EACH = 40
"""So much alike each word of several must be to the one in its place."""

_MORE = 2
"""So many words more than were asked for a stretch may have."""

_LOOSER = 20
"""So much less alike a turn may be at first sight."""


class Alike:
    """Words that may have been misheard, and how like they must be."""

    wanted: Sequence[Sequence[Piece]] = ()

    def __init__(self, typed: str, likeness: int) -> None:
        """Look for all words that were typed, in a row, alike by at least `likeness` (0..100)."""
        self._words = words_of(typed).split()
        if not self._words:
            raise Refused("There is no word to look for: type one.")
        self._together = "".join(self._words)
        self._likeness = likeness
        few, many = len(self._words), len(self._words)
        if len(self._together) >= _SPLIT_FROM:
            few, many = 1, many + _MORE
        self._sizes = range(few, many + 1)

    def find(self, turns: Iterable[Said]) -> Iterator[tuple[Said, list[Place]]]:
        """The turns in which something like it is found, with the places."""
        for said in self._at_sight(list(turns)):
            if places := self.places(said):
                yield said, places

    def _at_sight(self, turns: list[Said]) -> Iterator[Said]:
        """The turns that are worth a closer look."""
        alone = len(self._words) == 1
        near = self._with_a_word_alike(turns) if alone else set()
        if not alone or len(self._sizes) > 1:
            least = self._likeness - _LOOSER + (_STRICTER if alone else 0)
            together = [said.folded.replace(" ", "") for said in turns]
            near |= {
                number
                for _, _, number in process.extract(
                    self._together,
                    together,
                    scorer=fuzz.partial_ratio,
                    score_cutoff=least,
                    limit=None,
                )
            }
        return (turns[number] for number in near)

    def _with_a_word_alike(self, turns: list[Said]) -> set[int]:
        known = {word for said in turns for word in said.folded.split()}
        found = process.extract(
            self._together, known, scorer=fuzz.ratio, score_cutoff=self._likeness, limit=None
        )
        alike = {word for word, _, _ in found}
        return {n for n, said in enumerate(turns) if not alike.isdisjoint(said.folded.split())}

    def places(self, said: Said) -> list[Place]:
        """The stretches that are like it; of those that overlap, the one that is most alike."""
        words = said.folded.split()
        stretches: list[str] = []
        begins: list[tuple[int, int]] = []
        together = words
        for size in range(1, self._sizes.stop):
            if size in self._sizes:
                begins.append((len(stretches), size))
                stretches += together
            together = list(map(add, together, words[size:]))
        found = []
        for _, score, number in process.extract(
            self._together, stretches, scorer=fuzz.ratio, score_cutoff=self._likeness, limit=None
        ):
            begin, size = next(one for one in reversed(begins) if one[0] <= number)
            first = number - begin
            if self._fits(words[first : first + size], score):
                found.append(Place(first, first + size, score))
        return _best(found)

    def _fits(self, words: list[str], score: float) -> bool:
        if len(words) != len(self._words):
            return score >= min(100, self._likeness + _STRICTER)
        return len(words) == 1 or all(
            fuzz.ratio(one, other) >= _EACH for one, other in zip(words, self._words, strict=True)
        )

    def spans(self, said: Said, places: Iterable[Place]) -> list[tuple[int, int]]:
        """Where the places stand in the turn."""
        words = spans_of(said.words)
        return [(words[one.first][0], words[one.beyond - 1][1]) for one in places]


def _best(places: list[Place]) -> list[Place]:
    """The likeliest places that do not overlap, in order."""
    taken: list[Place] = []
    for place in sorted(places, key=lambda one: (-(one.score or 0), one.first, one.beyond)):
        if all(place.beyond <= one.first or one.beyond <= place.first for one in taken):
            taken.append(place)
    return sorted(taken)
