"""What is counted: the control in the top bar, and the panel in which one chooses.

Called by `top_bar` and `workspace`. Nothing of it is stored in the study.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.model.occasion import PHASES
from workbench.transcripts.occasions.limits import Limit, Part, Stimulus
from workbench.ui.appearance import MEDIUM, SEMIBOLD, colour, font
from workbench.ui.icons import icon
from workbench.ui.widgets.boxes import clear, column, fill, line, row, scrolling
from workbench.ui.widgets.buttons import Segmented, ToolButton, link, name_control, on_button
from workbench.ui.widgets.labels import heading, label, plain_tip, quiet
from workbench.ui.widgets.popover import Popover
from workbench.ui.widgets.segment_words import limit_words, part_name

STIMULUS: tuple[Stimulus, ...] = ("as text", "with", "without")
WIDTH = 356
TALLEST = 560
LONGEST, LONGEST_NARROW = 230, 150


class CountingControl(QFrame):
    """Says what is counted, in the accent when that is less than everything; × takes it back."""

    asked = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        """Begin with whole sessions, and hidden until a study has parts to choose."""
        super().__init__()
        self._limit, self._longest = Limit(), LONGEST
        self.button = QToolButton()
        self.button.setProperty("kind", "menu")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self.asked)
        self.off = ToolButton("x", self.tr("Count whole sessions"), self.cleared.emit, px=14)
        self.off.setFixedSize(24, 24)
        fill(QHBoxLayout(self), self.button, self.off, margins=(0, 0, 2, 0), gap=0)
        self.setFixedHeight(30)
        self.show_limit(Limit())

    def show_limit(self, limit: Limit) -> None:
        """Say what is counted."""
        self._limit = limit
        told = limit_words(limit) or self.tr("Whole sessions")
        self.button.setFont(font(13, SEMIBOLD if limit else MEDIUM))
        shown = self.button.fontMetrics().elidedText(
            told, Qt.TextElideMode.ElideRight, self._longest
        )
        self.button.setText(on_button(shown))
        self.button.setIcon(icon("chevron-down", "accent" if limit else "ink3", 15))
        about = self.tr("What is counted: {limit}").format(limit=told)
        self.button.setAccessibleName(about)
        self.button.setToolTip(plain_tip(about))
        self.button.setStyleSheet(f"color: {colour('accent').name()};" if limit else "")
        self.off.set_icon("x", "accent")
        self.off.setVisible(bool(limit))
        self.update()

    def told(self) -> str:
        """What it says."""
        return self.button.accessibleName()

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a narrow window."""
        longest = LONGEST_NARROW if narrow else LONGEST
        if longest != self._longest:
            self._longest = longest
            self.show_limit(self._limit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the chip when counts are limited."""
        if not self._limit:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_bg"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.end()


class CountingPanel(Popover):
    """The parts of a study to choose from. `chosen` carries the limit at every tick."""

    chosen = Signal(object)

    def __init__(self, host: QWidget, back: QWidget) -> None:
        """Float over `host`; the focus goes back to `back`."""
        super().__init__(host, WIDTH, 300)
        self._back = back
        self._limit = Limit()
        self._boxes: dict[Part, QCheckBox] = {}
        self._parts = QVBoxLayout()
        self._parts.setSpacing(3)
        self.stimulus = Segmented(
            [self.tr("As text"), self.tr("Also as talk"), self.tr("Left out")]
        )
        name_control(self.stimulus, self.tr("Stimulus text"))
        self.stimulus.chosen.connect(lambda _: self._choose())
        self._about = quiet("", 12, "ink2", wrap=True)
        self._presented = column(
            label(self.tr("Stimulus text"), 12, "ink2", SEMIBOLD),
            row(self.stimulus, None),
            self._about,
            gap=5,
        )
        self.size_told = quiet("", 12, "ink2")
        self.whole = link(self.tr("Whole sessions"), self._everything)
        content = column(self._parts_holder(), margins=(16, 4, 12, 8))
        self._content = content
        head = column(
            heading(self.tr("What is counted"), 13),
            quiet(
                self.tr("All numbers, lists and the report keep to it, until you take it back."),
                12,
                wrap=True,
            ),
            margins=(16, 13, 16, 6),
            gap=3,
        )
        self._head = head
        foot = row(self.size_told, None, self.whole, margins=(16, 8, 14, 10))
        fill(QVBoxLayout(self.body), head, scrolling(content), line("soft-line"), foot, gap=0)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _parts_holder(self) -> QWidget:
        holder = QWidget()
        fill(QVBoxLayout(holder), self._parts, 8, self._presented, None, gap=0)
        return holder

    def show_parts(self, parts: Sequence[Part], limit: Limit, told: str) -> None:
        """Show what can be chosen and what is; `told` says how much that is."""
        self.show_limit(limit, told)
        every = list(dict.fromkeys((*parts, *limit.parts)))
        if every != list(self._boxes):
            self._make_boxes(every)
        for part, box in self._boxes.items():
            box.setChecked(part in limit.parts)
        presented = any(part.kind == "stimulus" for part in every)
        self._presented.setVisible(presented or limit.stimulus != "as text")
        self._fit()

    def show_limit(self, limit: Limit, told: str) -> None:
        """Show the limit that is in force."""
        self._limit = limit
        self.stimulus.set_index(STIMULUS.index(limit.stimulus))
        self._about.setText(self._about_stimulus(limit.stimulus))
        self.size_told.setText(told)
        self.whole.setEnabled(bool(limit))

    def boxes(self) -> dict[Part, QCheckBox]:
        """The parts that are offered."""
        return self._boxes

    def ask(self, anchor: QRect) -> None:
        """Show under a rectangle of the host."""
        self.open_by(anchor)
        first = next(iter(self._boxes.values()), None)
        (first or self.whole).setFocus()

    def _about_stimulus(self, stimulus: Stimulus) -> str:
        told: dict[Stimulus, str] = {
            "as text": self.tr("It is coded and counted as text, not as participants’ talk."),
            "with": self.tr("What participants say in it counts as their talk too."),
            "without": self.tr("What was shown or presented counts nowhere."),
        }
        return told[stimulus]

    def _make_boxes(self, parts: Sequence[Part]) -> None:
        clear(self._parts)
        self._boxes = {}
        sorts = (
            (self.tr("Phases"), [part for part in parts if part.kind in PHASES]),
            (self.tr("Topics"), [part for part in parts if part.kind == "topic"]),
            (
                self.tr("How it is written down"),
                [part for part in parts if part.kind in ("notes", "verbatim")],
            ),
        )
        for title, members in sorts:
            if not members:
                continue
            if self._boxes:
                self._parts.addSpacing(8)
            self._parts.addWidget(label(title, 12, "ink2", SEMIBOLD))
            for part in members:
                self._parts.addWidget(self._box(part))

    def _box(self, part: Part) -> QWidget:
        name = self.tr("Any topic") if part == Part("topic") else part_name(part)
        inset = 20 if part.label and part.kind != "topic" else 0
        box = QCheckBox()
        box.setFont(font(13))
        room = WIDTH - 70 - inset
        box.setText(
            on_button(box.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room))
        )
        box.setAccessibleName(name)
        if box.text() != on_button(name):
            box.setToolTip(plain_tip(name))
        box.clicked.connect(lambda _: self._choose())
        self._boxes[part] = box
        return row(inset, box, None, gap=0)

    def _choose(self) -> None:
        parts = tuple(part for part, box in self._boxes.items() if box.isChecked())
        self.chosen.emit(Limit(parts, STIMULUS[self.stimulus.index()]))

    def _everything(self) -> None:
        self.chosen.emit(Limit())

    def _fit(self) -> None:
        """Be as tall as what there is to choose, within reason."""
        wanted = self._head.sizeHint().height() + self._content.sizeHint().height() + 74
        room = self._host.height() - 120
        self.resize_body(WIDTH, max(180, min(wanted, TALLEST, room)))

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Close when the person turns to something else."""
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self.dismiss()

    def dismiss(self) -> None:
        """Hide; the focus goes back unless it is elsewhere already."""
        inside = self.isVisible() and self.isAncestorOf(QApplication.focusWidget() or self._host)
        super().dismiss()
        if inside:
            self._back.setFocus()
