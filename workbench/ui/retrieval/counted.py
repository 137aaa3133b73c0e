"""The two views of numbers: how often codes were given, and which go together.

Called by `page`, which has the numbers worked out; here one chooses what is counted, and sees it
as a table or as a picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from workbench.findings.code_tables import Sheet, frequency_sheet, together_sheet
from workbench.findings.frequencies import COUNTED_IN, By, CountedIn, Frequencies
from workbench.findings.together import PAIRED_IN, Beside, PairedIn, Together
from workbench.model.codebook import Codebook
from workbench.model.ids import AttributeId, CodeId
from workbench.model.people import Wave
from workbench.model.reading import Reader
from workbench.ui.retrieval.counts_table import Counted, CountsTable, Line
from workbench.ui.retrieval.phrasing import (
    besides,
    counted_choices,
    counted_in,
    paired_choices,
    turns_said,
    what_goes_together,
    what_is_counted,
    working_it_out,
)
from workbench.ui.retrieval.steps import choice, number, say_around
from workbench.ui.widgets.boxes import bar_frame, fill, frame, scrolling
from workbench.ui.widgets.buttons import Segmented, name_control
from workbench.ui.widgets.code_chart import ChartData, ChartLine, CodeChart
from workbench.ui.widgets.labels import quiet
from workbench.ui.widgets.stretching import stretched

TABLE, PICTURE = range(2)
FARTHEST = 99


@dataclass(frozen=True, slots=True)
class Groups:
    """By what codes are counted apart."""

    by: By
    attribute: AttributeId | None = None
    wave: Wave | None = None


class Numbers(QWidget):
    """What both views share; `changed`: another count is wanted; `opened`: a number of a table."""

    changed = Signal()
    opened = Signal(int, int)

    def __init__(self, name: str, *choices: QWidget) -> None:
        """Begin empty; `name` is what a screen reader says of the table."""
        super().__init__()
        self.table = CountsTable(name)
        self.table.opened.connect(self.opened)
        self.chart = CodeChart()
        self.seen = Segmented([self.tr("Table"), self.tr("Picture")])
        name_control(self.seen, self.tr("Table or picture"))
        self.seen.chosen.connect(self._see)
        self.note = quiet("", 12, "ink2", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(frame("paper", _held(self.chart)))
        bar = bar_frame("head", *choices, None, self.seen, margins=(22, 8, 22, 8), gap=10)
        told = bar_frame("plain-head", stretched(self.note), margins=(22, 7, 22, 7))
        layout = QVBoxLayout(self)
        fill(layout, bar, told, self._stack, gap=0)
        layout.setStretch(2, 1)

    @property
    def is_picture(self) -> bool:
        """Whether the picture is seen."""
        return self.seen.index() == PICTURE

    def begin(self) -> None:
        """Have the focus."""
        if self.is_picture:
            self.seen.setFocus()
        else:
            self.table.begin()

    def wait(self) -> None:
        """Say that numbers are being worked out."""
        self.note.setText(working_it_out())

    def _see(self, which: int) -> None:
        self._stack.setCurrentIndex(which)

    def _show(self, table: Counted, picture: ChartData, note: str) -> None:
        self.note.setText(note)
        self.table.show_table(table)
        self.chart.show_data(picture)


class HowOften(Numbers):
    """How often codes were given, in all and by group."""

    def __init__(self) -> None:
        """Begin with codings, all together."""
        self.groups = choice(_tr("Counted apart"), ())
        self.groups.setMinimumWidth(180)
        self.unit = _units(counted_choices())
        super().__init__(_tr("How often codes were given"), self.groups, self.unit)
        self.found: Frequencies | None = None
        self._codes: tuple[CodeId, ...] = ()
        self._book = Codebook(())
        self.groups.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.unit.currentIndexChanged.connect(lambda _: self._draw())

    def offer(self, read: Reader) -> None:
        """Offer what codes can be counted by; what is chosen stays chosen."""
        options = groups_of(read)
        _refill(self.groups, options)

    def wanted(self) -> Groups:
        """By what codes are to be counted apart."""
        chosen: Groups = self.groups.currentData()
        return chosen

    def unit_chosen(self) -> CountedIn:
        """What is counted."""
        return COUNTED_IN[self.unit.currentIndex()]

    def show_found(self, book: Codebook, found: Frequencies, codes: Sequence[CodeId]) -> None:
        """Show the numbers of some codes."""
        self._book, self.found = book, found
        self._codes = tuple(codes)
        self._draw()

    def sheet(self) -> Sheet:
        """What is seen, as a sheet."""
        assert self.found is not None
        sheet = frequency_sheet(self._book, self.found, self.unit_chosen())
        seen = {self._book.path(code) for code in self._codes}
        return Sheet(sheet.columns, [row for row in sheet.rows if row["code"] in seen])

    def picture(self) -> ChartData:
        """What is seen, as a picture."""
        assert self.found is not None
        unit, found = self.unit.currentIndex(), self.found
        columns = found.grouping.names
        if found.grouping.by == "all":
            columns = (_counted(COUNTED_IN[unit]),)
        rows = dict(zip(found.codes, found.counts[:, :, unit].tolist(), strict=True))
        lines = tuple(_chart_line(self._book, code, rows[code]) for code in self._codes)
        title = _tr("How often codes were given")
        return ChartData("bars", title, self._note(), columns, lines)

    def group_at(self, column: int) -> int | None:
        """Which group a column of the table is; None for all together."""
        if self.found is None or self.found.grouping.by == "all" or not column:
            return None
        return column - 1

    def unit_at(self, column: int) -> CountedIn:
        """What a column of the table counts."""
        if self.found is not None and self.found.grouping.by == "all":
            return COUNTED_IN[column]
        return self.unit_chosen()

    def _note(self) -> str:
        assert self.found is not None
        by = self.found.grouping.by
        return what_is_counted(self.unit_chosen(), by, below=self.found.below)

    def _draw(self) -> None:
        if self.found is None:
            return
        found, unit = self.found, self.unit.currentIndex()
        if found.grouping.by == "all":
            columns = tuple(name for _, name in counted_in())
            tips = columns
            numbers = found.totals.tolist()
            note = _tr("Every column says what it counts.") if not self.is_picture else ""
        else:
            name = _counted(COUNTED_IN[unit])
            columns = (_tr("All"), *found.grouping.names)
            tips = tuple(f"{column} ({name})" for column in columns)
            totals = found.totals[:, unit].tolist()
            groups = found.counts[:, :, unit].tolist()
            numbers = [[total, *row] for total, row in zip(totals, groups, strict=True)]
            note = ""
        rows = dict(zip(found.codes, numbers, strict=True))
        lines = tuple(_line(self._book, code, rows[code]) for code in self._codes)
        note = self._note() if not note else f"{note} {_below(found.below)}"
        self._show(Counted(columns, tips, lines), self.picture(), note)

    def _see(self, which: int) -> None:
        super()._see(which)
        self._draw()


class GoTogether(Numbers):
    """Which codes go together."""

    def __init__(self) -> None:
        """Begin with the words both have, counted in passages."""
        self.how = choice(_tr("How codes go together"), besides())
        self.how.setMinimumWidth(180)
        self.distance = number(_tr("At most so many turns apart"), FARTHEST, 1)
        self.distance.setMinimumWidth(130)
        self._say_distance(1)
        self.unit = _units(paired_choices())
        super().__init__(_tr("Codes together"), self.how, self.distance, self.unit)
        self.found: Together | None = None
        self._book = Codebook(())
        self.how.currentIndexChanged.connect(lambda _: self._chosen())
        self.distance.valueChanged.connect(self._moved)
        self.unit.currentIndexChanged.connect(lambda _: self._draw())
        self.distance.hide()

    def wanted(self) -> tuple[Beside, int]:
        """How codes are to go together, and how far apart at most."""
        how: Beside = self.how.currentData()
        return how, self.distance.value()

    def show_found(self, book: Codebook, found: Together) -> None:
        """Show a table of pairs."""
        self._book, self.found = book, found
        self._draw()

    def unit_chosen(self) -> PairedIn:
        """What is counted."""
        return PAIRED_IN[self.unit.currentIndex()]

    def sheet(self) -> Sheet:
        """What is seen, as a sheet."""
        assert self.found is not None
        return together_sheet(self._book, self.found, self.unit_chosen())

    def picture(self) -> ChartData:
        """What is seen, as a picture."""
        assert self.found is not None
        rows = self.found.counts[:, :, self.unit.currentIndex()].tolist()
        lines = tuple(
            _chart_line(self._book, code, row)
            for code, row in zip(self.found.codes, rows, strict=True)
        )
        columns = tuple(line.name for line in lines)
        return ChartData("square", _tr("Codes together"), self._note(), columns, lines)

    def _note(self) -> str:
        assert self.found is not None
        turns = turns_said(self.found.distance)
        return what_goes_together(self.found.how, self.unit_chosen(), turns)

    def _draw(self) -> None:
        if self.found is None:
            return
        found, book = self.found, self._book
        rows = found.counts[:, :, self.unit.currentIndex()].tolist()
        columns = tuple(book[code].name for code in found.codes)
        tips = tuple(book.path(code) for code in found.codes)
        lines = tuple(_line(book, code, row) for code, row in zip(found.codes, rows, strict=True))
        self._show(Counted(columns, tips, lines), self.picture(), self._note())

    def _moved(self, turns: int) -> None:
        self._say_distance(turns)
        self.changed.emit()

    def _say_distance(self, turns: int) -> None:
        words = _tr("at most {n} turn") if turns == 1 else _tr("at most {n} turns")
        say_around(self.distance, words)

    def _chosen(self) -> None:
        how: Beside = self.how.currentData()
        self.distance.setVisible(how == "near")
        self.changed.emit()


def groups_of(read: Reader) -> tuple[tuple[Groups, str], ...]:
    """Everything codes can be counted by in a study."""
    answers = []
    for one in read.attributes():
        name = _tr("By {attribute}").format(attribute=one.name)
        if one.asked == "once":
            answers.append((Groups("attribute", one.id), name))
        else:
            before, after = _tr("{name}, before"), _tr("{name}, after")
            answers.append((Groups("attribute", one.id, "before"), before.format(name=name)))
            answers.append((Groups("attribute", one.id, "after"), after.format(name=name)))
    return (
        (Groups("all"), _tr("All together")),
        (Groups("session"), _tr("By session")),
        (Groups("coder"), _tr("By coder")),
        *answers,
    )


def _units(options: Iterable[tuple[str, str]]) -> QComboBox:
    made = choice(_tr("What is counted"), options)
    made.setMinimumWidth(196)
    return made


def _held(chart: CodeChart) -> QScrollArea:
    """A picture that scrolls both ways where it is larger than its place."""
    area = scrolling(chart)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setAccessibleName(_tr("Picture"))
    return area


def _refill(field: QComboBox, options: Sequence[tuple[Groups, str]]) -> None:
    chosen = field.currentData()
    field.blockSignals(True)
    field.clear()
    for data, name in options:
        field.addItem(name, data)
    known = [data for data, _ in options]
    field.setCurrentIndex(known.index(chosen) if chosen in known else 0)
    field.blockSignals(False)


def _line(book: Codebook, code: CodeId, numbers: Sequence[int]) -> Line:
    one, depth = book[code], len(book.ancestors(code))
    return Line(code, one.name, book.path(code), depth, one.colour, tuple(numbers))


def _chart_line(book: Codebook, code: CodeId, numbers: Sequence[int]) -> ChartLine:
    one = book[code]
    return ChartLine(one.name, len(book.ancestors(code)), one.colour, tuple(numbers))


def _counted(unit: CountedIn) -> str:
    return dict(counted_in())[unit]


def _below(below: bool) -> str:
    return _tr("A code counts those below it too.") if below else _tr("Each code counts alone.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Codings", words)
