"""Asks what a part of the transcript is: its kind, and its label.

Called by the pages Coding and Transcripts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.model.occasion import SEGMENT_KINDS, SegmentKind
from workbench.ui.widgets.boxes import column, fill, row
from workbench.ui.widgets.buttons import Segmented, name_control, plain, primary
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.labels import heading, quiet
from workbench.ui.widgets.popover import Asking
from workbench.ui.widgets.segment_words import about_kind, kind_name

WIDTH = 498
OFFERED = 8
"""So many labels in use are offered."""

Take = Callable[[SegmentKind, str], bool]
Labels = Callable[[SegmentKind], Sequence[str]]
Place = Callable[[SegmentKind], str]


class AskSegment(Asking):
    """A kind, a label, and where it will lie. `take` tells whether that will do."""

    def __init__(
        self,
        host: QWidget,
        back: QWidget,
        title: str,
        *,
        kind: SegmentKind,
        label: str,
        labels: Labels,
        place: Place,
        take: Take,
        verb: str,
        others: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """`place` says in words where a kind would lie; `others` are more things to do."""
        super().__init__(host, WIDTH, 210, back)
        self._labels, self._place, self._take = labels, place, take
        self.kinds = Segmented([kind_name(one) for one in SEGMENT_KINDS])
        name_control(self.kinds, self.tr("Kind of segment"))
        self.kinds.set_index(SEGMENT_KINDS.index(kind))
        self.kinds.chosen.connect(lambda _: self._show_kind())
        self.label = Field(self.tr("Label of the segment"), height=30)
        self.label.setText(label)
        self.label.returnPressed.connect(self._go)
        self.known = Flow()
        self.about = quiet("", 12, "ink2", wrap=True)
        self.where = quiet("", 12, "ink3")
        self.mark = primary(verb, self._go)
        self.others: list[QPushButton] = [
            plain(words, partial(self._leave_by, run)) for words, run in others
        ]
        self._content = column(
            row(heading(title, 13), None, self.where),
            row(self.kinds, None),
            self.about,
            self.label,
            self.known,
            row(*self.others, None, self.mark, gap=8),
            margins=(16, 13, 16, 13),
            gap=9,
        )
        fill(QVBoxLayout(self.body), self._content, gap=0)
        self._show_kind()

    @property
    def kind(self) -> SegmentKind:
        """The kind that is chosen."""
        return SEGMENT_KINDS[self.kinds.index()]

    def ask(self, anchor: QRect) -> None:
        """Show by a rectangle of the host."""
        self.open_by(anchor)
        self.label.setFocus()
        self.label.selectAll()

    def _show_kind(self) -> None:
        kind = self.kind
        hints: dict[SegmentKind, str] = {
            "breakout": self.tr("Which table or group, such as “Table 2”"),
            "topic": self.tr("What was talked about"),
        }
        self.label.setPlaceholderText(hints.get(kind, self.tr("Label (not needed)")))
        self.about.setText(about_kind(kind))
        self.where.setText(self._place(kind))
        offered = [self._offer(name) for name in self._labels(kind)[:OFFERED]]
        self.known.show_items(offered)
        self.known.setVisible(bool(offered))
        self._fit()

    def _offer(self, name: str) -> QPushButton:
        button = plain(name.replace("&", "&&"), partial(self._choose, name))
        button.setFixedHeight(24)
        button.setMaximumWidth(WIDTH - 60)
        button.setAccessibleName(self.tr("Use the label “{name}”").format(name=name))
        return button

    def _choose(self, name: str) -> None:
        self.label.setText(name)
        self.label.setFocus()

    def _fit(self) -> None:
        """Be as tall as what is in it."""
        inner = WIDTH - 34
        tall = 13 + 20 + 9 + 28 + 9 + max(17, self.about.heightForWidth(inner)) + 9 + 30 + 9
        if self.known.items():
            tall += self.known.heightForWidth(inner) + 9
        self.resize_body(WIDTH, tall + 32 + 15)

    def _go(self) -> None:
        if self._take(self.kind, self.label.text()):
            self.dismiss()

    def _leave_by(self, run: Callable[[], object]) -> None:
        self.dismiss()
        run()
