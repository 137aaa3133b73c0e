"""The stored text keeps the times of what was said: of turns, and inside them."""

from __future__ import annotations

from pathlib import Path

from tests.builders import a_study
from tests.transcripts.files import source_of
from workbench.model.ids import CoderId
from workbench.model.transcript import cues_from_json
from workbench.transcripts.composing import composed
from workbench.transcripts.importing import Choices, import_transcripts, preview

CAPTIONS = (
    "WEBVTT\n\n00:01.250 --> 00:02.500\n<v Ana>So we\n\n00:02.500 --> 00:03.000\n<v Ana>began.\n\n"
    "00:04.000 --> 00:05.000\n<v Ben>Why?\n\n00:09.000 --> 00:08.000\n<v Ben>Tell me.\n\n"
    "00:07.000 --> 00:08.000\n<v Ana>Oh.\n"
)


def test_every_caption_keeps_its_milliseconds(tmp_path: Path) -> None:
    made = composed(source_of(tmp_path, "c.vtt", CAPTIONS), Choices())
    assert [(turn.label, turn.at) for turn in made.turns] == [
        ("Ana", 1250),
        ("Ben", 4000),
        ("Ana", 7000),
    ]
    assert [(made.text[cue.start :].split()[0], cue.at, cue.until) for cue in made.cues] == [
        ("So", 1250, 2500),
        ("began.", 2500, 3000),
        ("Why?", 4000, 5000),
        ("Tell", 9000, None),
        ("Oh.", 7000, 8000),
    ]


def test_captions_with_odd_times_are_mentioned_and_kept(tmp_path: Path) -> None:
    warnings = preview(source_of(tmp_path, "c.vtt", CAPTIONS)).warnings
    assert warnings == (
        "1 cue ends before it starts: its text is kept.",
        "1 cue starts before the one above it: the order of the file is kept.",
    )
    twice = CAPTIONS + "\n00:20.000 --> 00:19.000\n<v Ana>A\n\n00:18.000 --> 00:17.000\n<v Ana>B"
    warnings = preview(source_of(tmp_path, "d.vtt", twice)).warnings
    assert warnings[0] == "3 cues end before they start: their text is kept."
    assert composed(source_of(tmp_path, "d.vtt", twice), Choices()).text.endswith("Oh.\nA B")


def test_times_inside_a_turn_are_kept_with_their_place(tmp_path: Path) -> None:
    talk = (
        "Ana  0:02\nOne.\n\nTwo.\n\nAna  0:09\nThree.\n\nBen  0:12\nOh.\n\n0:15\nWell.\n\n"
        "Ana  0:20\nYes.\n"
    )
    made = composed(source_of(tmp_path, "o.txt", talk), Choices())
    assert [(turn.label, turn.at) for turn in made.turns] == [
        ("Ana", 2000),
        ("Ben", 12000),
        ("Ana", 20000),
    ]
    assert [(made.text[cue.start :].split()[0], cue.at) for cue in made.cues] == [
        ("Three.", 9000),
        ("Well.", 15000),
    ]


def test_times_of_f4_have_tenths(tmp_path: Path) -> None:
    talk = "I: Why? #00:00:05-6#\nP: So. #00:01:09-2#\nI: Oh. #00:01:10-0#\nP: Yes.\n"
    made = composed(source_of(tmp_path, "f4.txt", talk), Choices())
    assert [turn.at for turn in made.turns] == [None, 5600, 69200, 70000]
    assert "#" not in made.text


def test_times_are_stored_with_the_turns(tmp_path: Path) -> None:
    study = a_study()
    chosen = [(source_of(tmp_path, "c.vtt", CAPTIONS), Choices())]
    (draft,) = import_transcripts(
        study, chosen, by=CoderId("ada"), now=study.now, make_id=study.make_id
    )
    assert len(cues_from_json(draft.texts[1])) == 5


def test_blanks_that_are_not_seen_do_not_stand_at_the_edges(tmp_path: Path) -> None:
    source = source_of(
        tmp_path, "z.txt", "Int:\u200b \u200bWhy?\u200b\nAna: So\u200b so.\nInt: Oh."
    )
    assert composed(source, Choices()).text == "Why?\n\nSo\u200b so.\n\nOh."
