"""A study with participants, answers, segments and codings, for tests of coding by rule."""

from __future__ import annotations

from tests.builders import ListStudy, a_study
from workbench.model.ids import (
    AttributeId,
    ParticipantId,
    SegmentId,
    joint_id,
)
from workbench.model.occasion import Segment, SegmentKind
from workbench.model.people import Attribute, AttributeValue, Participant

FIRST = (
    "Int: Who looks at the record? / pt1: The surgery looks. [I never see the record.|Trust] / "
    "pt2: My record is mine. / pt1: They lost my record twice."
)
SECOND = "Int: And here? / pt3: The record is at the surgery, I never see the record."


def a_talk(*marked: str) -> ListStudy:
    """Two transcripts in which three participants of two ages speak."""
    study = a_study(*(marked or (FIRST, SECOND)), finished=False)
    study.put(Attribute(id=AttributeId("age"), name="Age", position=0))
    for number, age in ((1, "old"), (2, "young"), (3, "Old")):
        person = study.put(Participant(id=ParticipantId(f"p{number}"), label=f"pt{number}"))
        study.put(
            AttributeValue(
                id=joint_id(person.id, "age"),
                participant=person.id,
                attribute=AttributeId("age"),
                wave="",
                value=age,
            )
        )
    for speaker in study.speakers():
        if speaker.label.startswith("pt"):
            row = study.state["speaker"][speaker.id]
            row["participant"] = f"p{speaker.label[2:]}"
    return study


def part(
    study: ListStudy, kind: SegmentKind, label: str, first: int, last: int, number: int = 1
) -> Segment:
    """Mark turns (0, 1, …) of a transcript as a segment."""
    transcript = study.transcripts()[number - 1].id
    turns = study.turns(transcript)
    id = SegmentId(study.make_id())
    made: Segment = study.put(
        Segment(id, transcript, kind, label, turns[first].start, turns[last].end)
    )
    return made


def words(study: ListStudy, passages: object) -> list[str]:
    """What passages hold."""
    return [span.of(study.text(id)) for id, span in passages]  # type: ignore[attr-defined]
