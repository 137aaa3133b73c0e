"""Files that are no transcripts, or cannot be read here: what they are and the way out.

Called by `transcripts.reading` for what no reader of documents takes.
"""

from __future__ import annotations

import re

from workbench.transcripts.formats import archive, docx, odt
from workbench.transcripts.formats.docx_parts import WORD_PROGRAM
from workbench.transcripts.formats.odt import LIBREOFFICE

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

OLD_WORD = "is an old Word document (.doc): save it as .docx in Word"
_OLE = (
    ("Workbook", "is an old Excel workbook (.xls): save it as .xlsx in Excel"),
    ("PowerPoint Document", "is an old PowerPoint file: copy its text into a Word document"),
    ("__substg1.0", "is an e-mail of Outlook: copy its text into a Word document"),
)
LOCKED = "is protected with a password: open it in {program}, take the password off and save it"
_ZIP = (
    ("ppt/", "is a PowerPoint file: copy its text into a Word document"),
    ("Index/", "is an Apple document: export it to Word (File › Export To) and choose that file"),
    (
        "Index.zip",
        "is an Apple document: export it to Word (File › Export To) and choose that file",
    ),
    ("project.qde", "is a whole project of another program: choose the transcripts themselves"),
    ("OEBPS/", "is an e-book: copy its text into a Word document"),
    ("content.xml", "is an OpenDocument file without text: save it as .odt, .xlsx or .csv"),
)
ANY_ZIP = "is a ZIP archive: unpack it first and choose the transcripts that were in it"
WEB_ARCHIVE = (
    "is a web page with all its pictures in one file: open it in a browser, copy the text "
    "into Word and save it as .docx"
)
WORD_XML = "is a Word document as XML: open it in Word and save it as .docx"
GOOGLE = "is only a link to Google Docs: open it there and choose File › Download › Microsoft Word"
WORD_PERFECT = "is a WordPerfect document: save it as .docx or .rtf and choose that file"

_MAIL_HEAD = re.compile(
    rb"\s*(?:From|Snapshot-Content-Location|MIME-Version|Subject|Date)\s*:", re.I
)
_GOOGLE = re.compile(rb"\s*\{[^{}]{0,2000}https://docs\.google\.com/", re.DOTALL)


def reason(data: bytes, suffix: str) -> str | None:
    """Why a file cannot be read and what to do; None for what may be text."""
    head = data[:4096]
    if data.startswith(OLE):
        return _reason_of_ole(data, suffix)
    if data.startswith(archive.ZIP):
        return _reason_of_zip(data, suffix)
    if data.startswith(b"bplist00") or (
        _MAIL_HEAD.match(head) and b"multipart/related" in head.lower()
    ):
        return WEB_ARCHIVE
    if data.startswith(b"\xffWPC"):
        return WORD_PERFECT
    if b'progid="Word.Document"' in head:
        return WORD_XML
    if _GOOGLE.match(head):
        return GOOGLE
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _broken(suffix)
    return None


def _reason_of_ole(data: bytes, suffix: str) -> str:
    """The container of old Office files, and of new ones with a password."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        program = "Excel" if suffix.startswith(".xl") else "Word"
        return LOCKED.format(program=program)
    if "WordDocument".encode("utf-16-le") not in data:
        for name, why in _OLE:
            if name.encode("utf-16-le") in data:
                return why
    return OLD_WORD


def _reason_of_zip(data: bytes, suffix: str) -> str:
    inside = archive.names(data)
    for beginning, why in _ZIP:
        if any(name.startswith(beginning) for name in inside):
            return why
    return (_broken(suffix) if not inside else None) or ANY_ZIP


def _broken(suffix: str) -> str | None:
    if suffix in docx.SUFFIXES:
        return WORD_PROGRAM.broken
    return LIBREOFFICE.broken if suffix in odt.SUFFIXES else None
