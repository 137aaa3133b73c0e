"""What several stories begin with or look at: an empty study, a quote, the report, the shell."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.stories.telling import Story
from workbench.cli.main import run
from workbench.coding.quotes import take_quote
from workbench.project.session import Project
from workbench.themes.building import add_theme, add_topic


def opened(story: Callable[[], Story], folder: Path) -> Story:
    """The window with a study that holds nothing yet."""
    Project.create(folder / "study.dwb", title="Records", coder="Ada").close()
    told = story()
    told.open(folder / "study.dwb", "Ada")
    return told


def quoted(told: Story, words: str) -> None:
    """A quote of these words under a theme, as somebody took it earlier."""
    project = told.project
    project.do(add_topic(told.read, "Trust"))
    project.do(add_theme(told.read, told.read.topics()[0].id, "What went wrong"))
    here = told.read.transcripts()[0].id
    start = told.read.text(here).index(words)
    theme = told.read.themes()[0].id
    project.do(take_quote(told.read, here, start, start + len(words), theme, by=project.me))
    told.settle()


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    """What a command prints, read as JSON."""
    capsys.readouterr()
    assert run([*map(str, arguments), "--json"], lambda *_: 0) == 0
    return json.loads(capsys.readouterr().out)


def preview(told: Story) -> str:
    """All words of the pages of the report."""
    page = told.go("report")
    told.qtbot.waitUntil(lambda: page.updating.isHidden(), timeout=20_000)
    told.settle()
    return "\n".join(page._setting.words_on(n) for n in range(page.preview.sheets()))


def sound(told: Story) -> None:
    """The study is whole, also when it is read again."""
    assert told.project.check().findings == ()
