"""Every visible paragraph of a Word document is read once, in order."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import mammoth
import pytest
from docx import Document

from tests.transcripts.files import STRICT, docx, labels, paragraph, run, said, source_of
from workbench.transcripts.blocks import Note, Unreadable
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


COMMENTS = (
    f'<w:comment w:id="7" w:author="Ben Ray">{paragraph("Is this so?")}{paragraph("Ask her.")}'
    f'</w:comment><w:comment w:id="8" w:author="Eve">{paragraph("Here too.")}</w:comment>'
    f'<w:comment w:id="9">{paragraph("Nobody refers to this.")}</w:comment>'
)
FOOTNOTES = (
    f'<w:footnote w:id="0" w:type="separator">{paragraph("----")}</w:footnote>'
    f'<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>{run(" A street in Bonn.")}</w:p>'
    "</w:footnote>"
)
ENDNOTES = f'<w:endnote w:id="1">{paragraph("Laughs.")}</w:endnote>'


def marked(number: int, words: str) -> str:
    """Words that a comment marks."""
    return (
        f'<w:commentRangeStart w:id="{number}"/>{run(words)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


@pytest.mark.parametrize(
    "namespace", ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", STRICT]
)
def test_comments_and_notes_are_kept_apart_with_the_words_they_stand_at(
    namespace: str, tmp_path: Path
) -> None:
    body = (
        f"<w:p>{run('Ana: I ')}{marked(7, 'never went')}{run(' to Bachgasse')}"
        '<w:r><w:footnoteReference w:id="1"/></w:r>'
        f"{run(' again.')}</w:p>"
        f'<w:p>{run("Int: Why?")}<w:r><w:commentReference w:id="8"/></w:r></w:p>'
        '<w:p><w:r><w:endnoteReference w:id="1"/></w:r></w:p>'
    )
    parts = {"comments": COMMENTS, "footnotes": FOOTNOTES, "endnotes": ENDNOTES}
    source = source_of(tmp_path, "n.docx", docx(body, namespace=namespace, **parts))
    assert said(source) == [("Ana", "I never went to Bachgasse again."), ("Int", "Why?")]
    assert source.notes == (
        Note("comment", "Is this so?\nAsk her.", "never went", "Ben Ray"),
        Note("footnote", "A street in Bonn.", "Ana: I never went to Bachgasse"),
        Note("comment", "Here too.", "Int: Why?", "Eve"),
        Note("endnote", "Laughs."),
    )
    assert [len(block.notes) for block in source.blocks] == [2, 2]


def test_a_comment_on_two_paragraphs_knows_the_words_of_both() -> None:
    start, end = '<w:commentRangeStart w:id="8"/>', '<w:commentRangeEnd w:id="8"/>'
    body = (
        f"<w:p>{run('One ')}{start}{run('two')}</w:p><w:p>{run('three')}{end}"
        f'<w:r><w:commentReference w:id="8"/></w:r>{run(" four")}</w:p>'
    )
    blocks = word.read(docx(body, comments=COMMENTS))
    assert [block.notes for block in blocks] == [
        (),
        (Note("comment", "Here too.", "two three", "Eve"),),
    ]


def test_notes_in_tables_stay_with_their_row() -> None:
    def cell(inside: str) -> str:
        return f"<w:tc><w:p>{inside}</w:p></w:tc>"

    row = f"<w:tr>{cell(run('Ana'))}{cell(marked(8, 'Yes.'))}</w:tr>"
    block, after = word.read(docx(f"<w:tbl>{row}</w:tbl>{paragraph('End')}", comments=COMMENTS))
    assert (block.text, after.notes) == ("Ana\tYes.", ())
    assert block.notes == (Note("comment", "Here too.", "Yes.", "Eve"),)


def test_fields_show_their_results() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    body = (
        f"<w:p>{run('See ')}{mark('begin')}<w:r><w:instrText>REF a</w:instrText></w:r>"
        f"{mark('begin')}{run('inner code')}{mark('end')}{mark('separate')}{run('page 3')}"
        f"{mark('end')}{run('.')}</w:p><w:p>{mark('begin')}{run('lost')}</w:p>{paragraph('next')}"
    )
    assert texts(body) == ["See page 3.", "next"]


def test_signs_that_are_no_letters_are_read_as_people_see_them() -> None:
    body = (
        '<w:p><w:r><w:t>a</w:t><w:sym w:font="Wingdings" w:char="F0E0"/><w:t>b</w:t>'
        '<w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d\xade</w:t><w:sym w:char="F001"/>'
        "</w:r><w:ruby><w:rt><w:r><w:t>kana</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t>"
        "</w:r></w:rubyBase></w:ruby><m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath></w:p>"
    )
    assert texts(body) == ["a→b\u2011cde\ufffd漢字x²"]


def test_numbers_of_lists_are_no_text() -> None:
    listed = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    assert texts(f"<w:p>{listed}{run('first')}</w:p>") == ["first"]


def test_a_style_can_make_names_bold(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="character" w:styleId="strong"><w:name w:val="Strong"/><w:rPr><w:b/>'
        '</w:rPr></w:style><w:style w:styleId="loud"><w:name w:val="Loud"/>'
        '<w:basedOn w:val="strong"/></w:style>'
    )
    strong = '<w:r><w:rPr><w:rStyle w:val="strong"/></w:rPr><w:t>Ana</w:t></w:r>'
    plain = '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t> quiet</w:t></w:r>'
    body = f"<w:p>{strong}{run(' Hi')}</w:p>" + paragraph(run("Loud"), plain, style="loud")
    found = word.read(docx(body, styles=styles))
    assert [(block.text, block.bold, block.style) for block in found] == [
        ("Ana Hi", 3, ""),
        ("Loud quiet", 4, "Loud"),
    ]


def test_a_part_that_only_word_unfolds_is_not_left_out_silently() -> None:
    with pytest.raises(Unreadable, match="only Word can unfold"):
        texts(paragraph("before") + '<w:altChunk w:id="r1"/>')


def test_another_program_reads_the_same_words(tmp_path: Path) -> None:
    """Mammoth reads the same document; it shows text boxes and notes in places of its own."""
    body = (
        paragraph(run("Ana:", bold=True), " one ", run("two"))
        + f"<w:sdt><w:sdtContent>{paragraph('Int: three')}</w:sdtContent></w:sdt>"
        + f"<w:p><w:hyperlink>{run('four ')}</w:hyperlink><w:ins>{run('five ')}</w:ins>"
        + f"<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>{run('six')}</w:p>"
        + f"<w:tbl><w:tr><w:tc>{paragraph('Ana')}</w:tc><w:tc>{paragraph('seven')}</w:tc></w:tr>"
        + "</w:tbl>"
    )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default '
        'Extension="xml" ContentType="application/xml"/></Types>'
    )
    memory = io.BytesIO(docx(body))
    with zipfile.ZipFile(memory, "a") as made:
        made.writestr("[Content_Types].xml", types)
    theirs = mammoth.extract_raw_text(memory).value.split()
    ours = [block.text for block in word.read(memory.getvalue())]
    assert " ".join(ours).split() == theirs


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


def test_a_hundred_thousand_words_are_read_in_a_moment(tmp_path: Path) -> None:
    words = "".join(run("ten words of talk are in this one sentence here ") for _ in range(5))
    body = "".join(paragraph(run(f"P{n % 7}: ", bold=True), words) for n in range(2000))
    content = docx(body)
    seen = preview(source_of(tmp_path, "long.docx", content))
    assert (seen.words, seen.turns, len(seen.labels)) == (100_000, 2000, 7)
