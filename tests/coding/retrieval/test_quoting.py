"""Many passages become quotes in one change."""

from __future__ import annotations

import pytest

from tests.builders import a_study
from workbench.coding.quotes import quotes_of
from workbench.coding.retrieval.quoting import Place, quote_passages
from workbench.model.errors import Refused
from workbench.model.ids import ThemeId, TopicId
from workbench.model.span import Span
from workbench.model.theme import Theme, Topic

TALK = "Ana: I was tired, really. / Bo: Too much work."


def test_passages_become_quotes_in_their_order_and_undo_takes_them_all() -> None:
    study = a_study(TALK)
    (fg1,), ada = study.transcripts(), study.coders()[0].id
    places: list[Place] = [(fg1.id, Span(22, 31)), (fg1.id, Span(5, 11)), (fg1.id, Span(0, 1))]
    draft = quote_passages(study, places, by=ada, make_id=study.make_id)
    assert draft.label == "Quote 3 passages"
    study.do_and_undo(draft)
    assert [quote.exact for quote in quotes_of(study, None)] == ["Too much", "tired", "I"]
    assert [quote.position for quote in quotes_of(study, None)] == [0, 1, 2]


def test_what_is_a_quote_there_already_is_passed_over() -> None:
    study = a_study(TALK)
    (fg1,), ada = study.transcripts(), study.coders()[0].id
    study.put(Topic(TopicId("t"), "Care", 0))
    study.put(Theme(ThemeId("th"), TopicId("t"), "Wear", 0))
    first: list[Place] = [(fg1.id, Span(6, 11))]
    study.do(quote_passages(study, first, by=ada, make_id=study.make_id))
    again: list[Place] = [*first, (fg1.id, Span(5, 11)), (fg1.id, Span(11, 12))]
    with pytest.raises(Refused, match="quote bank already"):
        quote_passages(study, again[:2], by=ada)
    study.do(quote_passages(study, again, by=ada, make_id=study.make_id))
    assert [quote.exact for quote in quotes_of(study, None)] == ["tired", ","]
    study.do(quote_passages(study, first, ThemeId("th"), by=ada, make_id=study.make_id))
    assert [quote.exact for quote in quotes_of(study, ThemeId("th"))] == ["tired"]


def test_passages_without_words_are_no_quotes() -> None:
    study = a_study(TALK)
    (fg1,), ada = study.transcripts(), study.coders()[0].id
    with pytest.raises(Refused, match="nothing new to quote"):
        quote_passages(study, [(fg1.id, Span(1, 2))], by=ada)
