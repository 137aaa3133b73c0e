"""Small pieces of WordprocessingML, for what python-docx has no words for.

Called by the other modules of `report.word`. Order of children follows the schema, because Word
offers to repair a file in which it does not.
"""

from __future__ import annotations

import re
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Element = Any
"""An lxml element; python-docx types its own kinds only."""

_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(words: str) -> str:
    """Leave out the control characters and lone surrogates XML has no place for."""
    return _FORBIDDEN.sub("", words)


def element(tag: str, *children: Element, **attributes: str | int) -> Element:
    """Make an element: element("w:tcW", w=900, type="dxa"); attributes are in its namespace."""
    made = OxmlElement(tag)
    prefix = tag.partition(":")[0]
    for name, value in attributes.items():
        made.set(qn(f"{prefix}:{name}"), str(value))
    made.extend(children)
    return made


def run(words: str, *, bold: bool = False, italic: bool = False, style: str = "") -> Element:
    """Make a run of text; a newline in it begins a new line, a tab is a tab."""
    made = element("w:r")
    look = [element("w:rStyle", val=style)] if style else []
    look += [element("w:b")] if bold else []
    look += [element("w:i")] if italic else []
    if look:
        made.append(element("w:rPr", *look))
    for part in re.split(r"([\n\t])", clean(words).replace("\r\n", "\n")):
        if part == "\n":
            made.append(element("w:br"))
        elif part == "\t":
            made.append(element("w:tab"))
        elif part:
            made.append(_text("w:t", part))
    return made


def paragraph(style: str, *children: Element, align: str = "left") -> Element:
    """Make a paragraph of a style id."""
    look = element("w:pPr", element("w:pStyle", val=style))
    if align == "right":
        look.append(element("w:jc", val="right"))
    return element("w:p", look, *children)


def field(instruction: str, shown: str) -> tuple[Element, ...]:
    """Make the runs of a field, with what it shows until Word works it out anew."""
    result = (run(shown),) if shown else ()
    return (*field_start(instruction), *result, field_end())


def field_start(instruction: str) -> tuple[Element, ...]:
    """Make the runs that open a field; what follows is its result until `field_end`."""
    return (
        element("w:r", element("w:fldChar", fldCharType="begin")),
        element("w:r", _text("w:instrText", f" {instruction} ")),
        element("w:r", element("w:fldChar", fldCharType="separate")),
    )


def field_end() -> Element:
    """Make the run that closes a field."""
    return element("w:r", element("w:fldChar", fldCharType="end"))


def _text(tag: str, words: str) -> Element:
    made = element(tag)
    made.text = words
    made.set(qn("xml:space"), "preserve")
    return made
