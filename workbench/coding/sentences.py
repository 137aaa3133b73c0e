"""Where the sentences of a turn begin and end, and what only looks like an end.

Called by `finding_codes`; the window, where Qt knows the sentences of every script, shares
`goes_on` and `GREEK_QUESTION` with it (`ui.text.sentences`).
"""

from __future__ import annotations

import itertools
import re

from workbench.coding.abbreviations import ALWAYS, BEFORE_NO_CAPITAL, TITLES
from workbench.model.span import Span, trimmed

GREEK_QUESTION = re.compile("(?<=[\u0370-\u03ff\u1f00-\u1fff])[;\u037e][\"'”’»)]*\\s+")
"""A semicolon asks in Greek; anywhere else a sentence goes on after it."""

_END = re.compile(r"[.!?…؟।]+[\"'”’»)\]]*\s+|[。！？]+[」』”’）]*\s*|\n+|" + GREEK_QUESTION.pattern)
_LAST_WORD = re.compile(r"([^\W\d_][\w.-]*)\.[\"'”’)\]]*\s*\Z")
_NEXT_PART = re.compile(r"[^\W\d_]\.")


def sentences(words: str) -> list[Span]:
    """The sentences of a turn, without the blanks around them; offsets in its words."""
    cuts = [0]
    for match in _END.finditer(words):
        cut = match.end()
        if not words[cut : cut + 1].islower() and not goes_on(words, cuts[-1], cut):
            cuts.append(cut)
    cuts.append(len(words))
    pieces = (trimmed(words, start, end) for start, end in itertools.pairwise(cuts))
    return [piece for piece in pieces if piece is not None]


def sentences_over(words: str, span: Span) -> Span:
    """From the beginning of the sentence a place begins in to the end of the one it ends in."""
    over = [one for one in sentences(words) if one.overlaps(span)]
    return Span(min(over[0].start, span.start), max(over[-1].end, span.end)) if over else span


def goes_on(text: str, start: int, cut: int) -> bool:
    """Whether what looks like the end of a sentence is only an abbreviation or an initial.

    The sentence begins at `start`; the next would begin at `cut`.
    """
    if text[cut - 1 : cut] in ("\n", "\u2028", "\u2029"):
        return False
    ending = _LAST_WORD.search(text[max(start, cut - 24) : cut])
    if ending is None:
        return False
    word = ending.group(1)
    if word in TITLES or word.casefold() in ALWAYS or _is_part(word, text, cut):
        return True
    return word.casefold() in BEFORE_NO_CAPITAL and not text[cut : cut + 1].isupper()


def _is_part(word: str, text: str, cut: int) -> bool:
    """Whether a single letter is an initial, or a part of "z. B." and its like; "I" is a word."""
    if len(word) != 1 or word == "I":
        return False
    return word.isupper() or _NEXT_PART.match(text, cut) is not None
