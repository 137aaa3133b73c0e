"""What is said again and again is listed, counted and found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_study
from tests.coding.autocode.studies import a_talk, part, words
from tests.coding.doing import me
from workbench.coding.autocode.repeated import Repeated, Wanted, material, places, repeated
from workbench.coding.autocode.stop_words import as_compared, languages, stop_words
from workbench.model.ids import TranscriptId
from workbench.model.words import Said, words_of
from workbench.transcripts.occasions.limits import Limit, Part, limited

TWICE = Wanted(least=2)
LEFT_OUT = languages()["English"]


def told(found: tuple[Repeated, ...]) -> dict[str, tuple[int, int, int, int]]:
    """The phrases with how often they are said, in turns, by participants, in transcripts."""
    return {
        one.words.casefold(): (one.times, one.turns, one.participants, one.transcripts)
        for one in found
    }


def test_phrases_are_counted_in_places_turns_participants_and_transcripts() -> None:
    study = a_talk()
    found = told(repeated(material(study, me=me(study)), TWICE, LEFT_OUT))
    assert found["record"] == (6, 5, 3, 2)
    assert found["surgery"] == (2, 2, 2, 2)
    assert found["never see the record"] == (2, 2, 2, 2)
    assert "the record" not in found and "the" not in found


def test_what_is_only_said_in_a_longer_phrase_is_not_listed_beside_it() -> None:
    study = a_study("Ana: flip chart here, flip chart there, a chart / Ben: the flip chart")
    found = told(repeated(material(study, me=me(study)), TWICE, LEFT_OUT))
    assert found == {"flip chart": (3, 2, 0, 1), "chart": (4, 2, 0, 1)}


def test_how_many_words_and_whether_numbers_count() -> None:
    study = a_study("Ana: ward 12 today / Ben: ward 12 today, ward 7")
    listed = material(study, me=me(study))
    assert set(told(repeated(listed, TWICE))) == {"ward 12 today", "ward"}
    assert set(told(repeated(listed, Wanted(1, 1, 2)))) == {"ward", "today"}
    assert set(told(repeated(listed, Wanted(1, 1, 2, numbers=True)))) == {"ward", "12", "today"}
    assert set(told(repeated(listed, Wanted(2, 2, 2, numbers=True)))) == {"ward 12", "12 today"}
    assert told(repeated(listed, Wanted(least=4))) == {}
    assert set(told(repeated(listed, TWICE, as_compared("Ward, TODAY")))) == set()


def test_phrases_do_not_run_over_the_end_of_a_turn() -> None:
    study = a_study("Ana: red / Ben: blue / Ana: red / Ben: blue")
    assert set(told(repeated(material(study, me=me(study)), TWICE))) == {"red", "blue"}


def test_a_phrase_that_overlaps_itself_is_counted_as_it_is_found() -> None:
    study = a_study("Ana: never never never / Ben: never never")
    found = told(repeated(material(study, me=me(study)), TWICE))
    assert found["never never"] == (2, 2, 0, 1)
    assert found["never"] == (5, 2, 0, 1)


def test_only_what_counts_is_counted() -> None:
    study = a_talk()
    part(study, "plenary", "", 1, 2)
    counting = limited(study, Limit((Part("plenary"),)))
    found = told(repeated(material(counting, me=me(study)), TWICE, LEFT_OUT))
    assert found == {"record": (2, 2, 2, 1)}


@pytest.mark.parametrize(
    ("extent", "found"),
    [
        ("words", ["never see the record"] * 2),
        (
            "sentence",
            ["I never see the record.", "The record is at the surgery, I never see the record."],
        ),
        (
            "turn",
            [
                "The surgery looks. I never see the record.",
                "The record is at the surgery, I never see the record.",
            ],
        ),
    ],
)
def test_places_are_the_words_their_sentence_or_their_turn(extent: str, found: list[str]) -> None:
    study = a_talk()
    (group,) = places(study, ["never see the record"], extent, me=me(study))  # type: ignore[arg-type]
    assert (group.name, words(study, group.passages)) == ("never see the record", found)


@pytest.mark.parametrize(
    ("said", "left_out", "kept"),
    [
        ("we did not die in the war and they want a doctor", "they", "war"),
        ("das ist der Krieg und die Akte ist nicht da, doctor", "die", "akte"),
        ("", "the", "die"),
    ],
)
def test_words_are_left_out_that_say_little_in_the_language_of_the_turns(
    said: str, left_out: str, kept: str
) -> None:
    found = stop_words([Said(TranscriptId("t"), 0, said)])
    assert left_out in found and kept not in found


SAID = st.lists(
    st.lists(st.sampled_from(["no", "No", "way", "é", "12", "don’t"]), min_size=1, max_size=9),
    min_size=1,
    max_size=5,
)


@given(SAID, st.integers(1, 3), st.booleans())
def test_every_phrase_is_said_as_often_as_it_is_told(
    turns: list[list[str]], least: int, numbers: bool
) -> None:
    study = a_study(" / ".join(f"Ana: {' '.join(turn)}" for turn in turns))
    ada = me(study)
    listed = repeated(material(study, me=ada), Wanted(least=least, numbers=numbers))
    assert len({words_of(one.words) for one in listed}) == len(listed)
    for one in listed:
        (group,) = places(study, [one.words], "words", me=ada)
        assert len(group.passages) == one.times >= least
        assert {words_of(said) for said in words(study, group.passages)} == {words_of(one.words)}
        assert len(words_of(one.words).split()) == one.size <= 5
