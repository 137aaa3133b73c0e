from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_study
from tests.coding.doing import code, coder, done, keep_apart, refusal, transcript
from tests.coding.test_passages import a_text, coded
from workbench.coding.changing import recode, resize
from workbench.coding.extending import Grown, fitting, grown, touch
from workbench.coding.memos import write_memo
from workbench.coding.passages import code_many, in_vivo
from workbench.journal.entry import Draft, sets
from workbench.model.span import Span

TEXT = "Ana: I trust them, really, and I always did trust them."
WORDS = TEXT.removeprefix("Ana: ")


def place(words):
    start = WORDS.index(words)
    return start, start + len(words)


def on(study, words, name="Trust", who="Ada", **more):
    return done(study, coded(study, *place(words), name, who, **more))


def words_of(study, name="Trust"):
    return [coding.exact for coding in study.codings(code=code(study, name))]


def valued(study, coding, **said):
    study.do(Draft("Say", sets(coding, **said)))


class TestGivingACodeAgain:
    def test_words_beside_are_taken_in_and_the_id_stays(self):
        study = a_text(TEXT)
        on(study, "I trust")
        [first] = study.codings()
        draft = on(study, "them, really")
        [only] = study.codings()
        assert (only.id, only.exact) == (first.id, "I trust them, really")
        assert only.after == ", and I always did trust"
        assert draft.label == "Extend “Trust”"

    def test_words_over_it_are_taken_in_on_both_sides(self):
        study = a_text(TEXT)
        on(study, "trust them")
        on(study, "I trust them, really")
        assert words_of(study) == ["I trust them, really"]

    def test_a_letter_between_keeps_them_apart(self):
        study = a_text(TEXT)
        on(study, "I trust")
        on(study, "really")
        assert words_of(study) == ["I trust", "really"]

    def test_several_become_one_and_the_oldest_keeps_its_id_and_gets_the_memos(self):
        study = a_text(TEXT)
        on(study, "really")
        on(study, "I trust")
        later, oldest = study.codings()
        valued(study, oldest, at="2026-01-01T00:00:00Z")
        ada = coder(study, "Ada")
        done(study, write_memo(study, "coding", later.id, "Hm", by=ada, make_id=study.make_id))
        on(study, "them,")
        [only] = study.codings()
        assert (only.id, only.exact) == (oldest.id, "I trust them, really")
        assert [memo.text for memo in study.memos(oldest.id)] == ["Hm"]

    def test_words_inside_are_already_coded(self):
        study = a_text(TEXT)
        on(study, "I trust them, really")
        said = refusal(coded, study, *place("trust them"), "Trust")
        assert said == "“Trust” is already on this passage."

    def test_another_coder_or_code_stays_what_it_is(self):
        study = a_text(TEXT)
        on(study, "I trust")
        on(study, "them, really", who="Ben")
        on(study, "them, really", name="Risk")
        assert words_of(study) == ["I trust", "them, really"]

    def test_what_is_agreed_on_is_never_joined(self):
        study = a_text(TEXT)
        on(study, "I trust", layer="consensus")
        on(study, "them, really", layer="consensus")
        on(study, "them, really")
        assert len(words_of(study)) == 3

    def test_codings_stay_apart_where_the_study_says_so(self):
        study = a_text(TEXT)
        keep_apart(study)
        on(study, "I trust")
        on(study, "trust them")
        assert words_of(study) == ["I trust", "trust them"]
        said = refusal(coded, study, *place("trust them"), "Trust")
        assert said == "“Trust” is already on this passage."

    def test_a_value_is_kept_and_different_values_stay_apart(self):
        study = a_text(TEXT)
        on(study, "I trust")
        on(study, "really")
        for coding, value in zip(study.codings(), ("3", "5"), strict=True):
            valued(study, coding, value=value)
        on(study, "them,")
        assert [(c.exact, c.value) for c in study.codings()] == [
            ("I trust them,", "3"),
            ("really", "5"),
        ]

    def test_several_codes_at_once_are_each_given_as_fits(self):
        study = a_text(TEXT)
        on(study, "I trust")
        both = [code(study, "Trust"), code(study, "Risk")]
        draft = code_many(
            study,
            transcript(study),
            *place("them"),
            both,
            by=coder(study, "Ada"),
            make_id=study.make_id,
        )
        done(study, draft)
        assert draft.label == "Code “Trust” and “Risk”"
        assert (words_of(study), words_of(study, "Risk")) == (["I trust them"], ["them"])

    def test_a_name_in_vivo_extends_too(self):
        study = a_text(TEXT)
        on(study, "I", name="Trust")
        draft = in_vivo(study, transcript(study), *place("trust"), by=coder(study, "Ada"))
        assert done(study, draft).label == "Extend in vivo “Trust”"
        assert words_of(study) == ["I trust"]


class TestChanging:
    def test_another_code_that_stands_beside_becomes_one_with_it(self):
        study = a_text(TEXT)
        on(study, "I trust")
        on(study, "them", name="Risk")
        risk = study.codings(code=code(study, "Risk"))[0]
        done(study, recode(study, risk.id, code(study, "Trust"), by=coder(study, "Ada")))
        assert (words_of(study), words_of(study, "Risk")) == (["I trust them"], [])

    def test_an_older_coding_that_gets_the_code_takes_in_the_one_beside(self):
        study = a_text(TEXT)
        on(study, "I trust", name="Risk")
        [old] = study.codings()
        valued(study, old, at="2026-01-01T00:00:00Z")
        on(study, "them")
        done(study, recode(study, old.id, code(study, "Trust"), by=coder(study, "Ada")))
        [only] = study.codings()
        assert (only.id, only.exact, only.code) == (old.id, "I trust them", code(study, "Trust"))

    def test_an_end_that_reaches_another_takes_it_in(self):
        study = a_text(TEXT)
        on(study, "I trust")
        on(study, "really")
        first = study.codings()[0]
        done(study, resize(study, first.id, *place("I trust them,"), by=coder(study, "Ada")))
        assert words_of(study) == ["I trust them, really"]

    def test_an_end_that_moves_away_from_one_it_touched_takes_nothing_in(self):
        study = a_text(TEXT)
        keep_apart(study)
        on(study, "I trust")
        on(study, "them, really")
        study.do(Draft("Extend", sets(study.study(), again="extend")))
        second = study.codings()[1]
        done(study, resize(study, second.id, *place("them"), by=coder(study, "Ada")))
        assert words_of(study) == ["I trust", "them"]


class TestTelling:
    def test_how_many_words_came_in_and_how_many_became_one(self):
        study = a_text(TEXT)
        on(study, "I trust")
        on(study, "really")
        draft = on(study, "them, really, and I")
        [only] = study.codings()
        assert grown(study, draft.changes) == (Grown(only.id, code(study, "Trust"), 3, 1),)

    def test_a_new_coding_did_not_grow(self):
        study = a_text(TEXT)
        assert grown(study, on(study, "I trust").changes) == ()

    def test_a_coding_that_was_only_recoded_did_not_grow(self):
        study = a_text(TEXT)
        on(study, "I trust")
        [one] = study.codings()
        draft = done(study, recode(study, one.id, code(study, "Risk"), by=coder(study, "Ada")))
        assert grown(study, draft.changes) == ()


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ((0, 3), (3, 5), True),
        ((0, 3), (4, 6), True),
        ((0, 3), (5, 6), False),
        ((0, 6), (2, 3), True),
    ],
)
def test_touching_is_overlapping_or_with_only_blanks_between(one, other, near):
    text = "abc d e"
    assert touch(text, Span(*one), Span(*other)) is near
    assert touch(text, Span(*other), Span(*one)) is near


def test_the_end_of_a_line_parts_what_another_may_say():
    assert not touch("a\nb", Span(0, 1), Span(2, 3))
    assert touch("a\nb", Span(0, 2), Span(1, 3))
    assert touch("a\nb", Span(0, 1), Span(2, 3), lines=True)


def test_what_two_people_say_one_after_the_other_stays_two_codings():
    study = a_text("Ana: I trust them. / Int: Me too.")
    for words in ("I trust them.", "Me too."):
        start = study.text(transcript(study)).index(words)
        done(study, coded(study, start, start + len(words), "Trust"))
    assert words_of(study) == ["I trust them.", "Me too."]


def test_an_empty_value_fits_every_other():
    study = a_study("Ana: [a|Trust by Ada] [b|Trust by Ada] [c|Trust by Ada]")
    a, b, c = study.codings()
    said = [a, replace(b, certainty="sure"), replace(c, certainty="unsure")]
    assert fitting(said) == said[:2]


@given(st.lists(st.tuples(st.integers(0, 11), st.integers(1, 6)), min_size=1, max_size=9))
def test_words_given_again_and_again_are_coded_once(passages):
    words = " ".join("abcdefghijklmnopq")
    study = a_text(f"Ana: {words}")
    wanted: set[int] = set()
    for first, count in passages:
        start, end = 2 * first, 2 * (first + count) - 1
        if not set(range(first, first + count)) <= wanted or not _one_holds(study, start, end):
            done(study, coded(study, start, end, "Trust"))
        wanted |= set(range(first, first + count))
    held = [n for c in study.codings() for n in range(c.start // 2, (c.end + 1) // 2)]
    assert sorted(held) == sorted(wanted)
    spans = [c.span for c in study.codings()]
    assert not any(touch(words, a, b) for n, a in enumerate(spans) for b in spans[n + 1 :])


def _one_holds(study, start, end):
    return any(c.span.contains(Span(start, end)) for c in study.codings())
