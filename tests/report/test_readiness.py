"""What is looked at before the report goes out."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import ListStudy, a_study
from tests.report.studies import a_reported_study, add_people, add_quote, replaced
from workbench.agreement.reconcile import decide, open_disagreements
from workbench.coding.codebook import describe_code
from workbench.coding.recoding.queue import confirm, recode_queue, waiting_by_coder
from workbench.model.ids import joint_id
from workbench.model.theme import Theme, ThemeCode
from workbench.report.compose import SECTIONS
from workbench.report.readiness import Check, pairs, readiness


def looked_at(study: ListStudy) -> dict[str, Check]:
    """The checks of a study by their sentence; all coders who coded are compared."""
    known = pairs(study)
    return {check.sentence: check for check in readiness(study, known[0] if known else None)}


def to_mend(study: ListStudy) -> list[str]:
    """The sentences of what wants a look."""
    return [sentence for sentence, check in looked_at(study).items() if not check.passed]


def settle(study: ListStudy) -> None:
    """Decide every disagreement of Ada and Ben."""
    ada, ben = study.coders()
    for disagreement, _ in open_disagreements(study, ada.id, ben.id):
        study.do(decide(study, disagreement, "both", by=ada.id, now=study.now))


def put_in_order(study: ListStudy) -> ListStudy:
    """Mend everything in the study of `a_reported_study`."""
    settle(study)
    for code in study.codebook().codes:
        replaced(study, replace(code, definition="What it means."))
    return study


def test_a_study_in_order_passes_every_check_of_it() -> None:
    assert to_mend(put_in_order(a_reported_study())) == []


def test_codings_from_before_a_change_of_meaning_want_a_look() -> None:
    study = put_in_order(a_reported_study())
    code = study.codings()[0].code
    ada = study.coders()[0].id
    study.do(
        describe_code(
            study, code, by=ada, exclude="Not this", changed="meaning", make_id=study.make_id
        )
    )
    (check,) = [check for check in looked_at(study).values() if not check.passed]
    waiting = waiting_by_coder(study)
    assert check.sentence.startswith(f"{sum(waiting.values())} passage")
    assert "coded before the meaning of a code changed, by Ada" in check.sentence
    assert (check.page, check.item) == ("codebook", "queue")
    for coder in waiting:
        queue = [one.coding.id for one in recode_queue(study, coder)]
        study.do(confirm(study, queue, by=coder))
    assert to_mend(study) == []


def test_checks_stand_in_the_order_of_the_sections() -> None:
    order = [section.id for section in SECTIONS]
    study = a_reported_study()
    replaced(study, replace(study.study(), question="", authors="", procedure=""))
    places = [order.index(check.section) for check in looked_at(study).values()]
    assert places == sorted(places)


def test_an_empty_study_is_only_asked_for_its_texts() -> None:
    found = readiness(ListStudy())
    assert [check.open_work for check in found] == ["no question", "no authors", "no procedure"]
    assert {check.page for check in found} == {"study"}


def test_a_transcript_left_out_of_the_agreement_is_named_with_the_reason() -> None:
    study = put_in_order(a_reported_study())
    ben, second = study.coders()[1], study.transcripts()[1]
    del study.state["work"][joint_id(ben.id, second.id)]
    check = looked_at(study)["Not in the agreement: FG2 (Ben has not finished it)"]
    assert not check.passed
    assert (check.page, check.transcript) == ("transcripts", second.id)
    assert (check.section, check.open_work) == ("agreement", "1 transcript left out")


def test_open_disagreements_are_counted_until_they_are_decided() -> None:
    study = a_reported_study()
    ada, ben = study.coders()
    number = len(open_disagreements(study, ada.id, ben.id))
    open_ones = f"{number} disagreements between Ada and Ben are open"
    assert looked_at(study)[open_ones].page == "reconcile"
    settle(study)
    assert looked_at(study)["Every disagreement between Ada and Ben is decided"].passed


def test_a_disagreement_left_open_is_said_to_be() -> None:
    study = put_in_order(a_reported_study())
    ada, ben = study.coders()
    disagreement, _ = open_disagreements(study, ada.id, ben.id)[0]
    study.do(decide(study, disagreement, "open", by=ada.id, now=study.now))
    assert to_mend(study) == ["1 disagreement between Ada and Ben was left open"]


def test_nobody_is_compared_when_one_coder_coded() -> None:
    study = a_study("Ana: I was [tired|Fatigue].")
    assert pairs(study) == ()
    assert {check.section for check in readiness(study)}.isdisjoint({"agreement", "reconciliation"})


def test_a_theme_without_narrative_or_quote_is_named_and_led_to() -> None:
    study = put_in_order(a_reported_study())
    theme = Theme(study.make_id(), study.topics()[0].id, "Rest", 1)
    study.put(theme)
    found = looked_at(study)
    assert to_mend(study) == ["“Rest” has no narrative", "“Rest” has no quote marked used"]
    assert found["“Rest” has no narrative"].theme == theme.id
    assert found["“Rest” has no narrative"].page == "themes"
    assert found["“Rest” has no quote marked used"].page == "quotes"
    assert found["“Rest” has no narrative"].open_work == "1 theme without narrative"


def test_many_themes_are_counted_and_the_first_three_named() -> None:
    study = put_in_order(a_reported_study())
    for number in range(5):
        study.put(Theme(study.make_id(), study.topics()[0].id, f"T{number}", number + 1))
    assert to_mend(study)[0] == "5 themes have no narrative: “T0”, “T1”, “T2” and 2 more"


def test_a_theme_of_one_person_is_told() -> None:
    study = put_in_order(a_reported_study())
    theme = Theme(study.make_id(), study.topics()[0].id, "Rest", 1, narrative="Told.")
    study.put(theme)
    benefits = study.codebook().find("Benefits")
    assert benefits is not None
    study.put(ThemeCode(study.make_id(), theme.id, benefits.id, 0))
    add_quote(study, theme, "Telling it once")
    assert to_mend(study) == ["“Rest” rests on one person only"]


def test_a_used_quote_under_no_theme_is_told_because_it_is_not_printed() -> None:
    study = put_in_order(a_reported_study())
    add_quote(study, None, "One word is enough.")
    assert to_mend(study) == ["1 quote is under no theme, and not printed"]


def test_a_quote_worded_otherwise_than_its_transcript_is_told() -> None:
    study = put_in_order(a_reported_study())
    quote = study.quotes()[0]
    replaced(study, replace(quote, exact="They write two words"))
    check = looked_at(study)["1 quote is worded otherwise than the transcript"]
    assert (check.page, check.theme) == ("quotes", quote.theme)


def test_a_quoted_speaker_who_stands_for_nobody_leads_to_the_speakers() -> None:
    study = put_in_order(a_reported_study())
    speaker = next(s for s in study.speakers() if s.label == "Pt2")
    replaced(study, replace(speaker, participant=None))
    check = looked_at(study)["“Pt2”, who is quoted, stands for no participant yet"]
    assert (check.page, check.item) == ("transcripts", "speakers")
    assert check.transcript == speaker.transcript


def test_a_facilitator_who_is_quoted_needs_no_participant() -> None:
    study = put_in_order(a_reported_study())
    add_quote(study, study.themes()[0], "What would worry you?")
    assert looked_at(study)["Every quoted speaker is a known participant"].passed


def test_a_session_that_supplies_most_quotes_is_told_when_there_are_enough() -> None:
    study = put_in_order(a_reported_study())
    theme = study.themes()[0]
    assert "spread" not in {check.section for check in looked_at(study).values()}
    add_quote(study, theme, "Telling it once")
    add_quote(study, theme, "One word is enough")
    assert to_mend(study) == ["FG1 supplies 3 of 4 quotes"]
    add_quote(study, theme, "I agree with that.")
    add_quote(study, theme, "Where do we start?")
    assert looked_at(study)["No session supplies more than half of the quotes"].passed


def test_codes_in_use_without_definition_are_named_and_unused_ones_are_not() -> None:
    study = a_reported_study()
    add_people(study)
    study.add_code("Never used")
    found = looked_at(study)["“Silence” and “Benefits” have no definition"]
    silence = study.codebook().find("Silence")
    assert silence is not None
    assert (found.page, found.code) == ("coding", silence.id)
    assert found.open_work == "2 codes without definition"
