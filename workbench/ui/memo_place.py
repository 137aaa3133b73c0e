"""Where to go to see what a memo is about.

Called by `finder_hits` and the page Memos.
"""

from __future__ import annotations

from workbench.model.ids import CodeId, CodingId, ThemeId, TranscriptId
from workbench.model.memo import Memo
from workbench.model.reading import Reader
from workbench.ui.desk import Place


def place_of(read: Reader, memo: Memo) -> Place:
    """The page, and on it the thing, that a memo is about."""
    if memo.about == "coding":
        coding = read.coding(CodingId(memo.subject))
        return Place("coding", coding.transcript, coding.start, coding.end, coding.id)
    if memo.about == "passage":
        links = read.links(memo=memo.id)
        if links:
            return Place("coding", links[0].transcript, links[0].start, links[0].end)
        return Place("coding", TranscriptId(memo.subject))
    if memo.about == "code":
        return Place("coding", code=CodeId(memo.subject))
    if memo.about == "transcript":
        return Place("coding", TranscriptId(memo.subject))
    if memo.about == "theme":
        return Place("themes", theme=ThemeId(memo.subject))
    if memo.about == "participant":
        return Place("transcripts", item=memo.subject)
    return Place("transcripts" if memo.about == "session" else "study")
