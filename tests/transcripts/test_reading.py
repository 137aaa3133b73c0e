"""Files are what their content says; what cannot be read is refused in one sentence."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.transcripts.files import (
    archive,
    docx,
    odt_content,
    paragraph,
    said,
    source_of,
    written,
)
from workbench.model.errors import Environment, Refused
from workbench.transcripts import reading
from workbench.transcripts.formats import archive as archives
from workbench.transcripts.formats import paragraphs
from workbench.transcripts.importing import Choices, compose_text, preview, read_file

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def wide(name: str) -> bytes:
    """A name as the directory of an OLE file has it."""
    return name.encode("utf-16-le")


ODT_MIME = "application/vnd.oasis.opendocument.text"
MANIFEST = "META-INF/manifest.xml"

BAD = {
    "empty.txt": (b"", "is empty"),
    "blank.docx": (b" \n ", "is empty"),
    "old.doc": (OLE, "is an old Word document"),
    "old-but-named.docx": (OLE + wide("WordDocument"), "save it as .docx in Word"),
    "old.xls": (OLE + wide("Workbook"), "save it as .xlsx in Excel"),
    "slides.ppt": (OLE + wide("PowerPoint Document"), "PowerPoint"),
    "mail.msg": (OLE + wide("__substg1.0"), "e-mail"),
    "locked.docx": (OLE + wide("EncryptedPackage"), "protected with a password: open it in Word"),
    "locked.xlsx": (OLE + wide("EncryptedPackage"), "protected with a password: open it in Excel"),
    "cut-off.docx": (docx(paragraph("Ana: Hello"))[:120], "damaged Word document"),
    "torn.docx": (b"PK\x03\x04" + bytes(40), "damaged Word document"),
    "noise.docx": (bytes(range(256)) * 4, "damaged Word document"),
    "noise.odt": (bytes(range(256)) * 4, "damaged OpenDocument text"),
    "slides.pptx": (archive({"ppt/presentation.xml": "<x/>"}), "PowerPoint"),
    "talk.pages": (archive({"Index/Document.iwa": ""}), "File › Export To"),
    "many.zip": (archive({"a.docx": "x", "b.docx": "y"}), "unpack it first"),
    "study.qdpx": (archive({"project.qde": "<x/>"}), "project of another program"),
    "half.docx": (archive({"word/document.xml": "<w:document"}), "damaged"),
    "other-xml.docx": (archive({"word/document.xml": "<x/>"}), "not a Word document"),
    "empty.odt": (
        archive({"mimetype": ODT_MIME, "other.xml": "<x/>"}, packed=False),
        "damaged OpenDocument text",
    ),
    "locked.odt": (
        archive(
            {"mimetype": ODT_MIME, "content.xml": "??", MANIFEST: "<m:encryption-data/>"},
            packed=False,
        ),
        "protected with a password: open it in LibreOffice",
    ),
    "locked-24.odt": (
        archive({"mimetype": ODT_MIME, "encrypted-package": "??"}, packed=False),
        "protected with a password: open it in LibreOffice",
    ),
    "drawing.odg": (
        archive({"mimetype": "application/vnd.oasis.opendocument.graphics", "content.xml": ""}),
        "OpenDocument file without text",
    ),
    "wordless.docx": (docx(paragraph("")), "holds no words"),
    "wordless.html": (b"<html><body><p>&nbsp;</p></body></html>", "holds no words"),
    "cut-off.rtf": (rb"{\rtf1 Ana: Hello", "damaged Rich Text"),
    "page.mht": (
        b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
        "copy the text into Word",
    ),
    "page.webarchive": (b"bplist00\xd1\x01", "copy the text into Word"),
    "link.gdoc": (b'{"url": "https://docs.google.com/open?id=1"}', "Google Docs"),
    "old-xml.doc": (
        b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
        "save it as .docx",
    ),
    "old.wpd": (b"\xffWPC\x10\0", "WordPerfect"),
    "sound.txt": (bytes(range(256)) * 40, "no text"),
    "sound.mp3": (b"ID3" + bytes(range(1, 32)) * 40, "no text"),
    "odd.xyz": (b"Ana: Hello\n", "no kind of transcript"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_with_its_sentence(name: str, tmp_path: Path) -> None:
    content, reason = BAD[name]
    with pytest.raises(Refused) as refused:
        read_file(written(tmp_path, name, content))
    assert f"“{name}”" in refused.value.sentence
    assert reason in refused.value.sentence
    assert refused.value.sentence.endswith(".")


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(Environment, match=r"“gone\.docx” is not there any more"):
        read_file(tmp_path / "gone.docx")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="is a folder"):
        read_file(tmp_path)


def test_a_file_that_may_not_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    with pytest.raises(Environment, match="may not be read"):
        read_file(written(tmp_path, "a.txt", "Ana: Hello"))


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "film.txt"
    with path.open("wb") as file:
        file.truncate(300_000_000)
    with pytest.raises(Refused, match="has 300 MB, far more than a transcript"):
        read_file(path)
    assert reading.LARGEST < 300_000_000


def test_an_archive_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    for inside in ("a" * 40_000_000, "<w:t>a</w:t>" * 4_000_000):
        bomb = docx(f"<w:p><w:r><w:t>{inside}</w:t></w:r></w:p>")
        assert len(bomb) < 200_000
        path = written(tmp_path, "bomb.docx", bomb)
        with pytest.raises(Refused, match="far more than a transcript"):
            read_file(path)


def test_a_million_paragraphs_are_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "million.docx", docx(paragraph("a") * 1_000_000))
    with pytest.raises(Refused, match="far more than a transcript"):
        read_file(path)


def test_more_lines_than_a_transcript_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paragraphs, "LINES", 10)
    assert len(source_of(tmp_path, "ten.docx", docx(paragraph("a") * 10)).blocks) == 10
    with pytest.raises(Refused, match="far more than a transcript"):
        source_of(tmp_path, "eleven.docx", docx(paragraph("a") * 11))


def test_an_archive_that_lies_about_its_sizes_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MEMBER_LIMIT", 1_000_000)
    honest = docx(paragraph("a" * 3_000_000))
    with zipfile.ZipFile(written(tmp_path, "honest.docx", honest)) as read:
        size = read.getinfo("word/document.xml").file_size
    lying = honest.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != honest
    with pytest.raises(Refused):
        read_file(written(tmp_path, "lying.docx", lying))


@pytest.mark.timeout(20)
@pytest.mark.parametrize("deep", [300, 100_000])
def test_elements_nested_without_end_are_refused(deep: int, tmp_path: Path) -> None:
    inside = "<w:sdt>" * deep + paragraph("a") + "</w:sdt>" * deep
    pages = f"<html><body>{'<div>' * 10 * deep}talk{'</div>' * 10 * deep}<p>more</body></html>"
    groups = "{\\rtf1 " + "{\\b " * 20 * deep + "talk" + "}" * 20 * deep + "}"
    for name, content in (("d.docx", docx(inside)), ("d.html", pages), ("d.rtf", groups)):
        with pytest.raises(Refused, match=f"“{name}” is (damaged|a damaged|nested)"):
            source_of(tmp_path, name, content)


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    many = archive({f"word/{number}.xml": "" for number in range(2001)})
    with pytest.raises(Refused, match="far more than a transcript"):
        read_file(written(tmp_path, "many.docx", many))


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    data = bytearray(docx(paragraph("Ana: Hello")))
    directory = data.rfind(b"PK\x01\x02")
    data[directory + 8] |= 1
    with pytest.raises(Refused, match="password"):
        read_file(written(tmp_path, "locked.docx", bytes(data)))


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE w [<!ENTITY x "y">]>',
        "<!--" + "a" * 9000 + '--><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    ],
)
def test_a_document_type_definition_is_refused(doctype: str, tmp_path: Path) -> None:
    body = "<w:p><w:r><w:t>Ana: [&x;] Hello</w:t></w:r></w:p>"
    with pytest.raises(Refused, match="XML entities"):
        read_file(written(tmp_path, "x.docx", docx(body, doctype=doctype)))


def test_a_word_document_by_any_name_is_read(tmp_path: Path) -> None:
    source = source_of(tmp_path, "really.doc", docx(paragraph("Ana: Hello")))
    assert said(source) == [("Ana", "Hello")]
    assert (source.name, source.file) == ("really", "really.doc")


RICH = rb"{\rtf1\ansi\ansicpg1252 Ana: Hello\par}"
PAGE = "<!-- saved --><!DOCTYPE html><html><body><p>Ana: Hello</p></body></html>"
ODT = archive({"mimetype": ODT_MIME, "content.xml": odt_content("<text:p>Ana: Hello</text:p>")})


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("rich.doc", RICH),
        ("rich.txt", RICH),
        ("rich.docx", RICH),
        ("page.doc", PAGE),
        ("page.txt", PAGE),
        ("page.xls", "\ufeff" + PAGE),
        ("text.zip", ODT),
        ("text.doc", ODT),
        ("word.txt", docx(paragraph("Ana: Hello"))),
        ("word.odt", docx(paragraph("Ana: Hello"))),
        ("plain.doc", "Ana: Hello\n"),
        ("plain.rtf", "Ana: Hello\n"),
        ("plain.docx", "Ana: Hello\n"),
    ],
)
def test_the_content_says_what_a_file_is(name: str, content: str | bytes, tmp_path: Path) -> None:
    assert said(source_of(tmp_path, name, content)) == [("Ana", "Hello")]


def test_captions_by_any_name_are_read(tmp_path: Path) -> None:
    talk = "00:00:02,000 --> 00:00:03,000\nAna: Hello\n"
    assert said(source_of(tmp_path, "a.txt", "1\n" + talk)) == [("Ana", "Hello")]
    assert said(source_of(tmp_path, "b.txt", "\ufeffWEBVTT\n\n" + talk)) == [("Ana", "Hello")]


TALK = "Zoë: C’est déjà l’été, “oui”.\nInt: Ça va très bien ?\nZoë: Voilà.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\u2029"])
def test_encodings_and_line_ends_do_not_matter(
    encoding: str, line_end: str, tmp_path: Path
) -> None:
    if encoding == "cp1252" and line_end > "\r\n":
        line_end = "\n"
    source = source_of(tmp_path, "z.txt", TALK.replace("\n", line_end).encode(encoding))
    assert said(source) == [
        ("Zoë", "C’est déjà l’été, “oui”."),
        ("Int", "Ça va très bien ?"),
        ("Zoë", "Voilà."),
    ]


def test_a_guessed_encoding_is_mentioned(tmp_path: Path) -> None:
    seen = preview(source_of(tmp_path, "z.txt", TALK.encode("cp1252")))
    assert any("look at the accented letters" in warning for warning in seen.warnings)
    assert preview(source_of(tmp_path, "u.txt", TALK)).warnings == ()


def test_rolling_captions_are_read_once(tmp_path: Path) -> None:
    source = source_of(
        tmp_path,
        "y.vtt",
        "WEBVTT\nKind: captions\nLanguage: en\n\n"
        "00:00:00.000 --> 00:00:02.000 align:start position:0%\n \nhello<00:00:00.500><c> all</c>\n"
        "\n00:00:02.000 --> 00:00:02.010\nhello all\n \n\n"
        "00:00:02.010 --> 00:00:04.000\nhello all\nhow<00:00:03.000><c> are you</c>\n",
    )
    assert compose_text(source, Choices())[0] == "hello all how are you"


def test_sloppy_captions_are_read(tmp_path: Path) -> None:
    source = source_of(
        tmp_path,
        "s.srt",
        "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Hello &amp; all</i>\r\n2\r\n"
        "00:00:02,000 --> 00:00:01,000\r\n{\\an8}42\r\n\r\nof us\r\n\r\n3\r\n"
        "00:00:03,000 --> 00:00:04,000\r\nBye.",
    )
    assert compose_text(source, Choices())[0] == "Hello & all 42 of us Bye."


def test_notes_and_styles_of_captions_are_left_out(tmp_path: Path) -> None:
    source = source_of(
        tmp_path,
        "t.vtt",
        "WEBVTT - made by hand\n\nNOTE nobody says this\n\nSTYLE\n::cue { color: red }\n\n"
        "ab12/7-0\n00:01.000 --> 00:03.000 align:start\n<v Ana Lee>Hello</v> <v Ben>Hi\nthere\n",
    )
    assert said(source) == [("Ana Lee", "Hello"), ("Ben", "Hi there")]


def test_captions_without_speakers_become_paragraphs(tmp_path: Path) -> None:
    cues = "".join(
        f"{n}\n00:00:{n:02d},000 --> 00:00:{n:02d},900\nwords and words{end}\n\n"
        for n, end in ((1, ""), (2, "."), (9, ""), (10, "."))
    )
    source = source_of(tmp_path, "p.srt", cues)
    text, turns = compose_text(source, Choices())
    assert text == "words and words words and words.\n\nwords and words words and words."
    assert [turn.at for turn in turns] == [1000, 9000]


def test_marks_of_markdown_are_taken_out(tmp_path: Path) -> None:
    source = source_of(
        tmp_path,
        "m.md",
        "**Int:** It is *so* \\[laughs\\] [here](http://x.org/y) &amp; snake_case\ngoes on.\n\n"
        "> **Ana:** Quoted.\n\n- **Int:** Item <!-- no -->\n",
    )
    assert said(source) == [
        ("Int", "It is so [laughs] here & snake_case goes on."),
        ("Ana", "Quoted."),
        ("Int", "Item"),
    ]


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "piece", ["[", "<!-- ", "<v ", "**a ", "_a", " ", "-", "#00:", "(a", "1:1"]
)
def test_a_line_made_to_be_slow_is_read_fast(piece: str, tmp_path: Path) -> None:
    line = "Ana: so" + piece * 60_000 + "x\n"
    for name, head in (
        ("s.md", ""),
        ("s.txt", ""),
        ("s.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n"),
    ):
        assert preview(source_of(tmp_path, name, head + line)).words > 0
