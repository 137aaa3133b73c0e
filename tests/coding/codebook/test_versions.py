from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import AT, a_study
from tests.coding.codebook.doing import describing, merging
from tests.coding.doing import code, coder, done, me
from workbench.coding.codebook import delete_code
from workbench.coding.codebook.versions import definitions_of, difference, is_behind
from workbench.coding.passages import code_passage
from workbench.model.ids import DefinitionId, joint_id


def trust_study(marked="Ana: I [trust them|Trust by Ada] and they [care|Trust by Ben]."):
    study = a_study(marked)
    return study, code(study, "Trust")


class TestVersions:
    def test_a_code_that_was_never_changed_has_its_first_definition(self):
        study, trust = trust_study()
        (only,) = definitions_of(study, trust)
        assert (only.number, only.definition, only.coder) == (1, "", None)
        assert not study.definitions()

    def test_the_first_change_writes_down_what_the_code_began_with(self):
        study, trust = trust_study()
        done(study, describing(study, trust, definition="Relying", reason=" Talked it over "))
        first, second = definitions_of(study, trust)
        assert (first.id, first.number, first.definition) == (joint_id(trust, "1"), 1, "")
        assert (second.number, second.definition, second.at) == (2, "Relying", AT)
        assert (second.coder, second.reason) == (me(study), "Talked it over")
        assert study.codebook()[trust].version == second.id

    def test_each_change_makes_one_version_and_no_change_none(self):
        study, trust = trust_study()
        done(study, describing(study, trust, definition="A", include="B"))
        done(study, describing(study, trust, counter_example="C"))
        assert describing(study, trust, definition=" A\n").changes == ()
        assert [one.number for one in definitions_of(study, trust)] == [1, 2, 3]

    def test_after_two_copies_made_a_version_at_once_the_next_has_the_next_number(self):
        study, trust = trust_study()
        done(study, describing(study, trust, definition="Relying"))
        here = definitions_of(study, trust)[-1]
        study.put(replace(here, id=DefinitionId("there"), definition="Believing"))
        done(study, describing(study, trust, definition="Relying on others"))
        assert sorted(one.number for one in study.definitions()) == [1, 2, 2, 3]

    def test_what_does_not_say_what_it_means_makes_no_version(self):
        study, trust = trust_study()
        done(study, describing(study, trust, colour=7, aliases="Faith", key="3", name="Reliance"))
        assert not study.definitions()

    def test_first_words_say_what_was_meant_and_others_change_it(self):
        study, trust = trust_study()
        done(study, describing(study, trust, definition="Relying"))
        done(study, describing(study, trust, definition="Relying on others"))
        done(
            study, describing(study, trust, definition="Relying on other people", changed="wording")
        )
        kinds = [one.changed for one in definitions_of(study, trust)[1:]]
        assert kinds == ["wording", "meaning", "wording"]

    def test_a_coding_is_made_under_the_version_of_its_time(self):
        study, trust = trust_study()
        done(study, describing(study, trust, definition="Relying"))
        place = study.transcripts()[0].id
        done(
            study,
            code_passage(
                study, place, 17, 21, trust, by=coder(study, "Ada"), make_id=study.make_id
            ),
        )
        versions = {c.exact: c.version for c in study.codings()}
        assert versions["they"] == study.codebook()[trust].version
        assert versions["trust them"] is None

    def test_a_coding_is_behind_when_the_meaning_changed_later(self):
        study, trust = trust_study()
        done(study, describing(study, trust, definition="A", changed="meaning"))
        done(study, describing(study, trust, definition="AB", changed="wording"))
        known = definitions_of(study, trust)
        assert [is_behind(known, version) for version in (None, known[1].id, known[2].id)] == [
            True,
            False,
            False,
        ]
        assert is_behind(known, "taken back")

    def test_a_difference_names_each_field_that_differs(self):
        study, trust = trust_study()
        done(study, describing(study, trust, definition="A", example="x"))
        done(study, describing(study, trust, definition="B", exclude="y"))
        _, second, third = definitions_of(study, trust)
        assert [(d.field, d.before, d.after) for d in difference(second, third)] == [
            ("definition", "A", "B"),
            ("exclude", "", "y"),
        ]

    def test_deleting_a_code_takes_its_versions_along(self):
        study, trust = trust_study()
        done(study, describing(study, trust, definition="A"))
        done(study, delete_code(study, trust, with_codings=True))
        assert not study.definitions()

    @given(
        st.lists(
            st.tuples(st.sampled_from(["definition", "include"]), st.text("ab", max_size=2)),
            max_size=6,
        )
    )
    def test_the_version_in_force_says_what_the_code_says(self, changes):
        study, trust = trust_study()
        for field, text in changes:
            study.do(describing(study, trust, **{field: text}))
        known, now = definitions_of(study, trust), study.codebook()[trust]
        assert [one.number for one in known] == list(range(1, len(known) + 1))
        assert (known[-1].definition, known[-1].include) == (now.definition, now.include)
        assert now.version in (None, known[-1].id)
        for before, after in itertools.pairwise(known):
            assert difference(before, after)


class TestMergingVersions:
    def test_joined_texts_make_a_version_and_all_codings_are_behind(self):
        study = a_study("Ana: I [trust|Trust by Ada] and [rely|Reliance by Ben].")
        trust, reliance = code(study, "Trust"), code(study, "Reliance")
        done(study, describing(study, trust, definition="A"))
        done(study, describing(study, reliance, definition="B"))
        before = study.codebook()[trust].version
        done(study, merging(study, reliance, trust))
        known = definitions_of(study, trust)
        assert (known[-1].definition, known[-1].reason) == ("A\nB", "“Reliance” merged into it")
        assert {c.exact: c.version for c in study.codings()} == {"trust": None, "rely": before}
        assert all(is_behind(known, c.version) for c in study.codings())
        assert {d.code for d in study.definitions()} == {trust}

    def test_without_new_words_nothing_is_to_be_looked_at(self):
        study = a_study("Ana: I [trust|Trust by Ada] and [rely|Reliance by Ben].")
        trust, reliance = code(study, "Trust"), code(study, "Reliance")
        done(study, describing(study, trust, definition="A"))
        version = study.codebook()[trust].version
        done(study, merging(study, reliance, trust))
        known = definitions_of(study, trust)
        assert known[-1].id == version
        assert not any(is_behind(known, c.version) for c in study.codings())

    @pytest.mark.parametrize("alias", ["Reliance", "Faith"])
    def test_the_name_and_other_names_that_go_are_other_names_then(self, alias):
        study = a_study("Ana: I [rely|Reliance by Ben].")
        trust, reliance = study.add_code("Trust").id, code(study, "Reliance")
        done(study, describing(study, reliance, aliases="Faith"))
        done(study, merging(study, reliance, trust))
        assert alias in study.codebook()[trust].other_names
