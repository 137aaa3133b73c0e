"""Web pages are read as a browser shows them, whichever program saved them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.transcripts.files import said, source_of, written
from workbench.transcripts.blocks import Block, Note
from workbench.transcripts.formats import html
from workbench.transcripts.importing import Layout, preview, read_file


def blocks(body: str, head: str = "") -> list[Block]:
    """The blocks of a page."""
    return html.read(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode())


def texts(body: str, head: str = "") -> list[str]:
    """The lines of a page."""
    return [block.text for block in blocks(body, head)]


def test_blocks_part_paragraphs_and_blanks_are_one() -> None:
    body = "<div>one\n  <i>two</i><p>three<div>four <span> five</span></div>six<li>seven</div>"
    assert texts(body) == ["one two", "three", "four five", "six", "seven"]


def test_breaks_part_lines_and_kept_blanks_stay() -> None:
    assert texts("<p>one<br>two<br/><br/>three</p><pre>four\n  five</pre>") == [
        "one",
        "two",
        "three",
        "four",
        "five",
    ]
    assert [block.gap for block in blocks("<p>one<br>two<br><br>three")] == [True, False, True]


def test_only_what_is_visible_is_read() -> None:
    body = (
        "<nav>Home</nav><script>var a</script><style>p {}</style><p>seen<!-- not --></p>"
        "<p hidden>no</p><p style='display: none'>no</p><p class='gone'>no</p><del>no</del>"
        "<select><option>no</option></select><button>no</button><noscript>no</noscript> tail"
    )
    head = "<title>no</title><style>.gone { color: red; display:none }</style>"
    assert texts(body, head) == ["seen", "tail"]


def test_bold_beginnings_and_headings_are_known() -> None:
    head = "<style>.c3{font-weight:700}</style>"
    body = (
        "<h2>Part</h2><p><b>Ana</b> Hi</p><p><strong>Int:</strong> Why?</p>"
        "<p class='x'><span class='c3'>Ben</span> So</p><p><span style='font-weight:600'>Eve</span>"
        "</p><b style='font-weight:normal'><p>docs</p></b>"
    )
    assert [(block.bold, block.heading) for block in blocks(body, head)] == [
        (0, True),
        (3, False),
        (4, False),
        (3, False),
        (3, False),
        (0, False),
    ]


def test_rows_of_tables_are_lines_with_tabs(tmp_path: Path) -> None:
    rows = [("Int", "Why?"), ("Ana", "So.<p>Or not."), ("Int", "Fine."), ("Ana", "Yes.")]
    table = "".join(f"<tr><td>{name}<td>{talk}" for name, talk in rows)
    page = f"<html><body><table><tr><th>Speaker<th>Text{table}</table></body></html>"
    source = source_of(tmp_path, "t.html", page)
    assert preview(source).layout is Layout.COLUMNS
    assert said(source) == [
        ("Int", "Why?"),
        ("Ana", "So.\nOr not."),
        ("Int", "Fine."),
        ("Ana", "Yes."),
    ]


def test_tables_that_only_arrange_the_page_are_no_rows(tmp_path: Path) -> None:
    inner = "<table><tr><td>Ana</td><td>Yes.</td></tr></table>"
    body = f"<table><tr><td>Menu</td><td><p>Int: Why?</p>{inner}<p>Bye</p></td></tr></table>"
    found = blocks(body)
    assert [block.text for block in found] == ["Menu", "Int: Why?", "Ana\tYes.", "Bye"]
    assert not any(block.inner for block in found)


TALK = "<p>Zoë: C’est déjà l’été.</p><p>Int: Ça va ?</p><p>Zoë: Oui.</p>"


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", ""),
        ("utf-8", '<meta charset="utf-8">'),
        ("utf-8-sig", '<meta charset="windows-1252">'),
        ("utf-16", '<meta charset="utf-16">'),
        ("cp1252", '<meta charset="iso-8859-1">'),
        ("cp1252", '<META http-equiv=Content-Type content="text/html; charset=windows-1252">'),
        ("mac_roman", "<meta charset=macintosh>"),
        ("cp1252", '<meta charset="no-such-thing">'),
        ("utf-8", '<meta charset="utf-16">'),
    ],
)
def test_the_page_says_how_its_letters_are_stored(encoding: str, head: str, tmp_path: Path) -> None:
    page = f"<html><head>{head}</head><body>{TALK}</body></html>".encode(encoding)
    source = source_of(tmp_path, "z.htm", page)
    assert said(source)[0] == ("Zoë", "C’est déjà l’été.")
    asks = any("letters" in warning for warning in preview(source).warnings)
    assert asks == ("no-such-thing" in head)


def test_a_page_of_word_is_read(tmp_path: Path) -> None:
    page = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta '
        'http-equiv=Content-Type content="text/html; charset=windows-1252"><!--[if gte mso 9]>'
        "<xml><o:Author>X</o:Author></xml><![endif]--><style><!-- p.MsoNormal {margin:0} -->"
        "</style></head><body lang=EN-GB><div class=WordSection1><p class=MsoNormal><b><span>"
        "Moderator:</span></b><span> It’s\n10:30.<o:p></o:p></span></p><p class=MsoList>"
        "<![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>"
        '<b>Ana:</b> On <a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1"><span '
        "class=MsoFootnoteReference>[1]</span></a>top.<br>And more.</p><p class=MsoNormal>"
        "<o:p>&nbsp;</o:p></p></div><div style='mso-element:footnote-list'><hr><div "
        "style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\" "
        'name="_ftn1"><span>[1]</span></a> Of the hill.</p><p>Near Bonn.</p></div></div></body>'
    )
    source = source_of(tmp_path, "w.htm", page.encode("cp1252"))
    assert said(source) == [("Moderator", "It’s 10:30."), ("Ana", "On top.\nAnd more.")]
    assert source.notes == (Note("footnote", "Of the hill.\nNear Bonn.", "Ana: On"),)
    assert [block.bold for block in source.blocks] == [10, 4, 0]


@pytest.mark.parametrize(
    ("reference", "body", "kind"),
    [
        (
            '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>',
            '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>The note.</span></p></div>',
            "comment",
        ),
        (
            '<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
            '<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>'
            "The note.</p></div>",
            "footnote",
        ),
        (
            '<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>',
            '<section><ol><li id="fn1"><p>The note.<a href="#fnref1">↩</a></p></li>'
            '<li id="fn2"><p>Nobody refers to this.</p></li></ol></section>',
            "footnote",
        ),
    ],
    ids=["Google Docs", "LibreOffice", "Pandoc"],
)
def test_notes_of_other_programs_are_kept_apart(reference: str, body: str, kind: str) -> None:
    first, *rest = blocks(f"<p>Ana: So{reference}.</p>{body}")
    assert first.text == "Ana: So."
    assert first.notes == (Note(kind, "The note.", "Ana: So"),)
    assert "The note." not in [block.text for block in rest]


def test_links_to_headings_and_back_are_text() -> None:
    body = (
        '<p><a href="#h1" id="toc1">Part one</a></p><h2 id="h1"><a href="#toc1">Part one</a></h2>'
    )
    assert texts(body) == ["Part one", "Part one"]


NOSCRIBE = (
    '<!DOCTYPE html><html><head><meta charset="UTF-8"/><meta name="audio_source" content="a.wav"/>'
    "<style>p {{margin: 0}}</style></head><body><p style='font-weight:600'>FG1.wav</p><div>{}</div>"
    "</body></html>"
)


def segment(start: int, end: int, who: str, text: str) -> str:
    """A piece of talk as noScribe writes it."""
    return f'<a name="ts_{start}_{end}_{who}" >{text}</a>'


def test_pieces_of_noscribe_keep_their_times(tmp_path: Path) -> None:
    more = segment(1500, 4000, "S00", " Welcome.")
    talk = (
        f"<p>{segment(500, 1500, 'S00', 'Int: Hello.')}{more}</p>"
        f"<p>{segment(4100, 6000, 'S01', 'Ana: Hi there.')}</p>"
        f"<p>{segment(6000, 9000, 'S00', 'Int: So?')}</p>"
    )
    source = source_of(tmp_path, "n.html", NOSCRIBE.format(talk))
    assert [(block.at, block.until, block.joins) for block in source.blocks] == [
        (None, None, False),
        (500, 1500, False),
        (1500, 4000, True),
        (4100, 6000, False),
        (6000, 9000, False),
    ]
    assert said(source) == [("Int", "Hello. Welcome."), ("Ana", "Hi there."), ("Int", "So?")]


def test_pieces_of_noscribe_without_names_in_the_text_have_those_of_the_file(
    tmp_path: Path,
) -> None:
    talk = f"<p>{segment(0, 900, 'S00', 'Hello.')}</p><p>{segment(900, 1800, 'S01', 'Hi.')}</p>"
    source = source_of(tmp_path, "n.html", NOSCRIBE.format(talk))
    assert said(source)[-2:] == [("S00", "Hello."), ("S01", "Hi.")]


def test_cells_of_word_pages_parted_by_tabs_stay_parted() -> None:
    body = "<p>Ana<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>Yes.</p>"
    assert texts(body) == ["Ana\tYes."]


def test_elements_nested_deeply_are_read() -> None:
    assert texts("<div>" * 1500 + "deep" + "</div>" * 1500 + "<p>after") == ["deep", "after"]


def test_a_person_may_say_how_the_letters_are_stored(tmp_path: Path) -> None:
    page = f'<html><head><meta charset="windows-1252"></head><body>{TALK}</body></html>'
    path = written(tmp_path, "z.html", page.encode("utf-8"))
    assert said(read_file(path))[0][0] == "ZoÃ«"
    assert said(read_file(path, "utf-8"))[0][0] == "Zoë"
