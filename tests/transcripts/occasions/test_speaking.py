"""Turns and words are counted in what counts, and talk without what was presented."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.doing import done, transcript
from workbench.model.people import Participant
from workbench.transcripts.occasions.limits import Limit, Part, limited
from workbench.transcripts.occasions.segments import mark_segment
from workbench.transcripts.occasions.speaking import (
    Talk,
    speaking,
    talk_of,
    turns_in,
    what_talk_counts,
    words_in,
)
from workbench.transcripts.people.speakers import map_speaker

TALK = "Pat: Here is the plan. / Ana: one two / Ben: three / Ana: four five six"


def presented() -> ListStudy:
    """Pat presents, Ana says something in it, then they talk; Ana is pt1 in both transcripts."""
    study = a_study(TALK, "Ana: seven eight / Cy: nine")
    study.put(Participant(id="p1", label="pt1"))  # type: ignore[arg-type]
    for speaker in study.speakers():
        if speaker.label == "Ana":
            done(study, map_speaker(study, speaker.id, "p1", "participant"))  # type: ignore[arg-type]
    here = transcript(study)
    turns = study.turns(here)
    place = (turns[0].start, turns[1].end)
    done(study, mark_segment(study, here, *place, "stimulus", make_id=study.make_id))
    return study


def said(study: Any, **more: Any) -> dict[str, tuple[int, int]]:
    """Turns and words by name."""
    return {one.name: (one.turns, one.words) for one in speaking(study, **more)}


def test_talk_is_counted_per_person_without_stimulus_text() -> None:
    study = presented()
    assert said(study) == {"Ben": (1, 1), "pt1": (2, 5), "Cy": (1, 1)}


def test_stimulus_text_is_counted_when_it_is_asked_for() -> None:
    study = presented()
    everything = {"Pat": (1, 4), "pt1": (3, 7), "Ben": (1, 1), "Cy": (1, 1)}
    assert said(study, with_stimulus=True) == everything
    assert said(limited(study, Limit(stimulus="with"))) == everything
    assert said(limited(study, Limit((Part("stimulus"),)))) == {"Pat": (1, 4), "pt1": (1, 2)}


def test_who_speaks_in_two_transcripts_is_one_person_and_some_can_be_chosen() -> None:
    study = presented()
    first, second = transcript(study), transcript(study, 2)
    ana = next(one for one in speaking(study) if one.participant == "p1")
    assert ana.transcripts == (first, second)
    assert said(study, transcripts=[second]) == {"pt1": (1, 2), "Cy": (1, 1)}


def test_labels_are_counted_one_by_one() -> None:
    study = presented()
    assert talk_of(study, transcript(study)) == {"Ben": Talk(1, 1), "Ana": Talk(1, 3)}


def test_the_size_of_a_transcript_keeps_to_what_counts() -> None:
    study = presented()
    here = transcript(study)
    assert (turns_in(study, here), words_in(study, here)) == (4, 10)
    read = limited(study, Limit(stimulus="without"))
    assert (turns_in(read, here), words_in(read, here)) == (2, 4)
    nothing = limited(study, Limit((Part("plenary"),)))
    assert (turns_in(nothing, here), words_in(nothing, here)) == (0, 0)


def test_the_words_say_what_is_counted() -> None:
    study = presented()
    assert what_talk_counts(study) == "without stimulus text"
    assert what_talk_counts(study, with_stimulus=True) == ""
    assert what_talk_counts(a_study(TALK)) == ""
    plenary = limited(study, Limit((Part("plenary"),)))
    assert what_talk_counts(plenary) == "only plenary, without stimulus text"
    stimulus = limited(study, Limit((Part("stimulus"),)))
    assert what_talk_counts(stimulus) == "only stimulus"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=3))
def test_turns_and_words_are_those_of_the_turns_outside(places: list[tuple[int, int]]) -> None:
    study = a_study(TALK)
    here = transcript(study)
    turns = study.turns(here)
    shown: set[int] = set()
    for one, other in places:
        first, last = sorted((one, other))
        if not set(range(first, last + 1)) <= shown:
            place = (turns[first].start, turns[last].end)
            study.do(mark_segment(study, here, *place, "stimulus", make_id=study.make_id))
            shown |= set(range(first, last + 1))
    wanted: dict[str, tuple[int, int]] = {}
    for number, turn in enumerate(turns):
        if number not in shown:
            n, words = wanted.get(turn.label or "", (0, 0))
            more = len(study.text(here)[turn.start : turn.end].split())
            wanted[turn.label or ""] = (n + 1, words + more)
    assert said(study) == wanted
