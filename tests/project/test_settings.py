"""Preferences are kept where they can be, and never in the way."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from workbench.project import settings
from workbench.project.setting_rows import Choices, Row
from workbench.project.settings import RECENT, ROWS, STUDIES, Settings, StudySettings


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    wanted = Settings(scheme="dark", text_px=20, recent=("/a.dwb", "/é.dwb"))
    path = tmp_path / "not" / "yet" / "settings.json"
    settings.save(wanted, path)
    assert settings.load(path) == wanted
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b'"dark"', b"\xff\xfe", b'{"scheme": 3, "text_px": "x"}', b"{}"],
)
def test_a_damaged_file_is_taken_as_empty(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert settings.load(path) == Settings()


def test_a_file_that_is_not_there_is_taken_as_empty(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.json") == Settings()
    assert settings.load(tmp_path) == Settings()


@pytest.mark.parametrize(("px", "kept"), [(1, 12), (12, 12), (28, 28), (400, 28), (-3, 12)])
def test_the_size_of_text_stays_within_bounds(tmp_path: Path, px: int, kept: int) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"text_px": px, "scheme": "light", "recent": ["/a", 3, None]}))
    assert settings.load(path) == Settings("light", text_px=kept, recent=("/a",))


def test_the_study_opened_last_stands_first_and_once(tmp_path: Path) -> None:
    known = Settings()
    for number in [*range(RECENT + 3), 4]:
        known = known.opened(tmp_path / f"{number}.dwb")
    names = [Path(path).stem for path in known.recent]
    assert names == ["4", "10", "9", "8", "7", "6", "5", "3"]
    assert len(names) == RECENT


def test_a_disk_that_will_not_take_them_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings.save(Settings(scheme="dark"), tmp_path / "file" / "settings.json")
    assert settings.load(tmp_path / "file" / "settings.json") == Settings()


def test_they_lie_in_the_persons_own_folder() -> None:
    assert settings.place().name == "settings.json"
    assert settings.place().parent.name == "deliberation-workbench"


# -- studies ------------------------------------------------------------------------------


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration folder of one's own."""
    monkeypatch.setattr(settings, "place", lambda: tmp_path / "own" / "settings.json")
    return tmp_path / "own" / "studies.json"


def test_what_is_preferred_in_a_study_comes_back_and_stays_in_it(own: Path) -> None:
    assert settings.of_study("a") == StudySettings()
    settings.remember("a", habit="one")
    settings.remember("b", habit="two")
    settings.remember("a", habit="three")
    assert (settings.of_study("a").habit, settings.of_study("b").habit) == ("three", "two")
    settings.save(Settings(scheme="dark"))
    assert settings.of_study("b").habit == "two"
    assert settings.load() == Settings(scheme="dark")


@pytest.mark.parametrize(
    "data", [b"{", b"[]", b'{"a": 3}', b'{"a": {"habit": 3, "other": "x"}}', b"\xff"]
)
def test_damaged_preferences_of_studies_are_taken_as_empty(own: Path, data: bytes) -> None:
    own.parent.mkdir()
    own.write_bytes(data)
    assert settings.of_study("a") == StudySettings()
    settings.remember("a", habit="new")
    assert settings.of_study("a").habit == "new"


def test_the_studies_that_were_open_last_are_remembered(own: Path) -> None:
    for number in range(STUDIES + 2):
        settings.remember(str(number), habit=str(number))
    settings.remember("2", habit="again")
    settings.remember("new", habit="new")
    assert [settings.of_study(study).habit for study in ("0", "1", "3", "2", "new")] == [
        *("", "", ""),
        "again",
        "new",
    ]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_each_setting_is_checked_shown_and_described(tmp_path: Path, row: Row) -> None:
    path = tmp_path / "settings.json"
    for bad in (None, 3.5, "nonsense", [], {}, True):
        path.write_text(json.dumps({row.name: bad}))
        assert getattr(settings.load(path), row.name) == row.default
    for good in _values(row):
        settings.save(dataclasses.replace(Settings(), **{row.name: good}), path)
        assert getattr(settings.load(path), row.name) == good
    assert row.label and row.help.endswith(".") and row.applies
    assert f"{row.applies}: {row.label.lower()}" in settings.described()


def _values(row: Row) -> tuple[object, ...]:
    allowed = row.allowed
    if isinstance(allowed, Choices):
        assert len(allowed.values) == len(allowed.said) and row.default in allowed.values
        return allowed.values
    assert allowed.low <= row.default <= allowed.high
    return allowed.low, allowed.high


def test_every_preference_but_keys_and_recent_studies_is_a_row() -> None:
    fields = [field.name for field in dataclasses.fields(Settings)]
    assert fields == [*(row.name for row in ROWS), "keys", "recent"]


def test_readme_describes_the_settings_as_they_are() -> None:
    readme = Path(__file__).parents[2] / "README.md"
    assert settings.described() in readme.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ({"undo": ["Ctrl+U"], "find": []}, {"undo": ("Ctrl+U",), "find": ()}),
        ({"undo": "Ctrl+U", "find": [3], "redo": ["F2"]}, {"redo": ("F2",)}),
        ([], {}),
        ("Ctrl+U", {}),
    ],
)
def test_keys_that_make_no_sense_are_passed_over(
    tmp_path: Path, kept: object, read: dict[str, tuple[str, ...]]
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"keys": kept}))
    assert settings.load(path).keys == read


def test_where_a_study_was_left_comes_back(own: Path) -> None:
    left = StudySettings(
        window=(10, 20, 1200, 800, 0),
        page="coding",
        folds={"coding": {"left": False}},
        transcript="t1",
        anchor=(46, 12),
    )
    settings.remember("a", **{f.name: getattr(left, f.name) for f in dataclasses.fields(left)})
    assert settings.of_study("a") == left
    settings.remember("a", habit="one")
    assert settings.of_study("a") == dataclasses.replace(left, habit="one")


@pytest.mark.parametrize(
    "said",
    [
        {"window": [1, "2"], "anchor": {"a": 1}, "folds": [], "page": 3},
        {"window": "wide", "anchor": [True, 2], "folds": {"coding": ["left"]}, "page": None},
    ],
)
def test_a_place_that_makes_no_sense_is_passed_over(own: Path, said: dict[str, object]) -> None:
    own.parent.mkdir()
    own.write_text(json.dumps({"a": said}))
    assert settings.of_study("a") == StudySettings()


def test_nothing_but_ids_and_numbers_of_a_study_is_kept(own: Path) -> None:
    words = {field.name for field in dataclasses.fields(StudySettings) if field.type == "str"}
    assert words == {"habit", "key", "page", "transcript", "coder"}
