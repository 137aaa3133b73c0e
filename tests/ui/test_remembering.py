"""A study is opened again as it was closed, on the screens there are."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.studies import MARKED, SECOND, written
from workbench.project import settings as preferences
from workbench.project.settings import Settings
from workbench.ui import remembering
from workbench.ui.coding.page import CodingPage
from workbench.ui.desk import Place
from workbench.ui.main_window import SMALLEST, MainWindow
from workbench.ui.remembering import IN_SIGHT, fit
from workbench.ui.who import CoderCard
from workbench.ui.workspace import Workspace

SCREENS = [QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 980)]
LONG = " / ".join(f"pt{n % 7}: Turn {n}, and what it says goes on for a while." for n in range(90))


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("source") / "study.dwb", MARKED, SECOND, LONG)


@pytest.fixture
def study(source: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(source, tmp_path / "study.dwb"))


@pytest.fixture
def window(dressed: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window, on two screens larger than those of a test."""
    monkeypatch.setattr(remembering, "screens", lambda: SCREENS)
    made = MainWindow(Settings())
    qtbot.addWidget(made)
    made.resize(1400, 860)
    made.show()
    yield made
    made.close()


def opened(window: MainWindow, study: Path, coder: str = "Ada") -> Workspace:
    window.open_study(study, coder)
    QApplication.processEvents()
    assert window.workspace is not None
    return window.workspace


def coding(workspace: Workspace) -> CodingPage:
    page = workspace.page("coding")
    assert isinstance(page, CodingPage)
    return page


def scrolled(window: MainWindow, study: Path) -> tuple[str, tuple[int, int]]:
    """Scroll the last transcript somewhere and close the study."""
    workspace = opened(window, study)
    last = workspace.desk.read.transcripts()[-1].id
    workspace.go(Place("coding", transcript=last))
    QApplication.processEvents()
    page = coding(workspace)
    page.view.restore((46, 7))
    anchor = page.view.anchor()
    assert anchor == (46, 7)
    window.close_study()
    return last, anchor


def test_the_transcript_is_where_it_was(window: MainWindow, study: Path) -> None:
    last, anchor = scrolled(window, study)
    workspace = opened(window, study)
    page = coding(workspace)
    assert workspace.here == "coding"
    assert (page.transcript, page.view.anchor()) == (last, anchor)


def test_the_caret_is_where_the_text_was_left(window: MainWindow, study: Path) -> None:
    scrolled(window, study)
    view = coding(opened(window, study)).view
    assert view.caret() == view.scene.page.turns[47].start


def test_whoever_coded_first_is_one_key_away(window: MainWindow, study: Path, qtbot: QtBot) -> None:
    window.open_study(study)
    with qtbot.waitActive(window):
        window.activateWindow()
    assert isinstance(window.focusWidget(), CoderCard)


def test_another_coder_begins_at_the_first_page(window: MainWindow, study: Path) -> None:
    scrolled(window, study)
    assert opened(window, study, "Ben").here == "study"


def test_who_wants_to_begin_at_the_first_page_does(window: MainWindow, study: Path) -> None:
    scrolled(window, study)
    window._set(dataclasses.replace(window.settings, opening="study"))
    assert opened(window, study).here == "study"


@pytest.mark.parametrize(
    "changed",
    [{"page": "gone"}, {"transcript": "gone"}, {"anchor": (9_999, 5)}, {"anchor": (-4, -9, 3)}],
)
def test_what_is_gone_is_in_nobodys_way(
    window: MainWindow, study: Path, changed: dict[str, object]
) -> None:
    scrolled(window, study)
    workspace = opened(window, study)
    id = workspace.desk.project.study_id
    window.close_study()
    preferences.remember(id, **changed)
    assert opened(window, study).here in ("study", "coding")


def test_panels_stay_folded(window: MainWindow, study: Path) -> None:
    workspace = opened(window, study)
    workspace.go(Place("coding"))
    coding(workspace).toggle_left()
    window.close_study()
    page = coding(opened(window, study))
    QApplication.processEvents()
    assert page.panel.isHidden() and not page.inspector.isHidden()
    page.toggle_left()
    window.close_study()
    page = coding(opened(window, study))
    assert not page.panel.isHidden()


def test_a_fold_gives_way_only_when_something_else_fits(window: MainWindow, study: Path) -> None:
    workspace = opened(window, study)
    workspace.go(Place("coding"))
    page = coding(workspace)
    page.toggle_inspector()
    window.resize(1440, 860)
    QApplication.processEvents()
    assert page.inspector.isHidden()
    window.resize(1110, 860)
    QApplication.processEvents()
    window.resize(1440, 860)
    QApplication.processEvents()
    assert not page.inspector.isHidden()


def test_the_window_is_as_large_as_it_was_with_this_study(
    window: MainWindow, study: Path, tmp_path: Path
) -> None:
    opened(window, study)
    window.resize(1210, 740)
    other = written(tmp_path / "other.dwb")
    opened(window, other)
    window.resize(1300, 800)
    opened(window, study)
    assert (window.width(), window.height()) == (1210, 740)
    opened(window, other)
    assert (window.width(), window.height()) == (1300, 800)


def test_the_size_of_text_chosen_while_reading_is_kept(window: MainWindow, study: Path) -> None:
    workspace = opened(window, study)
    workspace.go(Place("coding"))
    coding(workspace).change_text(4)
    window.close_study()
    assert preferences.load().text_px == 20
    assert coding(opened(window, study)).view.text_px == 20


def test_no_word_of_the_study_is_kept(window: MainWindow, study: Path) -> None:
    scrolled(window, study)
    kept = json.dumps(
        [
            json.loads(file.read_text())
            for file in preferences.place().parent.glob("*.json")
            if file.name == "studies.json"
        ]
    )
    for word in ("Ada", "Ben", "Linking", "Trust", "Facilitator", "pt1", "Turn"):
        assert word not in kept


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (QRect(100, 100, 1400, 860), QRect(100, 100, 1400, 860)),
        (QRect(2000, 50, 1400, 860), QRect(2000, 50, 1280, 860)),
        (QRect(-3000, 50, 1400, 860), None),
        (QRect(100, 5000, 1400, 860), None),
        (QRect(100, -300, 1400, 860), None),
    ],
)
def test_a_window_goes_where_its_top_can_be_seen(wanted: QRect, found: QRect | None) -> None:
    assert fit(wanted, SCREENS) == found


@given(
    st.tuples(*(st.integers(-9_000, 9_000),) * 2),
    st.tuples(*(st.integers(1, 9_000),) * 2),
    st.lists(st.tuples(*(st.integers(0, 4_000),) * 4), max_size=3),
)
def test_no_window_is_larger_than_a_screen_or_out_of_sight(
    at: tuple[int, int], size: tuple[int, int], screens: list[tuple[int, int, int, int]]
) -> None:
    there = [QRect(x, y, w + 1100, h + 700) for x, y, w, h in screens]
    found = fit(QRect(*at, *size), there)
    if found is not None:
        top = QRect(found.x(), found.y(), size[0], IN_SIGHT[1])
        assert found.topLeft().toTuple() == at
        assert any(
            found.size() == QRect(*at, *size).size().boundedTo(screen.size())
            and screen.intersected(top).height() == IN_SIGHT[1]
            for screen in there
        )


def test_numbers_that_make_no_window_are_passed_over(window: MainWindow, study: Path) -> None:
    id = opened(window, study).desk.project.study_id
    window.close_study()
    before = window.size()
    for numbers in ((), (1, 2), (90_000, 90_000, 1200, 800, 0), (0, 0, -5, -5, 0)):
        preferences.remember(id, window=numbers)
        opened(window, study)
        assert window.width() >= SMALLEST[0] and window.height() >= SMALLEST[1]
        window.close_study()
    assert window.size().width() <= max(before.width(), SMALLEST[0])
