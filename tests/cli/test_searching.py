"""Words are found from the command line, and coded when asked to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.commands import Shell
from workbench.project.session import Project

FIELDS = [
    *("transcript", "session", "speaker", "participant", "at", "turn", "start", "end"),
    *("exact", "before", "after", "score"),
]


def test_what_is_found_is_told_with_its_place_and_counts(shell: Shell, study: Path) -> None:
    told = shell.done("search", study, "data", "--json", "--context", 20).json
    assert list(told) == ["query", "total", "turns", "transcripts", "results"]
    assert told["query"] == {"words": "data", "mode": "phrase"}
    assert told["total"] >= told["turns"] >= told["transcripts"] > 1
    assert len(told["results"]) == min(100, told["total"])
    with Project.open(study, read_only=True) as project:
        texts = {t.name: project.read.text(t.id) for t in project.read.transcripts()}
    for hit in told["results"]:
        assert list(hit) == FIELDS
        text = texts[hit["transcript"]]
        assert text[hit["start"] : hit["end"]] == hit["exact"]
        assert text[: hit["start"]].endswith(hit["before"]) and len(hit["before"]) <= 20
        assert hit["exact"].casefold() == "data" and hit["score"] is None and hit["turn"] >= 1


def test_people_read_counts_places_and_what_was_left_out(shell: Shell, study: Path) -> None:
    said = shell.done("search", study, "data", "--limit", 1).out
    counts, _, place, context, _, rest = said.strip().split("\n")
    assert " places in " in counts and " turns of " in counts
    assert "¶" in place and "[data]" in context.casefold()
    assert rest == "These are the first 1; --limit 0 prints all."


def test_no_place_is_an_answer_too(shell: Shell, study: Path) -> None:
    assert shell.done("search", study, "xylophone").out == "Nothing was found for “xylophone”.\n"
    told = shell.done("search", study, "xylophone", "--json").json
    assert (told["total"], told["results"]) == (0, [])


def test_all_limits_are_understood(shell: Shell, study: Path) -> None:
    whole = shell.done("search", study, "data", "--json", "--limit", 0).json
    first = whole["results"][0]
    session = shell.done("search", study, "data", "--session", first["session"], "--json").json
    assert {hit["session"] for hit in session["results"]} == {first["session"]}
    one = shell.done("search", study, "data", "--transcript", first["transcript"], "--json").json
    assert {hit["transcript"] for hit in one["results"]} == {first["transcript"]}
    speaker = shell.done("search", study, "data", "--speaker", first["speaker"], "--json").json
    assert {hit["speaker"] for hit in speaker["results"]} == {first["speaker"]}
    facilitator = shell.done("search", study, "data", "--role", "facilitator", "--json").json
    participant = shell.done("search", study, "data", "--role", "participant", "--json").json
    assert 0 < participant["total"] < whole["total"] and facilitator["total"] < whole["total"]
    with Project.open(study, read_only=True) as project:
        read = project.read
        value = read.attribute_values()[0]
        name = next(a.name for a in read.attributes() if a.id == value.attribute)
        code, coder = read.codebook().codes[0].name, read.coders()[1].name
    wave = f":{value.wave}" if value.wave else ""
    answered = shell.done("search", study, "the", "--attribute", f"{name}{wave}={value.value}")
    assert " places in " in answered.out
    coded = shell.done("search", study, "the", "--code", code, "--coder", coder, "--json").json
    assert coded["query"] == {"words": "the", "mode": "phrase", "codes": [code], "coders": [coder]}
    rest = shell.done(
        "search", study, "the", "--code", code, "--coder", coder, "--uncoded", "--json"
    )
    both = shell.done("search", study, "the", "--json").json
    assert coded["total"] + rest.json["total"] == both["total"]


def test_every_way_of_finding_can_be_asked_for(shell: Shell, study: Path) -> None:
    told = shell.done("search", study, "dater", "--mode", "fuzzy", "--json", "--best").json
    assert told["query"]["likeness"] == 75
    scores = [hit["score"] for hit in told["results"]]
    assert scores == sorted(scores, reverse=True)
    either = shell.done("search", study, "data", "trust", "--mode", "any", "--json").json
    both = shell.done("search", study, "data", "trust", "--mode", "all", "--json").json
    assert either["turns"] >= both["turns"]
    near = shell.done(
        "search", study, "data", "the people", "--mode", "near", "--distance", 3, "--json"
    ).json
    assert near["query"] == {"words": 'data "the people"', "mode": "near", "distance": 3}
    without = shell.done("search", study, "data", "--none", "the", "--json").json
    whole = shell.done("search", study, "data", "--json").json
    assert without["turns"] < whole["turns"]
    pattern = shell.done("search", study, r"\bdata\b", "--mode", "regex", "--json").json
    assert pattern["total"] == whole["total"]


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (("--session", "FG99"), "no session “FG99”. The study has: “"),
        (("--speaker", "Nobody"), "Nobody is called “Nobody” in the transcripts"),
        (("--participant", "pt99"), "no participant “pt99”"),
        (("--attribute", "Age"), "write NAME=VALUE"),
        (("--attribute", "Shoe=42"), "no attribute “Shoe”"),
        (("--code", "Nothing"), "There is no code “Nothing”"),
        (("--coder", "Zoe"), "“Zoe” does not code in this study"),
        (("--segment", "chorus"), "no kind of segment"),
        (("--mode", "regex", "--", "("), "cannot be read at character"),
    ],
)
def test_what_the_study_does_not_have_is_refused(
    shell: Shell, study: Path, options: tuple[str, ...], names: str
) -> None:
    words = () if "--" in options else ("data",)
    shell.refused("search", study, *words, *options, names=names)


def test_everything_that_is_found_is_coded_in_one_step(shell: Shell, study: Path) -> None:
    with Project.open(study, read_only=True) as project:
        code = project.read.codebook().codes[0].name
        before = len(project.read.codings())
    asked = ("search", study, "data", "--apply", code, "--extent", "turn")
    dry = shell.done(*asked, "--dry-run", "--json").json
    assert dry["would_be_coded"] > 0
    said = shell.done(*asked).out
    assert f"were coded “{code}”" in said
    with Project.open(study) as project:
        assert len(project.read.codings()) == before + dry["would_be_coded"]
        assert project.undo_label is not None and "found passages" in project.undo_label
        project.undo()
        assert len(project.read.codings()) == before
        project.redo()
    again = shell.done(*asked, "--json").json
    assert (again["coded"], again["already"]) == (0, dry["would_be_coded"] + dry["already"])


def test_a_search_is_made_as_a_coder_sees_the_study(shell: Shell, study: Path) -> None:
    with Project.open(study, read_only=True) as project:
        second = project.read.coders()[1].name
    asked = ("search", study, "the", "--coder", second, "--json")
    assert shell.done(*asked, "--as", second).json["total"] > 0
