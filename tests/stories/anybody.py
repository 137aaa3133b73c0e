"""Somebody who does anything at the window, in any order: every action a row of a table.

Used by the test of ten thousand actions. What is chosen comes from one seeded row of numbers, so
that the same seed does the same again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.stories.random_hands import Hands
from tests.stories.telling import Story
from tests.stories.watching import ADDS, ANYTHING, LOOKS, MINE, NOTES, TEXT
from workbench.coding.recoding.splitting import Part, split_code
from workbench.ui.codes.ask_code import AskCode
from workbench.ui.codes.asking import AskName, AskWhatToDo
from workbench.ui.desk import Place
from workbench.ui.pages import BESIDE, PAGES

LEFT = Qt.MouseButton.LeftButton

MOVES = ("Left", "Right", "Up", "Down", "Home", "End", "Ctrl+Left", "Ctrl+Right", "PgUp", "PgDown")
FAR = ("Ctrl+Home", "Ctrl+End", "Ctrl+Up", "Ctrl+Down", "J", "K", "N", "Shift+N", "O", "U")
SELECTS = ("S", "S", "S", "T", "Shift+S", "Ctrl+Shift+S", "Shift+T", "Shift+Right", "Shift+Left")
MORE = ("Ctrl+Shift+Right", "Ctrl+Shift+Left", "Shift+Down", "Shift+Up", "Shift+End", "Ctrl+A")
SHOWS = ("H", "Shift+H", "L", "Ctrl+Shift+L", "V", "\\", "Ctrl++", "Ctrl+-", "Ctrl+Shift+0", "F9")
EDGES = tuple(
    f"{held}{arrow}" for held in ("Alt+", "Alt+Shift+", "Ctrl+Alt+") for arrow in ("Left", "Right")
)
SAID = ("Because of the letters.", "Why 😀?", "é", "“quoted” – and more", "x")
NAMES = (
    "Doubt",
    "Harms > Delay",
    "doubt",
    "Güte",
    "Trust",
    "Time/Waiting = It takes long",
    "🙂 joy",
)
LETTERS = ("tru", "con", "o", "harm", "zz", "e", "lo")


class Act(NamedTuple):
    """One thing that can be done: how often, what it may do to the study, and how."""

    often: int
    may: str
    do: Callable[[], object]


class Anybody(Hands):
    """Somebody at the window, led by chance; `reopened` tells that the study was."""

    def __init__(self, told: Story, seed: int) -> None:
        super().__init__(told, seed)
        self.path = told.project.path
        self.reopened = False
        self.acts = self._acts()

    def _acts(self) -> tuple[Act, ...]:
        key, one = self.key, self.one
        return (
            Act(90, LOOKS, lambda: key(one(MOVES))),
            Act(60, LOOKS, lambda: key(one(FAR))),
            Act(130, LOOKS, lambda: key(one(SELECTS))),
            Act(40, LOOKS, lambda: key(one(MORE))),
            Act(20, LOOKS, lambda: key(one(SHOWS))),
            Act(25, LOOKS, lambda: key(one(("[", "]")))),
            Act(50, ADDS, lambda: key(one("1234567890"))),
            Act(20, ADDS, lambda: key(f"Shift+{one('1234567890')}")),
            Act(35, ADDS, lambda: key("R")),
            Act(12, ADDS, lambda: key("I")),
            Act(60, ADDS, self.code_by_palette),
            Act(45, MINE, lambda: key(one(EDGES))),
            Act(30, MINE, lambda: key("X")),
            Act(20, ADDS, lambda: key("Shift+X")),
            Act(25, MINE, lambda: key("Del")),
            Act(20, MINE, self.recode),
            Act(30, LOOKS, self.click),
            Act(30, MINE, self.drag),
            Act(15, NOTES, self.write_memo),
            Act(10, NOTES, self.link_memo),
            Act(10, NOTES, self.choose_value),
            Act(10, NOTES, lambda: key("Q")),
            Act(12, NOTES, self.mark_segment),
            Act(8, LOOKS, self.find),
            Act(8, LOOKS, self.go_to),
            Act(12, TEXT, self.correct),
            Act(10, NOTES, self.new_code),
            Act(8, NOTES, self.rename),
            Act(8, NOTES, self.describe),
            Act(8, NOTES, lambda: self.in_tree(one(("Alt+Up", "Alt+Down")))),
            Act(4, ANYTHING, self.delete_code),
            Act(4, ANYTHING, self.merge),
            Act(4, MINE, self.split_code),
            Act(4, NOTES, self.use_code),
            Act(12, NOTES, self.look_again),
            Act(60, ANYTHING, lambda: key("Ctrl+Z")),
            Act(35, ANYTHING, lambda: key("Ctrl+Shift+Z")),
            Act(8, NOTES, lambda: self.coding.toggle_finished()),
            Act(6, LOOKS, self.switch_coder),
            Act(4, LOOKS, self.reopen),
            Act(6, LOOKS, self.visit),
            Act(12, ANYTHING, self.menu),
            Act(25, ANYTHING, self.any_key),
        )

    def act(self) -> Act:
        """What is done next."""
        return self.by_chance.choices(self.acts, [act.often for act in self.acts])[0]

    # -- passages ---------------------------------------------------------------------------

    def code_by_palette(self) -> None:
        """Find a code, several, or make one."""
        self.key("Return")
        if self.by_chance.random() < 0.25:
            self.type(self.one(NAMES), "Shift+Return", "Return")
        elif self.by_chance.random() < 0.3:
            self.type(self.one(LETTERS), "Ctrl+Return")
            self.type(self.one(LETTERS), "Return")
        else:
            self.type(self.one(LETTERS), *self.one((("Return",), ("Down", "Return"))))

    def recode(self) -> None:
        self.key("G")
        self.type(self.one(LETTERS), "Return")

    def _somewhere(self) -> QPoint:
        room = self.coding.view.viewport().rect()
        return QPoint(
            self.by_chance.randrange(2, room.width() - 2),
            self.by_chance.randrange(2, room.height() - 2),
        )

    def click(self) -> None:
        view = self.coding.view.viewport()
        held = self.one((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier))
        for _ in range(self.by_chance.choice((1, 1, 1, 2, 3))):
            QTest.mouseClick(view, LEFT, held, self._somewhere())
        self.settle()

    def drag(self) -> None:
        view, start, end = self.coding.view, self._somewhere(), self._somewhere()
        focused = view.focused()
        if focused is not None and self.by_chance.random() < 0.5:
            mark = view.scene.marks.by_id[focused]
            start = view.hits.caret_box(self.one((mark.start, mark.end))).center()
        if not view.viewport().rect().contains(start):
            return
        QTest.mousePress(view.viewport(), LEFT, pos=start)
        QTest.mouseMove(view.viewport(), (start + end) / 2)
        QTest.mouseMove(view.viewport(), end)
        QTest.mouseRelease(view.viewport(), LEFT, pos=end)
        self.settle()

    # -- what is said beside ----------------------------------------------------------------

    def write_memo(self) -> None:
        self.key("M")
        self.type(self.one(SAID), self.one(("Ctrl+Return", "Escape", "Ctrl+Return")))

    def link_memo(self) -> None:
        self.key("Shift+M")
        self.type("", "Return")

    def choose_value(self) -> None:
        self.key(self.one(("W", "Shift+W")))
        self.type(self.one("012345"), "Return")

    def mark_segment(self) -> None:
        self.key("P")
        if self.coding.segments.popover is not None:
            self.type(self.one(("Table 2", "Start", "")), "Return")

    def find(self) -> None:
        self.key("F")
        self.type(self.one(("the", "I", "zz", "re")), "Return", "Escape")

    def go_to(self) -> None:
        self.key("Ctrl+G")
        self.type(self.one(("1", "3", "99", "0:09", "x")), "Return")

    def correct(self) -> None:
        self.key("F2")
        popover = self.coding.correcting.popover
        if not popover.isVisible():
            return
        field = popover.editor.rows[0].words
        cursor = field.textCursor()
        length = field.document().characterCount() - 1
        cursor.setPosition(self.by_chance.randint(0, length))
        cursor.setPosition(self.by_chance.randint(0, length), cursor.MoveMode.KeepAnchor)
        if self.by_chance.random() < 0.3:
            cursor.clearSelection()
        cursor.insertText(self.one(SAID))
        popover.save.setFocus()
        self.coding.correcting.save()
        self.settle()
        popover.dismiss()

    # -- the codebook -----------------------------------------------------------------------

    def in_tree(self, key: str) -> None:
        if self.code() is not None:
            self.coding.panel.tree.setFocus()
            self.key(key, self.coding.panel.tree)

    def new_code(self) -> None:
        self.in_tree(self.one(("Ins", "Shift+Ins")))
        for ask in self.coding.findChildren(AskName):
            if ask.isVisible():
                self.type(self.one(NAMES), "Return")

    def rename(self) -> None:
        self.in_tree("F2")
        if self.told.focused() is not self.coding.panel.tree:
            self.type(self.one(NAMES), "Return")

    def describe(self) -> None:
        """All that can be said of a code, on the page Codebook."""
        code = self.code()
        if code is None:
            return
        self.told.workspace.go(Place("codebook", code=code.id))
        form: Any = self.told.workspace.page("codebook").form
        form.texts[self.one(tuple(form.texts))].setPlainText(self.one(SAID))
        form.use.set_index(self.one((0, 0, 0, 0, 1, 2)))
        form.save()
        self.settle()
        self.told.workspace.go(Place("coding"))

    def use_code(self) -> None:
        code = self.code()
        if code is not None:
            self.coding.codebook.set_use(code.id, self.one(("code", "code", "folder", "archived")))

    def delete_code(self) -> None:
        self.in_tree("Del")
        for ask in self.coding.findChildren(AskWhatToDo):
            if ask.isVisible():
                self.key(self.one(("Escape", "Tab")), self.told.focused())
                self.key("Space", self.told.focused())

    def merge(self) -> None:
        code = self.code()
        if code is not None:
            self.coding.codebook.ask_merge(code.id)
            self.settle()
            self.type(self.one(LETTERS), "Return")

    def split_code(self) -> None:
        code, desk = self.code(), self.coding.desk
        if code is not None:
            mine = desk.read.codings(code=code.id, coder=desk.me, layer="coder")
            parts = {coding.id: n % 2 for n, coding in enumerate(mine)}
            named = [Part("First part"), Part("Second part")]
            desk.do(lambda: split_code(desk.read, code.id, named, parts, by=desk.me))

    def look_again(self) -> None:
        """Judge what was coded under an earlier version; recoding is left to the palette."""
        self.told.workspace.go(Place("codebook", item="queue"))
        page: Any = self.told.workspace.page("codebook")
        self.settle()
        for _ in range(3):
            self.key(self.one("FNP"), page.queue.passage.view)
        self.told.workspace.go(Place("coding"))

    # -- the window -------------------------------------------------------------------------

    def switch_coder(self) -> None:
        self.told.window.ask_who()
        self.settle()
        self.told.window.who.chosen.emit(self.one(self.told.read.coders()).id)
        self.settle()

    def reopen(self) -> None:
        """Close the study and open it again, as oneself or as somebody else."""
        name = self.one(self.told.read.coders()).name
        self.told.window.close_study()
        self.settle()
        self.told.open(self.path, name)
        self.reopened = True
        self.told.workspace.go(Place("coding"))
        self.settle()

    def visit(self) -> None:
        name = self.one([spec.name for spec in (*PAGES, *BESIDE) if spec.name != "report"])
        self.told.workspace.go(Place(name))
        self.settle()
        if self.by_chance.random() < 0.3:
            self.key(self.one(("Tab", "Down", "F6", "Escape")), self.told.focused())
        self.told.workspace.go(Place("coding"))

    def menu(self) -> None:
        """Take anything from the menu of the transcript or of the codebook."""
        page = self.coding
        if self.by_chance.random() < 0.5:
            page.view.context_menu.emit(page.view.viewport().mapToGlobal(QPoint(200, 200)))
        elif self.code() is not None:
            page.panel.menu_asked.emit(page.panel.tree.viewport().mapToGlobal(QPoint(40, 40)))
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            leaves = _leaves(popup)
            action = self.one(leaves) if leaves else None
            popup.close()
            if action is not None:
                self.doing.append(action.text())
                action.trigger()
        self.settle()
        for ask in page.findChildren(AskCode):
            ask.dismiss()

    def any_key(self) -> None:
        """Press something wherever one happens to be."""
        for _ in range(3):
            where = self.told.focused()
            letter = chr(self.by_chance.randrange(ord("A"), ord("Z") + 1))
            held = self.one(("", "", "", "Shift+", "Alt+", "Ctrl+Alt+"))
            named = ("Return", "Escape", "Tab", "Space", "Down", "Backspace", "Home", "F6", "F3")
            self.key(self.one((held + letter, self.one(named))), where)
            if self.told.window.workspace is None:
                return


def _leaves(menu: QMenu) -> list[Any]:
    """Everything that can be chosen in a menu and those inside it."""
    found: list[Any] = []
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            found += _leaves(inside)
        elif action.isEnabled() and not action.isSeparator():
            found.append(action)
    return found
