"""ZIP archives with XML inside, opened with care: they were written by strangers.

Called by `docx` and `odt`, and by what must know what an archive holds. What comes out is
counted while it comes; nothing is unpacked to disk, no entity is resolved, no network used.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Any, cast

from lxml import etree

from workbench.transcripts.blocks import Unreadable

ZIP = (b"PK\x03\x04", b"PK\x05\x06")

CHUNK = 64 * 1024
MEMBER_LIMIT = 64 * 1024 * 1024
"""No member of a transcript has more bytes."""
DENSE, DENSEST = 8 * 1024 * 1024, 100
"""A member of more than DENSE bytes that was packed more than DENSEST times is a trap."""
MEMBERS_LIMIT = 2000
ELEMENTS_LIMIT = 3_000_000

TOO_BIG = "holds far more than a transcript: copy its text into a new document"

_HEADER = re.compile(rb"PK\x03\x04.{22}(..)..", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Program:
    """Who writes such files, to say what is wrong with one: "Word document", "Word"."""

    document: str
    name: str

    @property
    def broken(self) -> str:
        """The file is cut off or damaged."""
        return (
            f"is a damaged {self.document}: open it in {self.name} and save it again, "
            "or ask for a new copy"
        )

    @property
    def locked(self) -> str:
        """The file cannot be read without its password."""
        return (
            f"is protected with a password: open it in {self.name}, take the password off "
            "and save it"
        )

    @property
    def unsafe(self) -> str:
        """The file has a document type definition."""
        return (
            f"defines its own XML entities, which no {self.document} does: "
            f"open it in {self.name} and save it again"
        )


def names(data: bytes) -> frozenset[str]:
    """The names of what an archive holds, of a damaged one as far as they are there."""
    if not data.startswith(ZIP):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return frozenset(_names_in_headers(data))


def _names_in_headers(data: bytes) -> Iterator[str]:
    for header in _HEADER.finditer(data):
        length = int.from_bytes(header[1], "little")
        if name := data[header.end() : header.end() + length].strip(b"\0"):
            yield name.decode("utf-8", "replace")


class Archive:
    """An open archive; its members are read by name, within limits."""

    def __init__(self, archive: zipfile.ZipFile, program: Program) -> None:
        members = archive.infolist()
        if len(members) > MEMBERS_LIMIT:
            raise Unreadable(TOO_BIG)
        if any(member.flag_bits & 1 for member in members):
            raise Unreadable(program.locked)
        self._archive = archive
        self._program = program
        self.names = frozenset(member.filename for member in members)

    def start(self, part: str, size: int = CHUNK) -> bytes:
        """The first bytes of a member, b"" when there is none."""
        if part not in self.names:
            return b""
        with self._archive.open(part) as member:
            return member.read(size)

    def tree(self, part: str) -> Any:
        """The root element of a member."""
        with self._open(part) as member:
            tree: Any = etree.parse(member, etree.XMLParser(huge_tree=False, **_SAFE))
        if tree.docinfo.internalDTD is not None:
            raise Unreadable(self._program.unsafe)
        return tree.getroot()

    def pieces(self, part: str, parents: Set[str]) -> Iterator[Any]:
        """What stands in elements of these tags, piece by piece; see `pieces`."""
        with self._open(part) as member:
            yield from pieces(member, parents, self._program)

    @contextmanager
    def _open(self, part: str) -> Iterator[IO[bytes]]:
        packed = self._archive.getinfo(part).compress_size
        with self._archive.open(part) as member:
            yield cast(IO[bytes], _Bounded(member, packed))


@contextmanager
def opened(data: bytes, program: Program) -> Iterator[Archive]:
    """Open an archive; whatever turns out to be damaged inside it is Unreadable."""
    with sound(program), zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield Archive(archive, program)


@contextmanager
def sound(program: Program) -> Iterator[None]:
    """Turn the errors of damaged archives and XML into one sentence."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise Unreadable(program.broken) from error
    except (etree.XMLSyntaxError, ValueError) as error:
        endless = "too long" in str(error)
        raise Unreadable(TOO_BIG if endless else program.broken) from error


_SAFE: dict[str, Any] = {"resolve_entities": False, "no_network": True, "load_dtd": False}


def pieces(stream: IO[bytes], parents: Set[str], program: Program) -> Iterator[Any]:
    """The children of all elements of these tags, in order; each is forgotten after use.

    Nothing comes of XML without such elements; that is for the caller to notice.
    """
    walk: Any = etree.iterparse(stream, events=("end",), huge_tree=False, **_SAFE)
    for number, (_, element) in enumerate(walk):
        if number == 0 and element.getroottree().docinfo.internalDTD is not None:
            raise Unreadable(program.unsafe)
        if number > ELEMENTS_LIMIT:
            raise Unreadable(TOO_BIG)
        parent = element.getparent()
        if parent is None or parent.tag not in parents:
            continue
        yield element
        element.clear()
        while element.getprevious() is not None:
            del parent[0]


class _Bounded:
    """A member of an archive that refuses to give more than a transcript can hold.

    The size an archive declares is no guard: only what comes out is counted.
    """

    def __init__(self, member: IO[bytes], packed: int) -> None:
        self._member = member
        self._packed = packed
        self._given = 0

    def read(self, size: int = CHUNK) -> bytes:
        """At most CHUNK bytes."""
        chunk = self._member.read(min(size, CHUNK) if size > 0 else CHUNK)
        self._given += len(chunk)
        dense = self._given > DENSE and self._given > DENSEST * self._packed
        if dense or self._given > MEMBER_LIMIT:
            raise Unreadable(TOO_BIG)
        return chunk
