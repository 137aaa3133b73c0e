"""Lines that name a part of a session are proposed, and become segments when switched on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import a_study
from tests.transcripts.files import said, source_of
from workbench.model.ids import CoderId
from workbench.transcripts.blocks import Block
from workbench.transcripts.composing import composed
from workbench.transcripts.importing import Choices, import_transcripts, preview
from workbench.transcripts.markers import found

SESSION = """Mod: Welcome.

[Presentation: heat pumps]

Expert: This is one.
It heats.

[End of presentation]

Mod: So?

--- Breakout: Table 2 ---

Topic: no

### Topic: Trust

Ana: I trust them.
Ben: Me too.

### Topic: Money

Ben: It costs.

=== PLENARY ===

Ben: Back again.
Mod: Thanks.
"""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[Presentation]", ("stimulus", "Presentation", False)),
        ("(Video: the river)", ("stimulus", "the river", False)),
        ("*** Expert talk by Dr. Lee ***", ("stimulus", "Expert talk by Dr. Lee", False)),
        ("=== PLENARY ===", ("plenary", "PLENARY", False)),
        ("[Whole group discussion]", ("plenary", "Whole group discussion", False)),
        ("--- Breakout: Table 2 ---", ("breakout", "Table 2", False)),
        ("[Table 4]", ("breakout", "Table 4", False)),
        ("# Topic: Trust", ("topic", "Trust", False)),
        ("[Question 3]", ("topic", "Question 3", False)),
        ("[Notes]", ("notes", "Notes", False)),
        ("[End of presentation]", ("stimulus", "presentation", True)),
        ("[Plenary ends]", ("plenary", "Plenary", True)),
        ("[laughs]", None),
        ("Presentation", None),
        ("Ana: the presentation was long", None),
        ("[crosstalk 00:01:02]", None),
        ("- " * 30 + "video", None),
    ],
)
def test_a_line_set_apart_names_a_part(line: str, expected: tuple[str, str, bool] | None) -> None:
    markers = found([Block(line)])
    assert [(one.kind, one.label, one.ends) for one in markers] == ([expected] if expected else [])


def test_headings_and_lines_between_rules_name_parts() -> None:
    blocks = [Block("Part 2", heading=True), Block("-----"), Block("Small groups"), Block("-----")]
    assert [(one.block, one.kind, one.label) for one in found(blocks)] == [
        (0, "topic", "Part 2"),
        (2, "breakout", "Small groups"),
    ]


def test_markers_are_proposed_and_stay_text_until_they_are_chosen(tmp_path: Path) -> None:
    source = source_of(tmp_path, "day.txt", SESSION)
    assert [one.label for one in preview(source).markers] == [
        "heat pumps",
        "presentation",
        "Table 2",
        "Trust",
        "Money",
        "PLENARY",
    ]
    assert said(source)[0] == ("Mod", "Welcome.\n[Presentation: heat pumps]")
    assert composed(source, Choices()).parts == ()


def test_chosen_markers_leave_the_text_and_part_it(tmp_path: Path) -> None:
    made = composed(source_of(tmp_path, "day.txt", SESSION), Choices(markers=True))
    assert "[" not in made.text
    assert "Breakout" not in made.text
    parts = [
        (part.marker.kind, part.marker.label, made.text[part.start : part.end])
        for part in made.parts
    ]
    breakout = "Topic: no\n\nI trust them.\n\nMe too.\n\nIt costs."
    assert parts == [
        ("stimulus", "heat pumps", "This is one.\nIt heats."),
        ("breakout", "Table 2", breakout),
        ("topic", "Trust", "I trust them.\n\nMe too."),
        ("topic", "Money", "It costs.\n\nBack again.\n\nThanks."),
        ("plenary", "PLENARY", "Back again.\n\nThanks."),
    ]
    assert [turn.label for turn in made.turns] == [
        "Mod",
        "Expert",
        "Mod",
        "Mod",
        "Ana",
        "Ben",
        "Ben",
        "Ben",
        "Mod",
    ]


def test_some_markers_can_be_chosen_by_their_lines(tmp_path: Path) -> None:
    source = source_of(tmp_path, "day.txt", SESSION)
    plenary = preview(source).markers[-1]
    made = composed(source, Choices(markers=frozenset({plenary.block})))
    assert [(part.marker.label, part.end) for part in made.parts] == [("PLENARY", len(made.text))]
    assert "[Presentation: heat pumps]" in made.text


def test_a_marker_with_nothing_under_it_makes_no_segment(tmp_path: Path) -> None:
    talk = "Mod: So.\n\nMod: Eh.\n\n[Video]\n\n[Plenary]\n\nMod: Oh.\n\n[Video]\n"
    source = source_of(tmp_path, "a.txt", talk)
    made = composed(source, Choices(markers=True))
    assert [(part.marker.kind, made.text[part.start : part.end]) for part in made.parts] == [
        ("plenary", "Oh.")
    ]


def test_a_label_is_no_marker(tmp_path: Path) -> None:
    talk = "[Table 1] Why?\n\n[Table 2] So.\n\n[Table 1] Oh.\n\n[Table 2] Yes.\n"
    source = source_of(tmp_path, "t.txt", talk)
    assert preview(source).markers == ()
    assert [label for label, _ in said(source, Choices(markers=True))] == ["Table 1", "Table 2"] * 2


def test_an_import_brings_the_segments_and_takes_them_back(tmp_path: Path) -> None:
    study = a_study()
    chosen = [(source_of(tmp_path, "day.txt", SESSION), Choices(markers=True))]
    (draft,) = import_transcripts(
        study, chosen, by=CoderId("ada"), now=study.now, make_id=study.make_id
    )
    study.do(draft)
    (transcript,) = study.transcripts()
    assert [(one.kind, one.label) for one in study.segments(transcript.id)] == [
        ("stimulus", "heat pumps"),
        ("breakout", "Table 2"),
        ("topic", "Trust"),
        ("topic", "Money"),
        ("plenary", "PLENARY"),
    ]
    bounds = {place for turn in study.turns(transcript.id) for place in turn[:2]}
    assert all({one.start, one.end} <= bounds for one in study.segments())
    study.undo(draft)
    assert not study.segments()
