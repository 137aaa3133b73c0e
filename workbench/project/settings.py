"""What the program remembers between starts: nothing of any study's content, only preferences.

Kept as two small JSON files in the person's configuration folder: one for the program, one for
what is preferred in each study, by the study's id. A file that cannot be read is taken as empty:
preferences are not worth refusing to start for.

Called by `ui.app`, `ui.main_window`, `ui.settings_dialog` and `project.importing`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import platformdirs

RECENT = 8
TEXT_SIZES = (12, 28)
STUDIES = 100
"""So many studies are remembered, the last ones."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The preferences. `text_px` is the size of transcripts; `recent` holds paths, newest first."""

    scheme: Literal["system", "light", "dark"] = "system"
    text_px: int = 16
    recent: tuple[str, ...] = ()

    def opened(self, study: Path) -> Settings:
        """The same with one study at the top of the recent ones."""
        path = str(study.resolve())
        others = [known for known in self.recent if known != path]
        return dataclasses.replace(self, recent=(path, *others)[:RECENT])


@dataclass(frozen=True, slots=True)
class StudySettings:
    """What is preferred in one study.

    `habit` is how transcripts were read last, `key` where the key to its pseudonyms lies.
    """

    habit: str = ""
    key: str = ""


def place() -> Path:
    """Where the preferences lie."""
    return (
        platformdirs.user_config_path("deliberation-workbench", appauthor=False) / "settings.json"
    )


def load(path: Path | None = None) -> Settings:
    """Read the preferences; what is missing or makes no sense takes its default."""
    try:
        found = json.loads((path or place()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    scheme = found.get("scheme")
    px = found.get("text_px")
    recent = found.get("recent")
    return Settings(
        scheme=scheme if scheme in ("system", "light", "dark") else "system",
        text_px=min(TEXT_SIZES[1], max(TEXT_SIZES[0], px)) if isinstance(px, int) else 16,
        recent=tuple(r for r in recent if isinstance(r, str)) if isinstance(recent, list) else (),
    )


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the preferences; when the disk will not take them, they are simply not remembered."""
    _write(path or place(), dataclasses.asdict(settings))


def of_study(study: str) -> StudySettings:
    """What is preferred in the study with this id."""
    found = _studies().get(study, {})
    known = {field.name for field in dataclasses.fields(StudySettings)}
    return StudySettings(
        **{name: said for name, said in found.items() if name in known and isinstance(said, str)}
    )


def remember(study: str, **changed: str) -> None:
    """Keep other preferences for the study with this id."""
    studies = _studies()
    studies.pop(study, None)
    studies[study] = dataclasses.asdict(dataclasses.replace(of_study(study), **changed))
    _write(_place_of_studies(), dict(list(studies.items())[-STUDIES:]))


def _place_of_studies() -> Path:
    return place().with_name("studies.json")


def _studies() -> dict[str, dict[str, object]]:
    try:
        found = json.loads(_place_of_studies().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {study: said for study, said in found.items() if isinstance(said, dict)}


def _write(target: Path, data: object) -> None:
    with contextlib.suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
        half = target.with_suffix(".tmp")
        half.write_text(json.dumps(data, indent=2), encoding="utf-8")
        half.replace(target)
