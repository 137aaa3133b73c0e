"""Where the sentences of a turn begin and end, and what only looks like an end.

Called by `finding_codes`; the window, where Qt knows the sentences of every script, shares
`goes_on` with it (`ui.text.sentences`).
"""

from __future__ import annotations

import itertools
import re

from workbench.model.span import Span, trimmed

_END = re.compile(r"[.!?…؟।]+[\"'”’»)\]]*\s+|[。！？]+[」』”’）]*\s*|\n+")
_ALWAYS_GO_ON = frozenset(
    "dr mr mrs ms prof st rev hon gen col capt lt sgt vs e.g i.e cf".split()  # noqa: SIM905
)
_MAY_GO_ON = frozenset(
    "sr jr etc approx dept est fig no vol p pp ed eds al a.m p.m "  # noqa: SIM905
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_LAST_WORD = re.compile(r"([^\W\d_][\w.]*)\.[\"'”’)\]]*\s*\Z")


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
    known = word.casefold()
    if known in _ALWAYS_GO_ON or (len(word) == 1 and word.isupper() and word != "I"):
        return True
    following = text[cut : cut + 1]
    return known in _MAY_GO_ON and not following.isupper()
