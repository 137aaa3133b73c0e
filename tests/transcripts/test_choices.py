"""What was chosen for one file is proposed for the next one, where it fits."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transcripts.files import said, source_of
from workbench.transcripts.choices import Choices, Habit, choices_with, habit_of
from workbench.transcripts.importing import Layout, preview

TALK = "NB: heat\nMod: Why?\nPt 3: So.\nNB: nods\nMod: Oh.\nPt 3: Yes.\n"
CHOSEN = Choices(
    layout=Layout.COLON,
    renames={"Mod": "Moderator", "Pt 3": "P3"},
    unmarked=frozenset({"Pt 9"}),
    marked=frozenset({"NB"}),
    facilitators=frozenset({"Moderator"}),
    session="Day 1",
    name="FG1",
    keep_opening=True,
    markers=frozenset({4}),
)


def test_a_habit_leaves_out_what_belongs_to_one_file() -> None:
    habit = habit_of(CHOSEN, "cp1252")
    assert habit == Habit(
        layout=Layout.COLON,
        keep_opening=True,
        facilitators=frozenset({"Moderator"}),
        renames=(("Mod", "Moderator"), ("Pt 3", "P3")),
        unmarked=frozenset({"Pt 9"}),
        marked=frozenset({"NB"}),
        markers=True,
        encoding="cp1252",
    )


def test_a_habit_proposes_what_fits_the_next_file(tmp_path: Path) -> None:
    source = source_of(tmp_path, "FG2.txt", TALK.replace("Pt 3", "Pt 4"))
    choices = choices_with(habit_of(CHOSEN), source)
    assert choices == Choices(
        layout=Layout.COLON,
        renames={"Mod": "Moderator"},
        marked=frozenset({"NB"}),
        facilitators=frozenset({"Moderator"}),
        keep_opening=True,
        markers=True,
    )
    assert said(source, choices)[1:3] == [("Moderator", "Why?"), ("Pt 4", "So.")]


def test_a_layout_that_finds_nothing_gives_way_to_the_detected_one(tmp_path: Path) -> None:
    source = source_of(tmp_path, "FG2.txt", "[Int] Why?\n\n[Ana] So.\n\n[Int] Oh.\n\n[Ana] Yes.\n")
    assert choices_with(habit_of(CHOSEN), source).layout is None
    pattern = Habit(layout=Layout.PATTERN, pattern="NAME = TEXT")
    assert choices_with(pattern, source) == Choices()
    fitting = Habit(layout=Layout.PATTERN, pattern="[NAME] TEXT")
    assert choices_with(fitting, source) == Choices(layout=Layout.PATTERN, pattern="[NAME] TEXT")
    broken = Habit(layout=Layout.PATTERN, pattern="(?P<label>")
    assert choices_with(broken, source) == Choices()


def test_facilitators_who_are_not_there_leave_the_guess(tmp_path: Path) -> None:
    source = source_of(tmp_path, "FG2.txt", "Int: Why?\nAna: So.\nInt: Oh.\nAna: Yes.\n")
    choices = choices_with(habit_of(CHOSEN), source)
    assert choices.facilitators is None
    assert [one.label for one in preview(source, choices=choices).labels if one.facilitator] == [
        "Int"
    ]


def test_no_speakers_stays_no_speakers(tmp_path: Path) -> None:
    source = source_of(tmp_path, "n.txt", TALK)
    assert choices_with(Habit(layout=Layout.NONE), source).layout is Layout.NONE


WORDS = st.frozensets(st.text(max_size=8), max_size=3)


@given(
    st.sampled_from([None, *Layout]),
    st.text(max_size=20),
    st.booleans(),
    st.none() | WORDS,
    st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), max_size=3).map(tuple),
    WORDS,
)
def test_a_habit_is_written_and_read_again(
    layout: Layout | None,
    pattern: str,
    yes: bool,
    facilitators: frozenset[str] | None,
    renames: tuple[tuple[str, str], ...],
    labels: frozenset[str],
) -> None:
    habit = Habit(layout, pattern, yes, facilitators, renames, labels, labels, yes, "cp1252")
    assert Habit.from_json(habit.to_json()) == habit


@pytest.mark.parametrize("written", ["", "[]", "{}", '{"layout": "tables"}', "null", "{"])
def test_what_is_no_habit_proposes_nothing(written: str) -> None:
    assert Habit.from_json(written) == Habit()


def test_two_labels_that_look_like_one_can_be_two(tmp_path: Path) -> None:
    source = source_of(tmp_path, "a.txt", "Pt 3: So.\npt3: Why?\nPt 3: Oh.\npt3: Yes.\n")
    assert preview(source).duplicates == (("Pt 3", "pt3"),)
    assert "may be one speaker" in preview(source).warnings[0]
    apart = Choices(apart=frozenset({frozenset({"pt3", "Pt 3"})}))
    assert preview(source, choices=apart).duplicates == ()
    assert preview(source, choices=apart).warnings == ()
