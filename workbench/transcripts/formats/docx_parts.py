"""The parts of a Word document beside its text: what its styles look like, comments, notes.

Called by `docx`.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from workbench.transcripts.formats.archive import Archive, Program

WORD = frozenset(
    (
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
)
WORD_PROGRAM = Program("Word document", "Word")

_BESIDE = {"comments": "comment", "footnotes": "footnote", "endnotes": "endnote"}


@lru_cache(maxsize=4096)
def _split(tag: str) -> tuple[str, str]:
    """The name in Word's own vocabulary, strict or not, else "", and the name in any."""
    namespace, _, name = tag.rpartition("}")
    return (name if namespace[1:] in WORD else ""), name


def word(element: Any) -> str:
    """The local name of an element of Word's own vocabulary, else ""."""
    tag = element.tag
    return _split(tag)[0] if isinstance(tag, str) else ""


def local(element: Any) -> str:
    """The local name of an element of any vocabulary."""
    tag = element.tag
    return _split(tag)[1] if isinstance(tag, str) else ""


def value(element: Any, name: str = "val") -> str | None:
    """An attribute of Word's own vocabulary."""
    for namespace in WORD:
        if (found := element.get(f"{{{namespace}}}{name}")) is not None:
            return str(found)
    return None


def flag(properties: Any, name: str) -> bool | None:
    """Whether properties switch something on or off; None when they do not say."""
    if properties is not None:
        for mark in properties:
            if word(mark) == name:
                return value(mark) not in ("0", "false", "off")
    return None


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph or a run looks, as far as it matters; `name` is "" for the usual style."""

    name: str = ""
    heading: bool = False
    bold: bool = False


class Parts:
    """What an archive with a Word document holds; `main` is the part with the text, or None."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self.main = self._main()
        related = self._related(self.main) if self.main else {}
        self._beside = {kind: related[kind] for kind in _BESIDE if kind in related}
        self._styles: dict[str, Style] = {}
        self.authors: dict[str, str] = {}
        """Who wrote a comment, by its number."""
        if self.main:
            self._read_styles(related.get("styles") or self._neighbour("styles.xml"))

    @property
    def is_document(self) -> bool:
        """Whether the main part begins as a Word document does."""
        start = self._archive.start(self.main or "")
        return any(namespace.encode() in start for namespace in WORD)

    def style(self, paragraph: Any) -> Style:
        """How a paragraph looks by its style and its outline level."""
        look = Style()
        for properties in paragraph:
            if word(properties) != "pPr":
                continue
            for child in properties:
                name = word(child)
                if name == "pStyle":
                    look = self._styles.get(value(child) or "", look)
                elif name == "outlineLvl":
                    look = replace(look, heading=value(child) != "9")
            break
        return look

    def run_style(self, properties: Any) -> Style:
        """How a run looks by its style."""
        if properties is not None:
            for child in properties:
                if word(child) == "rStyle":
                    return self._styles.get(value(child) or "", Style())
        return Style()

    def beside(self) -> Iterator[tuple[tuple[str, str], Any]]:
        """The elements of comments and notes, by their kind and number."""
        for relation, part in self._beside.items():
            for element in self._archive.tree(part):
                kind, number = _BESIDE[relation], value(element, "id")
                if word(element) == kind and number is not None:
                    if kind == "comment":
                        self.authors[number] = value(element, "author") or ""
                    yield (kind, number), element

    def _main(self) -> str | None:
        """The name of the part that holds the text, as the archive's relations say."""
        found = self._related("").get("officeDocument")
        if found is None and "word/document.xml" in self._archive.names:
            return "word/document.xml"
        return found

    def _related(self, part: str) -> dict[str, str]:
        """The parts a part names, by the kind of their relation."""
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations not in self._archive.names:
            return {}
        found: dict[str, str] = {}
        for relation in self._archive.tree(relations):
            kind = (relation.get("Type") or "").rpartition("/")[2]
            target = posixpath.join("/", folder, relation.get("Target") or "")
            target = posixpath.normpath(target).lstrip("/")
            if target in self._archive.names:
                found.setdefault(kind, target)
        return found

    def _neighbour(self, name: str) -> str | None:
        part = posixpath.join(posixpath.dirname(self.main or ""), name)
        return part if part in self._archive.names else None

    def _read_styles(self, part: str | None) -> None:
        """Learn which styles are headings (their names are English everywhere) or bold."""
        if part is None:
            return
        based: dict[str, str] = {}
        bold: dict[str, bool | None] = {}
        named: dict[str, str] = {}
        for style in self._archive.tree(part):
            key = value(style, "styleId")
            if key is None or word(style) != "style":
                continue
            bold[key] = None
            for child in style:
                kind = word(child)
                if kind == "name":
                    named[key] = value(child) or ""
                elif kind == "basedOn":
                    based[key] = value(child) or ""
                elif kind == "rPr":
                    bold[key] = flag(child, "b")
        for key in bold:
            name = named.get(key, key)
            heading = name.casefold().startswith("heading") or name.casefold() == "title"
            usual = "" if name.casefold() == "normal" else name
            self._styles[key] = Style(usual, heading, _inherited(key, bold, based))


def _inherited(key: str, bold: dict[str, bool | None], based: dict[str, str]) -> bool:
    """Whether a style is bold, by itself or by the styles it is based on."""
    for _ in range(20):
        if bold.get(key) is not None or key not in based:
            break
        key = based[key]
    return bool(bold.get(key))
