"""Find the names of a list in a text, in all their forms.

    finder = Finder(pseudonyms)
    for hit in finder.find(text): ...

Called by `replacing`, by the scan of exports, and by the page and commands about pseudonyms.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, NamedTuple

from workbench.transcripts.pseudonyms.forms import (
    ALSO_OTHER_WORDS,
    MOSTLY_OTHER_WORDS,
    Form,
    forms_of,
    is_particle,
    parts_of,
)
from workbench.transcripts.pseudonyms.listing import Pseudonym, Pseudonyms
from workbench.transcripts.pseudonyms.surroundings import Around, begins_sentence
from workbench.transcripts.pseudonyms.words import (
    UNSPACED,
    Word,
    between,
    ending_of,
    folded_word,
    is_capital,
    is_name_like,
    is_shouted,
    visible,
    words_of,
)

State = Literal["replaced", "possible", "kept"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A name in a text. `start`, `end`: code points, half-open.

    `form` is how it stands there, as it is shown and switched. "replaced" forms are replaced by
    `replacement`; "possible" ones may be the name; "kept" ones are not, a person said.
    """

    start: int
    end: int
    form: str
    pseudonym: Pseudonym
    replacement: str
    state: State


class _Entry(NamedTuple):
    """Some words that stand for an original; `gaps` part them, `place` as in `forms.Part`."""

    of: int
    words: tuple[str, ...]
    gaps: tuple[str, ...]
    whole: bool
    place: int | None
    sure: bool


class _Match(NamedTuple):
    entry: _Entry
    last: int
    form: Form


class _Rank(NamedTuple):
    """Which of several meanings of a word counts: what is replaced, the longest, the plainest."""

    replaced: bool
    last: int
    whole: bool
    confirmed: bool
    plain: bool


class Finder:
    """A list of pseudonyms, made ready to be found."""

    def __init__(self, pseudonyms: Pseudonyms) -> None:
        """Lay out all forms of all originals by their first word."""
        self.pseudonyms = pseudonyms
        self._items = pseudonyms.items
        self._single: defaultdict[str, list[tuple[_Entry, Form]]] = defaultdict(list)
        self._several: defaultdict[str, list[tuple[_Entry, dict[str, Form]]]] = defaultdict(list)
        self._unspaced: list[tuple[str, int]] = []
        self._numbers: list[tuple[re.Pattern[str], int]] = []
        for number, one in enumerate(self._items):
            self._learn(number, one)

    def _learn(self, number: int, one: Pseudonym) -> None:
        if UNSPACED.search(one.original):
            self._unspaced.append((one.original, number))
            return
        digits = re.sub(r"\D", "", one.original)
        if len(digits) >= 6 and not any(c.isalpha() for c in one.original):
            pattern = r"[\s()./-]*".join(map(re.escape, digits))
            self._numbers.append((re.compile(rf"(?<!\d)\(?{pattern}(?!\d)"), number))
            return
        self._enter(number, one, one.original, whole=True, place=None, sure=True)
        if one.kind == "person":
            for part in parts_of(one.original):
                text = " ".join(part.words)
                if self.pseudonyms.get(text) is None:
                    self._enter(number, one, text, whole=False, place=part.place, sure=part.sure)

    def _enter(
        self, number: int, one: Pseudonym, text: str, *, whole: bool, place: int | None, sure: bool
    ) -> None:
        words = words_of(text)
        if not words:
            return
        gaps = tuple(between(text[a.end : b.start]) for a, b in pairwise(words))
        entry = _Entry(number, tuple(w.text for w in words), gaps, whole, place, sure)
        forms = forms_of(words[-1].text, place=one.kind == "place")
        if one.kind == "other":
            forms = tuple(form for form in forms if form.ending == 0 and form.sure)
        if len(words) == 1:
            for form in forms:
                self._single[form.word].append((entry, form))
        else:
            last = {form.word: form for form in forms}
            for form in forms_of(words[0].text):
                if form.ending == 0 and form.sure:
                    self._several[form.word].append((entry, last))

    # -- finding --------------------------------------------------------------------------

    def find(self, text: str, *, names_only: bool = False) -> list[Hit]:
        """The names in a text, in order, apart.

        `names_only` says that the text is a label or the name of a file: small letters are as
        good as capitals there.
        """
        hits = list(self._by_words(text, names_only))
        taken = [(hit.start, hit.end) for hit in hits]
        for hit in (*self._by_letters(text), *self._by_digits(text)):
            if all(hit.end <= start or end <= hit.start for start, end in taken):
                hits.append(hit)
                taken.append((hit.start, hit.end))
        return _joined(text, sorted(hits, key=lambda hit: hit.start))

    def _by_words(self, text: str, names_only: bool) -> Iterator[Hit]:
        words = words_of(text)
        folded = [folded_word(word.text) for word in words]
        at = 0
        while at < len(words):
            if folded[at] in self._single or folded[at] in self._several:
                matches = self._matches(text, words, folded, at)
                hit = self._best(text, words, at, matches, names_only)
                if hit is not None:
                    yield hit[0]
                    at = hit[1]
            at += 1

    def _matches(
        self, text: str, words: Sequence[Word], folded: Sequence[str], at: int
    ) -> list[_Match]:
        found = [_Match(entry, at, form) for entry, form in self._single.get(folded[at], ())]
        for entry, last in self._several.get(folded[at], ()):
            end = at + len(entry.words) - 1
            if end < len(words) and (form := last.get(folded[end])) is not None:
                inner = all(
                    folded_word(w) == folded[at + n] for n, w in enumerate(entry.words[1:-1], 1)
                )
                gaps = all(
                    _parts(gap, text[words[at + n].end : words[at + n + 1].start])
                    for n, gap in enumerate(entry.gaps)
                )
                if inner and gaps:
                    found.append(_Match(entry, end, form))
        return found

    def _best(
        self,
        text: str,
        words: Sequence[Word],
        at: int,
        matches: Sequence[_Match],
        names_only: bool,
    ) -> tuple[Hit, int] | None:
        """The hit that counts among several; two people of one name are a matter for a person."""
        made: list[tuple[_Rank, Hit, int]] = []
        for match in matches:
            hit = self._hit(text, words, at, match, names_only)
            rank = _Rank(
                hit.state == "replaced",
                match.last,
                match.entry.whole,
                hit.form in hit.pseudonym.on,
                match.form.ending == 0 and match.form.sure,
            )
            made.append((rank, hit, match.last))
        if not made:
            return None
        rank, best, last = max(made, key=lambda one: one[0])
        rivals = {hit.replacement for other, hit, _ in made if other == rank}
        if len(rivals) > 1 and best.state == "replaced":
            best = replace(best, state="possible")
        return best, last

    def _hit(
        self, text: str, words: Sequence[Word], at: int, match: _Match, names_only: bool
    ) -> Hit:
        one = self._items[match.entry.of]
        found = words[at : match.last + 1]
        start, end = found[0].start, found[-1].end
        ending = ending_of(found[-1].text, match.form.ending) if match.form.ending else ""
        around = Around.of(text, start, end)
        replacement = self._replacement(one, match.entry, found)
        sure = match.entry.sure and match.form.sure
        sure = sure and _cased(one, match.entry, found, names_only or around.labels)
        if not names_only and not around.labels and len(found) == 1 and one.kind != "other":
            sure = sure and _no_other_word(text, found[0])
        if one.kind == "person":
            sure = sure and not around.joined
        form = around.before + visible(text[start:end]) + around.after
        if around.possessive and not replacement.casefold().endswith(("s", "x", "z")):
            end, ending = end + 1, f"{ending}’s"
        if replacement[-1:].isdigit() and text[end : end + 1].isdigit():
            ending += "-"
        return Hit(start, end, form, one, replacement + ending, _state(one, form, sure))

    def _replacement(self, one: Pseudonym, entry: _Entry, found: Sequence[Word]) -> str:
        replacement = one.replacement
        parts = replacement.split()
        if (
            entry.place is not None
            and len(parts) == len(one.original.split())
            and is_name_like(replacement)
        ):
            replacement = parts[entry.place]
        shouted = all(is_shouted(w.text) for w in found if not w.text.isdigit())
        plain = any(not is_shouted(w) for w in one.original.split())
        return (
            replacement.upper() if shouted and plain and is_name_like(replacement) else replacement
        )

    def _by_letters(self, text: str) -> Iterator[Hit]:
        """Originals in scripts that do not part their words."""
        for original, number in sorted(self._unspaced, key=lambda one: -len(one[0])):
            one = self._items[number]
            at = text.find(original)
            while at >= 0:
                end = at + len(original)
                yield Hit(at, end, original, one, one.replacement, _state(one, original, sure=True))
                at = text.find(original, end)

    def _by_digits(self, text: str) -> Iterator[Hit]:
        for pattern, number in self._numbers:
            one = self._items[number]
            for match in pattern.finditer(text):
                form = visible(match.group())
                yield Hit(
                    match.start(),
                    match.end(),
                    form,
                    one,
                    one.replacement,
                    _state(one, form, sure=True),
                )


def _state(one: Pseudonym, form: str, sure: bool) -> State:
    if form in one.off:
        return "kept"
    return "replaced" if sure or form in one.on else "possible"


def _parts(gap: str, written: str) -> bool:
    """Whether what stands between two words fits what stands between them in the original."""
    return len(written) <= 4 and "\n\n" not in written and between(written) == gap


def _cased(one: Pseudonym, entry: _Entry, found: Sequence[Word], names_only: bool) -> bool:
    """Whether capitals stand where the name has them; small letters may be another word."""
    if one.kind == "other":
        return True
    if one.kind == "organisation" and is_shouted(one.original) and len(found) == 1:
        return is_shouted(found[0].text)
    if names_only or (len(found) > 1 and all(len(w.text) > 1 for w in found)):
        return True
    return all(
        is_capital(word.text) or (not is_capital(own) and not is_shouted(own)) or is_particle(own)
        for word, own in zip(found, entry.words, strict=True)
    )


def _no_other_word(text: str, word: Word) -> bool:
    """Whether a capital is a name's and not that of a month or of the first word of a sentence."""
    small = word.text.casefold()
    if small in MOSTLY_OTHER_WORDS:
        return False
    return small not in ALSO_OTHER_WORDS or not begins_sentence(text, word.start, word.end)


def _joined(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """Neighbours that are one person's names become one: “Anna Schmidt” is one “pt3”."""
    joined: list[Hit] = []
    for hit in hits:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.pseudonym is hit.pseudonym
            and hit.pseudonym.kind == "person"
            and last.state == hit.state == "replaced"
            and hit.replacement.startswith(last.replacement)
            and last.replacement == hit.pseudonym.replacement
            and text[last.end : hit.start] in (" ", "\xa0")
        ):
            form = f"{last.form} {hit.form}"
            state = _state(hit.pseudonym, form, sure=hit.state == "replaced")
            joined[-1] = replace(hit, start=last.start, form=form, state=state)
        else:
            joined.append(hit)
    return joined
