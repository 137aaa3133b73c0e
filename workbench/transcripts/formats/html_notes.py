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
    places: dict[str, Any] = {}
    marks: dict[Any, tuple[str, str]] = {}
    for element in root.iter():
        for key in (element.get("name"), element.get("id")):
            if key and (known := _known(key)):
                places.setdefault(key, element)
                marks[element] = known
    found: dict[Any, tuple[str, Any]] = {}
    links: set[Any] = set()
    for link in root.iter("a") if places else ():
        place = places.get(_target(link))
        if place is None or link in marks:
            continue
        body = _body(place, marks)
        if body is not None and link not in body.iter("a"):
            found[link] = (marks[place][0], body)
            links.add(link)
            links.update(back for back in body.iter("a") if _target(back))
    return Notes(found, frozenset(links), frozenset(body for _, body in found.values()))


def _target(link: Any) -> str:
    """The place in the same page that a link leads to, "" when it leads elsewhere."""
    target = link.get("href") or ""
    return target[1:] if target.startswith("#") else ""


def _known(key: str) -> tuple[str, str] | None:
    """The kind and number of a note, by the name of its place."""
    for pattern, kind in _PLACES:
        if pattern.fullmatch(key):
            return kind, "".join(filter(str.isdigit, key))
    return None


def _body(place: Any, marks: dict[Any, tuple[str, str]]) -> Any:
    """The element around a place that holds the whole note, and no other."""
    body = None
    for around in (place, *place.iterancestors()):
        if around.tag not in _BODIES:
            continue
        inside = {marks[element] for element in around.iter() if element in marks}
        if len(inside) > 1:
            break
        body = around
        if around.tag != "p":
            break
    return body
