"""How like a passage is to those that were coded: the rare words they share, and how they look.

    found = suggestions(material(read, code, me=me))

Words that say little (`autocode.stop_words`) are passed over. Every other word weighs as much as it
is rare: ln(1 + N / n) where n of the N turns looked at hold it. A passage is like a coded one by

    √(cosine × enough) × (3 + looks) / 4, in percent:

`cosine` of their weighted words, the same but for case and accents; `enough`, how much of what a
usual coded passage weighs it shares with all of them, 1 at most, where a word in m of them counts
1 + ln m times, so that one rare word alone is little and what comes again and again is more; and
`looks`, rapidfuzz's token set ratio, which also sees "share" in "sharing".

Measured on the sample study (half the codings of a code looked for with the other half), `enough`
doubles how many of those left out come first. A coded passage is cut like what it is compared with:
sentences with sentences, so that a long one is not unlike everything. Turns are looked at closely
from the most promising on: the weights of the coded words they hold say which are.

Called by the coding page, beside the window, and by `workbench suggest`.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import nlargest
from statistics import median
from typing import NamedTuple

from workbench.coding.autocode.stop_words import stop_words
from workbench.coding.sentences import sentences
from workbench.coding.suggesting.material import Example, Material, Unit
from workbench.model.ids import CodingId, TranscriptId
from workbench.model.span import Span, touches
from workbench.model.words import Said, spans_of, words_of

MOST = 100
"""So many suggestions are given, the likeliest first."""
LEAST = 25
"""Passages less alike than this, in percent, are not worth a look."""
_PROMISING = 800
"""So many turns are looked at closely."""
_COMPARED = 4 * MOST
"""So many passages are compared letter by letter."""
_EACH = 500
"""After so many turns is told how far it is."""

Place = tuple[int, int]
Step = Callable[[int, int], None]
"""Hears how many turns of how many are done; raises `Stopped` to stop."""


class Stopped(Exception):
    """A person wants it no more."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage that may be one for the code, and the coded passage it is most like.

    `shared` are the words both have, as places in `words` and in `example_words`.
    """

    transcript: TranscriptId
    start: int
    words: str
    likeness: int
    shared: tuple[Place, ...]
    example: CodingId
    example_words: str
    example_shared: tuple[Place, ...]

    @property
    def span(self) -> Span:
        """The passage."""
        return Span(self.start, self.start + len(self.words))


def suggestions(
    material: Material,
    *,
    limit: int = MOST,
    least: int = LEAST,
    step: Step = lambda done, of: None,
) -> tuple[Suggestion, ...]:
    """The passages most like the examples, the likeliest first; nothing that has the code.

    None holds a word of another; each has at least one word in common with an example.
    """
    weights = _Weights(material.turns, step)
    examples = _examples(material, weights)
    promising = _promising(material.turns, examples.telling)
    near = nlargest(
        max(limit, _COMPARED),
        _near(material, promising, examples, weights),
        key=lambda one: one.alike,
    )
    found = [one for one in (_compared(pair) for pair in near) if one.likeness >= least]
    found.sort(key=lambda one: (-one.likeness, material.order.get(one.transcript, 0), one.start))
    return tuple(found[:limit])


class _Piece(NamedTuple):
    """A passage with its words that count, and how heavy they are together."""

    source: Example | Said
    span: Span
    words: frozenset[str]
    norm: float

    @property
    def exact(self) -> str:
        return self.span.of(self.source.words)


class _Pair(NamedTuple):
    piece: _Piece
    example: _Piece
    alike: float


class _Weights:
    """How much each word weighs: the rarer the more, nothing for words that say little."""

    def __init__(self, turns: Collection[Said], step: Step) -> None:
        held: Counter[str] = Counter()
        for number, said in enumerate(turns):
            if number % _EACH == 0:
                step(number, len(turns))
            held.update(set(said.folded.split()))
        self._held, self._turns = held, len(turns)
        self._idle = stop_words(turns)

    def __getitem__(self, word: str) -> float:
        return math.log(1 + self._turns / max(1, self._held[word]))

    def piece(self, source: Example | Said, span: Span) -> _Piece:
        """A passage of a turn or an example, weighed."""
        words = frozenset(words_of(span.of(source.words)).split()) - self._idle
        return _Piece(source, span, words, math.sqrt(sum(self[word] ** 2 for word in words)))


class _Examples(NamedTuple):
    """The coded passages, which of them hold each word, its weight in all, what one weighs."""

    pieces: list[_Piece]
    holding: Mapping[str, list[int]]
    telling: Mapping[str, float]
    usual: float


def _examples(material: Material, weights: _Weights) -> _Examples:
    pieces = [
        piece
        for example in material.examples
        for span in _cut(example.words, material.unit)
        if (piece := weights.piece(example, span)).words
    ]
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        for word in piece.words:
            holding[word].append(number)
    telling = {word: weights[word] * (1 + math.log(len(of))) for word, of in holding.items()}
    usual = median(sum(weights[word] for word in one.words) for one in pieces) if pieces else 1.0
    return _Examples(pieces, holding, telling, usual)


def _cut(words: str, unit: Unit) -> list[Span]:
    """The sentences of a text, or all of it without the blanks around."""
    found = sentences(words)
    if unit == "sentence" or len(found) < 2:
        return found
    return [found[0].cover(found[-1])]


def _promising(turns: Iterable[Said], telling: Mapping[str, float]) -> list[Said]:
    """The turns with the heaviest words of the examples."""
    keys = telling.keys()
    weighed = (
        (sum(telling[word] for word in shared), number, said)
        for number, said in enumerate(turns)
        if (shared := keys & set(said.folded.split()))
    )
    return [said for _, _, said in nlargest(_PROMISING, weighed)]


def _near(
    material: Material, turns: Iterable[Said], examples: _Examples, weights: _Weights
) -> Iterator[_Pair]:
    """Every passage of some turns that shares a word with an example, beside the nearest."""
    for said in turns:
        coded = material.coded.get(said.transcript, ())
        for span in _cut(said.words, material.unit):
            if touches(coded, span.shift(said.start)):
                continue
            piece = weights.piece(said, span)
            products: defaultdict[int, float] = defaultdict(float)
            for word in piece.words:
                weight = weights[word] ** 2
                for number in examples.holding.get(word, ()):
                    products[number] += weight
            if products:
                cosine, number = max(
                    (product / (piece.norm * examples.pieces[number].norm), -number)
                    for number, product in products.items()
                )
                shared = sum(examples.telling.get(word, 0.0) for word in piece.words)
                enough = min(1.0, shared / examples.usual)
                yield _Pair(piece, examples.pieces[-number], math.sqrt(cosine * enough))


def _compared(pair: _Pair) -> Suggestion:
    """Compare two passages letter by letter too, and say which words they share."""
    from rapidfuzz import fuzz  # when first needed

    piece, example, alike = pair
    source = piece.source
    looks = fuzz.token_set_ratio(" ".join(sorted(piece.words)), " ".join(sorted(example.words)))
    both = piece.words & example.words
    assert isinstance(source, Said) and isinstance(example.source, Example)
    return Suggestion(
        source.transcript,
        source.start + piece.span.start,
        piece.exact,
        min(100, round(alike * (300 + looks) / 4)),
        _places(piece.exact, both),
        example.source.coding,
        example.exact,
        _places(example.exact, both),
    )


def _places(text: str, shared: Collection[str]) -> tuple[Place, ...]:
    words = words_of(text).split()
    return tuple(place for word, place in zip(words, spans_of(text), strict=True) if word in shared)
