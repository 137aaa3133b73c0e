"""Themes and quotes as the rows of a sheet.

Called by the command line, which reads the files.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from workbench.coding.growing import GrowingCodebook
from workbench.coding.order import last_place
from workbench.coding.rows import Cells, Duplicate, Passages, RefusedRow, numbered_rows, refused
from workbench.coding.wording import counted, elided, named, on_one_line
from workbench.journal.entry import Change, Draft, adds, sets
from workbench.model.errors import Refused
from workbench.model.ids import (
    CodeId,
    CoderId,
    MakeId,
    QuoteId,
    ThemeId,
    TopicId,
    TranscriptId,
    joint_id,
    new_id,
)
from workbench.model.quote import Quote
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.model.theme import Theme, ThemeCode, Topic

THEME_COLUMNS = ("topic", "theme", "description", "code")
QUOTE_COLUMNS = ("theme", "transcript", "start", "end")


def import_themes(
    read: Reader, rows: Iterable[Mapping[str, object]], *, make_id: MakeId = new_id
) -> tuple[Draft, list[RefusedRow]]:
    """Draft the themes of a sheet; list the rows that do not go in, with the reason.

    One row is one code of one theme (columns topic, theme, description, code; the code may be
    empty). Unknown topics, themes and codes are made. A description goes where a theme has
    none; where it differs from the one there, the row is listed and only its code goes in.
    """
    sheet = list(numbered_rows(rows, THEME_COLUMNS))
    board = _Board(read, [cells["code"] for _, cells in sheet], make_id)
    troubles: list[RefusedRow] = []
    for line, cells in sheet:
        try:
            board.take(cells)
        except Refused as trouble:
            troubles.append(refused(line, trouble))
    return Draft(f"Import {counted(board.touched, 'theme')}", board.changes()), troubles


def import_quotes(
    read: Reader,
    rows: Iterable[Mapping[str, object]],
    *,
    by: CoderId,
    make_id: MakeId = new_id,
) -> tuple[Draft, list[RefusedRow]]:
    """Draft the quotes of a sheet; list the rows that do not go in, with the reason.

    Columns: theme (its title; empty for quotes that wait for one), transcript, start, end, and
    if wanted text. Offsets are taken as they are; no theme is made.
    """
    bank = _Bank(read, by, make_id)
    troubles: list[RefusedRow] = []
    for line, cells in numbered_rows(rows, QUOTE_COLUMNS):
        try:
            bank.take(cells)
        except Refused as trouble:
            troubles.append(refused(line, trouble))
    return Draft(
        f"Import {counted(len(bank.made), 'quote')}", tuple(map(adds, bank.made))
    ), troubles


class _Bank:
    """The quotes of a study, and those that the rows taken so far put in."""

    def __init__(self, read: Reader, by: CoderId, make_id: MakeId) -> None:
        self.made: list[Quote] = []
        self._by = by
        self._make_id = make_id
        self._passages = Passages(read)
        self._themes: defaultdict[str, list[Theme]] = defaultdict(list)
        for theme in read.themes():
            self._themes[_folded(theme.title)].append(theme)
        self._standing: set[tuple[ThemeId | None, TranscriptId, Span]] = set()
        self._places: defaultdict[ThemeId | None, int] = defaultdict(int)
        for quote in read.quotes():
            self._count(quote)

    def take(self, cells: Cells) -> None:
        """Take one row in; raises Refused, or Duplicate."""
        theme = self._theme(on_one_line(cells["theme"]))
        transcript = self._passages.transcript(cells)
        span = self._passages.span(cells, transcript)
        words = span.of(self._passages.text(transcript))
        if (theme, transcript.id, span) in self._standing:
            raise Duplicate(f"{named(elided(words))} is a quote there already.")
        quote = Quote(
            id=QuoteId(self._make_id()),
            theme=theme,
            transcript=transcript.id,
            start=span.start,
            end=span.end,
            exact=words,
            position=self._places[theme],
            coder=self._by,
        )
        self._count(quote)
        self.made.append(quote)

    def _theme(self, title: str) -> ThemeId | None:
        if not title:
            return None
        found = self._themes.get(_folded(title), [])
        if not found:
            raise Refused(f"No theme is called {named(title)}: correct the title or add it.")
        if len(found) > 1:
            raise Refused(f"Several themes are called {named(title)}: rename them first.")
        return found[0].id

    def _count(self, quote: Quote) -> None:
        self._standing.add((quote.theme, quote.transcript, quote.span))
        self._places[quote.theme] = max(self._places[quote.theme], quote.position + 1)


class _Board:
    """The topics and themes of a study, and what the rows taken so far add to them."""

    def __init__(self, read: Reader, paths: list[str], make_id: MakeId) -> None:
        self._make_id = make_id
        self._codes = GrowingCodebook(read.codebook(), make_id, paths)
        self._topics = {_folded(topic.title): topic for topic in read.topics()}
        self._themes = {(theme.topic, _folded(theme.title)): theme for theme in read.themes()}
        self._old_themes = {theme.id: theme for theme in read.themes()}
        self._carried: defaultdict[ThemeId, set[CodeId]] = defaultdict(set)
        self._places: defaultdict[ThemeId, int] = defaultdict(int)
        for member in read.theme_codes():
            self._carried[member.theme].add(member.code)
            self._places[member.theme] = max(self._places[member.theme], member.position + 1)
        self._new_topics: list[Topic] = []
        self._new_members: list[ThemeCode] = []
        self._changed: set[ThemeId] = set()

    @property
    def touched(self) -> int:
        """How many themes are made or changed."""
        return len(self._changed)

    def take(self, cells: Cells) -> None:
        """Take one row in; raises Refused, or Duplicate where it adds nothing."""
        topic, title = on_one_line(cells["topic"]), on_one_line(cells["theme"])
        if not topic:
            raise Refused("The row names no topic.")
        if not title:
            raise Refused("The row names no theme.")
        theme, is_new = self._theme(self._topic(topic), title)
        description = cells["description"].strip()
        described = self._describe(theme, description)
        placed = self._place(theme, cells["code"])
        adds_something = is_new or described or placed
        if adds_something:
            self._changed.add(theme.id)
        if description and not described and description != theme.description:
            raise Refused(f"{named(title)} keeps the description it has: change it on the board.")
        if not adds_something:
            raise Duplicate(f"{named(title)} has all of this already.")

    def changes(self) -> tuple[Change, ...]:
        """All changes, what is named by others before what names it."""
        themes: list[Change] = []
        for theme in self._themes.values():
            old = self._old_themes.get(theme.id)
            themes += sets(old, description=theme.description) if old else (adds(theme),)
        return (
            *map(adds, self._codes.made),
            *map(adds, self._new_topics),
            *themes,
            *map(adds, self._new_members),
        )

    def _topic(self, title: str) -> TopicId:
        topic = self._topics.get(_folded(title))
        if topic is None:
            topic = Topic(TopicId(self._make_id()), title, last_place(self._topics.values()))
            self._topics[_folded(title)] = topic
            self._new_topics.append(topic)
        return topic.id

    def _theme(self, topic: TopicId, title: str) -> tuple[Theme, bool]:
        key = (topic, _folded(title))
        if key in self._themes:
            return self._themes[key], False
        siblings = [theme for theme in self._themes.values() if theme.topic == topic]
        theme = Theme(ThemeId(self._make_id()), topic, title, last_place(siblings))
        self._themes[key] = theme
        return theme, True

    def _describe(self, theme: Theme, description: str) -> bool:
        if theme.description or not description:
            return False
        key = (theme.topic, _folded(theme.title))
        self._themes[key] = replace(theme, description=description)
        return True

    def _place(self, theme: Theme, path: str) -> bool:
        if not path.replace(">", "").strip():
            return False
        code = self._codes.ensure(path)
        if code in self._carried[theme.id]:
            return False
        self._carried[theme.id].add(code)
        member = ThemeCode(joint_id(theme.id, code), theme.id, code, self._places[theme.id])
        self._places[theme.id] += 1
        self._new_members.append(member)
        return True


def _folded(title: str) -> str:
    return on_one_line(title).casefold()
