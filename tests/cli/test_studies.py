"""Commands about a study as a whole."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from tests.cli.commands import Shell
from workbench.coding.changing import remove_codings
from workbench.coding.progress import set_progress
from workbench.project.sample import FILE, talk
from workbench.project.session import Project


def test_sample_writes_the_study_and_its_sources(shell: Shell, tmp_path: Path) -> None:
    made = shell.done("sample", tmp_path / "new", "--json").json
    files = sorted([FILE, *(source.name for source in talk())])
    assert made == {"study": str(tmp_path / "new" / FILE), "files": files}
    assert shell.done("check", made["study"]).out.startswith("All is well: ")
    before = (tmp_path / "new" / FILE).read_bytes()
    assert str(tmp_path / "new" / FILE) in shell.done("sample", tmp_path / "new").out
    assert (tmp_path / "new" / FILE).read_bytes() == before


def test_new_makes_a_study(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "s.dwb"
    assert shell.done("new", path, "--title", "Åse", "--coder", "Ada", "--json").json == {
        "study": str(path),
        "title": "Åse",
        "coder": "Ada",
    }
    assert shell.done("info", path, "--json").json == {
        "transcripts": [],
        "codes": 0,
        "codings": {"Ada": 0, "consensus": 0},
        "themes": 0,
        "quotes": 0,
        "sessions": [],
        "participants": [],
        "attendances": 0,
        "roles": {},
        "talk": "",
        "segments": [],
        "unknown_speakers": [],
    }
    assert shell.done("new", tmp_path / "t.dwb", "--title", "T", "--coder", "Ben").out == (
        f"“T” was made in {tmp_path / 't.dwb'}; Ben codes first.\n"
    )


def test_names_are_put_on_one_line(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "s.dwb"
    made = shell.done("new", path, "--title", " Two\nlines ", "--coder", "Ada \n O").out
    assert made.startswith("“Two lines” was made in ")
    assert "; Ada O codes first." in made


def test_new_refuses_what_makes_no_sense(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "s.dwb"
    shell.done("new", path, "--title", "T", "--coder", "Ada")
    before = path.read_bytes()
    shell.refused("new", path, "--title", "T", "--coder", "Ada", names="“s.dwb”")
    assert path.read_bytes() == before
    shell.refused("new", tmp_path / "t.db", "--title", "T", "--coder", "A", names="“t.dwb”")
    shell.refused("new", tmp_path / "t.dwb", "--title", " ", "--coder", "A", names="title")
    shell.refused("new", tmp_path / "t.dwb", "--title", "T", "--coder", "", names="coder")
    shell.refused("new", tmp_path / "no" / "t.dwb", "--title", "T", "--coder", "A", names="“t.dwb”")
    assert [p.name for p in tmp_path.iterdir()] == ["s.dwb"]


def test_info_has_the_promised_shape(shell: Shell, study: Path) -> None:
    about = shell.done("info", study, "--json").json
    assert list(about)[:5] == ["transcripts", "codes", "codings", "themes", "quotes"]
    with Project.open(study, read_only=True) as project:
        read = project.read
        for shown, transcript in zip(about["transcripts"], read.transcripts(), strict=True):
            turns = read.turns(transcript.id)
            assert list(shown) == ["name", "session", "words", "turns", "characters", "speakers"]
            assert shown["name"] == transcript.name
            assert shown["words"] == len(read.text(transcript.id).split())
            assert shown["characters"] == len(read.text(transcript.id))
            assert shown["turns"] == len(turns)
            labels = [turn.label for turn in turns if turn.label]
            assert shown["speakers"] == [
                {"label": label, "turns": labels.count(label)} for label in dict.fromkeys(labels)
            ]
        assert about["codes"] == len(read.codebook())
        assert about["themes"] == len(read.themes())
        assert about["quotes"] == len(read.quotes())
        assert about["codings"] == {
            **{c.name: len(read.codings(coder=c.id, layer="coder")) for c in read.coders()},
            "consensus": len(read.codings(layer="consensus")),
        }


def test_info_tells_the_same_in_words(shell: Shell, study: Path) -> None:
    about = shell.done("info", study, "--json").json
    out = shell.done("info", study).out
    assert out.startswith("Linking records in Ashmere: ")
    for transcript in about["transcripts"]:
        (line,) = (row for row in out.splitlines() if row.startswith(transcript["name"]))
        assert str(transcript["words"]) in line.split()
    assert f"{about['codes']} codes, {about['themes']} themes, {about['quotes']} quotes" in out
    assert f"{about['codings']['consensus']} agreed codings" in out


def test_journal_tells_every_act_newest_first(shell: Shell, study: Path) -> None:
    told = shell.done("journal", study, "--json").json
    assert list(told[0]) == ["id", "at", "who", "what", "why", "details", "taken_back"]
    assert told[-1]["what"].startswith("New study “Linking records")
    with Project.open(study, read_only=True) as project:
        assert len(told) == len(list(project.entries()))
    out = shell.done("journal", study).out.splitlines()
    heads = [line for line in out if not line.startswith("    ")]
    assert len(heads) == len(told)
    assert f"{told[0]['who']}: {told[0]['what']}" in heads[0]
    details = [line.strip() for line in out if line.startswith("    ")]
    assert details == [d for telling in told for d in telling["details"]]


def test_check_says_that_all_is_well_with_numbers(shell: Shell, study: Path) -> None:
    checked = shell.done("check", study, "--json").json
    assert checked["findings"] == []
    out = shell.done("check", study).out
    assert f"{checked['entries']} journal entries" in out
    assert f"{checked['rows']} rows" in out
    assert f"{checked['texts']} texts" in out


def test_check_fails_with_what_it_found(shell: Shell, study: Path) -> None:
    with sqlite3.connect(study) as other:
        other.execute("UPDATE code SET name = 'Mallory' WHERE rowid = 1")
        other.execute("UPDATE text SET body = body || '.' WHERE rowid = 1")
    other.close()
    sentence = shell.refused("check", study, names=FILE)
    assert "(and 1 more; see --json)" in sentence
    ran = shell("check", study, "--json")
    assert ran.code == 1
    assert len(ran.json["findings"]) == 2


LOOKING = (
    ("info",),
    ("journal",),
    ("check",),
    ("agreement",),
    ("transcript", "text", "FG1"),
)


def test_looking_works_while_the_study_is_open_and_writing_does_not(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    text = tmp_path / "FG9.txt"
    text.write_text("Ana: Yes.\nInt: Why?\nAna: Because.\n")
    sheet = tmp_path / "sheet.csv"
    with Project.open(study) as project:
        for command in LOOKING:
            words = (command[0], command[1]) if command[0] == "transcript" else (command[0],)
            assert shell.done(*words, study, *command[len(words) :]).out
        shell.done("codings", "export", study, sheet)
        shell.done("report", study, "-o", tmp_path / "r.docx")
        entries = len(list(project.entries()))
        for command in (
            ("import", study, text),
            ("codings", "import", study, sheet),
            ("themes", "import", study, sheet),
            ("quotes", "import", study, sheet),
        ):
            sentence = shell.refused(*command, names=f"“{FILE}” is open elsewhere")
            assert "Close it there" in sentence
        assert len(list(project.entries())) == entries
    assert shell.done("check", study).out.startswith("All is well")
    assert [p.name for p in study.parent.iterdir()] == [FILE]


def test_looking_changes_nothing_not_even_the_time_of_the_file(shell: Shell, study: Path) -> None:
    before, at = study.read_bytes(), study.stat().st_mtime_ns
    for command in ("info", "journal", "check", "agreement"):
        shell.done(command, study)
    assert study.read_bytes() == before
    assert study.stat().st_mtime_ns == at
    assert [p.name for p in study.parent.iterdir()] == [FILE]


def test_a_study_whose_name_has_blanks_and_accents_is_like_any_other(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    path = tmp_path / "Éva’s study #2 100% [new].dwb"
    shutil.copy(study, path)
    assert shell.done("check", path).out.startswith("All is well")
    (tmp_path / "x.txt").write_text("Ana: Yes.\nInt: Why?\nAna: Because.\n")
    shell.done("import", path, tmp_path / "x.txt")


def test_journal_tells_of_others_what_the_coder_at_work_has_finished(
    shell: Shell, study: Path
) -> None:
    with Project.open(study) as project:
        ada, other = project.me, project.read.coders()[1]
        place = project.read.transcripts()[0].id
        project.do(set_progress(project.read, place, "in progress", by=ada))
        project.act_as(other.id)
        theirs = project.read.codings(transcript=place, coder=other.id, layer="coder")[0]
        entry = project.do(remove_codings(project.read, [theirs.id], by=other.id))
    out = shell.done("journal", study).out
    assert entry.label not in out
    assert "of others" in out.splitlines()[-1]
    assert out.endswith("shown once you finish their transcripts.\n")
    told = shell("journal", study, "--json")
    assert entry.id not in [one["id"] for one in told.json]
    assert told.err.endswith("shown once you finish their transcripts.\n")
    own = shell.done("journal", study, "--as", other.name, "--json").json
    assert own[0]["id"] == entry.id
    shell.refused("journal", study, "--as", "Nobody", names="Nobody")
