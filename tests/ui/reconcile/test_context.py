"""What is shown around a disagreement."""

from __future__ import annotations

from workbench.model.span import Span
from workbench.model.transcript import Turn
from workbench.ui.reconcile.context import LONG, around
from workbench.ui.text.view import SpeakerLook

SAID = (
    ("Int", "One. Two. Three."),
    ("Ana", "Four. Five. Six."),
    ("Int", "Seven?"),
    ("Ben", "Eight. Nine. Ten."),
    ("Ana", "Eleven."),
    ("Int", "Twelve. Thirteen. Fourteen."),
    ("Ben", "Fifteen."),
)


def talk(*said: tuple[str, str]) -> tuple[str, list[Turn]]:
    text, turns = "", []
    for label, words in said or SAID:
        turns.append(Turn(len(text), len(text) + len(words), label, None))
        text += words + "\n"
    return text, turns


def shown(text: str, turns: list[Turn], words: str) -> list[tuple[str, bool]]:
    start = text.index(words)
    pieces = around(text, turns, {}, Span(start, start + len(words)))
    return [(text[piece.start : piece.end], piece.quiet) for piece in pieces]


def test_the_whole_turn_is_shown_with_two_sentences_of_two_turns_on_each_side() -> None:
    assert shown(*talk(), "Nine.") == [
        ("Five. Six.", True),
        ("Seven?", True),
        ("Eight. Nine. Ten.", False),
        ("Eleven.", True),
        ("Twelve. Thirteen.", True),
    ]


def test_a_passage_over_two_turns_shows_both() -> None:
    text, turns = talk()
    plain = [words for words, quiet in shown(text, turns, "Ten.\nEleven.") if not quiet]
    assert plain == ["Eight. Nine. Ten.", "Eleven."]


def test_a_long_turn_is_shown_around_the_passage_only() -> None:
    sentence = "And so it went on for a long while. "
    many = sentence * (LONG // len(sentence) + 2)
    text, turns = talk(("Ana", many + "Then it stopped. " + many.strip()))
    ((words, quiet),) = shown(text, turns, "Then it stopped.")
    assert not quiet
    assert words.count(sentence.strip()) == 4
    assert "Then it stopped." in words


def test_a_text_without_turns_is_one_piece() -> None:
    assert shown("Only this. And that.", [], "And that.") == [("Only this. And that.", False)]


def test_names_and_times_are_written_as_a_person_reads_them() -> None:
    text = "Yes."
    turns = [Turn(0, 4, "Ana", 3_725_000)]
    (piece,) = around(text, turns, {"Ana": SpeakerLook("pt1")}, Span(0, 4))
    assert (piece.speaker, piece.time) == ("pt1", "1:02:05")
