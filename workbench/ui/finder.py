"""The search field of the top bar: transcripts, codes, memos, participants, words and commands.

Called by `workspace`; what can be found is in `finder_hits`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.ui.commands import Command
from workbench.ui.desk import Desk
from workbench.ui.finder_hits import Hit, Hits
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.labels import Elided, IconLabel, quiet
from workbench.ui.widgets.popover import Popover

WIDTH, ROW, MOST = 600, 36, 12
WAIT_MS = 120
KIND_WIDTH, WHERE_WIDTH = 84, 170


class Finder(QObject):
    """Shows what fits the words in the search field a moment after they are typed."""

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
        self._field, self._host = field, host
        self._all = Hits(desk, commands)
        self._popover = Popover(host, WIDTH, 100)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Search results"))
        self._list.setProperty("kind", "paper")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda item: self._open(self._list.row(item)))
        self._hits: Sequence[Hit] = ()
        fill(QVBoxLayout(self._popover.body), self._list, margins=(6, 6, 6, 6))
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self.show_hits)
        field.textEdited.connect(lambda _: self._timer.start())
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk and open the list by key; close it when the field is left."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        if event.type() == QEvent.Type.FocusOut:
            self._timer.stop()
            self._popover.dismiss()
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self._close()
            self.done.emit()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._catch_up()
            if self._hits:
                step = 1 if key == Qt.Key.Key_Down else -1
                self._list.setCurrentRow((self._list.currentRow() + step) % len(self._hits))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._catch_up()
            self._open(max(0, self._list.currentRow()))
            return True
        return False

    def _catch_up(self) -> None:
        if self._timer.isActive():
            self.show_hits()

    def show_hits(self) -> None:
        """Show what fits what is typed now."""
        self._timer.stop()
        words = self._field.text()
        found = self._all.find(words) if words.strip() else []
        self._hits = [*found[: MOST - 1], found[-1]] if len(found) > MOST else found
        self._list.clear()
        for hit in self._hits:
            item = QListWidgetItem()
            item.setSizeHint(QSize(WIDTH - 20, ROW))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _told(hit))
            self._list.addItem(item)
            self._list.setItemWidget(item, _row_of(hit))
        if not self._hits:
            self._popover.dismiss()
            return
        self._list.setCurrentRow(0)
        self._popover.resize_body(WIDTH, 14 + ROW * len(self._hits))
        corner = self._field.mapTo(self._host, self._field.rect().topLeft())
        self._popover.open_by(QRect(corner, self._field.size()))

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self._close()
            self.done.emit()
            hit.open()

    def _close(self) -> None:
        self._timer.stop()
        self._field.clear()
        self._hits = ()
        self._popover.dismiss()


def _told(hit: Hit) -> str:
    return ", ".join(filter(None, (hit.kind, hit.text, hit.where)))


def _row_of(hit: Hit) -> QWidget:
    kind, where = quiet(hit.kind), quiet(hit.where)
    kind.setFixedWidth(KIND_WIDTH)
    where.setMaximumWidth(WHERE_WIDTH)
    icon = IconLabel(hit.icon, "ink3", 16)
    return row(icon, kind, Elided(hit.text), where, margins=(10, 0, 10, 0))
