"""A study as it would be after some changes that are not done yet: several verbs in one draft.

Called by the cells of participants and of sessions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, cast

from workbench.journal.entry import Change
from workbench.model.kinds import KINDS
from workbench.model.reading import Reader


class Later:
    """Knows people, sessions, answers and labels after the changes; for the rest the study."""

    def __init__(self, read: Reader) -> None:
        """Begin with the study as it is."""
        self._read = read
        self._rows: dict[str, dict[str, Any]] = {
            "session": {one.id: one for one in read.sessions()},
            "participant": {one.id: one for one in read.participants()},
            "attendance": {one.id: one for one in read.attendances()},
            "attribute_value": {one.id: one for one in read.attribute_values()},
            "speaker": {one.id: one for one in read.speakers()},
        }

    def __getattr__(self, question: str) -> Any:
        return getattr(self._read, question)

    @property
    def read(self) -> Reader:
        """The same, as verbs ask it."""
        return cast(Reader, self)

    def do(self, changes: Iterable[Change]) -> None:
        """Carry changes out."""
        for change in changes:
            rows = self._rows[change.kind]
            if change.after is None:
                del rows[change.id]
            elif change.before is None:
                rows[change.id] = KINDS[change.kind](id=change.id, **change.after)
            else:
                rows[change.id] = replace(rows[change.id], **change.after)

    def sessions(self) -> Sequence[Any]:
        """The sessions."""
        return tuple(self._rows["session"].values())

    def participants(self) -> Sequence[Any]:
        """Everyone who took part."""
        return tuple(self._rows["participant"].values())

    def attendances(self) -> Sequence[Any]:
        """Who was said to be at which session."""
        return tuple(self._rows["attendance"].values())

    def attribute_values(self) -> Sequence[Any]:
        """Every answer."""
        return tuple(self._rows["attribute_value"].values())

    def speakers(self, transcript: object = None) -> Sequence[Any]:
        """The labels of one transcript, or of all, and who they stand for."""
        found = self._rows["speaker"].values()
        return tuple(one for one in found if transcript in (None, one.transcript))
