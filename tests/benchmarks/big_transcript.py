"""A transcript of any size with codings of two coders, from a seed.

Called by the benchmark of the transcript view and by its tests.
"""

from __future__ import annotations

import random
from typing import NamedTuple

from workbench.model.transcript import Turn
from workbench.ui.text.view import Mark, SpeakerLook

_SYLLABLES = "ka be lo ni tu ra sen mo fi da vor ple an est ing tri ul co".split()  # noqa: SIM905
_PLACES = ("Facilitator", "Ana", "Ben", "Chioma", "Dov", "Elif", "Farid", "Grete")


class BigTranscript(NamedTuple):
    """What `TranscriptView.show_transcript` takes."""

    text: str
    turns: list[Turn]
    speakers: dict[str | None, SpeakerLook]
    marks: list[Mark]


def big_transcript(words: int, codings: int, *, seed: int = 20, codes: int = 40) -> BigTranscript:
    """Make turns of 5 to 120 words and codings of 3 to 60 words by two coders."""
    rng = random.Random(seed)
    vocabulary = ["".join(rng.choices(_SYLLABLES, k=rng.choice((1, 2, 2, 3)))) for _ in range(2500)]
    parts: list[str] = []
    turns: list[Turn] = []
    starts: list[int] = []
    ends: list[int] = []
    at = clock = 0
    while len(starts) < words:
        spoken = _turn(rng, vocabulary, min(rng.randint(5, 120), words - len(starts)))
        begin = at
        for word in spoken:
            starts.append(at)
            ends.append(at + len(word))
            at += len(word) + 1
        parts.append(" ".join(spoken))
        turns.append(Turn(begin, at - 1, rng.choice(_PLACES), clock))
        clock += 400 * len(spoken)
    speakers = {name: SpeakerLook(name, name == _PLACES[0]) for name in _PLACES}
    marks = _marks(rng, starts, ends, codings, codes)
    return BigTranscript("\n".join(parts), turns, dict(speakers), marks)


def _turn(rng: random.Random, vocabulary: list[str], count: int) -> list[str]:
    words = rng.choices(vocabulary, k=count)
    since = 0
    for place, word in enumerate(words):
        spoken = word.capitalize() if since == 0 else word
        since += 1
        if place == count - 1 or (since > 6 and rng.random() < 0.12):
            spoken, since = spoken + ".", 0
        words[place] = spoken
    return words


def _marks(
    rng: random.Random, starts: list[int], ends: list[int], count: int, codes: int
) -> list[Mark]:
    found = []
    for number in range(count):
        length = min(rng.randint(3, 60), len(starts))
        first = rng.randrange(len(starts) - length + 1)
        code, coder = rng.randrange(codes), rng.randrange(2)
        start, end = starts[first], ends[first + length - 1]
        name = f"Code number {code + 1}"
        found.append(Mark(f"c{number}", start, end, name, code % 40, coder, "AB"[coder]))
    return found
