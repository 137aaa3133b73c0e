"""What can be done to codes from their tree: its menu, its keys, its drags.

A switchboard between the panel and the verbs of `coding.codebook`.

Called by the pages Coding and Codebook.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.coding.codebook import (
    add_code,
    assign_key,
    delete_code,
    describe_code,
    merge_codes,
    move_code,
    rename_code,
)
from workbench.model.codebook import Code, CodeUse
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.ui.codes.asking import AskColour, AskName, AskWhatToDo
from workbench.ui.codes.panel import CodesPanel
from workbench.ui.desk import Desk
from workbench.ui.key_map import key_map

KEYS = "1234567890"
Pick = Callable[[str, Callable[[CodeId], bool], frozenset[CodeId]], None]
"""Lets a person pick a code: the question, what is done with it, which codes are not offered."""


class CodeActions(QObject):
    """The verbs of the codebook, bound to one panel.

    `host` is what popovers float over, `pick` lets a person pick a code, `define` shows a code's
    definition. `added` tells of a code that was made.
    """

    added = Signal(str)

    def __init__(
        self,
        desk: Desk,
        panel: CodesPanel,
        host: QWidget,
        pick: Pick,
        define: Callable[[CodeId], None],
    ) -> None:
        """Listen to the panel."""
        super().__init__(panel)
        self._desk, self._panel, self._host = desk, panel, host
        self._pick, self._define = pick, define
        panel.model.renamed.connect(self.rename)
        panel.model.dropped.connect(self.move)
        panel.new_asked.connect(lambda: self.new_code(None))
        panel.more_asked.connect(self._show_more)
        panel.menu_asked.connect(self._show_menu)

    # -- menus ----------------------------------------------------------------------------

    def _show_more(self) -> None:
        self._menu(None).popup(self._panel.more.mapToGlobal(QPoint(0, self._panel.more.height())))

    def _show_menu(self, where: QPoint) -> None:
        self._menu(self._panel.current()).popup(where)

    def _menu(self, code: Code | None) -> QMenu:
        menu = QMenu(self._panel)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("New code…"), lambda: self.new_code(None))
        if code is not None:
            self._fill(menu, code)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Open all"), lambda: self._panel.fold_all(False))
            menu.addAction(self.tr("Close all"), lambda: self._panel.fold_all(True))
            archived = menu.addAction(self.tr("Show archived codes"))
            archived.setCheckable(True)
            archived.setChecked(self._panel.archived)
            archived.toggled.connect(self._panel.show_archived)
        return menu

    def _fill(self, menu: QMenu, code: Code) -> None:
        menu.addAction(self.tr("New sub-code…"), lambda: self.new_code(code.id))
        menu.addSeparator()
        self.lead(menu, code)
        rename = menu.addAction(self.tr("Rename"), lambda: self._panel.rename(code.id))
        rename.setShortcuts([*map(QKeySequence, key_map().keys_of("codebook.name", ("F2",)))])
        menu.addAction(self.tr("Definition…"), lambda: self._define(code.id))
        menu.addAction(self.tr("Colour…"), lambda: self.ask_colour(code.id))
        if code.use == "code":
            self._add_keys(menu.addMenu(self.tr("Key")), code)
        menu.addSeparator()
        self._add_moves(menu.addMenu(self.tr("Move")), code)
        self._add_uses(menu, code)
        menu.addAction(self.tr("Merge into…"), lambda: self.ask_merge(code.id))
        delete = menu.addAction(self.tr("Delete"), lambda: self.delete(code.id))
        delete.setShortcuts([*map(QKeySequence, key_map().keys_of("codebook.gone", ("Del",)))])

    def lead(self, menu: QMenu, code: Code) -> None:
        """Offer first what a page does with a code."""

    def _add_uses(self, menu: QMenu, code: Code) -> None:
        def use(words: str, wanted: CodeUse) -> None:
            menu.addAction(words, lambda: self.set_use(code.id, wanted))

        if code.use == "archived":
            use(self.tr("Bring back"), "code")
            return
        if code.use == "folder":
            use(self.tr("Make it a code"), "code")
        else:
            use(self.tr("Make it a folder"), "folder")
        use(self.tr("Archive"), "archived")

    def _add_keys(self, menu: QMenu, code: Code) -> None:
        group = QActionGroup(menu)
        book = self._desk.read.codebook()
        bearers = {c.key: c.name for c in book.codes if c.key}
        for key in (*KEYS, ""):
            bearer = bearers.get(key, "")
            words = f"{key}    {bearer}" if key else self.tr("None")
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == code.key)
            action.setData(key)
            group.addAction(action)
        group.triggered.connect(lambda action: self.give_key(code.id, action.data()))

    def _add_moves(self, menu: QMenu, code: Code) -> None:
        siblings = self._desk.read.codebook().children(code.parent)
        menu.addAction(self.tr("Up"), self.move_up).setEnabled(siblings[0].id != code.id)
        menu.addAction(self.tr("Down"), self.move_down).setEnabled(siblings[-1].id != code.id)
        top = menu.addAction(self.tr("To the top level"), lambda: self.move(code.id, None, None))
        top.setEnabled(code.parent is not None)
        menu.addAction(self.tr("Under another code…"), lambda: self.ask_move(code.id))

    # -- the code that is chosen ----------------------------------------------------------

    def new_below(self) -> None:
        """Ask for a new code under the chosen one."""
        code = self._panel.current()
        if code is not None:
            self.new_code(code.id)

    def edit_name(self) -> None:
        """Let the name of the chosen code be written anew."""
        code = self._panel.current()
        if code is not None:
            self._panel.rename(code.id)

    def move_up(self) -> None:
        """Put the chosen code before its neighbour."""
        self._move_by(-1)

    def move_down(self) -> None:
        """Put the chosen code after its neighbour."""
        self._move_by(1)

    def _move_by(self, by: int) -> None:
        code = self._panel.current()
        if code is not None:
            siblings = [c.id for c in self._desk.read.codebook().children(code.parent)]
            at = siblings.index(code.id) + by
            if 0 <= at < len(siblings):
                self.move(code.id, code.parent, at)

    def delete_chosen(self) -> None:
        """Delete the chosen code."""
        code = self._panel.current()
        if code is not None:
            self.delete(code.id)

    # -- doing ----------------------------------------------------------------------------

    def new_code(self, parent: CodeId | None) -> None:
        """Ask for the name of a new code, under another or at the top, and add it."""
        above = self._desk.read.codebook().get(parent)
        title = self.tr("New code under “%s”") % above.name if above else self.tr("New code")

        def add(name: str) -> bool:
            entry = self._desk.do(
                lambda: add_code(self._desk.read, name, parent=parent, make_id=self._desk.make_id)
            )
            if entry is not None:
                self._panel.set_current(CodeId(entry.changes[-1].id))
                self.added.emit(entry.changes[-1].id)
            return entry is not None

        ask = AskName(self._host, self._panel.tree, title, add)
        ask.ask(self._panel.place_of(parent, self._host))

    def rename(self, code: str, name: str) -> None:
        """Give a code another name."""
        self._desk.do(lambda: rename_code(self._desk.read, CodeId(code), name))

    def move(self, code: str, parent: object, position: object) -> None:
        """Put a code elsewhere."""
        under = CodeId(str(parent)) if parent is not None else None
        place = position if isinstance(position, int) else None
        self._desk.do(lambda: move_code(self._desk.read, CodeId(code), under, place))

    def give_key(self, code: CodeId, key: str) -> None:
        """Let a digit apply a code."""
        self._desk.do(lambda: assign_key(self._desk.read, code, key))

    def set_use(self, code: CodeId, use: CodeUse) -> None:
        """Let a code be given, only hold others, or be given no more."""
        desk = self._desk
        desk.do(lambda: describe_code(desk.read, code, by=desk.me, use=use))

    def ask_colour(self, code: CodeId, anchor: QWidget | None = None) -> None:
        """Let the person choose one of the forty colours, by the row or by another widget."""
        present = self._desk.read.codebook()[code].colour

        def paint(number: int) -> None:
            self._desk.do(
                lambda: describe_code(self._desk.read, code, by=self._desk.me, colour=number)
            )

        ask = AskColour(self._host, anchor or self._panel.tree, present, paint)
        place = self._panel.place_of(code, self._host)
        if anchor is not None:
            place = anchor.rect().translated(anchor.mapTo(self._host, QPoint(0, 0)))
        ask.ask(place)

    def ask_merge(self, code: CodeId) -> None:
        """Let the person choose which code another becomes a part of."""
        name = self._desk.read.codebook()[code].name

        def merge(into: CodeId) -> bool:
            kept = self._desk.read.codebook()[into].name
            said = self.tr("Merged “{gone}” into “{kept}”.").format(gone=name, kept=kept)
            desk = self._desk
            made = desk.do(
                lambda: merge_codes(
                    desk.read, code, into, by=desk.me, now=desk.now, make_id=desk.make_id
                ),
                say=said,
            )
            return made is not None

        self._pick(self.tr("Merge “%s” into…") % name, merge, frozenset({code}))

    def ask_move(self, code: CodeId) -> None:
        """Let the person choose under which code another goes."""
        name = self._desk.read.codebook()[code].name

        def move(under: CodeId) -> bool:
            return self._desk.do(lambda: move_code(self._desk.read, code, under)) is not None

        below = frozenset(c.id for _, c in self._desk.read.codebook().walk(code))
        self._pick(self.tr("Move “%s” under…") % name, move, below | {code})

    def delete(self, code: CodeId) -> None:
        """Delete a code; where it is used, say so and offer the ways out."""
        name = self._desk.read.codebook()[code].name
        try:
            draft = delete_code(self._desk.read, code)
        except Refused as refused:
            ask = AskWhatToDo(
                self._host,
                self._panel.tree,
                refused.sentence,
                (
                    (self.tr("Merge into…"), lambda: self.ask_merge(code)),
                    (self.tr("Archive"), lambda: self.set_use(code, "archived")),
                    (self.tr("Delete with all of this"), lambda: self._delete_all(code, name)),
                ),
            )
            ask.ask(self._panel.place_of(code, self._host))
            return
        self._desk.do(lambda: draft, say=self.tr("Deleted the code “%s”.") % name)

    def _delete_all(self, code: CodeId, name: str) -> None:
        said = self.tr("Deleted the code “%s” with all that hung on it.") % name
        self._desk.do(lambda: delete_code(self._desk.read, code, with_codings=True), say=said)
