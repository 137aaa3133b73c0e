"""At the right of the form: how the code is used, its versions, and what differs between two.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from workbench.coding.codebook.versions import definitions_of
from workbench.model.codebook import Code, Definition
from workbench.model.coding import Coding
from workbench.model.reading import Reader
from workbench.model.wording import elided
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.codebook.differing import Differences
from workbench.ui.codebook.wording import version_name, version_told
from workbench.ui.desk import Desk, Place
from workbench.ui.widgets.boxes import clear, column, fill, line, row, scrolling
from workbench.ui.widgets.buttons import link, on_button
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import heading, label, quiet

SHOWN = 6
"""So many of one's passages are listed."""


class HistoryPanel(QFrame):
    """Uses and versions of one code."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self._desk = desk
        self.versions: Sequence[Definition] = ()
        self._uses, self._list = QVBoxLayout(), QVBoxLayout()
        fill(self._uses, gap=4)
        fill(self._list, gap=10)
        self.older, self.newer = QComboBox(), QComboBox()
        self.older.setAccessibleName(self.tr("Compare this version"))
        self.newer.setAccessibleName(self.tr("with this version"))
        for box in (self.older, self.newer):
            box.setFont(font(13))
            box.activated.connect(lambda _: self._show_difference())
        self.differences = Differences(beside=False)
        self._compare = column(
            label(self.tr("Compare"), 12, "ink2", SEMIBOLD),
            self.older,
            self.newer,
            4,
            self.differences,
            gap=6,
        )
        inside = column(
            heading(self.tr("Uses")),
            self._uses,
            4,
            line(),
            heading(self.tr("Versions of the definition")),
            self._list,
            self._compare,
            None,
            margins=(16, 14, 14, 14),
            gap=10,
        )
        fill(QVBoxLayout(self), scrolling(inside), gap=0)

    def show_code(self, code: Code) -> None:
        """Show a code as it is now."""
        read = self._desk.read
        self._show_uses(read, code)
        self.versions = definitions_of(read, code.id)
        coders = {coder.id: coder.name for coder in read.coders()}
        clear(self._list)
        for version in reversed(self.versions):
            said = column(
                label(version_name(version), 13, "ink", SEMIBOLD),
                quiet(version_told(version, coders), 12, "ink2", wrap=True),
                *([label(version.reason, 12, wrap=True)] if version.reason else []),
                gap=2,
            )
            self._list.addWidget(said)
        self._compare.setVisible(len(self.versions) > 1)
        if len(self.versions) > 1:
            for box in (self.older, self.newer):
                box.clear()
                box.addItems([version_name(version) for version in self.versions])
            self.older.setCurrentIndex(len(self.versions) - 2)
            self.newer.setCurrentIndex(len(self.versions) - 1)
            self._show_difference()

    def _show_difference(self) -> None:
        older, newer = (self.versions[box.currentIndex()] for box in (self.older, self.newer))
        self.differences.show_two(older, newer, heads=(version_name(older), version_name(newer)))

    def _show_uses(self, read: Reader, code: Code) -> None:
        clear(self._uses)
        mine = read.codings(code=code.id, coder=self._desk.me, layer="coder")
        said = several(
            len(mine), self.tr("1 passage coded by you"), self.tr("{n} passages coded by you")
        )
        self._uses.addWidget(label(said, 13))
        carried = {one.theme for one in read.theme_codes() if one.code == code.id}
        themes = [theme.title for theme in read.themes() if theme.id in carried]
        if themes:
            words = self.tr("Carries: {themes}").format(themes=", ".join(themes))
            self._uses.addWidget(label(words, 13, "ink2", wrap=True))
        memos = len([memo for memo in read.memos(code.id) if memo.about == "code"])
        if memos:
            told = several(memos, self.tr("1 memo about it"), self.tr("{n} memos about it"))
            self._uses.addWidget(label(told, 13, "ink2"))
        for coding in mine[:SHOWN]:
            self._uses.addWidget(self._passage(coding))
        if len(mine) > SHOWN:
            more = several(len(mine) - SHOWN, self.tr("and 1 more"), self.tr("and {n} more"))
            self._uses.addWidget(quiet(more))
        if mine:
            every = link(
                self.tr("All passages…"), lambda: self._desk.go(Place("codings", code=code.id))
            )
            self._uses.addWidget(row(every, None))

    def _passage(self, coding: Coding) -> QFrame:
        holder = QFrame()
        button = link(on_button(elided(coding.exact, 38)), partial(self._go, coding))
        button.setAccessibleName(elided(coding.exact, 200))
        fill(QVBoxLayout(holder), button)
        return holder

    def _go(self, coding: Coding) -> None:
        self._desk.go(
            Place("coding", coding.transcript, coding.start, coding.end, coding=coding.id)
        )
