"""Counts and searches are limited to what was chosen, and to nothing else."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.doing import done, refusal, transcript
from workbench.coding.quotes import take_quote
from workbench.model.errors import Refused
from workbench.model.occasion import PHASES, SEGMENT_KINDS, Session
from workbench.transcripts.occasions.limits import (
    Limit,
    Part,
    limit_of,
    limited,
    parse_limit,
    parts_of,
    whole,
)
from workbench.transcripts.occasions.segments import mark_segment

TALK = (
    "Int: [Welcome|Other] to all. / Ana: [one two|Trust] three / Ben: [four|Risk by Ben] five / "
    "Ana: six [seven|Trust] / Int: Goodbye."
)


def parted() -> ListStudy:
    """Five turns: a presentation, a plenary, Table 1; the topic Trust over turns 2 and 3."""
    study = a_study(TALK, "Ana: [more|Trust] of it / Ben: elsewhere")
    here = transcript(study)
    turns = study.turns(here)
    for first, last, kind, label in (
        (1, 1, "stimulus", ""),
        (2, 2, "plenary", ""),
        (3, 4, "breakout", "Table 1"),
        (2, 3, "topic", "Trust"),
    ):
        place = (turns[first - 1].start, turns[last - 1].end)
        done(study, mark_segment(study, here, *place, kind, label, make_id=study.make_id))
    return study


def inside(study: ListStudy, limit: Limit, number: int = 1) -> list[str]:
    """The words of the parts a limit leaves of a transcript."""
    here = transcript(study, number)
    text = study.text(here)
    return [" ".join(span.of(text).split()) for span in limited(study, limit).extents(here)]


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((Part("plenary"),), ["one two three"]),
        ((Part("plenary"), Part("stimulus")), ["Welcome to all.", "one two three"]),
        ((Part("topic", "trust"),), ["one two three four five"]),
        ((Part("breakout"), Part("topic", "Trust")), ["four five"]),
        ((Part("breakout", "Table 9"),), []),
    ],
)
def test_parts_of_one_sort_are_added_and_those_of_two_sorts_must_both_hold(
    parts: Any, words: list[str]
) -> None:
    assert inside(parted(), Limit(parts)) == words


def test_without_stimulus_all_the_rest_counts() -> None:
    assert inside(parted(), Limit(stimulus="without")) == [
        "one two three four five six seven Goodbye."
    ]
    assert inside(parted(), Limit(stimulus="without"), 2) == ["more of it elsewhere"]


def test_a_transcript_in_which_nothing_is_left_out_counts_to_its_last_blank() -> None:
    study = parted()
    other = transcript(study, 2)
    read = limited(study, Limit(stimulus="without"))
    assert read.extents(other) == study.extents(other)


def test_verbatim_words_and_notes_are_told_apart() -> None:
    study = parted()
    here = transcript(study)
    turns = study.turns(here)
    place = (turns[3].start, turns[3].end)
    done(study, mark_segment(study, here, *place, "notes", make_id=study.make_id))
    words = (turns[3].start + 4, turns[3].end)
    done(study, mark_segment(study, here, *words, "verbatim", make_id=study.make_id))
    assert inside(study, Limit((Part("notes"),))) == ["six"]
    assert inside(study, Limit((Part("verbatim"), Part("breakout")))) == ["four five", "seven"]
    assert inside(study, Limit((Part("verbatim"), Part("notes"), Part("breakout")))) == [
        "four five six seven"
    ]


def test_what_is_in_no_phase_belongs_to_the_table_of_its_session() -> None:
    study = parted()
    session = next(one for one in study.sessions() if one.label == "FG2")
    study.state["session"][session.id] = {**study.state["session"][session.id], "table": "table 1"}
    assert inside(study, Limit((Part("breakout", "Table 1"),)), 2) == ["more of it elsewhere"]
    assert inside(study, Limit((Part("breakout"),)), 2) == ["more of it elsewhere"]
    assert inside(study, Limit((Part("breakout", "Table 2"),)), 2) == []
    assert inside(study, Limit((Part("breakout", "Table 1"),))) == ["four five six seven"]


def test_codings_counts_and_quotes_are_those_that_reach_into_the_parts() -> None:
    study = parted()
    here = transcript(study)
    start = study.text(here).index("two")
    by = study.coders()[0].id
    for place in ((start, start + 12), (0, 5)):
        done(study, take_quote(study, here, *place, None, by=by, make_id=study.make_id))
    read = limited(study, Limit((Part("topic", "Trust"),)))
    names = {code.id: code.name for code in study.codebook().codes}
    assert [names[coding.code] for coding in read.codings()] == ["Trust", "Risk"]
    assert {names[code]: n for code, n in read.code_counts().items()} == {"Trust": 1, "Risk": 1}
    assert [quote.exact[:3] for quote in read.quotes()] == ["two"]
    assert read.quotes(None) == read.quotes()
    assert [one.id for one in read.bare_codings()] == [one.id for one in read.codings()]
    assert len(study.codings()) == 5
    assert len(limited(study, Limit((Part("stimulus"),))).codings()) == 1


def test_what_reaches_in_with_its_last_character_counts_and_what_ends_before_does_not() -> None:
    study = parted()
    here = transcript(study)
    plenary = next(one for one in study.segments() if one.kind == "plenary")
    read = limited(study, Limit((Part("plenary"),)))
    before = len(read.codings())
    study.add_coding(study.transcript(here), "Edge", "Ada", 0, plenary.start)
    assert len(read.codings()) == before
    study.add_coding(study.transcript(here), "Edge", "Ada", 0, plenary.start + 1)
    assert len(read.codings()) == before + 1


def test_everything_else_is_answered_by_the_study_behind() -> None:
    study = parted()
    here = transcript(study)
    read = limited(study, Limit((Part("plenary"),)))
    assert read.text(here) == study.text(here)
    assert read.turns(here) == study.turns(here)
    assert read.transcripts() == study.transcripts()
    assert read.segments(here) == study.segments(here)
    assert whole(read) is study
    assert limit_of(read) == Limit((Part("plenary"),))


def test_a_limit_that_limits_nothing_gives_the_study_itself() -> None:
    study = parted()
    assert limited(study, Limit()) is study
    assert not Limit() and not limit_of(study)


def test_another_limit_takes_the_place_of_the_first() -> None:
    study = parted()
    first = limited(study, Limit((Part("plenary"),)))
    assert [s.start for s in limited(first, Limit((Part("stimulus"),))).extents(transcript(study))]
    assert limited(first, Limit()) is study


@pytest.mark.parametrize(
    ("limit", "words"),
    [
        (Limit(), "one two three four five six seven Goodbye."),
        (Limit(stimulus="with"), "Welcome to all. one two three four five six seven Goodbye."),
        (Limit((Part("stimulus"),)), "Welcome to all."),
        (Limit((Part("plenary"),)), "one two three"),
        (Limit(stimulus="without"), "one two three four five six seven Goodbye."),
    ],
)
def test_talk_is_counted_without_stimulus_text_unless_it_was_asked_for(
    limit: Limit, words: str
) -> None:
    study = parted()
    here = transcript(study)
    talk = limited(study, limit).talk(here)
    assert " ".join(" ".join(span.of(study.text(here)) for span in talk).split()) == words


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        (Limit(), ""),
        (Limit((Part("plenary"),)), "only plenary"),
        (Limit((Part("topic", "Trust"),)), "only topic “Trust”"),
        (
            Limit((Part("plenary"), Part("breakout", "Bread and roses"), Part("topic", "Cost"))),
            "only plenary or breakout “Bread and roses”, topic “Cost”",
        ),
        (
            Limit((Part("plenary"), Part("breakout"), Part("stimulus")), "without"),
            "only plenary, breakout or stimulus, without stimulus text",
        ),
        (Limit(stimulus="with"), "stimulus text counted as participants’ talk"),
    ],
)
def test_a_limit_says_what_it_is(limit: Limit, said: str) -> None:
    assert limit.phrase == said


def test_what_the_study_has_can_be_chosen() -> None:
    study = parted()
    assert parts_of(study) == (
        Part("stimulus"),
        Part("plenary"),
        Part("breakout"),
        Part("breakout", "Table 1"),
        Part("topic"),
        Part("topic", "Trust"),
    )
    study.put(Session(id="s9", label="S9", position=9, table="Table 2"))  # type: ignore[arg-type]
    assert Part("breakout", "Table 2") in parts_of(study)


def test_a_limit_is_read_from_words() -> None:
    study = parted()
    assert parse_limit(study, ["Plenary", "breakout: table 1", "plenary"]) == Limit(
        (Part("plenary"), Part("breakout", "Table 1"))
    )
    assert parse_limit(study, [], "without") == Limit(stimulus="without")


def test_a_limit_that_leaves_nothing_because_of_its_spelling_is_refused() -> None:
    study = parted()
    said = refusal(parse_limit, study, ["panel"])
    assert said.startswith("“panel” is no kind of segment: write stimulus, plenary, breakout")
    assert refusal(parse_limit, study, ["breakout:Table 3"]) == (
        "No breakout is called “Table 3”: the study has “Table 1”."
    )
    assert refusal(parse_limit, study, ["plenary:Opening"]) == (
        "No plenary is called “Opening”: write plenary alone."
    )
    assert refusal(parse_limit, study, ["notes"]) == (
        "No part of this study is marked as notes: mark one first."
    )


SEGMENTS = st.lists(
    st.tuples(
        st.sampled_from(SEGMENT_KINDS),
        st.sampled_from(["Table 1", "Trust"]),
        st.integers(0, 60),
        st.integers(1, 50),
    ),
    max_size=8,
)
PARTS = st.lists(
    st.builds(Part, st.sampled_from(SEGMENT_KINDS), st.sampled_from(["", "Table 1", "Trust"])),
    max_size=4,
)


@settings(max_examples=200, deadline=None)
@given(SEGMENTS, PARTS, st.sampled_from(["as text", "with", "without"]))
def test_the_parts_are_what_one_finds_character_by_character(
    segments: list[tuple[Any, ...]], parts: list[Part], stimulus: Any
) -> None:
    study = a_study(TALK)
    here = transcript(study)
    text = study.text(here)
    for kind, label, start, length in segments:
        if text[start : start + length].strip() and start < len(text):
            place = (start, min(len(text), start + length))
            draft = _or_none(study, here, place, kind, label)
            if draft is not None:
                study.do(draft)
    limit = Limit(tuple(parts), stimulus)
    extents = limited(study, limit).extents(here)
    found = {p for span in extents for p in range(span.start, span.end)}
    wanted = {p for p in range(len(text)) if _counts(study, p, limit)}
    letters = {p for p in range(len(text)) if not text[p].isspace()}
    assert found & letters == wanted & letters
    assert all(a.end <= b.start for a, b in itertools.pairwise(extents))


def _or_none(study: ListStudy, here: Any, place: tuple[int, int], kind: Any, label: str) -> Any:
    try:
        return mark_segment(study, here, *place, kind, label, make_id=study.make_id)
    except Refused:
        return None


def _counts(study: ListStudy, place: int, limit: Limit) -> bool:
    over = [one for one in study.segments() if one.start <= place < one.end]
    kinds = {one.kind for one in over}
    in_notes = "notes" in kinds and "verbatim" not in kinds
    for sort in (set(PHASES), {"topic"}, {"notes", "verbatim"}):
        asked = [part for part in limit.parts if part.kind in sort]
        if asked and not any(_holds(part, over, in_notes) for part in asked):
            return False
    return not (limit.stimulus == "without" and "stimulus" in kinds)


def _holds(part: Part, over: list[Any], in_notes: bool) -> bool:
    if part.kind == "verbatim" and not part.label:
        return not in_notes
    named = any(one.kind == part.kind and part.label in ("", one.label) for one in over)
    return named and (part.kind != "notes" or in_notes)
