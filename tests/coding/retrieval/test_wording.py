"""A question is said in words, and what a passage is in its answer."""

from __future__ import annotations

from tests.builders import a_study
from workbench.coding.retrieval.question import HOWS, Codes, Question, Step
from workbench.coding.retrieval.wording import RULES, rules, said


def test_every_step_is_said_in_its_order() -> None:
    study = a_study("Ana: [one|A > B] [two|C] [three|D]")
    a, c, d = (Codes((study.add_code(path).id,)) for path in ("A", "C", "D"))
    question = Question(
        a,
        (Step("near", c, 1), Step("not", d), Step("near", c, 30, "words"), Step("inside", d)),
        coders=(study.coders()[1].id,),
    )
    assert said(study, question) == (
        "“A” and below, at most 1 turn from “C”, but not “D”, at most 30 words from “C”, "
        "inside “D”, coded by Ben"
    )
    assert len(rules(question)) == 3 and set(RULES) == set(HOWS)


def test_what_codings_must_bear_and_the_layer_are_said() -> None:
    study = a_study("Ana: [one|A]")
    (code,) = study.codebook().codes
    bearing = Codes((code.id,), values=("3..",), certainties=("sure",))
    assert said(study, Question(bearing, layer="consensus")) == (
        "“A” (value “3..” or sure), as agreed on"
    )
    both = Question(layer=None, apart=True)
    assert said(study, both) == "any code, coded or agreed on, each coding by itself"
    words = [said(study, Question(steps=(Step(how, bearing),))) for how in ("and", "or", "turn")]
    assert [one.split("“")[0] for one in words] == [
        "any code, and also ",
        "any code, or ",
        "any code, in a turn with ",
    ]
