"""A person can describe how a turn looks; what is wrong with the description is said."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.transcripts.files import labels, said, source_of
from workbench.model.errors import Refused
from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting import patterns
from workbench.transcripts.cutting.patterns import find
from workbench.transcripts.importing import Choices, Layout, Source, compose_text, preview

TALK = [("Int", "How are you?"), ("Mary-Ann Lee", "Fine."), ("Int", "Good.")]


def own(pattern: str) -> Choices:
    return Choices(layout=Layout.PATTERN, pattern=pattern)


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("NAME: TEXT", "{0}: {1}"),
        ("NAME: TEXT", "  {0} ： {1}"),
        ("NAME:", "{0}:{1}"),
        ("NAME - TEXT", "{0} – {1}"),
        ("<NAME> TEXT", "<{0}> {1}"),
        ("NAME = TEXT", "{0} = {1}"),
        ("## NAME ## TEXT", "## {0} ##  {1}"),
        ("[TIME] NAME - TEXT", "[00:00:02] {0} - {1}"),
        ("NAME (TIME): TEXT", "{0} (0:02): {1}"),
        ("NAME, TIME", "{0}, 0:02\n{1}"),
        ("NAME", "{0}\n\n{1}"),
        (r"(?P<label>[^/]+)/ ", "{0}/ {1}"),
        (r"@(?<label>[^@]+)@ (?P<text>.*)", "@{0}@ {1}"),
        (r"(?P<time>\d:\d\d)\.\.(?P<label>[^.]+)\.\.", "0:02..{0}..{1}"),
    ],
)
def test_a_pattern_finds_the_turns_it_describes(pattern: str, line: str, tmp_path: Path) -> None:
    text = "\n".join(line.format(*turn) for turn in TALK)
    source = source_of(tmp_path, "p.txt", text)
    choices = own(pattern)
    if pattern == "NAME":
        choices = Choices(
            layout=Layout.PATTERN, pattern=pattern, unmarked=frozenset(t for _, t in TALK)
        )
    assert said(source, choices) == TALK
    if "0:02" in line:
        assert [turn.at for turn in compose_text(source, choices)[1]] == [2000] * 3


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("", "Write how a turn looks in this file, for example “NAME: TEXT”"),
        ("  ", "Write how a turn looks"),
        ("Interviewer:", "does not say where the name stands"),
        ("NAME and NAME: TEXT", "has NAME twice"),
        ("TEXT (NAME)", "TEXT must come last"),
        ("(?P<label>[A-Z+: ", "cannot be read"),
        ("(?P<label>a)(?P<label", "cannot be read"),
        ("NAME" + "-" * 600, "is too long"),
    ],
)
def test_a_pattern_that_makes_no_sense_is_refused(
    pattern: str, reason: str, tmp_path: Path
) -> None:
    source = source_of(tmp_path, "p.txt", "Int: Why?\n")
    with pytest.raises(Refused) as refused:
        preview(source, choices=own(pattern))
    assert reason in refused.value.sentence
    assert "NAME: TEXT" in refused.value.sentence
    with pytest.raises(Refused):
        compose_text(source, own(pattern))


def test_a_pattern_that_finds_nothing_says_so(tmp_path: Path) -> None:
    source = source_of(tmp_path, "p.txt", "Int: Why?\n\nAna: So.\n")
    seen = preview(source, choices=own("<NAME> TEXT"))
    assert "“<NAME> TEXT” finds no speaker in this file" in seen.warnings[0]
    assert (seen.labels, seen.turns, seen.layout) == ((), 2, Layout.PATTERN)
    assert [one.label for one in seen.doubted] == []


@pytest.mark.timeout(30)
def test_a_pattern_that_would_never_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "SECONDS", 0.2)
    blocks = [Block("a" * 60 + "!")] * 50
    begun = time.monotonic()
    with pytest.raises(Refused, match="takes too long on this file: make it simpler"):
        find(blocks, "(?P<label>(?:a|aa|aaa)+)+$")
    assert time.monotonic() - begun < 10


def test_the_pattern_is_one_of_the_layouts_while_it_is_chosen(tmp_path: Path) -> None:
    source = source_of(tmp_path, "p.txt", "Int: Why?\nAna: So.\nInt: Oh.\n")
    assert Layout.PATTERN in preview(source, choices=own("NAME: TEXT")).layouts
    assert Layout.PATTERN not in preview(source).layouts
    assert labels(source) == ["Int", "Ana"]


def test_labels_of_a_pattern_can_be_renamed_and_left_out(tmp_path: Path) -> None:
    source: Source = source_of(tmp_path, "p.txt", "Int= Why?\nNB= she nods\nAna= So.\n")
    choices = Choices(
        layout=Layout.PATTERN,
        pattern="NAME= TEXT",
        renames={"Int": "Interviewer"},
        unmarked=frozenset({"NB"}),
    )
    assert said(source, choices) == [("Interviewer", "Why?\nNB= she nods"), ("Ana", "So.")]
