"""Whether what is taken back would still stand on its words, where a text was corrected since.

A step taken back puts things where they stood. When somebody has corrected the text in between,
other words stand there now, so the step is refused and nothing is misplaced.

Called by `session`.
"""

from __future__ import annotations

from collections.abc import Iterator

from workbench.journal.entry import Draft
from workbench.journal.undo import Current
from workbench.model.errors import Refused
from workbench.model.ids import TextHash, TranscriptId
from workbench.model.kinds import Row
from workbench.model.reading import Reader

WITH_WORDS = frozenset({"coding", "quote", "link"})
PLACED = WITH_WORDS | {"segment", "quote_edit"}
"""The kinds of thing that stand at a passage; of the last two only the place is known."""


def refuse_misplaced(read: Reader, current: Current, draft: Draft, since: str) -> None:
    """Refuse a draft that puts a thing on other words than its own.

    `current` gives present rows, `since` is when the step was done that the draft takes back.
    """
    corrected = {
        change.id: str(change.after["text"])
        for change in draft.changes
        if change.kind == "transcript" and change.after is not None and "text" in change.after
    }
    for kind, row in _placed(draft, current):
        quote = current("quote", str(row["quote"])) if kind == "quote_edit" else row
        if quote is None:  # it comes back with the draft, on its own words
            continue
        transcript = TranscriptId(str(quote["transcript"]))
        if kind in WITH_WORDS:
            stands = _has_its_words(read, row, corrected.get(transcript))
        else:
            later = (one for one in read.revisions(transcript) if one.at > since)
            stands = transcript in corrected or not any(later)
        if not stands:
            name = read.transcript(transcript).name
            raise Refused(
                f"“{draft.label}” cannot be taken back: the words of “{name}” were corrected "
                "since, and other words stand there now. Do it by hand where they stand."
            )


def _placed(draft: Draft, current: Current) -> Iterator[tuple[str, Row]]:
    """What a draft puts somewhere, as it is afterwards."""
    rows: dict[tuple[str, str], Row | None] = {}
    for change in draft.changes:
        if change.kind in PLACED:
            key = change.kind, change.id
            before = rows[key] if key in rows else current(*key) if change.before else None
            rows[key] = {**(before or {}), **change.after} if change.after is not None else None
    for (kind, _), row in rows.items():
        if row is not None:
            yield kind, row


def _has_its_words(read: Reader, row: Row, corrected: str | None) -> bool:
    """Whether its words stand there in the text of its transcript, or in the `corrected` one."""
    transcript = TranscriptId(str(row["transcript"]))
    try:
        text = read.text_named(TextHash(corrected)) if corrected else read.text(transcript)
    except KeyError:  # the text comes back with the draft, or was erased for good
        return True
    return text[int(row["start"] or 0) : int(row["end"] or 0)] == row["exact"]
