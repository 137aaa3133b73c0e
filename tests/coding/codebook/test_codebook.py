from __future__ import annotations

import itertools

import pytest

from tests.builders import AT, a_study
from tests.coding.codebook.doing import describing, merging
from tests.coding.doing import code, coder, done, paths, positions_are_in_order, refusal
from workbench.coding.codebook import (
    add_code,
    assign_key,
    delete_code,
    move_code,
    rename_code,
)
from workbench.model.codebook import Code
from workbench.model.ids import CodeId, MemoId, ThemeId, TopicId, joint_id
from workbench.model.memo import Memo
from workbench.model.theme import Theme, ThemeCode, Topic


def a_codebook(*wanted):
    study = a_study()
    for path in wanted:
        study.add_code(path)
    return study


def carries(study, path, title):
    """Put a code on a theme, made when there is none."""
    if not study.topics():
        study.put(Topic(TopicId("topic"), "Care", 0))
    theme = ThemeId(title)
    if theme not in study.state["theme"]:
        study.put(Theme(theme, TopicId("topic"), title, len(study.themes())))
    id = code(study, path)
    place = len(study.theme_codes(theme))
    study.put(ThemeCode(joint_id(theme, id), theme, id, place))


def noted(study, about, subject, text):
    id = MemoId(study.make_id())
    study.put(Memo(id, about, subject, text, coder(study, "Ben"), AT))


class TestAdding:
    def test_a_code_stands_last_among_its_siblings(self):
        study = a_codebook("Trust", "Risk")
        done(study, add_code(study, " Cost  of care ", make_id=study.make_id))
        assert paths(study) == ["Trust", "Risk", "Cost of care"]
        assert positions_are_in_order(study)
        assert study.labels[-1] == "Add code “Cost of care”"

    def test_a_path_makes_what_is_missing_above(self):
        study = a_codebook("Trust")
        done(study, add_code(study, "trust > Institutions > Courts", make_id=study.make_id))
        assert paths(study) == [
            "Trust",
            "Trust > Institutions",
            "Trust > Institutions > Courts",
        ]

    def test_a_parent_can_be_given_by_id(self):
        study = a_codebook("Trust")
        draft = add_code(
            study, "Courts", parent=code(study, "Trust"), definition="Of law", colour=39
        )
        done(study, draft)
        made = study.codebook().find("Trust > Courts")
        assert (made.definition, made.colour) == ("Of law", 39)

    def test_a_name_that_a_sibling_bears_is_refused(self):
        study = a_codebook("Trust")
        assert refusal(add_code, study, "TRUST") == (
            "“TRUST” cannot be used: “Trust” stands there already."
            " Choose another name, or merge the two."
        )

    def test_the_same_name_elsewhere_is_another_code(self):
        study = a_codebook("Trust > Courts")
        done(study, add_code(study, "Courts", make_id=study.make_id))
        assert paths(study) == ["Trust", "Trust > Courts", "Courts"]

    @pytest.mark.parametrize("name", ["", "  ", " > "])
    def test_a_name_is_needed(self, name):
        assert refusal(add_code, a_study(), name) == "A code needs a name."

    def test_an_unknown_colour_is_refused(self):
        said = refusal(add_code, a_study(), "Trust", colour=40)
        assert said == "There is no colour 40: choose one from 0 to 39."

    def test_top_codes_take_the_least_used_family_and_children_its_tones(self):
        study = a_study()
        for path in ("A", "B", "A > a", "A > b", "A > c", "A > d", "C"):
            done(study, add_code(study, path, make_id=study.make_id))
        book = study.codebook()
        colours = {book.path(c.id): c.colour for c in book.codes}
        assert colours == {
            "A": 0,
            "B": 4,
            "A > a": 1,
            "A > b": 2,
            "A > c": 3,
            "A > d": 0,
            "C": 8,
        }

    def test_the_eleventh_top_code_starts_the_families_again(self):
        study = a_study()
        for name in "ABCDEFGHIJK":
            done(study, add_code(study, name, make_id=study.make_id))
        assert [c.colour for c in study.codebook().children()] == [*range(0, 40, 4), 0]


class TestNamingAndDescribing:
    def test_a_code_gets_another_name(self):
        study = a_codebook("Trust")
        draft = done(study, rename_code(study, code(study, "Trust"), "Confidence"))
        assert paths(study) == ["Confidence"]
        assert draft.label == "Rename “Trust” to “Confidence”"

    def test_only_the_case_may_change(self):
        study = a_codebook("trust")
        done(study, rename_code(study, code(study, "trust"), "Trust"))
        assert paths(study) == ["Trust"]

    def test_a_siblings_name_is_refused(self):
        study = a_codebook("Trust", "Risk")
        assert "“Risk” stands there already" in refusal(
            rename_code, study, code(study, "Trust"), "risk"
        )

    @pytest.mark.parametrize(
        ("name", "sentence"),
        [
            (" ", "A code needs a name."),
            (
                "A > B",
                "“A > B” cannot be a name: “>” stands between a code and its parent.",
            ),
        ],
    )
    def test_what_is_no_name_is_refused(self, name, sentence):
        study = a_codebook("Trust")
        assert refusal(rename_code, study, code(study, "Trust"), name) == sentence

    def test_the_definition_is_written(self):
        study = a_codebook("Trust")
        trust = code(study, "Trust")
        done(study, describing(study, trust, definition="D", include="I", colour=7))
        done(study, describing(study, trust, exclude="X", example="E"))
        made = study.codebook()[trust]
        assert (made.definition, made.include, made.exclude, made.example) == ("D", "I", "X", "E")
        assert made.colour == 7

    def test_describing_with_what_is_there_changes_nothing(self):
        study = a_codebook("Trust")
        assert describing(study, code(study, "Trust"), definition="").changes == ()

    @pytest.mark.parametrize("verb", ["assign", "describe"])
    def test_a_key_moves_over(self, verb):
        study = a_codebook("Trust", "Risk")
        done(study, assign_key(study, code(study, "Trust"), "1"))
        risk = code(study, "Risk")
        done(
            study,
            assign_key(study, risk, "1") if verb == "assign" else describing(study, risk, key="1"),
        )
        assert [c.key for c in study.codebook().children()] == ["", "1"]

    def test_a_key_is_taken_away(self):
        study = a_codebook("Trust", "Risk")
        done(study, assign_key(study, code(study, "Trust"), "1"))
        draft = done(study, assign_key(study, code(study, "Trust"), ""))
        assert study.codebook().find("Trust").key == ""
        assert draft.label == "Take the key from “Trust”"

    @pytest.mark.parametrize("key", ["x", "12"])
    def test_a_key_is_one_digit(self, key):
        study = a_codebook("Trust")
        assert refusal(assign_key, study, code(study, "Trust"), key) == (
            f"“{key}” cannot be a key: choose one digit, or none."
        )


class TestMoving:
    def test_a_code_goes_under_another_with_all_below_it(self):
        study = a_codebook("Trust > Courts", "Risk", "Cost")
        done(study, move_code(study, code(study, "Trust"), code(study, "Cost")))
        assert paths(study) == ["Risk", "Cost", "Cost > Trust", "Cost > Trust > Courts"]
        assert positions_are_in_order(study)

    @pytest.mark.parametrize(
        ("position", "order"),
        [(0, "CAB"), (1, "ACB"), (2, "ABC"), (9, "ABC"), (-3, "CAB"), (None, "ABC")],
    )
    def test_a_code_takes_its_place_among_siblings(self, position, order):
        study = a_codebook("A", "B", "C")
        done(study, move_code(study, code(study, "C"), None, position))
        assert "".join(paths(study)) == order
        assert positions_are_in_order(study)

    def test_only_those_that_move_are_changed(self):
        study = a_codebook("A", "B", "C", "D")
        draft = done(study, move_code(study, code(study, "C"), None, 1))
        assert [change.id for change in draft.changes] == [code(study, "C"), code(study, "B")]

    @pytest.mark.parametrize("under", ["Trust", "Trust > Courts > Old"])
    def test_a_place_under_itself_is_refused(self, under):
        study = a_codebook("Trust > Courts > Old")
        assert refusal(move_code, study, code(study, "Trust"), code(study, under)) == (
            "“Trust” cannot stand under itself or a code below it: choose another place."
        )

    def test_a_place_beside_a_namesake_is_refused(self):
        study = a_codebook("Trust > Courts", "courts")
        moving = study.codebook().children()[1].id
        said = refusal(move_code, study, moving, code(study, "Trust"))
        assert said.startswith("“courts” cannot be used: “Courts” stands there already.")


class TestMerging:
    def test_codings_go_over(self):
        study = a_study("I was [tired|Fatigue by Ben] and [worn out|Tiredness].")
        done(study, merging(study, code(study, "Fatigue"), code(study, "Tiredness")))
        assert paths(study) == ["Tiredness"]
        assert [c.exact for c in study.codings()] == ["tired", "worn out"]
        assert {c.code for c in study.codings()} == {code(study, "Tiredness")}
        assert positions_are_in_order(study)

    def test_a_coding_that_would_stand_twice_goes_and_its_memo_stays(self):
        study = a_study("I was [tired|Fatigue + Tiredness].")
        twin, kept = (study.codings(code=code(study, name))[0] for name in ("Fatigue", "Tiredness"))
        noted(study, "coding", twin.id, "Why?")
        done(study, merging(study, twin.code, kept.code))
        assert study.codings() == [kept]
        assert [m.text for m in study.memos(kept.id)] == ["Why?"]

    def test_the_same_passage_by_another_coder_or_layer_stays(self):
        study = a_study("I was [tired|Tiredness].")
        first = study.transcripts()[0]
        study.add_coding(first, "Fatigue", "Ben", 6, 11)
        study.add_coding(first, "Fatigue", "Ada", 6, 11, layer="consensus")
        study.add_coding(first, "Fatigue", "Ada", 6, 10)
        done(study, merging(study, code(study, "Fatigue"), code(study, "Tiredness")))
        assert len(study.codings(code=code(study, "Tiredness"))) == 4

    def test_codes_below_go_over_and_namesakes_merge(self):
        study = a_study("[one|A > x > deep] [two|B > X] [three|A > y] [four|B > z]")
        done(study, merging(study, code(study, "A"), code(study, "B")))
        assert paths(study) == ["B", "B > X", "B > X > deep", "B > z", "B > y"]
        assert len(study.codings()) == 4
        assert positions_are_in_order(study)

    def test_a_code_may_merge_into_its_parent(self):
        study = a_study("[one|A > x > x] [two|A > x] [three|A > y]")
        inner = study.codebook().find("A > x").id
        done(study, merging(study, inner, code(study, "A")))
        assert paths(study) == ["A", "A > y", "A > x"]
        assert len(study.codings(code=code(study, "A"))) == 1
        assert positions_are_in_order(study)

    def test_themes_keep_the_place_and_a_code_once(self):
        study = a_codebook("A", "B", "C")
        for path, title in (("C", "one"), ("A", "one"), ("A", "two"), ("B", "two"), ("C", "two")):
            carries(study, path, title)
        done(study, merging(study, code(study, "A"), code(study, "B")))
        a, b = code(study, "B"), code(study, "C")
        assert [(m.code, m.position) for m in study.theme_codes("one")] == [(b, 0), (a, 1)]
        assert [(m.code, m.position) for m in study.theme_codes("two")] == [(a, 0), (b, 1)]

    def test_nothing_written_about_the_code_is_lost(self):
        study = a_codebook("A", "B")
        a, b = code(study, "A"), code(study, "B")
        done(study, describing(study, a, definition="Old", include="In", key="3"))
        done(study, describing(study, b, definition="New"))
        noted(study, "code", a, "Thin")
        done(study, merging(study, a, b))
        kept = study.codebook()[b]
        assert (kept.definition, kept.include, kept.key) == ("New\nOld", "In", "3")
        assert [m.text for m in study.memos(b)] == ["Thin"]

    def test_merging_twins_of_an_old_codebook_keeps_everything(self):
        study = a_codebook("A > x", "B > x")
        twin = Code(CodeId("twin"), "X", code(study, "A"), 1, definition="Twin")
        study.put(twin)
        done(study, merging(study, code(study, "A"), code(study, "B")))
        assert paths(study) == ["B", "B > x"]
        assert study.codebook().find("B > x").definition == "Twin"

    def test_into_itself_is_refused(self):
        study = a_codebook("A")
        assert refusal(merging, study, code(study, "A"), code(study, "A")) == (
            "“A” cannot be merged into itself: choose another code."
        )

    def test_into_a_code_below_is_refused(self):
        study = a_codebook("A > x")
        assert refusal(merging, study, code(study, "A"), code(study, "A > x")) == (
            "“A” cannot be merged into “x”, which stands under it: move “x” out first."
        )

    @pytest.mark.parametrize(
        ("source", "into"),
        [
            pair
            for pair in itertools.permutations(["A", "A > x", "A > x > B", "B", "B > x", "C"], 2)
            if not pair[1].startswith(pair[0] + " > ")
        ],
    )
    def test_no_passage_is_lost_wherever_the_codes_stand(self, source, into):
        study = a_study("[1|A] [2|A > x] [3|A > x > B] [4|B] [5|B > x] [6|C] [7|A > x > B > x]")
        before = len(study.codings())
        draft = merging(study, code(study, source), code(study, into))
        done(study, draft)
        assert len(study.codings()) == before
        assert all(c.code in study.codebook() for c in study.codings())
        assert positions_are_in_order(study)


class TestDeleting:
    def test_an_unused_code_goes(self):
        study = a_codebook("A", "B", "C")
        carries(study, "A", "one")
        carries(study, "B", "one")
        done(study, delete_code(study, code(study, "A")))
        assert paths(study) == ["B", "C"]
        assert [m.position for m in study.theme_codes("one")] == [0]
        assert positions_are_in_order(study)

    def test_a_used_code_is_refused_and_says_who_used_it(self):
        study = a_study("I [try|Coping by Ben] and [try|Coping by Ben] and [try|Coping].")
        study.add_coding(study.transcripts()[0], "Coping", "Ada", 2, 5, layer="consensus")
        assert refusal(delete_code, study, code(study, "Coping")) == (
            "“Coping” cannot be deleted: it has 1 passage by Ada, 2 passages by Ben and 1 agreed"
            " passage. Merge it into another code, archive it, or delete it with all of this."
        )

    def test_a_code_with_others_below_is_refused(self):
        study = a_codebook("A > x", "A > y")
        assert refusal(delete_code, study, code(study, "A")).startswith(
            "“A” cannot be deleted: it has 2 codes below it. Merge it"
        )

    def test_when_asked_all_goes_with_it(self):
        study = a_study("[one|A > x] [two|B] [three|A]")
        gone = study.codings(code=code(study, "A > x"))[0]
        noted(study, "coding", gone.id, "Hm")
        noted(study, "code", code(study, "A"), "Thin")
        noted(study, "code", code(study, "B"), "Fine")
        done(study, delete_code(study, code(study, "A"), with_codings=True))
        assert paths(study) == ["B"]
        assert [c.exact for c in study.codings()] == ["two"]
        assert [m.text for m in study.memos()] == ["Fine"]
        assert positions_are_in_order(study)
