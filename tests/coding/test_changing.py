from __future__ import annotations

import pytest

from tests.coding.codebook.doing import describing
from tests.coding.doing import code, coder, done, keep_apart, refusal
from tests.coding.test_passages import a_text, coded
from workbench.coding.changing import recode, remove_codings, resize
from workbench.coding.memos import write_memo
from workbench.journal.entry import Draft, sets
from workbench.model.ids import DefinitionId


class TestChanging:
    def a_coding(self, layer="coder"):
        study = a_text()
        done(study, coded(study, 2, 7, "Trust", "Ben", layer=layer))
        return study, study.codings()[0].id

    def test_a_coding_gets_another_code(self):
        study, id = self.a_coding()
        draft = done(study, recode(study, id, code(study, "Risk"), by=coder(study, "Ben")))
        assert study.coding(id).code == code(study, "Risk")
        assert draft.label == "Recode “Trust” as “Risk”"

    def test_it_was_made_under_the_definition_of_the_other_code_from_then_on(self):
        study, id = self.a_coding()
        risk = code(study, "Risk")
        done(study, describing(study, risk, definition="Danger"))
        done(study, recode(study, id, risk, by=coder(study, "Ben")))
        assert study.coding(id).version == study.codebook()[risk].version is not None

    def test_it_becomes_one_with_what_has_the_code_beside_it_and_takes_its_value(self):
        study, id = self.a_coding()
        ben = coder(study, "Ben")
        done(study, coded(study, 8, 13, "Risk", "Ben"))
        older = next(one.id for one in study.codings() if one.id != id)
        study.do(Draft("Value", sets(study.coding(older), value="3", at="2020-01-01T00:00:00Z")))
        done(study, describing(study, code(study, "Risk"), scale="number"))
        study.do(Draft("Version", sets(study.coding(older), version=DefinitionId("d1"))))
        done(study, recode(study, id, code(study, "Risk"), by=ben))
        [only] = study.codings()
        assert (only.id, only.value, only.version) == (older, "3", DefinitionId("d1"))
        assert (only.start, only.end) == (2, 13)

    def test_made_later_the_others_value_is_taken_over(self):
        study, id = self.a_coding()
        done(study, describing(study, code(study, "Risk"), scale="number"))
        done(study, coded(study, 8, 13, "Risk", "Ben"))
        later = next(one for one in study.codings() if one.id != id)
        study.do(Draft("Value", sets(later, value="3", at="2099-01-01T00:00:00Z")))
        done(study, recode(study, id, code(study, "Risk"), by=coder(study, "Ben")))
        [only] = study.codings()
        assert (only.id, only.value, only.code) == (id, "3", code(study, "Risk"))

    def test_a_value_of_another_scale_goes_and_one_of_the_new_scale_is_taken_over(self):
        study, id = self.a_coding()
        trust, risk = code(study, "Trust"), code(study, "Risk")
        done(study, describing(study, trust, scale="number", scale_from="0", scale_to="5"))
        done(study, describing(study, risk, scale="number"))
        done(study, coded(study, 8, 13, "Risk", "Ben"))
        for one in study.codings():
            study.do(Draft("Value", sets(one, value="3")))
        done(study, recode(study, id, risk, by=coder(study, "Ben")))
        assert [one.value for one in study.codings()] == ["3"]

    def test_a_code_that_is_on_it_already_is_refused(self):
        study, id = self.a_coding()
        done(study, coded(study, 2, 7, "Risk", "Ben"))
        said = refusal(recode, study, id, code(study, "Risk"), by=coder(study, "Ben"))
        assert said == "“Risk” is already on this passage."

    def test_a_coding_gets_other_ends(self):
        study, id = self.a_coding()
        done(study, resize(study, id, 0, 13, by=coder(study, "Ben")))
        made = study.coding(id)
        assert (made.start, made.end, made.exact) == (0, 13, "I trust them,")
        assert (made.before, made.after) == ("", " really.")

    def test_ends_where_the_code_stands_already_are_refused_where_codings_stay_apart(self):
        study, id = self.a_coding()
        keep_apart(study)
        done(study, coded(study, 2, 12, "Trust", "Ben"))
        said = refusal(resize, study, id, 2, 12, by=coder(study, "Ben"))
        assert said == "“Trust” is already on this passage."

    def test_codings_are_removed_with_their_memos(self):
        study, id = self.a_coding()
        ben = coder(study, "Ben")
        done(study, write_memo(study, "coding", id, "Hm", by=ben, make_id=study.make_id))
        draft = done(study, remove_codings(study, [id, id], by=ben))
        assert (study.codings(), study.memos()) == ([], [])
        assert draft.label == "Remove “Trust”"

    def test_removing_several_says_how_many(self):
        study, _ = self.a_coding()
        done(study, coded(study, 2, 7, "Risk", "Ben"))
        ids = [c.id for c in study.codings()]
        draft = done(study, remove_codings(study, ids, by=coder(study, "Ben")))
        assert draft.label == "Remove 2 codings"

    def test_removing_nothing_is_refused(self):
        study, _ = self.a_coding()
        said = refusal(remove_codings, study, [], by=coder(study, "Ben"))
        assert said == "No coding is chosen: choose what to remove."

    @pytest.mark.parametrize("verb", ["recode", "resize", "remove"])
    def test_only_its_coder_changes_a_coding(self, verb):
        study, id = self.a_coding()
        assert refusal(self.change, study, id, verb) == (
            "“Trust” on this passage was made by Ben; only Ben can change it."
        )

    @pytest.mark.parametrize("verb", ["recode", "resize", "remove"])
    def test_what_is_agreed_on_is_everyones(self, verb):
        study, id = self.a_coding("consensus")
        before = study.codings()
        done(study, self.change(study, id, verb))
        assert study.codings() != before

    def change(self, study, id, verb):
        ada = coder(study, "Ada")
        if verb == "recode":
            return recode(study, id, code(study, "Risk"), by=ada)
        if verb == "resize":
            return resize(study, id, 0, 7, by=ada)
        return remove_codings(study, [id], by=ada)


def test_a_value_goes_with_the_scale_it_was_on():
    study = a_text()
    done(study, coded(study, 2, 7, "Trust"))
    for name, labels in (("Trust", "Low\nHigh"), ("Risk", "Low\nHigh")):
        scaled = study.codebook()[code(study, name)]
        study.do(Draft("Scale", sets(scaled, scale="ordinal", scale_labels=labels)))
    [old] = study.codings()
    study.do(Draft("Value", sets(old, value="High", certainty="sure")))
    ada = coder(study, "Ada")
    done(study, recode(study, old.id, code(study, "Risk"), by=ada))
    assert study.coding(old.id).value == "High"
    study.add_code("Plain")
    done(study, recode(study, old.id, code(study, "Plain"), by=ada))
    assert (study.coding(old.id).value, study.coding(old.id).certainty) == ("", "sure")
