"""Coverage, evidence and talk keep to the parts that count."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.doing import code, coder, done, transcript
from tests.report.studies import add_people, add_quote
from workbench.coding.progress import coverage
from workbench.coding.voices import Voices
from workbench.findings.characteristics import characteristics, participants
from workbench.findings.spread import spread
from workbench.model.span import Span
from workbench.themes.building import add_theme, add_topic, put_code
from workbench.themes.evidence import candidates, evidence
from workbench.transcripts.occasions.limits import Limit, Part, limited
from workbench.transcripts.occasions.segments import mark_segment

PLENARY = Limit((Part("plenary"),))
TALK = "Pat: Here is [a plan|Plan]. / Ana: [one two|Plan] / Bo: [three|Plan] four / Ana: five"
LENGTH = len("Here is a plan.\n\none two\n\nthree four\n\nfive")


def mark(study: ListStudy, first: int, last: int, kind: Any, label: str = "") -> None:
    """Mark turns of the first transcript, counted from 1."""
    here = transcript(study)
    turns = study.turns(here)
    place = (turns[first - 1].start, turns[last - 1].end)
    study.do(mark_segment(study, here, *place, kind, label, make_id=study.make_id))


def themed() -> tuple[ListStudy, Any]:
    """A theme that the code Plan carries, and three people."""
    study = a_study(TALK)
    add_people(study, "Pat", "Ana", "Bo")
    done(study, add_topic(study, "Care", make_id=study.make_id))
    done(study, add_theme(study, study.topics()[0].id, "Plans", make_id=study.make_id))
    theme = study.themes()[0].id
    done(study, put_code(study, theme, code(study, "Plan")))
    return study, theme


def test_passages_people_and_quotes_of_a_theme_are_those_in_the_parts() -> None:
    study, theme = themed()
    add_quote(study, study.themes()[0], "one two")
    add_quote(study, study.themes()[0], "a plan")
    mark(study, 2, 2, "plenary")
    found = evidence(limited(study, PLENARY), theme)
    numbers = (found.passages.number, found.participants.number, found.quotes.number)
    assert numbers == (1, 1, 1)
    assert [share.name for share in found.by_participant] == ["Ana"]
    assert evidence(study, theme).passages.number == 3


def test_who_is_heard_in_stimulus_text_only_is_counted_when_asked_for() -> None:
    study, theme = themed()
    mark(study, 1, 1, "stimulus")
    assert evidence(study, theme).passages.number == 3
    assert evidence(study, theme).participants.number == 2
    assert evidence(limited(study, Limit(stimulus="with")), theme).participants.number == 3


def test_a_quote_of_stimulus_text_still_says_who_speaks() -> None:
    study, _ = themed()
    mark(study, 1, 1, "stimulus")
    here = transcript(study)
    voices = Voices(study)
    assert voices.attribution(here, [Span(0, 4)]) == "(FG1, Pat)"
    assert voices.counted(here, [Span(0, 4)]) == ()
    both = voices.counted(here, [Span(0, study.turns(here)[1].end)])
    assert [voice.name for voice in both] == ["Ana"]


def test_talk_and_quotes_of_people_leave_stimulus_text_out() -> None:
    study, _ = themed()
    add_quote(study, None, "a plan")
    before = {one.participant.label: one.words for one in spread(study).participants}
    assert before == {"Pat": 4, "Ana": 3, "Bo": 2}
    mark(study, 1, 1, "stimulus")
    found = spread(study)
    assert {one.participant.label: one.words for one in found.participants} == before | {"Pat": 0}
    assert [one.words for one in found.sessions] == [5]
    assert (found.total, found.nobody) == (1, 1)


def test_the_people_of_a_limited_study_are_those_who_speak_there() -> None:
    study, _ = themed()
    mark(study, 2, 2, "plenary")
    assert [one.label for one in participants(limited(study, PLENARY))] == ["Ana"]
    assert characteristics(limited(study, PLENARY)).n == 1
    assert characteristics(study).n == 3


def test_passages_in_notes_are_told_apart() -> None:
    study, theme = themed()
    mark(study, 3, 3, "notes")
    assert [passage.verbatim for passage in candidates(study, theme)] == [True, True, False]


CODINGS = st.lists(st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 25)), max_size=6)
TURNS = st.lists(st.integers(1, 4), max_size=3, unique=True)


@settings(max_examples=100, deadline=None)
@given(CODINGS, TURNS)
def test_the_share_that_is_coded_is_counted_character_by_character(
    codings: list[tuple[int, int]], turns: list[int]
) -> None:
    study = a_study(TALK)
    here, text = study.transcripts()[0], study.text(transcript(study))
    for start, length in codings:
        study.add_coding(here, "More", "Ben", start, min(LENGTH, start + length))
    for turn in turns:
        mark(study, turn, turn, "topic", f"T{turn}")
    read = limited(study, Limit((Part("topic"),)))
    for reader, every in ((study, set(range(len(text)))), (read, _places(read.extents(here.id)))):
        share = coverage(reader, here.id, coder(study, "Ben"))
        if not every:
            assert share is None
            continue
        covered = _places(c.span for c in study.codings(coder=coder(study, "Ben"))) & every
        assert share == pytest.approx(len(covered) / len(every))


def _places(spans: Any) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}
