from __future__ import annotations

import pytest

from tests.builders import AT, a_study
from tests.coding.doing import code, coder, done, paths, refusal, transcript
from workbench.coding.passages import code_many, code_passage, code_with_new, in_vivo


def coded(study, start, end, name, who="Ada", **more):
    return code_passage(
        study,
        transcript(study),
        start,
        end,
        code(study, name),
        by=coder(study, who),
        now=study.now,
        make_id=study.make_id,
        **more,
    )


def a_text(text="Ana: I trust them, really."):
    study = a_study(text)
    for name in ("Trust", "Risk"):
        study.add_code(name)
    return study


class TestCoding:
    def test_blanks_at_the_ends_are_left_out_and_the_words_kept(self):
        study = a_text()
        draft = done(study, coded(study, 1, 8, "Trust"))
        [made] = study.codings()
        assert (made.start, made.end, made.exact) == (2, 7, "trust")
        assert (made.before, made.after) == ("I ", " them, really.")
        assert (made.coder, made.layer, made.at) == (coder(study, "Ada"), "coder", AT)
        assert draft.label == "Code “Trust”"

    def test_offsets_are_code_points(self):
        study = a_text("😀 trust")
        done(study, coded(study, 2, 7, "Trust"))
        assert study.codings()[0].exact == "trust"

    @pytest.mark.parametrize(("start", "end"), [(-1, 4), (3, 2), (0, 22)])
    def test_what_is_outside_the_text_is_refused(self, start, end):
        study = a_text()
        assert refusal(coded, study, start, end, "Trust") == (
            f"{start} to {end} is not a passage of “FG1”, which has 21 characters:"
            " choose one inside it."
        )

    @pytest.mark.parametrize(("start", "end"), [(3, 3), (1, 2)])
    def test_a_passage_without_words_is_refused(self, start, end):
        said = refusal(coded, a_text(), start, end, "Trust")
        assert said == "There are no words in this passage: choose some first."

    def test_the_same_coding_again_is_refused(self):
        study = a_text()
        done(study, coded(study, 2, 7, "Trust"))
        assert refusal(coded, study, 1, 8, "Trust") == "“Trust” is already on this passage."

    def test_another_coder_code_span_or_layer_is_another_coding(self):
        study = a_text()
        done(study, coded(study, 2, 7, "Trust"))
        done(study, coded(study, 2, 7, "Trust", "Ben"))
        done(study, coded(study, 2, 7, "Risk"))
        done(study, coded(study, 14, 20, "Trust"))
        done(study, coded(study, 2, 7, "Trust", layer="consensus"))
        assert len(study.codings()) == 5

    def test_what_is_agreed_on_stands_once_whoever_decided(self):
        study = a_text()
        done(study, coded(study, 2, 7, "Trust", layer="consensus"))
        said = refusal(coded, study, 2, 7, "Trust", "Ben", layer="consensus")
        assert said == "“Trust” is already on this passage."

    def test_several_codes_at_once_pass_over_those_on_it(self):
        study = a_text()
        done(study, coded(study, 2, 7, "Trust"))
        both = [code(study, "Trust"), code(study, "Risk"), code(study, "Risk")]
        more = {"by": coder(study, "Ada"), "make_id": study.make_id, "now": study.now}
        draft = done(study, code_many(study, transcript(study), 2, 7, both, **more))
        assert draft.label == "Code “Risk”"
        assert len(study.codings()) == 2
        assert refusal(code_many, study, transcript(study), 2, 7, both, **more) == (
            "“Trust” and “Risk” are already on this passage."
        )

    def test_no_code_at_all_is_refused(self):
        study = a_text()
        said = refusal(code_many, study, transcript(study), 2, 7, [], by=coder(study, "Ada"))
        assert said == "No code is chosen: choose one for this passage."


class TestInVivo:
    def coded(self, study, start, end):
        return in_vivo(
            study,
            transcript(study),
            start,
            end,
            by=coder(study, "Ada"),
            now=study.now,
            make_id=study.make_id,
        )

    def test_the_words_name_the_code(self):
        study = a_text()
        draft = done(study, self.coded(study, 0, 12))
        assert draft.label == "Code in vivo “I trust them”"
        assert paths(study) == ["Trust", "Risk", "I trust them"]
        assert study.codings()[0].code == code(study, "I trust them")

    def test_a_long_name_is_cut_at_sixty_characters(self):
        study = a_text("word " * 30)
        done(study, self.coded(study, 0, 150))
        name = study.codebook().children()[-1].name
        assert name == "word " * 11 + "word…"
        assert len(study.codings()[0].exact) == 149

    def test_a_code_of_that_name_is_used_again(self):
        study = a_text()
        done(study, self.coded(study, 2, 7))
        assert paths(study) == ["Trust", "Risk"]
        assert refusal(self.coded, study, 2, 7) == "“Trust” is already on this passage."

    def test_a_sign_that_parts_paths_does_not_get_into_the_name(self):
        study = a_text("cost > care >")
        done(study, self.coded(study, 0, 11))
        assert paths(study)[-1] == "cost care"
        assert refusal(self.coded, study, 12, 13) == (
            "These characters cannot name a code: choose words."
        )


class TestBeginning:
    def unfinished(self):
        study = a_study("Ana: I trust them, really.", finished=False)
        study.add_code("Trust")
        return study

    def test_the_first_coding_begins_the_work_on_a_transcript(self):
        study = self.unfinished()
        done(study, coded(study, 2, 7, "Trust"))
        assert study.progress(coder(study, "Ada"), transcript(study)) == "in progress"
        assert study.progress(coder(study, "Ben"), transcript(study)) == "not started"

    def test_a_name_in_vivo_begins_it_too(self):
        study = self.unfinished()
        done(study, in_vivo(study, transcript(study), 2, 7, by=coder(study, "Ada")))
        assert study.progress(coder(study, "Ada"), transcript(study)) == "in progress"

    def test_what_is_finished_stays_finished(self):
        study = a_text()
        draft = done(study, coded(study, 2, 7, "Trust"))
        assert [change.kind for change in draft] == ["coding"]

    def test_what_is_agreed_begins_nothing(self):
        study = self.unfinished()
        draft = done(study, coded(study, 2, 7, "Trust", layer="consensus"))
        assert [change.kind for change in draft] == ["coding"]


class TestCodingWithANewCode:
    def test_the_code_and_the_coding_come_in_one_step(self):
        study = a_text()
        draft = done(
            study,
            code_with_new(
                study,
                transcript(study),
                1,
                8,
                "Trust > Reason",
                definition="Why they do.",
                by=coder(study, "Ada"),
            ),
        )
        [made] = study.codings()
        assert study.codebook().path(made.code) == "Trust > Reason"
        assert study.codebook()[made.code].definition == "Why they do."
        assert made.exact == "trust"
        assert draft.label == "Code new “Reason”"

    def test_a_name_that_stands_there_is_refused(self):
        study = a_text()
        said = refusal(
            code_with_new, study, transcript(study), 1, 8, "risk", by=coder(study, "Ada")
        )
        assert "“Risk” stands there already" in said


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("short enough", "short enough"),
        (
            "I would want to know who looks at them and what for, every single time it happens",
            "I would want to know who looks at them and what for, every…",
        ),
        ("w" * 70, "w" * 59 + "…"),
        ("a" * 59 + " more words", "a" * 59 + "…"),
    ],
)
def test_a_name_in_vivo_ends_with_a_whole_word(words, name):
    study = a_study(words)
    ada = coder(study, "Ada")
    done(
        study,
        in_vivo(
            study, transcript(study), 0, len(words), by=ada, now=study.now, make_id=study.make_id
        ),
    )
    assert [code.name for code in study.codebook().codes] == [name]
