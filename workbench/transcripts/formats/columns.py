"""What the columns of a table hold: who speaks, what was said, and when.

Called by `table`. The names of the columns say it, in several languages; where they do not,
the cells do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.transcripts.cutting import labels
from workbench.transcripts.formats.clocks import share_of_times

Rows = Sequence[Sequence[str]]

_SPEAKER_WORDS = """
    speaker speakers sprecher sprecherin locuteur locutrice hablante orador falante parlante spreker
    talare taler puhuja tier participant participants participante teilnehmer teilnehmerin
    respondent interviewee juror member name names nom nombre nome naam namn who person voice
    character interlocutor intervenant author user role rolle rôle rol initials label
"""
_TEXT_WORDS = """
    transcript transcription transkript transkription text texts texte texto testo tekst utterance
    utterances speech said spoken verbatim äußerung äußerungen gesagtes aussage propos parole
    dialogue dialog sentence sentences caption captions subtitle segment
"""
_PERHAPS_TEXT_WORDS = """
    content message body statement contribution beitrag words turn response responses answer answers
    antwort antworten réponse respuesta resposta question questions frage comment comments kommentar
    commentaire comentario remark remarks feedback
"""
_START_WORDS = """
    start starts begin begins beginning onset timestamp timestamps timecode timecodes time times
    stamp from tc in startzeit zeit anfang beginn von début debut inicio tempo hora heure offset
"""
_END_WORDS = "end ends stop until to out endzeit ende bis fin fim fine offset"
SPEAKER, TEXT = tuple(_SPEAKER_WORDS.split()), tuple(_TEXT_WORDS.casefold().split())
PERHAPS_TEXT = tuple(_PERHAPS_TEXT_WORDS.split())
START, END = tuple(_START_WORDS.split()), tuple(_END_WORDS.split())

_BESIDE_SPEAKER_WORDS = "name names id ids label code nr no number tag"
_BESIDE_TIME_WORDS = "time at ms msec s sec secs seconds milliseconds hh mm ss"
_BESIDE_SPEAKER = frozenset(_BESIDE_SPEAKER_WORDS.split())
_BESIDE_TIME = frozenset(_BESIDE_TIME_WORDS.split())
_PARTS = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])|[\W_]+")
_ASIDE = re.compile(r"[(\[{][^()\[\]{}]*[)\]}]|[:*/_]-?in(?:nen)?$")

TITLES = 15
"""The names of the columns stand in one of so many first rows."""
SAMPLE = 500
"""So many rows show what a column holds."""
SAID, OPEN = 3.0, 5.0
"""Talk has so many words on average beside a column of speakers, and where only the words tell."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold what; `first` is the index of the first row of the talk.

    `names` are those of all columns, "" where the table names none. `texts` are several where
    a row holds several answers.
    """

    names: tuple[str, ...]
    first: int
    texts: tuple[int, ...]
    speaker: int | None = None
    start: int | None = None
    end: int | None = None


def find(rows: Rows) -> Columns | None:
    """The columns of a table that holds talk, or None."""
    for number, row in enumerate(rows[:TITLES]):
        filled = [cell for cell in row if cell]
        may_name = filled and all(len(cell) <= 80 for cell in filled)
        if may_name and (found := _named(rows, number)):
            return found
    return _guessed(rows)


def is_named(row: Sequence[str]) -> bool:
    """Whether a row names a column of speakers and one of what was said, and nothing else."""
    words = [_words(cell) for cell in row]
    return all(len(word) <= 4 for word in words) and all(
        any(len(word) <= 2 and _rank(word, known, _BESIDE_SPEAKER) is not None for word in words)
        for known in (SPEAKER, TEXT)
    )


def naming_row(rows: Rows) -> Sequence[str]:
    """The row that most likely names the columns: the first with several cells."""
    return next((row for row in rows if sum(map(bool, row)) > 1), rows[0] if rows else ())


class _Cells:
    """What stands in the cells below a row, column by column; rows may be of any length."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows[:SAMPLE]
        self.count = max(map(len, self._rows), default=0)

    def of(self, column: int) -> list[str]:
        """The cells of a column that are not empty."""
        return [row[column] for row in self._rows if column < len(row) and row[column]]

    def words(self, column: int) -> float:
        """How many words a cell has on average."""
        cells = self.of(column)
        return sum(_count(cell) for cell in cells) / len(cells) if cells else 0.0

    def are_short(self, column: int) -> bool:
        """Whether the cells could be labels."""
        cells = self.of(column)
        return bool(cells) and sum(map(len, cells)) <= 40 * len(cells) and self.words(column) <= 5

    def are_labels(self, column: int) -> bool:
        """Whether the cells are labels for sure: they come again and look like some."""
        cells = self.of(column)
        shaped = sum(bool(labels.shape(labels.clean(cell))) for cell in cells)
        again = 1 < len(set(cells)) <= (len(cells) + 1) / 2
        return again and shaped >= 0.8 * len(cells) and self.are_short(column)

    def are_times(self, column: int) -> bool:
        """Whether nearly all cells are times."""
        return share_of_times(self.of(column)) >= 0.8

    def are_clocks(self, column: int) -> bool:
        """Whether nearly all cells are times with colons."""
        cells = self.of(column)
        return sum(":" in cell for cell in cells) >= 0.8 * len(cells) > 0 and self.are_times(column)

    def are_talk(self, column: int, least: float) -> bool:
        """Whether the cells are of many words, and rarely the same."""
        cells = self.of(column)
        return self.words(column) >= least and len(set(cells)) >= 0.6 * len(cells)

    def all_talk(self, columns: int) -> bool:
        """Whether the cells of all of the first columns are talk, of two speakers perhaps."""
        return all(self.words(n) >= 2 and not self.are_labels(n) for n in range(columns))


def _count(cell: str) -> int:
    """How many words a cell has; two letters of a script without blanks are one."""
    return max(len(cell.split()), sum("\u3040" <= c <= "\u9fff" for c in cell) // 2)


def _named(rows: Rows, number: int) -> Columns | None:
    """The columns by the names in one row."""
    names = tuple(rows[number])
    words = [_words(name) for name in names]
    cells = _Cells(rows[number + 1 :])
    if len(names) > 1 and all(labels.is_role(n) for n in names) and cells.all_talk(len(names)):
        return Columns(names, number + 1, tuple(range(len(names))))
    speaker = _best(words, SPEAKER, _BESIDE_SPEAKER, cells.are_short)
    start = _best(words, START, _BESIDE_TIME, cells.are_times)
    end = _best(words, END, _BESIDE_TIME, lambda n: n != start and cells.are_times(n))
    others = [n for n in range(len(names)) if n not in (speaker, start, end) and cells.of(n)]
    texts = _texts(words, others, cells, speaker is not None)
    if not texts and (speaker is not None or start is not None):
        texts = tuple(n for n in others if cells.are_talk(n, OPEN))
    if len(texts) > 1 and speaker is None and not _are_roles(names, texts):
        return None
    return Columns(names, number + 1, texts, speaker, start, end) if texts else None


def _texts(
    words: Sequence[Sequence[str]], others: Sequence[int], cells: _Cells, speakers: bool
) -> tuple[int, ...]:
    """The column named for what was said; else all that may be, such as several answers."""
    sure = _best(words, TEXT, frozenset(), lambda n: n in others)
    if sure is not None:
        return (sure,)
    least = SAID if speakers else 0.0
    perhaps = (n for n in others if _rank(words[n], PERHAPS_TEXT, frozenset()) is not None)
    return tuple(n for n in perhaps if cells.words(n) >= least)


def _are_roles(names: Sequence[str], texts: Sequence[int]) -> bool:
    """Whether the columns are named for those who speak in them: "Interviewer", "Answer"."""
    return all(labels.is_role(names[n]) for n in texts)


def _best(
    words: Sequence[Sequence[str]],
    known: Sequence[str],
    beside: frozenset[str],
    fits: Callable[[int], bool],
) -> int | None:
    """The column with the best name of those whose cells fit."""
    ranks = {n: rank for n, w in enumerate(words) if (rank := _rank(w, known, beside)) is not None}
    return min((n for n in ranks if fits(n)), key=lambda n: ranks[n], default=None)


def _rank(words: Sequence[str], known: Sequence[str], beside: frozenset[str]) -> int | None:
    """How well a name fits, 0 best: it is a known word, or ends in one."""
    core = [word for word in words if word not in beside] or list(words)
    if not core or core[-1] not in known or len(core) > 3:
        return None
    return known.index(core[-1]) + 100 * (len(core) - 1)


def _words(name: str) -> list[str]:
    parts = _PARTS.split(_ASIDE.sub(" ", name))
    return [part.casefold() for part in parts if part and not part.isdecimal()]


def _guessed(rows: Rows) -> Columns | None:
    """The columns by what stands in them: labels that come again beside talk, or times."""
    cells = _Cells(rows)
    columns = range(cells.count)
    times = [n for n in columns if cells.are_clocks(n)][:2]
    speaker = next((n for n in columns if n not in times and cells.are_labels(n)), None)
    texts = [n for n in columns if n not in (speaker, *times) and cells.are_talk(n, SAID)]
    if not texts or (speaker is None and not times):
        return None
    text = max(texts, key=cells.words)
    first = int(_is_heading(rows[0], speaker, text, times, cells))
    names = tuple(rows[0]) if first else ()
    start, end = (*times, None, None)[:2]
    return Columns(names, first, (text,), speaker, start, end)


def _is_heading(
    row: Sequence[str], speaker: int | None, text: int, clocks: Sequence[int], cells: _Cells
) -> bool:
    """Whether the first row names the columns: it has no time, or a label nobody has again."""
    here = list(row) + [""] * cells.count
    if clocks:
        return share_of_times([here[clocks[0]]]) == 0
    once = speaker is not None and cells.of(speaker).count(here[speaker]) == 1
    return once and _count(here[text]) <= 3
