"""How fast the transcript view is with a million words and twenty thousand codings.

    python -m tests.benchmarks.bench_view --json

Times are CPU milliseconds of the main thread (what a machine with nothing else to do would
need), measured without a display in a window of 860 x 800.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.big_transcript import BigTranscript, big_transcript
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
    before = _memory()
    opened = [_open(view, data) for _ in range(opens)]
    app.processEvents()
    grown = _memory() - before
    results = {
        "words": words,
        "codings": codings,
        "open_ms": round(statistics.median(opened), 1),
        "page": _spread(_pages(view, app, pages)),
        "wheel": _spread(_wheel(view, app, pages)),
        "add_mark": _spread(_adds(view, app, data, 100)),
        "memory_mib": round(grown / 2**20, 1),
    }
    view.close()
    results["targets"] = {
        "open": results["open_ms"] <= OPEN_TARGET_MS,
        "page": results["page"]["p95_ms"] <= PAGE_TARGET_MS,
        "add_mark": results["add_mark"]["p95_ms"] <= ADD_TARGET_MS,
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


def _open(view: TranscriptView, data: BigTranscript) -> float:
    """Time from the call to the first finished picture."""

    def show() -> None:
        view.show_transcript(*data)
        view.viewport().repaint()

    gc.collect()
    return _time(show)


def _time(act: Callable[[], None]) -> float:
    begin = time.thread_time()
    act()
    return (time.thread_time() - begin) * 1000


def _frames(app: Any, count: int, act: Callable[[int], None]) -> list[float]:
    """Time some frames; what is prepared while idle between them is not counted."""
    times = []
    for number in range(count):
        times.append(_time(lambda number=number: act(number)))  # type: ignore[misc]
        for _ in range(6):
            app.processEvents()
    return times


def _pages(view: TranscriptView, app: Any, count: int) -> list[float]:
    def page_down(_number: int) -> None:
        view.scroll_by(view.page_step())
        view.viewport().repaint()

    return _frames(app, count, page_down)


def _wheel(view: TranscriptView, app: Any, count: int) -> list[float]:
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


def _adds(view: TranscriptView, app: Any, data: BigTranscript, count: int) -> list[float]:
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
        times.append(_time(lambda number=number: add(number)))  # type: ignore[misc]
    return times


def _spread(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "p50_ms": round(statistics.median(ordered), 2),
        "p95_ms": round(ordered[int(len(ordered) * 0.95)], 2),
        "max_ms": round(ordered[-1], 2),
    }


def _memory() -> int:
    """The resident memory of this process in bytes; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    results = run()
    if options.json:
        json.dump(results, sys.stdout, indent=2)
        print()
    else:
        for name, value in results.items():
            print(f"{name:12} {value}")


if __name__ == "__main__":
    main()
