"""The table of contents: entries that are right and can be followed before Word updates them.

Which page a heading stands on is known to Word only. A flag that asks for an update on opening
makes Word ask the reader a worrying question, so there is none: entries lead to their heading,
and their page numbers appear when Word prints, exports or is asked to update the table.

Called by `writing`.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.report.outline import Heading
from workbench.report.word.xml import (
    Element,
    element,
    field,
    field_end,
    field_start,
    paragraph,
    run,
)

LEVELS = 3


def bookmark(number: int) -> str:
    """Name the bookmark of the n-th heading the way Word names its own."""
    return f"_Toc{number:09d}"


def bookmarked(number: int, words: Element) -> tuple[Element, ...]:
    """Put the bookmark of the n-th heading around its words."""
    start = element("w:bookmarkStart", id=number, name=bookmark(number))
    return start, words, element("w:bookmarkEnd", id=number)


def contents_of(headings: Sequence[Heading]) -> Element | None:
    """Make the table of contents, numbering the headings from 1; None when there are none."""
    entries = [_entry(number, one) for number, one in enumerate(headings, 1) if one.level <= LEVELS]
    if not entries:
        return None
    for place, part in enumerate(field_start(rf'TOC \o "1-{LEVELS}" \h \z \u'), 1):
        entries[0].insert(place, part)
    entries[-1].append(field_end())
    return element(
        "w:sdt",
        element(
            "w:sdtPr",
            element(
                "w:docPartObj",
                element("w:docPartGallery", val="Table of Contents"),
                element("w:docPartUnique"),
            ),
        ),
        element("w:sdtContent", paragraph("TOCHeading", run("Contents")), *entries),
    )


def _entry(number: int, heading: Heading) -> Element:
    name = bookmark(number)
    link = element(
        "w:hyperlink",
        run(heading.text),
        run("\t"),
        *field(rf"PAGEREF {name} \h", ""),
        anchor=name,
        history=1,
    )
    return paragraph(f"TOC{heading.level}", link)
