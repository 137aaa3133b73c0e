"""From bytes to text and from text to lines.

Called by the readers of text formats. A byte order mark decides; without one the bytes are
UTF-8 if they can be, and only then is a guess made.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

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
_ODD = re.compile("[\x80-\x9f]")
_TELLING = re.compile(r"\b\w*[^\W\x00-\x7f]\w*|\w+[^\w\s\x00-\x7f]\w+")


FRIENDLY = {
    "utf-8": "Unicode (UTF-8)",
    "utf-16-le": "Unicode (UTF-16)",
    "utf-16-be": "Unicode (UTF-16, big-endian)",
    "cp1252": "Western European (Windows)",
    "mac_roman": "Western European (older Macintosh)",
    "latin-1": "Western European (ISO 8859-1)",
    "cp850": "Western European (DOS)",
    "cp1250": "Central European (Windows)",
    "iso8859_2": "Central European (ISO 8859-2)",
    "cp1251": "Cyrillic (Windows)",
    "koi8_r": "Cyrillic (KOI8-R)",
    "cp1253": "Greek (Windows)",
    "cp1254": "Turkish (Windows)",
    "cp1255": "Hebrew (Windows)",
    "cp1256": "Arabic (Windows)",
    "cp1257": "Baltic (Windows)",
    "cp1258": "Vietnamese (Windows)",
    "cp874": "Thai (Windows)",
    "cp932": "Japanese (Shift JIS)",
    "euc_jp": "Japanese (EUC)",
    "gb18030": "Chinese, simplified (GB 18030)",
    "big5": "Chinese, traditional (Big5)",
    "cp949": "Korean (Windows)",
}
"""The encodings a person may choose, by the names a person knows."""
SHOWN = 6
"""So many words with letters that tell encodings apart are shown."""


class Encoding(NamedTuple):
    """A way in which letters may be stored; `sample` shows words as they would be read."""

    name: str
    friendly: str
    sample: str


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of a file, without byte order marks; raise Unreadable when it is none.

    `encoding` is one that was chosen; it is Unreadable where the bytes cannot be that.
    """
    if encoding:
        return _clean(_decoded(data, encoding))
    try:
        text = data.decode(encoding_of(data))
    except (UnicodeDecodeError, LookupError) as error:
        raise Unreadable(NO_TEXT) from error
    controls = len(CONTROLS.findall(text))
    if controls * 200 > len(text):
        raise Unreadable(NO_TEXT)
    return _clean(text)


def candidates(data: bytes) -> tuple[Encoding, ...]:
    """The encodings the bytes of a text may have, the one that is taken first.

    Encodings that read the same letters are listed once.
    """
    first = encoding_of(data)
    found: dict[str, Encoding] = {}
    for name in (first, *(name for name in FRIENDLY if not name.startswith("utf-16"))):
        sample = _sample(data, name)
        if sample is not None and sample not in found:
            found[sample] = Encoding(name, friendly(name), sample)
    return tuple(found.values())


def friendly(name: str) -> str:
    """An encoding as a person knows it."""
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return name
    return next((said for one, said in FRIENDLY.items() if codecs.lookup(one).name == known), name)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        way = f"is not stored as {friendly(encoding)}: choose another way to read its letters"
        raise Unreadable(way) from error


def _clean(text: str) -> str:
    return CONTROLS.sub("", text.replace("\ufeff", ""))


def _sample(data: bytes, encoding: str) -> str | None:
    """The first words that show the encoding, or None where the bytes cannot be that."""
    if not _decodes(data, encoding):
        return None
    text = data.decode(encoding)
    if _ODD.search(text[:SAMPLE]) or CONTROLS.search(text[:SAMPLE]):
        return None
    words = dict.fromkeys(_TELLING.findall(text[:SAMPLE]))
    return " · ".join(list(words)[:SHOWN])


def encoding_of(data: bytes) -> str:
    """The name of the encoding of a text file."""
    for bom, name in BOMS:
        if data.startswith(bom):
            return name
    if b"\0" in data:
        return _wide(data)
    if _decodes(data, "utf-8"):
        return "utf-8"
    sample = data[:SAMPLE]
    if western := _western(sample):
        return western
    guess = chardet.detect(sample)
    name = (guess["encoding"] or "").lower()
    name = _windows(name, sample)
    if name and guess["confidence"] >= SURE and _makes_words(data, name):
        return name
    return "cp1252" if _decodes(data, "cp1252") else "latin-1"


# Letters with accents, quotation marks and dashes where people write them: read in the wrong
# way, they stand inside words and between small letters ("itÕs", "donít", "Ždouard").
_SITS_WELL = re.compile(
    r"(?<=[A-Za-z])’(?=\w)|(?<=[A-Za-z]’)[àâèéêîôùÀÉ](?=[\w\s.,;:!?]|$)"
    r"|(?<=[A-Za-z])[àáâãäåæçèéêëìíîïñòóôõöøùúûüœßÿﬁﬂ](?=[A-Za-z])"
    r"|(?<=[A-Za-z])[’àáâãäåçèéêëìíîïñóòôõöøùúûüß](?=[\s.,;:!?)]|$)"
    r"|(?<![^\s(\[“‘«’])[“‘«¿¡ÀÁÂÄÅÇÈÉÊÎÓÔÖØÚÜÑŒàáâäåéèêóôöúüœ](?=[A-Za-z])"
    r"|(?<=\s)[àèéìòóÀÈÉ](?=\s)"
    r"|(?<=[A-Za-z.,!?…])[”’»](?=[\s.,;:!?)]|$)"
    r"|(?<=[\w\s,.])[–—](?=[\w\s]|$)|(?<=[A-Za-z\s])…|(?<!\S)[•«](?=\s)|(?<=\s)»|\xa0",
    re.MULTILINE,
)
_HIGH = re.compile(r"[\x80-\U0010ffff]")
WELL, BETTER = 0.85, 0.1
"""A share of letters that sit well shows a Western text; so much more shows which."""
_OF_WINDOWS = {
    "maccyrillic": "cp1251",
    "mac-cyrillic": "cp1251",
    "maclatin2": "cp1250",
    "macgreek": "cp1253",
    "macturkish": "cp1254",
    "maciceland": "cp1252",
}


def _western(sample: bytes) -> str:
    """Windows or an older Macintosh, where nearly all accents sit well in one of them, or ""."""
    old = _sits_well(sample.decode("mac_roman"))
    new = _sits_well(sample.decode("cp1252")) if _decodes(sample, "cp1252") else 0.0
    if max(old, new) < WELL:
        return ""
    return "mac_roman" if old > new + BETTER else "cp1252"


def _sits_well(text: str) -> float:
    """The share of the letters that are not ASCII that stand where people write them."""
    high = len(_HIGH.findall(text))
    return len(_SITS_WELL.findall(text)) / high if high else 0.0


def _windows(name: str, sample: bytes) -> str:
    """The guess, but Windows for an old Macintosh: capitals there would be control characters."""
    better = _OF_WINDOWS.get(name)
    if better is None or not _decodes(sample, better):
        return name
    capitals = [sum(low <= byte < low + 0x20 for byte in sample) for low in (0x80, 0xC0)]
    return name if capitals[0] > capitals[1] else better


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
    if _ODD.search(sample):
        return False
    mixed = re.findall(r"[A-Za-z][\u0370-\u07ff]|[\u0370-\u07ff][A-Za-z]", sample)
    return len(mixed) * 4 <= len(re.findall(r"[\u0370-\u07ff]", sample))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return False
    return True
