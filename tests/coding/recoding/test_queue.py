from __future__ import annotations

from tests.builders import a_study
from tests.coding.codebook.doing import describing
from tests.coding.doing import code, coder, done, refusal
from workbench.coding.changing import recode
from workbench.coding.recoding.queue import confirm, recode_queue, waiting_by_coder
from workbench.journal.entry import Draft, sets

MARKED = "Ana: I [trust them|Trust by Ada] and they [care|Trust by Ada] or [not|Trust by Ben]."


def changed_study():
    study = a_study(MARKED)
    done(study, describing(study, code(study, "Trust"), definition="Relying", changed="meaning"))
    return study


def words(queue):
    return [one.coding.exact for one in queue]


def test_codings_from_before_a_change_of_meaning_are_listed_in_order():
    study = changed_study()
    ada, ben = coder(study, "Ada"), coder(study, "Ben")
    queue = recode_queue(study, ada)
    assert words(queue) == ["trust them", "care"]
    assert (queue[0].made_under.number, queue[0].in_force.number) == (1, 2)
    assert waiting_by_coder(study) == {ada: 2, ben: 1}


def test_transcripts_come_in_their_order_whatever_stands_first_in_them():
    study = a_study("Ana: Long ago I [trusted them|Trust].", "Ana: [Trust|Trust]?")
    done(study, describing(study, code(study, "Trust"), definition="Relying", changed="meaning"))
    assert words(recode_queue(study, coder(study, "Ada"))) == ["trusted them", "Trust"]


def test_what_was_agreed_on_is_not_listed():
    study = changed_study()
    ada = coder(study, "Ada")
    study.do(Draft("Agree", sets(study.codings(coder=ada)[0], layer="consensus")))
    assert words(recode_queue(study, ada)) == ["care"]


def test_a_change_of_wording_lists_nothing():
    study = a_study(MARKED)
    done(study, describing(study, code(study, "Trust"), definition="Relying", changed="wording"))
    assert recode_queue(study, coder(study, "Ada")) == ()


def test_what_still_fits_is_listed_no_more():
    study = changed_study()
    ada = coder(study, "Ada")
    first = recode_queue(study, ada)[0].coding.id
    done(study, confirm(study, [first], by=ada))
    assert study.labels[-1] == "Keep “Trust” after looking again"
    assert words(recode_queue(study, ada)) == ["care"]


def test_what_gets_another_code_is_listed_no_more():
    study = changed_study()
    ada, other = coder(study, "Ada"), study.add_code("Other").id
    done(study, recode(study, recode_queue(study, ada)[0].coding.id, other, by=ada))
    assert words(recode_queue(study, ada)) == ["care"]


def test_only_the_coder_says_that_a_coding_still_fits():
    study = changed_study()
    bens = recode_queue(study, coder(study, "Ben"))[0].coding.id
    assert "only Ben can change it" in refusal(confirm, study, [bens], by=coder(study, "Ada"))
