"""From bytes to text and from text to lines.

Called by the readers of text formats. A byte order mark decides; without one the bytes are
UTF-8 if they can be, and only then is a guess made.
"""

from __future__ import annotations

import codecs
import re

import chardet

from workbench.transcripts.blocks import Unreadable

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 100_000
"""How many bytes a guess looks at."""
SURE = 0.1
"""A guess of less confidence than this is no better than the usual encoding of the West."""

NO_TEXT = "holds no text that can be read: choose the transcript, not a recording or a picture"

LINE_END = re.compile("\r\n|[\n\r\v\f\u2028\u2029]")
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def decode(data: bytes) -> str:
    """The text of a file, without byte order marks; raise Unreadable when it is none."""
    try:
        text = data.decode(encoding_of(data))
    except (UnicodeDecodeError, LookupError) as error:
        raise Unreadable(NO_TEXT) from error
    controls = len(CONTROLS.findall(text))
    if controls * 200 > len(text):
        raise Unreadable(NO_TEXT)
    return CONTROLS.sub("", text.replace("\ufeff", ""))


def encoding_of(data: bytes) -> str:
    """The name of the encoding of a text file."""
    for bom, name in BOMS:
        if data.startswith(bom):
            return name
    if b"\0" in data:
        return _wide(data)
    if _decodes(data, "utf-8"):
        return "utf-8"
    guess = chardet.detect(data[:SAMPLE])
    name = (guess["encoding"] or "").lower()
    if name and guess["confidence"] >= SURE and _makes_words(data, name):
        return name
    return "cp1252" if _decodes(data, "cp1252") else "latin-1"


def beginning(data: bytes) -> str:
    """Roughly the first lines, enough to see what kind of text a file holds."""
    head = data[:4096]
    for bom, name in BOMS:
        if head.startswith(bom):
            return head[len(bom) :].decode(name, errors="replace")
    return head.decode(_wide(head) if b"\0" in head else "utf-8", errors="replace")


def lines(text: str) -> list[str]:
    """Cut a text at its line ends: CRLF, LF, CR, and what Unicode and Word use."""
    return LINE_END.split(text)


def _wide(data: bytes) -> str:
    sample = data[:SAMPLE]
    zeros = (sample[0::2].count(0), sample[1::2].count(0))
    if max(zeros) * 4 < len(sample) // 2:
        raise Unreadable(NO_TEXT)
    return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"


def _makes_words(data: bytes, encoding: str) -> bool:
    """Whether the text decodes without control characters or words of two alphabets."""
    if not _decodes(data, encoding):
        return False
    sample = data.decode(encoding)[:SAMPLE]
    if re.search("[\x80-\x9f]", sample):
        return False
    mixed = re.findall(r"[A-Za-z][\u0370-\u07ff]|[\u0370-\u07ff][A-Za-z]", sample)
    return len(mixed) * 4 <= len(re.findall(r"[\u0370-\u07ff]", sample))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return False
    return True
