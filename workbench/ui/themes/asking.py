"""Two small panels over the page: ask for a title, and pick one of a list by typing.

Called by `page` for titles of topics and themes, and for codes and themes to move to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import primary
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import label, plain_tip
from workbench.ui.widgets.marks import paint_swatch
from workbench.ui.widgets.popover import Popover

WIDTH = 348
LIST_HEIGHT = 348
ROW = 30


class _Asking(Popover):
    """A panel that goes when the focus goes elsewhere, and gives it back on Esc."""

    def __init__(self, host: QWidget, height: int) -> None:
        super().__init__(host, WIDTH, height)
        self._before: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)

    def open_at_widget(self, host: QWidget, anchor: QWidget) -> None:
        """Open under a widget of the host."""
        self._before = QApplication.focusWidget()
        self.open_by(QRect(anchor.mapTo(host, QPoint()), anchor.size()))

    def leave(self) -> None:
        """Close and give the focus back to who had it."""
        before, self._before = self._before, None
        self.dismiss()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _focus_went(self, old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and not self.isAncestorOf(new):
            self._before = None
            self.dismiss()


class TitleAsking(_Asking):
    """Ask for one title; stays open while it is refused."""

    def __init__(self, host: QWidget) -> None:
        """Make it hidden."""
        super().__init__(host, 90)
        self._host = host
        self._run: Callable[[str], bool] | None = None
        self._told = label("", 12, "ink2", SEMIBOLD)
        self.field = Field(self.tr("Title"))
        self.save = primary(self.tr("Save"), self._save)
        self.field.returnPressed.connect(self._save)
        fill(
            QVBoxLayout(self.body),
            self._told,
            row(self.field, self.save),
            None,
            margins=(16, 14, 16, 12),
            gap=10,
        )

    def ask(
        self, anchor: QWidget, told: str, title: str, hint: str, run: Callable[[str], bool]
    ) -> None:
        """Ask, beginning with `title`; `run` says whether the title was taken."""
        self._run = run
        self._told.setText(told)
        self.field.setAccessibleName(told)
        self.field.setPlaceholderText(hint)
        self.field.setText(title)
        self.open_at_widget(self._host, anchor)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def _save(self) -> None:
        if self._run is not None and self._run(self.field.text()):
            self.leave()


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick: what is said, what is said beside it, and its colour if it is a code."""

    id: str
    text: str
    note: str = ""
    colour: int | None = None


class Picking(_Asking):
    """Pick one of a list that typing makes shorter."""

    def __init__(self, host: QWidget) -> None:
        """Make it hidden."""
        super().__init__(host, LIST_HEIGHT)
        self._host = host
        self._choices: tuple[Choice, ...] = ()
        self._run: Callable[[str], object] | None = None
        self._told = label("", 12, "ink2", SEMIBOLD)
        self.field = Field(self.tr("Filter the list"), self.tr("Filter…"), "search")
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._pick)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setProperty("kind", "paper")
        self.list.setFont(font(13))
        self.list.setIconSize(QSize(11, 11))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.itemClicked.connect(lambda item: self._pick())
        self.list.itemActivated.connect(lambda item: self._pick())
        self._none = label(self.tr("Nothing fits what you typed."), 12, "ink3")
        fill(
            QVBoxLayout(self.body),
            self._told,
            self.field,
            self._none,
            self.list,
            margins=(14, 12, 14, 10),
            gap=8,
        )

    def pick(
        self,
        anchor: QWidget,
        told: str,
        choices: Sequence[Choice],
        run: Callable[[str], object],
    ) -> None:
        """Let the person pick; `run` gets the id."""
        self._run, self._choices = run, tuple(choices)
        self._told.setText(told)
        self.list.setAccessibleName(told)
        self.field.clear()
        self._filter("")
        self.open_at_widget(self._host, anchor)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> list[str]:
        """What the list shows."""
        return [self.list.item(n).text() for n in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Up and Down move through the list while one types."""
        if watched is self.field and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step and event.type() == QEvent.Type.KeyPress and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        for choice in self._choices:
            if all(word in f"{choice.text} {choice.note}".casefold() for word in words):
                self.list.addItem(_item(choice))
        self.list.setCurrentRow(0)
        self._none.setVisible(not self.list.count())

    def _pick(self) -> None:
        item, run = self.list.currentItem(), self._run
        if item is None or run is None:
            return
        self.leave()
        run(item.data(Qt.ItemDataRole.UserRole))


def _item(choice: Choice) -> QListWidgetItem:
    item = QListWidgetItem(choice.text)
    item.setData(Qt.ItemDataRole.UserRole, choice.id)
    item.setSizeHint(QSize(0, ROW))
    if choice.note:
        item.setToolTip(plain_tip(choice.note))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, choice.note)
    if choice.colour is not None:
        item.setIcon(swatch_icon(choice.colour))
    return item


def swatch_icon(code_colour: int) -> QIcon:
    """The swatch of a code as an icon for lists and trees."""
    drawn = QPixmap(22, 22)
    drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(2)
    painter = QPainter(drawn)
    paint_swatch(painter, QRectF(0, 0, 11, 11), code_colour)
    painter.end()
    return QIcon(drawn)
