from __future__ import annotations

from tests.builders import a_study
from tests.coding.codebook.doing import describing
from tests.coding.codebook.test_codebook import carries
from tests.coding.doing import code, coder, done, paths, positions_are_in_order, refusal
from workbench.coding.codebook import assign_key
from workbench.coding.recoding.splitting import Part, split_code

MARKED = (
    "Ana: I [trust them|Trust by Ada] and they [care|Trust by Ada] or [not|Trust by Ben]."
    " / Ana: [x|Risk]"
)


def splitting(study, parts, assigned, **more):
    ids = {c.exact: c.id for c in study.codings()}
    chosen = {ids[exact]: n for exact, n in assigned.items()}
    return split_code(
        study,
        code(study, "Trust"),
        parts,
        chosen,
        by=coder(study, "Ada"),
        make_id=study.make_id,
        **more,
    )


def by_code(study):
    book = study.codebook()
    return {c.exact: book.path(c.code) for c in study.codings()}


def test_codings_go_where_they_were_put_and_the_others_stay():
    study = a_study(MARKED)
    carries(study, "Trust", "Bonds")
    carries(study, "Risk", "Bonds")
    parts = [Part("In people", "Persons"), Part("In offices")]
    done(study, splitting(study, parts, {"trust them": 0, "care": 1}))
    assert study.labels[-1] == "Split “Trust” into “In people” and “In offices”"
    assert paths(study) == ["Trust", "In people", "In offices", "Risk"]
    assert positions_are_in_order(study)
    assert by_code(study) == {
        "trust them": "In people",
        "care": "In offices",
        "not": "Trust",
        "x": "Risk",
    }
    book = study.codebook()
    assert [book.path(one.code) for one in study.theme_codes()] == [
        "Trust",
        "In people",
        "In offices",
        "Risk",
    ]


def test_parts_may_stand_below_and_the_code_become_a_folder():
    study = a_study("Ana: I [trust them|Trust by Ada].")
    done(study, splitting(study, [Part("In people")], {"trust them": 0}, below=True, then="folder"))
    assert paths(study) == ["Trust", "Trust > In people"]
    assert study.codebook().find("Trust").use == "folder"


def test_a_folder_holds_no_codings_of_others():
    study = a_study(MARKED)
    said = refusal(
        splitting, study, [Part("Rest")], {"trust them": 0, "care": 0}, below=True, then="folder"
    )
    assert "1 passage by Ben would stay in it" in said


def test_a_part_may_be_a_code_there_is():
    study = a_study(MARKED)
    risk = code(study, "Risk")
    done(study, describing(study, risk, definition="Danger", changed="meaning"))
    done(study, splitting(study, [Part(code=risk)], {"care": 0}))
    moved = next(c for c in study.codings() if c.exact == "care")
    assert (moved.code, moved.version) == (risk, study.codebook()[risk].version)


def test_new_parts_have_the_scale_of_the_code():
    study = a_study(MARKED)
    trust = code(study, "Trust")
    done(study, describing(study, trust, scale="ordinal", scale_labels="low\nhigh"))
    done(study, splitting(study, [Part("In people")], {}))
    assert study.codebook().find("In people").labels == ("low", "high")


def test_nobody_splits_what_others_coded():
    study = a_study(MARKED)
    assert "only Ben can change it" in refusal(splitting, study, [Part("A")], {"not": 0})


def test_parts_need_names_of_their_own():
    study = a_study(MARKED)
    assert "Two parts are called" in refusal(splitting, study, [Part("A"), Part("a")], {})
    assert "stands there already" in refusal(splitting, study, [Part("Risk")], {})
    assert "split into nothing" in refusal(splitting, study, [], {})


def test_a_code_that_is_given_no_more_afterwards_loses_its_key():
    study = a_study(MARKED)
    done(study, assign_key(study, code(study, "Trust"), "4"))
    parts = [Part("In people"), Part("In offices")]
    done(study, splitting(study, parts, {"trust them": 0, "care": 1}, then="archived"))
    trust = study.codebook()[code(study, "Trust")]
    assert (trust.use, trust.key) == ("archived", "")
