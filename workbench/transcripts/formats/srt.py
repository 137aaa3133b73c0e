"""SubRip captions.

Called by `transcripts.formats`.
"""

from __future__ import annotations

import re

from workbench.transcripts.blocks import Block
from workbench.transcripts.encodings import beginning, decode, lines
from workbench.transcripts.formats.captions import blocks_of, cues

NAME = "SubRip captions"
SUFFIXES = (".srt",)
TEXT = True

_FIRST_CUE = re.compile(
    r"\s*(?:\d+\s*)?(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}"
)


def fits(data: bytes, suffix: str) -> bool:
    """Whether the file begins with a numbered cue."""
    return _FIRST_CUE.match(beginning(data)) is not None


def read(data: bytes) -> list[Block]:
    """The cues; an empty line inside a cue does not end it."""
    return blocks_of(cues(lines(decode(data)), blank_ends=False))
