"""Real transcripts of many programs, where they are at hand, are read as people read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from workbench.transcripts.importing import Choices, compose_text, preview, read_file

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "transcripts"
FORMATS = (".docx", ".pdf", ".txt", ".md", ".vtt", ".srt")


def cases() -> list[dict[str, Any]]:
    """What is expected of the files of the formats read here."""
    listed = FOLDER / "expected.json"
    if not listed.exists():
        return []
    known: list[dict[str, Any]] = json.loads(listed.read_text(encoding="utf-8"))["cases"]
    return [case for case in known if case["file"].endswith(FORMATS)]


@pytest.mark.skipif(not cases(), reason="the collection of transcripts is not here")
@pytest.mark.parametrize("case", cases(), ids=lambda case: case["file"])
def test_a_real_file_agrees_with_what_people_found_in_it(case: dict[str, Any]) -> None:
    """Labels such as "Ann Lee (AL)" beside "AL" were not counted by those who counted."""
    expected, source = case["expected"], read_file(FOLDER / case["file"])
    text, turns = compose_text(source, Choices())
    found = {seen.label for seen in preview(source).labels}
    speakers = set(expected["speakers"])
    assert {label for label in found if not label.endswith(")")} == speakers
    if not speakers:
        assert all(turn.label is None for turn in turns)
        return
    counted = [turn for turn in turns if turn.label in speakers]
    least, most = (
        expected["turns"] if isinstance(expected["turns"], list) else [expected["turns"]] * 2
    )
    assert least <= len(counted) <= most
    for turn, which in ((counted[0], "first_turn"), (counted[-1], "last_turn")):
        assert turn.label == expected[which]["speaker"]
        assert text[turn.start : turn.end].startswith(expected[which]["text_startswith"])


DOCUMENTS = {
    "mwilliamson__comments.docx": "Ouch.",
    "mwilliamson__strict-format.docx": "Test",
    "mwilliamson__text-box.docx": "Datum plane",
}


@pytest.mark.skipif(not FOLDER.exists(), reason="the collection of transcripts is not here")
@pytest.mark.parametrize("name", DOCUMENTS)
def test_small_documents_show_their_words_once(name: str) -> None:
    assert compose_text(read_file(FOLDER / name), Choices())[0] == DOCUMENTS[name]
