"""WebVTT captions, as Zoom, Teams and YouTube write them.

Called by `transcripts.formats`.
"""

from __future__ import annotations

from workbench.transcripts.blocks import Block
from workbench.transcripts.encodings import beginning, decode, lines
from workbench.transcripts.formats.captions import blocks_of, cues

NAME = "WebVTT captions"
SUFFIXES = (".vtt",)
TEXT = True


def fits(data: bytes, suffix: str) -> bool:
    """Whether the file begins with WEBVTT."""
    return beginning(data).lstrip().startswith("WEBVTT")


def read(data: bytes) -> list[Block]:
    """The cues; notes, styles and regions have no times and are left out."""
    return blocks_of(cues(lines(decode(data)), blank_ends=True))
