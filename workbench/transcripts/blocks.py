"""What a reader of a format hands on: the lines of a document, in order, with what is known.

Made by `transcripts.formats`, read by `transcripts.cutting`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote beside the talk: nobody said it, so it is no part of the text.

    `kind` is "comment", "footnote" or "endnote". `words` are those it stands at: the words a
    comment marks, or the last ones before a footnote. `author` is "" where the file names none.
    """

    kind: str
    text: str
    words: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One line or paragraph of a document; `text` holds no line end.

    `label` is a speaker the format itself names, `at` the time of the first word in
    milliseconds, `until` that of the last, where the format says so: a slip in the file may put
    it before `at`. `bold` counts the bold characters at the beginning. `joins` says that the
    text goes on from the block before, parted by a blank; `inner` that it is not the first
    line of its paragraph, so that only a label known from elsewhere counts as one.
    `gap` says that an empty line stands before it. `notes` are kept apart from the text.
    `style` is the paragraph's style, "" for the usual one.
    """

    text: str
    label: str | None = None
    at: int | None = None
    heading: bool = False
    bold: int = 0
    joins: bool = False
    inner: bool = False
    gap: bool = False
    notes: tuple[Note, ...] = ()
    until: int | None = None
    style: str = ""


class Unreadable(Exception):
    """Why a file cannot be read and the way out: words that go on from the file's name."""
