from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from tests.report.studies import a_reported_study
from workbench.model.errors import Environment
from workbench.report.compose import compose
from workbench.report.outline import (
    Block,
    Bullets,
    Contents,
    Heading,
    Outline,
    PageBreak,
    Paragraph,
    QuoteBlock,
    QuotePiece,
    Run,
    Table,
    aligned,
    text,
)
from workbench.report.word import write

AT = "2026-03-14T09:30:00Z"


def now() -> str:
    return AT


def opened(folder: Path, *blocks: Block, title: str = "A study") -> Any:
    path = folder / "report.docx"
    write(Outline(title, "Why?", "Ada", blocks), path, now=now)
    return docx.Document(str(path))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "whole.docx"
    write(compose(a_reported_study()), path, now=now)
    return path


def a_table(**changes: Any) -> Table:
    fields: dict[str, Any] = {
        "caption": "What they said",
        "header": ("Code", "n"),
        "rows": (("Risks", ""), ("Stigma", "3"), ("Two\nlines", "1")),
        "alignment": aligned(1, 1),
        "widths": (3, 1),
        "note": "Turns are counted.",
        "groups": (0,),
    }
    return Table(**{**fields, **changes})


def styles(document: Any) -> list[tuple[str, str]]:
    return [(p.style.name, p.text) for p in document.paragraphs]


def fields_of(document: Any) -> list[str]:
    return [e.text.strip() for e in document.element.body.iter(qn("w:instrText"))]


def test_every_block_has_a_style_of_its_own(tmp_path: Path) -> None:
    document = opened(
        tmp_path,
        Heading(1, "Findings"),
        Heading(2, "Risks"),
        Heading(3, "Stigma"),
        text("It follows you."),
        Bullets(((Run("First"),), (Run("Second"),))),
        QuoteBlock((QuotePiece("Once"), QuotePiece(" […]", "left out")), "(FG1, pt3)"),
    )
    assert styles(document) == [
        ("Title", "A study"),
        ("Subtitle", "Why?"),
        ("Authors", "Ada"),
        ("Heading 1", "Findings"),
        ("Heading 2", "Risks"),
        ("Heading 3", "Stigma"),
        ("Body Text", "It follows you."),
        ("List Bullet", "First"),
        ("List Bullet", "Second"),
        ("Quote", "“Once […]” (FG1, pt3)"),
    ]


def test_a_quote_is_upright_without_colour_and_its_attribution_is_styled(tmp_path: Path) -> None:
    pieces = (QuotePiece("[Clerks]", "clarified"), QuotePiece(" write it."))
    document = opened(tmp_path, QuoteBlock(pieces, "(FG1, pt3)"))
    runs = document.paragraphs[-1].runs
    assert [run.text for run in runs] == ["“[Clerks] write it.”", " ", "(FG1, pt3)"]
    assert runs[-1].style.name == "Quote Attribution"
    assert not any(run.italic or run.font.color.rgb for run in runs)


def test_a_note_stands_without_quotation_marks_and_says_what_it_is(tmp_path: Path) -> None:
    note = QuoteBlock((QuotePiece("They lost it."),), "(FG1, pt3)", verbatim=False)
    paragraph = opened(tmp_path, note).paragraphs[-1]
    assert paragraph.text == "They lost it. (FG1, pt3) (notes)"
    assert paragraph.style.name == "Quote"


def test_runs_keep_their_look(tmp_path: Path) -> None:
    runs = (Run("Plain "), Run("leaning ", italic=True), Run("heavy", bold=True))
    made = opened(tmp_path, Paragraph(runs)).paragraphs[-1].runs
    assert [(run.text, run.italic, run.bold) for run in made] == [
        ("Plain ", None, None),
        ("leaning ", True, None),
        ("heavy", None, True),
    ]


def test_a_table_repeats_its_head_and_no_row_is_parted(tmp_path: Path) -> None:
    document = opened(tmp_path, a_table())
    (table,) = document.tables
    assert table.style.name == "Workbench Table"
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Code", "n"],
        ["Risks", "Risks"],
        ["Stigma", "3"],
        ["Two\nlines", "1"],
    ]
    rows = list(table._tbl.iter(qn("w:trPr")))
    assert all(row.find(qn("w:cantSplit")) is not None for row in rows)
    assert [row.find(qn("w:tblHeader")) is not None for row in rows] == [True, False, False, False]
    assert table.cell(2, 1).paragraphs[0].alignment == docx.enum.text.WD_ALIGN_PARAGRAPH.RIGHT


def test_columns_fill_the_line(tmp_path: Path) -> None:
    (table,) = opened(tmp_path, a_table(widths=(1.1, 2.3))).tables
    widths = [int(column.get(qn("w:w"))) for column in table._tbl.iter(qn("w:gridCol"))]
    assert sum(widths) == 9070
    assert widths[1] > widths[0]


def test_a_table_has_a_numbered_caption_above_and_its_note_below(tmp_path: Path) -> None:
    document = opened(tmp_path, a_table(), a_table(caption="Again"))
    assert styles(document)[3:] == [
        ("Caption", "Table 1. What they said"),
        ("Table Note", "Turns are counted."),
        ("Caption", "Table 2. Again"),
        ("Table Note", "Turns are counted."),
    ]
    assert fields_of(document) == [r"SEQ Table \* ARABIC"] * 2


def test_a_table_whose_columns_do_not_match_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="the columns of “What they said” do not match"):
        a_table(rows=(("Stigma",),))


def test_the_figure_has_its_alternative_text_and_a_numbered_caption(whole: Path) -> None:
    document = docx.Document(str(whole))
    (about,) = [shape._inline.docPr for shape in document.inline_shapes]
    assert about.get("descr").startswith("Bar chart of Willing to share among 3 participants.")
    captions = [p.text for p in document.paragraphs if p.style.name == "Figure Caption"]
    assert captions == ["Figure 1. Willing to share, before and after (n = 3)"]
    assert r"SEQ Figure \* ARABIC" in fields_of(document)


def test_contents_lead_to_every_heading_before_word_updates_them(tmp_path: Path) -> None:
    document = opened(tmp_path, Contents(), Heading(1, "One"), Heading(2, "Two"))
    body = document.element.body
    entries = [
        (link.get(qn("w:anchor")), "".join(t.text for t in link.iter(qn("w:t"))))
        for link in body.iter(qn("w:hyperlink"))
    ]
    bookmarks = {
        mark.get(qn("w:name")): mark.getparent().xpath("string(.)")
        for mark in body.iter(qn("w:bookmarkStart"))
    }
    assert entries == list(bookmarks.items())
    assert [words for _, words in entries] == ["One", "Two"]
    assert fields_of(document) == [
        r'TOC \o "1-3" \h \z \u',
        *(rf"PAGEREF {name} \h" for name in bookmarks),
    ]


def test_every_field_that_is_opened_is_closed(whole: Path) -> None:
    depth = 0
    for mark in docx.Document(str(whole)).element.body.iter(qn("w:fldChar")):
        depth += {"begin": 1, "separate": 0, "end": -1}[mark.get(qn("w:fldCharType"))]
        assert depth >= 0
    assert depth == 0


def test_no_field_makes_word_ask_a_question_on_opening(whole: Path) -> None:
    with zipfile.ZipFile(whole) as parts:
        assert b"updateFields" not in parts.read("word/settings.xml")
        assert b"w:dirty" not in parts.read("word/document.xml")


def test_contents_of_nothing_are_left_out(tmp_path: Path) -> None:
    assert fields_of(opened(tmp_path, Contents(), text("Only words."))) == []


def test_a_page_break_begins_the_next_block_on_a_new_page(tmp_path: Path) -> None:
    document = opened(tmp_path, text("Before"), PageBreak(), Heading(1, "After"), text("Then"))
    breaks = [p.paragraph_format.page_break_before for p in document.paragraphs[3:]]
    assert breaks == [None, True, None]


def test_the_document_knows_its_title_authors_and_time(tmp_path: Path) -> None:
    about = opened(tmp_path, title="Linking records").core_properties
    assert (about.title, about.subject, about.author) == ("Linking records", "Why?", "Ada")
    assert about.created.isoformat() == about.modified.isoformat() == "2026-03-14T09:30:00+00:00"
    assert about.language == "en-GB"


def test_the_title_stands_in_the_head_of_every_page_but_the_first(tmp_path: Path) -> None:
    section = opened(tmp_path, title="Linking records").sections[0]
    assert section.header.paragraphs[0].text == "Linking records"
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == ""
    assert " PAGE " in section.footer._element.xpath("string(.)")


def test_a_very_long_title_does_not_stop_the_report(tmp_path: Path) -> None:
    document = opened(tmp_path, title="Long " * 100)
    assert len(document.core_properties.title) == 255
    assert document.paragraphs[0].text == "Long " * 100


def test_letters_that_xml_has_no_place_for_are_left_out(tmp_path: Path) -> None:
    document = opened(tmp_path, text("a\x00b\x0bc\ud800d 😀 é"), title="A\x07 study")
    assert document.paragraphs[-1].text == "abcd 😀 é"
    assert document.paragraphs[0].text == document.core_properties.title == "A study"


def test_the_children_of_properties_stand_in_the_order_of_the_schema(whole: Path) -> None:
    order = {
        "pPr": ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "ind", "jc"],
        "rPr": ["rStyle", "b", "i"],
        "tblPr": ["tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption"],
        "tcPr": ["tcW", "gridSpan"],
        "trPr": ["cantSplit", "tblHeader"],
    }
    with zipfile.ZipFile(whole) as parts:
        root = etree.fromstring(parts.read("word/document.xml"))
    for name, wanted in order.items():
        found = list(root.iter(qn(f"w:{name}")))
        assert found, name
        for properties in found:
            places = [wanted.index(etree.QName(child).localname) for child in properties]
            assert places == sorted(places)


def test_every_style_that_is_used_is_in_the_template(whole: Path) -> None:
    with zipfile.ZipFile(whole) as parts:
        root = etree.fromstring(parts.read("word/document.xml"))
        styles = etree.fromstring(parts.read("word/styles.xml"))
    used = {e.get(qn("w:val")) for tag in ("p", "r", "tbl") for e in root.iter(qn(f"w:{tag}Style"))}
    used = {value for value in used if value}
    known = {style.get(qn("w:styleId")) for style in styles.iter(qn("w:style"))}
    assert used
    assert used <= known


def test_the_same_outline_at_the_same_time_gives_the_same_bytes(tmp_path: Path) -> None:
    outline = compose(a_reported_study())
    for name in ("one.docx", "two.docx"):
        write(outline, tmp_path / name, now=now)
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


def test_an_older_report_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    opened(tmp_path, text("Old"))
    assert opened(tmp_path, text("New")).paragraphs[-1].text == "New"
    assert [path.name for path in tmp_path.iterdir()] == ["report.docx"]


def test_a_folder_that_is_gone_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Environment, match=r"“report\.docx” could not be written .* folder"):
        write(Outline("A", "", "", ()), tmp_path / "gone" / "report.docx", now=now)


def test_a_place_that_cannot_be_replaced_keeps_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "report.docx").mkdir()
    with pytest.raises(Environment):
        write(Outline("A", "", "", ()), tmp_path / "report.docx", now=now)
    assert [path.name for path in tmp_path.iterdir()] == ["report.docx"]


def test_a_folder_nobody_may_write_to_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        (tmp_path / "probe").touch()
    except PermissionError:
        with pytest.raises(Environment):
            write(Outline("A", "", "", ()), tmp_path / "report.docx", now=now)
        assert list(tmp_path.iterdir()) == []
    else:
        pytest.skip("this user may write everywhere")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_the_report_and_sets_its_pages(whole: Path, tmp_path: Path) -> None:
    profile = (tmp_path / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(whole)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    pdf = (tmp_path / "whole.pdf").read_bytes()
    pages = [int(count) for count in re.findall(rb"/Type/Pages.*?/Count (\d+)", pdf, re.DOTALL)]
    assert max(pages) >= 3


def kept_with_the_next(document: Any) -> list[bool]:
    rows = document.tables[0]._tbl.iter(qn("w:tr"))
    return [next(row.iter(qn("w:keepNext")), None) is not None for row in rows]


def test_a_short_table_stays_on_one_page_with_its_note(tmp_path: Path) -> None:
    assert kept_with_the_next(opened(tmp_path, a_table())) == [True, True, True, True]
    assert kept_with_the_next(opened(tmp_path, a_table(note="")))[-1] is False


def test_a_long_table_is_parted_but_not_just_after_its_head_or_before_its_end(
    tmp_path: Path,
) -> None:
    rows = tuple((f"Code {n}", "1") for n in range(20))
    kept = kept_with_the_next(opened(tmp_path, a_table(rows=rows, groups=())))
    assert kept == [True, True, *[False] * 17, True, True]
