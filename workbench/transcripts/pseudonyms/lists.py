"""Lists of given names and places that help to suggest names, shipped or a person's own.

Called by the pages and commands about pseudonyms; read by `suggesting`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from workbench import resources
from workbench.model.errors import Environment, Refused
from workbench.transcripts.blocks import Unreadable
from workbench.transcripts.encodings import decode
from workbench.transcripts.pseudonyms.listing import KINDS, Kind, key_of


@dataclass(frozen=True, slots=True)
class WordLists:
    """Known names by the key all their spellings share, and what each is."""

    kinds: Mapping[str, Kind]
    longest: int = 1

    def kind_of(self, key: str) -> Kind | None:
        """What a name is, or None when it is not in the lists."""
        return self.kinds.get(key)

    def and_own(self, own: WordLists) -> WordLists:
        """These lists with a person's own, which come first."""
        return WordLists({**self.kinds, **own.kinds}, max(self.longest, own.longest))


@cache
def shipped() -> WordLists:
    """The lists that ship with the program."""
    names = resources.path("word-lists", "given-names.txt").read_text(encoding="utf-8")
    places = resources.path("word-lists", "places.txt").read_text(encoding="utf-8")
    kinds: dict[str, Kind] = {key_of(place): "place" for place in _lines(places)}
    for line in _lines(names):
        for name in line.split():
            kinds.setdefault(key_of(name), "person")
    return _of(kinds)


def own(path: Path) -> WordLists:
    """A person's own list: one name a line, after a tab what it is (a person when not said).

    Environment when the file cannot be read, Refused when it holds no names.
    """
    try:
        text = decode(path.read_bytes())
    except OSError as error:
        raise Environment(
            f"“{path.name or path}” cannot be read: {error.strerror or error}. Check the name "
            "and the place."
        ) from error
    except Unreadable as error:
        raise Refused(f"“{path.name}” {error}. Save it as plain text (UTF-8).") from error
    kinds: dict[str, Kind] = {}
    for line in _lines(text):
        name, _, said = line.partition("\t")
        kind = next((k for k in KINDS if k == said.strip().casefold()), None)
        if kind is None and said.strip():
            raise Refused(
                f"“{path.name}” says that “{name.strip()}” is “{said.strip()}”: write one of "
                f"{', '.join(KINDS)}."
            )
        if key := key_of(name):
            kinds[key] = kind or "person"
    if not kinds:
        raise Refused(f"“{path.name}” holds no names: write one name on each line.")
    return _of(kinds)


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _of(kinds: Mapping[str, Kind]) -> WordLists:
    return WordLists(kinds, max(len(key.split()) for key in kinds))
