"""The footnotes and comments of a web page: links to a place further down that links back.

Called by `html`. The names of such places differ: Word has "_ftn1", LibreOffice
"sdfootnote1sym", Google Docs "ftnt1", Pandoc "fn1".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_PLACES = (
    (re.compile(r"_?ftnt?\d+|sdfootnote\d+sym|fn:?\d+"), "footnote"),
    (re.compile(r"_?edn\d+|sdendnote\d+sym"), "endnote"),
    (re.compile(r"cmnt\d+|_msocom_\d+"), "comment"),
)
_BODIES = frozenset(("div", "li", "aside", "p"))


@dataclass(frozen=True, slots=True)
class Notes:
    """The kind and body of each note by the link that leads there, and what is no text.

    `links` are the links to and from notes, `bodies` the elements that hold their text.
    """

    found: dict[Any, tuple[str, Any]]
    links: frozenset[Any]
    bodies: frozenset[Any]


def find_notes(root: Any) -> Notes:
    """Find the notes of a page."""
    places: dict[str, tuple[str, Any]] = {}
    for element in root.iter():
        for key in (element.get("name"), element.get("id")):
            if key and (kind := _kind(key)):
                places.setdefault(key, (kind, element))
    found: dict[Any, tuple[str, Any]] = {}
    links: set[Any] = set()
    if places:
        marks = {element for _, element in places.values()}
        for link in root.iter("a"):
            kind, place = places.get((link.get("href") or "")[1:], ("", None))
            if place is None or link in marks or not (link.get("href") or "").startswith("#"):
                continue
            body = _body(place, marks)
            if body is not None and link not in body.iter("a"):
                found[link] = (kind, body)
                links.add(link)
                links.update(a for a in body.iter("a") if (a.get("href") or "").startswith("#"))
    return Notes(found, frozenset(links), frozenset(body for _, body in found.values()))


def _kind(key: str) -> str:
    return next((kind for pattern, kind in _PLACES if pattern.fullmatch(key)), "")


def _body(place: Any, marks: set[Any]) -> Any:
    """The largest element around a place that holds one note only."""
    body = None
    for around in (place, *place.iterancestors()):
        if around.tag not in _BODIES:
            continue
        inside = sum(element in marks for element in around.iter())
        if inside > 1 and body is not None:
            break
        body = around
        if around.tag != "p":
            break
    return body
