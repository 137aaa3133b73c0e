"""How long it takes to correct one word near the beginning of a long, much coded transcript.

    python -m tests.benchmarks correcting --json

From the corrected words of one turn to everything durable on disk: every coding behind them
moves. Each time in a copy of the study that nothing has read yet. Times in milliseconds, CPU of
the main thread and wall clock.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_coding import HERE, write_study
from tests.benchmarks.big_transcript import big_transcript
from tests.benchmarks.measuring import Took, medians, took
from workbench.project.correcting import Correction, correct
from workbench.project.session import Project
from workbench.transcripts.correcting.corrected import Part, corrected_turns

TARGET_MS = 500.0
TURN = 2


def run(words: int = 100_000, codings: int = 5_000, times: int = 9) -> dict[str, Any]:
    """Measure one correction, and taking it back."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.dwb"
        write_study(path, big_transcript(words, codings))
        measured = [_measure(path, path.with_name(f"{n}.dwb")) for n in range(times)]
    corrected, undone, found = zip(*measured, strict=True)
    results: dict[str, Any] = {
        "words": words,
        "codings": codings,
        "moved": found[0].moved,
        "adjusted": len(found[0].adjusted),
        "to_place": len(found[0].review),
        **medians(corrected, "correct_"),
        **medians(undone, "undo_"),
    }
    results["targets"] = {"correct": results["correct_wall_ms"] <= TARGET_MS}
    return results


def _measure(study: Path, copy: Path) -> tuple[Took, Took, Correction]:
    shutil.copyfile(study, copy)
    with Project.open(copy, coder="Ada") as project:
        found: list[Correction] = []
        corrected = took(lambda: found.append(_correct(project)))
        undone = took(project.undo)
    return corrected, undone, found[0]


def _correct(project: Project) -> Correction:
    read = project.read
    turn = read.turns(HERE)[TURN]
    first, *others = read.text(HERE)[turn.start : turn.end].split(" ")
    changes: dict[int, Sequence[Part]] = {
        TURN: [Part(turn.label, " ".join((f"{first}ling", *others)))]
    }
    corrected = corrected_turns(read, HERE, changes)
    found = correct(read, HERE, corrected, by=project.me, reason="misheard")
    project.do(found.draft)
    return found
