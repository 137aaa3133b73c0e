"""Random texts of many scripts and random edits of them, for tests of corrections."""

from __future__ import annotations

import random
from itertools import accumulate
from typing import NamedTuple

from workbench.model.span import Span, trimmed
from workbench.transcripts.correcting.words import tokens

_SCRIPTS = (
    "I was tired , of it all . Yes No um the the and said “don’t” well- being (laughs) … 3,5 42"
    " cafe\u0301 cafe na\u00efve A\u030angstro\u0308m e\u0323\u0302 Vie\u0323\u0302t"
    " Đu\u031b\u0301c"
    " 👍 👍🏽 👨\u200d👩\u200d👧\u200d👦 👩🏿\u200d🚀 🏳️\u200d🌈 ❤️ 🇫🇷 🇩🇪🇬🇧 1️⃣"
    " שָׁלוֹם עולם טוב־מאוד \u200fמה\u200f سَلامٌ عليكم اللُّغَةُ لا نَعْرِفُ می\u200cخواهم"
    " 你好 世界今天 我们，说。 カ\u3099 がっこう ประเทศไทย ไม่รู้ क्षत्रिय हिन्दी 한국어"
    " \u1112\u1161\u11ab"
)
PIECES = tuple(_SCRIPTS.split(" "))


class Edited(NamedTuple):
    """A text, the replaced range with what stands there now, and the new text."""

    old: str
    start: int
    end: int
    new: str

    @property
    def touched(self) -> tuple[int, int]:
        """The range of the words that the edit touched: those it cuts, joins or grows."""
        shift = len(self.new) - len(self.old)
        old, new = boundaries(self.old), boundaries(self.new)
        low, high = self.start, self.end
        while not (low in old and low in new):
            low -= 1
        while not (high in old and high + shift in new):
            high += 1
        return low, high


def boundaries(text: str) -> set[int]:
    """Where words and other characters begin or end."""
    return {0, *accumulate(map(len, tokens(text)))}


def some_text(rng: random.Random, words: int) -> str:
    """Words of many scripts in turns and paragraphs."""
    text = ""
    for _ in range(words):
        text += rng.choice(PIECES) + rng.choice((" ", " ", " ", " ", "", "  ", "\n", "\n\n"))
    return text.strip()


def some_edit(rng: random.Random, text: str) -> Edited:
    """Put in, take out, replace, double or respell something anywhere in a text."""
    start = rng.randint(0, len(text))
    end = min(len(text), start + rng.choice((0, 0, 1, 1, 2, 5, 12, 40)))
    kind = rng.choice(("words", "out", "double", "letter", "swap"))
    if kind == "out":
        put = ""
    elif kind == "double":
        put = text[start:end] * 2
    elif kind == "letter":
        put = rng.choice("aeiouxt\u0301\u200d\u05b8שع你🏽 ")
    elif kind == "swap":
        put = text[start:end][::-1]
    else:
        put = rng.choice((" ", "")).join(rng.choices(PIECES, k=rng.randint(1, 4)))
    return Edited(text, start, end, text[:start] + put + text[end:])


def some_spans(rng: random.Random, text: str, count: int) -> list[Span]:
    """Passages of a text from one word or character to another, without blanks at their ends."""
    places = sorted(boundaries(text))
    spans = []
    while len(spans) < count:
        start, end = sorted((rng.randrange(len(places)), rng.randrange(len(places))))
        end = min(end, start + rng.choice((1, 3, 9, 60)))
        span = trimmed(text, places[start], places[end])
        if span is not None:
            spans.append(span)
    return spans
