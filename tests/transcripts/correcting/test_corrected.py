"""Turns are corrected by hand or by a file; a file comes in as the transcript did."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import ListStudy, a_study
from workbench.model.errors import Refused
from workbench.model.ids import TranscriptId
from workbench.transcripts.correcting.corrected import (
    Corrected,
    Part,
    choices_for,
    corrected_file,
    corrected_turns,
    tidied,
)
from workbench.transcripts.cutting.layouts import Layout
from workbench.transcripts.importing import Choices, import_transcripts
from workbench.transcripts.people.speakers import relabel
from workbench.transcripts.reading import Source, read_file

TALK = "Int: How was it? / Ana: I was tierd. / Ben: Nobody asked us. / Ana: We came back."


def one(study: ListStudy) -> TranscriptId:
    return study.transcripts()[0].id


def said(corrected: Corrected) -> list[tuple[str | None, str]]:
    """Who says what, by the turns of a corrected text."""
    ends = [(turn.start, turn.end) for turn in corrected.turns]
    assert ends == sorted(ends)
    return [(turn.label, corrected.text[turn.start : turn.end]) for turn in corrected.turns]


def test_the_words_of_a_turn_are_replaced() -> None:
    study = a_study(TALK)
    new = corrected_turns(study, one(study), {1: [Part("Ana", " I was tired.\r\n\r\nSo. ")]})
    assert said(new)[1] == ("Ana", "I was tired.\nSo.")
    assert new.text.replace("tired.\nSo.", "tierd.") == study.text(one(study))


def test_a_turn_without_words_is_taken_out_and_its_neighbours_join() -> None:
    study = a_study(TALK)
    new = corrected_turns(study, one(study), {2: [Part("Ben", "  ")]})
    assert said(new) == [("Int", "How was it?"), ("Ana", "I was tierd.\n\nWe came back.")]


def test_a_turn_is_parted_between_two_speakers() -> None:
    study = a_study(TALK)
    parts = [Part("Ben", "Nobody."), Part("Int", "Really?"), Part(" Cem  K ", "Asked us.")]
    new = corrected_turns(study, one(study), {2: parts})
    assert said(new)[2:] == [
        ("Ben", "Nobody."),
        ("Int", "Really?"),
        ("Cem K", "Asked us."),
        ("Ana", "We came back."),
    ]


def test_another_speaker_joins_a_neighbour_of_that_name() -> None:
    study = a_study(TALK)
    new = corrected_turns(study, one(study), {2: [Part("Ana", "Nobody asked us.")]})
    assert [label for label, _ in said(new)] == ["Int", "Ana"]
    assert new.text == study.text(one(study))


def test_two_parts_of_one_speaker_are_paragraphs() -> None:
    study = a_study(TALK)
    new = corrected_turns(study, one(study), {0: [Part("Int", "How?"), Part("Int", "Was it?")]})
    assert said(new)[0] == ("Int", "How?\nWas it?")


def test_the_last_turn_may_go_but_not_all() -> None:
    study = a_study(TALK)
    new = corrected_turns(study, one(study), {3: []})
    assert said(new)[-1] == ("Ben", "Nobody asked us.")
    assert new.text.endswith("Nobody asked us.")
    with pytest.raises(Refused, match="Nothing would be left of “FG1”"):
        corrected_turns(study, one(study), dict.fromkeys(range(4), ()))


def test_untouched_turns_keep_their_words() -> None:
    study = a_study(TALK)
    assert corrected_turns(study, one(study), {}).text == study.text(one(study))
    assert tidied("a \n \n b") == "a\nb"


# -- a corrected file ---------------------------------------------------------------------


def source_of(folder: Path, text: str, name: str = "FG1.txt") -> Source:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_file(path)


def imported(folder: Path, text: str, choices: Choices | None = None) -> ListStudy:
    study = a_study()
    source = source_of(folder, text)
    by = study.coders()[0].id
    choices = choices or Choices()
    for draft in import_transcripts(study, [(source, choices)], by=by, make_id=study.make_id):
        study.do(draft)
    return study


FILE = (
    "M: How was it?\nA: I was tierd of waiting for them all day.\nB: Nobody asked us.\n"
    "M: And then?\nA: We came back.\nB: All of us.\n"
)


def test_a_corrected_file_has_its_words_and_labels(tmp_path: Path) -> None:
    study = imported(tmp_path, FILE)
    new = corrected_file(study, one(study), source_of(tmp_path, FILE.replace("tierd", "tired")))
    assert new.source == "FG1.txt"
    assert said(new)[1] == ("A", "I was tired of waiting for them all day.")


def test_names_given_at_the_import_are_given_again(tmp_path: Path) -> None:
    study = imported(tmp_path, FILE, Choices(renames={"M": "Moderator", "A": "pt1"}))
    new = corrected_file(study, one(study), source_of(tmp_path, FILE.replace("tierd", "tired")))
    assert [turn.label for turn in new.turns] == ["Moderator", "pt1", "B"] * 2


def test_names_given_later_are_given_again(tmp_path: Path) -> None:
    study = imported(tmp_path, FILE)
    study.do(relabel(study, one(study), {"B": "pt2"}))
    new = corrected_file(study, one(study), source_of(tmp_path, FILE.replace("tierd", "tired")))
    assert [turn.label for turn in new.turns] == ["M", "A", "pt2"] * 2


def test_a_new_speaker_keeps_the_label_of_the_file(tmp_path: Path) -> None:
    study = imported(tmp_path, FILE)
    new = corrected_file(study, one(study), source_of(tmp_path, FILE + "C: I came much later.\n"))
    assert new.turns[-1].label == "C"


def test_what_was_no_speaker_is_none_again(tmp_path: Path) -> None:
    text = FILE.replace("All of us.", "All of us.\nPS: she laughs.\nM: Good.\nPS: and leaves.")
    study = imported(tmp_path, text, Choices(unmarked=frozenset({"PS"})))
    assert "PS: she laughs." in study.text(one(study))
    choices = choices_for(study, one(study), source_of(tmp_path, text.replace("tierd", "tired")))
    assert choices.unmarked == {"PS"}


def test_without_speakers_paragraphs_stay_paragraphs(tmp_path: Path) -> None:
    text = "It was late when they came.\n\nNobody had slept at all.\n\nThen it was morning."
    study = imported(tmp_path, text)
    new = corrected_file(study, one(study), source_of(tmp_path, text.replace("late", "early")))
    assert [turn.label for turn in new.turns] == [None] * len(study.turns(one(study)))


def test_choices_for_the_file_can_be_made(tmp_path: Path) -> None:
    study = imported(tmp_path, FILE)
    source = source_of(tmp_path, FILE)
    new = corrected_file(study, one(study), source, Choices(layout=Layout.NONE))
    assert new.turns[0].label is None


def test_a_file_without_talk_is_refused(tmp_path: Path) -> None:
    study = imported(tmp_path, FILE)
    with pytest.raises(Refused, match="holds nothing that was said"):
        corrected_file(study, one(study), Source("x", "x.txt", ()), Choices())
