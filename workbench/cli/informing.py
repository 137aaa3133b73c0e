"""What a study holds, as facts and in words: transcripts, sessions, people, segments, counts.

Called by `studies` for `workbench info`.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import click

from workbench.cli.printing import print_table
from workbench.findings.characteristics import attendances
from workbench.findings.characteristics import participants as only_participants
from workbench.model.ids import TranscriptId
from workbench.model.people import ROLES
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.model.transcript import count_words
from workbench.transcripts.occasions.attending import sessions_of
from workbench.transcripts.occasions.speaking import speaking, what_talk_counts
from workbench.transcripts.people.matching import unknown_speakers

INDENT = "  "
"""Before the lines of all tables but that of the transcripts."""


def about_study(read: Reader) -> dict[str, Any]:
    """What a study holds, for `--json`."""
    codings = {
        coder.name: sum(read.code_counts(coder=coder.id).values()) for coder in read.coders()
    }
    codings["consensus"] = sum(read.code_counts(layer="consensus").values())
    return {
        "transcripts": _transcripts(read),
        "codes": len(read.codebook()),
        "codings": codings,
        "themes": len(read.themes()),
        "quotes": len(read.quotes()),
        "sessions": _sessions(read),
        "participants": _participants(read),
        "attendances": attendances(read, only_participants(read)),
        "roles": _roles(read),
        "talk": what_talk_counts(read),
        "segments": _segments(read),
        "unknown_speakers": _unknown(read),
    }


def print_info(about: dict[str, Any]) -> None:
    """Say the same in words."""
    columns = ("name", "session", "words", "turns", "characters")
    print_table(
        ("transcript", *columns[1:], "speakers"),
        [
            [*(transcript[name] for name in columns), len(transcript["speakers"])]
            for transcript in about["transcripts"]
        ],
    )
    if about["sessions"]:
        click.echo()
        print_table(
            ("session", "kind", "date", "place", "stakeholders", "table", "participants"),
            [
                [one[name] or "–" for name in ("label", "kind", "date", "place")]
                + [one[name] or "–" for name in ("stakeholders", "table")]
                + [one["participants"]]
                for one in about["sessions"]
            ],
            indent=INDENT,
        )
    if about["participants"]:
        click.echo()
        print_table(
            ("participant", "role", "sessions", "turns", "words"),
            [
                (one["label"], one["role"], _or_dash(one["sessions"]), one["turns"], one["words"])
                for one in about["participants"]
            ],
            indent=INDENT,
        )
        _print_people(about)
    for one in about["unknown_speakers"]:
        said = "1 turn" if one["turns"] == 1 else f"{one['turns']} turns"
        click.echo(f"“{one['label']}” in {one['transcript']} is nobody yet ({said})")
    if about["segments"]:
        click.echo()
        print_table(
            ("segment", "label", "transcript", "turns", "words"),
            [
                (one["kind"], one["label"] or "–", one["transcript"], _turns(one), one["words"])
                for one in about["segments"]
            ],
            indent=INDENT,
        )
    click.echo(f"{about['codes']} codes, {about['themes']} themes, {about['quotes']} quotes")
    for name, count in about["codings"].items():
        click.echo(
            f"{count} codings by {name}" if name != "consensus" else f"{count} agreed codings"
        )


def _or_dash(names: list[str]) -> str:
    return ", ".join(names) or "–"


def _turns(segment: dict[str, Any]) -> str:
    first, last = segment["first_turn"], segment["last_turn"]
    return str(first) if first == last else f"{first}–{last}"


def _print_people(about: dict[str, Any]) -> None:
    roles = ", ".join(
        f"{number} {role}{'' if number == 1 else 's'}" for role, number in about["roles"].items()
    )
    said = f"{roles}; participants were at sessions {about['attendances']} times in all"
    talk = f" (turns and words {about['talk']})" if about["talk"] else ""
    click.echo(f"{said}{talk}")


def _transcripts(read: Reader) -> list[dict[str, Any]]:
    sessions = {session.id: session.label for session in read.sessions()}
    return [
        {
            "name": transcript.name,
            "session": sessions[transcript.session],
            "words": transcript.words,
            "turns": transcript.turn_count,
            "characters": transcript.characters,
            "speakers": [
                {"label": label, "turns": count}
                for label, count in _turns_of_labels(read, transcript.id).items()
            ],
        }
        for transcript in read.transcripts()
    ]


def _turns_of_labels(read: Reader, transcript: TranscriptId) -> Counter[str]:
    return Counter(turn.label for turn in read.turns(transcript) if turn.label is not None)


def _sessions(read: Reader) -> list[dict[str, Any]]:
    attended = sessions_of(read)
    people = Counter(session for one in only_participants(read) for session in attended[one.id])
    held = [(transcript.session, transcript.name) for transcript in read.transcripts()]
    return [
        {
            "label": one.label,
            "kind": one.kind,
            "date": one.held_on,
            "place": one.place,
            "stakeholders": one.stakeholders,
            "table": one.table,
            "transcripts": [name for session, name in held if session == one.id],
            "participants": people[one.id],
        }
        for one in read.sessions()
    ]


def _participants(read: Reader) -> list[dict[str, Any]]:
    talk = {one.participant: one for one in speaking(read) if one.participant is not None}
    labels = {session.id: session.label for session in read.sessions()}
    attended = sessions_of(read)
    names = {one.id: one.name for one in read.attributes()}
    answers: dict[str, dict[str, dict[str, str]]] = {}
    for value in read.attribute_values():
        said = answers.setdefault(value.participant, {}).setdefault(names[value.attribute], {})
        said[value.wave] = value.value
    order = list(names.values())
    return [
        {
            "label": one.label,
            "role": one.role,
            "attribution": one.attribution,
            "sessions": [labels[session] for session in attended[one.id]],
            "turns": talk[one.id].turns if one.id in talk else 0,
            "words": talk[one.id].words if one.id in talk else 0,
            "attributes": {
                name: answers[one.id][name] for name in order if name in answers.get(one.id, {})
            },
        }
        for one in read.participants()
    ]


def _roles(read: Reader) -> dict[str, int]:
    counts = Counter(one.role for one in read.participants())
    return {role: counts[role] for role in ROLES if counts[role]}


def _segments(read: Reader) -> list[dict[str, Any]]:
    found = []
    for transcript in read.transcripts():
        text, turns = read.text(transcript.id), read.turns(transcript.id)
        for segment in read.segments(transcript.id):
            inside = [
                number
                for number, turn in enumerate(turns, 1)
                if Span(turn.start, turn.end).overlaps(segment.span)
            ]
            found.append(
                {
                    "transcript": transcript.name,
                    "kind": segment.kind,
                    "label": segment.label,
                    "start": segment.start,
                    "end": segment.end,
                    "first_turn": inside[0] if inside else None,
                    "last_turn": inside[-1] if inside else None,
                    "words": count_words(segment.span.of(text)),
                }
            )
    return found


def _unknown(read: Reader) -> list[dict[str, Any]]:
    names = {transcript.id: transcript.name for transcript in read.transcripts()}
    turns = {id: _turns_of_labels(read, id) for id in names}
    return [
        {
            "transcript": names[one.transcript],
            "label": one.label,
            "turns": turns[one.transcript][one.label],
        }
        for one in unknown_speakers(read)
    ]
