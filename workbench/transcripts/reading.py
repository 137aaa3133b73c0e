"""Open a file and read it, whatever format it is in, or say in one sentence why not.

Called by `transcripts.importing`, and through it by the window and the command line.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from workbench.model.errors import Environment, Refused
from workbench.transcripts import encodings
from workbench.transcripts.blocks import Block, Note, Unreadable
from workbench.transcripts.cutting.numbering import without_numbers
from workbench.transcripts.encodings import Encoding
from workbench.transcripts.formats import READERS, html, strangers, txt

LARGEST = 200 * 1024 * 1024
"""No transcript has more bytes."""

SAVE_AS = "save it as .docx or .txt and choose that file"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read. `name` is the file's name without its ending.

    `encoding` is how the letters of a text file were stored, "" where the format says it;
    `overruled` that a person said so.
    """

    name: str
    file: str
    blocks: tuple[Block, ...]
    encoding: str = ""
    overruled: bool = False

    @property
    def notes(self) -> tuple[Note, ...]:
        """The comments and notes that stand beside the talk, in its order."""
        return tuple(note for block in self.blocks for note in block.notes)


def read_file(path: Path, encoding: str | None = None) -> Source:
    """Read a transcript; raise Refused for what is none, Environment for what cannot be opened.

    `encoding` overrules how the letters of a text file are stored; other formats say it.
    """
    data = _bytes(path)
    try:
        return _read(path, data, encoding)
    except Unreadable as reason:
        raise Refused(f"“{path.name}” {reason}.") from reason


def encodings_for(path: Path) -> tuple[Encoding, ...]:
    """The ways in which the letters of a text file may be stored, the likeliest first.

    None for a format that says it. Raises as `read_file` does.
    """
    data = _bytes(path)
    try:
        reader = _reader(data, path.suffix.lower())
        return encodings.candidates(data) if reader.TEXT else ()
    except Unreadable as reason:
        raise Refused(f"“{path.name}” {reason}.") from reason


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise Refused(f"“{path.name or path}” is a folder: choose the transcripts in it.")
        size = path.stat().st_size
        if size > LARGEST:
            raise Refused(
                f"“{path.name}” has {size // 1_000_000} MB, far more than a transcript: "
                "choose the text, not the recording."
            )
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise Environment(f"“{path.name}” is not there any more: choose it again.") from error
    except PermissionError as error:
        raise Environment(
            f"“{path.name}” may not be read: ask its owner for permission, or copy it."
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise Environment(
            f"“{path.name}” could not be read ({reason}): copy it to this computer and try again."
        ) from error
    if not data.strip():
        raise Refused(f"“{path.name}” is empty: choose a file that holds a transcript.")
    return data


def _read(path: Path, data: bytes, encoding: str | None) -> Source:
    suffix = path.suffix.lower()
    reader = _reader(data, suffix)
    overruled = bool(encoding) and reader.TEXT
    if overruled:
        data = encodings.decode(data, encoding).encode("utf-8-sig")
    elif reader is html:
        data = html.as_utf8(data)
    stored = encoding if overruled else encodings.encoding_of(data) if reader.TEXT else ""
    blocks = tuple(without_numbers(reader.read(data)))
    if not blocks:
        raise Unreadable("holds no words: choose a file that holds a transcript")
    name = unicodedata.normalize("NFC", path.stem).strip() or path.name
    return Source(name, path.name, blocks, stored or "", overruled)


def _reader(data: bytes, suffix: str) -> ModuleType:
    """The reader for a file: the one its content asks for, for plain text its name."""
    for known in READERS:
        if not known.TEXT and known.fits(data, suffix):
            return known
    if reason := strangers.reason(data, suffix):
        raise Unreadable(reason)
    for known in READERS:
        if known.TEXT and known.fits(data, suffix):
            return known
    encodings.decode(data)
    if any(suffix in known.SUFFIXES for known in READERS):
        return txt
    raise Unreadable(f"ends in “{suffix}”, which is no kind of transcript known here: {SAVE_AS}")
