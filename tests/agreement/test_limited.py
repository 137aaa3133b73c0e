"""A comparison that is limited to segments counts what lies in them, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.doing import coder, done, transcript
from workbench.agreement.compare import Comparison, compare
from workbench.agreement.reconcile import decide, decisions_in, open_disagreements, outdated
from workbench.agreement.scope import NOTHING_COUNTED
from workbench.agreement.units import UNITS, Unit
from workbench.coding.changing import remove_codings
from workbench.model.errors import Refused
from workbench.model.reading import Reader
from workbench.model.transcript import Turn, count_words, text_hash, turns_to_json
from workbench.transcripts.occasions.limits import Limit, Part, limited
from workbench.transcripts.occasions.segments import mark_segment

PLENARY = Limit((Part("plenary"),))
TALK = "Ann: One two, three. / Bo: Four five! / Ann: Six. / Bo: Seven eight nine. / Ann: Ten …"
LENGTH = len("One two, three.\n\nFour five!\n\nSix.\n\nSeven eight nine.\n\nTen …")

CODINGS = st.lists(
    st.tuples(
        st.sampled_from(["Ada", "Ben"]),
        st.sampled_from(["A", "B"]),
        st.integers(0, LENGTH - 1),
        st.integers(1, 30),
    ),
    max_size=10,
)
TURNS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=3)


def coded(*codings: tuple[str, str, int, int]) -> ListStudy:
    """A study of one transcript of five turns, with these codings (coder, code, start, length)."""
    study = a_study(TALK)
    here = study.transcripts()[0]
    for path in ("A", "B"):
        study.add_code(path)
    for who, path, start, length in codings:
        study.add_coding(here, path, who, start, min(LENGTH, start + length))
    return study


def mark(study: ListStudy, first: int, last: int, kind: Any = "plenary") -> None:
    """Mark turns, counted from 0."""
    here = transcript(study)
    turns = study.turns(here)
    place = (turns[first].start, turns[last].end)
    try:
        study.do(mark_segment(study, here, *place, kind, make_id=study.make_id))
    except Refused:
        assert study.segments(here)


def compared(read: Reader, unit: Unit = "turn") -> Comparison:
    """Ada and Ben compared, with few resamples."""
    first, second = (one.id for one in read.coders())
    return compare(read, first, second, unit=unit, resamples=20)


def numbers(found: Comparison) -> list[Any]:
    """What a comparison counts, without what is said of the codings."""
    return [
        (row.path, row.both, row.only_first, row.only_second, row.neither) for row in found.rows
    ]


@settings(max_examples=80, deadline=None)
@given(CODINGS, st.sampled_from(UNITS))
def test_a_limit_that_leaves_nothing_out_changes_no_number(codings: Any, unit: Unit) -> None:
    study = coded(*codings)
    before = compared(study, unit)
    mark(study, 0, 4)
    assert compared(limited(study, PLENARY), unit) == before == compared(study, unit)


@settings(max_examples=150, deadline=None)
@given(CODINGS, TURNS, st.sampled_from(UNITS))
def test_the_numbers_are_those_of_counting_character_by_character(
    codings: Any, places: Any, unit: Unit
) -> None:
    study = coded(*codings)
    for place in places:
        mark(study, min(place), max(place))
    here = transcript(study)
    text, turns = study.text(here), study.turns(here)
    read = limited(study, PLENARY)
    inside = {p for span in read.extents(here) for p in range(span.start, span.end)}
    found = compared(read, unit)
    if not inside:
        assert [one.why for one in found.excluded] == [NOTHING_COUNTED]
        assert found.units == 0
        return
    wanted = []
    for path in ("A", "B"):
        ours, theirs = (
            _units(_covered(codings, who, path, text, read, here), text, turns, unit)
            for who in ("Ada", "Ben")
        )
        every = _units(inside, text, turns, unit)
        cells = (len(ours & theirs), len(ours - theirs), len(theirs - ours))
        wanted.append((path, *cells, len(every) - sum(cells)))
    assert numbers(found) == wanted
    assert found.units == len(_units(inside, text, turns, unit))


def _covered(codings: Any, who: str, path: str, text: str, read: Reader, here: Any) -> set[int]:
    covered: set[int] = set()
    for coder_name, code, start, length in codings:
        if (coder_name, code) != (who, path):
            continue
        for span in read.extents(here):
            part = [p for p in range(start, min(LENGTH, start + length)) if p in _range(span)]
            while part and text[part[0]].isspace():
                part.pop(0)
            while part and text[part[-1]].isspace():
                part.pop()
            covered |= set(part)
    return covered


def _range(span: Any) -> range:
    return range(span.start, span.end)


def _units(places: set[int], text: str, turns: Any, unit: Unit) -> set[int]:
    if unit == "character":
        return places
    return {
        number
        for number, turn in enumerate(turns)
        if any(text[p].isalnum() for p in places if turn.start <= p < turn.end)
    }


@settings(max_examples=80, deadline=None)
@given(CODINGS, TURNS, st.sampled_from(UNITS))
def test_the_rows_are_those_of_a_transcript_cut_down_to_its_segments(
    codings: Any, places: Any, unit: Unit
) -> None:
    study = coded(*codings)
    for place in places:
        mark(study, min(place), max(place))
    read = limited(study, PLENARY)
    extents = read.extents(transcript(study))
    if not extents:
        return
    found, cut = compared(read, unit), compared(_cut_down(study, extents), unit)
    assert numbers(found) == numbers(cut)
    assert [row.coefficients for row in found.rows] == [row.coefficients for row in cut.rows]
    assert found.units == cut.units


def _cut_down(study: ListStudy, extents: Any) -> ListStudy:
    """The same study with nothing but the extents of its transcript, one behind the other."""
    here = study.transcripts()[0]
    text, turns = study.text(here.id), study.turns(here.id)
    cut = coded()
    short, kept = "", []
    moved = []
    for span in extents:
        for turn in turns:
            if span.start <= turn.start and turn.end <= span.end:
                by = len(short) - span.start
                kept.append(Turn(turn.start + by, turn.end + by, turn.label))
        moved.append((span, len(short) - span.start))
        short += span.of(text)
    layout = turns_to_json(kept)
    cut.texts |= {text_hash(short): short, text_hash(layout): layout}
    own = cut.transcripts()[0].id
    cut.state["transcript"][own] = {
        **cut.state["transcript"][own],
        "text": text_hash(short),
        "layout": text_hash(layout),
        "characters": len(short),
        "words": count_words(short),
        "turn_count": len(kept),
    }
    names = {one.id: one.name for one in study.coders()}
    for coding in study.codings():
        for span, by in moved:
            start, end = max(coding.start, span.start), min(coding.end, span.end)
            if start < end:
                path = study.codebook().path(coding.code)
                place = (start + by, end + by)
                cut.add_coding(cut.transcripts()[0], path, names[coding.coder], *place)
    return cut


def test_coders_who_differ_only_outside_agree_inside() -> None:
    study = a_study("Ann: [One two three|A] four. / Bo: Five six.")
    here = study.transcripts()[0]
    text = study.text(here.id)
    study.add_coding(here, "A", "Ben", 0, text.index("six"))
    study.add_coding(here, "B", "Ben", text.index("six"), len(text))
    mark(study, 0, 0)
    found = compared(limited(study, PLENARY), "character")
    assert {d.kind for d in compared(study).disagreements} == {"different extent", "missed"}
    (one,) = found.disagreements
    assert one.kind == "different extent"
    assert one.second[0].end == text.index("six")
    assert one.span.end == text.index(".") + 1


def test_what_agrees_inside_is_no_disagreement() -> None:
    study = a_study("Ann: [One two three.|A] / Bo: Five six.")
    here = study.transcripts()[0]
    study.add_coding(here, "A", "Ben", 0, len(study.text(here.id)))
    mark(study, 0, 0)
    assert compared(study).disagreements
    assert compared(limited(study, PLENARY)).disagreements == ()


def test_the_parts_of_a_coding_over_two_extents_are_told_as_the_coding_that_is_stored() -> None:
    study = a_study("Ann: One two. / Bo: Three. / Ann: Four five.")
    here = study.transcripts()[0]
    study.add_coding(here, "A", "Ada", 0, len(study.text(here.id)))
    mark(study, 0, 0)
    mark(study, 2, 2)
    found = compared(limited(study, PLENARY))
    assert [d.kind for d in found.disagreements] == ["missed", "missed"]
    assert {d.first for d in found.disagreements} == {tuple(study.codings())}


def differing() -> ListStudy:
    """A plenary in which Ben missed a coding, and another outside that he missed too."""
    study = a_study("Ann: [One two|A] three. / Bo: [Five|A] six.")
    mark(study, 0, 0)
    return study


def test_open_disagreements_are_those_that_reach_into_the_parts_and_keep_their_names() -> None:
    study = differing()
    ada, ben = coder(study, "Ada"), coder(study, "Ben")
    all_of_them = [one for one, _ in open_disagreements(study, ada, ben)]
    assert len(all_of_them) == 2
    inside = [one for one, _ in open_disagreements(limited(study, PLENARY), ada, ben)]
    assert inside == [one for one in all_of_them if one.span.start == 0]


def test_decisions_are_counted_where_their_codings_are() -> None:
    study = differing()
    ada, ben = coder(study, "Ada"), coder(study, "Ben")
    for one, _ in open_disagreements(study, ada, ben):
        done(study, decide(study, one, "first", by=ada, now=study.now))
    read = limited(study, PLENARY)
    assert len(decisions_in(study)) == 2
    (decision,) = decisions_in(read)
    (inside,) = (d for d, _ in open_disagreements(read, ada, ben))
    assert decision.kind == inside.kind == "missed"
    gone = next(c for c in study.codings(coder=ada, layer="coder") if c.start == 0)
    done(study, remove_codings(study, [gone.id], by=ada))
    assert decisions_in(read) == []
    assert len(outdated(read, ada, ben)) == len(outdated(study, ada, ben)) == 1


@pytest.mark.parametrize("unit", UNITS)
def test_a_transcript_without_the_segment_is_left_out_and_named(unit: Unit) -> None:
    study = a_study("Ann: [One|A] two. / Bo: Three.", "Ann: [One|A by Ben] two.")
    mark(study, 0, 0)
    found = compared(limited(study, PLENARY), unit)
    assert found.transcripts == (transcript(study),)
    assert [(one.name, one.why) for one in found.excluded] == [("FG2", NOTHING_COUNTED)]
