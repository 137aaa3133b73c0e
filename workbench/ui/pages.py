"""The pages of the window, in the order of the researcher's day.

A page is made when it is first visited, so that the program starts quickly.

Called by `rail` and `workspace`.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from workbench.ui.desk import Desk
from workbench.ui.page import Page


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: its address, name, icon, and the class that makes it.

    `under` names the page of the rail it belongs to where it has no place there itself.
    """

    name: str
    title: str
    icon: str
    made_by: str
    under: str = ""

    def make(self, desk: Desk) -> Page:
        """Make the page."""
        module, _, name = self.made_by.partition(":")
        page: Page = getattr(importlib.import_module(module), name)(desk)
        return page


PAGES = (
    PageSpec("study", "Study", "house", "workbench.ui.study.page:StudyPage"),
    PageSpec(
        "transcripts", "Transcripts", "file-text", "workbench.ui.transcripts.page:TranscriptsPage"
    ),
    PageSpec("coding", "Coding", "highlighter", "workbench.ui.coding.page:CodingPage"),
    PageSpec("compare", "Compare", "columns-2", "workbench.ui.compare.page:ComparePage"),
    PageSpec("reconcile", "Reconcile", "git-merge", "workbench.ui.reconcile.page:ReconcilePage"),
    PageSpec("themes", "Themes", "network", "workbench.ui.themes.page:ThemesPage"),
    PageSpec("quotes", "Quotes", "quote", "workbench.ui.quotes.page:QuotesPage"),
    PageSpec("report", "Report", "scroll-text", "workbench.ui.report.page:ReportPage"),
    PageSpec("journal", "Journal", "history", "workbench.ui.journal.page:JournalPage"),
    PageSpec("search", "Search", "search", "workbench.ui.search.page:SearchPage"),
)
"""The pages of the rail."""

BESIDE = (
    PageSpec(
        "correcting",
        "Correct a transcript",
        "pencil",
        "workbench.ui.correcting.page:CorrectingPage",
        under="transcripts",
    ),
    PageSpec(
        "codings", "Codings", "tag", "workbench.ui.retrieval.page:CodingsPage", under="search"
    ),
    PageSpec(
        "codebook",
        "Codebook",
        "book-open",
        "workbench.ui.codebook.page:CodebookPage",
        under="coding",
    ),
    PageSpec(
        "autocode",
        "Autocode",
        "tag",
        "workbench.ui.autocode.page:AutocodePage",
        under="coding",
    ),
    PageSpec(
        "memos", "Memos", "message-square", "workbench.ui.memos.page:MemosPage", under="search"
    ),
)
"""Pages reached from others."""
