"""A transcript is corrected after coding: everything follows its words, and undo takes all back."""

from __future__ import annotations

import copy
import random
from dataclasses import replace

import pytest

from tests.builders import AT, ListStudy, a_study
from tests.transcripts.edits import some_edit, some_spans, some_text
from workbench.agreement.compare import matched
from workbench.agreement.reconcile import decide, open_disagreements, outdated
from workbench.coding.displacing import thing_of
from workbench.journal.replay import State
from workbench.model.errors import Refused
from workbench.model.ids import MemoId, QuoteId, SegmentId, TranscriptId
from workbench.model.memo import Memo
from workbench.model.occasion import Segment
from workbench.model.quote import Quote, QuoteEdit, printed
from workbench.model.transcript import Cue, Turn, text_hash, turns_to_json
from workbench.project.correcting import Correction, correct, seen_by
from workbench.transcripts.correcting.corrected import Corrected, Part, corrected_turns

TALK = (
    "Int: How was it? / Ana: I was [tierd of it all|Fatigue], honestly. / "
    "Ben: [Nobody asked us|Voice by Ben]. / Ana: We [came back|Return + Hope by Ben] in spring."
)


def one(study: ListStudy) -> TranscriptId:
    return study.transcripts()[0].id


def correction(study: ListStudy, words: dict[int, str], **options: object) -> Correction:
    """Correct turns of the first transcript, keeping who speaks."""
    turns = study.turns(one(study))
    changes = {n: [Part(turns[n].label, said)] for n, said in words.items()}
    corrected = corrected_turns(study, one(study), changes)
    by = study.coders()[0].id
    return correct(
        study, one(study), corrected, by=by, now=study.now, make_id=study.make_id, **options
    )  # type: ignore[arg-type]


def of_code(study: ListStudy, name: str) -> list[str]:
    """The words of the codings with a code, which must be those of the text."""
    text = study.text(one(study))
    code = study.add_code(name)
    codings = study.codings(code=code.id)
    assert all(coding.span.of(text) == coding.exact for coding in codings)
    assert all(text[: coding.start].endswith(coding.before) for coding in codings)
    assert all(text[coding.end :].startswith(coding.after) for coding in codings)
    return [coding.exact for coding in codings]


def state_of(study: ListStudy) -> State:
    return copy.deepcopy(study.state)


def test_a_corrected_word_is_covered_and_the_rest_only_moves() -> None:
    study = a_study(TALK)
    before = state_of(study)
    found = correction(study, {1: "I was really so tired of it all, honestly."}, reason="misheard")
    study.do(found.draft)
    assert of_code(study, "Fatigue") == ["tired of it all"]
    assert of_code(study, "Voice") == ["Nobody asked us"]
    assert of_code(study, "Return") == ["came back"]
    assert (found.untouched, found.moved, len(found.adjusted), found.review) == (3, 3, 1, ())
    assert (found.adjusted[0].was, found.adjusted[0].now) == ("tierd of it all", "tired of it all")
    assert found.draft.why == "misheard"
    study.undo(found.draft)
    assert study.state == before


def test_the_earlier_text_is_kept() -> None:
    study = a_study(TALK)
    was, old = study.transcript(one(study)), study.text(one(study))
    study.do(correction(study, {0: "How was that?"}, reason="typo").draft)
    study.do(correction(study, {0: "How was this?"}).draft)
    first, second = study.revisions(one(study))
    assert (first.number, second.number) == (1, 2)
    assert (first.text, first.layout, first.words) == (was.text, was.layout, was.words)
    assert (first.coder, first.at, first.reason) == (study.coders()[0].id, AT, "typo")
    assert study.text_named(first.text) == old
    now = study.transcript(one(study))
    assert study.text_named(now.text).startswith("How was this?")
    assert (now.characters, now.turn_count) == (len(study.text(one(study))), 4)


def test_what_is_gone_waits_with_its_memos() -> None:
    study = a_study(TALK)
    voice = study.codings(code=study.add_code("Voice").id)[0]
    ben = study.add_coder("Ben").id
    study.put(Memo(MemoId("m"), "coding", voice.id, "Who is us?", ben, AT))
    before = state_of(study)
    found = correction(study, {2: ""})
    study.do(found.draft)
    (row,) = study.displaced()
    assert (row.id, row.about, row.exact, row.coder) == (voice.id, "coding", voice.exact, ben)
    assert (row.revision, row.start) == (study.revisions()[0].id, voice.start)
    assert thing_of(row) == (voice, (Memo(MemoId("m"), "coding", voice.id, "Who is us?", ben, AT),))
    assert study.memos(voice.id) == []
    assert of_code(study, "Voice") == []
    study.undo(found.draft)
    assert study.state == before


def test_two_codings_that_would_become_the_same_are_not_merged_silently() -> None:
    study = a_study("Ana: It was [very tired|Fatigue] then, you know, and then we left for good.")
    start = study.text(one(study)).index("tired")
    study.add_coding(study.transcript(one(study)), "Fatigue", "Ada", start, start + 5)
    found = correction(study, {0: "It was tired then, you know, and then we left for good."})
    study.do(found.draft)
    assert of_code(study, "Fatigue") == ["tired"]
    assert [row.exact for row in study.displaced()] == ["very tired"]


def a_quote(study: ListStudy, words: str, *edits: tuple[str, str]) -> Quote:
    text = study.text(one(study))
    start = text.index(words)
    coder = study.coders()[0].id
    quote = study.put(
        Quote(QuoteId("q"), None, one(study), start, start + len(words), words, 0, coder)
    )
    for n, (said, put) in enumerate(edits):
        at = words.index(said)
        study.put(QuoteEdit(f"e{n}", quote.id, at, at + len(said), put))
    return quote


def test_a_quote_moves_with_what_is_changed_in_print() -> None:
    study = a_study(TALK)
    a_quote(study, "was tierd of it all, honestly", (", honestly", ""), ("it all", "the war"))
    found = correction(study, {0: "How was it for you?", 1: "I was tired of it all, honestly."})
    study.do(found.draft)
    (quote,) = study.quotes()
    assert quote.exact == quote.span.of(study.text(one(study))) == "was tired of it all, honestly"
    assert printed(quote.exact, study.quote_edits()) == "was tired of [the war] […]"


def test_a_quote_whose_change_in_print_lost_its_words_is_put_up_for_review() -> None:
    study = a_study(TALK)
    a_quote(study, "I was tierd of it all, honestly", ("honestly", ""))
    before = state_of(study)
    found = correction(study, {1: "I was tierd of it all."})
    study.do(found.draft)
    assert study.quotes() == study.quote_edits() == []
    assert [row.about for row in study.displaced()] == ["quote"]
    study.undo(found.draft)
    assert study.state == before


def test_segments_follow_and_keep_their_edges() -> None:
    study = a_study(TALK)
    turns = study.turns(one(study))
    study.put(Segment(SegmentId("s"), one(study), "plenary", "", turns[1].start, turns[2].end))
    said = "Nothing like the earlier words, all of it was misheard by the machine that day."
    study.do(correction(study, {0: "So?", 1: said}).draft)
    (segment,) = study.segments(one(study))
    new = study.turns(one(study))
    assert (segment.start, segment.end) == (new[1].start, new[2].end)


def test_who_speaks_is_corrected_without_moving_anything() -> None:
    study = a_study(TALK)
    corrected = corrected_turns(study, one(study), {2: [Part("Cem", "Nobody asked us.")]})
    found = correct(study, one(study), corrected, by=study.coders()[0].id, make_id=study.make_id)
    study.do(found.draft)
    assert [turn.label for turn in study.turns(one(study))] == ["Int", "Ana", "Cem", "Ana"]
    assert [s.label for s in study.speakers()] == ["Int", "Ana", "Cem"]
    assert (found.untouched, found.moved, found.moves.edits) == (4, 0, ())


def test_a_decision_keeps_to_its_codings() -> None:
    study = a_study(
        "Int: How was it? / Ana: I was [tired of it|Fatigue]. / Ana: [Nobody came|Voice by Ben]."
    )
    ada, ben = (coder.id for coder in study.coders())
    for disagreement, _ in open_disagreements(study, ada, ben):
        study.do(decide(study, disagreement, "both", by=ada, now=study.now))
    assert len(study.decisions()) == 2
    study.do(correction(study, {0: "How was it for you all?"}).draft)
    assert [d.outcome for _, d in open_disagreements(study, ada, ben) if d] == ["both", "both"]
    assert outdated(study, ada, ben) == []
    (matching,) = matched(study, ada, ben, [one(study)])
    assert len(matching.disagreements) == 2


def test_a_decision_about_words_that_are_gone_is_outdated() -> None:
    study = a_study("Ana: I was [tired of it|Fatigue] then, and we went home early that day.")
    ada, ben = (coder.id for coder in study.coders())
    ((disagreement, _),) = open_disagreements(study, ada, ben)
    study.do(decide(study, disagreement, "first", by=ada, now=study.now))
    study.do(correction(study, {0: "I was fine then, and we went home early that day."}).draft)
    assert len(outdated(study, ada, ben)) == 1
    assert {row.coder for row in study.displaced()} == {ada}
    assert len(study.displaced()) == 2


def test_times_inside_turns_stay_with_their_words() -> None:
    study = a_study("Ana: One two three. / Ben: Four five six seven.")
    transcript = study.transcript(one(study))
    text = study.text(transcript.id)
    turns = study.turns(transcript.id)
    layout = turns_to_json(turns, [Cue(text.index("three"), 100), Cue(text.index("six"), 900, 950)])
    study.texts[text_hash(layout)] = layout
    study.put(replace(transcript, layout=text_hash(layout)))
    study.do(correction(study, {0: "Zero one two.", 1: "Four and five six seven."}).draft)
    now = study.text(transcript.id)
    assert [(now[cue.start :], cue.at, cue.until) for cue in study.cues(transcript.id)] == [
        ("six seven.", 900, 950)
    ]


def test_nothing_to_correct_is_refused() -> None:
    study = a_study(TALK)
    with pytest.raises(Refused, match="has these words already"):
        correction(study, {0: "How was it?"})


def test_a_text_that_is_mostly_another_one_is_asked_about() -> None:
    study = a_study(TALK)
    corrected = Corrected(
        "Something else entirely, of another day.", (Turn(0, 40, "Ana"),), None, "b.txt"
    )
    ada = study.coders()[0].id
    with pytest.raises(Refused, match="Only 0% of “FG1” is the same"):
        correct(study, one(study), corrected, by=ada, make_id=study.make_id)
    found = correct(study, one(study), corrected, even_so=True, by=ada, make_id=study.make_id)
    study.do(found.draft)
    assert len(study.displaced()) == 4


def test_what_others_adjusted_is_not_seen_before_one_has_finished() -> None:
    study = a_study("Ana: It was [tierd|Fatigue] and [hungri|Need by Ben] then.", finished=False)
    ada, ben = (coder.id for coder in study.coders())
    found = correction(study, {0: "It was tired and hungry then."})
    assert [one.now for one in seen_by(study, one(study), found.adjusted, ada)] == ["tired"]
    assert [one.now for one in seen_by(study, one(study), found.adjusted, ben)] == ["hungry"]


@pytest.mark.parametrize("seed", range(4))
def test_over_many_edits_no_coding_is_lost_and_undo_restores(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(12):
        study = a_study()
        transcript = study.add_transcript(some_text(rng, 60).replace(": ", " ").replace(" / ", " "))
        text = study.text(transcript.id)
        spans = dict.fromkeys(some_spans(rng, text, 25))
        for n, span in enumerate(spans):
            study.add_coding(transcript, f"Code {n}", "Ada", span.start, span.end)
        for _ in range(6):
            before = state_of(study)
            codings = {c.id: c for c in study.codings()}
            edited = some_edit(rng, study.text(transcript.id))
            if not edited.new.strip() or edited.new == edited.old:
                continue
            new = Corrected(edited.new, (Turn(0, len(edited.new)),))
            found = correct(
                study, transcript.id, new, even_so=True, by=study.coders()[0].id,
                make_id=study.make_id,
            )  # fmt: skip
            study.do(found.draft)
            low, high = edited.touched
            now = {c.id: c for c in study.codings()}
            waiting = {row.id for row in study.displaced()}
            for id, old in codings.items():
                assert (id in now) != (id in waiting)
                if old.end <= low or old.start >= high:
                    assert now[id].exact == old.exact
            for coding in now.values():
                assert coding.span.of(edited.new) == coding.exact
            after = state_of(study)
            study.undo(found.draft)
            assert study.state == before
            study.state = after
