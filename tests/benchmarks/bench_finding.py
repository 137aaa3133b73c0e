"""How fast words are found in a million words, in a real file.

    python -m tests.benchmarks finding --json

`first` is the first search after the study was opened, when nothing is in memory yet; the other
figures are medians of searches after it. Times in milliseconds, CPU of the main thread and wall
clock; each search counts every place and gives the first 200. Words are drawn from 25,000 as
people use them: few often, most seldom; every seventh turn has a typographic apostrophe.
"""

from __future__ import annotations

import itertools
import random
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import medians, took
from workbench.coding.finding.find import Findings, Query, find
from workbench.journal.entry import Draft, adds
from workbench.model.ids import SessionId, SpeakerId, TranscriptId
from workbench.model.occasion import Session
from workbench.model.people import Speaker
from workbench.model.transcript import Transcript, Turn, text_hash, turns_to_json
from workbench.project.session import Project

TRANSCRIPTS, LIMIT = 100, 200
PHRASE_TARGET_MS, FUZZY_TARGET_MS = 50.0, 1000.0
_ONSETS = "b bl br c ch cl d dr f fl g gr h j l m n p pl pr qu r s sh sl st t th tr v w wh".split()  # noqa: SIM905
_VOWELS = "a e i o u ea ee ou ai y".split()  # noqa: SIM905
_CODAS = ["", "", "n", "r", "l", "t", "s", "d", "ng", "st", "nt", "ck", "m", "p"]
_LABELS = ("Facilitator", "Ana", "Ben", "Chioma", "Dov", "Elif", "Farid", "Grete")


def vocabulary(rng: random.Random, count: int = 25_000) -> list[str]:
    """Make words of one to three syllables, the shorter first."""
    made: dict[str, None] = {}
    while len(made) < count:
        syllables = 1 if len(made) < 1_500 else 2 if len(made) < 9_000 else 3
        made["".join(_syllable(rng) for _ in range(syllables))] = None
    return list(made)


def _syllable(rng: random.Random) -> str:
    return rng.choice(_ONSETS) + rng.choice(_VOWELS) + rng.choice(_CODAS)


def texts(words: int, seed: int = 5) -> tuple[list[str], list[tuple[str, list[Turn]]]]:
    """Make a vocabulary, the commonest first, and transcripts of turns of 5 to 120 words."""
    rng = random.Random(seed)
    known = vocabulary(rng)
    weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(known))))
    drawn = iter(rng.choices(known, cum_weights=weights, k=words))
    made = []
    for _ in range(TRANSCRIPTS):
        parts, turns, at, left = [], [], 0, words // TRANSCRIPTS
        while left > 0:
            count = min(left, rng.randint(5, 120))
            said = " ".join(itertools.islice(drawn, count)).capitalize() + "."
            said = said.replace(" ", "’s, ", 1) if len(turns) % 7 == 0 else said
            parts.append(said)
            turns.append(Turn(at, at + len(said), rng.choice(_LABELS), 400 * at))
            at, left = at + len(said) + 2, left - count
        made.append(("\n\n".join(parts), turns))
    return known, made


def write_study(path: Path, made: list[tuple[str, list[Turn]]]) -> None:
    """Write a study of these transcripts."""
    with Project.create(path, title="A large study", coder="Ada") as project:
        things: list[Any] = []
        bodies: list[str] = []
        for number, (text, turns) in enumerate(made):
            layout = turns_to_json(turns)
            session = Session(SessionId(f"s{number}"), f"FG{number + 1}", number)
            id = TranscriptId(f"t{number}")
            things += [
                session,
                Transcript(
                    id=id,
                    session=session.id,
                    name=session.label,
                    position=0,
                    text=text_hash(text),
                    layout=text_hash(layout),
                    words=len(text.split()),
                    characters=len(text),
                    turn_count=len(turns),
                ),
                *(Speaker(SpeakerId(f"{id}-{label}"), id, label) for label in _LABELS),
            ]
            bodies += [text, layout]
        project.do(Draft("Import", tuple(map(adds, things)), texts=tuple(bodies)))


def run(words: int = 1_000_000, times: int = 9) -> dict[str, Any]:
    """Measure every way of finding."""
    known, made = texts(words)
    rare = next(w for w in known[8_000:] if len(w) >= 7)
    pair = made[3][0].split()[40:42]
    queries = {
        "phrase rare": Query(f"{pair[0]} {rare}"),
        "phrase common": Query(f"{known[0]} {known[1]}"),
        "word common": Query(known[0]),
        "all": Query(f"{known[5]} {known[60]}", "all"),
        "any": Query(f"{known[300]} {known[900]} {rare}", "any"),
        "near": Query(f"{known[5]} {known[60]}", "near"),
        "regex": Query(rf"\b{known[40]}\w*\W+\w+", "regex"),
        "fuzzy word": Query(rare[:3] + rare[4:], "fuzzy"),
        "fuzzy phrase": Query(f"{known[900]} {rare[:-1]}", "fuzzy"),
        "fuzzy short": Query(known[700], "fuzzy"),
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.dwb"
        write_study(path, made)
        results = {name: _measure(path, query, times) for name, query in queries.items()}
    return {
        "words": words,
        "transcripts": TRANSCRIPTS,
        "turns": sum(len(turns) for _, turns in made),
        **results,
        "targets": {
            "phrase": all(
                results[name]["wall_ms"] <= PHRASE_TARGET_MS
                for name in ("phrase rare", "phrase common")
            ),
            "fuzzy": all(
                results[name]["wall_ms"] <= FUZZY_TARGET_MS
                for name in results
                if name.startswith("fuzzy")
            ),
        },
    }


def _measure(path: Path, query: Query, times: int) -> dict[str, Any]:
    with Project.open(path, read_only=True) as project:
        found: list[Findings] = []

        def look() -> None:
            found.append(find(project.read, query, me=project.me, limit=LIMIT))

        first = took(look)
        again = [took(look) for _ in range(times)]
        return {
            "query": query.words,
            "places": found[0].total,
            **medians([first], "first_"),
            **medians(again),
        }
