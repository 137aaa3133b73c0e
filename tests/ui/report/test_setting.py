"""An outline set in pages: the same words as in Word, in the same order."""

from __future__ import annotations

import pytest
from docx import Document
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from tests.report.studies import a_reported_study
from workbench.report import outline as o
from workbench.report.compose import compose
from workbench.report.word import tables as word_tables
from workbench.report.word import write
from workbench.ui.report import tables
from workbench.ui.report.setting import Setting, set_in_pages
from workbench.ui.report.slabs import Picture, Words
from workbench.ui.report.styles import CM, LINE_WIDTH, TEXT_HEIGHT

pytestmark = pytest.mark.usefixtures("dressed")


def an_outline(*blocks: o.Block) -> o.Outline:
    """A document titled "T"."""
    return o.Outline("T", "", "", blocks)


def said(setting: Setting) -> str:
    """All words of the pages, with single blanks."""
    return " ".join(" ".join(setting.words_on(n) for n in range(len(setting.sheets))).split())


def a_table(rows: int, *, note: str = "A note.") -> o.Table:
    """A table of numbered rows."""
    cells = tuple((f"row{n}", str(n)) for n in range(rows))
    return o.Table("Rows", ("Name", "Number"), cells, o.aligned(1, 1), (3, 1), note)


def a_png(width: int, height: int) -> bytes:
    """A red picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_every_word_of_the_report_in_word_stands_in_the_pages(tmp_path) -> None:
    report = compose(a_reported_study())
    write(report, tmp_path / "r.docx", now=lambda: "2026-03-14T09:30:00Z")
    document = Document(str(tmp_path / "r.docx"))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    in_word = " ".join([*(p.text for p in document.paragraphs), *cells]).split()
    in_pages = said(set_in_pages(report)).split()
    assert len(in_word) > 300
    assert set(in_word) <= set(in_pages)


def test_the_preview_keeps_together_as_many_table_lines_as_word() -> None:
    assert tables.KEPT_TOGETHER == word_tables.KEPT_TOGETHER


def test_a_quote_stands_in_marks_with_who_said_it() -> None:
    quote = o.QuoteBlock((o.QuotePiece("I left it"), o.QuotePiece(" […]", "left out")), "(FG1)")
    assert said(set_in_pages(an_outline(quote))) == "T “I left it […]” (FG1)"


def test_a_note_stands_without_marks() -> None:
    note = o.QuoteBlock((o.QuotePiece("They left it"),), "(FG1)", verbatim=False)
    assert said(set_in_pages(an_outline(note))) == "T They left it (FG1) (notes)"


def test_words_that_look_like_markup_are_shown_as_they_are() -> None:
    words = '<img src="file:///x.png"> & <b>bold</b> 😀 ‮'
    assert words.split() == said(set_in_pages(an_outline(o.text(words)))).split()[1:]


def test_tables_and_figures_are_numbered_in_order() -> None:
    figure = o.Figure("Answers", "bars", a_png(300, 100), 15)
    setting = set_in_pages(an_outline(a_table(1), figure, a_table(1)))
    words = said(setting)
    places = [words.index(name) for name in ("Table 1. Rows", "Figure 1. Answers", "Table 2. Rows")]
    assert places == sorted(places)


def test_a_figure_has_the_width_it_has_in_word() -> None:
    setting = set_in_pages(an_outline(o.Figure("F", "", a_png(3000, 1000), 15)))
    pictures = [m for s in setting.sheets[0] for m in s.slab.marks if isinstance(m, Picture)]
    assert pictures[0].width == pytest.approx(15 * CM)
    assert pictures[0].height == pytest.approx(5 * CM)
    assert pictures[0].image.width() == round(15 * CM)


def test_a_picture_that_cannot_be_read_leaves_its_caption() -> None:
    assert "Figure 1. F" in said(set_in_pages(an_outline(o.Figure("F", "", b"no picture", 15))))


def test_a_long_table_repeats_its_head_and_loses_no_row() -> None:
    setting = set_in_pages(an_outline(a_table(120)))
    assert len(setting.sheets) > 2
    for number in range(len(setting.sheets)):
        assert "Name\nNumber" in setting.words_on(number)
    assert [f"row{n}" for n in range(120)] == [w for w in said(setting).split() if "row" in w]


def test_nothing_is_set_outside_the_text_of_a_page() -> None:
    report = compose(a_reported_study())
    for sheet in set_in_pages(report).sheets:
        assert sheet[-1].y + sheet[-1].slab.height <= TEXT_HEIGHT + 0.1
        for placed in sheet:
            for mark in placed.slab.marks:
                if isinstance(mark, Words):
                    assert mark.x + mark.line.naturalTextWidth() <= LINE_WIDTH + 1


def test_the_contents_list_the_headings_and_the_text_begins_a_page() -> None:
    setting = set_in_pages(
        an_outline(o.Contents(), o.PageBreak(), o.Heading(1, "One"), o.Heading(2, "Two"))
    )
    assert setting.words_on(0).split() == ["T", "Contents", "One", "Two"]
    assert setting.words_on(1).split() == ["One", "Two"]
    assert (setting.spots[2].sheet, setting.spots[2].y >= 0) == (1, True)


def test_a_word_longer_than_the_line_is_broken() -> None:
    setting = set_in_pages(an_outline(o.text("x" * 400)))
    assert len(setting.sheets[0]) > 2
