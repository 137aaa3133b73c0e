"""The forms a name takes: endings that are surely the name's, and those that may be.

What is sure is replaced; what is possible is shown to a person with counts and replaced when
they say so. The tables hold the endings that names take in print, by script.

Called by `finding`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from workbench.transcripts.pseudonyms.words import folded_word, is_capital, spelt_out, words_of


class Form(NamedTuple):
    """One folded spelling of a word; the last `ending` letters are carried over."""

    word: str
    ending: int
    sure: bool


_SIBILANTS = ("s", "x", "z", "ch", "sh", "ß")
_LATIN_POSSIBLE = (
    (3, ("en", "em", "ens", "om", "ovi", "ova", "ov", "nak", "nek", "val", "vel")),
    (3, ("in", "ina", "ie", "lle", "lla", "lta", "ssa", "sta")),
    (4, ("n", "ns", "e", "es", "a", "u", "y", "i", "o")),
)
_PLACE_POSSIBLE = (3, ("er", "ers", "ern", "erin", "isch", "ische", "ischen", "ian", "ians", "ish"))
_CYRILLIC_POSSIBLE = (3, ("а", "у", "ом", "е", "ы", "и", "ем", "я", "ю", "ов", "ои", "ым"))
_GREEK_POSSIBLE = (3, ("σ", "ν", "υ"))
_HANGUL_SURE_LIST = """
    가 이 은 는 을 를 의 에게 와 과 도 만 씨 님 야 아 이가 이는 이를 이의 한테 께서 로 으로
"""
_HANGUL_SURE = tuple(_HANGUL_SURE_LIST.split())
_SWAPS = (  # as folded: й without its breve is и, a Greek s at the end of a word is σ
    ("ia", ("ii", "iei", "io", "iou", "ie")),
    ("a", ("y", "ie", "o", "ou", "e", "i", "ei", "u", "om", "ami")),
    ("o", ("a", "em", "owi", "ovi", "u")),
    ("us", ("i", "um", "o")),
    ("а", ("ы", "и", "е", "у", "ои", "ою")),
    ("я", ("и", "ю", "еи", "е", "ею")),
    ("и", ("я", "ю", "ем", "е")),
    ("ь", ("я", "ю", "ем", "е")),
    ("ησ", ("η",)),
    ("ασ", ("α",)),
    ("οσ", ("ου", "ο", "ε")),
    ("η", ("ησ",)),
    ("α", ("ασ",)),
)
_PREFIXES = {
    "hebrew": ("ו", "ב", "ה", "ל", "מ", "ש", "כ", "ול", "של", "וה"),
    "arabic": ("و", "ف", "ب", "ل", "ك", "ول", "وب", "ال"),
}


def forms_of(word: str, *, place: bool = False) -> tuple[Form, ...]:
    """The forms of one word of a name, folded; each once, the surest meaning of it first."""
    found: dict[str, Form] = {}
    for base in dict.fromkeys((folded_word(word), spelt_out(word))):
        for form in _forms(base, place):
            known = found.get(form.word)
            if known is None or (form.sure and not known.sure):
                found[form.word] = form
    return tuple(found.values())


def _forms(base: str, place: bool) -> Iterator[Form]:
    yield Form(base, 0, True)
    script = _script(base)
    if script == "latin":
        yield from _latin(base, place)
    elif script == "cyrillic":
        yield from _possible(base, _CYRILLIC_POSSIBLE)
    elif script == "greek":
        yield from _possible(base, _GREEK_POSSIBLE)
    elif script == "hangul":
        for ending in map(folded_word, _HANGUL_SURE):
            yield Form(base + ending, len(ending), True)
    elif script in _PREFIXES and len(base) >= 3:
        for prefix in _PREFIXES[script]:
            yield Form(prefix + base, 0, False)
    if script in ("latin", "cyrillic", "greek"):
        yield from _swapped(base)


def _latin(base: str, place: bool) -> Iterator[Form]:
    if len(base) >= 3 and not base.endswith(_SIBILANTS):
        yield Form(base + "s", 1, True)
    if len(base) == 2:
        yield Form(base + "s", 1, False)
    if len(base) >= 3 and base.endswith(_SIBILANTS):
        yield Form(base + "es", 2, True)
    for table in _LATIN_POSSIBLE:
        yield from _possible(base, table)
    if place:
        yield from _possible(base, _PLACE_POSSIBLE)


def _possible(base: str, table: tuple[int, tuple[str, ...]]) -> Iterator[Form]:
    shortest, endings = table
    if len(base) >= shortest:
        for ending in endings:
            yield Form(base + ending, len(ending), False)


def _swapped(base: str) -> Iterator[Form]:
    """Forms in which the last letters of the name itself change; nothing is carried over."""
    for last, others in _SWAPS:
        if base.endswith(last) and len(base) - len(last) >= 3:
            for other in others:
                yield Form(base[: -len(last)] + other, 0, False)


def _script(word: str) -> str:
    first = word[:1]
    for name, low, high in (
        ("latin", "a", "ɏ"),
        ("greek", "Ͱ", "Ͽ"),
        ("cyrillic", "Ѐ", "ԯ"),
        ("hebrew", "֐", "׿"),
        ("arabic", "؀", "ۿ"),
        ("hangul", "ᄀ", "ᇿ"),
    ):
        if low <= first <= high:
            return name
    return ""


_PARTICLES_LIST = """
    of the and de del della di da do dos das van von der den zu zur la le el al bin ibn ben y
    e du des und et ter ten te af av
"""
_PARTICLES = frozenset(_PARTICLES_LIST.split())
_TITLES_LIST = """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev sister nurse herr frau hon sen
    monsieur madame mme mlle señor señora don doña dhr mevr
"""
_TITLES = frozenset(_TITLES_LIST.split())


def is_particle(word: str) -> bool:
    """Whether a word of a name is one of the small ones: "van", "de"."""
    return word.casefold() in _PARTICLES


def is_title(word: str) -> bool:
    """Whether a word is a title: "Dr", "Mrs"."""
    return word.casefold() in _TITLES


class Part(NamedTuple):
    """Some words of a person's name that stand for the whole of it.

    `place` is the number of the word when each stands for a word of the replacement, or None.
    """

    words: tuple[str, ...]
    place: int | None
    sure: bool


def parts_of(original: str) -> tuple[Part, ...]:
    """What a full name is called by: "Anna Schmidt" by "Anna", "Schmidt", "A. Schmidt"…"""
    words = original.split()
    plain = [(n, w) for n, w in enumerate(words) if not is_title(w.rstrip(".")) and _counts(w)]
    names = [(n, w) for n, w in plain if not is_particle(w)]
    if len(words) < 2 or not names:
        return ()
    parts = [Part((w,), n, True) for n, w in names if is_capital(w)]
    for (before, small), (after, word) in pairwise(plain):
        if is_particle(small) and after == before + 1 and not is_particle(word):
            run = _particles_before(words, after)
            parts.append(Part((*run, word), None, True))
    if len(names) > 1:
        first, last = names[0][1], names[-1][1]
        parts.append(Part((first[0], last), None, True))
        parts.append(Part((first, last[0]), None, True))
        if len(names) > 2:
            parts.append(Part((first, last), None, True))
    for _, word in names:
        pieces = [piece.text for piece in words_of(word)]
        if len(pieces) > 1:
            parts += [Part((piece,), None, False) for piece in pieces if len(piece) > 1]
    return tuple(parts)


def _counts(word: str) -> bool:
    return sum(c.isalpha() for c in word) > 1


def _particles_before(words: list[str], at: int) -> tuple[str, ...]:
    start = at
    while start and is_particle(words[start - 1]):
        start -= 1
    return tuple(words[start:at])


_ALSO_OTHER_WORDS_LIST = """
    may april june august will mark bill grace hope faith joy rose summer dawn eve art rob sue
    pat frank grant chase drew gene guy jean miles penny rich ray sandy victor wade young
    brown white black green gray grey king cook baker hunter carol bob jack nick dean carter
    mason reading bath hull deal ware street well rye sandwich mold nice cork nancy orange
    mobile an so can see da do sam don ken max mal kai lee li long min jan mai ernst klein
    gross lange kurz wolf stein berg bach koch weber richter kaiser jäger schneider
"""
ALSO_OTHER_WORDS = frozenset(_ALSO_OTHER_WORDS_LIST.split())
"""Names that are other words too: at the beginning of a sentence they may be either."""

MOSTLY_OTHER_WORDS = frozenset(("may", "april", "june", "august", "mai"))
"""Names that are months too, which have a capital everywhere."""
