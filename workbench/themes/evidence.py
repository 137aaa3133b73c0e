"""What a theme rests on: passages, people, groups and quotes, and where it rests unevenly.

Called by the themes page, the quotes page and the report. A passage is a stretch of a
transcript under the theme's own codes; stretches that overlap are one. Where a transcript has
an agreed version that alone counts, elsewhere the codings of all coders together. Where a
reader is limited, passages and quotes of which something lies in the parts that count are
counted, whole; people are those heard in these parts. Who is heard in stimulus text only is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from workbench.coding.quotes import said
from workbench.coding.voices import Voice, Voices
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CoderId, ParticipantId, SpeakerId, ThemeId, TranscriptId
from workbench.model.occasion import Session
from workbench.model.quote import Quote
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.transcripts.occasions.segments import is_verbatim
from workbench.transcripts.occasions.speaking import what_talk_counts


@dataclass(frozen=True, slots=True)
class Count:
    """A number and what it counts: 3, "participants who speak in a passage of the theme"."""

    number: int
    counts: str


@dataclass(frozen=True, slots=True)
class Share:
    """What one participant or session has of the whole: `passages` and used `quotes`.

    `id` is that of the participant, of the label that stands for nobody yet, or of the session.
    """

    id: str
    name: str
    passages: int
    quotes: int


@dataclass(frozen=True, slots=True)
class SpreadWarning:
    """A fact about the spread of the used quotes that is worth a look.

    "participant" and "session": `number` of `total` used quotes are `name`'s, more than half of
    two or more. "unquoted": the session `name` has `number` of the `total` passages, no quote.
    """

    kind: Literal["participant", "session", "unquoted"]
    name: str
    number: int
    total: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one theme rests on; `by_participant` and `by_session` are in the study's order.

    `what_counts` says which talk of participants is counted, "" where it is all of it.
    """

    theme: ThemeId
    passages: Count
    participants: Count
    sessions: Count
    quotes: Count
    by_participant: tuple[Share, ...]
    by_session: tuple[Share, ...]
    warnings: tuple[SpreadWarning, ...]
    what_counts: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a transcript that carries a theme, with its words and who speaks.

    `codes` and `coders` are those of its codings, in the order in which they begin. `verbatim`
    tells the speakers' own words from somebody's notes of them.
    """

    transcript: TranscriptId
    start: int
    end: int
    exact: str
    attribution: str
    codes: tuple[CodeId, ...]
    coders: tuple[CoderId, ...]
    verbatim: bool = True

    @property
    def span(self) -> Span:
        """The stretch."""
        return Span(self.start, self.end)


def evidence(read: Reader, theme: ThemeId) -> Evidence:
    """Count what a theme rests on."""
    voices = Voices(read)
    stretches = _stretches(read, theme)
    used = [quote for quote in read.quotes(theme) if quote.status == "used"]
    printed = [(q.transcript, said(q, read.quote_edits(q.id))) for q in used]
    coded = [(transcript, (_cover(codings),)) for transcript, codings in stretches]
    people = _by_participant(read, voices, coded, printed)
    groups = _by_session(read, coded, printed)
    return Evidence(
        theme=theme,
        passages=Count(len(stretches), "passages under the codes of the theme"),
        participants=Count(
            sum(share.passages > 0 for share in people),
            _told("participants who speak in a passage of the theme", what_talk_counts(read)),
        ),
        sessions=Count(
            sum(share.passages > 0 for share in groups), "sessions with a passage of the theme"
        ),
        quotes=Count(len(used), "quotes of the theme that are used"),
        by_participant=people,
        by_session=groups,
        warnings=_warnings(people, groups, len(stretches), len(used)),
        what_counts=what_talk_counts(read),
    )


def _told(counts: str, kept: str) -> str:
    return f"{counts} ({kept})" if kept else counts


def candidates(read: Reader, theme: ThemeId) -> tuple[Passage, ...]:
    """The passages of a theme that no quote of the theme touches yet, in text order."""
    voices = Voices(read)
    quoted: dict[TranscriptId, list[Quote]] = {}
    for quote in read.quotes(theme):
        quoted.setdefault(quote.transcript, []).append(quote)
    texts: dict[TranscriptId, str] = {}
    found = []
    for transcript, codings in _stretches(read, theme):
        span = _cover(codings)
        if any(quote.span.overlaps(span) for quote in quoted.get(transcript, ())):
            continue
        if transcript not in texts:
            texts[transcript] = read.text(transcript)
        passage = _passage(texts[transcript], transcript, codings, voices)
        found.append(replace(passage, verbatim=is_verbatim(read, transcript, span)))
    return tuple(found)


Stretch = tuple[TranscriptId, list[Coding]]
Heard = tuple[TranscriptId, Sequence[Span]]


def _stretches(read: Reader, theme: ThemeId) -> list[Stretch]:
    """The theme's codings, gathered where they overlap, by transcript and place."""
    agreed = {coding.transcript for coding in read.codings(layer="consensus")}
    by_transcript: dict[TranscriptId, list[Coding]] = {}
    for member in read.theme_codes(theme):
        for coding in read.codings(code=member.code):
            if (coding.layer == "consensus") == (coding.transcript in agreed):
                by_transcript.setdefault(coding.transcript, []).append(coding)
    return [
        (transcript.id, gathered)
        for transcript in read.transcripts()
        for gathered in _gathered(by_transcript.get(transcript.id, ()))
    ]


def _gathered(codings: Iterable[Coding]) -> list[list[Coding]]:
    stretches: list[list[Coding]] = []
    reached = 0
    for coding in sorted(codings, key=lambda c: (c.start, c.end, c.id)):
        if stretches and coding.start < reached:
            stretches[-1].append(coding)
        else:
            stretches.append([coding])
        reached = max(reached, coding.end)
    return stretches


def _cover(codings: Sequence[Coding]) -> Span:
    return Span(codings[0].start, max(coding.end for coding in codings))


def _passage(
    text: str, transcript: TranscriptId, codings: Sequence[Coding], voices: Voices
) -> Passage:
    span = _cover(codings)
    return Passage(
        transcript=transcript,
        start=span.start,
        end=span.end,
        exact=span.of(text),
        attribution=voices.attribution(transcript, [span]),
        codes=tuple(dict.fromkeys(coding.code for coding in codings)),
        coders=tuple(dict.fromkeys(coding.coder for coding in codings)),
    )


def _by_participant(
    read: Reader, voices: Voices, coded: Sequence[Heard], printed: Sequence[Heard]
) -> tuple[Share, ...]:
    """Everyone heard as a participant: the known in their order, then labels of nobody yet."""
    names: dict[str, str] = {someone.id: someone.label for someone in read.participants()}
    passages, quotes = (_heard(voices, where, names) for where in (coded, printed))
    return tuple(
        Share(id, name, passages[id], quotes[id])
        for id, name in names.items()
        if passages[id] or quotes[id]
    )


def _heard(voices: Voices, where: Iterable[Heard], names: dict[str, str]) -> Counter[str]:
    heard: Counter[str] = Counter()
    for transcript, spans in where:
        present: dict[ParticipantId | SpeakerId, Voice] = {
            voice.participant or voice.speaker: voice
            for voice in voices.counted(transcript, spans)
            if voice.role == "participant"
        }
        heard.update(present.keys())
        for id, voice in present.items():
            names.setdefault(id, voice.name)
    return heard


def _by_session(
    read: Reader, coded: Iterable[Heard], printed: Iterable[Heard]
) -> tuple[Share, ...]:
    session_of = {transcript.id: transcript.session for transcript in read.transcripts()}
    passages = Counter(session_of[transcript] for transcript, _ in coded)
    quotes = Counter(session_of[transcript] for transcript, _ in printed)

    def share(session: Session) -> Share:
        return Share(session.id, session.label, passages[session.id], quotes[session.id])

    return tuple(
        share(session) for session in read.sessions() if passages[session.id] or quotes[session.id]
    )


def _warnings(
    people: Sequence[Share], groups: Sequence[Share], passages: int, quotes: int
) -> tuple[SpreadWarning, ...]:
    if not quotes:
        return ()
    found: list[SpreadWarning] = []
    if quotes >= 2:
        found += [
            SpreadWarning("participant", share.name, share.quotes, quotes)
            for share in people
            if share.quotes * 2 > quotes and len(people) > 1
        ]
        found += [
            SpreadWarning("session", share.name, share.quotes, quotes)
            for share in groups
            if share.quotes * 2 > quotes and len(groups) > 1
        ]
    return tuple(found) + tuple(
        SpreadWarning("unquoted", share.name, share.passages, passages)
        for share in groups
        if not share.quotes
    )
