"""What a correction leaves behind: the earlier text, and what must be looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.model.ids import CodeId, CoderId, RevisionId, TextHash, ThemeId, TranscriptId
from workbench.model.span import Span


@dataclass(frozen=True, slots=True)
class Revision:
    """A transcript as it was before a correction; `number` 1 is what was imported.

    `text`, `layout`, `words`, `characters` and `turn_count` are those of `Transcript` at that
    time. `coder`, `at` and `reason` tell of the correction that replaced it.
    """

    id: RevisionId
    transcript: TranscriptId
    number: int
    text: TextHash
    layout: TextHash
    words: int
    characters: int
    turn_count: int
    coder: CoderId
    at: str
    reason: str = ""


DisplacedKind = Literal["coding", "quote", "segment", "link"]


@dataclass(frozen=True, slots=True)
class Displaced:
    """Something whose words a correction took away or cut through, until a person places it.

    It has the id of the thing it stands for; `about` says which kind that is. `start`, `end`:
    code points of the text of `revision`, half-open; `exact`, `before` and `after` its words there.
    `code`, `theme` and `coder` are what the thing names. `rows` holds the thing and what hangs on
    it (memos, changes in print) as a JSON list of [kind, id, row image].
    """

    id: str
    about: DisplacedKind
    transcript: TranscriptId
    revision: RevisionId
    start: int
    end: int
    exact: str
    before: str
    after: str
    code: CodeId | None
    theme: ThemeId | None
    coder: CoderId | None
    rows: str

    @property
    def span(self) -> Span:
        """The passage in the earlier text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Erasure:
    """An earlier text whose words were taken out of the study for good; `id` is its hash."""

    id: TextHash
    transcript: TranscriptId
    coder: CoderId
    at: str
    reason: str
