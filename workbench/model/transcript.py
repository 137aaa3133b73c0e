"""A transcript: its text, and the turns that lie in it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from workbench.model.ids import SessionId, TextHash, TranscriptId


@dataclass(frozen=True, slots=True)
class Transcript:
    """What is known of one transcript.

    `text` and `layout` are SHA-256 hashes of the stored text (line ends LF) and of its turns
    as written by `turns_to_json`. `words`, `characters` and `turn_count` describe that text.
    """

    id: TranscriptId
    session: SessionId
    name: str
    position: int
    text: TextHash
    layout: TextHash
    words: int
    characters: int
    turn_count: int
    source: str = ""


class Turn(NamedTuple):
    """What one speaker said without being interrupted.

    `start` and `end` are code points of the stored text, half-open; turns do not overlap and
    stand in order. `label` is None where the transcript has no speakers. `at` is the time of
    the first word in milliseconds, or None. A tuple, because a transcript may hold 20,000.
    """

    start: int
    end: int
    label: str | None = None
    at: int | None = None


class Cue(NamedTuple):
    """From which code point of the stored text on words were said when: a time inside a turn.

    `at` is when the first of them was said, `until` when the last was, in milliseconds from the
    beginning of the recording; `until` is None where the source does not say.
    """

    start: int
    at: int
    until: int | None = None


def count_words(text: str) -> int:
    """Count the words of a text: what blanks separate."""
    return len(text.split())


def text_hash(text: str) -> TextHash:
    """Name a text by its SHA-256, in hexadecimal, of its UTF-8."""
    return TextHash(hashlib.sha256(text.encode("utf-8")).hexdigest())


def turns_to_json(turns: Sequence[Turn], cues: Sequence[Cue] = ()) -> str:
    """Write the layout of a transcript as JSON.

    The labels once, then turns as [start, end, label index or -1, at or null], and where there are
    any, cues as [start, at, until or null].
    """
    labels: dict[str | None, int] = {None: -1}
    rows = []
    for turn in turns:
        index = labels.setdefault(turn.label, len(labels) - 1)
        rows.append([turn.start, turn.end, index, turn.at])
    names = [label for label in labels if label is not None]
    layout: dict[str, object] = {"labels": names, "turns": rows}
    if cues:
        layout["cues"] = cues
    return json.dumps(layout, ensure_ascii=False, separators=(",", ":"))


def turns_from_json(written: str) -> tuple[Turn, ...]:
    """Read what `turns_to_json` wrote."""
    data = json.loads(written)
    labels: list[str | None] = [*data["labels"], None]
    return tuple(Turn(start, end, labels[label], at) for start, end, label, at in data["turns"])


def cues_from_json(written: str) -> tuple[Cue, ...]:
    """Read the cues of what `turns_to_json` wrote."""
    return tuple(Cue(*cue) for cue in json.loads(written).get("cues", ()))
