"""How the study was coded: its procedure, what was coded, and by whom.

Called by `report.compose` and `findings`.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.model.ids import TranscriptId
from workbench.model.reading import Reader
from workbench.model.transcript import Transcript
from workbench.report.outline import Block, Table, aligned, text
from workbench.report.source import Source
from workbench.report.wording import DASH, capital, counted, day, listed, thousands
from workbench.transcripts.occasions.limits import limit_of
from workbench.transcripts.occasions.speaking import talk_of, turns_in, words_in


def coding(source: Source) -> tuple[Block, ...]:
    """Print the procedure as it was written, then the transcripts and the coders in numbers."""
    read = source.read
    blocks: list[Block] = [text(words) for words in paragraphs(read.study().procedure)]
    if not read.transcripts():
        return tuple(blocks)
    blocks.append(text(_summary(read)))
    blocks.append(_transcripts(read))
    if read.coders():
        blocks.append(_coders(read))
    return tuple(blocks)


def paragraphs(written: str) -> tuple[str, ...]:
    """Cut what somebody wrote into paragraphs: at blank lines, and at single line ends too."""
    return tuple(" ".join(line.split()) for line in written.splitlines() if line.strip())


def _summary(read: Reader) -> str:
    transcripts = _counted(read)
    sessions = {transcript.session for transcript in transcripts}
    material = (
        f"{counted(len(transcripts), 'transcript')} of {counted(len(sessions), 'session')} "
        f"({counted(sum(words_in(read, t.id) for t in transcripts), 'word')})"
    )
    coders = [coder.name for coder in read.coders() if read.codings(coder=coder.id, layer="coder")]
    if not coders:
        return f"The study holds {material}."
    codes = counted(len(read.codebook()), "code")
    return f"{listed(coders)} coded {material} with a codebook of {codes}."


def _counted(read: Reader) -> list[Transcript]:
    """The transcripts of which something counts: all of them, unless counts are limited."""
    return [t for t in read.transcripts() if read.extents(t.id) or not t.characters]


def _transcripts(read: Reader) -> Table:
    transcripts = _counted(read)
    sessions = {session.id: session for session in read.sessions()}
    named = any(t.name != sessions[t.session].label for t in transcripts)
    people = {t.id: _people(read, t.id) for t in transcripts}
    rows = []
    for transcript in transcripts:
        session = sessions[transcript.session]
        about = (session.label, *((transcript.name,) if named else ()))
        held = day(session.held_on) or DASH
        numbers = _numbers(read, (transcript,), len(people[transcript.id]))
        rows.append((*about, capital(session.kind), held, *numbers))
    everyone = frozenset().union(*people.values())
    blank = ("",) * (3 if named else 2)
    rows.append(("All", *blank, *_numbers(read, transcripts, len(everyone))))
    name = ("Transcript",) if named else ()
    return Table(
        caption="Transcripts",
        header=("Session", *name, "Kind", "Date", "Participants", "Turns", "Words"),
        rows=tuple(rows),
        alignment=aligned(4 if named else 3, 3),
        widths=(*((2.2, 3.0) if named else (3.0,)), 2.6, 3.2, 2.3, 1.7, 1.9),
        note=(
            "Participants are those who spoke, facilitators and presenters left out; in the last "
            f"row someone who spoke in several transcripts is counted once. {_what_counts(read)}"
        ),
    )


def _what_counts(read: Reader) -> str:
    limit = limit_of(read)
    if not limit.narrows:
        return "Words and turns are those of the whole transcript."
    return f"Words and turns are those of a part of it: {limit.phrase}."


def _numbers(read: Reader, transcripts: Sequence[Transcript], people: int) -> tuple[str, str, str]:
    turns = sum(turns_in(read, transcript.id) for transcript in transcripts)
    words = sum(words_in(read, transcript.id) for transcript in transcripts)
    return thousands(people), thousands(turns), thousands(words)


def _people(read: Reader, transcript: TranscriptId) -> frozenset[str]:
    """Who speaks as a participant; where counts are limited, in the parts that count."""
    heard = None if not limit_of(read).narrows else set(talk_of(read, transcript))
    return frozenset(
        speaker.participant or speaker.id
        for speaker in read.speakers(transcript)
        if speaker.role == "participant" and (heard is None or speaker.label in heard)
    )


def _coders(read: Reader) -> Table:
    rows = []
    for coder in read.coders():
        codings = read.codings(coder=coder.id, layer="coder")
        finished = sum(w.coder == coder.id and w.progress == "finished" for w in read.work())
        coded = len({c.transcript for c in codings})
        used = len({c.code for c in codings})
        rows.append((coder.name, *map(thousands, (coded, finished, used, len(codings)))))
    return Table(
        caption="Coders",
        header=("Coder", "Transcripts coded", "Transcripts finished", "Codes used", "Codings"),
        rows=tuple(rows),
        alignment=aligned(1, 4),
        widths=(4.4, 3.1, 3.3, 2.4, 2.2),
        note=(
            "A coding is one code on one passage by one coder. What was agreed afterwards is not "
            "counted here."
        ),
    )
