"""Every visible paragraph of an OpenDocument text is read once, in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.transcripts.files import archive, labels, odt, odt_content, said, source_of
from workbench.model.errors import Refused
from workbench.transcripts.blocks import Note
from workbench.transcripts.formats import odt as opendocument
from workbench.transcripts.importing import Layout, preview

STYLES = (
    '<style:style style:name="T1" style:family="text"><style:text-properties '
    'fo:font-weight="bold"/></style:style>'
    '<style:style style:name="T2" style:family="text"><style:text-properties '
    'fo:font-weight="normal"/></style:style>'
    '<style:style style:name="T3" style:family="text"><style:text-properties '
    'text:display="none"/></style:style>'
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Speaker">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P1"/>'
    '<style:style style:name="P3" style:family="paragraph" '
    'style:parent-style-name="Heading_20_1"/>'
)


def p(inside: str, style: str = "Standard") -> str:
    """The XML of a paragraph."""
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def span(inside: str, style: str) -> str:
    """The XML of a span."""
    return f'<text:span text:style-name="{style}">{inside}</text:span>'


def texts(body: str) -> list[str]:
    """The lines of a document."""
    return [block.text for block in opendocument.read(odt(body, styles=STYLES))]


def test_headings_and_paragraphs_are_read() -> None:
    found = opendocument.read(
        odt(
            '<text:h text:outline-level="1">Part</text:h>' + p("Two", "P3") + p("talk"),
            styles=STYLES,
        )
    )
    assert [(block.text, block.heading) for block in found] == [
        ("Part", True),
        ("Two", True),
        ("talk", False),
    ]


def test_blanks_tabs_and_line_breaks_are_what_they_stand_for() -> None:
    inside = 'one\n   <text:s text:c="2"/>two<text:tab/>three<text:line-break/>four <text:s/>five'
    assert texts(p(f"\n  {inside}\n ")) == ["one   two\tthree", "four  five"]


def test_bold_beginnings_are_counted() -> None:
    body = (
        p(span("Ana", "T1") + " said")
        + p("All bold", "P1")
        + p("Name " + span("plain", "T2"), "P2")
        + p("plain " + span("bold", "T1"))
    )
    found = opendocument.read(odt(body, styles=STYLES))
    assert [(block.bold, block.style) for block in found] == [
        (3, ""),
        (8, "Speaker"),
        (5, "P1"),
        (0, ""),
    ]


def test_bold_names_before_the_text_are_speakers(tmp_path: Path) -> None:
    lines = [("Moderator", "Hello."), ("Ana", "Hi."), ("Moderator", "Why?"), ("Ana", "So.")]
    body = "".join(p(span(name, "T1") + " " + talk) for name, talk in lines)
    source = source_of(tmp_path, "b.odt", odt(body, styles=STYLES))
    assert preview(source).layout is Layout.BOLD
    assert said(source) == lines


def test_lists_sections_and_tables_are_read_in_order() -> None:
    def row(*cells: str) -> str:
        inside = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
        covered = f"<table:covered-table-cell>{p('x')}</table:covered-table-cell>"
        return f"<table:table-row>{inside}{covered}</table:table-row>"

    body = (
        f"<text:section><text:list><text:list-item>{p('Int: First.')}</text:list-item></text:list>"
        f"</text:section><table:table><table:table-header-rows>{row(p('Speaker'), p('Text'))}"
        f"</table:table-header-rows>{row(p('Ana'), p('Yes.') + p('Or no.'))}</table:table>"
    )
    assert texts(body) == ["Int: First.", "Speaker\tText", "Ana\tYes.", "Or no."]
    assert opendocument.read(odt(body))[-1].inner


def test_deleted_and_hidden_text_is_left_out() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion>"
        f"{p('gone')}</text:deletion></text:changed-region></text:tracked-changes>"
        + p('now <text:change text:change-id="c"/><text:change-start/>new<text:change-end/>')
        + p(span("secret ", "T3") + "seen")
        + f'<text:section text:display="none">{p("away")}</text:section>'
    )
    assert texts(body) == ["now new", "seen"]


def test_text_boxes_are_read_once_after_their_paragraph() -> None:
    inside = f"<svg:title>Alt</svg:title><draw:text-box>{p('in a box')}</draw:text-box>"
    box = f"<draw:frame>{inside}</draw:frame>"
    assert texts(p(f"before {box}after")) == ["before after", "in a box"]


def test_comments_and_notes_are_kept_apart(tmp_path: Path) -> None:
    comment = (
        '<office:annotation office:name="a1"><dc:creator>Ben Ray</dc:creator>'
        f"<dc:date>2024-01-01</dc:date>{p('Is this so?')}</office:annotation>never went"
        '<office:annotation-end office:name="a1"/>'
    )
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{p('A street.')}</text:note-body></text:note>"
    )
    point = f'<office:annotation office:name="a2">{p("Here.")}</office:annotation>'
    body = p(f"Ana: I {comment} to Bachgasse{note} again.") + p(f"Int: Why?{point}")
    source = source_of(tmp_path, "n.odt", odt(body))
    assert said(source) == [("Ana", "I never went to Bachgasse again."), ("Int", "Why?")]
    assert set(source.notes) == {
        Note("comment", "Is this so?", "never went", "Ben Ray"),
        Note("footnote", "A street.", "Ana: I never went to Bachgasse"),
        Note("comment", "Here.", "Int: Why?"),
    }


def test_styles_of_the_document_count_too() -> None:
    styles = f"<office:styles>{STYLES}</office:styles>"
    content = odt_content(p("Name", "P2"))
    named = odt_content("").replace("<office:automatic-styles></office:automatic-styles>", styles)
    members = {"mimetype": opendocument.MIME.decode(), "styles.xml": named, "content.xml": content}
    assert [block.bold for block in opendocument.read(archive(members))] == [4]


def test_a_flat_file_is_read(tmp_path: Path) -> None:
    flat = odt_content(p("Ana: Hello"), root="document")
    for name in ("flat.fodt", "flat.xml"):
        assert said(source_of(tmp_path, name, flat)) == [("Ana", "Hello")]


@pytest.mark.parametrize("flat", [True, False])
def test_entities_are_refused(flat: bool, tmp_path: Path) -> None:
    content = odt_content(p("Ana: [&x;] Hello"), root="document" if flat else "document-content")
    declared = content.replace(
        "?>", '?><!DOCTYPE office [<!ENTITY x SYSTEM "file:///etc/hostname">]>', 1
    )
    if flat:
        made: str | bytes = declared
    else:
        made = archive({"mimetype": opendocument.MIME.decode(), "content.xml": declared})
    with pytest.raises(Refused, match="XML entities"):
        source_of(tmp_path, "x.odt", made)


def test_a_damaged_file_says_so(tmp_path: Path) -> None:
    whole = odt(p("Ana: Hello"))
    half = archive({"mimetype": opendocument.MIME.decode(), "content.xml": "<office:document"})
    for made in (whole[:150], half, odt_content("x", root="document")[:-40]):
        with pytest.raises(Refused, match="damaged OpenDocument text"):
            source_of(tmp_path, "x.odt", made)


def test_labels_in_letters_of_another_script_are_found(tmp_path: Path) -> None:
    body = "".join(p(f"{name}: שלום לכם") for name in ("מנחה", "דנה", "מנחה", "דנה"))
    assert labels(source_of(tmp_path, "h.odt", odt(body))) == ["מנחה", "דנה"]
