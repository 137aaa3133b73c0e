"""The one door through which anything leaves the program: scanned for known originals first.

    door = Door(lambda: guarding.guard, decide)
    checked = door.document(path, outline)      # None: the person went back

Whatever writes a file for somebody else has a method here, so that no export forgets the scan;
a test walks all modules and finds writers that do not. `decide` is asked when something was
found, or when a key is known but locked; it says whether to go on, or to scan again because the
key was opened in the meantime.

Both faces export through it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Literal

from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.wording import counted
from workbench.project import sheets
from workbench.project.guarding import Guard
from workbench.project.scanned import study_passages
from workbench.project.scanning import (
    Passage,
    Scan,
    name_passage,
    outline_passages,
    scan,
    table_passages,
)
from workbench.project.session import Project
from workbench.report.outline import Outline


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of a file that is to be written: `scan` None when it was not scanned.

    `locked` is the key that was not open. Without either no list of pseudonyms is known.
    """

    path: Path
    scan: Scan | None = None
    locked: Path | None = None

    @property
    def is_clean(self) -> bool:
        """Whether nothing has to be decided."""
        return self.locked is None and (self.scan is None or not self.scan.found)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the scan says; nothing where no list is known."""
        if self.locked is not None:
            return (f"This was not scanned for names: the key “{self.locked.name}” is locked.",)
        return self.scan.sentences if self.scan is not None else ()

    @property
    def heading(self) -> str:
        """What was found, in a line."""
        if self.locked is not None:
            return f"“{self.path.name}” has not been scanned for names"
        names = len(self.scan.found) if self.scan else 0
        return f"“{self.path.name}” holds {counted(names, 'known name')}"


Decision = Literal["export", "go back", "scan again"]
Decide = Callable[[Checked], Decision]
"""What becomes of a file in which something was found, or that could not be scanned."""

Tell = Callable[[Checked], None]
"""Says what the scan of a written file found."""


def _nothing(checked: Checked) -> None:
    """Tell nobody."""


class Door:
    """Exports, guarded by the pseudonyms of the study they come from."""

    def __init__(self, guard: Callable[[], Guard], decide: Decide, tell: Tell = _nothing) -> None:
        """Know what to look for, whom to ask, and whom to tell once it is written."""
        self._guard = guard
        self._decide = decide
        self._tell = tell

    def document(self, path: Path, outline: Outline, *, now: Now = clock.now) -> Checked | None:
        """Write a report as a Word document."""
        from workbench.report.word import write  # python-docx only when Word is written

        return self._out(
            path, lambda: outline_passages(outline), lambda: write(outline, path, now=now)
        )

    def sheet(
        self, path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]
    ) -> Checked | None:
        """Write rows as CSV, cells as they are; see `sheets.write_sheet`."""
        rows = list(rows)
        return self._out(
            path,
            lambda: table_passages(columns, rows),
            lambda: sheets.write_sheet(path, columns, rows),
        )

    def table(
        self,
        path: Path,
        columns: Sequence[str],
        rows: Iterable[Mapping[str, str]],
        *,
        numbers: Set[str] = frozenset(),
    ) -> Checked | None:
        """Write a table for a spreadsheet; see `sheets.write_table`."""
        rows = list(rows)
        return self._out(
            path,
            lambda: table_passages(columns, rows),
            lambda: sheets.write_table(path, columns, rows, numbers=numbers),
        )

    def text(self, path: Path, text: str, *, mark: bool = False) -> Checked | None:
        """Write plain text in UTF-8; `mark` lets a spreadsheet know that it is."""
        lines = [Passage("the text", line) for line in text.splitlines()]
        return self._out(path, lambda: lines, lambda: sheets.write_text(path, text, mark=mark))

    def picture(self, path: Path, data: bytes, words: Iterable[str]) -> Checked | None:
        """Write a picture; `words` are all that is written in it."""
        said = [Passage("the picture", one) for one in words]
        return self._out(path, lambda: said, lambda: sheets.write_bytes(path, data))

    def study_copy(self, path: Path, project: Project) -> Checked | None:
        """Save a copy of a study: all its texts, rows and its journal are scanned."""
        return self._out(path, lambda: study_passages(project), lambda: project.save_copy(path))

    def _out(
        self,
        path: Path,
        passages: Callable[[], Iterable[Passage]],
        write: Callable[[], object],
    ) -> Checked | None:
        checked = self._checked(path, passages())
        while not checked.is_clean:
            decision = self._decide(checked)
            if decision == "go back":
                return None
            if decision == "export":
                break
            checked = self._checked(path, passages())
        made = write()
        checked = replace(checked, path=made if isinstance(made, Path) else path)
        self._tell(checked)
        return checked

    def _checked(self, path: Path, passages: Iterable[Passage]) -> Checked:
        guard = self._guard()
        if guard.pseudonyms is None:
            return Checked(path, locked=guard.locked)
        named = chain((name_passage(path),), passages)
        return Checked(path, scan=scan(named, guard.pseudonyms))
