"""One theme as a card of the board: title, central idea, who is behind it, its codes.

Called by the other parts of the page.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from workbench.model.ids import CodeId, ThemeId
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.themes.phrasing import about_code, people_and_sessions, what_they_count
from workbench.ui.themes.snapshot import CodeNote, ThemeNote
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import ToolButton, link
from workbench.ui.widgets.carrying import carry
from workbench.ui.widgets.code_chip import CodeChip
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.focus_card import FocusCard
from workbench.ui.widgets.labels import IconLabel, label, plain_tip, quiet

NOWHERE = "-"
"""Where a code comes from that is carried from the tray."""


class BoardChip(CodeChip):
    """A code on a card or in the tray; it can be carried."""

    def __init__(self, note: CodeNote, theme: ThemeId | None) -> None:
        """Show a code that carries `theme`, or none."""
        super().__init__(
            note.code.name, note.code.colour, note.codings, about_code(note), live=True
        )
        self.code: CodeId = note.code.id
        self.theme = theme
        self.dragged.connect(self._carry)

    def _carry(self) -> None:
        carry(self, "code", f"{self.code} {self.theme or NOWHERE}")


class ThemeCard(FocusCard):
    """A theme of the board."""

    chip_menu = Signal(QWidget, QPoint)
    chip_taken = Signal(QWidget)
    code_wanted = Signal(QWidget)

    def __init__(self, note: ThemeNote) -> None:
        """Show a theme."""
        super().__init__()
        self.theme: ThemeId = note.theme.id
        self._note: ThemeNote | None = None
        self._title = label("", 14, "ink", SEMIBOLD, wrap=True)
        self._idea = label("", 13, "ink2", wrap=True)
        self._people = quiet("")
        self._more = ToolButton("ellipsis", "", self._ask_menu, px=15, side=24)
        self.chips = Flow()
        head = row(self._title, self._more, gap=6)
        who = row(IconLabel("users", "ink3", 13), self._people, None, gap=6)
        fill(self.body, head, self._idea, who, self.chips, margins=(14, 11, 10, 13), gap=7)
        self.dragged.connect(self._carry)
        self.show_note(note)

    def show_note(self, note: ThemeNote) -> None:
        """Show the theme as it is now."""
        if note == self._note:
            return
        codes_stay = self._note is not None and self._note.codes == note.codes
        self._note = note
        theme = note.theme
        self._title.setText(theme.title)
        self._idea.setText(theme.description)
        self._idea.setVisible(bool(theme.description))
        self._people.setText(people_and_sessions(note.evidence))
        self._people.setToolTip(plain_tip(what_they_count(note.evidence)))
        self._more.set_name(self.tr("What to do with “{title}”").format(title=theme.title))
        self.setAccessibleName(
            self.tr("Theme “{title}”, {who}").format(title=theme.title, who=self._people.text())
        )
        if not codes_stay:
            self._show_codes(note)

    def _show_codes(self, note: ThemeNote) -> None:
        chips: list[QWidget] = []
        for code in note.codes:
            chip = BoardChip(code, self.theme)
            chip.menu_asked.connect(lambda at, chip=chip: self.chip_menu.emit(chip, at))
            chip.taken.connect(lambda chip=chip: self.chip_taken.emit(chip))
            chips.append(chip)
        add = link(self.tr("+ code"))
        add.setFixedHeight(24)
        add.setAccessibleName(self.tr("Put a code on “{title}”").format(title=note.theme.title))
        add.clicked.connect(lambda: self.code_wanted.emit(add))
        self.chips.show_items([*chips, add])

    def board_chips(self) -> list[BoardChip]:
        """The codes as they are shown."""
        return [chip for chip in self.chips.items() if isinstance(chip, BoardChip)]

    def _ask_menu(self) -> None:
        self.menu_asked.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _carry(self) -> None:
        carry(self, "theme", self.theme)
