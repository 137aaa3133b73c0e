"""Readers of files, one module for each format.

A reader has a NAME, the SUFFIXES its files usually have, whether it reads `TEXT`,
`fits(data, suffix)` to say that a file is one of its own, and `read(data)` to give its blocks.
A file is what its content says; the suffix only helps where text looks like text. A new format
is a new module and one word in READERS, before the readers that take any text.
"""

from __future__ import annotations

from types import ModuleType

from workbench.transcripts.formats import (
    delimited,
    docx,
    html,
    md,
    odt,
    pdf,
    rtf,
    srt,
    txt,
    vtt,
    xlsx,
)

READERS: tuple[ModuleType, ...] = (
    pdf,
    xlsx,
    docx,
    odt,
    rtf,
    html,
    vtt,
    srt,
    delimited,
    md,
    txt,
)
