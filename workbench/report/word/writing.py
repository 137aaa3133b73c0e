"""Set an outline in Word: every block in a style of the template, so that it can be restyled.

Called by the page of the report and by `workbench report`. The look lives in
`resources/templates/report.docx`. Its font is Cambria: Word brings it on Windows and macOS,
LibreOffice has Caladea of the same widths, and its figures stand on the line in tables, which
Georgia's do not; Source Serif, which the preview uses, is on hardly any reader's machine.
"""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import assert_never

import docx
from docx.document import Document
from docx.shared import Cm
from docx.text.paragraph import Paragraph as WordParagraph

from workbench import resources
from workbench.model import clock
from workbench.model.clock import Now
from workbench.report.outline import (
    Block,
    Bullets,
    Contents,
    Figure,
    Heading,
    Outline,
    PageBreak,
    Paragraph,
    QuoteBlock,
    Run,
    Table,
)
from workbench.report.word.contents import bookmarked, contents_of
from workbench.report.word.saving import save
from workbench.report.word.tables import table_of
from workbench.report.word.xml import Element, clean, field, run

PROPERTY = 255
"""The longest title or name a document's properties can hold."""


def write(outline: Outline, path: Path, *, now: Now = clock.now) -> None:
    """Write the outline as a Word file, replacing an older one only when it is complete.

    Raises Environment when it cannot be written.
    """
    document = docx.Document(str(resources.path("templates", "report.docx")))
    _Writing(document, outline).everything()
    _properties(document, outline, now())
    save(document, path)


class _Writing:
    """One document being written: what is counted while its blocks are set."""

    def __init__(self, document: Document, outline: Outline) -> None:
        self.document = document
        self.outline = outline
        self.headings = 0
        self.tables = 0
        self.figures = 0
        self.new_page = False

    def everything(self) -> None:
        """Set the title, then block after block."""
        self._title()
        for block in self.outline.blocks:
            self._set(block)

    def _title(self) -> None:
        title, subtitle, authors = (
            clean(words)
            for words in (self.outline.title, self.outline.subtitle, self.outline.authors)
        )
        self._paragraph("Title", run(title))
        if subtitle:
            self._paragraph("Subtitle", run(subtitle))
        if authors:
            self._paragraph("Authors", run(authors))
        self.document.sections[0].header.paragraphs[0].text = title

    def _set(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                self._paragraph("Body Text", *_runs(block.runs))
            case Bullets():
                for item in block.items:
                    self._paragraph("List Bullet", *_runs(item))
            case QuoteBlock():
                self._quote(block)
            case Table():
                self._table(block)
            case Figure():
                self._figure(block)
            case Contents():
                self._contents()
            case PageBreak():
                self.new_page = True
            case _:
                assert_never(block)

    def _paragraph(self, style: str, *parts: Element) -> WordParagraph:
        made = self.document.add_paragraph(style=style)
        if self.new_page:
            made.paragraph_format.page_break_before = True
            self.new_page = False
        made._p.extend(parts)
        return made

    def _heading(self, block: Heading) -> None:
        self.headings += 1
        self._paragraph(f"Heading {block.level}", *bookmarked(self.headings, run(block.text)))

    def _quote(self, block: QuoteBlock) -> None:
        attributed = [run(" "), run(block.source, style="QuoteAttribution")]
        self._paragraph("Quote", run(block.words), *(attributed if block.source else ()))

    def _table(self, block: Table) -> None:
        self.tables += 1
        self._caption("Caption", "Table", self.tables, block.caption)
        self._append(table_of(block))
        self._paragraph("Table Note", run(block.note))

    def _figure(self, block: Figure) -> None:
        self.figures += 1
        holder = self._paragraph("Figure")
        picture = holder.add_run().add_picture(io.BytesIO(block.png), width=Cm(block.width))
        about = picture._inline.docPr
        about.set("name", f"Figure {self.figures}")
        about.set("descr", clean(block.alt))
        self._caption("Figure Caption", "Figure", self.figures, block.caption)

    def _caption(self, style: str, kind: str, number: int, words: str) -> None:
        counter = field(rf"SEQ {kind} \* ARABIC", str(number))
        self._paragraph(style, run(f"{kind} "), *counter, run(f". {words}"))

    def _contents(self) -> None:
        headings = [block for block in self.outline.blocks if isinstance(block, Heading)]
        made = contents_of(headings)
        if made is not None:
            self._append(made)

    def _append(self, made: Element) -> None:
        self.document.element.body.insert_element_before(made, "w:sectPr")


def _runs(runs: tuple[Run, ...]) -> list[Element]:
    return [run(one.text, bold=one.bold, italic=one.italic) for one in runs]


def _properties(document: Document, outline: Outline, now: str) -> None:
    about = document.core_properties
    about.title = clean(outline.title)[:PROPERTY]
    about.subject = clean(outline.subtitle)[:PROPERTY]
    about.author = clean(outline.authors)[:PROPERTY]
    about.last_modified_by = about.author
    about.created = about.modified = datetime.fromisoformat(now).replace(tzinfo=None)
