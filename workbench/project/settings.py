"""What the program remembers between starts: nothing of any study's content, only preferences.

Each setting is a row: its field in `Settings` with its default, the values allowed, where it
applies, its label and what it does. Loading, checking, the settings dialog and README's table
come from these rows.

Kept as two small JSON files in the person's configuration folder: one for the program, one for
what is preferred in each study, by the study's id. A file that cannot be read is taken as empty:
preferences are not worth refusing to start for.

Called by `ui.app`, `ui.main_window`, `ui.settings_dialog`, `project.importing` and
`project.guarding`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import platformdirs

from workbench.model.wording import marked
from workbench.project.setting_rows import Choices, Row, Whole, setting

RECENT = 8
TEXT_SIZES = (12, 28)
STUDIES = 100
"""So many studies are remembered, the last ones."""

Keys = Mapping[str, tuple[str, ...]]
"""The keys a person gave to commands, by the command's id; no key at all is an empty tuple."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The preferences: the fields with a row are shown in the settings.

    `text_px` is the size of transcripts; `keys` are those given to commands in place of their
    own; `recent` holds paths, newest first.
    """

    scheme: Literal["system", "light", "dark"] = setting(
        "system",
        Choices(
            ("system", "light", "dark"),
            (marked("Like the system"), marked("Light"), marked("Dark")),
        ),
        applies=marked("Appearance"),
        label=marked("Light or dark"),
        help=marked("The colours of the whole window."),
    )
    contrast: Literal["system", "normal", "high"] = setting(
        "system",
        Choices(
            ("system", "normal", "high"),
            (marked("Like the system"), marked("Normal"), marked("High")),
        ),
        applies=marked("Appearance"),
        label=marked("Contrast"),
        help=marked("High contrast draws outlines where there are pale grounds otherwise."),
    )
    motion: Literal["system", "reduced"] = setting(
        "system",
        Choices(("system", "reduced"), (marked("Like the system"), marked("Less"))),
        applies=marked("Appearance"),
        label=marked("Motion"),
        help=marked("With less motion nothing slides or blinks."),
    )
    face: Literal["source-serif", "inter", "atkinson", "system"] = setting(
        "source-serif",
        Choices(
            ("source-serif", "inter", "atkinson", "system"),
            (
                marked("Source Serif"),
                marked("Inter"),
                marked("Atkinson Hyperlegible"),
                marked("The system’s"),
            ),
        ),
        applies=marked("Transcripts"),
        label=marked("Font"),
        help=marked("Transcripts and quotes in the window; Word files keep their own font."),
    )
    text_px: int = setting(
        16,
        Whole(*TEXT_SIZES, marked("pixels")),
        applies=marked("Transcripts"),
        label=marked("Size"),
        help=marked("Everything else is as large as the system says."),
    )
    opening: Literal["last", "study"] = setting(
        "last",
        Choices(("last", "study"), (marked("Where I stopped"), marked("The page Study"))),
        applies=marked("Studies"),
        label=marked("A study opens"),
        help=marked("Page, transcript and place are remembered for each study."),
    )
    keys: Keys = field(default_factory=dict)
    recent: tuple[str, ...] = ()

    def opened(self, study: Path) -> Settings:
        """The same with one study at the top of the recent ones."""
        path = str(study.resolve())
        others = [known for known in self.recent if known != path]
        return dataclasses.replace(self, recent=(path, *others)[:RECENT])


ROWS: tuple[Row, ...] = tuple(
    dataclasses.replace(one.metadata["row"], name=one.name, default=one.default)
    for one in dataclasses.fields(Settings)
    if "row" in one.metadata
)
"""The settings a person sees, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class StudySettings:
    """What is preferred in one study: ids and numbers, never words of it.

    `habit` is how transcripts were read last, `key` where the key to its pseudonyms lies.
    `window` is x, y, width, height and whether the window filled the screen; `page` the page
    seen last; `folds` the panels opened or folded by hand, as {"coding": {"left": False}};
    `transcript` and `anchor` where the coding page was scrolled to: the turn at the top and how
    many pixels of it are hidden; `coder` who was at work.
    """

    habit: str = ""
    key: str = ""
    window: tuple[int, ...] = ()
    page: str = ""
    folds: Mapping[str, Mapping[str, bool]] = field(default_factory=dict)
    transcript: str = ""
    coder: str = ""
    anchor: tuple[int, ...] = ()


def place() -> Path:
    """Where the preferences lie."""
    return (
        platformdirs.user_config_path("deliberation-workbench", appauthor=False) / "settings.json"
    )


def load(path: Path | None = None) -> Settings:
    """Read the preferences; what is missing or makes no sense takes its default."""
    found = _read(path or place())
    recent = found.get("recent")
    return Settings(
        **{row.name: row.checked(found.get(row.name)) for row in ROWS},
        keys=_keys(found.get("keys")),
        recent=tuple(r for r in recent if isinstance(r, str)) if isinstance(recent, list) else (),
    )


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the preferences; when the disk will not take them, they are simply not remembered."""
    _write(path or place(), dataclasses.asdict(settings))


def described() -> str:
    """The settings as a table of Markdown, for README."""
    lines = ["| setting | values | what it does |", "|---|---|---|"]
    lines += [
        f"| {row.applies}: {row.label.lower()} | {row.allowed.described()} | {row.help} |"
        for row in ROWS
    ]
    return "\n".join(lines)


def of_study(study: str) -> StudySettings:
    """What is preferred in the study with this id; what makes no sense takes its default."""
    found = _studies().get(study, {})
    folds = found.get("folds")
    return StudySettings(
        **{name: said for name in _WORDS if isinstance(said := found.get(name), str)},
        window=_numbers(found.get("window")),
        anchor=_numbers(found.get("anchor")),
        folds=(
            {page: _switches(said) for page, said in folds.items() if isinstance(said, dict)}
            if isinstance(folds, dict)
            else {}
        ),
    )


def remember(study: str, **changed: Any) -> None:
    """Keep other preferences for the study with this id: fields of `StudySettings`."""
    studies = _studies()
    studies.pop(study, None)
    studies[study] = dataclasses.asdict(dataclasses.replace(of_study(study), **changed))
    _write(_place_of_studies(), dict(list(studies.items())[-STUDIES:]))


_WORDS = ("habit", "key", "page", "transcript", "coder")


def _numbers(found: object) -> tuple[int, ...]:
    if not isinstance(found, list) or not all(type(number) is int for number in found):
        return ()
    return tuple(found)


def _switches(found: Mapping[str, object]) -> dict[str, bool]:
    return {name: on for name, on in found.items() if isinstance(on, bool)}


def _keys(found: object) -> Keys:
    if not isinstance(found, dict):
        return {}
    return {
        command: tuple(keys)
        for command, keys in found.items()
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }


def _place_of_studies() -> Path:
    return place().with_name("studies.json")


def _studies() -> dict[str, dict[str, object]]:
    found = _read(_place_of_studies())
    return {study: said for study, said in found.items() if isinstance(said, dict)}


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(target: Path, data: object) -> None:
    with contextlib.suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
        half = target.with_suffix(".tmp")
        half.write_text(json.dumps(data, indent=2), encoding="utf-8")
        half.replace(target)
