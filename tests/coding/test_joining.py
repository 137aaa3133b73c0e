from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_study
from tests.coding.doing import coder, done, keep_apart, refusal
from tests.coding.test_extending import on, valued, words_of
from tests.coding.test_passages import a_text, coded
from workbench.coding.joining import join_codings, split_coding
from workbench.coding.memos import write_memo
from workbench.model.ids import CodingId, DefinitionId

TEXT = "Ana: I trust them, really, and I always did trust them."


def split(study, coding, at, who="Ada"):
    return split_coding(study, coding, at, by=coder(study, who), make_id=study.make_id)


def join(study, coding, who="Ada"):
    return join_codings(study, coding, by=coder(study, who))


class TestSplitting:
    def a_coding(self):
        study = a_text(TEXT)
        on(study, "I trust them, really")
        return study, study.codings()[0]

    def test_both_parts_have_the_code_and_what_was_said_and_the_memo_stays_with_the_first(self):
        study, old = self.a_coding()
        valued(study, old, value="4", certainty="sure", version=DefinitionId("d2"))
        ada = coder(study, "Ada")
        done(study, write_memo(study, "coding", old.id, "Hm", by=ada, make_id=study.make_id))
        draft = done(study, split(study, old.id, 8))
        first, second = study.codings()
        assert (first.id, first.exact, second.exact) == (old.id, "I trust", "them, really")
        assert second.before == "I trust "
        for part in (first, second):
            assert (part.code, part.value, part.certainty) == (old.code, "4", "sure")
            assert (part.version, part.at, part.coder) == (DefinitionId("d2"), old.at, ada)
        assert [memo.subject for memo in study.memos()] == [first.id]
        assert draft.label == "Split “Trust”"

    @pytest.mark.parametrize("at", [0, 20, 21, 50])
    def test_a_place_at_its_ends_or_outside_is_refused(self, at):
        study, old = self.a_coding()
        assert refusal(split, study, old.id, at) == (
            "“Trust” cannot be split here: put the caret between two words of the coding."
        )

    def test_a_part_that_has_the_code_already_is_refused(self):
        study = a_text(TEXT)
        keep_apart(study)
        on(study, "I trust")
        on(study, "I trust them")
        whole = study.codings()[1]
        assert refusal(split, study, whole.id, 8) == (
            "“Trust” is already on “I trust”: split elsewhere, or join the two."
        )

    def test_only_its_coder_splits_a_coding(self):
        study, old = self.a_coding()
        assert refusal(split, study, old.id, 8, "Ben") == (
            "“Trust” on this passage was made by Ada; only Ada can change it."
        )

    @given(st.integers(1, 19))
    def test_no_word_is_lost_and_joining_puts_it_back(self, at):
        study, old = self.a_coding()
        done(study, split(study, old.id, at))
        first, second = study.codings()
        text = study.text(old.transcript)
        assert not text[first.end : second.start].strip()
        assert (first.start, second.end) == (old.start, old.end)
        done(study, join(study, second.id))
        assert study.codings() == [old]


class TestJoining:
    def test_those_that_touch_or_overlap_become_one_with_all_memos(self):
        study = a_text(TEXT)
        keep_apart(study)
        for words in ("I trust", "them, really", "really, and"):
            on(study, words)
        ada, codings = coder(study, "Ada"), study.codings()
        for coding in codings:
            words = f"On {coding.exact}"
            done(
                study, write_memo(study, "coding", coding.id, words, by=ada, make_id=study.make_id)
            )
        draft = done(study, join(study, codings[2].id))
        [only] = study.codings()
        assert (only.id, only.exact) == (codings[0].id, "I trust them, really, and")
        assert len(study.memos(only.id)) == 3
        assert draft.label == "Join “Trust”"

    def test_the_one_made_first_stays_wherever_it_stands(self):
        study = a_text(TEXT)
        keep_apart(study)
        for words, at in (("I trust", "2026-05-02T00:00:00Z"), ("them, really", "2026-05-01")):
            on(study, words)
            valued(study, study.codings()[-1], at=at)
        later, first = study.codings()
        done(study, join(study, later.id))
        assert [one.id for one in study.codings()] == [first.id]

    def test_the_end_of_a_line_does_not_part_them(self):
        study = a_study("Ana: I [trust them.|Trust] / Ana: [I do.|Trust]")
        done(study, join(study, study.codings()[0].id))
        assert [" ".join(one.split()) for one in words_of(study)] == ["trust them. I do."]

    def test_those_of_others_and_those_further_away_stay(self):
        study = a_text(TEXT)
        keep_apart(study)
        for words, who in (("I trust", "Ada"), ("them,", "Ada"), ("really", "Ben")):
            on(study, words, who=who)
        on(study, "always", who="Ada")
        done(study, join(study, study.codings()[0].id))
        assert words_of(study) == ["I trust them,", "really", "always"]

    def test_alone_there_is_nothing_to_join(self):
        study = a_text(TEXT)
        on(study, "I trust")
        assert refusal(join, study, study.codings()[0].id) == (
            "No other coding with “Trust” by the same coder touches this one: there is nothing"
            " to join. Move an end until they touch."
        )

    def test_different_values_are_not_thrown_together(self):
        study = a_study("Ana: [a|Trust by Ada] [b|Trust by Ada]")
        for coding, value in zip(study.codings(), ("3", "5"), strict=True):
            valued(study, coding, value=value)
        assert refusal(join, study, study.codings()[0].id) == (
            "These codings with “Trust” say different things (“3” and “5”): give them the same"
            " value and certainty first."
        )

    def test_only_its_coder_joins_a_coding(self):
        study = a_text(TEXT)
        done(study, coded(study, 0, 7, "Trust", "Ben"))
        id = CodingId(study.codings()[0].id)
        assert refusal(join, study, id) == (
            "“Trust” on this passage was made by Ben; only Ben can change it."
        )
