"""Find words in turns: in a row, all of them, any of them, near each other.

Called by `finding`, and through it by the find bar and the search page. Words are compared as
`model.words` says; a place is the numbers of the words of a turn, half-open.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple, Protocol

from workbench.model.errors import Refused
from workbench.model.words import Piece, Said, spans_of, words_of

_TYPED = re.compile(r"[\"“”„]([^\"“”„]*)[\"“”„]|(\S+)")


class Place(NamedTuple):
    """One place in one turn: the first of its words and the one after its last.

    `score` says how like it is to what was asked for (0..100), None where it is the same.
    """

    first: int
    beyond: int
    score: float | None = None


class Matcher(Protocol):
    """What one way of finding answers."""

    wanted: Sequence[Sequence[Piece]]
    """What a turn must hold to be looked at; empty when every turn is."""

    def find(self, turns: Iterable[Said]) -> Iterator[tuple[Said, list[Place]]]:
        """The turns in which something is found, with the places, in order and apart."""

    def spans(self, said: Said, places: Iterable[Place]) -> list[tuple[int, int]]:
        """Where the places stand: code points of the turn's words, half-open."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look for: words in a row; `written` are these words as they were typed."""

    piece: Piece
    written: tuple[str, ...]
    as_written: bool = False

    def places(self, said: Said) -> list[Place]:
        """Where it stands in a turn; places may overlap."""
        found = _beginning(said.folded, self.piece) if self.piece.beginnings else _whole(said, self)
        return (
            [place for place in found if _as_written(said, place, self)]
            if self.as_written
            else found
        )


def items_of(typed: str, *, beginnings: bool = False, as_written: bool = False) -> tuple[Item, ...]:
    """What was typed, each once: words, and words in quotation marks as one."""
    found = (match[1] if match[2] is None else match[2] for match in _TYPED.finditer(typed))
    items = (item_of(one, beginnings=beginnings, as_written=as_written) for one in found)
    known = {(item.piece, as_written and item.written): item for item in items if item.piece.words}
    return tuple(known.values())


def item_of(typed: str, *, beginnings: bool = False, as_written: bool = False) -> Item:
    """All words that were typed as one item."""
    written = tuple(_composed(typed[start:end]) for start, end in spans_of(typed))
    return Item(Piece(tuple(words_of(typed).split()), beginnings), written, as_written)


def _whole(said: Said, item: Item) -> list[Place]:
    words, folded = item.piece.words, said.folded
    sought, found = f" {' '.join(words)} ", []
    number = since = 0
    at = folded.find(sought)
    while at >= 0:
        number += folded.count(" ", since, at)
        since = at
        found.append(Place(number, number + len(words)))
        at = folded.find(sought, at + 1)
    return found


def _beginning(folded: str, piece: Piece) -> list[Place]:
    sought = re.compile(" " + " ".join(re.escape(word) + "[^ ]*" for word in piece.words) + "(?= )")
    found = []
    match = sought.search(folded)
    while match:
        number = folded.count(" ", 0, match.start())
        found.append(Place(number, number + len(piece.words)))
        match = sought.search(folded, match.start() + 1)
    return found


def _as_written(said: Said, place: Place, item: Item) -> bool:
    """Whether capitals and accents are as they were typed, too."""
    spans = spans_of(said.words)[place.first : place.beyond]
    said_so = [_composed(said.words[start:end]) for start, end in spans]
    pairs = zip(said_so, item.written, strict=True)
    if item.piece.beginnings:
        return all(word.startswith(typed) for word, typed in pairs)
    return all(word == typed for word, typed in pairs)


def _composed(word: str) -> str:
    return word if word.isascii() else unicodedata.normalize("NFC", word)


class WordMatcher:
    """What the ways of finding words have in common."""

    def __init__(self, items: Sequence[Item], wanted: Sequence[Sequence[Piece]]) -> None:
        if not items:
            raise Refused("There is no word to look for: type one.")
        self.items = items
        self.wanted = wanted

    def find(self, turns: Iterable[Said]) -> Iterator[tuple[Said, list[Place]]]:
        """The turns in which something is found, with the places."""
        for said in turns:
            if places := self.places(said):
                yield said, places

    def places(self, said: Said) -> list[Place]:
        """Where it is found in one turn."""
        raise NotImplementedError

    def spans(self, said: Said, places: Iterable[Place]) -> list[tuple[int, int]]:
        """Where the places stand in the turn."""
        words = spans_of(said.words)
        return [(words[one.first][0], words[one.beyond - 1][1]) for one in places]


class AnyOf(WordMatcher):
    """Every place of every item. With one item it finds a phrase."""

    def __init__(self, items: Sequence[Item]) -> None:
        super().__init__(items, [[item.piece] for item in items])

    def places(self, said: Said) -> list[Place]:
        """Where any of the items stands."""
        if len(self.items) == 1 and len(self.items[0].piece.words) == 1:
            return self.items[0].places(said)
        return apart(place for item in self.items for place in item.places(said))


class AllOf(WordMatcher):
    """Every place of every item, in turns that hold them all."""

    def __init__(self, items: Sequence[Item]) -> None:
        super().__init__(items, [[item.piece for item in items]])

    def places(self, said: Said) -> list[Place]:
        """Where the items stand, when all of them do."""
        found = []
        for item in self.items:
            places = item.places(said)
            if not places:
                return []
            found += places
        return apart(found)


class Near(WordMatcher):
    """The shortest stretches of a turn that hold all items.

    At most `distance` words stand between the item a stretch begins with and the one it ends with.
    """

    def __init__(self, items: Sequence[Item], distance: int) -> None:
        super().__init__(items, [[item.piece for item in items]])
        self._distance = distance

    def places(self, said: Said) -> list[Place]:
        """The stretches, those that begin first before others they overlap."""
        found = [item.places(said) for item in self.items]
        if not all(found):
            return []
        if len(found) == 1:
            return apart(found[0])
        events = sorted((place, number) for number, each in enumerate(found) for place in each)
        return apart(sorted(self._stretches(events)), longest=False)

    def _stretches(self, events: list[tuple[Place, int]]) -> Iterator[Place]:
        latest: dict[int, Place] = {}
        for place, here in itertools.groupby(events, key=itemgetter(0)):
            latest.update((number, place) for _, number in here)
            if len(latest) == len(self.items):
                first = min(latest.values())
                if place.first - first.beyond <= self._distance:
                    yield Place(first.first, max(one.beyond for one in latest.values()))


def apart(places: Iterable[Place], *, longest: bool = True) -> list[Place]:
    """The places from left to right, without those that overlap one taken before.

    Of two that begin together the longer is taken, or the shorter.
    """
    sign = -1 if longest else 1
    found: list[Place] = []
    for place in sorted(places, key=lambda one: (one.first, sign * one.beyond)):
        if not found or place.first >= found[-1].beyond:
            found.append(place)
    return found
