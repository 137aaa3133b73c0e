"""Suggest names that a list of pseudonyms may lack; a person confirms or rejects each.

The evidence is ranked, so that a language that writes all nouns with a capital does not flood
the list: who speaks, what stands after “Mr”, known given names and places, addresses and numbers,
and last the words that always have a capital.

Called by the pages and commands about pseudonyms.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.model.reading import Reader
from workbench.transcripts.cutting import labels as label_shapes
from workbench.transcripts.pseudonyms.capitals import Run, Talk, is_common, runs
from workbench.transcripts.pseudonyms.finding import Finder
from workbench.transcripts.pseudonyms.forms import ALSO_OTHER_WORDS, is_particle, is_title
from workbench.transcripts.pseudonyms.listing import Kind, Pseudonym, Pseudonyms, key_of
from workbench.transcripts.pseudonyms.lists import WordLists
from workbench.transcripts.pseudonyms.never_names import (
    NEVER_NAMES,
    ORGANISATION_WORDS,
    PLACE_WORDS,
)
from workbench.transcripts.pseudonyms.replacing import in_context, source_texts
from workbench.transcripts.pseudonyms.words import (
    folded_word,
    is_shouted,
    tidy,
    words_of,
)
from workbench.transcripts.reading import Source

MOST = 300
"""So many suggestions at most: nobody reads more."""
EXAMPLES = 3
SURE = 50
"""Weaker evidence does not tell a person from a thing: only the whole name is counted then."""
ALWAYS = 95
"""Who speaks and who is in the list of people is suggested even when nobody says the name."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name that may need a pseudonym: how often it stands, why it is suggested, and where."""

    original: str
    kind: Kind
    count: int
    why: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What suggestions are drawn from: texts, the labels of speakers, the names of people."""

    texts: tuple[str, ...]
    labels: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


def heard_in_study(read: Reader) -> Heard:
    """All texts, labels and people of a study; in memos coders speak of one another."""
    transcripts = read.transcripts()
    names = [t.name for t in transcripts] + [s.label for s in read.sessions()]
    people = [p.name for p in read.participants() if p.name]
    people += [p.organisation for p in read.participants() if p.organisation]
    coders = {word for coder in read.coders() for word in coder.name.split()}
    memos = [" ".join(w for w in m.text.split(" ") if w not in coders) for m in read.memos()]
    return Heard(
        texts=(*(read.text(t.id) for t in transcripts), *names, *memos),
        labels=tuple(dict.fromkeys(s.label for s in read.speakers())),
        people=tuple(dict.fromkeys(people)),
    )


def heard_in_sources(sources: Iterable[Source]) -> Heard:
    """All texts and labels of files that were read."""
    texts: list[str] = []
    labels: list[str] = []
    for source in sources:
        texts.append("\n".join(source_texts(source)))
        labels += [block.label for block in source.blocks if block.label]
        for block in source.blocks:
            before, colon, _ = block.text[:60].partition(":")
            if colon and label_shapes.shape(label_shapes.clean(before)) in ("person", "name"):
                labels.append(label_shapes.clean(before))
    often = Counter(labels)
    return Heard(tuple(texts), tuple(label for label in often if often[label] > 1))


def suggestions(
    heard: Heard, known: Pseudonyms, lists: WordLists, rejected: Iterable[str] = ()
) -> tuple[Suggestion, ...]:
    """Names that are not in the list and were not rejected, the surest first."""
    seen = _Candidates()
    _from_people(heard, seen)
    for text in heard.texts:
        _from_patterns(text, seen)
    _from_words(heard.texts, lists, seen)
    barred = {key_of(name) for name in rejected}
    finder = Finder(known)
    found = [one for one in seen.best() if one.key not in barred and not _is_known(one, finder)]
    return _counted(_without_parts(found)[:MOST], heard)


@dataclass(frozen=True, slots=True)
class _Candidate:
    original: str
    kind: Kind
    why: str
    rank: int

    @property
    def key(self) -> str:
        return key_of(self.original)


class _Candidates:
    """Every name once, for its best reason."""

    def __init__(self) -> None:
        self._by_key: dict[str, _Candidate] = {}

    def add(self, original: str, kind: Kind, why: str, rank: int) -> None:
        original = tidy(original)
        made = _Candidate(original, kind, why, rank)
        if sum(c.isalnum() for c in original) < 2 and original < "\u2e80":
            return
        there = self._by_key.get(made.key)
        if there is None or there.rank < rank:
            self._by_key[made.key] = made

    def best(self) -> list[_Candidate]:
        return sorted(self._by_key.values(), key=lambda one: (-one.rank, one.original.casefold()))


def _is_known(one: _Candidate, finder: Finder) -> bool:
    hits = [h for h in finder.find(one.original, names_only=True) if h.state == "replaced"]
    return sum(hit.end - hit.start for hit in hits) >= len(one.original) - 2


def _without_parts(found: Sequence[_Candidate]) -> list[_Candidate]:
    """Leave out names that are a part of just one full name, and mere forms of another."""
    wholes: defaultdict[str, list[_Candidate]] = defaultdict(list)
    for one in found:
        words = one.key.split()
        if one.kind == "person" and len(words) > 1:
            for word in words:
                wholes[word].append(one)
    keys = {one.key for one in found}
    return [
        one
        for one in found
        if not (one.kind == "person" and len(wholes.get(one.key, ())) == 1)
        and not (one.rank < SURE and one.key.endswith("s") and one.key[:-1] in keys)
    ]


def _counted(found: Sequence[_Candidate], heard: Heard) -> tuple[Suggestion, ...]:
    kinds: dict[str, Kind] = {
        one.original: one.kind if one.rank >= SURE else "place" for one in found
    }
    names = tuple(Pseudonym(one.original, "…", kinds[one.original]) for one in found)
    finder = Finder(Pseudonyms(names))
    counts: Counter[str] = Counter()
    examples: defaultdict[str, list[str]] = defaultdict(list)
    for text in heard.texts:
        for hit in finder.find(text):
            if hit.state != "replaced":
                continue
            original = hit.pseudonym.original
            counts[original] += 1
            if len(examples[original]) < EXAMPLES:
                examples[original].append(in_context(text, hit.start, hit.end))
    return tuple(
        Suggestion(
            one.original, one.kind, counts[one.original], one.why, tuple(examples[one.original])
        )
        for one in found
        if counts[one.original] or one.rank >= ALWAYS
    )


# -- the evidence -------------------------------------------------------------------------


def _from_people(heard: Heard, seen: _Candidates) -> None:
    for name in heard.people:
        organisation = _is_organisation(name)
        seen.add(name, "organisation" if organisation else "person", "in the list of people", 95)
    for label in heard.labels:
        name = re.sub(r"\(.*?\)", " ", label).strip()
        if _is_name(name):
            seen.add(name, "person", "a speaker’s label", 100)


def _is_name(label: str) -> bool:
    """Whether a label is somebody's name, not a role or a number."""
    words = [word.text for word in words_of(label)]
    return (
        bool(words)
        and not any(c.isdigit() for c in label)
        and not label_shapes.is_role(label)
        and not label_shapes.is_facilitator(label)
        and len(words[0]) > 1
        and not (len(words) == 1 and is_shouted(words[0]) and len(words[0]) <= 3)
        and label.casefold() not in NEVER_NAMES
    )


def _is_organisation(name: str) -> bool:
    return any(folded_word(word.text) in ORGANISATION_WORDS for word in words_of(name))


_PATTERNS = (
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "an e-mail address", 90),
    (re.compile(r"(?<![\w.@/])@[A-Za-z_]\w{2,29}"), "a user name", 75),
    (re.compile(r"(?<![\w.,/-])(?:\+|\(?0)[\d()][\d\s()./-]{6,16}\d(?!\w)"), "a phone number", 80),
    (re.compile(r"(?<![\w/])\d{3}[ -]\d{3}[ -]\d{4}(?!\w)"), "a number of a person", 80),
    (re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"), "a postcode", 70),
    (re.compile(r"\b(?:https?://|www\.)[^\s<>\"”)]+[\w/]"), "a web address", 60),
)


def _from_patterns(text: str, seen: _Candidates) -> None:
    for pattern, why, rank in _PATTERNS:
        for match in pattern.finditer(text):
            seen.add(match.group(), "other", why, rank)


_BEFORE_PLACES = ("in", "from", "near", "to", "at", "around", "outside", "on")


def _from_words(texts: Sequence[str], lists: WordLists, seen: _Candidates) -> None:
    talk = Talk(Counter(), Counter(), Counter())
    for text in texts:
        for run in runs(text, words_of(text), talk):
            _from_run(run, lists, talk, seen)
    weak = talk.nouns_have_capitals
    for (name, before), count in talk.runs.items():
        words = words_of(name)
        if _is_organisation(name) and len(words) > 1:
            seen.add(name, "organisation", "called like an organisation", 55)
        elif weak or any(is_common(folded_word(w.text), talk) for w in words):
            continue
        elif all(is_shouted(word.text) for word in words):
            if len(words) == 1 and len(set(name.casefold())) > 1:
                seen.add(name, "organisation", "written in capitals", 10)
        else:
            place = before in _BEFORE_PLACES or folded_word(words[-1].text) in PLACE_WORDS
            rank = 20 + min(talk.inside[folded_word(words[0].text)], 9) + (len(words) > 1) * 10
            seen.add(
                name,
                "place" if place else "person",
                "always has a capital" if count > 1 else "has a capital inside a sentence",
                rank,
            )


def _from_run(run: Run, lists: WordLists, talk: Talk, seen: _Candidates) -> None:
    words = list(run.words)
    while words and folded_word(words[0]) in NEVER_NAMES and not is_title(words[0]):
        words = words[1:]
        run = Run(tuple(words), "", False)
    if not words:
        return
    titled = next((n for n, w in enumerate(words[:-1]) if is_title(w)), None)
    if titled is not None:
        name = [w for w in words[titled + 1 :] if not is_title(w)]
        if name:
            seen.add(" ".join(name), "person", f"after “{words[titled]}”", 88)
            return
    at = 0
    while at < len(words):
        at += _from_lists(words, at, run, lists, seen)
    if not run.begins:
        talk.runs[" ".join(words), run.before] += 1
    elif len(words) > 1 and _is_organisation(" ".join(words)):
        talk.runs[" ".join(words), ""] += 1


def _from_lists(
    words: Sequence[str], at: int, run: Run, lists: WordLists, seen: _Candidates
) -> int:
    """Look the words from `at` on up in the lists; how many of them are done with."""
    for length in range(min(lists.longest, len(words) - at), 0, -1):
        name = " ".join(words[at : at + length])
        kind = lists.kind_of(key_of(name))
        if kind is None and length == 1 and "-" in name:
            kind = lists.kind_of(key_of(name.partition("-")[0]))
            kind = kind if kind == "person" else None
        if kind is None:
            continue
        if at == 0 and run.begins and length == 1 and name.casefold() in ALSO_OTHER_WORDS:
            return 1
        if kind != "person":
            if not _is_organisation(" ".join(words)):
                seen.add(name, kind, "in the word list of places", 60)
            return length
        rest = _surname(words, at + length)
        full = " ".join((name, *rest))
        why = "a given name in the word list"
        seen.add(full, "person", f"begins with {why}" if rest else why, 85 if rest else 80)
        return length + len(rest)
    return 1


def _surname(words: Sequence[str], at: int) -> tuple[str, ...]:
    rest: list[str] = []
    for word in words[at : at + 4]:
        if folded_word(word) in NEVER_NAMES or folded_word(word) in ORGANISATION_WORDS:
            break
        rest.append(word)
    while rest and is_particle(rest[-1]):
        rest.pop()
    return tuple(rest)
