"""How long it takes to read a long Word file up to its preview, and to bring many files in.

    python -m tests.benchmarks importing --json

The files are marked up as Word does it: a run for every few words, each with its font and language.
From the bytes on disk to the preview, and from the read files to everything durable on disk, the
preview included. Times in milliseconds, CPU of the main thread and wall clock.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.big_transcript import big_transcript
from tests.benchmarks.measuring import Took, medians, took
from tests.transcripts.files import docx
from workbench.project.importing import bring_in
from workbench.project.session import Project
from workbench.transcripts.choices import Choices
from workbench.transcripts.importing import preview, read_file

TARGETS_MS = {"preview": 1500.0, "commit": 3000.0}
RUN = 6
"""So many words stand in one run."""
LOOK = (
    '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>'
    '<w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr>'
)


def run(
    words: int = 100_000, files: int = 12, each: int = 10_000, times: int = 5
) -> dict[str, Any]:
    """Measure the preview of one long file and the import of several."""
    with tempfile.TemporaryDirectory() as folder:
        long = _written(Path(folder) / "long.docx", words, seed=1)
        previews = [took(lambda: preview(read_file(long))) for _ in range(times)]
        paths = [_written(Path(folder) / f"FG{n}.docx", each, seed=n) for n in range(files)]
        commits = [_brought_in(Path(folder) / f"{n}.dwb", paths) for n in range(times)]
        size = long.stat().st_size
    results: dict[str, Any] = {
        "words": words,
        "bytes": size,
        **medians(previews, "preview_"),
        "files": files,
        "words_each": each,
        **medians(commits, "commit_"),
    }
    results["targets"] = {
        name: results[f"{name}_cpu_ms"] <= target for name, target in TARGETS_MS.items()
    }
    return results


def _written(path: Path, words: int, *, seed: int) -> Path:
    made = big_transcript(words, 0, seed=seed)
    body = "".join(
        f'<w:p w:rsidR="00A77B3E"><w:pPr><w:spacing w:after="120"/></w:pPr>{said}</w:p>'
        for said in (
            "".join(_runs(f"{turn.label}: {made.text[turn.start : turn.end]}"))
            for turn in made.turns
        )
    )
    path.write_bytes(docx(body))
    return path


def _runs(line: str) -> Iterator[str]:
    words = line.split(" ")
    for at in range(0, len(words), RUN):
        part = " ".join(words[at : at + RUN]) + (" " if at + RUN < len(words) else "")
        yield f'<w:r w:rsidRPr="00B1">{LOOK}<w:t xml:space="preserve">{part}</w:t></w:r>'


def _brought_in(study: Path, paths: list[Path]) -> Took:
    with Project.create(study, title="Many files", coder="Ada") as project:

        def act() -> None:
            for path in paths:
                bring_in(project, read_file(path), Choices())

        return took(act)
