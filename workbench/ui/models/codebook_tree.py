"""The codebook as Qt's trees see it: a frozen snapshot, replaced by the next one.

Called by the codebook panel of the coding page. Nothing is edited in place: a name typed or a
code dropped is announced, the page does it, and the next snapshot shows it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, Qt, Signal
from PySide6.QtCore import QPersistentModelIndex as _Kept

from workbench.model.codebook import Code, Codebook
from workbench.model.ids import CodeId
from workbench.ui.models.diff import Insert, Move, Remove, Step, steps
from workbench.ui.widgets.labels import plain_tip

Index = QModelIndex | _Kept
_MIME = "application/x-workbench-code"
_TOP = QModelIndex()


@dataclass(frozen=True)
class CodebookSnapshot:
    """The codes, how many codings each has, and of which codes only the matches are shown."""

    book: Codebook = field(default_factory=lambda: Codebook(()))
    counts: Mapping[CodeId, int] = field(default_factory=dict)
    filter: str = ""
    archived: bool = True
    """Whether archived codes are shown; those that hold others that are not, always are."""

    def forest(self) -> dict[CodeId | None, list[CodeId]]:
        """The codes shown, by the code they stand under: matches and all above them."""
        wanted = self._wanted()
        shown: dict[CodeId | None, list[CodeId]] = {}
        for parent in (None, *(code.id for code in self.book.codes)):
            children = [c.id for c in self.book.children(parent) if c.id in wanted]
            if children:
                shown[parent] = children
        return shown

    def _wanted(self) -> Collection[CodeId]:
        words = self.filter.casefold().split()
        codes = [code for code in self.book.codes if self.archived or code.use != "archived"]
        if not words and self.archived:
            return {code.id for code in codes}
        wanted: set[CodeId] = set()
        for code in codes:
            said = f"{code.name} {code.aliases}".casefold()
            if all(word in said for word in words):
                wanted.add(code.id)
                wanted.update(above.id for above in self.book.ancestors(code.id))
        return wanted

    def count_below(self, code: CodeId) -> int:
        """The codings of a code and of all below it."""
        below = (found.id for _, found in self.book.walk(code))
        return self.counts.get(code, 0) + sum(self.counts.get(one, 0) for one in below)


class CodebookTree(QAbstractItemModel):
    """A codebook, one column. `renamed` carries a code and a name, `dropped` a code, the code
    it was dropped under (or None) and its place among the others there (None: last)."""

    CODE = Qt.ItemDataRole.UserRole
    COUNT = Qt.ItemDataRole.UserRole + 1
    OWN_COUNT = Qt.ItemDataRole.UserRole + 2
    DEPTH = Qt.ItemDataRole.UserRole + 3

    renamed = Signal(str, str)
    dropped = Signal(str, object, object)

    def __init__(self) -> None:
        """Begin with an empty codebook."""
        super().__init__()
        self.snapshot = CodebookSnapshot()
        self._children: dict[CodeId | None, list[CodeId]] = {None: []}
        self._above: dict[CodeId, CodeId | None] = {}
        self._numbers: dict[CodeId, int] = {}
        self._codes: list[CodeId] = []
        self._told: dict[CodeId, tuple[Code, int]] = {}

    # -- snapshots ------------------------------------------------------------------------

    def show(self, snapshot: CodebookSnapshot) -> None:
        """Show another snapshot; rows that stay keep their selection and expansion."""
        forest = snapshot.forest()
        self._learn(snapshot.book.codes)
        old = {parent: list(codes) for parent, codes in self._children.items()}
        self.snapshot = snapshot
        for step in steps(old, forest):
            self._take(step)
        self._tell_changes()

    def _learn(self, codes: Sequence[Code]) -> None:
        for code in codes:
            if code.id not in self._numbers:
                self._numbers[code.id] = len(self._codes)
                self._codes.append(code.id)

    def _take(self, step: Step[CodeId]) -> None:
        match step:
            case Insert(key, parent, row):
                self.beginInsertRows(self.index_of(parent), row, row)
                self._put(key, parent, row)
                self.endInsertRows()
            case Remove(key, parent, row):
                self.beginRemoveRows(self.index_of(parent), row, row)
                self._drop(key, parent)
                self._forget_below(key)
                self.endRemoveRows()
            case Move(key, old_parent, old_row, parent, row):
                down = 1 if parent == old_parent and row > old_row else 0
                above, onto = self.index_of(old_parent), self.index_of(parent)
                self.beginMoveRows(above, old_row, old_row, onto, row + down)
                self._drop(key, old_parent)
                self._put(key, parent, row)
                self.endMoveRows()

    def _put(self, code: CodeId, parent: CodeId | None, row: int) -> None:
        self._children.setdefault(parent, []).insert(row, code)
        self._above[code] = parent

    def _drop(self, code: CodeId, parent: CodeId | None) -> None:
        self._children[parent].remove(code)
        del self._above[code]

    def _forget_below(self, code: CodeId) -> None:
        for child in self._children.pop(code, []):
            del self._above[child]
            self._forget_below(child)

    def _tell_changes(self) -> None:
        told: dict[CodeId, tuple[Code, int]] = {}
        for code in self._above:
            told[code] = (self.snapshot.book[code], self.snapshot.count_below(code))
            if self._told.get(code, told[code]) != told[code]:
                changed = self.index_of(code)
                self.dataChanged.emit(changed, changed)
        self._told = told

    # -- places ---------------------------------------------------------------------------

    def index_of(self, code: CodeId | None) -> QModelIndex:
        """Where a code stands; the invalid index for None and for what is not shown."""
        if code is None or code not in self._above:
            return QModelIndex()
        row = self._children[self._above[code]].index(code)
        return self.createIndex(row, 0, self._numbers[code])

    def code_at(self, index: Index) -> Code | None:
        """The code of a row; None for the invalid index."""
        if not index.isValid():
            return None
        return self.snapshot.book.get(self._codes[index.internalId()])

    def shown_parents(self) -> list[CodeId]:
        """The codes that have others under them."""
        return [code for code in self._above if self._children.get(code)]

    # -- what Qt asks ---------------------------------------------------------------------

    def _id(self, index: Index) -> CodeId | None:
        return self._codes[index.internalId()] if index.isValid() else None

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        """The index of a row."""
        codes = self._children.get(self._id(parent), ())
        if column != 0 or not 0 <= row < len(codes):
            return QModelIndex()
        return self.createIndex(row, 0, self._numbers[codes[row]])

    def parent(self, index: Index = _TOP) -> QModelIndex:  # type: ignore[override]
        """The index of the code above."""
        code = self._id(index)
        return self.index_of(self._above.get(code)) if code is not None else QModelIndex()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many codes stand under one."""
        return len(self._children.get(self._id(parent), ())) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _TOP) -> int:
        """One column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, what a screen reader says, and what the delegate draws."""
        code = self.code_at(index)
        if code is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return code.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(code)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{code.name} – {code.definition}".removesuffix(" – "))
            case self.CODE:
                return code
            case self.COUNT:
                return self.snapshot.count_below(code.id)
            case self.OWN_COUNT:
                return self.snapshot.counts.get(code.id, 0)
            case self.DEPTH:
                return len(self.snapshot.book.ancestors(code.id))
        return None

    def _said(self, code: Code) -> str:
        count = self.snapshot.count_below(code.id)
        said = self.tr("{name}, 1 coding") if count == 1 else self.tr("{name}, {n} codings")
        said = said.format(name=code.name, n=count)
        if code.use == "folder":
            said = self.tr("folder {said}").format(said=said)
        elif code.use == "archived":
            said = self.tr("{said}, archived").format(said=said)
        return self.tr("{said}, key {key}").format(said=said, key=code.key) if code.key else said

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every code can be renamed and dragged; dropped beside others where none is hidden."""
        flag = Qt.ItemFlag
        dropping = flag.NoItemFlags if self.snapshot.filter else flag.ItemIsDropEnabled
        if not index.isValid():
            return dropping
        usable = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable
        return usable | flag.ItemIsDragEnabled | dropping

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Announce a name that was typed."""
        code = self.code_at(index)
        if code is not None and str(value) != code.name:
            self.renamed.emit(code.id, str(value))
        return False

    # -- dragging -------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        """Codes are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Codes of this tree only."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The code that is dragged."""
        data = QMimeData()
        data.setData(_MIME, QByteArray((self._id(indexes[0]) or "").encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Announce where a code was dropped; the next snapshot shows it there."""
        code = CodeId(bytes(data.data(_MIME).data()).decode())
        if code not in self._above:
            return False
        under = self._id(parent)
        place = row if row >= 0 else None
        if place is not None and self._above[code] == under:
            place -= self._children[under].index(code) < place
        self.dropped.emit(code, under, place)
        return False
