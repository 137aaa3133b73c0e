"""Small transcripts in a view, for the tests of the transcript view."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from workbench.model.transcript import Turn
from workbench.ui.text.view import Mark, SpeakerLook, TranscriptView
from workbench.ui.tokens import LIGHT

SAID = (
    ("Int", "What did the first day of the assembly feel like?"),
    (
        "Ana",
        "Strange at first. Dr. Osei spoke about the budget, and I wrote everything down "
        "because I did not trust my memory. After lunch we sat in small groups, and that "
        "was when people began to talk to each other instead of to the experts.",
    ),
    ("Int", "Did anything change your mind?"),
    (
        "Ben",
        "The letters did. A farmer wrote that his well had run dry twice. I had never "
        "thought of it as somebody’s kitchen tap before, and I went home quite ashamed.",
    ),
    ("Ana", "For me it was slower. I think I changed my mind while I was explaining it."),
)
SPEAKERS: dict[str | None, SpeakerLook] = {
    "Int": SpeakerLook("Interviewer", True),
    "Ana": SpeakerLook("Ana"),
    "Ben": SpeakerLook("Ben"),
}


def transcript(*said: tuple[str | None, str], timed: bool = True) -> tuple[str, list[Turn]]:
    """Put what was said into one text, a line each, with its turns."""
    text, turns = "", []
    for number, (label, words) in enumerate(said or SAID):
        turns.append(
            Turn(len(text), len(text) + len(words), label, number * 9000 if timed else None)
        )
        text += words + "\n"
    return text, turns


def mark(text: str, words: str, mark_id: str = "m", *, code: str = "Trust", coder: int = 0) -> Mark:
    """A mark over the first place where some words stand."""
    start = text.index(words)
    return Mark(mark_id, start, start + len(words), code, len(words) % 40, coder, "AB"[coder % 2])


def a_view(
    *said: tuple[str | None, str], marks: tuple[Mark, ...] = (), width: int = 800, height: int = 600
) -> TranscriptView:
    """A shown view with a transcript; the one above, if nothing else was said."""
    text, turns = transcript(*said)
    view = TranscriptView(LIGHT)
    view.resize(width, height)
    view.show()
    view.show_transcript(text, turns, SPEAKERS, marks)
    settle()
    return view


def settle() -> None:
    """Let what was asked for be painted and prepared."""
    for _ in range(4):
        QApplication.processEvents()


def point_of(view: TranscriptView, offset: int) -> QPoint:
    """The point of the viewport in the middle of the caret's line at an offset."""
    return view.hits.caret_box(offset).center()


def words_of(view: TranscriptView) -> str | None:
    """The selected words."""
    span = view.selection()
    return None if span is None else span.of(view.scene.page.text)
