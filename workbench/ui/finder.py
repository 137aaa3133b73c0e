"""The search field of the top bar: transcripts, codes, memos, participants and commands.

Called by `workspace`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from rapidfuzz import fuzz, process

from workbench.coding.finding import Query, find
from workbench.ui.commands import Command
from workbench.ui.desk import Desk, Place
from workbench.ui.icons import icon
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.labels import Elided, IconLabel, quiet
from workbench.ui.widgets.popover import Popover

WIDTH, ROW, MOST = 520, 38, 9


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: what it is, where it is, and how to get there."""

    icon: str
    text: str
    where: str
    open: Callable[[], object]


class Finder(QObject):
    """Shows what fits the words in the search field while they are typed."""

    done = Signal()

    def __init__(
        self,
        field: QLineEdit,
        host: QWidget,
        desk: Desk,
        commands: Callable[[], Sequence[Command]],
    ) -> None:
        """Watch a field; the list floats over `host`."""
        super().__init__(field)
        self._field, self._desk, self._commands = field, desk, commands
        self._host = host
        self._popover = Popover(host, WIDTH, 100)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Search results"))
        self._list.setProperty("kind", "paper")
        self._list.setIconSize(QSize(16, 16))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda item: self._open(self._list.row(item)))
        self._hits: Sequence[Hit] = ()
        fill(QVBoxLayout(self._popover.body), self._list, margins=(6, 6, 6, 6))
        field.textEdited.connect(self._typed)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk and open the list by key; close it when the field is left."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        if event.type() == QEvent.Type.FocusOut:
            self._popover.dismiss()
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self._close()
            self.done.emit()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._hits:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % len(self._hits))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(max(0, self._list.currentRow()))
            return True
        return False

    def _typed(self, words: str) -> None:
        self._hits = self.find(words) if words.strip() else ()
        self._list.clear()
        for hit in self._hits:
            item = QListWidgetItem()
            item.setSizeHint(QSize(WIDTH - 20, ROW))
            self._list.addItem(item)
            self._list.setItemWidget(item, _row_of(hit))
        if not words.strip():
            self._popover.dismiss()
            return
        if not self._hits:
            nothing = QListWidgetItem(icon("search", "ink3", 16), self.tr("Nothing found"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            nothing.setSizeHint(QSize(WIDTH - 20, ROW))
            self._list.addItem(nothing)
        self._list.setCurrentRow(0)
        self._popover.resize_body(WIDTH, 14 + ROW * max(1, len(self._hits)))
        corner = self._field.mapTo(self._host, self._field.rect().topLeft())
        self._popover.open_by(QRect(corner, self._field.size()))

    def find(self, words: str) -> list[Hit]:
        """What fits, best of each sort first."""
        return [
            *self._fuzzy(words, self._codes(), 3),
            *self._fuzzy(words, self._names(), 2),
            *self._fuzzy(words, self._memos(), 2),
            *self._passages(words, 4),
            *self._fuzzy(words, self._doable(), 2),
        ][:MOST]

    def _codes(self) -> list[Hit]:
        book = self._desk.read.codebook()
        return [
            Hit("tag", code.name, book.path(code.id), self._goer(Place("coding", code=code.id)))
            for code in book.codes
        ]

    def _names(self) -> list[Hit]:
        read = self._desk.read
        transcripts = [
            Hit("file-text", t.name, self.tr("Transcript"), self._goer(Place("coding", t.id)))
            for t in read.transcripts()
        ]
        people = [
            Hit(
                "user", p.label, self.tr("Participant"), self._goer(Place("transcripts", item=p.id))
            )
            for p in read.participants()
        ]
        return transcripts + people

    def _memos(self) -> list[Hit]:
        found = []
        for memo in self._desk.read.memos():
            place = Place("study")
            if memo.about == "coding":
                coding = self._desk.read.coding(memo.subject)  # type: ignore[arg-type]
                place = Place("coding", coding.transcript, coding.start, coding.end, coding.id)
            elif memo.about == "code":
                place = Place("coding", code=memo.subject)  # type: ignore[arg-type]
            elif memo.about == "transcript":
                place = Place("coding", memo.subject)  # type: ignore[arg-type]
            found.append(Hit("message-square", memo.text, self.tr("Memo"), self._goer(place)))
        return found

    def _doable(self) -> list[Hit]:
        return [
            Hit("keyboard", c.text.replace("&", ""), " ".join(c.shown_keys[:1]), c.run)
            for c in self._commands()
            if c.when()
        ]

    def _passages(self, words: str, most: int) -> list[Hit]:
        desk = self._desk
        names = {t.id: t.name for t in desk.read.transcripts()}
        query = Query(words, "all", beginnings=True)
        found = desk.attempt(lambda: find(desk.read, query, me=desk.me, limit=most, context=90))
        hits = []
        for hit in found.hits if found is not None else ():
            before = hit.before[-20:]
            shown = ("…" if len(before) == 20 else "") + before + hit.exact + hit.after
            place = Place("coding", hit.transcript, hit.start, hit.end)
            hits.append(Hit("text-select", shown, names[hit.transcript], self._goer(place)))
        return hits

    def _fuzzy(self, words: str, hits: Sequence[Hit], most: int) -> list[Hit]:
        found = process.extract(
            words.casefold(),
            [hit.text.casefold() for hit in hits],
            scorer=fuzz.WRatio,
            limit=most,
            score_cutoff=78,
        )
        return [hits[index] for _, _, index in found]

    def _goer(self, place: Place) -> Callable[[], object]:
        return lambda: self._desk.go(place)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self._close()
            self.done.emit()
            hit.open()

    def _close(self) -> None:
        self._field.clear()
        self._hits = ()
        self._popover.dismiss()


def _row_of(hit: Hit) -> QWidget:
    where = quiet(hit.where)
    where.setMaximumWidth(170)
    return row(IconLabel(hit.icon, "ink3", 16), Elided(hit.text), where, margins=(10, 0, 10, 0))
