"""Web pages: what a browser would show, as paragraphs and rows.

Pages saved from a browser, from Word, LibreOffice and Google Docs, and the transcripts of
noScribe, which tell when each piece was said. Footnotes and comments are kept apart.

Called by `transcripts.formats`; `html_notes` finds the notes.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Set
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from workbench.transcripts.blocks import Block, Note, Unreadable
from workbench.transcripts.cutting.labels import looks_labelled
from workbench.transcripts.encodings import BOMS, beginning, decode
from workbench.transcripts.formats.html_notes import find_notes
from workbench.transcripts.formats.paragraphs import Paragraphs, Words, told

NAME = "web page"
SUFFIXES = (".html", ".htm", ".xhtml")
TEXT = True

TOO_DEEP = "is nested too deeply: open it in a browser, copy the text into Word and save it"

_LEFT_OUT_WORDS = """
    head title script style noscript template object applet svg nav select button textarea datalist
    audio video canvas iframe map del rt rp meter progress
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
_BLOCK_WORDS = """
    body p div li ul ol dl dt dd table tr td th caption thead tbody tfoot blockquote pre hr center
    h1 h2 h3 h4 h5 h6 section article header footer main aside address details summary figure
    figcaption form fieldset legend
"""
_BLOCKS = frozenset(_BLOCK_WORDS.split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BEGINS = re.compile(
    r"\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--.{0,3000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,500}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BOLD = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]00|normal|lighter|[1-5]00)", re.I)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore", re.I
)
_TABS = re.compile(r"mso-tab-count\s*:\s*(\d)", re.I)
_RULE = re.compile(r"\.([\w-]{1,100})\s*\{([^{}]{0,3000})\}")
_SEGMENT = re.compile(r"ts_(\d{1,12})_(\d{1,12})(?:_(.{0,60}))?")


def fits(data: bytes, suffix: str) -> bool:
    """Whether the file begins as a web page does, or is named so and has tags."""
    head = beginning(data)
    return _BEGINS.match(head.lstrip("\ufeff")) is not None or (
        suffix in SUFFIXES and re.search(r"</?[a-z][^<>]*>", head, re.I) is not None
    )


def read(data: bytes) -> list[Block]:
    """The paragraphs and rows a reader would see."""
    text = decode(as_utf8(data))
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    root: Any = etree.fromstring(text.encode("utf-8"), parser)
    if any("depth" in error.message for error in parser.error_log):
        raise Unreadable(TOO_DEEP)
    if root is None:
        return []
    looks = _Looks.of(root)
    notes = find_notes(root)
    told_notes = {
        reference: Note(kind, told(_Page(looks, skipped=notes.links).read(body)))
        for reference, (kind, body) in notes.found.items()
    }
    page = _Page(looks, skipped=notes.links | notes.bodies, notes=told_notes)
    return _without_false_labels(page.read(root))


def as_utf8(data: bytes) -> bytes:
    """The same page in UTF-8, where it says itself how its letters are stored."""
    if any(data.startswith(bom) for bom, _ in BOMS) or b"\0" in data[:64]:
        return data
    declared = _CHARSET.search(data[:4096])
    try:
        name = codecs.lookup(declared[1].decode("ascii")).name if declared else ""
        name = {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(name, name)
        if not name or name == "utf-8" or name.startswith("utf-16"):
            return data
        return codecs.BOM_UTF8 + data.decode(name).encode("utf-8")
    except (LookupError, UnicodeError):
        return data


def _without_false_labels(blocks: list[Block]) -> list[Block]:
    """Who speaks is what stands in the text, where it does: those names were looked over."""
    timed = [block for block in blocks if block.label and not block.joins]
    if sum(looks_labelled(block.text) for block in timed) * 2 < len(timed):
        return blocks
    return [replace(block, label=None) for block in blocks]


@dataclass(frozen=True, slots=True)
class _Looks:
    """The classes of a page that make text bold or hide it."""

    bold: frozenset[str]
    hidden: frozenset[str]

    @classmethod
    def of(cls, root: Any) -> _Looks:
        """What the style sheets inside the page say."""
        rules = [rule for style in root.iter("style") for rule in _RULE.findall(style.text or "")]
        return cls(
            frozenset(name for name, rule in rules if _says_bold(rule)),
            frozenset(name for name, rule in rules if _HIDDEN.search(rule)),
        )

    def is_bold(self, element: Any) -> bool | None:
        """Whether an element begins or ends bold text; None when it does neither."""
        if (own := _says_bold(element.get("style") or "")) is not None:
            return own
        if element.tag in ("b", "strong"):
            return True
        return True if self.bold and self.bold & _classes(element) else None

    def is_hidden(self, element: Any) -> bool:
        """Whether a browser would show nothing of an element."""
        return (
            element.tag in _LEFT_OUT
            or "hidden" in element.attrib
            or _HIDDEN.search(element.get("style") or "") is not None
            or bool(self.hidden and self.hidden & _classes(element))
        )


def _says_bold(style: str) -> bool | None:
    found = _BOLD.search(style) if style else None
    return None if found is None else found[1].lower()[0] in "b6789"


def _style(element: Any) -> str:
    """The class of a paragraph, "" for the one most have."""
    name = " ".join(sorted(_classes(element)))
    return "" if name == "MsoNormal" else name


def _classes(element: Any) -> set[str]:
    return set((element.get("class") or "").split())


@dataclass(slots=True)
class _Row:
    """A row of a table while it is read, and where its table stands."""

    around: Paragraphs
    cells: list[list[Block]]
    is_layout: bool = False


class _Page:
    """Walks through the elements of a page, or of a note in it."""

    def __init__(
        self, looks: _Looks, *, skipped: Set[Any], notes: dict[Any, Note] | None = None
    ) -> None:
        self._looks = looks
        self._skipped = skipped
        self._notes = notes or {}
        self._paragraphs = Paragraphs()
        self._rows: list[_Row] = []
        self._words = Words()
        self._after_blank = True
        self._bold: list[bool] = [False]
        self._kept = 0
        self._heading = False
        self._style = ""
        self._heard = Block("")

    def read(self, root: Any) -> list[Block]:
        """The blocks of `root`."""
        hidden: Any = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if hidden is None and event == "start":
                if element in self._skipped or self._looks.is_hidden(element):
                    hidden = element
                    self._leave(element)
                else:
                    self._begin(element)
            elif event == "end" and hidden in (None, element):
                if hidden is None:
                    self._finish(element)
                hidden = None
                if element is not root:
                    self._say(element.tail)
        self._end_paragraph()
        return self._paragraphs.close()

    def _leave(self, element: Any) -> None:
        """Pass over an element; where it refers to a note, the note is kept."""
        if note := self._notes.get(element):
            self._words.notes.append(replace(note, words=self._words.before()))
        if element.tag in _BLOCKS:
            self._end_paragraph()

    def _begin(self, element: Any) -> None:
        tag = element.tag
        bold = self._looks.is_bold(element)
        self._bold.append(self._bold[-1] if bold is None else bold)
        if tag in _BLOCKS:
            self._end_paragraph()
            self._style = _style(element)
        if tag == "br":
            self._put("\n")
            self._after_blank = True
        elif tag in _HEADINGS:
            self._heading = True
        elif tag == "pre":
            self._kept += 1
        elif tag == "tr":
            for row in self._rows:
                row.is_layout = True
            self._rows.append(_Row(self._paragraphs, []))
        elif tag in ("td", "th") and self._rows:
            self._paragraphs = Paragraphs()
        elif tag == "a":
            self._segment(element.get("name") or "")
        elif tabs := _TABS.search(element.get("style") or ""):
            self._put("\t" * int(tabs[1]))
            return
        self._say(element.text)

    def _finish(self, element: Any) -> None:
        tag = element.tag
        self._bold.pop()
        if tag in _BLOCKS:
            self._end_paragraph()
        if tag in _HEADINGS:
            self._heading = False
        elif tag == "pre":
            self._kept -= 1
        elif tag in ("td", "th") and self._rows:
            self._rows[-1].cells.append(self._paragraphs.close())
            self._paragraphs = self._rows[-1].around
        elif tag == "tr":
            row = self._rows.pop()
            self._paragraphs = row.around
            for cells in [[cell] for cell in row.cells] if row.is_layout else [row.cells]:
                self._paragraphs.row(cells)

    def _segment(self, name: str) -> None:
        """Note when a piece was said, and by whom, as noScribe writes it."""
        if segment := _SEGMENT.fullmatch(name):
            joins = bool(self._words.text.strip())
            if joins:
                self._end_paragraph()
            start, end = int(segment[1]), int(segment[2])
            self._heard = Block("", label=segment[3] or None, at=start, until=end, joins=joins)

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if self._kept:
            self._put(text)
            return
        shown = _BLANKS.sub(" ", text)
        if self._after_blank and shown.startswith(" "):
            shown = shown[1:]
        if shown:
            self._put(shown)
            self._after_blank = shown.endswith(" ")

    def _put(self, text: str) -> None:
        self._after_blank = False
        self._words.add(text, bold=self._bold[-1])

    def _end_paragraph(self) -> None:
        words, self._words = self._words, Words()
        self._after_blank = True
        if words.text or words.notes:
            self._paragraphs.put(words, heading=self._heading, style=self._style, like=self._heard)
            self._heard = Block("")
