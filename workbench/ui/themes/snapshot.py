"""What the page Themes shows, read from the study in one go and frozen.

Called by `page`; the board, the hierarchy and the inspector are shown one and the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.coding.blind import as_seen_by, left_out
from workbench.model.codebook import Code, Codebook
from workbench.model.ids import CodeId, CoderId, ThemeId, TopicId
from workbench.model.reading import Reader
from workbench.model.theme import Theme, Topic
from workbench.themes.building import unplaced_codes
from workbench.themes.evidence import Evidence, evidence


@dataclass(frozen=True, slots=True)
class CodeNote:
    """A code with its path and how many codings all coders gave it, as far as they are seen."""

    code: Code
    path: str
    codings: int


@dataclass(frozen=True, slots=True)
class ThemeNote:
    """A theme, the codes that carry it, what it rests on, and how many quotes it has in all."""

    theme: Theme
    codes: tuple[CodeNote, ...]
    evidence: Evidence
    quotes: int


@dataclass(frozen=True, slots=True)
class ColumnNote:
    """A topic and its themes, in order."""

    topic: Topic
    themes: tuple[ThemeNote, ...]


@dataclass(frozen=True, slots=True)
class BoardNote:
    """Everything: the topics as columns, all codes, and those that carry no theme.

    In `left_out` transcripts the codings of others count for nothing: who looks codes them blind.
    """

    columns: tuple[ColumnNote, ...]
    codes: tuple[CodeNote, ...]
    unplaced: tuple[CodeNote, ...]
    left_out: int = 0

    def themes(self) -> tuple[ThemeNote, ...]:
        """All themes, topic by topic."""
        return tuple(note for column in self.columns for note in column.themes)

    def theme(self, id: ThemeId | None) -> ThemeNote | None:
        """One theme, or None when there is none of that id."""
        return next((note for note in self.themes() if note.theme.id == id), None)

    def column(self, id: TopicId) -> ColumnNote:
        """One topic with its themes; StopIteration when there is none."""
        return next(column for column in self.columns if column.topic.id == id)

    def code(self, id: CodeId) -> CodeNote:
        """One code; StopIteration when there is none."""
        return next(note for note in self.codes if note.code.id == id)


def board_of(read: Reader, me: CoderId) -> BoardNote:
    """Read the board as a coder may see it."""
    unseen, read = left_out(read, me), as_seen_by(read, me)
    codebook, counts = read.codebook(), read.code_counts()
    notes = {code.id: _code_note(codebook, code, counts) for _, code in codebook.walk()}
    themes = read.themes()
    return BoardNote(
        columns=tuple(
            ColumnNote(
                topic, tuple(_theme_note(read, t, notes) for t in themes if t.topic == topic.id)
            )
            for topic in read.topics()
        ),
        codes=tuple(notes.values()),
        unplaced=tuple(notes[code.id] for code in unplaced_codes(read)),
        left_out=unseen,
    )


def _theme_note(read: Reader, theme: Theme, notes: dict[CodeId, CodeNote]) -> ThemeNote:
    return ThemeNote(
        theme=theme,
        codes=tuple(notes[m.code] for m in read.theme_codes(theme.id) if m.code in notes),
        evidence=evidence(read, theme.id),
        quotes=len(read.quotes(theme.id)),
    )


def _code_note(codebook: Codebook, code: Code, counts: dict[CodeId, int]) -> CodeNote:
    return CodeNote(code, codebook.path(code.id), counts.get(code.id, 0))
