"""What to look for: the words, the way of finding, and how closely.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QSizePolicy, QVBoxLayout

from workbench.coding.finding.find import DISTANCE, LIKENESS, Mode, Query
from workbench.ui.appearance import font
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.finding_modes import modes
from workbench.ui.widgets.stretching import stretched

PAUSE = 250
"""Milliseconds without a key after which is looked."""
SECONDS = 4.0
"""So long an expression may hold the window up."""
DISTANCES = (0, 1, 2, 3, 5, DISTANCE, 15, 20, 30, 50)
LIKENESSES = (90, 82, LIKENESS, 65)
BY_WORDS: tuple[Mode, ...] = ("phrase", "all", "any", "near")


class Words(Field):
    """The field for the words; Enter and Down go on to the places."""

    asked = Signal()
    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter and Down."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.asked.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class Asked(QFrame):
    """The words and the choices beside them. `changed` is sent a moment after the last key."""

    changed = Signal()

    def __init__(self) -> None:
        """Begin with nothing to look for."""
        super().__init__()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        self.words = Words(self.tr("What to look for"), "", "search", 36)
        self.words.setFont(font(14))
        self.words.setClearButtonEnabled(True)
        self.modes = _choice(self.tr("How to look"), 202)
        for mode, name in modes():
            self.modes.addItem(name, mode)
        self.distance = _choice(self.tr("How near"), 186)
        for many in DISTANCES:
            self.distance.addItem(_distance(many), many)
        self.likeness = _choice(self.tr("How like"), 186)
        for like, name in zip(LIKENESSES, _likenesses(), strict=True):
            self.likeness.addItem(name, like)
        self.none = Field(self.tr("But none of"), self.tr("But none of these words"), "", 30)
        self.none.setFixedWidth(220)
        self.beginnings = self._box(self.tr("Also as beginnings"))
        self.beginnings.setToolTip(self.tr("“shar” also finds “sharing” and “shared”"))
        self.as_written = self._box(self.tr("As written"))
        self.as_written.setToolTip(self.tr("Capitals and accents matter"))
        first = row(stretched(self.words), self.modes, self.distance, self.likeness, gap=10)
        self.second = row(self.none, 4, self.beginnings, 4, self.as_written, None, gap=10)
        fill(QVBoxLayout(self), first, self.second, gap=10)
        self.reset()
        self._wire()

    def _wire(self) -> None:
        for field in (self.words, self.none):
            field.textChanged.connect(lambda _: self._pause.start())
        for choice in (self.modes, self.distance, self.likeness):
            choice.currentIndexChanged.connect(lambda _: self._chosen())
        for box in (self.beginnings, self.as_written):
            box.clicked.connect(lambda _: self.ask_now())

    def _box(self, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setFont(font(12))
        box.setAccessibleName(words)
        return box

    def reset(self) -> None:
        """Choose what is usual; the words stay."""
        self.modes.setCurrentIndex(0)
        self.distance.setCurrentIndex(DISTANCES.index(DISTANCE))
        self.likeness.setCurrentIndex(LIKENESSES.index(LIKENESS))
        self.none.clear()
        self.beginnings.setChecked(False)
        self.as_written.setChecked(False)
        self._offer()

    def mode(self) -> Mode:
        """The way of finding."""
        mode: Mode = self.modes.currentData()
        return mode

    def set_mode(self, mode: Mode) -> None:
        """Choose a way of finding."""
        self.modes.setCurrentIndex(self.modes.findData(mode))

    def query(self) -> Query | None:
        """What to look for; None while nothing is."""
        words, mode = self.words.text(), self.mode()
        if not words.strip():
            return None
        return Query(
            words if mode == "regex" else words.strip(),
            mode,
            none=self.none.text(),
            distance=self.distance.currentData(),
            beginnings=mode in BY_WORDS and self.beginnings.isChecked(),
            as_written=mode != "fuzzy" and self.as_written.isChecked(),
            likeness=self.likeness.currentData(),
            seconds=SECONDS,
        )

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not looked for yet."""
        return self._pause.isActive()

    def ask_now(self) -> None:
        """Look at once."""
        self._pause.stop()
        self.changed.emit()

    def _chosen(self) -> None:
        self._offer()
        self.ask_now()

    def _offer(self) -> None:
        """Offer what goes with the way of finding."""
        mode = self.mode()
        self.distance.setVisible(mode == "near")
        self.likeness.setVisible(mode == "fuzzy")
        self.beginnings.setEnabled(mode in BY_WORDS)
        self.as_written.setEnabled(mode != "fuzzy")
        self.words.setPlaceholderText(_hints()[mode])


def _hints() -> dict[Mode, str]:
    return {
        "phrase": _tr("Words as they follow one another"),
        "all": _tr("Words of one turn; “in quotation marks” they belong together"),
        "any": _tr("Words; “in quotation marks” they belong together"),
        "near": _tr("Two words or more; “in quotation marks” they belong together"),
        "fuzzy": _tr("Words that may have been misheard or misspelt"),
        "regex": _tr(r"An expression, for example \b(consent|permission)s?\b"),
    }


def _distance(many: int) -> str:
    if many == 0:
        return _tr("side by side")
    if many == 1:
        return _tr("at most 1 word between")
    return _tr("at most {n} words between").format(n=many)


def _likenesses() -> tuple[str, ...]:
    return (
        _tr("very alike (90 %)"),
        _tr("rather alike (82 %)"),
        _tr("alike (75 %)"),
        _tr("somewhat alike (65 %)"),
    )


def _choice(name: str, width: int) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setFont(font(13))
    made.setFixedHeight(36)
    made.setMinimumWidth(width)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setMaxVisibleItems(12)
    return made


def _tr(words: str) -> str:
    return QCoreApplication.translate("Search", words)
