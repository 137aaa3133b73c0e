"""The kinds of thing a study holds, in the order in which their tables stand in the file.

An entity is a frozen dataclass of plain values (str, int, None); its row image is the dict of
its fields. A new kind is a new dataclass and one line here.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping

from workbench.model.codebook import Code, Definition
from workbench.model.coding import Coding, Work
from workbench.model.decision import Decision
from workbench.model.memo import Link, Memo
from workbench.model.occasion import Attendance, Segment, Session
from workbench.model.people import Attribute, AttributeValue, Coder, Participant, Speaker
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.revision import Displaced, Erasure, Revision
from workbench.model.study import Study
from workbench.model.theme import Theme, ThemeCode, Topic
from workbench.model.transcript import Transcript

Value = str | int | None
Row = Mapping[str, Value]

KINDS: dict[str, type] = {
    "study": Study,
    "coder": Coder,
    "session": Session,
    "participant": Participant,
    "attendance": Attendance,
    "attribute": Attribute,
    "attribute_value": AttributeValue,
    "transcript": Transcript,
    "speaker": Speaker,
    "segment": Segment,
    "revision": Revision,
    "erasure": Erasure,
    "code": Code,
    "definition": Definition,
    "coding": Coding,
    "work": Work,
    "memo": Memo,
    "link": Link,
    "topic": Topic,
    "theme": Theme,
    "theme_code": ThemeCode,
    "quote": Quote,
    "quote_edit": QuoteEdit,
    "decision": Decision,
    "displaced": Displaced,
}
KIND_OF: dict[type, str] = {entity: kind for kind, entity in KINDS.items()}

REFERENCES: dict[str, dict[str, str]] = {
    "transcript": {"session": "session"},
    "attendance": {"participant": "participant", "session": "session"},
    "attribute_value": {"participant": "participant", "attribute": "attribute"},
    "speaker": {"transcript": "transcript", "participant": "participant"},
    "segment": {"transcript": "transcript"},
    "revision": {"transcript": "transcript", "coder": "coder"},
    "erasure": {"transcript": "transcript", "coder": "coder"},
    "code": {"parent": "code", "version": "definition"},
    "definition": {"code": "code", "coder": "coder"},
    "coding": {
        "transcript": "transcript",
        "code": "code",
        "coder": "coder",
        "version": "definition",
    },
    "work": {"coder": "coder", "transcript": "transcript"},
    "memo": {"coder": "coder"},
    "link": {"memo": "memo", "transcript": "transcript"},
    "theme": {"topic": "topic"},
    "theme_code": {"theme": "theme", "code": "code"},
    "quote": {"theme": "theme", "transcript": "transcript", "coder": "coder"},
    "quote_edit": {"quote": "quote"},
    "decision": {
        "transcript": "transcript",
        "first": "coder",
        "second": "coder",
        "coder": "coder",
    },
    "displaced": {
        "transcript": "transcript",
        "revision": "revision",
        "code": "code",
        "theme": "theme",
        "coder": "coder",
    },
}
"""Which fields of a kind name another thing, and of which kind. None names nothing."""


@functools.cache
def fields_of(kind: str) -> tuple[str, ...]:
    """The names of a kind's fields, which are its table's columns, in order."""
    return tuple(field.name for field in dataclasses.fields(KINDS[kind]))


def row_of(entity: object) -> dict[str, Value]:
    """The row image of an entity: its fields without the id, which stands beside it."""
    names = fields_of(KIND_OF[type(entity)])
    return {name: getattr(entity, name) for name in names if name != "id"}


@functools.cache
def defaults_of(kind: str) -> Mapping[str, Value]:
    """The values of a kind's fields that need not be given."""
    return {
        field.name: field.default
        for field in dataclasses.fields(KINDS[kind])
        if field.default is not dataclasses.MISSING
    }
