"""How fast coded passages are found and counted among 100,000 codings, in a real file.

    python -m tests.benchmarks retrieval --json

A million words in 100 transcripts, 60 codes (50 of them below 10), two coders. `load` reads the
codings that a coder may see, once for many questions; the questions after it count every passage
and give the first 200 with their words. `from the file` are whole questions as the command line
asks them, loading what they need. Times in milliseconds, medians of CPU and wall clock.
"""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_finding import texts, write_study
from tests.benchmarks.measuring import medians, took
from workbench.coding.finding.limits import EVERYWHERE, Where
from workbench.coding.progress import set_progress
from workbench.coding.retrieval.bounds import bounds_of
from workbench.coding.retrieval.material import Material, load
from workbench.coding.retrieval.passages import answered, retrieve
from workbench.coding.retrieval.question import ANY_CODE, Codes, Question, Step
from workbench.findings.frequencies import frequencies, grouping_of
from workbench.findings.together import BESIDES, together
from workbench.journal.entry import Draft, adds
from workbench.model.codebook import COLOURS, Code
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CodingId, TranscriptId
from workbench.model.reading import Reader
from workbench.project.session import Project

WORDS, CODINGS, TOPS, CODES, LIMIT = 1_000_000, 100_000, 10, 60, 200
TARGET_MS = 200.0


def write_codings(path: Path, made: list[tuple[str, list[Any]]], codings: int) -> None:
    """Code the transcripts of a study at random places: passages of 15 to 350 characters."""
    rng = random.Random(3)
    with Project.open(path) as project:
        ben, ada = project.add_coder("Ben"), project.read.coders()[0]
        codes = [
            Code(CodeId(f"c{n}"), f"Code {n}", _parent(n), n, n % COLOURS) for n in range(CODES)
        ]
        project.do(Draft("Codes", tuple(map(adds, codes))))
        things: list[Any] = []
        for n in range(codings):
            number = rng.randrange(len(made))
            text = made[number][0]
            start = rng.randrange(len(text) - 400)
            end = start + rng.randint(15, 350)
            things.append(
                Coding(
                    id=CodingId(f"{n:032x}"),
                    transcript=TranscriptId(f"t{number}"),
                    code=rng.choice(codes).id,
                    coder=(ada, ben)[n % 2].id,
                    layer="coder",
                    start=start,
                    end=end,
                    exact=text[start:end],
                    before=text[max(0, start - 24) : start],
                    after=text[end : end + 24],
                    at="2026-03-14T09:30:00Z",
                )
            )
        project.do(Draft("Code", tuple(map(adds, things))))
        for transcript in project.read.transcripts():
            project.do(set_progress(project.read, transcript.id, "finished", by=project.me))


def _parent(number: int) -> CodeId | None:
    return None if number < TOPS else CodeId(f"c{number % TOPS}")


def questions() -> dict[str, Question]:
    """One question for each step, and some longer ones."""
    one, two, three = (Codes((CodeId(f"c{n}"),)) for n in (1, 2, 13))
    return {
        "one code": Question(three),
        "all codes": Question(ANY_CODE),
        "all codes, each coding apart": Question(ANY_CODE, apart=True),
        "and": Question(one, (Step("and", two),)),
        "or": Question(one, (Step("or", two),)),
        "not": Question(one, (Step("not", two),)),
        "turn": Question(one, (Step("turn", two),)),
        "near in turns": Question(one, (Step("near", two, 2),)),
        "near in words": Question(one, (Step("near", two, 30, "words"),)),
        "near in characters": Question(one, (Step("near", two, 200, "characters"),)),
        "inside": Question(one, (Step("inside", two),)),
        "three steps": Question(
            one, (Step("near", two, 2), Step("not", three), Step("turn", ANY_CODE))
        ),
        "by one person": Question(one, where=Where(speakers=("Ana",))),
    }


def run(codings: int = CODINGS, times: int = 9) -> dict[str, Any]:
    """Measure every question, and both tables of codes."""
    _, made = texts(WORDS)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.dwb"
        write_study(path, made)
        write_codings(path, made, codings)
        with Project.open(path, read_only=True) as project:
            read, me = project.read, project.me
            one = questions()["one code"]
            whole = [took(lambda: retrieve(read, one, me=me, limit=LIMIT)) for _ in range(times)]
            loads = [took(lambda: load(read, me)) for _ in range(times)]
            material = load(read, me)
            asked = {
                name: _ask(read, material, question, times)
                for name, question in questions().items()
            }
            tables = _tables(read, material, times)
    return {
        "words": WORDS,
        "codings": codings,
        "load": medians(loads),
        "from the file, one code": medians(whole),
        **asked,
        **tables,
        "targets": {"question": all(one["cpu_ms"] <= TARGET_MS for one in asked.values())},
    }


def _ask(read: Reader, material: Material, question: Question, times: int) -> dict[str, Any]:
    found = []

    def ask() -> None:
        bounds = bounds_of(read, material, question.where)
        found.append(answered(material, question, bounds, limit=LIMIT))

    again = [took(ask) for _ in range(times)]
    return {"passages": found[0].total, **medians(again)}


def _tables(read: Reader, material: Material, times: int) -> dict[str, Any]:
    bounds = bounds_of(read, material, EVERYWHERE)
    grouping = grouping_of(read, material, "session")
    often = [took(lambda: frequencies(material, bounds, grouping)) for _ in range(times)]
    tables: dict[str, Any] = {"how often, by session": medians(often)}
    for how in BESIDES:
        pairs = [
            took(lambda how=how: together(material, bounds, material.codes, how))  # type: ignore[misc]
            for _ in range(max(1, times // 3))
        ]
        tables[f"together: {how}, {CODES} codes"] = medians(pairs)
    return tables
