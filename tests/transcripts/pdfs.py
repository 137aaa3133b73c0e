"""Small PDFs written by hand for the tests: lines at places, and little else."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 595, 842
"""The size of a page, in points."""
ADVANCE = 0.6
"""How wide each character is, in its font's size: all fonts here are as a typewriter's."""

_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_FONTS = {"plain": "Courier", "bold": "Courier-Bold"}
_LATIN = "WinAnsiEncoding"
_TO_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
100 beginbfrange
%s
endbfrange endcmap end end"""


@dataclass(frozen=True, slots=True)
class At:
    """A text at a place: `left` and `top` are points from the corner above; `turned` degrees."""

    left: float
    top: float
    text: str
    font: str = "plain"
    size: float = 10
    turned: int = 0


def column(
    lines: Sequence[str], *, left: float = 72, top: float = 80, step: float = 14
) -> list[At]:
    """Lines below each other; an empty one leaves a gap."""
    return [At(left, top + n * step, line) for n, line in enumerate(lines) if line]


def pdf(
    *pages: Sequence[At],
    user: str | None = None,
    owner: str | None = None,
    turned: int = 0,
) -> bytes:
    """A PDF of these pages, locked with passwords if they are given; fonts are not embedded."""
    lock = None if user is None and owner is None else _Lock(user or "", owner or user or "")
    count = len(pages)
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(count))
    fonts = " ".join(
        f"/{n} {5 + 2 * count + i} 0 R" for i, n in enumerate(("plain", "bold", "wide"))
    )
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        f"<< /Font << {fonts} >> >>".encode(),
        lock.dictionary() if lock else b"null",
    ]
    for number, page in enumerate(pages):
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {turned} "
            f"/Resources 3 0 R /Contents {6 + 2 * number} 0 R >>".encode()
        )
        bodies.append(_stream(b"\n".join(map(_shown, page)), lock, 6 + 2 * number))
    bodies.extend(
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /{_LATIN} >>".encode()
        for name in _FONTS.values()
    )
    first = 8 + 2 * count
    bodies.append(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /Wide /Encoding /Identity-H "
        f"/DescendantFonts [{first} 0 R] /ToUnicode {first + 1} 0 R >>".encode()
    )
    bodies.append(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Wide /DW {round(ADVANCE * 1000)} "
        f"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/FontDescriptor {first + 2} 0 R >>".encode()
    )
    ranges = b"\n".join(b"<%02X00> <%02XFF> <%02X00>" % (n, n, n) for n in range(256))
    bodies.append(_stream(_TO_UNICODE % ranges, lock, first + 1))
    bodies.append(
        b"<< /Type /FontDescriptor /FontName /Wide /Flags 4 /FontBBox [0 -200 600 800] "
        b"/ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"
    )
    return _file(bodies, locked=lock is not None)


def _file(bodies: Sequence[bytes], *, locked: bool) -> bytes:
    data = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    more = b"/Encrypt 4 0 R /ID [<00> <00>] " if locked else b""
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R %s>>\n"
        % (
            size,
            table,
            size,
            more,
        )
        + b"startxref\n%d\n%%%%EOF\n" % len(data)
    )


def _stream(content: bytes, lock: _Lock | None, number: int) -> bytes:
    inside = lock.locked(content, number) if lock else content
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(inside), inside)


def _shown(one: At) -> bytes:
    try:
        code, font = one.text.encode("cp1252"), one.font
    except UnicodeEncodeError:
        code, font = one.text.encode("utf-16-be"), "wide"
    turns = {0: "1 0 0 1", 45: "0.7 0.7 -0.7 0.7", 90: "0 1 -1 0"}[one.turned]
    place = f"{turns} {one.left} {HEIGHT - one.top}"
    return f"BT /{font} {one.size} Tf {place} Tm <{code.hex()}> Tj ET".encode()


class _Lock:
    """The oldest lock of PDF (RC4 with 40 bits), enough to see what a reader does with one."""

    def __init__(self, user: str, owner: str) -> None:
        pads = [(word.encode("latin-1") + _PADDING)[:32] for word in (user, owner)]
        self._owner = _rc4(hashlib.md5(pads[1]).digest()[:5], pads[0])
        said = pads[0] + self._owner + (-4).to_bytes(4, "little", signed=True) + b"\0"
        self._key = hashlib.md5(said).digest()[:5]
        self._user = _rc4(self._key, _PADDING)

    def dictionary(self) -> bytes:
        """What the file says of its lock."""
        owner, user = self._owner.hex(), self._user.hex()
        return f"<< /Filter /Standard /V 1 /R 2 /O <{owner}> /U <{user}> /P -4 >>".encode()

    def locked(self, content: bytes, number: int) -> bytes:
        """The content of one object."""
        key = hashlib.md5(self._key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
        return _rc4(key, content)


def _rc4(key: bytes, content: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    out = bytearray()
    for byte in content:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)
