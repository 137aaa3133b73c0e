"""How fast passages like coded ones are found, and repeated phrases counted, in a million words.

    python -m tests.benchmarks suggesting --json

The data are those of `finding`; 60 sentences of one code are the examples. `first` is the first
time after the study was opened, when no turn is in memory yet; the others are medians after it.
Reading happens in the window, comparing and counting beside it. Milliseconds, CPU and wall clock.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_finding import texts, write_study
from tests.benchmarks.measuring import medians, took
from workbench.coding.autocode.repeated import Wanted, repeated
from workbench.coding.autocode.repeated import material as counted
from workbench.coding.autocode.stop_words import stop_words
from workbench.coding.codebook import add_code
from workbench.coding.passages import code_passage
from workbench.coding.sentences import sentences
from workbench.coding.suggesting.likeness import suggestions
from workbench.coding.suggesting.material import material
from workbench.model.ids import CodeId
from workbench.project.session import Project

EXAMPLES = 60
TARGET_MS = 1500.0


def run(words: int = 1_000_000, times: int = 5) -> dict[str, Any]:
    """Measure reading, comparing and counting."""
    _, made = texts(words)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.dwb"
        write_study(path, made)
        code = _code_some(path)
        return {
            "words": words,
            "examples": EXAMPLES,
            "sentences": _suggesting(path, code, times),
            "repeated": _repeated(path, times),
            "target wall ms": TARGET_MS,
        }


def _code_some(path: Path) -> CodeId:
    with Project.open(path) as project:
        project.do(add_code(project.read, "Trust", make_id=project.make_id))
        code = project.read.codebook().codes[0].id
        for transcript in project.read.transcripts()[:EXAMPLES]:
            turn = project.read.turns(transcript.id)[3]
            said = project.read.text(transcript.id)[turn.start : turn.end]
            span = sentences(said)[0].shift(turn.start)
            project.do(
                code_passage(project.read, transcript.id, span.start, span.end, code, by=project.me)
            )
    return code


def _suggesting(path: Path, code: CodeId, times: int) -> dict[str, Any]:
    with Project.open(path, read_only=True) as project:
        read, me = project.read, project.me
        told: dict[str, Any] = {}
        told["first read"] = medians([took(lambda: material(read, code, me=me))])
        found = material(read, code, me=me)
        told["first compare"] = medians([took(lambda: suggestions(found))])
        told["read"] = medians([took(lambda: material(read, code, me=me)) for _ in range(times)])
        told["compare"] = medians([took(lambda: suggestions(found)) for _ in range(times)])
        told["found"] = len(suggestions(found))
    return told


def _repeated(path: Path, times: int) -> dict[str, Any]:
    with Project.open(path, read_only=True) as project:
        read, me = project.read, project.me
        listed = counted(read, me=me)
        out, wanted = stop_words(listed.turns), Wanted(least=5)
        told: dict[str, Any] = {
            "first count": medians([took(lambda: repeated(listed, wanted, out))])
        }
        told["count"] = medians([took(lambda: repeated(listed, wanted, out)) for _ in range(times)])
        told["phrases"] = len(repeated(listed, wanted, out))
    return told
