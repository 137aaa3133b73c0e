"""How fast the palette answers a key with a thousand codes in the codebook.

    python -m tests.benchmarks palette --json

From the press of a letter to the rows found, laid out and painted. Milliseconds of the main
thread, without a display; the study is small, the codes have other names and stand in groups.
"""

from __future__ import annotations

import os
import random
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.bench_coding import HERE, write_study
from tests.benchmarks.big_transcript import big_transcript
from tests.benchmarks.measuring import Took, spreads, took
from workbench.journal.entry import Draft, adds
from workbench.model.codebook import Code
from workbench.model.ids import CodeId
from workbench.project.session import Project
from workbench.ui.application import dress
from workbench.ui.coding.page import CodingPage
from workbench.ui.desk import Desk, Place

TARGET_MS = 8.0
WORDS = [
    "trust",
    "data",
    "care",
    "consent",
    "harm",
    "benefit",
    "local",
    "company",
    "public",
    "voice",
    "time",
    "being",
    "asked",
    "knowing",
    "control",
    "proof",
    "letters",
    "waiting",
    "access",
    "fair",
    "burden",
    "family",
    "privacy",
    "record",
    "sharing",
    "research",
]
TYPED = ("consent", "trust data", "waitng", "benefit of", "who knows", "priv", "lettres")


def run(codes: int = 1_000, words: int = 20_000, codings: int = 1_000) -> dict[str, Any]:
    """Measure every key of a few queries; times in milliseconds."""
    app = QApplication.instance() or QApplication([])
    dress(app)  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "codes.dwb"
        write_study(path, big_transcript(words, codings))
        desk = Desk(Project.open(path, coder="Ada"))
        desk.project.do(_many(codes - len(desk.read.codebook())))
        page = CodingPage(desk)
        page.resize(1356, 848)
        page.show()
        page.arrive(Place("coding", transcript=HERE))
        page.view.select_turn()
        opened = [_open(page, app) for _ in range(8)]
        times = [one for typed in TYPED for one in _type(page, app, typed)]
        page.close()
        page.deleteLater()
        desk.clear()
        app.processEvents()
    results: dict[str, Any] = {
        "codes": codes,
        "keys": len(times),
        **spreads(opened[1:], "open_"),
        **spreads(times, "key_"),
    }
    results["targets"] = {"key": results["key_cpu"]["p95_ms"] <= TARGET_MS}
    return results


def _many(count: int) -> Draft:
    rng = random.Random(5)
    made: list[Code] = []
    for number in range(count):
        name = " ".join(rng.choices(WORDS, k=rng.randint(1, 4))).capitalize() + f" {number}"
        above = rng.choice(made[:40]).id if number > 40 else None
        aliases = " ".join(rng.choices(WORDS, k=2)) if number % 3 == 0 else ""
        id = CodeId(f"many{number}")
        made.append(Code(id, name, above, number, colour=number % 40, aliases=aliases))
    return Draft("Add many codes", tuple(map(adds, made)))


def _open(page: CodingPage, app: Any) -> Took:
    palette = page.opening.palette

    def show() -> None:
        page.opening.for_passage()
        app.processEvents()
        palette.repaint()

    time_taken = took(show)
    palette.finish()
    app.processEvents()
    return time_taken


def _type(page: CodingPage, app: Any, typed: str) -> list[Took]:
    palette = page.opening.palette
    page.opening.for_passage()
    app.processEvents()
    times = []
    for letter in typed:

        def press(letter: str = letter) -> None:
            QTest.keyClicks(palette.field, letter)
            app.processEvents()

        times.append(took(press))
    palette.finish()
    app.processEvents()
    return times
