"""Word documents, read from their XML: every visible paragraph once, in document order.

Text in content controls, insertions, moved text, links, tables and text boxes counts;
deletions, hidden text, numbering, headers and footers do not. Comments and notes are kept apart.

Called by `transcripts.formats`; `docx_parts` knows the parts beside the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workbench.transcripts.blocks import Block, Note, Unreadable
from workbench.transcripts.formats import archive
from workbench.transcripts.formats.docx_parts import (
    WORD,
    WORD_PROGRAM,
    Parts,
    flag,
    local,
    value,
    word,
)
from workbench.transcripts.formats.paragraphs import Margin, Paragraphs, Words, told

NAME = "Word document"
SUFFIXES = (".docx", ".docm", ".dotx", ".dotm", ".doc")
TEXT = False

DEPTH_LIMIT = 200

NOT_WORD = "is not a Word document inside: save it as .docx in Word"
FOLDED = "holds a part that only Word can unfold: open it in Word and save it again"

_BODY = frozenset(f"{{{namespace}}}body" for namespace in WORD)
_LEFT_OUT_WORDS = """
    del moveFrom delText delInstrText instrText pPr rPr tblPr tblGrid trPr tcPr sectPr sdtPr
    sdtEndPr rt rubyPr annotationRef footnoteRef endnoteRef
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_PICTURES = "4A☺ 4B😐 4C☹ DF← E0→ E8→ F3↔ FB✗ FC✓ A7▪ 9F• 6C● B7•"
_SYMBOLS = {pair[:2]: pair[2:] for pair in _PICTURES.split()}
"""The letters of Word's picture fonts that Word itself puts in, as anybody can read them."""
_NOTES = {
    "commentReference": "comment",
    "footnoteReference": "footnote",
    "endnoteReference": "endnote",
}


def fits(data: bytes, suffix: str) -> bool:
    """Whether it is an archive with a Word document."""
    return any(name.startswith("word/") for name in archive.names(data))


def read(data: bytes) -> list[Block]:
    """The lines of all paragraphs; raise Unreadable for what is no sound Word document."""
    with archive.opened(data, WORD_PROGRAM) as opened:
        parts = Parts(opened)
        if parts.main is None:
            raise Unreadable(NOT_WORD)
        document = _Document(parts, Margin())
        document.notes = {key: told(read) for key, read in _beside(parts)}
        for piece in opened.pieces(parts.main, _BODY):
            document.element(piece, 0)
        blocks = document.paragraphs.close()
        if not blocks and not parts.is_document:
            raise Unreadable(NOT_WORD)
        return blocks


def _beside(parts: Parts) -> Iterator[tuple[tuple[str, str], list[Block]]]:
    """The comments and notes of a document, by their kind and number."""
    for (kind, number), element in parts.beside():
        inside = _Document(parts, Margin())
        for child in element:
            inside.element(child, 0)
        yield (kind, number), inside.paragraphs.close()


def _chosen(element: Any) -> list[Any]:
    """What to read of a choice between two ways to show the same: the first way, once."""
    return next(([child] for child in element if local(child) == "Choice"), list(element)[:1])


class _Document:
    """Collects the blocks of one document, cell or note while its elements come in."""

    def __init__(self, parts: Parts, margin: Margin) -> None:
        self.parts = parts
        self.margin = margin
        self.notes: dict[tuple[str, str], str] = {}
        self.paragraphs = Paragraphs()
        self._carried: Words | None = None

    def element(self, element: Any, depth: int) -> None:
        """Read one element and what is inside it."""
        if depth > DEPTH_LIMIT:
            raise Unreadable(WORD_PROGRAM.broken)
        name = word(element)
        if name == "p":
            self._paragraph(element, depth)
        elif name == "tr":
            self._row(element, depth)
        elif name == "altChunk":
            raise Unreadable(FOLDED)
        elif name.startswith("commentRange"):
            self.range(element)
        elif local(element) == "AlternateContent":
            for child in _chosen(element):
                self.element(child, depth + 1)
        elif name not in _LEFT_OUT:
            for child in element:
                self.element(child, depth + 1)

    def range(self, element: Any) -> None:
        """Begin or end the words a comment marks."""
        number = value(element, "id") or ""
        if word(element) == "commentRangeStart":
            self.margin.begin(number)
        elif word(element) == "commentRangeEnd":
            self.margin.end(number)

    def note(self, kind: str, number: str, before: str) -> Iterator[Note]:
        """The comment or note that stands here, if it has words."""
        if text := self.notes.get((kind, number)):
            words = self.margin.words(number) if kind == "comment" else ""
            author = self.parts.authors.get(number, "") if kind == "comment" else ""
            yield Note(kind, text, words or before, author)

    def _paragraph(self, element: Any, depth: int) -> None:
        if not len(element) and self._carried is None:
            self.paragraphs.put(Words())
            return
        words, self._carried = self._carried or Words(self.margin), None
        style = self.parts.style(element)
        runs = _Runs(self, words, bold=style.bold)
        runs.collect(element, depth)
        if _mark_is_deleted(element):
            words.end_bold()
            self._carried = words
        else:
            self.margin.hear(" ")
            self.paragraphs.put(words, heading=style.heading, style=style.name)
        for box in runs.boxes:
            self.element(box, depth + 1)

    def _row(self, element: Any, depth: int) -> None:
        cells = []
        for cell in _cells(element):
            inside = _Document(self.parts, self.margin)
            inside.notes = self.notes
            inside.element(cell, depth + 1)
            cells.append(inside.paragraphs.close())
        self.paragraphs.row(cells)


def _cells(row: Any) -> Iterator[Any]:
    for child in row:
        if word(child) == "tc":
            yield child
        elif word(child) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _cells(child)


def _mark_is_deleted(paragraph: Any) -> bool:
    """Whether a tracked change joins the paragraph with the next."""
    return any(
        word(mark) in ("del", "moveFrom")
        for properties in paragraph
        if word(properties) == "pPr"
        for run in properties
        if word(run) == "rPr"
        for mark in run
    )


class _Runs:
    """Adds the runs of one paragraph to its words, and finds its text boxes.

    `fields` are the fields begun in the paragraph: True while their instructions stand here.
    """

    def __init__(self, document: _Document, words: Words, *, bold: bool) -> None:
        self.boxes: list[Any] = []
        self._document = document
        self._words = words
        self._paragraph_is_bold = bold
        self._bold = bold
        self._fields: list[bool] = []

    def collect(self, element: Any, depth: int) -> None:
        """Add what stands inside `element`."""
        if depth > DEPTH_LIMIT:
            raise Unreadable(WORD_PROGRAM.broken)
        for child in element:
            name = word(child)
            if name == "r":
                self._run(child, depth)
            elif name == "t" or (not name and local(child) == "t" and "/math" in child.tag):
                self._add(child.text or "")
            elif name in _LEFT_OUT:
                continue
            elif name in _CHARACTERS:
                self._add(_CHARACTERS[name])
            elif name == "sym":
                self._add(_symbol(child))
            elif name == "fldChar":
                self._field(value(child, "fldCharType"))
            elif name == "txbxContent":
                self.boxes.append(child)
            elif name in _NOTES:
                number = value(child, "id") or ""
                before = self._words.before()
                self._words.notes += self._document.note(_NOTES[name], number, before)
            elif name.startswith("commentRange"):
                self._document.range(child)
            elif local(child) == "AlternateContent":
                for chosen in _chosen(child):
                    self.collect(chosen, depth + 1)
            else:
                self.collect(child, depth + 1)

    def _run(self, run: Any, depth: int) -> None:
        properties = next((child for child in run if word(child) == "rPr"), None)
        style = self._document.parts.run_style(properties)
        if flag(properties, "vanish"):
            return
        bold = flag(properties, "b")
        self._bold = (self._paragraph_is_bold or style.bold) if bold is None else bold
        self.collect(run, depth + 1)
        self._bold = self._paragraph_is_bold

    def _add(self, text: str) -> None:
        if not any(self._fields):
            self._words.add(text, bold=self._bold)

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()


def _symbol(element: Any) -> str:
    """A letter of a picture font, or the sign for a letter that cannot be shown."""
    try:
        code = int(value(element, "char") or "", 16)
    except ValueError:
        return "\ufffd"
    if 0xF000 <= code <= 0xF0FF:
        return _SYMBOLS.get(f"{code & 0xFF:02X}", "\ufffd")
    return chr(code) if 0x20 <= code < 0xD800 else "\ufffd"
