"""What the transcript view draws of a transcript and its codings, read from the study.

Called by the pages that show a transcript and are not the coding page, which draws change by
change (`coding.shown`).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.model.ids import CoderId, TranscriptId
from workbench.model.reading import Reader
from workbench.ui.text.view import Mark, SpeakerLook

translate = QCoreApplication.translate


def speakers_of(read: Reader, transcript: TranscriptId) -> dict[str | None, SpeakerLook]:
    """How the speakers of a transcript are written; who does not take part, quietly."""
    return {
        speaker.label: SpeakerLook(speaker.label, speaker.role != "participant")
        for speaker in read.speakers(transcript)
    }


def marks_of(read: Reader, transcript: TranscriptId, coders: tuple[CoderId, CoderId]) -> list[Mark]:
    """What two coders coded in a transcript, the first solid, the second hollow."""
    codebook = read.codebook()
    marks = []
    for place, coder in enumerate(coders):
        who = read.coder(coder)
        for coding in read.codings(transcript=transcript, coder=coder, layer="coder"):
            code = codebook.get(coding.code)
            name = code.name if code else translate("Differences", "a deleted code")
            colour = code.colour if code else 0
            drawn = (name, colour, place, who.initial, who.name)
            marks.append(Mark(coding.id, coding.start, coding.end, *drawn))
    return marks
