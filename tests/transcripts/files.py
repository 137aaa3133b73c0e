"""Small transcripts made for the tests of this package: text files and Word documents."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from workbench.transcripts.importing import Choices, Source, compose_text, preview, read_file

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def written(folder: Path, name: str, content: str | bytes) -> Path:
    """A file with this content."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def source_of(folder: Path, name: str, content: str | bytes) -> Source:
    """A file with this content, read."""
    return read_file(written(folder, name, content))


def said(source: Source, choices: Choices | None = None) -> list[tuple[str | None, str]]:
    """Who says what, by these choices."""
    text, turns = compose_text(source, choices or Choices())
    return [(turn.label, text[turn.start : turn.end]) for turn in turns]


def labels(source: Source) -> list[str]:
    """The labels a preview lists."""
    return [seen.label for seen in preview(source).labels]


def docx(
    body: str, *, namespace: str = WORD, doctype: str = "", styles: str = "", **parts: str
) -> bytes:
    """A Word document with this XML in its body; "w:", "mc:" and "m:" are declared.

    `parts` are the insides of its comments, footnotes and endnotes.
    """
    head = f'xmlns:w="{namespace}" xmlns:mc="{COMPATIBLE}" xmlns:m="{MATH}"'
    document = f"{DECLARATION}{doctype}<w:document {head}><w:body>{body}</w:body></w:document>"
    members = {"word/document.xml": document}
    if styles:
        members["word/styles.xml"] = f"{DECLARATION}<w:styles {head}>{styles}</w:styles>"
    relations = ""
    for number, (kind, inside) in enumerate(parts.items()):
        members[f"word/{kind}2.xml"] = f"{DECLARATION}<w:{kind} {head}>{inside}</w:{kind}>"
        relations += f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{kind}2.xml"/>'
    members["word/_rels/document.xml.rels"] = (
        f'{DECLARATION}<Relationships xmlns="{RELATIONS}">{relations}</Relationships>'
    )
    return archive(members)


ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
    )
)


def odt_content(body: str, *, styles: str = "", root: str = "document-content") -> str:
    """The XML of an OpenDocument text with this body and these automatic styles."""
    return (
        f'{DECLARATION}<office:{root} {ODF} xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:{root}>"
    )


def odt(body: str, *, styles: str = "") -> bytes:
    """An OpenDocument text with this body and these automatic styles."""
    mimetype = "application/vnd.oasis.opendocument.text"
    return archive({"mimetype": mimetype, "content.xml": odt_content(body, styles=styles)})


def archive(members: dict[str, str], *, packed: bool = True) -> bytes:
    """A ZIP archive with these members."""
    memory = io.BytesIO()
    how = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(memory, "w", how) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return memory.getvalue()


def run(text: str, *, bold: bool = False) -> str:
    """The XML of a run."""
    properties = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, style: str = "") -> str:
    """The XML of a paragraph of runs; a run without markup is plain text."""
    inside = "".join(one if one.startswith("<") else run(one) for one in runs)
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{inside}</w:p>"
