"""What the program remembers between starts: nothing of any study's content, only preferences.

Kept as one small JSON file in the person's configuration folder. A file that cannot be read is
taken as empty: preferences are not worth refusing to start for.

Called by `ui.app`, `ui.main_window` and `ui.settings_dialog`.
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
    target = path or place()
    with contextlib.suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
        half = target.with_suffix(".tmp")
        half.write_text(json.dumps(dataclasses.asdict(settings), indent=2), encoding="utf-8")
        half.replace(target)
