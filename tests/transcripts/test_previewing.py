"""A preview tells what could be otherwise: labels in doubt, too many labels, odd files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.transcripts.files import labels, said, source_of
from workbench.transcripts.importing import Choices, Layout, preview

TALK = (
    "Int: How are you?\nAna: Fine.\nNote: she smiles.\nInt: Good.\nNote: a pause.\nAna: Well.\n"
    "General:\nInt: Bye.\n"
)


def test_labels_that_are_not_believed_are_listed_with_their_counts(tmp_path: Path) -> None:
    seen = preview(source_of(tmp_path, "a.txt", TALK))
    assert [(one.label, one.count, one.marked, one.first_words) for one in seen.doubted] == [
        ("Note", 2, False, "she smiles."),
        ("General", 1, False, ""),
    ]
    assert [(one.label, one.count) for one in seen.labels] == [("Int", 3), ("Ana", 2)]


def test_a_label_in_doubt_can_be_switched_on(tmp_path: Path) -> None:
    source = source_of(tmp_path, "a.txt", TALK)
    choices = Choices(marked=frozenset({"Note"}))
    seen = preview(source, choices=choices)
    assert [(one.label, one.turns, one.marked) for one in seen.labels] == [
        ("Int", 3, True),
        ("Ana", 2, True),
        ("Note", 2, True),
    ]
    assert [one.label for one in seen.doubted] == ["General"]
    assert said(source, choices)[2] == ("Note", "she smiles.")
    off = Choices(marked=frozenset({"Note"}), unmarked=frozenset({"Note"}))
    assert said(source, off) == said(source)
    assert [one.label for one in preview(source, choices=off).labels] == ["Int", "Ana", "Note"]


@pytest.mark.parametrize("label", ["so the man", "Date", "Kind", "Yes"])
def test_a_file_without_believed_labels_lists_what_stands_before_colons(
    label: str, tmp_path: Path
) -> None:
    lines = ["It was late.", f"{label}: we went.", "And then home.", "It rained on us."] * 2
    source = source_of(tmp_path, "n.txt", "\n\n".join(lines))
    seen = preview(source)
    assert seen.layout is Layout.NONE
    assert [(one.label, one.count) for one in seen.doubted] == [(label, 2)]
    choices = Choices(marked=frozenset({label}))
    assert preview(source, choices=choices).layout is Layout.COLON
    assert [who for who, _ in said(source, choices)] == [label]


@pytest.mark.timeout(60)
def test_very_many_labels_are_mentioned_and_can_come_in(tmp_path: Path) -> None:
    lines = [f"Name{n} Surname{n}: something said here once." for n in range(2000)]
    source = source_of(tmp_path, "m.txt", "\n".join(lines))
    seen = preview(source)
    assert len(seen.labels) == 2000
    assert seen.warnings == (
        "2,000 labels (“Name0 Surname0”, “Name1 Surname1”, “Name2 Surname2” …) are hardly so many "
        "speakers: choose another layout if these are no names.",
    )
    assert len(said(source)) == 2000


@pytest.mark.timeout(60)
def test_a_very_long_talk_is_shown_at_once(tmp_path: Path) -> None:
    words = "so we thought about the money and the trust in data that people gave " * 3
    lines = [f"{name}: {words}" for name in ("Moderator", "P1", "P2", "P3") * 650]
    source = source_of(tmp_path, "l.txt", "\n\n".join(lines))
    seen = preview(source)
    assert seen.words > 100_000
    assert labels(source) == ["Moderator", "P1", "P2", "P3"]
