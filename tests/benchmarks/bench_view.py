"""How fast the transcript view is, sparse and dense, on a plain screen and on a fine one.

    python -m tests.benchmarks view --json

Times are milliseconds, CPU of the main thread (what a machine with nothing else to do would
need, and what the targets mean) and wall clock, measured without a display in a window of
860 x 800. Between two frames the view has a few idle turns, as it has between two keys of a
quick reader; cold frames come without any. "2x" is a screen of twice the resolution.
"""

from __future__ import annotations

import gc
import json
import os
import random
import subprocess
import sys
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
OPEN_TARGET_MS, PAGE_TARGET_MS, ADD_TARGET_MS, MEMORY_TARGET_MIB = 200.0, 10.0, 50.0, 60.0
SIZES = ((1_000_000, 20_000), (10_000, 20_000))


def run() -> dict[str, Any]:
    """Measure every size at both resolutions, each in a process of its own."""
    found: dict[str, Any] = {}
    for words, codings in SIZES:
        for scale in (1, 2):
            name = f"{words:,} words, {codings:,} codings, {scale}x"
            found[name] = _apart(words, codings, scale)
    return found


def _apart(words: int, codings: int, scale: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.bench_view", str(words), str(codings)]
    place = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
    done = subprocess.run(command, env=place, check=True, capture_output=True, text=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def measure(words: int, codings: int, pages: int = 200, opens: int = 5) -> dict[str, Any]:
    """Measure opening, paging, the wheel and adding marks; times in milliseconds."""
    app = QApplication.instance() or QApplication([])
    _load_fonts()
    data = big_transcript(words, codings)
    view = _view(big_transcript(2_000, 20))
    before = memory()
    opened = [_open(view, data) for _ in range(opens)]
    results: dict[str, Any] = {
        **medians(opened, "open_"),
        **spreads(_pages(view, app, pages, idle=0), "cold_page_"),
        **spreads(_pages(view, app, pages), "page_"),
        **spreads(_wheel(view, app, pages), "wheel_"),
        **spreads(_jumps(view, data), "jump_"),
        **spreads(_adds(view, app, data, 100), "add_mark_"),
        "memory_mib": round((memory() - before) / 2**20, 1),
    }
    view.close()
    results["targets"] = {
        "open": results["open_cpu_ms"] <= OPEN_TARGET_MS,
        "page": results["page_cpu"]["p95_ms"] <= PAGE_TARGET_MS,
        "add_mark": results["add_mark_cpu"]["p95_ms"] <= ADD_TARGET_MS,
        "memory": results["memory_mib"] <= MEMORY_TARGET_MIB,
    }
    return results


def _load_fonts() -> None:
    """Load the fonts of the program, so that the text is shaped as a reader sees it."""
    for file in sorted(Path(__file__).parents[2].glob("resources/fonts/**/*.[to]tf")):
        QFontDatabase.addApplicationFont(str(file))


def _view(data: BigTranscript) -> TranscriptView:
    """A view that is on the screen: before that, nothing is painted."""
    view = TranscriptView(LIGHT)
    view.resize(WIDTH, HEIGHT)
    view.show()
    view.show_transcript(*data)
    for _ in range(20):
        QApplication.processEvents()
    return view


def _open(view: TranscriptView, data: BigTranscript) -> Took:
    """Time from the call to the first finished picture."""

    def show() -> None:
        view.show_transcript(*data)
        view.viewport().repaint()

    gc.collect()
    return took(show)


def _frames(app: Any, count: int, act: Callable[[int], None], idle: int = 6) -> list[Took]:
    """Time some frames; what is prepared in the idle turns between them is not counted."""
    times = []
    for number in range(count):
        times.append(took(lambda number=number: act(number)))  # type: ignore[misc]
        for _ in range(idle):
            app.processEvents()
    return times


def _pages(view: TranscriptView, app: Any, count: int, idle: int = 6) -> list[Took]:
    """Page down from the beginning, and back up where the end is reached."""
    view.restore((0, 0))
    way = 1

    def page(_number: int) -> None:
        nonlocal way
        before = view.anchor()
        view.scroll_by(way * view.page_step())
        if view.anchor() == before:
            way = -way
            view.scroll_by(way * view.page_step())
        view.viewport().repaint()

    return _frames(app, count, page, idle)


def _wheel(view: TranscriptView, app: Any, count: int) -> list[Took]:
    """Turn the wheel from the beginning, and back where the end is reached."""
    view.restore((0, 0))
    way = -120

    def turn(_number: int) -> None:
        nonlocal way
        before = view.anchor()
        QApplication.sendEvent(view.viewport(), _wheel_event(view, way))
        if view.anchor() == before:
            way = -way
        app.processEvents()

    return _frames(app, count, turn)


def _jumps(view: TranscriptView, data: BigTranscript, count: int = 40) -> list[Took]:
    """Go to places that were never seen."""
    rng = random.Random(9)
    turns = [rng.randrange(len(data.turns)) for _ in range(count)]

    def jump(number: int) -> None:
        view.restore((turns[number], 0))
        view.viewport().repaint()

    return [took(lambda number=number: jump(number)) for number in range(count)]  # type: ignore[misc]


def _wheel_event(view: TranscriptView, angle: int) -> QWheelEvent:
    middle = QPointF(300, 300)
    return QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, angle),
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


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]))))
