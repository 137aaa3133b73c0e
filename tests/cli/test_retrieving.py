"""Coded passages are found, counted, written and quoted from the command line."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.commands import Shell
from workbench.project.session import Project
from workbench.project.sheets import read_sheet


def _texts(study: Path) -> dict[str, str]:
    with Project.open(study, read_only=True) as project:
        return {t.name: project.read.text(t.id) for t in project.read.transcripts()}


def test_passages_are_told_with_counts_people_and_rules(shell: Shell, study: Path) -> None:
    said = shell.done("retrieve", study, "--code", "Trust", "--near", "Control", "--limit", 2).out
    first, rule, *_ = said.split("\n")
    assert "passages from" in first and "“Trust” and below, at most 1 turn from" in first
    assert rule.strip().startswith("A passage is kept whole where the other code is near it")
    assert said.count("¶") == 2 and "--limit 0 prints all" in said


def test_what_is_found_is_exact(shell: Shell, study: Path) -> None:
    told = shell.done("retrieve", study, "--code", "Trust", "--json", "--limit", 0).json
    texts = _texts(study)
    assert told["passages"] == len(told["results"]) > 5
    assert told["codings"] == len({id for one in told["results"] for id in one["codings"]})
    for one in told["results"]:
        assert texts[one["transcript"]][one["start"] : one["end"]] == one["passage"]
        assert "Trust" in one["codes"]


@pytest.mark.parametrize(
    ("given", "fewer"),
    [
        (("--and", "Control"), True),
        (("--turn", "Control"), True),
        (("--near", "Control", "--distance", "30 words"), True),
        (("--within", "Trust"), False),
        (("--not", "Control"), True),
        (("--alone",), True),
        (("--coder", "Ada Okafor"), False),
        (("--role", "participant"), False),
        (("--layer", "consensus"), True),
    ],
)
def test_every_step_and_limit_is_taken(
    shell: Shell, study: Path, given: tuple[str, ...], fewer: bool
) -> None:
    everything = shell.done("retrieve", study, "--code", "Trust", "--json").json
    some = shell.done("retrieve", study, "--code", "Trust", *given, "--json").json
    assert some["passages"] <= everything["passages"]
    if fewer:
        assert some["passages"] < everything["passages"]


def test_the_order_and_the_counts_do_not_hang_together(shell: Shell, study: Path) -> None:
    texts = shell.done("retrieve", study, "--json", "--limit", 0).json
    longest = shell.done("retrieve", study, "--json", "--limit", 3, "--order", "length").json
    lengths = sorted((len(one["passage"]) for one in texts["results"]), reverse=True)
    assert [len(one["passage"]) for one in longest["results"]] == lengths[:3]
    assert longest["passages"] == texts["passages"] > 3


def test_nothing_found_is_an_answer(shell: Shell, study: Path) -> None:
    said = shell.done("retrieve", study, "--code", "Trust", "--value", "9").out
    assert said.startswith("No passage: “Trust” and below (value “9”)")


def test_what_does_not_exist_is_refused_by_name(shell: Shell, study: Path, tmp_path: Path) -> None:
    shell.refused("retrieve", study, "--code", "Weather", names="Weather")
    shell.refused("retrieve", study, "--near", "Trust", "--distance", "far", names="far")
    shell.refused("retrieve", study, "--coder", "Zoe", names="Zoe")
    shell.refused("retrieve", study, "--theme", "Hope", names="--quote")
    shell.refused("retrieve", study, "--quote", "--theme", "Nothing", names="Nothing")
    shell.refused("retrieve", study, "--out", tmp_path / "a.txt", names="a.txt")
    shell.refused("frequencies", study, "--by", "attribute", names="--of")
    shell.refused("frequencies", study, "--by", "attribute", "--of", "Shoe", names="Shoe")
    shell.refused("together", study, "--code", "Weather", names="Weather")


def test_passages_are_written_into_sheets(shell: Shell, study: Path, tmp_path: Path) -> None:
    csv, book = tmp_path / "trust.csv", tmp_path / "trust.xlsx"
    told = shell.done("retrieve", study, "--code", "Trust", "--limit", 1, "--out", csv).out
    rows = read_sheet(csv)
    assert f"{len(rows)} passages written into" in told and len(rows) > 5
    texts = _texts(study)
    assert texts[rows[0]["transcript"]][int(rows[0]["start"]) : int(rows[0]["end"])]
    shell.done("retrieve", study, "--code", "Trust", "--out", book)
    assert openpyxl.load_workbook(book).active.max_row == len(rows) + 1


def test_passages_go_into_the_quote_bank_in_one_step(shell: Shell, study: Path) -> None:
    with Project.open(study, read_only=True) as project:
        before = len(project.read.quotes())
    told = shell.done("retrieve", study, "--code", "Trust", "--quote", "--json", "--limit", 1).json
    assert len(told["results"]) == 1
    with Project.open(study) as project:
        assert len(project.read.quotes()) == before + told["quotes"]
        assert project.undo_label.startswith("Quote ") and told["quotes"] > 1
        project.undo()
        assert len(project.read.quotes()) == before
        project.redo()
    shell.refused("retrieve", study, "--code", "Trust", "--quote", names="quote bank already")


def test_codes_are_counted_in_four_things(shell: Shell, study: Path, tmp_path: Path) -> None:
    told = shell.done("frequencies", study, "--json").json
    assert told["counts"] == "A code counts those below it too."
    assert list(told["rows"][0]) == ["code", "codings", "turns", "participants", "sessions"]
    alone = shell.done("frequencies", study, "--alone", "--json").json
    with Project.open(study, read_only=True) as project:
        book = project.read.codebook()
        counts = {book.path(code): n for code, n in project.read.code_counts().items()}
    assert {row["code"]: row["codings"] for row in alone["rows"]} == counts
    by = shell.done("frequencies", study, "--by", "session", "--in", "turns", "--json").json
    assert all(name.endswith("(turns)") for name in list(by["rows"][0])[1:])
    out = tmp_path / "counts.xlsx"
    shell.done("frequencies", study, "--by", "coder", "--out", out)
    assert openpyxl.load_workbook(out).active.max_row == len(told["rows"]) + 1
    everything = shell.done("frequencies", study, "--all-codes", "--json").json
    assert len(everything["rows"]) >= len(told["rows"])


def test_codes_that_go_together_are_counted(shell: Shell, study: Path, tmp_path: Path) -> None:
    given = ("--code", "Trust", "--code", "Control", "--below", "--json")
    words = shell.done("together", study, *given).json["rows"]
    first, second = (list(row.values())[1:] for row in words)
    assert first[1] == second[0]
    turn = shell.done("together", study, *given, "--how", "turn").json["rows"]
    near = shell.done("together", study, *given, "--how", "near", "--distance", 3).json["rows"]
    asked = shell.done(
        "retrieve", study, "--code", "Trust", "--near", "Control", "--distance", "3 turns", "--json"
    ).json
    assert list(near[0].values())[2] == asked["passages"] >= list(turn[0].values())[2]
    out = tmp_path / "together.csv"
    said = shell.done("together", study, "--in", "sessions", "--out", out).out
    assert said.startswith("Sessions of the code of the row and also the other.")
    assert len(read_sheet(out)) > 10


def test_others_are_not_counted_before_one_has_finished(shell: Shell, study: Path) -> None:
    with Project.open(study) as project:
        joined = project.add_coder("Newcomer")
    assert joined
    said = shell.done("retrieve", study, "--as", "Newcomer").out
    assert said.startswith("No passage") and "that you have not finished" in said
    assert shell.done("frequencies", study, "--as", "Newcomer", "--json").json["rows"] == []
    assert "that you have not finished" in shell.done("together", study, "--as", "Newcomer").out
