"""The nouns: flat, frozen, and the same after a trip through their row image."""

from __future__ import annotations

import dataclasses
import re
import typing

import pytest

from workbench.model import clock
from workbench.model.coding import Coding
from workbench.model.errors import Environment, Refused, WorkbenchError
from workbench.model.ids import joint_id, new_id
from workbench.model.kinds import KIND_OF, KINDS, REFERENCES, fields_of, row_of
from workbench.model.occasion import SESSION_KINDS, SessionKind
from workbench.model.people import ROLES, Coder, Role
from workbench.model.span import Span
from workbench.model.transcript import (
    Cue,
    Turn,
    count_words,
    cues_from_json,
    text_hash,
    turns_from_json,
    turns_to_json,
)


def example(kind: str, filled: str = "x") -> object:
    """An entity of a kind with something in every field."""
    entity = KINDS[kind]
    hints = typing.get_type_hints(entity)
    values = {name: 7 if hints[name] is int else f"{filled} {name}" for name in fields_of(kind)}
    return entity(**values)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_survives_its_row_image(kind: str) -> None:
    entity = example(kind)
    row = row_of(entity)
    assert "id" not in row
    assert KINDS[kind](id="x id", **row) == entity


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_frozen_and_holds_plain_values(kind: str) -> None:
    entity = example(kind)
    with pytest.raises(dataclasses.FrozenInstanceError):
        entity.id = "y"  # type: ignore[attr-defined]
    assert fields_of(kind)[0] == "id"
    assert all(isinstance(value, str | int | None) for value in row_of(entity).values())
    assert KIND_OF[type(entity)] == kind


def test_references_name_fields_and_kinds_that_exist() -> None:
    for kind, fields in REFERENCES.items():
        assert set(fields) <= set(fields_of(kind))
        assert set(fields.values()) <= set(KINDS)


def test_ids_are_made_once_and_joint_ids_are_the_same_everywhere() -> None:
    made = {new_id() for _ in range(200)}
    assert len(made) == 200
    assert all(re.fullmatch(r"[0-9a-f]{32}", id) for id in made)
    assert joint_id("a", "b") == joint_id("a", "b") != joint_id("b", "a")


@pytest.mark.parametrize(
    ("name", "initial"), [("Ada", "A"), (" ben", "B"), ("élodie", "É"), ("", "?"), ("  ", "?")]
)
def test_a_coders_disc_shows_the_first_letter(name: str, initial: str) -> None:
    assert Coder("c", name).initial == initial


def test_a_coding_knows_its_span() -> None:
    coding = Coding("c", "t", "k", "a", "coder", 3, 9, "words!", "", "", "")
    assert coding.span == Span(3, 9)


def test_the_clock_tells_utc_to_the_second() -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", clock.now())


def test_a_message_is_shown_on_one_line() -> None:
    assert Refused("One\n  thing.\tAnother.").sentence == "One thing. Another."
    assert issubclass(Refused, WorkbenchError)
    assert issubclass(Environment, WorkbenchError)


def test_the_choices_offered_are_those_the_vocabulary_knows() -> None:
    assert typing.get_args(SessionKind) == SESSION_KINDS
    assert typing.get_args(Role) == ROLES


def test_words_are_what_blanks_separate() -> None:
    assert count_words("one  two\nthree\u00a0four ") == 4
    assert count_words(" \n") == 0


def test_a_text_is_named_by_its_bytes() -> None:
    assert text_hash("é") != text_hash("e\u0301")
    assert text_hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_turns_come_back_as_they_were_written() -> None:
    turns = (
        Turn(0, 5, "Ana", 0),
        Turn(7, 9, None, None),
        Turn(11, 15, "Int: \u201cé\u201d", 90_000),
        Turn(17, 20, "Ana", None),
    )
    assert turns_from_json(turns_to_json(turns)) == turns
    assert turns_from_json(turns_to_json(())) == ()
    assert turns_to_json(turns).count("Ana") == 1


def test_the_times_inside_turns_come_back_as_they_were_written() -> None:
    cues = (Cue(0, 0, 900), Cue(12, 2_500), Cue(30, 4_000, 6_100))
    written = turns_to_json((Turn(0, 40, "Ana", 0),), cues)
    assert cues_from_json(written) == cues
    assert turns_from_json(written) == (Turn(0, 40, "Ana", 0),)
    assert cues_from_json(turns_to_json(())) == ()
