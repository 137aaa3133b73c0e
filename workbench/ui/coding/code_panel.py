"""The inspector's second side: what a code means, its colour and its key.

Called by `inspector`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.coding.codebook import assign_key, describe_code
from workbench.model.codebook import DEFINING, Code, Codebook, join_path
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.coding.passage_panel import CodeSwatch
from workbench.ui.desk import Desk, Place
from workbench.ui.widgets.boxes import column, fill, row
from workbench.ui.widgets.buttons import link, plain
from workbench.ui.widgets.fields import Writing
from workbench.ui.widgets.labels import Elided, label, quiet

KEYS = ("", *"1234567890")


class CodePanel(QWidget):
    """Edits one code; what is written is kept when a field is left. `colour_asked` its id."""

    colour_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Lay out an empty editor."""
        super().__init__()
        self._desk = desk
        self._code: Code | None = None
        self.swatch, self.name = CodeSwatch(), Elided("", 14, "ink", SEMIBOLD)
        self.where = quiet("", wrap=True)
        self.fields = {
            "definition": Writing(self.tr("Definition"), self.tr("What the code stands for"), 5),
            "include": Writing(self.tr("Include"), self.tr("When to use it"), 3),
            "exclude": Writing(self.tr("Exclude"), self.tr("When not to use it"), 3),
            "example": Writing(self.tr("Example"), self.tr("A typical passage"), 3),
            "counter_example": Writing(
                self.tr("Counter-example"), self.tr("A passage that seems to fit and does not"), 3
            ),
            "aliases": Writing(
                self.tr("Other names"), self.tr("One a line; the palette finds them too"), 2
            ),
        }
        for field, writing in self.fields.items():
            writing.written.connect(lambda text, field=field: self._write(field, text))
        self.colour = plain(self.tr("Colour…"), self._ask_colour)
        self.key = QComboBox()
        self.key.setFont(font(13))
        self.key.setAccessibleName(self.tr("Key"))
        self.key.addItems([self.tr("No key"), *(self.tr("Key %s") % key for key in KEYS[1:])])
        self.key.activated.connect(self._give_key)
        self.more = link(self.tr("Scale and versions…"), self._open_page, "book-open")
        self._lay_out()

    def _lay_out(self) -> None:
        written = [
            column(label(writing.accessibleName(), 12, "ink2", SEMIBOLD), writing, gap=5)
            for writing in self.fields.values()
        ]
        fill(
            QVBoxLayout(self),
            row(self.swatch, self.name, gap=9),
            self.where,
            2,
            *written,
            row(self.colour, self.key, None, gap=8),
            row(self.more, None),
            None,
            margins=(16, 8, 16, 14),
            gap=10,
        )

    def code(self) -> Code | None:
        """The code that is shown."""
        return self._code

    def show_code(self, code: Code, book: Codebook, count: int) -> None:
        """Show a code; what was being written about another one is kept first."""
        if self._code is not None and self._code.id != code.id:
            for writing in self.fields.values():
                writing.commit()
        self._code = code
        self.swatch.show_colour(code.colour)
        self.name.set_text(code.name)
        used = self.tr("1 passage by you") if count == 1 else self.tr("{n} passages by you")
        above = join_path(one.name for one in book.ancestors(code.id))
        parts = (above, self._use_of(code), used.format(n=f"{count:,}"))
        self.where.setText(" · ".join(filter(None, parts)))
        for field, writing in self.fields.items():
            writing.show_text(getattr(code, field))
        self.key.setCurrentIndex(KEYS.index(code.key) if code.key in KEYS else 0)

    def _use_of(self, code: Code) -> str:
        if code.use == "folder":
            return self.tr("folder")
        return self.tr("archived") if code.use == "archived" else ""

    def begin(self) -> None:
        """Be ready to write the definition."""
        self.fields["definition"].setFocus()

    def _write(self, field: str, text: str) -> None:
        code = self._code
        if code is not None:
            written = {field: text}
            desk = self._desk
            self._desk.do(
                lambda: describe_code(
                    desk.read,
                    code.id,
                    by=desk.me,
                    now=desk.now,
                    make_id=desk.make_id,
                    **written,  # type: ignore[arg-type]
                ),
                say=self._said(code, field),
            )

    def _said(self, code: Code, field: str) -> str:
        """What is told when the meaning of a code changes that has been given."""
        had_words = any(getattr(code, name) for name in DEFINING)
        if field not in DEFINING or not had_words or not self._desk.read.codings(code=code.id):
            return ""
        return self.tr(
            "The passages coded before are listed in the codebook to be looked at again."
        )

    def _give_key(self, number: int) -> None:
        code = self._code
        if code is not None and KEYS[number] != code.key:
            self._desk.do(lambda: assign_key(self._desk.read, code.id, KEYS[number]))

    def _open_page(self) -> None:
        if self._code is not None:
            self._desk.go(Place("codebook", code=self._code.id))

    def _ask_colour(self) -> None:
        if self._code is not None:
            self.colour_asked.emit(self._code.id)
