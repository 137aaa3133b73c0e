"""What the study is about: the words the report begins with, written where they are read.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.journal.entry import Draft
from workbench.model.study import Way
from workbench.transcripts.occasions.describing import describe_study
from workbench.ui.appearance import MEDIUM, font
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import card, column, fill
from workbench.ui.widgets.fields import Field, Writing
from workbench.ui.widgets.labels import heading, label, quiet

translate = QCoreApplication.translate

WAYS: tuple[Way, ...] = ("codebook", "reliability", "reflexive")


class AboutCard(QWidget):
    """Fields that are stored when they are left."""

    def __init__(self, desk: Desk) -> None:
        """Make empty fields."""
        super().__init__()
        self._desk = desk
        self.title = Field(translate("Study", "Title"))
        self.question = Writing(
            translate("Study", "Research question"),
            translate("Study", "What the study wants to know"),
            lines=2,
        )
        self.authors = Field(
            translate("Study", "Authors"), translate("Study", "As they stand in the report")
        )
        self.procedure = Writing(
            translate("Study", "How we coded"),
            translate("Study", "Who coded what, and how you talked about differences"),
            lines=4,
        )
        self.way = QComboBox()
        self.way.setAccessibleName(translate("Study", "Way of coding"))
        self.way.setFont(font(13))
        self.way.addItems(
            [
                translate("Study", "Codebook: coders share it and talk about differences"),
                translate("Study", "Reliability: coders work apart and agreement is measured"),
                translate("Study", "Reflexive: reading together, agreement is not measured"),
            ]
        )
        told = translate("Study", "These words open the report.")
        fill(
            QVBoxLayout(self),
            card(
                heading(translate("Study", "About this study")),
                quiet(told),
                _named(translate("Study", "Title"), self.title),
                _named(translate("Study", "Research question"), self.question),
                _named(translate("Study", "Authors"), self.authors),
                _named(translate("Study", "Way of coding"), self.way),
                _named(translate("Study", "How we coded"), self.procedure),
                margins=(20, 16, 20, 18),
                gap=10,
            ),
        )
        self.title.editingFinished.connect(self._title_written)
        self.authors.editingFinished.connect(self._authors_written)
        self.question.written.connect(self._question_written)
        self.procedure.written.connect(self._procedure_written)
        self.way.activated.connect(self._way_chosen)

    def show_study(self) -> None:
        """Show what is stored, but in a field in which somebody is writing."""
        study = self._desk.read.study()
        for field, text in ((self.title, study.title), (self.authors, study.authors)):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
                field.setCursorPosition(0)
        self.question.show_text(study.question)
        self.procedure.show_text(study.procedure)
        self.way.setCurrentIndex(WAYS.index(study.way))

    def _title_written(self) -> None:
        text = self.title.text()
        self._store(lambda: describe_study(self._desk.read, title=text))
        self.title.setModified(False)
        self.title.setText(self._desk.read.study().title)

    def _authors_written(self) -> None:
        text = self.authors.text()
        self._store(lambda: describe_study(self._desk.read, authors=text))
        self.authors.setModified(False)

    def _question_written(self, text: str) -> None:
        self._store(lambda: describe_study(self._desk.read, question=text))

    def _procedure_written(self, text: str) -> None:
        self._store(lambda: describe_study(self._desk.read, procedure=text))

    def _way_chosen(self, index: int) -> None:
        self._store(lambda: describe_study(self._desk.read, way=WAYS[index]))

    def _store(self, make: Callable[[], Draft]) -> None:
        draft = self._desk.attempt(make)
        if draft is not None and draft.changes:
            self._desk.do(lambda: draft)


def _named(name: str, field: QWidget) -> QWidget:
    return column(label(name, 12, "ink2", MEDIUM), field, gap=4)
