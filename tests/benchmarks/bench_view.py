"""How fast the transcript view is with a million words and twenty thousand codings.

    python -m tests.benchmarks view --json

Times are milliseconds, CPU of the main thread (what a machine with nothing else to do would
need, and what the targets mean) and wall clock, measured without a display in a window of
860 x 800.
"""

from __future__ import annotations

import gc
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.big_transcript import BigTranscript, big_transcript
from tests.benchmarks.measuring import Took, medians, memory, spreads, took
from workbench.ui.text.view import Mark, TranscriptView
from workbench.ui.tokens import LIGHT

WIDTH, HEIGHT = 860, 800
OPEN_TARGET_MS, PAGE_TARGET_MS, ADD_TARGET_MS = 250.0, 14.0, 50.0


def run(
    words: int = 1_000_000, codings: int = 20_000, pages: int = 200, opens: int = 5
) -> dict[str, Any]:
    """Measure opening, paging, the wheel and adding marks; times in milliseconds."""
    app = QApplication.instance() or QApplication([])
    _load_fonts()
    data = big_transcript(words, codings)
    view = _view(big_transcript(2_000, 20))
    before = memory()
    opened = [_open(view, data) for _ in range(opens)]
    app.processEvents()
    grown = memory() - before
    results: dict[str, Any] = {
        "words": words,
        "codings": codings,
        **medians(opened, "open_"),
        **spreads(_pages(view, app, pages), "page_"),
        **spreads(_wheel(view, app, pages), "wheel_"),
        **spreads(_adds(view, app, data, 100), "add_mark_"),
        "memory_mib": round(grown / 2**20, 1),
    }
    view.close()
    results["targets"] = {
        "open": results["open_cpu_ms"] <= OPEN_TARGET_MS,
        "page": results["page_cpu"]["p95_ms"] <= PAGE_TARGET_MS,
        "add_mark": results["add_mark_cpu"]["p95_ms"] <= ADD_TARGET_MS,
    }
    return results


def _load_fonts() -> None:
    """Load the fonts of the program, so that the text is shaped as a reader sees it."""
    for file in sorted(Path(__file__).parents[2].glob("resources/fonts/**/*.[to]tf")):
        QFontDatabase.addApplicationFont(str(file))


def _view(data: BigTranscript) -> TranscriptView:
    view = TranscriptView(LIGHT)
    view.resize(WIDTH, HEIGHT)
    view.show()
    view.show_transcript(*data)
    view.viewport().repaint()
    return view


def _open(view: TranscriptView, data: BigTranscript) -> Took:
    """Time from the call to the first finished picture."""

    def show() -> None:
        view.show_transcript(*data)
        view.viewport().repaint()

    gc.collect()
    return took(show)


def _frames(app: Any, count: int, act: Callable[[int], None]) -> list[Took]:
    """Time some frames; what is prepared while idle between them is not counted."""
    times = []
    for number in range(count):
        times.append(took(lambda number=number: act(number)))  # type: ignore[misc]
        for _ in range(6):
            app.processEvents()
    return times


def _pages(view: TranscriptView, app: Any, count: int) -> list[Took]:
    def page_down(_number: int) -> None:
        view.scroll_by(view.page_step())
        view.viewport().repaint()

    return _frames(app, count, page_down)


def _wheel(view: TranscriptView, app: Any, count: int) -> list[Took]:
    def turn(_number: int) -> None:
        QApplication.sendEvent(view.viewport(), _wheel_event(view))
        app.processEvents()

    return _frames(app, count, turn)


def _wheel_event(view: TranscriptView) -> QWheelEvent:
    middle = QPointF(300, 300)
    return QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def _adds(view: TranscriptView, app: Any, data: BigTranscript, count: int) -> list[Took]:
    rng = random.Random(4)

    def add(number: int) -> None:
        start = view.offset_at(QPoint(300, rng.randrange(60, HEIGHT - 60)))
        view.add_mark(Mark(f"new{number}", start, start + 80, "New", number % 40, 0, "A"))
        app.processEvents()

    times = []
    for number in range(count):
        turn = data.turns[rng.randrange(len(data.turns))]
        view.show_passage(turn.start, turn.end, select=False)
        for _ in range(6):
            app.processEvents()
        times.append(took(lambda number=number: add(number)))  # type: ignore[misc]
    return times
