"""Words are found where they were said, and nowhere else."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.doing import coder, refusal
from workbench.coding.finding.find import Findings, Query, find, matcher_of
from workbench.model.span import Span
from workbench.model.words import Said, words_of

TALK = (
    "Int: What about data sharing? / Ana: Data, sharing it… I don’t mind. / "
    "Ben: Sharing my data with the data people, no. / Ana: Trust me.",
    "Cem: The café’s naïve data-sharing plan 🙂 / Dov: 我们参加Zoom会议。 / Ela: שלום עולם, data",
)


def looked(query: Query, *marked: str, **more: Any) -> Findings:
    """What a query finds in the talk."""
    study = a_study(*(marked or TALK))
    return find(study, query, me=coder(study, "Ada"), **more)


def exact(query: Query, *marked: str) -> list[str]:
    """The words a query finds in the talk."""
    return [hit.exact for hit in looked(query, *marked).hits]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query("data sharing"), ["data sharing", "Data, sharing", "data-sharing"]),
        (Query("DON'T"), ["don’t"]),
        (Query("dont"), []),
        (Query("cafe"), ["café"]),
        (Query("nai\u0308ve"), ["naïve"]),
        (Query("参加"), ["参加"]),
        (Query("zoom"), ["Zoom"]),
        (Query("שלום"), ["שלום"]),
        (Query("shar"), []),
        (Query("shar", beginnings=True), ["sharing", "sharing", "Sharing", "sharing"]),
        (Query("dat shar", beginnings=True), ["data sharing", "Data, sharing", "data-sharing"]),
        (Query("Data", as_written=True), ["Data"]),
        (Query("cafe", as_written=True), []),
        (Query("café", as_written=True), ["café"]),
        (Query("mind trust"), []),
        (Query("trust data", "any"), ["data", "Data", "data", "data", "Trust", "data", "data"]),
        (Query("data mind", "all"), ["Data", "mind"]),
        (Query('"data people" sharing', "all"), ["Sharing", "data people"]),
        (Query("sharing people", "near", distance=5), ["Sharing my data with the data people"]),
        (Query("sharing people", "near", distance=4), []),
        (Query("people sharing", "near", distance=5), ["Sharing my data with the data people"]),
        (Query("data", none="mind people"), ["data", "data", "data"]),
        (Query("data", none='"people no" zoom'), ["data", "Data", "data", "data"]),
        (
            Query(r"\bdata\W+\w+", "regex"),
            ["data sharing", "Data, sharing", "data with", "data people", "data-sharing"],
        ),
        (Query(r"[A-Z]\w+", "regex", as_written=True, none="data Data"), ["Trust", "Zoom会议"]),
        (Query("x*", "regex"), []),
    ],
)
def test_each_way_finds_what_it_says(query: Query, found: list[str]) -> None:
    assert exact(query) == found


def test_counts_are_those_of_all_places_however_few_are_given() -> None:
    found = looked(Query("data"), limit=2)
    assert (found.total, found.turns, found.transcripts) == (6, 5, 2)
    assert [hit.exact for hit in found.hits] == ["data", "Data"]


def test_a_place_says_where_it_is_and_what_stands_beside_it_in_the_turn() -> None:
    study = a_study(*TALK)
    hits = find(study, Query("my data"), me=coder(study, "Ada"), context=8).hits
    (hit,) = hits
    assert study.text(hit.transcript)[hit.start : hit.end] == hit.exact == "my data"
    assert (hit.turn, hit.label, hit.before, hit.after) == (2, "Ben", "Sharing ", " with th")
    assert hit.score is None and hit.span == Span(hit.start, hit.end)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("dater sharing", "data sharing"),
        ("anonymised", "a non mized"),
        ("a non mized", "anonymised"),
        ("datasharing", "data sharing"),
        ("pseudonyms", "sudo nyms"),
        ("cohort", "co hort"),
        ("genomics", "genomix"),
        ("naive", "naïve"),
    ],
)
def test_what_was_misheard_is_found(typed: str, said: str) -> None:
    found = looked(Query(typed, "fuzzy"), f"Ana: We spoke of {said} all day. / Ben: Of nothing.")
    assert [hit.exact for hit in found.hits] == [said]
    score = found.hits[0].score
    assert score is not None and 75 <= score <= 100


def test_the_likeliest_come_first_when_asked_and_the_limit_is_of_these() -> None:
    talk = "Ana: consent content / Ben: consents"
    assert exact(Query("consent", "fuzzy"), talk) == ["consent", "content", "consents"]
    best = looked(Query("consent", "fuzzy"), talk, order="best", limit=2)
    assert [hit.exact for hit in best.hits] == ["consent", "consents"]
    assert best.total == 3


def test_how_like_words_must_be_can_be_said() -> None:
    talk = "Ana: consent content"
    assert exact(Query("consent", "fuzzy", likeness=95), talk) == ["consent"]


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (Query(" "), "There is no word to look for: type one."),
        (Query("🙂", "any"), "There is no word to look for: type one."),
        (Query("?", "fuzzy"), "There is no word to look for: type one."),
        (Query("", "regex"), "There is no expression to look for: type one."),
        (Query("a b", "near", distance=-1), "less than 0 words apart"),
        (Query("(trust", "regex"), r"cannot be read at character 7 (after “(trust”): “missing )”"),
    ],
)
def test_a_query_that_makes_no_sense_is_refused(query: Query, sentence: str) -> None:
    study = a_study(*TALK)
    assert sentence in refusal(find, study, query, me=coder(study, "Ada"))


def test_an_expression_that_does_not_end_is_stopped() -> None:
    study = a_study("Ana: " + "a" * 60 + "b")
    query = Query(r"(a|aa|a?)+$", "regex", seconds=0.2)
    sentence = refusal(find, study, query, me=coder(study, "Ada"))
    assert "was stopped after 0.2 seconds" in sentence


# -- against brute force ------------------------------------------------------------------

LETTERS = st.sampled_from(
    ["a", "b", "A", "á", "a\u0301", "ab", "我", "ba", "🙂", "-", "’", ".", " "]
)
TURN = st.lists(LETTERS, max_size=16).map("".join)
ASKED = st.lists(st.sampled_from(["a", "b", "ab", "ba", "我", "A"]), min_size=1, max_size=3)


def expected(query: Query, words: list[str]) -> list[tuple[int, int]]:
    """Places in a turn, from trying every stretch of words."""

    def stands(item: list[str], at: int) -> bool:
        said = words[at : at + len(item)]
        if query.beginnings:
            return len(said) == len(item) and all(map(str.startswith, said, item))
        return said == item

    items = [query.words.split()]
    if query.mode != "phrase":
        items = [[word] for word in dict.fromkeys(words_of(query.words).split())]
    items = [words_of(" ".join(item)).split() for item in items]
    places = [
        [(at, at + len(item)) for at in range(len(words)) if stands(item, at)] for item in items
    ]
    if query.mode in ("all", "near") and not all(places):
        return []
    if query.mode == "near" and len(items) > 1:
        tried = [
            (min(a for a, _ in chosen), max(b for _, b in chosen), sorted(chosen))
            for chosen in itertools.product(*places)
        ]
        near = {(a, b) for a, b, each in tried if each[-1][0] - each[0][1] <= query.distance}
        within = {
            (a, b)
            for a, b, _ in tried
            for c, d, _ in tried
            if (a, b) != (c, d) and a <= c and d <= b
        }
        places = [sorted(near - within)]
    found: list[tuple[int, int]] = []
    for place in sorted(itertools.chain(*places)):
        if not found or place[0] >= found[-1][1]:
            found.append(place)
    return found


@settings(max_examples=300, deadline=None)
@example(["a🙂ab"], ["ab", "a"], "near", 0, True)
@given(
    st.lists(TURN, min_size=1, max_size=3),
    ASKED,
    st.sampled_from(["phrase", "all", "any", "near"]),
    st.integers(0, 3),
    st.booleans(),
)
def test_places_are_those_of_trying_every_stretch(
    turns: list[str], asked: list[str], mode: Any, distance: int, beginnings: bool
) -> None:
    query = Query(" ".join(asked), mode, distance=distance, beginnings=beginnings)
    said = [Said("t", 100 * n, words) for n, words in enumerate(turns)]  # type: ignore[arg-type]
    matcher = matcher_of(query)
    found = {turn.start: matcher.spans(turn, places) for turn, places in matcher.find(said)}
    for turn in said:
        words = words_of(turn.words).split()
        here = [turn.words[start:end] for start, end in found.get(turn.start, [])]
        assert [words_of(one).split() for one in here] == [
            words[a:b] for a, b in expected(query, words)
        ]


NEARLY = st.lists(
    st.sampled_from(["data", "sharing", "share", "dat", "a", "trust", "thrust", "rust", "us"]),
    max_size=9,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(NEARLY.map(" ".join), min_size=1, max_size=4))
def test_no_turn_that_is_alike_is_passed_over_at_first_sight(turns: list[str]) -> None:
    from workbench.coding.finding.fuzzy import Alike

    said = [Said("t", n, words) for n, words in enumerate(turns)]  # type: ignore[arg-type]
    for typed in ("data sharing", "trust", "thrusts", "shar"):
        alike = Alike(typed, 75)
        assert {one.start for one, _ in alike.find(said)} == {
            one.start for one in said if alike.places(one)
        }


def test_a_study_in_lists_and_one_in_a_file_answer_alike(tmp_path: Any) -> None:
    from tests.store.files import a_full_file

    file = a_full_file(tmp_path, *TALK)
    study: ListStudy = a_study(*TALK)
    me = study.coders()[0].id
    for query in (Query("data sharing"), Query("sharing people", "near"), Query("dater", "fuzzy")):
        theirs = find(file.reader, query, me=file.reader.coders()[0].id)
        ours = find(study, query, me=me)
        assert [(h.turn, h.start, h.end, h.score) for h in theirs.hits] == [
            (h.turn, h.start, h.end, h.score) for h in ours.hits
        ]
    file.close()
