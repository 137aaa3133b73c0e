from __future__ import annotations

import pytest

from tests.builders import a_study
from tests.coding.codebook.doing import describing, merging
from tests.coding.doing import code, coder, done, refusal
from workbench.coding.changing import recode
from workbench.coding.codebook import add_code, assign_key, rename_code
from workbench.coding.codebook.scales import fits, proper_number, values_in_use
from workbench.coding.passages import code_passage, in_vivo
from workbench.journal.entry import Draft, sets

MARKED = "Ana: I [trust them|Trust by Ada] and they [care|Care by Ben]."


def valued(study, exact, value):
    coding = next(c for c in study.codings() if c.exact == exact)
    study.do(Draft("Give a value", sets(coding, value=value)))


class TestOtherNames:
    def test_they_are_kept_once_each_on_one_line(self):
        study = a_study(MARKED)
        trust = code(study, "Trust")
        done(
            study, describing(study, trust, aliases=" Faith \n\nfaith\nReliance  on\tothers\nTRUST")
        )
        assert study.codebook()[trust].other_names == ("Faith", "Reliance on others")

    def test_the_name_or_alias_of_another_code_is_refused(self):
        study = a_study(MARKED)
        trust, care = code(study, "Trust"), code(study, "Care")
        done(study, describing(study, care, aliases="Nursing"))
        assert refusal(describing, study, trust, aliases="nursing") == (
            "“nursing” cannot be another name of “Trust”: “Care” is called so already."
            " Choose other words, or merge the two."
        )
        assert "“Care” is called so already" in refusal(describing, study, trust, aliases="CARE")

    def test_a_code_cannot_get_the_alias_of_another_as_its_name(self):
        study = a_study(MARKED)
        care = code(study, "Care")
        done(study, describing(study, care, aliases="Nursing"))
        said = (
            "“Nursing” is another name of “Care”: use that code, or take the other name from it"
            " first."
        )
        assert refusal(rename_code, study, code(study, "Trust"), "Nursing") == said
        assert refusal(add_code, study, "Nursing") == said

    def test_an_alias_may_become_the_name(self):
        study = a_study(MARKED)
        care = code(study, "Care")
        done(study, describing(study, care, aliases="Nursing\nTending"))
        done(study, rename_code(study, care, "Nursing"))
        assert study.codebook()[care].other_names == ("Tending",)


class TestUse:
    def test_a_used_code_cannot_become_a_folder(self):
        study = a_study(MARKED)
        assert refusal(describing, study, code(study, "Trust"), use="folder") == (
            "“Trust” cannot become a folder: it has 1 passage by Ada."
            " Give these another code first: merge it into another, or split it."
        )

    @pytest.mark.parametrize("use", ["folder", "archived"])
    def test_a_folder_and_an_archived_code_are_not_given(self, use):
        study = a_study(MARKED)
        other = study.add_code("Other").id
        done(study, assign_key(study, other, "4"))
        done(study, describing(study, other, use=use))
        assert study.codebook()[other].key == ""
        ada, place = coder(study, "Ada"), study.transcripts()[0].id
        mine = next(c.id for c in study.codings() if c.coder == ada)
        said = refusal(code_passage, study, place, 0, 1, other, by=ada)
        assert said.startswith("“Other” is ")
        assert refusal(recode, study, mine, other, by=ada) == said
        assert "gets no key" in refusal(assign_key, study, other, "4")

    def test_words_that_name_a_folder_are_no_code_in_vivo(self):
        study = a_study(MARKED)
        done(study, describing(study, study.add_code("they").id, use="folder"))
        text = study.text(study.transcripts()[0].id)
        start = text.index("they")
        said = refusal(
            in_vivo, study, study.transcripts()[0].id, start, start + 4, by=coder(study, "Ada")
        )
        assert "“they” is a folder" in said

    def test_an_archived_code_keeps_its_codings_and_comes_back(self):
        study = a_study(MARKED)
        trust = code(study, "Trust")
        done(study, describing(study, trust, use="archived"))
        assert study.labels[-1] == "Archive “Trust”"
        assert len(study.codings(code=trust)) == 1
        done(study, describing(study, trust, use="code"))
        assert study.labels[-1] == "Bring back “Trust”"

    def test_codings_are_not_merged_into_a_folder(self):
        study = a_study(MARKED)
        folder = study.add_code("All").id
        done(study, describing(study, folder, use="folder"))
        assert "takes no codings" in refusal(merging, study, code(study, "Trust"), folder)


class TestScales:
    def test_numbers_are_kept_in_plain_writing(self):
        assert [proper_number(n) for n in ("1,50", " +3 ", "-0.0", "−2,5", "10", "")] == [
            "1.5",
            "3",
            "0",
            "-2.5",
            "10",
            "",
        ]

    def test_an_ordinal_scale_needs_two_labels_each_once(self):
        study = a_study(MARKED)
        trust = code(study, "Trust")
        assert "two labels" in refusal(
            describing, study, trust, scale="ordinal", scale_labels="low"
        )
        assert "stands twice" in refusal(
            describing, study, trust, scale="ordinal", scale_labels="low\nLow\nhigh"
        )
        done(study, describing(study, trust, scale="ordinal", scale_labels=" low \n\nhigh"))
        made = study.codebook()[trust]
        assert made.labels == ("low", "high")
        assert study.labels[-1] == "Set the scale of “Trust”"
        assert [fits(made, v) for v in ("", "low", "mid")] == [True, True, False]

    def test_limits_must_not_be_the_wrong_way_round(self):
        study = a_study(MARKED)
        said = refusal(
            describing, study, code(study, "Trust"), scale="number", scale_from="5", scale_to="1"
        )
        assert "the first must be the smaller number" in said

    def test_a_renamed_label_takes_the_codings_along(self):
        study = a_study(MARKED)
        trust = code(study, "Trust")
        done(study, describing(study, trust, scale="ordinal", scale_labels="low\nhigh"))
        valued(study, "trust them", "high")
        done(
            study,
            describing(study, trust, scale_labels="low\nstrong", become={"high": "strong"}),
        )
        assert values_in_use(study, trust) == {"strong": 1}

    def test_a_value_in_use_needs_a_place(self):
        study = a_study(MARKED)
        trust = code(study, "Trust")
        done(study, describing(study, trust, scale="number", scale_from="0", scale_to="10"))
        valued(study, "trust them", "7.5")
        assert refusal(describing, study, trust, scale_to="5") == (
            "The scale of “Trust” has no place for “7.5” (1 passage):"
            " say what these values become, or take them out."
        )
        done(study, describing(study, trust, scale="none", become={"7.5": ""}))
        assert not values_in_use(study, trust)
        assert study.codebook()[trust].scale_to == ""

    def test_merging_brings_the_scale_along_or_refuses(self):
        study = a_study(MARKED)
        trust, care = code(study, "Trust"), code(study, "Care")
        done(study, describing(study, trust, scale="ordinal", scale_labels="low\nhigh"))
        valued(study, "trust them", "high")
        done(study, describing(study, care, scale="ordinal", scale_labels="some\nmuch"))
        assert "has no place for “high”" in refusal(merging, study, trust, care)
        done(study, describing(study, care, scale="none"))
        done(study, merging(study, trust, care))
        assert study.codebook()[care].labels == ("low", "high")
        assert values_in_use(study, care) == {"high": 1}
