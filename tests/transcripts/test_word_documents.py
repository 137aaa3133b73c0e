"""Every visible paragraph of a Word document is read once, in order."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from tests.transcripts.files import STRICT, docx, labels, paragraph, run, said, source_of
from workbench.transcripts.formats import docx as word
from workbench.transcripts.importing import Layout, preview


def texts(body: str, **how: str) -> list[str]:
    """The lines of a document."""
    return [block.text for block in word.read(docx(body, **how))]


def test_content_controls_are_read_around_and_inside_paragraphs() -> None:
    block = f"<w:sdt><w:sdtContent>{paragraph('Ana:', ' one')}</w:sdtContent></w:sdt>"
    inline = f"<w:p><w:sdt><w:sdtContent>{run('two ')}</w:sdtContent></w:sdt>{run('three')}</w:p>"
    assert texts(block + inline) == ["Ana: one", "two three"]


def test_tracked_changes_show_what_a_reader_sees() -> None:
    body = (
        f"<w:p><w:ins>{run('new ')}</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
        f"<w:moveFrom>{run('was here ')}</w:moveFrom><w:moveTo>{run('is here')}</w:moveTo></w:p>"
    )
    assert texts(body) == ["new is here"]


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    assert texts(f"<w:p>{mark}{run('one ')}</w:p>{paragraph('two')}") == ["one two"]


@pytest.mark.parametrize("wrapper", ["hyperlink", "smartTag", "fldSimple", "customXml"])
def test_text_inside_wrappers_is_read(wrapper: str) -> None:
    assert texts(f"<w:p><w:{wrapper}>{run('inside')}</w:{wrapper}></w:p>") == ["inside"]


def test_a_choice_between_two_ways_is_taken_once() -> None:
    box = "<w:txbxContent>" + paragraph("in a box") + "</w:txbxContent>"
    both = (
        f"<mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert texts(f"<w:p>{run('before ')}<w:r>{both}</w:r>{run('after')}</w:p>") == [
        "before after",
        "in a box",
    ]


def test_the_lines_of_a_cell_belong_to_the_speaker_of_its_row(tmp_path: Path) -> None:
    def cell(*lines: str) -> str:
        return f"<w:tc>{''.join(paragraph(line) for line in lines)}</w:tc>"

    rows = (
        cell("Speaker") + cell("Text"),
        cell("Ana") + cell("Welcome.", "Sit down.", "Here."),
        cell("Bo") + cell("Yes.", "Or no."),
        cell("Ana") + cell("Fine."),
    )
    table = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    assert said(source_of(tmp_path, "t.docx", docx(table))) == [
        ("Ana", "Welcome.\nSit down.\nHere."),
        ("Bo", "Yes.\nOr no."),
        ("Ana", "Fine."),
    ]


def test_hidden_text_is_what_nobody_sees() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not for you </w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>for all</w:t></w:r>'
    assert texts(f"<w:p>{hidden}{shown}</w:p><w:p>{hidden}</w:p>") == ["for all"]


def test_notes_comments_and_field_codes_are_no_text() -> None:
    body = (
        f"<w:p>{run('said')}<w:r><w:footnoteReference w:id='1'/></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:commentReference w:id='1'/></w:r></w:p>"
    )
    assert texts(body) == ["said"]


def test_line_breaks_part_lines_and_tabs_stay() -> None:
    body = "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>"
    assert texts(body) == ["one\ttwo", "three"]


def test_strict_documents_are_read() -> None:
    assert texts(paragraph("strict"), namespace=STRICT) == ["strict"]


def test_headings_are_known_by_the_name_of_their_style() -> None:
    styles = '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    body = paragraph("Part one", style="berschrift1") + paragraph("talk")
    assert [block.heading for block in word.read(docx(body, styles=styles))] == [True, False]


def test_bold_names_with_a_colon_are_speakers(tmp_path: Path) -> None:
    body = (
        paragraph("Focus group 1")
        + paragraph(run("Moderator:", bold=True), " Hello at 10:30.")
        + paragraph(run("Ana", bold=True), ": Hi.")
        + paragraph("And more.")
        + paragraph(run("Moderator: ", bold=True), "Good.")
    )
    source = source_of(tmp_path, "FG1.docx", docx(body))
    assert said(source) == [
        ("Moderator", "Hello at 10:30."),
        ("Ana", "Hi.\nAnd more."),
        ("Moderator", "Good."),
    ]


def test_bold_names_on_lines_of_their_own_are_speakers(tmp_path: Path) -> None:
    lines = ("*Moderator", "Hello.", "*Ana", "I Think So", "*Ben", "Yes", "*Moderator", "Thanks")
    body = "".join(paragraph(run(line.lstrip("*"), bold=line[0] == "*")) for line in lines)
    source = source_of(tmp_path, "FG1.docx", docx(body))
    assert preview(source).layout is Layout.OWN_LINE
    assert labels(source) == ["Moderator", "Ana", "Ben"]


def test_a_table_is_read_row_by_row(tmp_path: Path) -> None:
    made = Document()
    table = made.add_table(0, 3)
    for cells in (
        ("Time", "Speaker", "Text"),
        ("00:00:01", "Moderator", "Hello all."),
        ("00:00:05", "Ana", "Hi.\nI think so."),
        ("00:00:09", "Moderator", "Why?"),
        ("00:00:12", "Ana", "Because: yes."),
    ):
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    path = tmp_path / "table.docx"
    made.save(str(path))
    source = source_of(tmp_path, "copy.docx", path.read_bytes())
    assert said(source) == [
        ("Moderator", "Hello all."),
        ("Ana", "Hi.\nI think so."),
        ("Moderator", "Why?"),
        ("Ana", "Because: yes."),
    ]


def test_a_teams_document_has_names_times_and_text_in_one_paragraph(tmp_path: Path) -> None:
    def cue(name: str, text: str) -> str:
        return f"<w:p><w:r><w:t>{name}</w:t><w:br/><w:t>{text}</w:t></w:r></w:p>"

    body = (
        cue("Ana Lee   0:03", "Hello.")
        + cue("Ben Ray   0:09", "Hi.")
        + cue("Ana Lee   1:02", "Ok.")
    )
    source = source_of(tmp_path, "t.docx", docx(body))
    assert said(source) == [("Ana Lee", "Hello."), ("Ben Ray", "Hi."), ("Ana Lee", "Ok.")]


def test_a_hundred_thousand_words_are_read(tmp_path: Path) -> None:
    body = "".join(
        paragraph(f"P{n % 7}: " + "ten words of talk are in this one sentence here " * 5)
        for n in range(2000)
    )
    seen = preview(source_of(tmp_path, "long.docx", docx(body)))
    assert (seen.words, seen.turns, len(seen.labels)) == (100_000, 2000, 7)
