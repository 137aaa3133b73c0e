"""Replace names: in one text, and in a whole file before it is imported.

Called by `cli.transcripts` and the import panel before an import, and by `project.applying` for
a study.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TypeVar

from workbench.transcripts.blocks import Block
from workbench.transcripts.pseudonyms.finding import Finder, Hit, State
from workbench.transcripts.pseudonyms.listing import Pseudonyms
from workbench.transcripts.reading import Source

T = TypeVar("T")


def replaced(text: str, hits: Iterable[Hit]) -> str:
    """A text with the hits that are to be replaced replaced; the others stay."""
    parts: list[str] = []
    at = 0
    for hit in hits:
        if hit.state == "replaced":
            parts += (text[at : hit.start], hit.replacement)
            at = hit.end
    return "".join((*parts, text[at:]))


def with_pseudonyms(text: str, finder: Finder, *, names_only: bool = False) -> str:
    """A text with its names replaced; `names_only` as in `Finder.find`."""
    return replaced(text, finder.find(text, names_only=names_only))


def name_with_pseudonyms(text: str, finder: Finder) -> str:
    """A label, a title or the name of a file: also forms that only may be a name are replaced."""
    hits = finder.find(text, names_only=True)
    return replaced(
        text,
        (
            hit if hit.state == "kept" else dataclasses.replace(hit, state="replaced")
            for hit in hits
        ),
    )


@dataclass(frozen=True, slots=True)
class FormSeen:
    """One form of an original, how often it was seen, and what it becomes; `example` in context."""

    original: str
    form: str
    replacement: str
    state: State
    count: int
    example: str


CONTEXT = 40
"""So many characters are shown on each side of an example."""


def forms_seen(finder: Finder, texts: Iterable[str]) -> tuple[FormSeen, ...]:
    """All forms of all originals in some texts: by original in the order of the list, then often.

    An original that is nowhere is not there.
    """
    counts: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], tuple[Hit, str]] = {}
    for text in texts:
        for hit in finder.find(text):
            key = (hit.pseudonym.original, hit.form)
            counts[key] += 1
            first.setdefault(key, (hit, in_context(text, hit.start, hit.end)))
    places = {one.original: place for place, one in enumerate(finder.pseudonyms)}
    seen = [
        FormSeen(original, form, hit.replacement, hit.state, counts[original, form], example)
        for (original, form), (hit, example) in first.items()
    ]
    return tuple(sorted(seen, key=lambda one: (places[one.original], -one.count, one.form)))


def in_context(text: str, start: int, end: int) -> str:
    """Some words with those around them, on one line."""
    before = text[max(0, start - CONTEXT) : start]
    after = text[end : end + CONTEXT]
    if start > CONTEXT:
        before = "…" + before.partition(" ")[2]
    if end + CONTEXT < len(text):
        after = after.rpartition(" ")[0] + "…"
    return " ".join(f"{before}{text[start:end]}{after}".split())


# -- before an import ---------------------------------------------------------------------


def pseudonymised(source: Source, pseudonyms: Pseudonyms) -> Source:
    """A file that was read with its names replaced: text, labels, notes and its own name.

    Everything that is made of it later holds no original that the list replaces.
    """
    finder = Finder(pseudonyms)
    blocks = tuple(_block(block, finder) for block in source.blocks)
    file = PurePath(source.file)
    return dataclasses.replace(
        source,
        name=name_with_pseudonyms(source.name, finder),
        file=name_with_pseudonyms(file.stem, finder) + file.suffix,
        blocks=blocks,
    )


def replaced_by(pseudonyms: Pseudonyms | None) -> Callable[[Source], Source] | None:
    """What prepares a file for import: its names replaced; None where there is no list."""
    if pseudonyms is None or not len(pseudonyms):
        return None
    return lambda source: pseudonymised(source, pseudonyms)


def source_texts(source: Source) -> Iterator[str]:
    """All words of a file that was read, block by block, to count forms in."""
    yield source.name
    for block in source.blocks:
        yield block.text
        yield from _strings([getattr(block, f.name) for f in _others(block)])


def _block(block: Block, finder: Finder) -> Block:
    hits = finder.find(block.text)
    fields = {f.name: _deeply(getattr(block, f.name), finder) for f in _others(block)}
    if block.label is not None:
        fields["label"] = name_with_pseudonyms(block.label, finder)
    fields["bold"] = _moved(block.bold, hits)
    return dataclasses.replace(block, text=replaced(block.text, hits), **fields)


def _others(block: Block) -> Sequence[dataclasses.Field[object]]:
    return [f for f in dataclasses.fields(block) if f.name != "text"]


def _deeply(value: T, finder: Finder) -> T:
    """Replace in every text inside a value, also in what a later format adds."""
    made: object = value
    if isinstance(value, str):
        made = with_pseudonyms(value, finder)
    elif isinstance(value, tuple):
        parts = [_deeply(part, finder) for part in value]
        made = type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {
            f.name: _deeply(getattr(value, f.name), finder) for f in dataclasses.fields(value)
        }
        made = dataclasses.replace(value, **fields)
    return made  # type: ignore[return-value]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _strings(part)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for f in dataclasses.fields(value):
            yield from _strings(getattr(value, f.name))


def _moved(offset: int, hits: Iterable[Hit]) -> int:
    """Where an offset of a text is after its names were replaced; inside one, it is its end."""
    change = 0
    for hit in hits:
        if hit.state == "replaced" and hit.start < offset:
            change += len(hit.replacement) - (hit.end - hit.start)
            offset = max(offset, hit.end)
    return offset + change
