"""The head of the palette: where letters are typed, under which code, and what is collected.

Called by `palette`.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.codebook import Code
from workbench.ui.appearance import MEDIUM, font
from workbench.ui.widgets.boxes import column, fill, line, row
from workbench.ui.widgets.code_chip import CodeChip
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.labels import Elided, IconLabel, label

QUERY_HEIGHT = 44
_SCOPE_WIDEST = 130
_SIDE, _FOOT = 15, 9


class PaletteHead(QWidget):
    """A field, a caption, the code one has gone into, and chips of what will be given."""

    def __init__(self, width: int) -> None:
        """Make an empty head of a width."""
        super().__init__()
        self._width = width
        self.field = Field(self.tr("Find a code"), height=30)
        self.field.setProperty("kind", "bare")
        self.field.setFont(font(14))
        self.caption = label("", 11, "ink3", tabular=True)
        self._scope = Elided("", 13, "accent", MEDIUM)
        self.chips = Flow()
        self.chips.setAccessibleName(self.tr("Codes that will be given"))
        self._collected = column(self.chips, margins=(_SIDE, 0, _SIDE, _FOOT))
        query = row(
            IconLabel("tag", "ink3", 16),
            self._scope,
            self.field,
            self.caption,
            margins=(_SIDE, 0, _SIDE, 0),
            gap=9,
        )
        query.setFixedHeight(QUERY_HEIGHT - 1)
        fill(QVBoxLayout(self), query, self._collected, line(), gap=0)
        self._scopes: list[Code] = []
        self._codes: list[Code] = []
        self.start()

    def start(self) -> None:
        """Begin with nothing collected, among all codes."""
        self._scopes, self._codes = [], []
        self._show()

    def scope(self) -> Code | None:
        """The code one went into; None among all codes."""
        return self._scopes[-1] if self._scopes else None

    def collected(self) -> tuple[Code, ...]:
        """What will be given together, in order."""
        return tuple(self._codes)

    def go_into(self, code: Code) -> None:
        """Search among the codes below one."""
        self._scopes.append(code)
        self._show()

    def collect(self, code: Code) -> None:
        """Keep a code to be given with others."""
        self._codes.append(code)
        self._show()

    def go_back(self) -> bool:
        """Leave the code one went into, or drop what was collected last; whether there was one."""
        left = self._scopes or self._codes
        if not left:
            return False
        left.pop()
        self._show()
        return True

    def _show(self) -> None:
        scope = self.scope()
        said = f"{scope.name} ›" if scope is not None else ""
        self._scope.set_text(said)
        wide = QFontMetricsF(font(13, MEDIUM)).horizontalAdvance(said) + 4
        self._scope.setFixedWidth(min(_SCOPE_WIDEST, ceil(wide)))
        self._scope.setVisible(scope is not None)
        self.chips.show_items([CodeChip(code.name, code.colour) for code in self._codes])
        self._collected.setVisible(bool(self._codes))
        self.setFixedHeight(QUERY_HEIGHT + self._chips_height())

    def _chips_height(self) -> int:
        if not self.chips.items():
            return 0
        tall = self.chips.heightForWidth(self._width - 2 * _SIDE)
        self.chips.setFixedHeight(tall)
        return tall + _FOOT
