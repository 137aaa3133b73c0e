"""OpenDocument texts (LibreOffice, OpenOffice), in an archive or as one flat XML file.

Paragraphs, headings, lists, tables and text boxes count; deleted and hidden text, numbering,
headers and footers do not. Comments and notes are kept apart.

Called by `transcripts.formats`.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from workbench.transcripts.blocks import Block, Note, Unreadable
from workbench.transcripts.formats import archive
from workbench.transcripts.formats.paragraphs import Margin, Paragraphs, Words, told

NAME = "OpenDocument text"
SUFFIXES = (".odt", ".ott", ".fodt")
TEXT = False

LIBREOFFICE = archive.Program("OpenDocument text", "LibreOffice")
MIME = b"application/vnd.oasis.opendocument.text"
DEPTH_LIMIT = 200

NO_TEXT = "is an OpenDocument file without text: save it as .odt or .docx"

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE, _TEXT, _TABLE, _STYLE, _DRAW = (
    f"{_OASIS}{name}:1.0}}" for name in ("office", "text", "table", "style", "drawing")
)
_FO = f"{_OASIS}xsl-fo-compatible:1.0}}"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"

_PARENTS = frozenset(
    (f"{_OFFICE}text", f"{_OFFICE}automatic-styles", f"{_OFFICE}styles", f"{_STYLE}styles")
)
_LEFT_OUT = frozenset(
    (
        *(f"{_TEXT}{name}" for name in ("tracked-changes", "ruby-text", "note-citation")),
        *(f"{_TEXT}{name}" for name in ("hidden-text", "hidden-paragraph", "script")),
        *(f"{_OFFICE}{name}" for name in ("forms", "event-listeners")),
        *(f"{_DRAW}{name}" for name in ("object", "object-ole", "plugin", "image")),
        f"{_TABLE}covered-table-cell",
    )
)
_USUAL = ("Standard", "Text_20_body", "Default_20_Paragraph_20_Style")
_BLANKS = re.compile(r"[ \t\r\n]+")
_FLAT = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?=<[?!o]).{0,8000}?<office:document\s", re.DOTALL)


def fits(data: bytes, suffix: str) -> bool:
    """Whether it is an archive that says so, or begins as flat XML does."""
    if data.startswith(archive.ZIP):
        return b"mimetype" + MIME in data[:200] or {"content.xml", "mimetype"} <= (
            archive.names(data) if suffix in SUFFIXES or suffix in (".zip", ".doc") else set()
        )
    return _FLAT.match(data[:9000]) is not None


def read(data: bytes) -> list[Block]:
    """The lines of all paragraphs; raise Unreadable for what is no sound text."""
    document = _Document(_Styles())
    if not data.startswith(archive.ZIP):
        with archive.sound(LIBREOFFICE):
            return document.read(archive.pieces(io.BytesIO(data), _PARENTS, LIBREOFFICE))
    with archive.opened(data, LIBREOFFICE) as opened:
        if "encrypted-package" in opened.names or b"encryption-data" in opened.start(
            "META-INF/manifest.xml", 1_000_000
        ):
            raise Unreadable(LIBREOFFICE.locked)
        if "content.xml" not in opened.names:
            raise Unreadable(LIBREOFFICE.broken)
        for part in ("styles.xml", "content.xml"):
            if part in opened.names:
                document.read(opened.pieces(part, _PARENTS))
        return document.paragraphs.close()


@dataclass(frozen=True, slots=True)
class _Look:
    """How a style looks, as far as it matters; None where it says nothing.

    An `automatic` style was made by the program for what a person changed by hand.
    """

    parent: str = ""
    automatic: bool = False
    bold: bool | None = None
    hidden: bool | None = None


class _Styles:
    """The styles of a document by family and name; a style takes what it lacks from its parent."""

    def __init__(self) -> None:
        self._looks: dict[tuple[str, str], _Look] = {}

    def learn(self, style: Any) -> None:
        """Take note of one style."""
        bold = hidden = None
        for properties in style:
            if properties.tag == f"{_STYLE}text-properties":
                weight = properties.get(f"{_FO}font-weight")
                bold = None if weight is None else weight in ("bold", "600", "700", "800", "900")
                display = properties.get(f"{_TEXT}display")
                hidden = None if display is None else display == "none"
        family, name = style.get(f"{_STYLE}family") or "", style.get(f"{_STYLE}name") or ""
        parent = style.get(f"{_STYLE}parent-style-name") or ""
        automatic = style.getparent().tag == f"{_OFFICE}automatic-styles"
        self._looks[family, name] = _Look(parent, automatic, bold, hidden)

    def look(self, family: str, name: str | None) -> _Look:
        """How a style looks with all it is based on."""
        bold = hidden = None
        for look in self._chain(family, name):
            bold = look.bold if bold is None else bold
            hidden = look.hidden if hidden is None else hidden
        return _Look("", False, bold, hidden)

    def is_heading(self, name: str | None) -> bool:
        """Whether a paragraph style is a title or heading; their names are English everywhere."""
        own = [name or "", *(look.parent for look in self._chain("paragraph", name))]
        return any(one == "Title" or one.startswith("Heading") for one in own)

    def named(self, name: str | None) -> str:
        """The style a person chose for a paragraph, "" for the usual one."""
        own = self._looks.get(("paragraph", name or ""))
        chosen = own.parent if own is not None and own.automatic else name or ""
        return "" if chosen in _USUAL else chosen

    def _chain(self, family: str, name: str | None) -> Iterator[_Look]:
        for _ in range(20):
            look = self._looks.get((family, name or ""))
            if look is None:
                return
            yield look
            name = look.parent


class _Document:
    """Collects the blocks of one document, cell or note while its elements come in."""

    def __init__(self, styles: _Styles) -> None:
        self.styles = styles
        self.paragraphs = Paragraphs()

    def read(self, elements: Iterator[Any]) -> list[Block]:
        """Read what comes; styles come before the text that uses them."""
        for element in elements:
            if element.tag == f"{_STYLE}style":
                self.styles.learn(element)
            elif element.getparent().tag == f"{_OFFICE}text":
                self.element(element, 0)
        return self.paragraphs.close()

    def element(self, element: Any, depth: int) -> None:
        """Read one element and what is inside it."""
        tag = element.tag
        if depth > DEPTH_LIMIT:
            raise Unreadable(LIBREOFFICE.broken)
        if tag in _LEFT_OUT or element.get(f"{_TEXT}display") == "none":
            return
        if tag in (f"{_TEXT}p", f"{_TEXT}h"):
            self._paragraph(element, depth)
        elif tag == f"{_TABLE}table-row":
            cells = (child for child in element if child.tag == f"{_TABLE}table-cell")
            self.paragraphs.row([self.inside(cell, depth + 1) for cell in cells])
        else:
            for child in element:
                self.element(child, depth + 1)

    def inside(self, element: Any, depth: int) -> list[Block]:
        """The blocks of a cell or a note."""
        document = _Document(self.styles)
        for child in element:
            document.element(child, depth)
        return document.paragraphs.close()

    def _paragraph(self, element: Any, depth: int) -> None:
        name = element.get(f"{_TEXT}style-name")
        look = self.styles.look("paragraph", name)
        spans = _Spans(self, hidden=bool(look.hidden))
        spans.collect(element, bool(look.bold), depth)
        heading = element.tag == f"{_TEXT}h" or self.styles.is_heading(name)
        self.paragraphs.put(spans.close(), heading=heading, style=self.styles.named(name))
        for box in spans.boxes:
            self.element(box, depth + 1)


class _Spans:
    """Adds what stands in one paragraph to its words, and finds its text boxes."""

    def __init__(self, document: _Document, *, hidden: bool) -> None:
        self.boxes: list[Any] = []
        self._margin = Margin()
        self._words = Words(self._margin)
        self._comments: list[tuple[str, Note]] = []
        self._ended: set[str] = set()
        self._document = document
        self._hidden = hidden
        self._after_blank = True

    def close(self) -> Words:
        """The words; a comment that ended in this paragraph knows the words it marks."""
        for name, note in self._comments:
            marked = self._margin.words(name)
            words = marked if name in self._ended else note.words or marked
            self._words.notes.append(replace(note, words=words or note.words))
        return self._words

    def collect(self, element: Any, bold: bool, depth: int) -> None:
        """Add the text of `element` and of all inside it."""
        if depth > DEPTH_LIMIT:
            raise Unreadable(LIBREOFFICE.broken)
        self._add(element.text, bold)
        for child in element:
            self._child(child, bold, depth)
            self._add(child.tail, bold)

    def _child(self, child: Any, bold: bool, depth: int) -> None:
        tag = child.tag
        if not isinstance(tag, str) or tag in _LEFT_OUT:
            return
        if tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c") or "1"
            self._put(" " * min(int(count) if count.isdigit() else 1, 100), bold)
        elif tag == f"{_TEXT}tab":
            self._put("\t", bold)
        elif tag == f"{_TEXT}line-break":
            self._put("\n", bold)
        elif tag == f"{_TEXT}note":
            self._note(child, child.get(f"{_TEXT}note-class") or "footnote", depth)
        elif tag == f"{_OFFICE}annotation":
            self._comment(child, depth)
        elif tag == f"{_OFFICE}annotation-end":
            name = child.get(f"{_OFFICE}name") or ""
            self._margin.end(name)
            self._ended.add(name)
        elif tag.startswith(_DRAW) and tag != f"{_DRAW}a":
            self.boxes.append(child)
        elif tag == f"{_TEXT}span":
            look = self._document.styles.look("text", child.get(f"{_TEXT}style-name"))
            before, self._hidden = self._hidden, self._hidden or bool(look.hidden)
            self.collect(child, bold if look.bold is None else look.bold, depth + 1)
            self._hidden = before
        else:
            self.collect(child, bold, depth + 1)

    def _add(self, text: str | None, bold: bool) -> None:
        """Add text in which all blanks are one, as XML files are indented."""
        shown = _BLANKS.sub(" ", text or "")
        if self._after_blank and shown.startswith(" "):
            shown = shown[1:]
        if shown:
            self._put(shown, bold)
            self._after_blank = shown.endswith(" ")

    def _put(self, text: str, bold: bool) -> None:
        self._after_blank = False
        if not self._hidden:
            self._words.add(text, bold=bold)

    def _note(self, element: Any, kind: str, depth: int) -> None:
        text = told(self._document.inside(element, depth + 1))
        if text:
            self._words.notes.append(Note(kind, text, self._words.before()))

    def _comment(self, element: Any, depth: int) -> None:
        """Keep a comment; the words it marks come after it."""
        text = told(self._document.inside(element, depth + 1))
        author = element.findtext(f"{_DUBLIN}creator") or ""
        if text:
            name = element.get(f"{_OFFICE}name") or ""
            self._comments.append((name, Note("comment", text, self._words.before(), author)))
            self._margin.begin(name)
