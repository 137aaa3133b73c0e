"""The page Report: what is printed, how it will look in Word, and the way there.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from workbench.agreement.compare import compare
from workbench.model.errors import WorkbenchError
from workbench.model.kinds import KINDS
from workbench.report.compose import SECTIONS, compose
from workbench.report.outline import Heading, Outline, Paragraph, QuoteBlock
from workbench.report.readiness import Pair, pairs, readiness
from workbench.ui.appearance import SEMIBOLD, look
from workbench.ui.desk import Desk, Place
from workbench.ui.exporting import door, told
from workbench.ui.page import Page
from workbench.ui.report import figures
from workbench.ui.report.names_check import names_check
from workbench.ui.report.options import Options, Result
from workbench.ui.report.preview import Preview
from workbench.ui.report.sections import SectionList, lines
from workbench.ui.report.setting import Setting, set_in_pages
from workbench.ui.widgets.boxes import bar_frame, column, fill, row
from workbench.ui.widgets.buttons import Segmented, ToolButton, link, primary
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import Elided, chip, quiet

PAUSE = 400
"""Milliseconds after a change until the pages are made anew."""
GLANCE = 40
"""Milliseconds between two looks whether a worker is ready."""
WITH_FIGURES = "participants"
"""The section that may have to wait for its first figure."""
FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
LONGEST_NAME = 80


class ReportPage(Page):
    """The last page but one of the researcher's road."""

    name = "report"
    title = "Report"
    icon = "scroll-text"
    kinds = (frozenset(KINDS) - {"memo"}) | {"key"}

    _empty_study = False
    _words = 0

    def __init__(self, desk: Desk) -> None:
        """Make the frame of the page."""
        super().__init__(desk)
        self._chosen = {section.id for section in SECTIONS}
        self._pair: Pair | None = None
        self._setting: Setting | None = None
        self._saved: Path | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._update)
        self.sections = SectionList()
        self.options = Options()
        self.preview = Preview()
        self.result = Result()
        self._make_head()
        self._empty = EmptyState(
            "scroll-text",
            self.tr("Nothing to write up yet"),
            self.tr("The report writes itself from the transcripts, codes, themes and quotes."),
            primary(self.tr("Add transcripts…"), self._add, "file-plus"),
        )
        self._paper = column(self._head, self.result, self.preview, gap=0)
        centre = QWidget()
        fill(QVBoxLayout(centre), self._empty, self._paper, gap=0)
        self.set_parts(centre, self.sections, self.options)
        self._wire()

    def _make_head(self) -> None:
        self.heading = Elided("", 14, "ink", SEMIBOLD)
        self.where = Elided("", 12, "ink2", tabular=True)
        self.where.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.quotes = link("", lambda: self.desk.go(Place("quotes")))
        self.updating = chip(self.tr("Updating…"))
        keeps = self.updating.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.updating.setSizePolicy(keeps)
        self.percent = quiet("", tone="ink2")
        self.fit = Segmented([self.tr("Page width"), self.tr("Whole page")])
        self.export_here = primary(self.tr("Export…"), self.export, "download")
        words = column(self.heading, row(self.where, self.quotes, None, gap=10), gap=0)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._head = bar_frame(
            "head",
            ToolButton("panel-left", self.tr("Show or fold the sections"), self.toggle_left),
            words,
            self.updating,
            self.percent,
            self.fit,
            self.export_here,
            ToolButton("panel-right", self.tr("Show or fold the options"), self.toggle_inspector),
            margins=(12, 6, 12, 6),
            gap=10,
        )
        self._head.setFixedHeight(54)

    def _wire(self) -> None:
        self.fit.chosen.connect(self._fit_chosen)
        self.options.asked.connect(self.desk.go)
        self.options.export.connect(self.export)
        self.options.pair_chosen.connect(self._pair_chosen)
        self.preview.moved.connect(self._show_where)
        self.result.open.connect(self._open_saved)
        self.result.show_folder.connect(self._show_folder)
        self.sections.chosen.connect(self._section_chosen)
        self.sections.ticked.connect(self._section_ticked)
        look().changed.connect(self._soon)

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now: at once the first time, else after a pause."""
        self._empty_study = not self.desk.read.transcripts()
        self._empty.setVisible(self._empty_study)
        self._paper.setVisible(not self._empty_study)
        self._fold()
        if self._empty_study:
            self._pause.stop()
        elif self._setting is None:
            self.updating.show()
            self._pause.start(0)
        else:
            self._soon()

    def _soon(self) -> None:
        if self._setting is not None:
            self.updating.show()
            self._pause.start(PAUSE)

    def _update(self) -> None:
        """Make the pages anew, unless nobody sees them."""
        if not self.isVisible():
            self._stale = True
            return
        read = self.desk.counting
        waits = WITH_FIGURES if not figures.ready(read) else ""
        if waits and self._setting is not None:
            self._pause.start(GLANCE)
            return
        outline = self._composed(without=waits)
        self._setting = set_in_pages(outline)
        checks = [c for c in readiness(read, self._pair) if c.section in self._chosen]
        self.sections.show_lines(
            [
                replace(line, note="") if line.section == waits else line
                for line in lines(outline, self._chosen, checks)
            ]
        )
        self.options.show_study(read, pairs(self.desk.read), self._pair)
        self.options.show_checks([*checks, names_check(self.desk.guarding.guard)])
        self.heading.set_text(outline.title)
        self._show_counts(outline)
        self.preview.show_setting(self._setting)
        self.updating.setVisible(bool(waits))
        if waits:
            self._pause.start(GLANCE)

    def _composed(self, *, without: str = "") -> Outline:
        """The report as it stands, the same for the pages and for Word."""
        read, known = self.desk.counting, pairs(self.desk.read)
        if self._pair not in known:
            self._pair = known[0] if known else None
        compared = self._pair is not None and "agreement" in self._chosen
        comparison = compare(read, *self._pair) if compared and self._pair else None
        return compose(read, sections=self._chosen - {without}, comparison=comparison)

    def _show_counts(self, outline: Outline) -> None:
        quotes = sum(isinstance(block, QuoteBlock) for block in outline.blocks)
        one, many = self.tr("1 quote"), self.tr("{n} quotes").format(n=quotes)
        self.quotes.setText(one if quotes == 1 else many)
        self.quotes.setAccessibleName(self.quotes.text())
        self.quotes.setVisible(bool(quotes))
        self._words = words_in(outline)

    def _show_where(self) -> None:
        """Say which page is in view, and mark its section."""
        if self._setting is None:
            return
        here = self.preview.here()
        told = self.tr("Page {page} of {pages} · {words} words without tables")
        numbers = {"page": here.sheet + 1, "pages": self.preview.sheets()}
        self.where.set_text(told.format(words=f"{self._words:,}", **numbers))
        self.percent.setText(self.tr("{n} %").format(n=self.preview.percent()))
        spots = self._setting.spots
        above = [
            (spots[row.line.block].sheet, spots[row.line.block].y, row.line.block)
            for row in self.sections.rows
            if row.line.block in spots
        ]
        passed = [block for sheet, y, block in above if (sheet, y) <= (here.sheet, here.y)]
        self.sections.show_current(passed[-1] if passed else None)

    def _fold(self) -> None:
        """Fold what does not fit, and both panels while there is nothing to show."""
        super()._fold()
        if self._left is None or self._inspector is None:
            return
        if self._empty_study:
            self._left.hide()
            self._inspector.hide()
        self.export_here.setVisible(self._inspector.isHidden())

    # -- choosing -------------------------------------------------------------------------

    def _section_ticked(self, section: str, on: bool) -> None:
        (self._chosen.add if on else self._chosen.discard)(section)
        for button in (self.options.button, self.export_here):
            button.setEnabled(bool(self._chosen))
        self._soon()

    def _section_chosen(self, block: int) -> None:
        if self._setting is not None and block in self._setting.spots:
            self.preview.scroll_to(self._setting.spots[block], from_top=block < 0)
            self.sections.show_current(block)

    def _pair_chosen(self, index: int) -> None:
        known = pairs(self.desk.read)
        if index < len(known) and known[index] != self._pair:
            self._pair = known[index]
            self._soon()

    def _fit_chosen(self, index: int) -> None:
        self.preview.show_whole_page(index == 1)
        self._show_where()

    def _add(self) -> None:
        self.desk.go(Place("transcripts", item="add"))

    # -- exporting ------------------------------------------------------------------------

    def suggested(self) -> Path:
        """Where the report is put unless the person says otherwise: beside the study."""
        title = FORBIDDEN.sub(" ", self.desk.read.study().title)
        name = " ".join(title.split())[:LONGEST_NAME].strip(" .") or self.tr("Report")
        return self.desk.project.path.parent / f"{name}.docx"

    def export(self) -> None:
        """Ask for a place and write the report there."""
        place = self.suggested()
        dialog = QFileDialog(self, self.tr("Export to Word"), str(place.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Word documents (*.docx)"))
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(place.name)
        if dialog.exec():
            self.export_to(Path(dialog.selectedFiles()[0]))
        dialog.deleteLater()

    def export_to(self, path: Path) -> bool:
        """Write the report as a Word file; whether it could be written. Trouble is said here."""
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            out = door(self.desk, self)
            checked = out.document(path, self._composed(), now=self.desk.now)
        except WorkbenchError as trouble:
            self.result.show_trouble(trouble.sentence)
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        if checked is None:
            return False
        self._saved = path
        self.result.show_saved(path.name)
        if told(checked):
            self.desk.say(told(checked))
        return True

    def _open_saved(self) -> None:
        if self._saved is not None:
            self._open(self._saved)

    def _show_folder(self) -> None:
        if self._saved is not None:
            self._open(self._saved.parent)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.result.show_trouble(
                self.tr("No program opened “{path}”; find it in your file manager.").format(
                    path=path
                )
            )


def words_in(outline: Outline) -> int:
    """Count the words of headings, paragraphs and quotes; tables and captions are not counted."""
    said = []
    for block in outline.blocks:
        match block:
            case Heading():
                said.append(block.text)
            case Paragraph():
                said.append("".join(run.text for run in block.runs))
            case QuoteBlock():
                said.append("".join(piece.text for piece in block.pieces))
    return sum(len(words.split()) for words in said)
