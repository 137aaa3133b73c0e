"""The list of pseudonyms: what each name becomes, and the forms of it that were found.

A name opens to its forms; a ticked form is replaced. Called by `pseudonyms_panel`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workbench.transcripts.pseudonyms.listing import Kind, Pseudonyms
from workbench.transcripts.pseudonyms.replacing import FormSeen
from workbench.ui.appearance import MEDIUM, colour, font
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import plain
from workbench.ui.widgets.labels import plain_tip, quiet

NAME, BECOMES, KIND, TIMES, EDGE = range(5)
ORIGINAL, FORM = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ROW = 30


class Names(QWidget):
    """The names with what can be done to one of them below.

    `switched` carries an original, a form and whether it is replaced; `change_wanted` and
    `remove_wanted` an original.
    """

    switched = Signal(str, str, bool)
    change_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self.tree = _Tree()
        self.tree.setProperty("kind", "paper")
        self.tree.setAccessibleName(self.tr("Names and what stands in their place"))
        self.tree.setFont(font(13, tabular=True))
        self.tree.setHeaderLabels(
            [self.tr("Name"), self.tr("Becomes"), self.tr("Kind"), self.tr("Times"), ""]
        )
        self.tree.setIndentation(20)
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        header.setFont(font(12, MEDIUM))
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(12)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.tree.headerItem().setTextAlignment(TIMES, right)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(BECOMES, QHeaderView.ResizeMode.Stretch)
        for column, width in ((KIND, 96), (TIMES, 76), (EDGE, 12)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.tree.setColumnWidth(column, width)
        change, remove = self.change_wanted.emit, self.remove_wanted.emit
        self.change = plain(self.tr("Change…"), lambda: self._ask(change), "pencil")
        self.remove = plain(self.tr("Remove"), lambda: self._ask(remove), "trash-2")
        foot = bar_frame(
            "foot",
            self.change,
            self.remove,
            None,
            quiet(self.tr("Ticked forms are replaced")),
            margins=(16, 0, 16, 0),
        )
        foot.setFixedHeight(50)
        fill(QVBoxLayout(self), self.tree, foot, gap=0)
        self.tree.itemChanged.connect(self._changed)
        self.tree.itemDoubleClicked.connect(lambda item, _: self._double(item))
        self.tree.itemSelectionChanged.connect(self._show_chosen)
        self.tree.removing.connect(lambda: self._ask(self.remove_wanted.emit))
        self._show_chosen()

    # -- showing --------------------------------------------------------------------------

    def show_names(self, names: Pseudonyms, seen: Sequence[FormSeen]) -> None:
        """Show a list and the forms that were found; what is open and chosen stays so."""
        chosen, open_ones = self.original(), self._open_ones()
        forms: defaultdict[str, list[FormSeen]] = defaultdict(list)
        for one in seen:
            forms[one.original].append(one)
        self.tree.blockSignals(True)
        self.tree.clear()
        for pseudonym in names:
            found = forms.get(pseudonym.original, [])
            item = self._item(pseudonym.original, pseudonym.replacement, pseudonym.kind, found)
            self.tree.addTopLevelItem(item)
            item.setExpanded(pseudonym.original in open_ones)
            if pseudonym.original == chosen:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self._show_chosen()

    def _item(
        self, original: str, replacement: str, kind: Kind, found: Iterable[FormSeen]
    ) -> QTreeWidgetItem:
        forms = list(found)
        replaced = sum(one.count for one in forms if one.state == "replaced")
        possible = sum(one.count for one in forms if one.state == "possible")
        times = f"{replaced:,}" + (f" + {possible:,}?" if possible else "")
        item = _row(original, replacement, kind_name(kind), times)
        item.setData(NAME, ORIGINAL, original)
        item.setForeground(KIND, colour("ink2"))
        if possible:
            item.setToolTip(
                TIMES,
                plain_tip(
                    self.tr("{n} may be this name: open it and tick the forms that are").format(
                        n=possible
                    )
                ),
            )
        for one in forms:
            item.addChild(self._form(one))
        return item

    def _form(self, one: FormSeen) -> QTreeWidgetItem:
        on = one.state == "replaced"
        becomes = one.replacement if on else self.tr("stays")
        kind = self.tr("may be") if one.state == "possible" else ""
        item = _row(one.form, becomes, kind, f"{one.count:,}")
        item.setData(NAME, ORIGINAL, one.original)
        item.setData(NAME, FORM, one.form)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(NAME, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        for column in (BECOMES, KIND, TIMES):
            tone = "warning" if column == KIND else "ink2"
            item.setForeground(column, colour(tone))
        item.setToolTip(NAME, plain_tip(one.example))
        return item

    def original(self) -> str:
        """The name that is chosen, also by one of its forms; "" when none is."""
        item = self.tree.currentItem()
        return str(item.data(NAME, ORIGINAL)) if item is not None else ""

    def choose(self, original: str) -> None:
        """Choose a name and open it."""
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            if item is not None and item.data(NAME, ORIGINAL) == original:
                self.tree.setCurrentItem(item)
                item.setExpanded(True)

    def _open_ones(self) -> set[str]:
        items = [self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount())]
        return {str(i.data(NAME, ORIGINAL)) for i in items if i is not None and i.isExpanded()}

    def _show_chosen(self) -> None:
        for button in (self.change, self.remove):
            button.setEnabled(bool(self.original()))

    # -- doing ----------------------------------------------------------------------------

    def _ask(self, wanted: Callable[[str], object]) -> None:
        if self.original():
            wanted(self.original())

    def _double(self, item: QTreeWidgetItem) -> None:
        if item.parent() is None:
            self._ask(self.change_wanted.emit)

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        form = item.data(NAME, FORM)
        if column == NAME and form is not None:
            on = item.checkState(NAME) == Qt.CheckState.Checked
            told = (str(item.data(NAME, ORIGINAL)), str(form), on)
            # Whoever hears it lists all names anew; the item must have done with its change first.
            QTimer.singleShot(0, self, lambda: self.switched.emit(*told))


def _row(*cells: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(cells))
    item.setSizeHint(NAME, QSize(0, ROW))
    item.setTextAlignment(TIMES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


class _Tree(QTreeWidget):
    """The tree; `removing` is sent by Delete."""

    removing = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove by Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removing.emit()
        else:
            super().keyPressEvent(event)


def kind_name(kind: Kind) -> str:
    """What a kind of name is called."""
    said = {
        "person": _tr("Person"),
        "place": _tr("Place"),
        "organisation": _tr("Organisation"),
        "other": _tr("Other"),
    }
    return said[kind]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pseudonyms", words)
