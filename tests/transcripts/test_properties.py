"""Whatever the file: turns lie side by side in a clean text, and speakers are found."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transcripts.files import source_of
from workbench.model.errors import Refused
from workbench.transcripts.composing import composed
from workbench.transcripts.importing import Choices, Layout, Source, compose_text, preview

WORDS = st.sampled_from(
    [
        "I",
        "we",
        "data",
        "trust",
        "yes",
        "10:30",
        "money:",
        "well,",
        "really?",
        "it’s",
        "é主",
        "…",
        "[laughs]",
    ]
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=12).map(lambda words: "so " + " ".join(words))
NAMES = ("Moderator", "Ana", "Ben Ray", "P3", "Zoë", "MR. JONES")
TALK = st.lists(
    st.tuples(st.sampled_from(NAMES), st.lists(SENTENCES, min_size=1, max_size=3)),
    min_size=4,
    max_size=20,
)
SUFFIXES = st.sampled_from([".txt", ".md", ".vtt", ".srt"])
ANYTHING = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\n\n\r\t :*[]->0A")),
    max_size=300,
)


def read(name: str, content: str) -> Source:
    """The source of a file that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        return source_of(Path(folder), name, content)


@settings(max_examples=200, deadline=None)
@given(ANYTHING, SUFFIXES, st.sampled_from([None, *Layout]), st.booleans())
def test_turns_cover_a_clean_text_but_for_what_parts_them(
    content: str, suffix: str, layout: Layout | None, opening: bool
) -> None:
    try:
        source = read("any" + suffix, content)
    except Refused:
        return
    choices = Choices(layout=layout, keep_opening=opening, pattern="NAME: TEXT", markers=opening)
    text, turns = compose_text(source, choices)
    assert compose_text(source, choices) == (text, turns)
    assert "\n\n".join(text[turn.start : turn.end] for turn in turns) == text
    assert all(turn.start < turn.end for turn in turns)
    assert not set(text) & set("\r\u2028\u2029\ufeff\0")
    assert all(line == line.strip() for line in text.split("\n"))
    made = composed(source, choices)
    starts = [cue.start for cue in made.cues]
    assert starts == sorted(starts)
    assert all(any(turn.start <= start < turn.end for turn in turns) for start in starts)
    bounds = {place for turn in turns for place in turn[:2]}
    assert all({part.start, part.end} <= bounds for part in made.parts)
    seen = preview(source, choices=choices)
    assert seen.turns == len(turns)
    doubted = frozenset(one.label for one in seen.doubted)
    switched = Choices(layout=layout, pattern="NAME: TEXT", marked=doubted)
    assert compose_text(source, switched)[0] or not text
    assert {one.name for one in seen.labels} == {turn.label for turn in turns} - {None}


@settings(max_examples=100, deadline=None)
@given(TALK, st.sampled_from(["{0}: {1}", "{0}:\t{1}", "**{0}:** {1}", "{0}：{1}"]))
def test_the_labels_of_a_written_transcript_are_found(
    talk: list[tuple[str, list[str]]], form: str
) -> None:
    suffix = ".md" if "**" in form else ".txt"
    lines = [form.format(name, "\n\n".join(said)) for name, said in talk]
    source = read("made" + suffix, "\n\n".join(lines))
    _, turns = compose_text(source, Choices(layout=Layout.COLON))
    merged = [name for n, (name, _) in enumerate(talk) if n == 0 or talk[n - 1][0] != name]
    assert [turn.label for turn in turns] == merged


@settings(max_examples=60, deadline=None)
@given(TALK)
def test_voices_of_captions_are_found(talk: list[tuple[str, list[str]]]) -> None:
    cues = [
        f"00:00:{n:02d}.000 --> 00:00:{n:02d}.900\n<v {name}>{' '.join(said)}</v>"
        for n, (name, said) in enumerate(talk)
    ]
    source = read("made.vtt", "WEBVTT\n\n" + "\n\n".join(cues))
    assert preview(source).layout is Layout.VOICES
    assert {one.label for one in preview(source).labels} == {name for name, _ in talk}
