"""Where passages come from: who speaks, segments, sessions, words said again and again.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QVBoxLayout, QWidget

from workbench.coding.autocode.repeated import LONGEST, Wanted
from workbench.coding.autocode.ruling import SOURCES, Source
from workbench.coding.autocode.speaking import By
from workbench.coding.autocode.stop_words import as_compared
from workbench.model.people import WAVES
from workbench.model.reading import Reader
from workbench.ui.appearance import font
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import Segmented, link, name_control, plain
from workbench.ui.widgets.fields import Field, Writing
from workbench.ui.widgets.labels import heading, quiet
from workbench.ui.widgets.popover import Asking

OFTEN = (2, 3, 5, 10, 20, 50)


class Options(QFrame):
    """The choice of a source, and what belongs to it. `changed`: other groups are wanted.

    `found` carries what is looked for in the list; `usual` are the words usually left out.
    """

    changed = Signal()
    found = Signal(str)

    def __init__(self, host: QWidget) -> None:
        """Begin with who speaks; the list of words left out floats over `host`."""
        super().__init__()
        self._host = host
        self._left_out: str | None = None
        self.usual: frozenset[str] = frozenset()
        self.asking: LeftOut | None = None
        self.sources = Segmented(
            [self.tr("Who speaks"), self.tr("Segments"), self.tr("Sessions"), self.tr("Words")]
        )
        name_control(self.sources, self.tr("What passages are made of"))
        self.by = _choice(self.tr("Turns together by"), 250)
        self.sizes = _choice(self.tr("How many words a phrase has"), 150)
        for least in range(1, LONGEST + 1):
            words = self.tr("{n} to 5 words").format(n=least)
            self.sizes.addItem(words if least < LONGEST else self.tr("5 words"), (least, LONGEST))
        self.sizes.insertItem(1, self.tr("Single words"), (1, 1))
        self.often = _choice(self.tr("How often a phrase is said"), 150)
        for least in OFTEN:
            self.often.addItem(self.tr("{n} times or more").format(n=least), least)
        self.often.setCurrentIndex(1)
        self.numbers = QCheckBox(self.tr("Numbers too"))
        self.numbers.setFont(font(12))
        self.numbers.setAccessibleName(self.tr("Numbers too"))
        self.without = plain(self.tr("Words left out…"), self.ask_left_out)
        self.field = Field(self.tr("Find in the list"), self.tr("Find in the list"), "search", 30)
        self.field.setFixedWidth(170)
        self._of_words = (self.sizes, self.often, self.numbers, self.without)
        fill(
            QVBoxLayout(self),
            row(self.by, *self._of_words, self.field, None, gap=10),
        )
        self._wire()
        self._offer()

    def _wire(self) -> None:
        self.sources.chosen.connect(lambda _: self._switched())
        for one in (self.by, self.sizes, self.often):
            one.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.numbers.toggled.connect(lambda _: self.changed.emit())
        self.field.textChanged.connect(self.found)

    def _switched(self) -> None:
        self._offer()
        self.field.clear()
        self.changed.emit()

    def _offer(self) -> None:
        source = self.source()
        self.by.setVisible(source == "speakers")
        for one in self._of_words:
            one.setVisible(source == "repeated")

    def source(self) -> Source:
        """Where passages come from."""
        return SOURCES[max(0, self.sources.index())]

    def set_source(self, source: Source) -> None:
        """Choose where passages come from."""
        self.sources.set_index(SOURCES.index(source))
        self._switched()

    def show_people(self, read: Reader) -> None:
        """Offer what puts turns together in a study; what is chosen stays chosen."""
        chosen = self.by.currentData()
        self.by.blockSignals(True)
        self.by.clear()
        for words, by in self._ways(read):
            self.by.addItem(words, by)
        places = [n for n in range(self.by.count()) if self.by.itemData(n) == chosen]
        self.by.setCurrentIndex(places[0] if places else 0)
        self.by.blockSignals(False)

    def _ways(self, read: Reader) -> Iterable[tuple[str, By]]:
        yield self.tr("By participant"), By("participant")
        yield self.tr("By speaker, as named"), By("speaker")
        yield self.tr("By role"), By("role")
        used = {(one.attribute, one.wave) for one in read.attribute_values()}
        for attribute in read.attributes():
            waves = [wave for wave in WAVES if (attribute.id, wave) in used]
            for wave in waves:
                name = attribute.name
                if wave:
                    when = self.tr("before") if wave == "before" else self.tr("after")
                    name = f"{name} ({when})"
                said = self.tr("By answer: {attribute}").format(attribute=name)
                yield said, By("answer", attribute.id, wave)

    def chosen_by(self) -> By:
        """What puts turns together."""
        by: By | None = self.by.currentData()
        return by or By()

    def wanted(self) -> Wanted:
        """Which phrases are listed."""
        shortest, longest = self.sizes.currentData()
        return Wanted(shortest, longest, self.often.currentData(), self.numbers.isChecked())

    def left_out(self) -> frozenset[str]:
        """The words that are left out, as words are compared."""
        return self.usual if self._left_out is None else as_compared(self._left_out)

    def ask_left_out(self) -> None:
        """Let the list of words that are left out be edited."""
        self.asking = LeftOut(self._host, self.without, self.left_out(), self.leave_out)
        corner = self.without.mapTo(self._host, self.without.rect().topLeft())
        self.asking.open_by(self.without.rect().translated(corner))
        self.asking.words.setFocus()

    def leave_out(self, words: str | None) -> None:
        """Leave these words out, or the usual ones."""
        self._left_out = words
        self.changed.emit()


class LeftOut(Asking):
    """The words that are left out, to be edited; `taken` gets them, or None for the usual ones."""

    def __init__(self, host: QWidget, back: QWidget, words: Iterable[str], taken: Any) -> None:
        """Show the words."""
        super().__init__(host, 420, 300, back)
        self._taken = taken
        self.words = Writing(self.tr("Words left out"), lines=9)
        self.words.setPlainText(" ".join(sorted(words)))
        fill(
            QVBoxLayout(self.body),
            heading(self.tr("Words that say little"), 13),
            quiet(self.tr("No phrase begins or ends with one of them."), wrap=True),
            self.words,
            row(
                link(self.tr("The usual ones"), lambda: self._take(None)),
                None,
                plain(self.tr("Leave these out"), lambda: self._take(self.words.text())),
            ),
            margins=(14, 12, 14, 12),
        )

    def _take(self, words: str | None) -> None:
        self._taken(words)
        self.dismiss()


def _choice(name: str, width: int) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setFont(font(13))
    made.setFixedSize(width, 30)
    made.setMaxVisibleItems(14)
    return made
