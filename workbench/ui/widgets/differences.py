"""How a disagreement is named wherever one is shown: an icon and a word, never a colour alone.

The pages Compare and Reconcile use it, so that the same thing has the same name on both.

Called by the pages Compare and Reconcile.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.agreement.matching import Disagreement
from workbench.model.codebook import Codebook
from workbench.model.coding import Coding
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.people import Coder
from workbench.model.reading import Reader
from workbench.model.transcript import Turn

translate = QCoreApplication.translate

ICONS: Mapping[str, str] = {
    "different code": "arrow-right-left",
    "missed": "user",
    "split": "scissors",
    "different extent": "text-select",
}


@dataclass(frozen=True, slots=True)
class Where:
    """Where a passage stands: transcript, number of its first turn (from 1), who speaks."""

    transcript: str
    turn: int
    speaker: str

    def short(self) -> str:
        """Say it on one line: "FG1 · turn 46 · pt4"."""
        parts = [self.transcript, translate("Differences", "turn {n}").format(n=self.turn)]
        return " · ".join([*parts, self.speaker] if self.speaker else parts)


class Gazetteer:
    """Where passages stand; reads the turns of each transcript once."""

    def __init__(self, read: Reader) -> None:
        """Begin with nothing read."""
        self._read = read
        self._known: dict[TranscriptId, tuple[str, Sequence[Turn], list[int]]] = {}

    def where(self, transcript: TranscriptId, start: int) -> Where:
        """Where an offset stands."""
        name, turns, starts = self._of(transcript)
        number = max(0, bisect_right(starts, start) - 1)
        speaker = turns[number].label if turns else None
        return Where(name, number + 1, speaker or "")

    def _of(self, transcript: TranscriptId) -> tuple[str, Sequence[Turn], list[int]]:
        if transcript not in self._known:
            turns = self._read.turns(transcript)
            name = self._read.transcript(transcript).name
            self._known[transcript] = (name, turns, [turn.start for turn in turns])
        return self._known[transcript]


def kind_word(kind: str, only: str = "") -> str:
    """Name a kind in a word or two; `only` is the coder who coded what the other missed."""
    if kind == "missed" and only:
        return translate("Differences", "Only {name}").format(name=only)
    return {
        "different code": translate("Differences", "Other code"),
        "missed": translate("Differences", "Only one"),
        "split": translate("Differences", "Split"),
        "different extent": translate("Differences", "Extent"),
    }[kind]


def kind_sentence(kind: str, only: str = "") -> str:
    """Say a kind in full, for the head of a decision."""
    if kind == "missed":
        return translate("Differences", "Only {name} coded this").format(name=only)
    return {
        "different code": translate("Differences", "Same words, another code"),
        "split": translate("Differences", "One passage against several"),
        "different extent": translate("Differences", "Same code, another extent"),
    }[kind]


def lone_coder(found: Disagreement) -> CoderId | None:
    """The coder who coded alone, where the other missed it."""
    if found.kind != "missed":
        return None
    return found.coders[0] if found.first else found.coders[1]


def first_name(coder: Coder, others: Sequence[Coder]) -> str:
    """The coder's first name where it is enough to tell them from the others."""
    short = coder.name.split()[0] if coder.name.split() else coder.name
    same = [c for c in others if c.name.split()[:1] == [short]]
    return short if len(same) <= 1 else coder.name


def codes_named(codebook: Codebook, codings: Sequence[Coding]) -> str:
    """Name the codes of one side, each once; a dash where there are none."""
    names = []
    for coding in codings:
        code = codebook.get(coding.code)
        names.append(code.name if code else translate("Differences", "a deleted code"))
    return ", ".join(dict.fromkeys(names)) or "–"


def in_sight(
    read: Reader, me: CoderId, pair: tuple[CoderId, CoderId]
) -> tuple[TranscriptId, ...] | None:
    """The transcripts on which the coder at work may see these two; None where all are."""
    if me in pair:
        return None
    return tuple(
        transcript.id
        for transcript in read.transcripts()
        if read.progress(me, transcript.id) == "finished"
    )
