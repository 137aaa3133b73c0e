"""Rich Text is read as the programs that wrote it show it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from striprtf.striprtf import rtf_to_text

from tests.transcripts.files import said, source_of
from workbench.transcripts.blocks import Note, Unreadable
from workbench.transcripts.formats import rtf
from workbench.transcripts.importing import Layout, preview

WORD = (
    rb"{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\deff0\stshfdbch31506"
    rb"{\fonttbl{\f0\fbidi \froman\fcharset0{\*\panose 0202}Times New Roman;}"
    rb"{\f1\fcharset177 Arial (Hebrew);}{\f2\fcharset128 MS Mincho{\*\falt ?l?r};}}"
    b"\r\n"
    rb"{\colortbl;\red0\green0\blue0;}{\stylesheet{\ql \snext0 Normal;}{\s1\b heading 1;}}"
    rb"{\*\generator Word}{\info{\title Secret}{\author X}}{\header \pard Page head\par}"
)
TEXTEDIT = (
    b"{\\rtf1\\ansi\\ansicpg1252\\cocoartf2639\n\\cocoatextscaling0"
    b"{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica-Bold;\\f1\\fswiss\\fcharset0 Helvetica;}\n"
    b"{\\colortbl;\\red255\\green255\\blue255;}\n\\margl1440\\vieww11520\n"
    b"\\pard\\tx566\\pardirnatural\\partightenfactor0\n\n\\f0\\b\\fs24 \\cf0 Moderator:\n"
    b"\\f1\\b0  It\\'92s 10:30.\\\n\\\n\\f0\\b Ana:\n\\f1\\b0  Na\\'efve \\uc0\\u8232 yes "
    b"\\u1513 \\u1500 \\\n}"
)
LIBREOFFICE = (
    rb"{\rtf1\ansi\deff3\adeflang1025" + b"\n"
    rb"{\fonttbl{\f0\froman\fprq2\fcharset0 Times New Roman;}{\f3\fcharset0 Liberation Serif;}}"
    b"\n"
    rb"{\stylesheet{\s0\snext0\rtlch\ltrch\loch Default Paragraph Style;}}" + b"\n"
    rb"{\*\generator LibreOffice/7.4}{\info{\creatim\yr2024}}{\*\userprops}\deftab709" + b"\n"
    rb"\pard\plain \s0\ql{\rtlch \ltrch\b\loch Int:}{\rtlch \ltrch\loch  Wie geht\u8217\'3f"
    b"s?}\n"
    rb"\par \pard\plain \s0{\rtlch \ltrch\b\loch" + b"\n"
    rb"Ana:}{\rtlch \ltrch\loch" + b"\n"
    rb" Gut, \u8222\'84sehr\u8220\'93 gut.}" + b"\n"
    rb"\par }"
)


COMMENTED = (
    WORD
    + rb"\pard Ana: I {\*\atrfstart 3}never went{\*\atrfend 3}{\*\atnid BR}{\*\atnauthor Ben Ray}"
    rb"\chatn {\*\annotation{\*\atnref 3}{\*\atndate 1}\pard\plain {\chatn }Is this so?"
    rb"\par Ask.}"
    rb" to Bachgasse{\super\chftn{\footnote\pard\plain {\super\chftn} A street.}} again."
    rb"{\footnote\ftnalt \pard\plain Laughs.}\par Int: Why?\par" + b"}"
)


def texts(inside: bytes) -> list[str]:
    """The lines of a file that Word could have written."""
    return [block.text for block in rtf.read(WORD + inside + b"}")]


def test_labels_times_and_accents_are_read_from_word(tmp_path: Path) -> None:
    body = (
        rb"\pard\plain \s1\outlinelevel0\b {\rtlch \ltrch Interview 1\par }\pard\plain \ql "
        rb"{\b Int:}{ [00:00:05] D\'e9j\'e0 \ldblquote vu\rdblquote?}\par {\b Ana:}{ Yes\'85}\par "
    )
    source = source_of(tmp_path, "w.rtf", WORD + body + b"}")
    assert [(block.heading, block.bold) for block in source.blocks] == [
        (True, 11),
        (False, 4),
        (False, 4),
    ]
    assert said(source) == [("Int", "Déjà “vu”?"), ("Ana", "Yes…")]
    assert source.encoding == ""


def test_textedit_ends_lines_with_a_backslash(tmp_path: Path) -> None:
    assert said(source_of(tmp_path, "t.rtf", TEXTEDIT)) == [
        ("Moderator", "It’s 10:30."),
        ("Ana", "Naïve\nyes של"),
    ]


def test_libreoffice_writes_signs_twice_of_which_one_counts(tmp_path: Path) -> None:
    assert said(source_of(tmp_path, "l.rtf", LIBREOFFICE)) == [
        ("Int", "Wie geht’s?"),
        ("Ana", "Gut, „sehr“ gut."),
    ]


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_line_ends_of_the_file_are_no_line_ends_of_the_text(line_end: bytes) -> None:
    assert texts(rb"\pard one " + line_end + b"two" + line_end + rb"\par three") == [
        "one two",
        "three",
    ]


@pytest.mark.parametrize(
    ("head", "stored", "text"),
    [
        (rb"\ansicpg1255", rb"\'f9\'ec\'e5\'ed", "שלום"),
        (rb"\ansicpg1251", b"\xcf\xf0\xe8", "При"),
        (rb"\ansicpg932", rb"\'83A\'83\'42", "アィ"),
        (rb"\ansicpg65001", "déjà".encode(), "déjà"),
        (rb"\mac", rb"\'8e", "é"),
        (rb"\ansicpg1252{\fonttbl{\f5\fcharset204 Arial;}}\f5", rb"\'cf", "П"),
        (rb"\ansicpg1255\deff0{\fonttbl{\f0\fcharset0 Arial;}}\f0", rb"\'f9", "ש"),
        (rb"\ansicpg1252", rb"\u-10179\'3f\u-8704\'3f", "😀"),
        (rb"\ansicpg1252", rb"{\uc2\u8217 ab}c", "’c"),
        (rb"\ansicpg1252", rb"a\~b\_c\-d\{e\}\\", "a\xa0b\u2011cd{e}\\"),
    ],
)
def test_letters_are_read_however_they_are_stored(head: bytes, stored: bytes, text: str) -> None:
    found = rtf.read(rb"{\rtf1\ansi" + head + b" " + stored + b"}")
    assert [block.text for block in found] == [text]


def test_what_nobody_sees_is_left_out() -> None:
    body = (
        rb"\pard {\listtext\pard\plain 1.\tab}now {\deleted\revauthdel1 then }{\v secret }here"
        rb"{\pict\wmetafile8 0102ab}{\*\unknown x}{\xe index}\par "
        rb'{\field{\*\fldinst {HYPERLINK "http://x.org"}}{\fldrslt {\ul a link}}} on\par '
        rb"{\deleted gone\par }left\par"
    )
    assert texts(body) == ["now here", "a link on", "left"]


def test_pictures_stored_as_bytes_are_passed_over() -> None:
    assert texts(rb"\pard a{\pict\bin6 {}\}\q}b\par") == ["ab"]


def test_rows_of_tables_are_lines_with_tabs(tmp_path: Path) -> None:
    def row(*cells: bytes) -> bytes:
        inside = b"".join(rb"\pard\intbl {" + cell + rb"\cell }" for cell in cells)
        return rb"\trowd\cellx1000\cellx9000" + inside + rb"\pard\intbl {\trowd\row }"

    body = (
        rb"\pard Before\par "
        + row(b"Int", rb"Why | how?\par And when?")
        + row(b"Ana", b"Because.")
        + row(b"Int", b"Fine.")
        + row(b"Ana", b"Yes.")
        + rb"\pard after\par"
    )
    assert texts(body) == [
        "Before",
        "Int\tWhy | how?",
        "And when?",
        "Ana\tBecause.",
        "Int\tFine.",
        "Ana\tYes.",
        "after",
    ]
    only = source_of(
        tmp_path, "t.rtf", WORD + row(b"Int", b"Why?") + row(b"Ana", b"So.") * 2 + b"}"
    )
    assert preview(only).layout is Layout.COLUMNS


def test_text_boxes_are_read_once_after_their_paragraph() -> None:
    box = (
        rb"{\shp{\*\shpinst\shpleft1{\sp{\sn shapeType}{\sv 202}}{\shptxt \pard\plain In a box"
        rb"\par}}{\shprslt{\*\do\dptxbx{\dptxbxtext In a box\par}}}}"
    )
    old = rb"{\*\do\dobxpage\dptxbx{\dptxbxtext\pard\plain Old box\par}}"
    assert texts(rb"\pard before " + box + old + rb"after\par end") == [
        "before after",
        "In a box",
        "Old box",
        "end",
    ]


def test_comments_and_notes_are_kept_apart(tmp_path: Path) -> None:
    source = source_of(tmp_path, "n.rtf", COMMENTED)
    assert said(source) == [("Ana", "I never went to Bachgasse again."), ("Int", "Why?")]
    assert source.notes == (
        Note("comment", "Is this so?\nAsk.", "never went", "Ben Ray"),
        Note("footnote", "A street.", "Ana: I never went to Bachgasse"),
        Note("endnote", "Laughs.", "Ana: I never went to Bachgasse again."),
    )


@pytest.mark.parametrize("whole", [TEXTEDIT, LIBREOFFICE])
def test_another_reader_finds_the_same_words(whole: bytes) -> None:
    theirs = rtf_to_text(whole.decode("latin-1"), errors="ignore").split()
    assert " ".join(block.text for block in rtf.read(whole)).split() == theirs


@pytest.mark.parametrize("whole", [TEXTEDIT, LIBREOFFICE])
def test_a_file_that_was_cut_off_is_refused(whole: bytes) -> None:
    for length in range(6, len(whole.rstrip()) - 1, 7):
        with pytest.raises(Unreadable, match="damaged"):
            rtf.read(whole[:length])


def test_words_after_the_end_are_no_text() -> None:
    assert texts(rb"\pard talk\par}trailing\par") == ["talk"]


def test_long_files_are_read_fast() -> None:
    line = rb"{\b\f0\fs24 Ana:}{\rtlch\fcs1 \af0 \ltrch\insrsid1 ten words of talk are in this"
    body = (line + rb" one sentence here}\par" + b"\n") * 10_000
    assert len(rtf.read(WORD + body + b"}")) == 10_000


@given(
    whole=st.sampled_from([TEXTEDIT, LIBREOFFICE, COMMENTED]),
    start=st.integers(0, 900),
    length=st.integers(0, 12),
    instead=st.binary(max_size=4) | st.sampled_from([b"{", b"}", b"\\'", b"\\u-1 ", b"{\\*"]),
)
def test_a_damaged_file_is_read_or_refused(
    whole: bytes, start: int, length: int, instead: bytes
) -> None:
    start = 6 + start % (len(whole) - 6)
    try:
        found = rtf.read(whole[:start] + instead + whole[start + length :])
    except Unreadable as refused:
        assert str(refused) == rtf.RICH_TEXT.broken
    else:
        assert all(block.text == block.text.strip() != "" for block in found)
