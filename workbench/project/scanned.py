"""All words of a study or of a file, and where each stands, to be scanned.

Called by `project.exporting` for saved copies, and by `workbench pseudonyms scan`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from workbench.journal.entry import Entry
from workbench.model.errors import Environment, Refused
from workbench.model.kinds import REFERENCES, Row
from workbench.project.scanning import Passage, name_passage
from workbench.project.session import SUFFIX, Project
from workbench.transcripts.blocks import Unreadable
from workbench.transcripts.encodings import decode
from workbench.transcripts.formats.archive import ZIP, Archive, Program, opened
from workbench.transcripts.pseudonyms.replacing import source_texts
from workbench.transcripts.reading import read_file

PLACES: Mapping[str, str] = {
    "study": "the description of the study",
    "session": "the sessions",
    "participant": "the participants",
    "attribute": "the columns about participants",
    "attribute_value": "the answers of participants",
    "transcript": "the names of transcripts and files",
    "speaker": "the labels of speakers",
    "segment": "the segments",
    "revision": "the reasons of corrections",
    "erasure": "the reasons of erasures",
    "code": "the codebook",
    "definition": "the earlier definitions of codes",
    "coding": "the words of codings",
    "memo": "the memos",
    "link": "the passages memos point to",
    "topic": "the topics",
    "theme": "the themes",
    "quote": "the words of quotes",
    "quote_edit": "the clarifications of quotes",
    "decision": "the reasons of decisions",
    "displaced": "what waits to be placed",
}
"""Where the words of a kind are. Who codes is no secret of the study, and the rest has no words."""

_NO_WORDS = frozenset(
    (
        *("text", "layout", "about", "subject", "at", "key", "role", "attribution", "rows"),
        *("outcome", "use", "scale", "changed", "certainty", "again"),
    )
)


def study_passages(project: Project) -> Iterator[Passage]:
    """All words of a study: its texts, earlier ones as well, its rows and its journal."""
    yield from present_passages(project)
    yield from earlier_passages(project)
    for entry in project.entries():
        yield from (Passage("the journal", words) for words in journal_words(entry))


def present_passages(project: Project) -> Iterator[Passage]:
    """The words of a study as it is now."""
    read = project.read
    for transcript in read.transcripts():
        where = f"the text of “{transcript.name}”"
        yield from (Passage(where, text) for text in read.text(transcript.id).split("\n\n") if text)
    rows = project.rows()
    for kind, where in PLACES.items():
        for row in rows[kind].values():
            yield from (Passage(where, words) for words in words_of_row(kind, row))


def earlier_passages(project: Project) -> Iterator[Passage]:
    """The words of earlier texts that were not erased."""
    read = project.read
    for transcript in read.transcripts():
        where = f"earlier texts of “{transcript.name}”"
        for revision in read.revisions(transcript.id):
            for hash in (revision.text, revision.layout):
                try:
                    yield Passage(where, read.text_named(hash))
                except KeyError:
                    continue


def words_of_row(kind: str, row: Row) -> Iterator[str]:
    """What of a row a person wrote: everything but ids, times and what is chosen from a list."""
    named = REFERENCES.get(kind, {})
    for name, value in row.items():
        kept = name == "text" and kind in ("memo", "quote_edit")
        if isinstance(value, str) and value and (kept or name not in (*named, *_NO_WORDS)):
            yield value


def journal_words(entry: Entry) -> Iterator[str]:
    """The words an entry holds: its label, its reason, and the rows before and after."""
    yield from (entry.label, entry.why)
    for change in entry.changes:
        if change.kind in PLACES:
            for row in (change.before, change.after):
                yield from words_of_row(change.kind, row or {})


# -- any file -----------------------------------------------------------------------------


def file_passages(path: Path) -> Iterator[Passage]:
    """The words of a file: a study, a document or workbook of an office program, a text, a PDF.

    Environment when it cannot be read, Refused when it holds no words this program can read.
    """
    if path.suffix.casefold() == SUFFIX:
        with Project.open(path, read_only=True) as project:
            yield from study_passages(project)
        return
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Environment(
            f"“{path.name or path}” cannot be read: {error.strerror or error}. Check the name "
            "and the place."
        ) from error
    yield name_passage(path)
    try:
        if data.startswith(ZIP):
            yield from packed_passages(data)
        elif data.startswith((b"%PDF", b"{\\rtf")):
            yield from (Passage("the text", text) for text in source_texts(read_file(path)))
        else:
            yield from (Passage("the text", line) for line in decode(data).splitlines())
    except Unreadable as error:
        raise Refused(f"“{path.name}” {error}.") from error


_OFFICE = Program("document", "the program it was made with")
_PARTS = (
    ("docProps/", "the properties of the file"),
    ("meta.xml", "the properties of the file"),
    ("word/header", "a header"),
    ("word/footer", "a footer"),
    ("word/comments", "the comments"),
    ("word/footnotes", "the footnotes"),
    ("word/endnotes", "the endnotes"),
    ("word/document", "the text"),
    ("content.xml", "the text"),
    ("xl/sharedStrings", "the cells"),
    ("xl/worksheets/sheet", "the cells"),
    ("xl/workbook", "the names of sheets"),
)
_LOOKS = ("fontTable", "theme", "styles", "numbering", "webSettings", "[Content_Types]")
_PARAGRAPHS = frozenset(("p", "h", "si", "is"))
_BLANKS = frozenset(("br", "tab", "cr", "line-break", "s", "noBreakHyphen"))
_ATTRIBUTES = frozenset(("descr", "title", "alt", "author", "tooltip", "display", "Target"))


def packed_passages(data: bytes) -> Iterator[Passage]:
    """The words of all parts of a Word document, a workbook or an OpenDocument file."""
    with opened(data, _OFFICE) as archive:
        for part in sorted(archive.names):
            looks = any(look in part for look in _LOOKS)
            if part.endswith((".xml", ".rels")) and not looks and archive.start(part, 1):
                yield from _part_passages(archive, part)


def _part_passages(archive: Archive, part: str) -> Iterator[Passage]:
    where = next((said for begins, said in _PARTS if part.startswith(begins)), f"“{part}”")
    for element in archive.tree(part).iter():
        if not isinstance(element.tag, str):
            continue
        for name, value in element.attrib.items():
            if _plain(name) in _ATTRIBUTES or (_plain(name) == "name" and "workbook" in part):
                yield Passage(where, value)
        if _plain(element.tag) in _PARAGRAPHS:
            if _stands_alone(element):
                yield Passage(where, "".join(_said(element)))
        elif element.text and element.text.strip() and _stands_alone(element):
            yield Passage(where, element.text)


def _stands_alone(element: Any) -> bool:
    return not any(_plain(above.tag) in _PARAGRAPHS for above in element.iterancestors())


def _said(paragraph: Any) -> Iterator[str]:
    """The words of a paragraph, whatever they are broken into; breaks and tabs part them."""
    for element in paragraph.iter():
        if not isinstance(element.tag, str):
            continue
        local = _plain(element.tag)
        if local in _BLANKS or (element is not paragraph and local in _PARAGRAPHS):
            yield " "
        yield element.text or ""
        if element is not paragraph:
            yield element.tail or ""


def _plain(tag: str) -> str:
    return tag.rpartition("}")[2]
