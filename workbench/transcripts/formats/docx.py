"""Word documents, read from their XML: every visible paragraph once, in document order.

Text in content controls, insertions, moved text, links, tables and text boxes counts;
deletions, hidden text, notes, comments, headers and footers do not. Written by strangers, so
it is read in small pieces and within limits, and a document type definition is refused.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any, cast

from lxml import etree

from workbench.transcripts.blocks import Block, Unreadable
from workbench.transcripts.encodings import CONTROLS, LINE_END

NAME = "Word document"
SUFFIXES = (".docx", ".docm", ".dotx")
TEXT = False

CHUNK = 64 * 1024
MEMBER_LIMIT = 64 * 1024 * 1024
MEMBERS_LIMIT = 2000
DEPTH_LIMIT = 200

WORD = frozenset(
    (
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

BROKEN = "is a damaged Word document: open it in Word and save it again, or ask for a new copy"
LOCKED = "is protected by a password: open it in Word, take the password off and save it"
NOT_WORD = "is not a Word document inside: save it as .docx in Word"
TOO_BIG = "holds far more than a transcript: copy its text into a new Word document"
UNSAFE = "defines its own XML entities, which no Word document does: save it as .docx in Word"
OLD = "is an old Word document (.doc): save it as .docx in Word"

_LEFT_OUT_WORDS = """
    del moveFrom delText instrText pPr rPr tblPr tblGrid trPr tcPr sectPr sdtPr sdtEndPr rt
    footnoteReference endnoteReference commentReference annotationRef
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}


def fits(data: bytes, suffix: str) -> bool:
    """Whether the file is a ZIP archive, the container Word uses for passwords, or named so."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06", OLE)) or suffix in SUFFIXES


def read(data: bytes) -> list[Block]:
    """The lines of all paragraphs; raise Unreadable for what is no sound Word document."""
    if data.startswith(OLE):
        raise Unreadable(LOCKED if "EncryptedPackage".encode("utf-16-le") in data else OLD)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read_archive(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise Unreadable(BROKEN) from error
    except etree.XMLSyntaxError as error:
        raise Unreadable(BROKEN) from error


class _Bounded:
    """A member of an archive that refuses to give more than a transcript can hold.

    The size an archive declares is no guard: only what comes out is counted.
    """

    def __init__(self, member: IO[bytes]) -> None:
        self._member = member
        self._given = 0

    def read(self, size: int = CHUNK) -> bytes:
        """At most CHUNK bytes."""
        chunk = self._member.read(min(size, CHUNK) if size > 0 else CHUNK)
        self._given += len(chunk)
        if self._given > MEMBER_LIMIT:
            raise Unreadable(TOO_BIG)
        return chunk


def _read_archive(archive: zipfile.ZipFile) -> list[Block]:
    members = archive.infolist()
    if len(members) > MEMBERS_LIMIT:
        raise Unreadable(TOO_BIG)
    if any(member.flag_bits & 1 for member in members):
        raise Unreadable(LOCKED)
    names = {member.filename for member in members}
    main = _main_part(archive, names)
    headings = _heading_styles(archive, main.rpartition("/")[0] + "/styles.xml", names)
    return _Document(headings).read(_elements(archive, main))


def _main_part(archive: zipfile.ZipFile, names: set[str]) -> str:
    """The name of the part that holds the text, as the archive's relations say."""
    if "_rels/.rels" in names:
        for relation in _tree(archive, "_rels/.rels"):
            kind, target = relation.get("Type") or "", relation.get("Target") or ""
            if kind.endswith("/officeDocument") and target.lstrip("/") in names:
                return target.lstrip("/")
    if "word/document.xml" not in names:
        raise Unreadable(NOT_WORD)
    return "word/document.xml"


def _heading_styles(archive: zipfile.ZipFile, part: str, names: set[str]) -> frozenset[str]:
    """The ids of the styles that are titles or headings; their names are English everywhere."""
    if part not in names:
        return frozenset()
    found = set()
    for style in _tree(archive, part):
        for child in style:
            name = (_value(child) or "").casefold()
            if _word(child) == "name" and (name.startswith("heading") or name == "title"):
                found |= {_value(style, "styleId") or ""}
    return frozenset(found)


def _tree(archive: zipfile.ZipFile, part: str) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    with archive.open(part) as member:
        tree: Any = etree.parse(cast(IO[bytes], _Bounded(member)), parser)
    if tree.docinfo.internalDTD is not None:
        raise Unreadable(UNSAFE)
    return tree.getroot()


def _elements(archive: zipfile.ZipFile, part: str) -> Iterator[Any]:
    """What stands in the body, piece by piece; each piece is forgotten after use."""
    with archive.open(part) as member:
        walk: Any = etree.iterparse(
            cast(IO[bytes], _Bounded(member)),
            events=("end",),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        checked = False
        for _, element in walk:
            if not checked:
                checked = True
                if element.getroottree().docinfo.internalDTD is not None:
                    raise Unreadable(UNSAFE)
            parent = element.getparent()
            if parent is None:
                if _word(element) != "document":
                    raise Unreadable(NOT_WORD)
            elif _word(parent) == "body":
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del parent[0]


def _word(element: Any) -> str:
    """The local name of an element of Word's own vocabulary, strict or not, else ""."""
    if not isinstance(element.tag, str):
        return ""
    namespace, _, name = element.tag[1:].rpartition("}")
    return name if namespace in WORD else ""


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _value(element: Any, name: str = "val") -> str | None:
    for namespace in WORD:
        if (value := element.get(f"{{{namespace}}}{name}")) is not None:
            return str(value)
    return None


def _chosen(element: Any) -> list[Any]:
    """What to read of a choice between two ways to show the same: the first way, once."""
    return next(([child] for child in element if _local(child) == "Choice"), list(element)[:1])


class _Document:
    """Collects the blocks of one document while its elements come in."""

    def __init__(self, headings: frozenset[str]) -> None:
        self._headings = headings
        self._blocks: list[Block] = []
        self._carried = ""
        self._gap = True

    def read(self, elements: Iterator[Any]) -> list[Block]:
        for element in elements:
            self._element(element, 0)
        return self._blocks

    def _element(self, element: Any, depth: int) -> None:
        if depth > DEPTH_LIMIT:
            raise Unreadable(BROKEN)
        name = _word(element)
        if name == "p":
            self._paragraph(element, depth)
        elif name == "tr":
            self._row(element, depth)
        elif _local(element) == "AlternateContent":
            for child in _chosen(element):
                self._element(child, depth + 1)
        elif name not in _LEFT_OUT:
            for child in element:
                self._element(child, depth + 1)

    def _paragraph(self, element: Any, depth: int) -> None:
        runs = _Runs()
        runs.collect(element, depth)
        text = self._carried + runs.text
        bold = 0 if self._carried else runs.bold
        self._carried = ""
        if _mark_is_deleted(element):
            self._carried = text
        else:
            self._put(text, bold, self._is_heading(element))
        for box in runs.boxes:
            self._element(box, depth + 1)

    def _row(self, element: Any, depth: int) -> None:
        """A row of a table: its cells side by side, parted by tabs."""
        cells = []
        for cell in _cells(element):
            inside = _Document(self._headings)
            inside._element(cell, depth + 1)
            if texts := [block.text for block in inside._blocks]:
                cells.append("\n".join(texts))
        self._put("\t".join(cells), 0, heading=False, row=len(cells) > 1)

    def _put(self, text: str, bold: int, heading: bool, row: bool = False) -> None:
        for number, line in enumerate(LINE_END.split(text.replace("\ufeff", ""))):
            stripped = CONTROLS.sub("", line).strip()
            if stripped:
                gap, self._gap = self._gap, False
                lead = len(line) - len(line.lstrip())
                inside = max(0, min(bold - lead, len(stripped)))
                self._blocks.append(
                    Block(stripped, heading=heading, bold=inside, inner=row and number > 0, gap=gap)
                )
            else:
                self._gap = True
            bold -= len(line) + 1

    def _is_heading(self, paragraph: Any) -> bool:
        for properties in paragraph:
            if _word(properties) == "pPr":
                return any(
                    (_word(child) == "pStyle" and _value(child) in self._headings)
                    or (_word(child) == "outlineLvl" and _value(child) != "9")
                    for child in properties
                )
        return False


def _cells(row: Any) -> Iterator[Any]:
    for child in row:
        if _word(child) == "tc":
            yield child
        elif _word(child) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _cells(child)


def _mark_is_deleted(paragraph: Any) -> bool:
    """Whether a tracked deletion joins the paragraph with the next."""
    return any(
        _word(mark) == "del"
        for properties in paragraph
        if _word(properties) == "pPr"
        for run in properties
        if _word(run) == "rPr"
        for mark in run
    )


class _Runs:
    """The text of one paragraph, how much of its beginning is bold, and its text boxes."""

    def __init__(self) -> None:
        self.text = ""
        self.bold = 0
        self.boxes: list[Any] = []
        self._in_bold = True

    def collect(self, element: Any, depth: int) -> None:
        """Add what stands inside `element`."""
        if depth > DEPTH_LIMIT:
            raise Unreadable(BROKEN)
        for child in element:
            name = _word(child)
            if name == "r":
                self._run(child, depth)
            elif name == "txbxContent":
                self.boxes.append(child)
            elif name == "t":
                self.text += child.text or ""
            elif name in _CHARACTERS:
                self.text += _CHARACTERS[name]
            elif _local(child) == "AlternateContent":
                for chosen in _chosen(child):
                    self.collect(chosen, depth + 1)
            elif name not in _LEFT_OUT:
                self.collect(child, depth + 1)

    def _run(self, run: Any, depth: int) -> None:
        if _has(run, "vanish"):
            return
        self.collect(run, depth + 1)
        self._in_bold = self._in_bold and (_has(run, "b") or not self.text.strip())
        if self._in_bold:
            self.bold = len(self.text)


def _has(run: Any, look: str) -> bool:
    """Whether a run is bold ("b") or hidden ("vanish")."""
    return any(
        _word(mark) == look and _value(mark) not in ("0", "false", "off")
        for properties in run
        if _word(properties) == "rPr"
        for mark in properties
    )
