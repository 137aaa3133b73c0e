"""The codebook goes out and in as a sheet; its history and what to look at again are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.commands import Shell
from workbench.coding.codebook import describe_code
from workbench.coding.codebook.sheet.columns import CODINGS, COLUMNS, NUMBERS
from workbench.coding.codebook.sheet.rows import table
from workbench.coding.progress import set_progress, visible_codings
from workbench.project.session import Project
from workbench.project.sheets import open_sheet, unguarded, write_table


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_goes_out_comes_in_unchanged(
    shell: Shell, study: Path, tmp_path: Path, ending: str
) -> None:
    file, other = tmp_path / f"codebook.{ending}", tmp_path / "other.dwb"
    told = shell.done("codebook", "export", study, file, "--json").json
    again = shell.done("codebook", "import", study, file, "--json").json
    assert (again["unchanged"], again["new"], again["changed"]) == (told["codes"], 0, 0)
    shell.done("new", other, "--title", "Other", "--coder", "Cleo")
    fresh = shell.done("codebook", "import", other, file, "--json").json
    assert (fresh["new"], fresh["problems"]) == (told["codes"], [])
    first, second = (
        shell.done("codebook", "list", where, "--json").json for where in (study, other)
    )
    for row in (*first, *second):
        del row[CODINGS], row["versions"]
    assert first == second


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=9)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(WORDS, st.sampled_from(["csv", "xlsx"]))
def test_every_text_comes_back_from_a_file(tmp_path: Path, words: str, ending: str) -> None:
    words = words.strip()
    row = dict.fromkeys(COLUMNS, "") | {"code": "A", "definition": words, "versions": "3"}
    write_table(tmp_path / f"one.{ending}", COLUMNS, [row], numbers=NUMBERS)
    (back,) = unguarded(open_sheet(tmp_path / f"one.{ending}").rows)
    assert {**back, "definition": back["definition"].replace("\r\n", "\n")} == row


def test_a_trial_changes_nothing_and_tells_the_same(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "codes.csv"
    sheet.write_text("Code,Memo\nNew > Under,words\n", encoding="utf-8")
    tried = shell.done("codebook", "import", study, sheet, "--dry-run", "--json").json
    assert "Under" not in shell.done("codebook", "list", study).out
    told = shell.done("codebook", "import", study, sheet, "--json").json
    assert (tried.pop("dry_run"), told.pop("dry_run")) == (True, False)
    assert tried == told
    assert told["notes"] == ["“New” will be made to hold the codes below."]
    assert "  Under" in shell.done("codebook", "list", study).out


def test_the_history_and_what_to_look_at_again_are_told(shell: Shell, study: Path) -> None:
    with Project.open(study) as project:
        used = max(table(project.read, project.me), key=lambda row: int(row[CODINGS]))["code"]
        code = project.read.codebook().find(used)
        assert code is not None
        project.do(
            describe_code(
                project.read,
                code.id,
                by=project.me,
                exclude="What was only hoped",
                changed="meaning",
                reason="We disagreed",
            )
        )
        waiting = len(project.read.codings(code=code.id, layer="coder"))
        names = [coder.name for coder in project.read.coders()]
    told = shell.done("codebook", "history", study, used).out
    assert "Version 1, as it began" in told
    assert "the meaning changed\n    We disagreed\n    exclude: from" in told
    versions = shell.done("codebook", "history", study, used, "--json").json
    assert [version["number"] for version in versions] == [1, 2]
    queue = shell.done("codebook", "queue", study, "--json").json
    assert len(queue) == waiting > 0
    assert {row["coder"] for row in queue} == set(names)
    assert {(row["made_under"], row["in_force"]) for row in queue} == {(1, 2)}
    assert f"{waiting} codings to look at again" in shell.done("codebook", "queue", study).out
    shell.refused("codebook", "history", study, "Nonsense", names="Nonsense")
    with Project.open(study) as project:
        for transcript in project.read.transcripts():
            changes = set_progress(project.read, transcript.id, "in progress", by=project.me)
            project.do(changes)
    blind = shell.done("codebook", "queue", study, "--json").json
    assert blind == [row for row in queue if row["coder"] == names[0]] != queue
    assert "only your own codings count." in shell.done("codebook", "queue", study).out


def test_the_sheet_counts_of_others_what_the_coder_at_work_has_finished(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    def counted(*more: str) -> int:
        rows = shell.done("codebook", "list", study, "--json", *more).json
        return sum(int(row[CODINGS]) for row in rows)

    whole = counted()
    with Project.open(study) as project:
        place, other = project.read.transcripts()[0].id, project.read.coders()[1]
        theirs = len(project.read.codings(transcript=place, coder=other.id, layer="coder"))
        assert whole == len(project.read.codings(layer="coder"))
        project.do(set_progress(project.read, place, "in progress", by=project.me))
    assert counted() == whole - theirs < whole
    with Project.open(study, read_only=True) as project:
        read = project.read
        seen = [c for t in read.transcripts() for c in visible_codings(read, t.id, other.id)]
        assert counted("--as", other.name) == sum(coding.layer == "coder" for coding in seen)
    assert "only your own codings count." in shell.done("codebook", "list", study).out
    shell.done("codebook", "export", study, tmp_path / "book.csv", "--as", other.name)
    head, *_ = (tmp_path / "book.csv").read_text("utf-8-sig").splitlines()
    assert head.endswith(CODINGS)
