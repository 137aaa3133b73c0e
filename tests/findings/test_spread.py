from __future__ import annotations

from tests.builders import ListStudy, a_study
from tests.report.studies import add_people, add_quote
from workbench.findings.spread import spread
from workbench.model.quote import QuoteEdit


def two_groups() -> ListStudy:
    study = a_study(
        "Int: Why so? / Pt1: It was late. / Pt2: I left the box blank.",
        "Pt3: One word is enough. / Pt1: I agree.",
    )
    add_people(study, "pt1", "pt2", "pt3")
    return study


def quotes_by_label(study: ListStudy) -> dict[str, int]:
    return {one.participant.label: one.quotes for one in spread(study).participants}


def test_quotes_are_counted_per_session_and_per_participant() -> None:
    study = two_groups()
    add_quote(study, None, "It was late.")
    add_quote(study, None, "I left the box blank.")
    add_quote(study, None, "One word")
    found = spread(study)
    assert found.total == 3
    assert [(s.session.label, s.quotes) for s in found.sessions] == [("FG1", 2), ("FG2", 1)]
    assert quotes_by_label(study) == {"pt1": 1, "pt2": 1, "pt3": 1}
    assert found.nobody == 0


def test_a_quote_of_two_people_counts_for_both() -> None:
    study = two_groups()
    add_quote(study, None, "It was late.\n\nI left")
    assert quotes_by_label(study) == {"pt1": 1, "pt2": 1, "pt3": 0}
    assert spread(study).total == 1


def test_who_is_heard_only_in_what_is_left_out_is_not_quoted() -> None:
    study = two_groups()
    quote = add_quote(study, None, "It was late.\n\nI left the box blank.")
    study.put(QuoteEdit(study.make_id(), quote.id, 0, 12, ""))
    assert quotes_by_label(study) == {"pt1": 0, "pt2": 1, "pt3": 0}


def test_a_facilitators_words_are_nobodys_quote() -> None:
    study = two_groups()
    add_quote(study, None, "Why so?")
    assert spread(study).nobody == 1


def test_talk_is_what_participants_said() -> None:
    found = spread(two_groups())
    assert [one.words for one in found.sessions] == [8, 6]
    assert [one.words for one in found.participants] == [5, 5, 4]


def test_shortlisted_quotes_count_only_when_asked_for() -> None:
    study = two_groups()
    add_quote(study, None, "One word", status="shortlisted")
    assert spread(study).total == 0
    assert spread(study, used_only=False).total == 1
