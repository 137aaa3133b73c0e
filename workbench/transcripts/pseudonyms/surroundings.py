"""What stands around a name: the beginning of a sentence, an apostrophe, a hyphen, a colon.

Called by `finding`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from workbench.transcripts.pseudonyms.words import APOSTROPHES, HYPHENS, is_capital

_AFTER_A_TITLE = re.compile(r"\b(?:mr|mrs|ms|dr|prof|st|rev|hr|fr)\.?\s\Z", re.I)
_BEFORE_A_SENTENCE = re.compile(r"(?:^|[.?!…:\n])[\s\"'“‘„«»(\[–—-]*\Z")


def begins_sentence(text: str, start: int, end: int) -> bool:
    """Whether a word is the first of a sentence that goes on in small letters: “Will you …”."""
    head, tail = text[max(0, start - 40) : start], text[end : end + 2]
    first = _BEFORE_A_SENTENCE.search(head) is not None and _AFTER_A_TITLE.search(head) is None
    return first and tail[:1].isspace() and tail[1:].islower()


_LABEL_BEGINS = re.compile(r"(?:^|\n)[\s\[(<*]*(?:\[?[\d:.,]+\]?[\s-]*)?\Z")
_LABEL_ENDS = re.compile(r"[\])>*]{0,3}\s{0,2}(?:[\[(][^\])\n]{1,14}[\])]\s?)?[:：]")
_ELIDED = re.compile(r"(?<![^\W\d_])((?:d|l|qu|j|n|s|m|t|c|all|dell|un|nell|dall|sull)['’])\Z")
_BEFORE_APOSTROPHE = re.compile(r"(?<![^\W\d_])([A-Z]['’])\Z")
_AFTER_APOSTROPHE = re.compile(r"['’ʼ＇]([^\W\d_]{1,6})(?![^\W_])")
_HYPHENED_BEFORE = re.compile(rf"([^\W\d_]+[{HYPHENS}])\Z")
_HYPHENED_AFTER = re.compile(rf"([{HYPHENS}][^\W\d_]+)")


class Around(NamedTuple):
    """What is written together with a name.

    `before` and `after` are the letters themselves; `joined` says that with them it may be another
    name, `possessive` that an apostrophe after it makes it one, `labels` that it labels a turn.
    """

    before: str
    after: str
    joined: bool
    possessive: bool
    labels: bool

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Around:
        """What stands around the code points `start..end` of a text."""
        head, tail = text[max(0, start - 40) : start], text[end : end + 40]
        before = after = ""
        joined = possessive = False
        if found := _ELIDED.search(head):
            before = found[1]
        elif found := (_BEFORE_APOSTROPHE.search(head) or _HYPHENED_BEFORE.search(head)):
            before, joined = found[1], True
        if found := _AFTER_APOSTROPHE.match(tail):
            after = f"’{found[1]}"
        elif found := _HYPHENED_AFTER.match(tail):
            after = found[1]
            joined = joined or is_capital(found[1][1:])
        elif tail[:1].isdigit():
            after, joined = tail[:1], True
        elif _is_possessive(text, start, end):
            after, possessive = "’", True
        labels = bool(_LABEL_BEGINS.search(head) and _LABEL_ENDS.match(tail))
        return cls(before, after, joined, possessive, labels)


def _is_possessive(text: str, start: int, end: int) -> bool:
    """Whether an apostrophe after a name that ends in s makes it a possessive: “James’ book”."""
    if text[end : end + 1] not in APOSTROPHES or text[end - 1].casefold() not in "sxzß":
        return False
    if not re.match(r"[ \xa0][^\W\d_]", text[end + 1 : end + 3]):
        return False
    line = text[text.rfind("\n", 0, start) + 1 : start]
    opened = max((m.end() for m in re.finditer(r"(?:^|[\s(\[])['‘]", line)), default=-1)
    return opened < 0 or re.search(r"['’](?=$|[\s.,;:!?)\]])", line[opened:]) is not None
