"""What the search field of the window can find, and where each thing is.

Called by `finder`. Sorts stand in the order of their best likeness; what was said follows what
is named.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from rapidfuzz import fuzz, process

from workbench.coding.finding.find import Query, find
from workbench.coding.noted import visible_memos
from workbench.coding.voices import Voices
from workbench.coding.wording import on_one_line
from workbench.model.errors import Refused
from workbench.model.memo import Memo
from workbench.model.words import is_alone, words_of
from workbench.ui.commands import Command
from workbench.ui.desk import Desk, Place
from workbench.ui.memo_place import place_of

LEAST = 78
"""So alike (0..100) a name must be to what was typed."""
SAID_AT = 84
"""Where words that were said stand among names, by their likeness."""
LETTERS = 3
"""So many letters must be typed before it is looked for what was said."""
PLACES = 30
"""So many places are looked at for some in different turns."""
BEFORE, AFTER = 24, 90


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: what it is, what it is called, where it is, and how to get there."""

    icon: str
    kind: str
    text: str
    where: str
    open: Callable[[], object]


class Hits:
    """Finds things by what is typed."""

    def __init__(self, desk: Desk, commands: Callable[[], Sequence[Command]]) -> None:
        """Look on a desk, and among the commands that can be given now."""
        self._desk, self._commands = desk, commands

    def find(self, words: str) -> list[Hit]:
        """What fits, a few of each sort, the likeliest sort first; then the way to more."""
        sorts = [
            self._alike(words, self._codes(), 3),
            self._alike(words, self._transcripts(), 3),
            self._alike(words, self._people(), 2),
            self._alike(words, self._memos(), 2),
            self._said(words, 3),
            self._alike(words, self._doable(), 3),
        ]
        sorts.sort(key=lambda found: -found[0])
        return [*(hit for _, hits in sorts for hit in hits), self._everywhere(words)]

    def _alike(self, words: str, hits: Sequence[Hit], most: int) -> tuple[float, list[Hit]]:
        """The hits whose text is most alike, and how alike the first is."""
        found = process.extract(
            words.casefold(),
            [hit.text.casefold() for hit in hits],
            scorer=fuzz.WRatio,
            limit=most,
            score_cutoff=LEAST,
        )
        return (found[0][1] if found else 0.0), [hits[number] for _, _, number in found]

    def _codes(self) -> list[Hit]:
        book = self._desk.read.codebook()
        return [
            Hit("tag", _tr("Code"), code.name, _above(book.path(code.id)), self._to(place))
            for code in book.codes
            for place in (Place("coding", code=code.id),)
        ]

    def _transcripts(self) -> list[Hit]:
        read = self._desk.read
        sessions = {session.id: session.label for session in read.sessions()}
        return [
            Hit(
                "file-text",
                _tr("Transcript"),
                one.name,
                "" if sessions.get(one.session) == one.name else sessions.get(one.session, ""),
                self._to(Place("coding", one.id)),
            )
            for one in read.transcripts()
        ]

    def _people(self) -> list[Hit]:
        return [
            Hit(
                "user",
                _tr("Participant"),
                one.label,
                "",
                self._to(Place("transcripts", item=one.id)),
            )
            for one in self._desk.read.participants()
        ]

    def _memos(self) -> list[Hit]:
        read = self._desk.read
        return [
            Hit(
                "message-square", _tr("Memo"), on_one_line(memo.text), "", partial(self._open, memo)
            )
            for memo in visible_memos(read, self._desk.me, read.memos())
        ]

    def _open(self, memo: Memo) -> None:
        """Go to what a memo is about."""
        self._desk.go(place_of(self._desk.read, memo))

    def _doable(self) -> list[Hit]:
        return [
            Hit(
                "keyboard",
                _tr("Command"),
                c.text.replace("&", ""),
                " ".join(c.shown_keys[:1]),
                c.run,
            )
            for c in self._commands()
            if c.when()
        ]

    def _said(self, words: str, most: int) -> tuple[float, list[Hit]]:
        desk, letters = self._desk, words_of(words).replace(" ", "")
        if len(letters) < LETTERS and not any(map(is_alone, letters)):
            return 0.0, []
        query = Query(words, "all", beginnings=True)
        try:
            found = find(desk.read, query, me=desk.me, limit=PLACES, context=AFTER)
        except Refused:
            return 0.0, []
        turns = {(hit.transcript, hit.turn): hit for hit in reversed(found.hits)}
        voices = Voices(desk.read)
        hits = []
        for hit in list(reversed(turns.values()))[:most]:
            before = hit.before[-BEFORE:]
            cut = "…" if len(hit.before) > BEFORE else ""
            shown = on_one_line(f"{cut}{before}{hit.exact}{hit.after}")
            where = voices.attribution(hit.transcript, [hit.span]).strip("()")
            place = Place("coding", hit.transcript, hit.start, hit.end)
            hits.append(Hit("text-select", _tr("Said"), shown, where, self._to(place)))
        return (SAID_AT if hits else 0.0), hits

    def _everywhere(self, words: str) -> Hit:
        said = _tr("Find “{words}” in all transcripts…").replace("{words}", on_one_line(words))
        return Hit("search", _tr("Search"), said, "", self._to(Place("search", item=words.strip())))

    def _to(self, place: Place) -> Callable[[], object]:
        return partial(self._desk.go, place)


def _above(path: str) -> str:
    above, _, _ = path.rpartition(" > ")
    return above


def _tr(words: str) -> str:
    return QCoreApplication.translate("Finder", words)
