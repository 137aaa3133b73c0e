"""Passages are coded by rule from the command line, or only listed."""

from __future__ import annotations

from pathlib import Path

from tests.cli.commands import Shell
from workbench.project.session import Project


def _codings(study: Path) -> int:
    with Project.open(study, read_only=True) as project:
        return len(project.read.codings(layer="coder"))


def test_a_trial_says_what_would_be_coded_and_codes_nothing(shell: Shell, study: Path) -> None:
    before = _codings(study)
    options = ("--per-label", "", "--by", "participant", "--dry-run", "--json")
    told = shell.done("autocode", "speakers", study, *options).json
    assert list(told) == [
        "would_be_coded",
        "transcripts",
        "already",
        "finished",
        "new_codes",
        "groups",
    ]
    assert told["would_be_coded"] == sum(one["passages"] for one in told["groups"])
    assert told["new_codes"] == [one["name"] for one in told["groups"]]
    assert _codings(study) == before


def test_turns_of_speakers_are_coded_and_taken_back(shell: Shell, study: Path) -> None:
    before = _codings(study)
    code = ("--code", "Harms", "--role", "facilitator")
    said = shell.done("autocode", "speakers", study, *code).out
    assert " were coded" in said and "had been marked finished" in said
    assert _codings(study) > before
    journal = shell.done("journal", study).out
    assert "Code “Harms” on " in journal and "Every turn of “" in journal
    again = shell.done("autocode", "speakers", study, *code, "--json").json
    assert again["coded"] == 0 and again["already"] > 0
    with Project.open(study) as project:
        assert project.undo() is not None
    assert _codings(study) == before


def test_answers_segments_and_sessions_make_groups(shell: Shell, study: Path) -> None:
    with Project.open(study, read_only=True) as project:
        read = project.read
        value = read.attribute_values()[0]
        name = next(one.name for one in read.attributes() if one.id == value.attribute)
        sessions = [one.label for one in read.sessions()]
    trial = ("--per-label", "Harms", "--dry-run", "--json")
    told = shell.done("autocode", "speakers", study, "--answers", name, *trial).json
    assert value.value in [one["name"] for one in told["groups"]]
    told = shell.done("autocode", "segments", study, "--segment", "topic", *trial).json
    assert told["groups"] and told["would_be_coded"] > 0
    told = shell.done("autocode", "segments", study, "--whole-sessions", *trial).json
    assert [one["name"] for one in told["groups"]] == sessions


def test_repeated_words_are_listed_and_those_that_are_named_are_coded(
    shell: Shell, study: Path
) -> None:
    options = ("--shortest", 2, "--limit", 3)
    told = shell.done("autocode", "repeated", study, *options, "--json").json
    assert len(told["results"]) == 3 < told["total"]
    first = told["results"][0]
    assert list(first) == ["words", "size", "times", "turns", "participants", "transcripts"]
    assert first["size"] >= 2 and first["times"] >= first["turns"] >= first["transcripts"]
    said = shell.done("autocode", "repeated", study, *options).out
    assert first["words"] in said and "These are the first 3 of " in said
    code = ("--code", "Harms", "--json")
    done = shell.done("autocode", "repeated", study, first["words"], *code).json
    assert done["coded"] == first["times"]
    out = ("--leave-out", first["words"], "--json")
    left = shell.done("autocode", "repeated", study, *options, *out).json
    assert first["words"] not in [one["words"] for one in left["results"]]


def test_passages_like_coded_ones_are_only_listed(shell: Shell, study: Path) -> None:
    before = _codings(study)
    asked = ("suggest", study, "--code", "Judgement and stigma", "--limit", 4)
    told = shell.done(*asked, "--json").json
    assert len(told["results"]) == 4 and told["examples"] > 0
    with Project.open(study, read_only=True) as project:
        texts = {one.name: project.read.text(one.id) for one in project.read.transcripts()}
    for one in told["results"]:
        assert texts[one["transcript"]][one["start"] : one["end"]] == one["exact"]
        assert one["shared"] and 0 < one["likeness"] <= 100
    assert "% alike" in shell.done(*asked).out
    assert _codings(study) == before


def test_what_makes_no_sense_is_refused(shell: Shell, study: Path) -> None:
    shell.refused("autocode", "speakers", study, names="--per-label")
    shell.refused("autocode", "speakers", study, "--code", "Nowhere", names="“Nowhere”")
    shell.refused("autocode", "repeated", study, "data", names="No code is named")
    shell.refused("autocode", "repeated", study, "--code", "Harms", names="No phrase is named")
    shell.refused("suggest", study, "--code", "Nowhere", names="“Nowhere”")
    nobody = ("--speaker", "Nobody", "--code", "Harms")
    shell.refused("autocode", "speakers", study, *nobody, names="“Nobody”")
