"""Which pseudonyms guard a study: whether its key is open, known but locked, or there is none.

    guarding = Guarding(project.study_id)
    guarding.open(path, passphrase)
    guarding.guard                       # given to `project.exporting`

Where the key of a study lies is remembered on this computer, beside the preferences; the
passphrase never is. Nothing about it is written into the study.

Called by `ui.desk` and by the commands that export.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbench.project import settings
from workbench.project.key_file import KeyFile
from workbench.transcripts.pseudonyms.listing import Pseudonyms


@dataclass(frozen=True, slots=True)
class Guard:
    """What an export is scanned for: the open list, or a key that is `locked`, or nothing."""

    pseudonyms: Pseudonyms | None = None
    locked: Path | None = None


NONE = Guard()
"""No list of pseudonyms is known."""


class Guarding:
    """The key of one study in this session."""

    def __init__(self, study: str) -> None:
        """Know where the key of a study lies, when somebody opened it here before."""
        self.study = study
        self.key: KeyFile | None = None
        self.known: Path | None = known_place(study)

    @property
    def guard(self) -> Guard:
        """What exports are scanned for now."""
        if self.key is not None:
            return Guard(pseudonyms=self.key.pseudonyms)
        return Guard(locked=self.known)

    @property
    def is_of_another_study(self) -> bool:
        """Whether the open key was made for another study."""
        return self.key is not None and self.key.study not in ("", self.study)

    def create(self, path: Path, passphrase: str) -> KeyFile:
        """Make a key for this study and open it; see `KeyFile.create`."""
        return self.remember(KeyFile.create(path, passphrase, study=self.study))

    def open(self, path: Path, passphrase: str) -> KeyFile:
        """Open a key; see `KeyFile.open`."""
        return self.remember(KeyFile.open(path, passphrase))

    def lock(self) -> None:
        """Forget the list until the key is opened again."""
        self.key = None

    def forget(self) -> None:
        """Lock the key and forget where it lies; the file stays."""
        self.key = self.known = None
        settings.remember(self.study, key="")

    def remember(self, key: KeyFile) -> KeyFile:
        """Take an open key for that of this study, also the next time."""
        self.key = key
        self.known = key.path.resolve()
        settings.remember(self.study, key=str(self.known))
        return key


def known_place(study: str) -> Path | None:
    """Where the key of a study lay when it was last opened on this computer, or None."""
    found = settings.of_study(study).key
    return Path(found) if found else None
