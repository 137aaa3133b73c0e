"""How the letters of Rich Text are stored: in one code page for the file and one for each font.

Called by `rtf`.
"""

from __future__ import annotations

import codecs

_OF_CHARSET = {
    0: "cp1252",
    77: "mac_roman",
    78: "shift_jis",
    79: "gb2312",
    80: "euc_kr",
    81: "mac_arabic",
    83: "mac_greek",
    85: "big5",
    86: "mac_romanian",
    87: "mac_turkish",
    89: "mac_cyrillic",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_OF_FILE = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_OF_MACINTOSH = {"10000": "mac_roman", "10007": "mac_cyrillic", "10006": "mac_greek"}
_USUAL = "cp1252"


class Fonts:
    """The code pages of a file and its fonts; `usual` is the font of plain text."""

    def __init__(self) -> None:
        self.usual = ""
        self._file = _USUAL
        self._fonts: dict[str, str] = {}
        self._charsets: dict[str, int] = {}
        self._now = ""

    def learn(self, word: str, number: str | None) -> None:
        """Take note of a word in the table of fonts."""
        if word == "f":
            self._now = number or ""
        elif word == "fcharset":
            self._charsets[self._now] = int(number or 0)
        elif word == "cpg" and (name := _known(number)):
            self._fonts[self._now] = name

    def learn_of_file(self, word: str, number: str | None) -> None:
        """Take note of a word about the whole file."""
        if word == "deff":
            self.usual = number or ""
        elif word == "ansicpg":
            self._file = _known(number) or self._file
        elif word in _OF_FILE:
            self._file = _OF_FILE[word]

    def encoding(self, font: str) -> str:
        """The code page of a font.

        Careless programs give Western fonts to text in the code page of the file: where no
        font has the file's code page, the Western fonts have.
        """
        if font in self._fonts:
            return self._fonts[font]
        name = _OF_CHARSET.get(self._charsets.get(font, -1), self._file)
        if name == _USUAL != self._file:
            names = {_OF_CHARSET.get(charset) for charset in self._charsets.values()}
            return name if self._file in names else self._file
        return name


class Letters:
    """Bytes on their way to letters: a letter may take two of them, or two units of UTF-16."""

    def __init__(self) -> None:
        self._bytes: list[str] = []
        self._high = 0

    def add(self, plain: str) -> None:
        """Put bytes, each written as one character, at the end."""
        self._bytes.append(plain)

    def take(self, encoding: str) -> str:
        """The letters of the bytes so far."""
        if not self._bytes:
            return ""
        text = "".join(self._bytes)
        self._bytes = []
        return text if text.isascii() else text.encode("latin-1").decode(encoding, "replace")

    def unit(self, code: int) -> str:
        """The letter of a unit of UTF-16, "" after the first half of a pair."""
        code %= 0x10000
        high, self._high = self._high, 0
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return ""
        if 0xDC00 <= code < 0xE000:
            return chr(0x10000 + (high - 0xD800) * 0x400 + code - 0xDC00) if high else "\ufffd"
        return chr(code)


def _known(number: str | None) -> str | None:
    if number in _OF_MACINTOSH:
        return _OF_MACINTOSH[number]
    try:
        return codecs.lookup("utf-8" if number == "65001" else f"cp{number}").name
    except LookupError:
        return None
