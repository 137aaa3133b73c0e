"""What a correction displaced is placed again or let go, by whom it belongs to."""

from __future__ import annotations

import copy

import pytest

from tests.builders import AT, ListStudy, a_study
from tests.coding.codebook.doing import describing
from tests.coding.doing import me
from workbench.coding.codebook import delete_code, merge_codes
from workbench.coding.displacing import recoded, thing_of
from workbench.coding.moving.reviewing import is_agreed, let_go, may_place, name_of, place, waiting
from workbench.coding.moving.whereabouts import earlier_moves, suggestions
from workbench.journal.entry import Draft, sets
from workbench.model.coding import Coding
from workbench.model.errors import Refused
from workbench.model.ids import (
    CodingId,
    DefinitionId,
    MemoId,
    QuoteId,
    SegmentId,
    ThemeId,
    TopicId,
    TranscriptId,
)
from workbench.model.memo import Memo
from workbench.model.occasion import Segment
from workbench.model.quote import Quote, QuoteEdit, printed
from workbench.model.revision import Displaced
from workbench.model.theme import Theme, Topic
from workbench.project.correcting import correct
from workbench.themes.building import remove_theme
from workbench.transcripts.correcting.corrected import Part, corrected_turns

TALK = (
    "Int: How did you live through that winter? / "
    "Ana: I was [tired of waiting|Fatigue] for them. / "
    "Ben: [Nobody in the town asked us anything|Voice by Ben] at all. / "
    "Ana: In spring we came back and began again with nothing."
)
EARLIER = "I was tired of waiting for them."


def one(study: ListStudy) -> TranscriptId:
    return study.transcripts()[0].id


def do(study: ListStudy, draft: Draft) -> None:
    """Carry out a draft and see that undo takes it back."""
    before = copy.deepcopy(study.state)
    study.do(draft)
    after = copy.deepcopy(study.state)
    study.undo(draft)
    assert study.state == before
    study.state = after


def corrected(study: ListStudy, words: dict[int, str]) -> None:
    turns = study.turns(one(study))
    changes = {n: [Part(turns[n].label, said)] for n, said in words.items()}
    new = corrected_turns(study, one(study), changes)
    by = study.coders()[0].id
    do(study, correct(study, one(study), new, by=by, make_id=study.make_id).draft)


def displaced_study(*, finished: bool = True) -> ListStudy:
    """Ada’s and Ben’s codings both wait; Ada’s words stand elsewhere now."""
    study = a_study(TALK, finished=finished)
    ada = study.coders()[0].id
    coding = study.codings(coder=ada)[0]
    study.put(Memo(MemoId("m"), "coding", coding.id, "Compare with FG2", ada, AT))
    said = f"In spring we came back and began again with nothing. {EARLIER}"
    corrected(study, {1: "It was long.", 2: "They said little, in the end.", 3: said})
    return study


def test_a_value_follows_its_scale_also_where_the_coding_waits_to_be_placed() -> None:
    study = a_study(TALK)
    coding = study.codings(coder=study.coders()[0].id)[0]
    ordinal = {"scale": "ordinal", "scale_labels": "low\nhigh"}
    study.do(describing(study, coding.code, **ordinal))
    study.do(Draft("Value", sets(coding, value="high")))
    said = f"In spring we came back and began again with nothing. {EARLIER}"
    corrected(study, {1: "It was long.", 2: "They said little, in the end.", 3: said})
    row = row_of(study, "Ada")
    study.do(describing(study, coding.code, scale_labels="low\ntop", become={"high": "top"}))
    now = next(one for one in study.displaced() if one.id == row.id)
    thing, _ = thing_of(now)
    assert isinstance(thing, Coding) and thing.value == "top"


def row_of(study: ListStudy, name: str) -> Displaced:
    coder = next(coder for coder in study.coders() if coder.name == name)
    return next(row for row in study.displaced() if row.coder == coder.id)


def test_a_coder_sees_own_codings_and_those_of_others_once_finished() -> None:
    study = displaced_study(finished=False)
    ada, ben = study.coders()
    assert [row.coder for row in waiting(study, ada.id)] == [ada.id]
    study.finish(ben, study.transcripts()[0])
    assert [row.coder for row in waiting(study, ben.id, one(study))] == [ada.id, ben.id]
    assert not may_place(row_of(study, "Ada"), ben.id)


def test_nobody_places_somebody_elses_coding() -> None:
    study = displaced_study()
    ben = study.coders()[1].id
    row = row_of(study, "Ada")
    with pytest.raises(Refused, match="made by Ada; only Ada can place it or let it go"):
        place(study, row.id, 0, 5, by=ben)
    with pytest.raises(Refused, match="only Ada"):
        let_go(study, row.id, "gone", by=ben)


def test_a_coding_is_placed_again_as_it_was_with_its_memo() -> None:
    study = displaced_study()
    ada = study.coders()[0].id
    row = row_of(study, "Ada")
    best = suggestions(study, row)[0]
    assert best.span.of(study.text(one(study))) == "tired of waiting"
    assert best.score == 1.0
    was, _ = thing_of(row)
    draft = place(study, row.id, best.span.start, best.span.end, by=ada)
    assert draft.label == "Place “Fatigue” on “tired of waiting” again"
    do(study, draft)
    (coding,) = study.codings(coder=ada)
    assert (coding.id, coding.code, coding.at) == (was.id, row.code, AT)
    assert coding.exact == coding.span.of(study.text(one(study))) == "tired of waiting"
    assert [memo.text for memo in study.memos(coding.id)] == ["Compare with FG2"]
    assert row.id not in {one.id for one in study.displaced()}


def test_a_passage_is_not_coded_twice_by_placing() -> None:
    study = displaced_study()
    ada = study.coders()[0].id
    row = row_of(study, "Ada")
    span = suggestions(study, row)[0].span
    study.add_coding(study.transcript(one(study)), "Fatigue", "Ada", span.start, span.end)
    with pytest.raises(Refused, match="“Fatigue” is already on this passage"):
        place(study, row.id, span.start, span.end, by=ada)
    with pytest.raises(Refused, match="not waiting to be placed any more"):
        place(study, "nothing", 0, 1, by=ada)


def test_letting_go_needs_a_reason_and_tells_of_memos() -> None:
    study = displaced_study()
    ada = study.coders()[0].id
    row = row_of(study, "Ada")
    with pytest.raises(Refused, match="Letting “Fatigue” on “tired of waiting” go needs a reason"):
        let_go(study, row.id, "  ", by=ada)
    draft = let_go(study, row.id, " was misheard ", by=ada)
    assert draft.why == "was misheard"
    assert draft.label == (
        "Let “Fatigue” on “tired of waiting” go with the memo “Compare with FG2”"
    )
    do(study, draft)
    assert [one.coder for one in study.displaced()] == [study.coders()[1].id]


def test_an_agreed_coding_is_everyones_but_not_placed_beside_a_newer_decision() -> None:
    study = a_study("Ana: I was [tired|Fatigue] then, and we all went home early that day.")
    ada, ben = study.coders()
    start = study.text(one(study)).index("tired")
    study.add_coding(
        study.transcript(one(study)), "Hope", "Ada", start, start + 5, layer="consensus"
    )
    corrected(study, {0: "I was fine then, and we all went home early that day."})
    (row,) = [row for row in study.displaced() if is_agreed(row)]
    assert may_place(row, ben.id)
    draft = place(study, row.id, start, start + 4, by=ben.id)
    do(study, draft)
    study.put(row)
    with pytest.raises(Refused, match="was decided again meanwhile"):
        place(study, row.id, start, start + 4, by=ada.id)


def with_quote(study: ListStudy) -> Quote:
    ada = study.coders()[0].id
    topic = study.put(Topic(TopicId("t"), "Life", 0))
    theme = study.put(Theme(ThemeId("th"), topic.id, "Waiting", 0))
    start = study.text(one(study)).index(EARLIER)
    quote = study.put(
        Quote(QuoteId("q"), theme.id, one(study), start, start + len(EARLIER), EARLIER, 0, ada)
    )
    study.put(QuoteEdit("e1", quote.id, 6, 11, ""))
    study.put(QuoteEdit("e2", quote.id, 27, 31, "the aid"))
    return quote


def test_a_quote_is_placed_with_the_changes_in_print_whose_words_are_there() -> None:
    study = a_study(TALK)
    with_quote(study)
    corrected(
        study, {1: "It was long.", 3: "So I waited, tired, for them. In spring we came back."}
    )
    row = next(row for row in study.displaced() if row.about == "quote")
    assert name_of(study, row) == "the quote “I was tired of waiting for them.”"
    start = study.text(one(study)).index("I waited")
    ben = study.coders()[1].id
    draft = place(study, row.id, start, start + len("I waited, tired, for them."), by=ben)
    do(study, draft)
    (quote,) = study.quotes()
    assert printed(quote.exact, study.quote_edits()) == "I waited, […], for [the aid]."
    study.put(row)
    with pytest.raises(Refused, match="a quote there already"):
        place(study, row.id, quote.start, quote.end, by=ben)


def test_a_change_in_print_without_words_is_left_out_and_told() -> None:
    study = a_study(TALK)
    with_quote(study)
    corrected(study, {1: "It was long.", 3: "So I waited for them. In spring we came back."})
    row = next(row for row in study.displaced() if row.about == "quote")
    start = study.text(one(study)).index("I waited")
    draft = place(study, row.id, start, start + len("I waited for them."), by=study.coders()[1].id)
    assert draft.label.endswith("again without 1 change in print")


def test_a_segment_is_placed_by_anyone() -> None:
    study = a_study(TALK)
    turn = study.turns(one(study))[2]
    study.put(Segment(SegmentId("s"), one(study), "topic", "Town", turn.start, turn.end))
    corrected(study, {2: ""})
    (row,) = [row for row in study.displaced() if row.about == "segment"]
    now = study.turns(one(study))[1]
    by = study.coders()[1].id
    draft = place(study, row.id, now.start, now.end, by=by, make_id=study.make_id)
    assert draft.label == "Place topic “Town” again"
    do(study, draft)
    (segment,) = study.segments()
    assert (segment.kind, segment.label, segment.span.start) == ("topic", "Town", now.start)


def test_suggestions_come_from_what_stands_there_and_from_words_like_these() -> None:
    study = a_study(TALK)
    corrected(study, {1: "We were tyred of wating for them there.", 3: EARLIER})
    row = row_of(study, "Ada") if study.displaced() else None
    assert row is None or suggestions(study, row)[0].score > 0.8
    study = displaced_study()
    row = row_of(study, "Ben")
    found = suggestions(study, row)
    assert found == tuple(sorted(found, key=lambda one: -one.score))
    assert "They said little" in found[0].span.of(study.text(one(study)))


def test_suggestions_do_without_an_earlier_text_that_was_erased() -> None:
    study = displaced_study()
    row = row_of(study, "Ada")
    del study.texts[study.revisions()[0].text]
    assert earlier_moves(study, row) is None
    assert suggestions(study, row)[0].span.of(study.text(one(study))) == "tired of waiting"


def test_merging_codes_takes_along_what_waits() -> None:
    study = displaced_study()
    into = study.add_code("Weariness")
    fatigue = study.add_code("Fatigue")
    do(study, merge_codes(study, fatigue.id, into.id, by=me(study)))
    row = row_of(study, "Ada")
    thing, _ = thing_of(row)
    assert row.code == into.id == thing.code  # type: ignore[union-attr]


def test_a_version_that_was_taken_back_meanwhile_is_no_hindrance() -> None:
    study = displaced_study()
    row, fatigue = row_of(study, "Ada"), study.add_code("Fatigue").id
    gone = recoded(row, fatigue, DefinitionId("taken back"))
    do(study, Draft("Code under a version", gone))
    span = suggestions(study, row)[0].span
    do(study, place(study, row.id, span.start, span.end, by=me(study), make_id=study.make_id))
    assert study.coding(CodingId(row.id)).version is None


def test_deleting_a_code_tells_of_what_waits() -> None:
    study = displaced_study()
    fatigue = study.add_code("Fatigue").id
    with pytest.raises(Refused, match="it has 1 passage to be placed after a correction"):
        delete_code(study, fatigue)
    do(study, delete_code(study, fatigue, with_codings=True))
    assert [row.coder for row in study.displaced()] == [study.coders()[1].id]


def test_removing_a_theme_frees_a_quote_that_waits() -> None:
    study = a_study(TALK)
    with_quote(study)
    corrected(study, {1: "It was long."})
    do(study, remove_theme(study, ThemeId("th")))
    row = next(row for row in study.displaced() if row.about == "quote")
    thing, _ = thing_of(row)
    assert row.theme is None is thing.theme  # type: ignore[union-attr]
