"""The fifth story: the study is written up in Word, as the preview showed it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from docx import Document

from tests.stories.telling import Story
from workbench.model.quote import printed


def test_the_report_holds_themes_quotes_and_the_codebook(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(sample_source, tmp_path / "study.dwb"))
    told = story()
    told.open(path, "Ada Okafor")
    page = told.go("report")
    told.qtbot.waitUntil(lambda: page.updating.isHidden(), timeout=20_000)
    target = tmp_path / "draft.docx"
    assert page.export_to(target)

    document = Document(str(target))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Heading 3", "Quote", "Caption"} <= styles
    for theme in told.read.themes():
        assert theme.title in words
        assert theme.narrative.split(".")[0] in words
    edits = told.read.quote_edits()
    for quote in told.read.quotes():
        own = [edit for edit in edits if edit.quote == quote.id]
        assert printed(quote.exact, own) in words
    assert "(FG1, pt1)" in words
    assert "does she wander. […] I’ve got a laminated sheet" in words
    assert "She [the nurse] comes for forty minutes" in words
    tables = "\n".join(cell.text for t in document.tables for cell in t._cells)
    for code in told.read.codebook().codes:
        assert code.definition in tables
    assert "Krippendorff" in words
    xml = document.element.xml
    assert "TOC " in xml
    assert 'descr="' in xml
