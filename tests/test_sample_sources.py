"""The sample study hangs together: its tables say nothing that its transcripts do not hold.

Reads the transcripts as an import stores them, and compares the coders as the program does.
"""

from __future__ import annotations

import csv
import functools
import itertools
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from workbench.agreement.matching import KINDS, Matching, match
from workbench.model.anchor import Anchor
from workbench.model.codebook import COLOURS, PATH_SEPARATOR
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CoderId, CodingId, TranscriptId
from workbench.model.occasion import PHASES, SEGMENT_KINDS, SESSION_KINDS
from workbench.model.people import ROLES
from workbench.model.span import Span
from workbench.model.transcript import Turn, count_words
from workbench.transcripts.importing import Choices, compose_text, read_file

FOLDER = Path(__file__).parents[1] / "resources" / "sample-study"
ADA, BEN = CoderId("Ada Okafor"), CoderId("Ben Hartley")
WILLINGNESS = ("Very unwilling", "Unwilling", "Unsure", "Willing", "Very willing")
IN_COMPARISON = ("FG1", "FG2", "Jury")


def table(name: str) -> list[dict[str, str]]:
    """The rows of one table."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def study() -> dict[str, Any]:
    """What study.json holds."""
    found: dict[str, Any] = json.loads((FOLDER / "study.json").read_text(encoding="utf-8"))
    return found


@functools.cache
def transcripts() -> dict[str, tuple[str, tuple[Turn, ...]]]:
    """Text and turns of each session, as an import stores them."""
    return {
        session["label"]: compose_text(read_file(FOLDER / session["file"]), Choices())
        for session in study()["sessions"]
    }


def text_of(transcript: str) -> str:
    """The stored text of a session."""
    return transcripts()[transcript][0]


def span_of(transcript: str, quote: str) -> Span:
    """Where a quote stands."""
    start = text_of(transcript).index(quote)
    return Span(start, start + len(quote))


def quotes() -> list[tuple[str, str, str]]:
    """Every quote of every table with its transcript and where it comes from."""
    found = [("codings", row["transcript"], row["quote"]) for row in table("codings.csv")]
    found += [("quotes", row["transcript"], row["quote"]) for row in table("quotes.csv")]
    for row in table("decisions.csv"):
        found += [
            ("decisions", row["transcript"], row[side])
            for side in ("quote_ada", "quote_ben")
            if row[side]
        ]
    return found


@functools.cache
def matched(transcript: str) -> Matching:
    """What the two coders agree on in one transcript, and what not."""
    text = text_of(transcript)
    rows = [row for row in table("codings.csv") if row["transcript"] == transcript]
    codings = [_coding(str(number), row, text) for number, row in enumerate(rows)]
    first, second = ([c for c in codings if c.coder == coder] for coder in (ADA, BEN))
    return match(text, (ADA, BEN), first, second)


def _coding(id: str, row: dict[str, str], text: str) -> Coding:
    anchor = Anchor.at(text, span_of(row["transcript"], row["quote"]))
    return Coding(
        id=CodingId(id),
        transcript=TranscriptId(row["transcript"]),
        code=CodeId(row["code"]),
        coder=CoderId(row["coder"]),
        layer="coder",
        start=anchor.span.start,
        end=anchor.span.end,
        exact=anchor.exact,
        before=anchor.before,
        after=anchor.after,
        at="",
    )


# -- the talk -----------------------------------------------------------------------------


def test_the_talk_is_long_enough_to_work_with() -> None:
    words = {name: count_words(text) for name, (text, _) in transcripts().items()}
    assert sum(words.values()) >= 8_000
    assert min(words.values()) >= 1_500


def test_a_turn_is_talk_and_not_an_essay() -> None:
    for text, turns in transcripts().values():
        lengths = [count_words(text[turn.start : turn.end]) for turn in turns]
        assert min(lengths) >= 1 and max(lengths) <= 170
        assert all(one.label != two.label for one, two in itertools.pairwise(turns))


def test_no_label_and_no_time_is_left_in_the_text() -> None:
    for text, _ in transcripts().values():
        assert "-->" not in text
        assert "Facilitator:" not in text


def test_the_labels_in_the_transcripts_are_the_participants() -> None:
    listed = {(row["session"], row["label"]) for row in table("participants.csv")}
    spoken = {
        (session, turn.label) for session, (_, turns) in transcripts().items() for turn in turns
    }
    assert spoken == listed


def test_a_participant_number_belongs_to_one_session() -> None:
    participants = [row for row in table("participants.csv") if row["role"] == "participant"]
    assert len(participants) >= 20
    assert len({row["label"] for row in participants}) == len(participants)


def test_those_who_do_not_take_part_have_roles_and_no_attributes() -> None:
    roles = study()["roles"]
    others = [row for row in table("participants.csv") if row["role"] != "participant"]
    assert {row["label"] for row in others} == set(roles)
    for row in others:
        assert row["role"] == roles[row["label"]] and row["role"] in ROLES
        assert set(list(row.values())[3:]) == {""}


def test_willingness_is_one_of_five_answers_and_one_is_missing() -> None:
    rows = [row for row in table("participants.csv") if row["role"] == "participant"]
    assert all(row["Willingness before"] in WILLINGNESS for row in rows)
    after = Counter(row["Willingness after"] for row in rows)
    assert after.pop("") == 1
    assert set(after) <= set(WILLINGNESS)
    assert sum(row["Willingness before"] != row["Willingness after"] for row in rows) >= 5


def test_every_session_has_a_kind_a_day_and_a_place() -> None:
    for session in study()["sessions"]:
        assert session["kind"] in SESSION_KINDS
        assert all(session[field] for field in ("label", "held_on", "place", "about"))


# -- the codes ----------------------------------------------------------------------------


def test_every_code_is_fully_defined() -> None:
    codes = table("codebook.csv")
    assert len(codes) >= 15
    assert all(row[field] for row in codes for field in row if field != "key")
    assert len({row["path"] for row in codes}) == len(codes)


def test_every_parent_stands_before_its_children() -> None:
    seen: set[str] = set()
    for row in table("codebook.csv"):
        parent, separator, _ = row["path"].rpartition(PATH_SEPARATOR)
        assert not separator or parent in seen
        seen.add(row["path"])


def test_children_wear_a_tone_of_their_parents_colour() -> None:
    families: dict[str, set[int]] = {}
    for row in table("codebook.csv"):
        assert 0 <= int(row["colour"]) < COLOURS
        families.setdefault(row["path"].split(PATH_SEPARATOR)[0], set()).add(
            int(row["colour"]) // 4
        )
    assert all(len(family) == 1 for family in families.values())
    assert len(set.union(*families.values())) == len(families)


def test_nine_codes_have_a_key() -> None:
    keys = [row["key"] for row in table("codebook.csv") if row["key"]]
    assert sorted(keys) == list("123456789")


def test_every_example_was_said() -> None:
    texts = [text for text, _ in transcripts().values()]
    for row in table("codebook.csv"):
        assert sum(text.count(row["example"]) for text in texts) == 1, row["path"]


# -- the codings --------------------------------------------------------------------------


def test_every_quote_is_found_exactly_once() -> None:
    for where, transcript, quote in quotes():
        assert text_of(transcript).count(quote) == 1, (where, transcript, quote)


def test_every_quote_lies_in_one_turn() -> None:
    for where, transcript, quote in quotes():
        span = span_of(transcript, quote)
        turns = transcripts()[transcript][1]
        assert any(turn.start <= span.start and span.end <= turn.end for turn in turns), where
        assert "\n" not in quote


def test_codings_use_the_coders_and_the_codes_of_the_study() -> None:
    codes = {row["path"] for row in table("codebook.csv")}
    codings = table("codings.csv")
    assert {row["coder"] for row in codings} == set(study()["coders"])
    assert {row["code"] for row in codings} <= codes
    assert len({tuple(list(row.values())[:4]) for row in codings}) == len(codings)
    assert sum(bool(row["memo"]) for row in codings) >= 10


def test_each_coder_coded_a_good_hundred_passages() -> None:
    counted = Counter(row["coder"] for row in table("codings.csv"))
    assert all(100 <= count <= 200 for count in counted.values())


def test_one_coder_hardly_uses_one_code() -> None:
    used = Counter(
        row["coder"] for row in table("codings.csv") if row["code"] == "Trust > Past experience"
    )
    assert used[ADA] >= 5 and used[BEN] <= 1


@pytest.mark.parametrize("transcript", IN_COMPARISON)
def test_the_coders_agree_about_two_times_in_three(transcript: str) -> None:
    found = matched(transcript)
    total = len(found.agreed) + len(found.disagreements)
    assert 0.6 <= len(found.agreed) / total <= 0.8


def test_the_coders_differ_in_every_way_there_is() -> None:
    kinds = Counter(d.kind for name in IN_COMPARISON for d in matched(name).disagreements)
    assert set(kinds) == set(KINDS)
    assert min(kinds.values()) >= 3


def test_one_pair_of_codes_is_mixed_up_again_and_again() -> None:
    pairs = Counter(
        disagreement.codes
        for name in IN_COMPARISON
        for disagreement in matched(name).disagreements
        if disagreement.kind == "different code"
    )
    (pair, times), *others = pairs.most_common()
    assert pair == ("Trust > In institutions", "Oversight > Who decides")
    assert times >= 4 and all(times > count for _, count in others)


def test_one_transcript_is_not_finished_by_both() -> None:
    rows = table("work.csv")
    names = {session["label"] for session in study()["sessions"]}
    assert {(row["coder"], row["transcript"]) for row in rows} == {
        (coder, name) for coder in study()["coders"] for name in names
    }
    unfinished = [row for row in rows if row["progress"] != "finished"]
    assert [(row["coder"], row["transcript"]) for row in unfinished] == [(BEN, "Workshop")]


# -- the decisions ------------------------------------------------------------------------


def test_every_decision_judges_one_disagreement_and_some_are_left_open() -> None:
    judged = []
    for row in table("decisions.csv"):
        fitting = [
            disagreement
            for disagreement in matched(row["transcript"]).disagreements
            if disagreement.kind == row["kind"]
            and _has(row["quote_ada"], disagreement.first)
            and _has(row["quote_ben"], disagreement.second)
        ]
        assert len(fitting) == 1, row
        judged += fitting
        assert row["outcome"] in ("first", "second", "both", "neither", "open")
        assert row["reason"]
    assert 6 <= len(judged) == len({d.codings for d in judged}) <= 10
    assert len(judged) < len(matched("FG1").disagreements)


def _has(quote: str, codings: tuple[Coding, ...]) -> bool:
    return any(c.exact == quote for c in codings) if quote else not codings


# -- the writing --------------------------------------------------------------------------


def test_three_topics_hold_at_least_eight_themes() -> None:
    rows = table("themes.csv")
    assert len({row["topic"] for row in rows}) == 3
    assert len({row["theme"] for row in rows}) >= 8
    assert {row["code"] for row in rows} <= {row["path"] for row in table("codebook.csv")}
    assert len({(row["theme"], row["topic"], row["description"]) for row in rows}) == len(
        {row["theme"] for row in rows}
    )


def test_every_theme_has_its_narrative() -> None:
    narratives = {row["theme"]: row["narrative"] for row in table("narratives.csv")}
    assert set(narratives) == {row["theme"] for row in table("themes.csv")}
    assert all(90 <= count_words(text) <= 165 for text in narratives.values())


def test_every_quotation_lies_in_a_passage_coded_for_its_theme() -> None:
    codes: dict[str, set[str]] = {}
    for row in table("themes.csv"):
        codes.setdefault(row["theme"], set()).add(row["code"])
    chosen = table("quotes.csv")
    assert len(chosen) >= 20
    assert {row["theme"] for row in chosen} == set(codes)
    for row in chosen:
        assert any(
            coding["transcript"] == row["transcript"]
            and coding["code"] in codes[row["theme"]]
            and row["quote"] in coding["quote"]
            for coding in table("codings.csv")
        ), row["quote"]


def test_every_edit_names_words_that_occur_once_in_its_quotation() -> None:
    edited = [row for row in table("quotes.csv") if row["edits"]]
    assert len(edited) >= 6
    for row in edited:
        for edit in json.loads(row["edits"]):
            assert set(edit) in ({"words", "put"}, {"after", "put"})
            assert row["quote"].count(edit.get("words") or edit["after"]) == 1, row["quote"]
            assert edit["put"] or "words" in edit


def test_every_memo_is_about_something_of_the_study() -> None:
    known = {
        "study": {""},
        "transcript": set(transcripts()),
        "code": {row["path"] for row in table("codebook.csv")},
    }
    memos = table("memos.csv")
    assert len(memos) >= 6
    assert all(row["subject"] in known[row["about"]] and row["text"] for row in memos)
    assert {row["coder"] for row in memos} <= set(study()["coders"])


def test_every_segment_begins_with_its_words_and_phases_lie_apart() -> None:
    phases: dict[str, list[tuple[int, int]]] = {}
    for row in table("segments.csv"):
        text, turns = transcripts()[row["transcript"]]
        first, last = int(row["first turn"]), int(row["last turn"])
        assert 1 <= first <= last <= len(turns), row
        assert text[turns[first - 1].start :].startswith(row["words"]), row
        assert row["kind"] in SEGMENT_KINDS
        if row["kind"] in PHASES:
            phases.setdefault(row["transcript"], []).append((first, last))
    for places in phases.values():
        assert all(a[1] < b[0] for a, b in itertools.pairwise(sorted(places)))
