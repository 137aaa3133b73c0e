"""How words are written in some texts: with capitals, without, and which capitals stand together.

Called by `suggesting`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.transcripts.pseudonyms.forms import is_particle, is_title
from workbench.transcripts.pseudonyms.never_names import NEVER_NAMES, ORGANISATION_WORDS
from workbench.transcripts.pseudonyms.words import HYPHENS, Word, folded_word

NOUNS_HAVE_CAPITALS = 0.12
"""With more capitals inside sentences than this, a capital says little."""


@dataclass(slots=True)
class Talk:
    """How the words of the texts are written: by folded word, inside sentences and at all."""

    small: Counter[str]
    inside: Counter[str]
    runs: Counter[tuple[str, str]]

    @property
    def nouns_have_capitals(self) -> bool:
        capitals, small = sum(self.inside.values()), sum(self.small.values())
        return capitals + small > 200 and capitals / (capitals + small) > NOUNS_HAVE_CAPITALS


def is_common(word: str, talk: Talk) -> bool:
    """Whether a folded word is also written without a capital, or is known to name nobody."""
    return bool(talk.small[word]) or word in NEVER_NAMES


@dataclass(frozen=True, slots=True)
class Run:
    """Words with a capital beside one another; `before` is the word in front of them."""

    words: tuple[str, ...]
    before: str
    begins: bool


def runs(text: str, words: Sequence[Word], talk: Talk) -> Iterator[Run]:
    """The runs of capitals in a text; counts how each word is written on the way."""
    run: list[str] = []
    before = ""
    begins = False
    last: Word | None = None
    for word in words:
        gap = text[last.end : word.start] if last else "\n"
        starts = last is None or _parts_sentences(last.text, gap)
        capital = word.text[0].isupper()
        joins = bool(run) and not starts and gap.strip(" .-‐‑\xa0") == "" and len(gap) <= 2
        if not joins:
            yield from _ended(run, before, begins)
            run = []
        if capital and word.text[0].isalpha():
            if not starts and folded_word(word.text) not in ("i", "ich"):
                talk.inside[folded_word(word.text)] += 1
            if not run:
                before, begins = (last.text.casefold() if last and not starts else ""), starts
            _join(run, gap, word.text)
        elif joins and (is_particle(word.text) or (gap in tuple(HYPHENS) and len(word.text) < 5)):
            _join(run, gap, word.text)
        else:
            yield from _ended(run, before, begins)
            run = []
            if word.text[0].isalpha():
                talk.small[folded_word(word.text)] += 1
        last = word
    yield from _ended(run, before, begins)


def _parts_sentences(word: str, gap: str) -> bool:
    ends = any(c in '.?!…:\n“”"' for c in gap)
    return ends and not (is_title(word) and gap.startswith("."))


def _join(run: list[str], gap: str, word: str) -> None:
    """A word more; what a hyphen joins is one."""
    if run and gap in tuple(HYPHENS):
        run[-1] += f"-{word}"
    else:
        run.append(word)


_SMALL = ("of", "the", "and", "for", "e", "y", "et", "und")


def _ended(run: list[str], before: str, begins: bool) -> Iterator[Run]:
    """A run, cut at small words unless an organisation is called so: "University of Leeds"."""
    part: list[str] = []
    for word in run:
        if word in _SMALL and not any(folded_word(w) in ORGANISATION_WORDS for w in part):
            yield from _plain(part, before, begins)
            part, before, begins = [], word, False
        else:
            part.append(word)
    yield from _plain(part, before, begins)


def _plain(part: list[str], before: str, begins: bool) -> Iterator[Run]:
    while part and is_particle(part[-1]) and part[-1][0].islower():
        part = part[:-1]
    if part:
        yield Run(tuple(part), before, begins)
