"""Every field of one code, saved as one change: with Ctrl+Return, or when the form is left.

Called by `page`.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from workbench.coding.codebook import describe_code
from workbench.coding.codebook.scales import SCALE, values_in_use
from workbench.model.codebook import DEFINING, Code, CodeUse
from workbench.model.ids import CodeId
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.codebook.scale_editor import ScaleEditor
from workbench.ui.codebook.wording import field_name
from workbench.ui.codes.colours import ColourGrid
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import column, fill, frame, row, scrolling
from workbench.ui.widgets.buttons import Segmented, plain, primary
from workbench.ui.widgets.fields import Field, Writing
from workbench.ui.widgets.labels import label, quiet

USES: tuple[CodeUse, ...] = ("code", "folder", "archived")
KEYS = ("", *"1234567890")
LINES = {"definition": 5, "include": 4, "exclude": 4, "example": 4, "counter_example": 4}


class CodeForm(QFrame):
    """The form; `saved` is sent when something was stored."""

    saved = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay out an empty form."""
        super().__init__()
        self.setProperty("kind", "paper")
        self._desk = desk
        self._code: Code | None = None
        self._used = False
        self._filling = False
        self.where = quiet("", 12)
        self.name = Field(self.tr("Name"), self.tr("Name of the code"))
        self.use = Segmented((self.tr("Code"), self.tr("Folder"), self.tr("Archived")))
        self.key = QComboBox()
        self.key.setFont(font(13))
        self.key.setAccessibleName(self.tr("Key"))
        self.key.addItems([self.tr("No key"), *(self.tr("Key %s") % key for key in KEYS[1:])])
        self.texts = {
            field: Writing(field_name(field), self._hint(field), lines)
            for field, lines in LINES.items()
        }
        self.aliases = Writing(self.tr("Other names"), self.tr("One on each line"), 3)
        self.colour = ColourGrid()
        self.scale = ScaleEditor()
        self.changed = Segmented((self.tr("The meaning"), self.tr("Only the wording")))
        self.reason = Field(
            self.tr("Reason for the change"), self.tr("Why (goes into the history)")
        )
        self.save_button = primary(self.tr("Save"), self.save, "check")
        self.back_button = plain(self.tr("Put back"), self.revert)
        self._what = row(
            label(self.tr("What changed?"), 12, "ink2"), self.changed, self.reason, gap=10
        )
        self._lay_out()
        self._wire()
        if desk.project.read_only:
            self._lock()

    def _hint(self, field: str) -> str:
        return {
            "definition": self.tr("What the code stands for"),
            "include": self.tr("When to use it"),
            "exclude": self.tr("When not to use it"),
            "example": self.tr("A typical passage"),
            "counter_example": self.tr("A passage that looks like it and is not"),
        }[field]

    def _lay_out(self) -> None:
        texts = {field: _under(field_name(field), widget) for field, widget in self.texts.items()}
        inside = column(
            self.where,
            row(self.name, self.key, self.use, gap=10),
            texts["definition"],
            _pair(texts["include"], texts["exclude"]),
            _pair(texts["example"], texts["counter_example"]),
            _pair(
                column(_under(self.tr("Colour"), row(self.colour, None)), None),
                column(
                    _under(self.tr("Other names"), self.aliases),
                    _under(self.tr("Scale of its passages"), self.scale),
                    None,
                    gap=14,
                ),
            ),
            None,
            margins=(26, 16, 26, 16),
            gap=14,
        )
        inside.setMaximumWidth(900)
        area = scrolling(inside)
        self.foot = frame(
            "foot",
            self._what,
            row(
                self.save_button,
                self.back_button,
                quiet(self.tr("Ctrl+Enter saves; so does leaving the code."), 12),
                None,
            ),
            margins=(26, 10, 26, 10),
            gap=8,
        )
        layout = QVBoxLayout(self)
        fill(layout, area, self.foot, gap=0)
        layout.setStretch(0, 1)

    def _wire(self) -> None:
        for writing in (*self.texts.values(), self.aliases):
            writing.textChanged.connect(self._edited)
        self.name.textChanged.connect(lambda _: self._edited())
        self.use.chosen.connect(lambda _: self._edited())
        self.key.activated.connect(lambda _: self._edited())
        self.colour.chosen.connect(lambda _: self._edited())
        self.scale.changed.connect(self._edited)

    def _lock(self) -> None:
        """Let a study that is only looked at be read and not written in."""
        self.name.setReadOnly(True)
        for writing in (*self.texts.values(), self.aliases):
            writing.setReadOnly(True)
        for control in (self.use, self.key, self.colour, self.scale):
            control.setEnabled(False)

    # -- showing --------------------------------------------------------------------------

    def code(self) -> CodeId | None:
        """The code that is shown."""
        return self._code.id if self._code is not None else None

    def show_code(self, code: Code) -> None:
        """Show a code; what is being written about the same code stays."""
        read = self._desk.read
        before = self._code if self._code is not None and self._code.id == code.id else None
        written = self.changes() if before is not None else {}
        become_stays = before is not None and any(name in written for name in SCALE)
        self._filling = True
        book = read.codebook()
        above = book.path(code.id).removesuffix(code.name).removesuffix(" > ")
        self.where.setText(above or self.tr("At the top of the codebook"))
        self._used = bool(read.codings(code=code.id))
        self._code = code
        if "name" not in written:
            self.name.setText(code.name)
        if "use" not in written:
            self.use.set_index(USES.index(code.use))
        if "key" not in written:
            self.key.setCurrentIndex(KEYS.index(code.key) if code.key in KEYS else 0)
        if "colour" not in written:
            self.colour.show_colour(code.colour)
        for field, writing in (*self.texts.items(), ("aliases", self.aliases)):
            if field not in written and writing.text() != getattr(code, field):
                writing.setPlainText(getattr(code, field))
        if not become_stays:
            self.scale.show_scale(code, values_in_use(read, code.id))
        self._filling = False
        self._edited()

    def changes(self) -> dict[str, Any]:
        """The fields that are written otherwise than they are stored."""
        code = self._code
        if code is None:
            return {}
        said: dict[str, Any] = {
            "name": self.name.text(),
            "use": USES[self.use.index()],
            "key": KEYS[self.key.currentIndex()],
            "colour": self.colour.present,
            "aliases": self.aliases.text(),
            **{field: writing.text() for field, writing in self.texts.items()},
        }
        scale = self.scale.fields()
        if any(scale[name] != getattr(code, name) for name in SCALE):
            said |= scale
        return {name: value for name, value in said.items() if value != getattr(code, name)}

    @property
    def is_changed(self) -> bool:
        """Whether something is written that is not stored."""
        return bool(self.changes())

    def _edited(self) -> None:
        if self._filling or self._code is None:
            return
        changes = self.changes()
        defining = any(field in changes for field in DEFINING)
        had_words = any(getattr(self._code, field) for field in DEFINING)
        if defining and self._what.isHidden():
            self.changed.set_index(0 if had_words else 1)
            self.reason.clear()
        self._what.setVisible(defining and (self._used or had_words))
        self.foot.setVisible(bool(changes))

    # -- saving ---------------------------------------------------------------------------

    def save(self) -> bool:
        """Store what is written, as one change; False when it was refused."""
        code, changes = self._code, self.changes()
        if code is None or not changes:
            return True
        desk = self._desk
        defining = any(field in changes for field in DEFINING)
        asked = defining and not self._what.isHidden()
        fields = {name: value for name, value in changes.items() if name not in SCALE}
        if any(name in changes for name in SCALE):
            fields |= self.scale.fields()
        draft = desk.attempt(
            lambda: describe_code(
                desk.read,
                code.id,
                by=desk.me,
                changed=("meaning", "wording")[self.changed.index()] if asked else None,
                reason=self.reason.text() if asked else "",
                become=self.scale.become(),
                now=desk.now,
                make_id=desk.make_id,
                **fields,
            )
        )
        if draft is None:
            return False
        self._code = None
        if draft.changes and desk.do(lambda: draft, say=self._said(asked)) is None:
            self._code = code
            return False
        self.show_code(desk.read.codebook()[code.id])
        self.saved.emit()
        return True

    def _said(self, asked: bool) -> str:
        """What is told of a change of meaning: that one's passages are to be looked at again."""
        if not asked or self.changed.index() != 0 or not self._used:
            return ""
        return self.tr("Passages coded before are listed under “To look at again”.")

    def revert(self) -> None:
        """Show the code as it is stored."""
        code = self.code()
        self._code = None
        if code is not None:
            found = self._desk.read.codebook().get(code)
            if found is not None:
                self.show_code(found)

    def show_nothing(self) -> None:
        """Forget the code, which is gone."""
        self._code = None


def _under(name: str, widget: QWidget) -> QWidget:
    return column(label(name, 12, "ink2", SEMIBOLD), widget, gap=5)


def _pair(first: QWidget, second: QWidget) -> QWidget:
    both = row(first, second, gap=18)
    layout = both.layout()
    if layout is not None:
        layout.setStretch(0, 1)  # type: ignore[attr-defined]
        layout.setStretch(1, 1)  # type: ignore[attr-defined]
    return both
