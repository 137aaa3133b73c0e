"""Everything that leaves the program goes through one door and is scanned there."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.project.studies import a_project
from workbench.model.errors import Environment
from workbench.project.exporting import Checked, Decision, Door
from workbench.project.guarding import NONE, Guard
from workbench.project.session import Project
from workbench.report.outline import Outline, text
from workbench.transcripts.pseudonyms.listing import Pseudonym, Pseudonyms

GUARD = Guard(Pseudonyms((Pseudonym("Leeds", "[place 1]", "place"),)))
PACKAGE = Path(__file__).parents[2] / "workbench"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A study in which a name stands."""
    with a_project(tmp_path, "pt1: I live in Leeds. / Int: Yes.") as open_project:
        yield open_project


Export = Callable[[Door, Path, Project], Checked | None]
EXPORTS: dict[str, Export] = {
    "report.docx": lambda door, path, _: door.document(
        path, Outline("T", "", "", (text("in Leeds"),)), now=lambda: "2026-03-14T09:30:00Z"
    ),
    "rows.csv": lambda door, path, _: door.sheet(path, ("a",), iter([{"a": "Leeds"}])),
    "table.xlsx": lambda door, path, _: door.table(path, ("a",), iter([{"a": "Leeds"}])),
    "journal.txt": lambda door, path, _: door.text(path, "in Leeds\nand so on", mark=True),
    "picture.svg": lambda door, path, _: door.picture(path, b"<svg/>", ("Codes", "Leeds")),
    "copy.dwb": lambda door, path, project: door.study_copy(path, project),
}


class Person:
    """Decides as told, and remembers what was asked and told."""

    def __init__(self, answer: Decision = "export") -> None:
        self.answer: Decision = answer
        self.asked: list[Checked] = []
        self.told: list[Checked] = []

    def decide(self, checked: Checked) -> Decision:
        """Answer the question."""
        self.asked.append(checked)
        return self.answer


@pytest.mark.parametrize("name", EXPORTS)
def test_every_export_that_holds_a_name_asks_first(
    name: str, tmp_path: Path, project: Project
) -> None:
    path, person = tmp_path / name, Person("go back")
    assert (
        EXPORTS[name](Door(lambda: GUARD, person.decide, person.told.append), path, project) is None
    )
    assert not path.exists()
    assert person.told == []
    (asked,) = person.asked
    assert asked.heading == f"“{name}” holds 1 known name"
    assert asked.sentences[0].startswith("Found “Leeds” ")


@pytest.mark.parametrize("name", EXPORTS)
def test_a_person_may_go_on_anyway(name: str, tmp_path: Path, project: Project) -> None:
    path, person = tmp_path / name, Person()
    checked = EXPORTS[name](Door(lambda: GUARD, person.decide, person.told.append), path, project)
    assert checked is not None and checked.path == path and path.stat().st_size > 5
    assert person.told == [checked]


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_without_names_says_so_and_asks_nothing(
    name: str, tmp_path: Path, project: Project
) -> None:
    person = Person("go back")
    guard = Guard(Pseudonyms((Pseudonym("Penbrook", "x", "place"),)))
    checked = EXPORTS[name](Door(lambda: guard, person.decide), tmp_path / name, project)
    assert checked is not None and person.asked == []
    assert checked.sentences == ("No known original was found (1 name was looked for).",)


@pytest.mark.parametrize("name", EXPORTS)
def test_without_a_list_nothing_is_asked_or_said(
    name: str, tmp_path: Path, project: Project
) -> None:
    person = Person("go back")
    checked = EXPORTS[name](Door(lambda: NONE, person.decide), tmp_path / name, project)
    assert checked is not None and person.asked == []
    assert checked.sentences == () and checked.is_clean


@pytest.mark.parametrize("name", EXPORTS)
def test_a_locked_key_is_said_before_anything_is_written(
    name: str, tmp_path: Path, project: Project
) -> None:
    person = Person("go back")
    door = Door(lambda: Guard(locked=Path("a.dwkey")), person.decide)
    assert EXPORTS[name](door, tmp_path / name, project) is None
    assert not (tmp_path / name).exists()
    assert person.asked[0].heading == f"“{name}” has not been scanned for names"
    assert person.asked[0].sentences == (
        "This was not scanned for names: the key “a.dwkey” is locked.",
    )


def test_a_key_that_is_opened_meanwhile_lets_it_be_scanned(tmp_path: Path) -> None:
    guards = iter([Guard(locked=Path("a.dwkey")), GUARD])
    answers = iter(["scan again", "go back"])
    asked: list[Checked] = []

    def decide(checked: Checked) -> Decision:
        asked.append(checked)
        return next(answers)  # type: ignore[return-value]

    assert Door(lambda: next(guards), decide).text(tmp_path / "x.txt", "to Leeds") is None
    assert [one.locked is None for one in asked] == [False, True]
    assert asked[1].scan is not None and asked[1].scan.found[0].original == "Leeds"


def test_the_name_of_a_file_is_scanned_as_well(tmp_path: Path) -> None:
    person = Person("go back")
    assert Door(lambda: GUARD, person.decide).text(tmp_path / "About_Leeds.txt", "nothing") is None
    assert "the name of the file" in person.asked[0].sentences[0]


def test_a_disk_that_will_not_take_it_tells_nothing(tmp_path: Path) -> None:
    person = Person()
    with pytest.raises(Environment):
        Door(lambda: GUARD, person.decide, person.told.append).text(
            tmp_path / "none" / "x.txt", "a"
        )
    assert person.told == []


# -- no export forgets the scan -----------------------------------------------------------

WRITERS = {
    "place",
    "save_copy",
    "write_bytes",
    "write_sheet",
    "write_table",
    "write_text",
}
"""Names of functions that put a file where a person can pass it on."""

MAY_WRITE = {
    "project/exporting.py": "the door",
    "project/key_file.py": "the key, encrypted",
    "project/pseudonym_sheet.py": "the list itself, asked for in so many words",
    "project/session.py": "what the door calls for copies",
    "project/settings.py": "preferences, in the configuration folder",
    "project/sheets.py": "what the door calls for sheets",
    "report/placing.py": "what all writers call",
    "report/word/saving.py": "what the door calls for reports",
    "ui/errors.py": "reports of mistakes, without any words of a study",
}


def writes(module: Path) -> set[str]:
    """What a module calls that writes files, also Word’s writer and files opened to write."""
    found: set[str] = set()
    imported: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
            ("workbench.report.word", "workbench.project.sheets", "workbench.report.placing")
        ):
            imported |= {alias.name for alias in node.names}
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        own = isinstance(node.func, ast.Name)
        if name == "place" and not (own and "place" in imported):
            continue
        if name in WRITERS or (name == "write" and own and "write" in imported):
            found.add(name)
        modes = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
        if name == "open" and any(isinstance(m, str) and set("wax") & set(m) for m in modes[:2]):
            found.add("open")
    return found


def test_nothing_writes_a_file_past_the_door() -> None:
    modules = {
        module.relative_to(PACKAGE).as_posix(): writes(module)
        for module in PACKAGE.rglob("*.py")
        if "store" not in module.relative_to(PACKAGE).parts
    }
    assert len(modules) > 100
    past = {name: found for name, found in modules.items() if found and name not in MAY_WRITE}
    assert past == {}
    assert {name for name in MAY_WRITE if not modules.get(name)} == set()
