"""Bring transcripts into the study: look at them first, choose, then import.

    source = read_file(path)
    seen = preview(source)                       # shown; choices are made
    drafts = import_transcripts(read, [(source, Choices())], by=me)

Called by the transcripts page and by `workbench import`. The stored text holds only
what was said: turns are parted by an empty line, the paragraphs of a turn by a line end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.journal.entry import Change, Draft, adds
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, MakeId, SessionId, SpeakerId, TranscriptId, new_id
from workbench.model.occasion import Session
from workbench.model.people import Speaker
from workbench.model.reading import Reader
from workbench.model.transcript import Transcript, Turn, count_words, text_hash, turns_to_json
from workbench.transcripts import labels
from workbench.transcripts.layouts import Layout, detect, marks, possible
from workbench.transcripts.people import People
from workbench.transcripts.reading import Source, read_file
from workbench.transcripts.turns import Cut, Said, cut

__all__ = [
    "Choices",
    "LabelSeen",
    "Layout",
    "Preview",
    "Source",
    "compose_text",
    "import_transcripts",
    "preview",
    "read_file",
]

PLAIN_ENCODINGS = ("", "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for one file; what is left at its default is chosen for them.

    `layout` None is the one detected. `renames` gives labels new names, the same for labels
    that are one speaker. `unmarked` are labels that are no speakers: they become text again.
    `facilitators` are labels, old or new; None takes the guess. `session` is the label of the
    session, `name` that of the transcript; "" is the source's name. `keep_opening` keeps the
    lines before the first label.
    """

    layout: Layout | None = None
    renames: Mapping[str, str] = field(default_factory=dict)
    unmarked: frozenset[str] = frozenset()
    facilitators: frozenset[str] | None = None
    session: str = ""
    name: str = ""
    keep_opening: bool = False


@dataclass(frozen=True, slots=True)
class LabelSeen:
    """One label as it stands in the file, and what it will be.

    `name` is the label after renaming. `turns` counts how often it takes the floor, `words`
    what it says; both are 0 where it is no speaker (`marked` False).
    """

    label: str
    name: str
    turns: int
    words: int
    first_words: str
    facilitator: bool
    marked: bool = True


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would bring, for a person to look at.

    `layouts` are those that could be forced. `duplicates` are pairs of labels that may be one
    speaker. `left_out` are lines that nobody said. `opening` shows the first turns.
    """

    name: str
    layout: Layout
    layouts: tuple[Layout, ...]
    labels: tuple[LabelSeen, ...]
    words: int
    turns: int
    opening: tuple[tuple[str | None, str], ...]
    left_out: tuple[str, ...]
    duplicates: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]


def preview(
    source: Source, layout: Layout | None = None, *, choices: Choices | None = None
) -> Preview:
    """Show what importing `source` with these choices would bring; `layout` comes first."""
    choices = choices or Choices()
    choices = replace(choices, layout=layout or choices.layout or detect(source.blocks))
    assert choices.layout is not None
    made = _cut(source, choices)
    text, turns = _compose(made.said, choices.renames)
    seen = _labels_seen(source, made, choices)
    names = tuple(dict.fromkeys(one.name for one in seen if one.marked))
    duplicates = labels.near_duplicates(names)
    return Preview(
        name=choices.name or source.name,
        layout=choices.layout,
        layouts=possible(source.blocks),
        labels=seen,
        words=count_words(text),
        turns=len(turns),
        opening=tuple((turn.label, text[turn.start : turn.end]) for turn in turns[:5]),
        left_out=made.left_out,
        duplicates=duplicates,
        warnings=tuple(_warnings(source, made, duplicates)),
    )


def compose_text(source: Source, choices: Choices) -> tuple[str, tuple[Turn, ...]]:
    """The text that will be stored and its turns: the same for the same file and choices."""
    return _compose(_cut(source, choices).said, choices.renames)


def import_transcripts(
    read: Reader,
    chosen: Iterable[tuple[Source, Choices]],
    *,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> list[Draft]:
    """Draft the import of files, one draft each, to be done in this order."""
    coming = _Coming(read, make_id)
    return [coming.draft(source, choices) for source, choices in chosen]


# -- cutting and composing ----------------------------------------------------------------


def _cut(source: Source, choices: Choices) -> Cut:
    layout = choices.layout or detect(source.blocks)
    return cut(source.blocks, layout, choices.unmarked, keep_opening=choices.keep_opening)


def _compose(said: Sequence[Said], renames: Mapping[str, str]) -> tuple[str, tuple[Turn, ...]]:
    parts: list[str] = []
    turns: list[Turn] = []
    length = 0
    for one in _merged(said, renames):
        words = "\n".join(one.paragraphs)
        start = length + 2 if parts else 0
        length = start + len(words)
        parts.append(words)
        turns.append(Turn(start, length, one.label, one.at))
    return "\n\n".join(parts), tuple(turns)


def _merged(said: Sequence[Said], renames: Mapping[str, str]) -> list[Said]:
    """Put together what one speaker said without being interrupted."""
    merged: list[Said] = []
    for one in said:
        label = None if one.label is None else _renamed(one.label, renames)
        if label is None or not merged or merged[-1].label != label:
            merged.append(Said(label, one.at, list(one.paragraphs)))
            continue
        for number, paragraph in enumerate(one.paragraphs):
            merged[-1].add(paragraph, joins=one.joins and number == 0)
    return merged


def _renamed(label: str, renames: Mapping[str, str]) -> str:
    name = " ".join(renames.get(label, label).split())
    if not name:
        raise Refused(f"“{label}” needs a name: give it one, or say that it is no speaker.")
    return name


# -- looking ------------------------------------------------------------------------------


def _labels_seen(source: Source, made: Cut, choices: Choices) -> tuple[LabelSeen, ...]:
    seen: dict[str, LabelSeen] = {}
    before: str | None = None
    for one in made.said:
        if one.label is not None:
            known = seen.get(one.label) or _first_seen(one, choices)
            seen[one.label] = replace(
                known, turns=known.turns + (before != one.label), words=known.words + one.words
            )
        before = one.label
    if choices.unmarked and choices.layout is not None:
        for mark in marks(source.blocks, choices.layout).values():
            if mark.label in choices.unmarked:
                unmarked = LabelSeen(mark.label, mark.label, 0, 0, mark.said[:80], False, False)
                seen.setdefault(mark.label, unmarked)
    return tuple(seen.values())


def _first_seen(said: Said, choices: Choices) -> LabelSeen:
    label = said.label or ""
    words = " ".join(" ".join(said.paragraphs).split()[:12])
    name = _renamed(label, choices.renames)
    return LabelSeen(label, name, 0, 0, words, _facilitates(name, choices, (label,)))


def _facilitates(name: str, choices: Choices, old: Iterable[str] = ()) -> bool:
    if choices.facilitators is None:
        return labels.is_facilitator(name)
    return name in choices.facilitators or any(label in choices.facilitators for label in old)


def _warnings(source: Source, made: Cut, duplicates: Iterable[tuple[str, str]]) -> Iterable[str]:
    for one, other in duplicates:
        yield f"“{one}” and “{other}” may be one speaker: give both the same name if so."
    if made.left_out:
        first = " ".join(made.left_out[0].split()[:8])
        lines = "1 line is" if len(made.left_out) == 1 else f"{len(made.left_out)} lines are"
        yield f"{lines} left out because nobody says them, beginning with “{first}”."
    if source.encoding not in PLAIN_ENCODINGS:
        yield (
            f"The file does not say how its letters are stored and was read as "
            f"{source.encoding}: look at the accented letters."
        )
    if any("\ufffd" in block.text for block in source.blocks):
        yield "Some letters were lost before the file came here: they show as “\ufffd”."


# -- importing ----------------------------------------------------------------------------


class _Coming:
    """What is in the study already, and what the drafts made so far will add."""

    def __init__(self, read: Reader, make_id: MakeId) -> None:
        self._make_id = make_id
        self._sessions = {session.label: session.id for session in read.sessions()}
        self._next_session = 1 + max((s.position for s in read.sessions()), default=-1)
        self._names = {transcript.name for transcript in read.transcripts()}
        self._next_place: dict[SessionId, int] = {}
        for transcript in read.transcripts():
            place = max(transcript.position + 1, self._next_place.get(transcript.session, 0))
            self._next_place[transcript.session] = place
        self._people = People(read.participants())

    def draft(self, source: Source, choices: Choices) -> Draft:
        """The import of one file."""
        name = " ".join((choices.name or source.name).split())
        text, turns = compose_text(source, choices)
        if not turns:
            raise Refused(f"“{source.file}” holds nothing that was said: look at its layout.")
        if name in self._names:
            raise Refused(
                f"“{name}” is in the study already: give this transcript another name, "
                "or remove the other one first."
            )
        self._names.add(name)
        session, changes = self._session(" ".join(choices.session.split()) or name)
        layout = turns_to_json(turns)
        transcript = Transcript(
            id=TranscriptId(self._make_id()),
            session=session,
            name=name,
            position=self._next_place.get(session, 0),
            text=text_hash(text),
            layout=text_hash(layout),
            words=count_words(text),
            characters=len(text),
            turn_count=len(turns),
            source=source.file,
        )
        self._next_place[session] = transcript.position + 1
        speakers = tuple(self._speakers(transcript, turns, choices))
        return Draft(
            f"Import “{name}”", (*changes, adds(transcript), *speakers), "", (text, layout)
        )

    def _session(self, label: str) -> tuple[SessionId, tuple[Change, ...]]:
        if label in self._sessions:
            return self._sessions[label], ()
        session = Session(SessionId(self._make_id()), label, self._next_session)
        self._sessions[label] = session.id
        self._next_session += 1
        return session.id, (adds(session),)

    def _speakers(
        self, transcript: Transcript, turns: Iterable[Turn], choices: Choices
    ) -> Iterable[Change]:
        old: dict[str, list[str]] = {}
        for label in choices.renames:
            old.setdefault(_renamed(label, choices.renames), []).append(label)
        for label in dict.fromkeys(turn.label for turn in turns if turn.label is not None):
            person = self._people.named(label)
            facilitates = _facilitates(label, choices, old.get(label, ()))
            role = person.role if person and not facilitates else "participant"
            yield adds(
                Speaker(
                    id=SpeakerId(self._make_id()),
                    transcript=transcript.id,
                    label=label,
                    participant=person.id if person else None,
                    role="facilitator" if facilitates else role,
                )
            )
