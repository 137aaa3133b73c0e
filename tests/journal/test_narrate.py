"""The journal is told in sentences that can be quoted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import ListStudy, a_study
from tests.coding.codebook.doing import describing
from workbench.agreement.reconcile import decide, open_disagreements
from workbench.coding.changing import recode, remove_codings, resize
from workbench.coding.codebook import delete_code, move_code, rename_code
from workbench.coding.progress import set_progress
from workbench.coding.quotes import set_status, take_quote, trim_quote
from workbench.coding.recoding.queue import confirm
from workbench.journal.entry import Change, Draft, Entry, adds
from workbench.journal.narrate import SHORT, Names, narrate
from workbench.model.kinds import KINDS, Row, fields_of
from workbench.model.memo import Memo
from workbench.model.people import Coder
from workbench.project.session import tell_all


def told(study: ListStudy, draft: Draft) -> tuple[str, ...]:
    """The details of a draft, told with the names the study knows."""
    names = Names()
    for kind in KINDS:
        for id, row in study.state[kind].items():
            names.learn_row(kind, id, row)
    return narrate(_entry("e", draft, study), names).details


def _entry(id: str, draft: Draft, study: ListStudy, undoes: Any = None) -> Entry:
    ada = study.coders()[0].id
    return Entry(id, 1, "r", ada, "at", draft.label, draft.changes, draft.why, undoes)  # type: ignore[arg-type]


STUDY = "Ana: I was [tired of waiting|Burden > Fatigue]. / Int: [Why?|Probe by Ben]"


def coding(study: ListStudy, number: int = 0) -> Any:
    """A coding of the study."""
    return study.codings()[number]


def test_a_coding_is_told_with_code_words_place_and_coder() -> None:
    study = a_study(STUDY)
    one = coding(study)
    assert told(study, Draft("Code", (adds(one),))) == (
        "“Fatigue” put on “tired of waiting” in FG1 (Ada)",
    )
    draft = remove_codings(study, [one.id], by=one.coder)
    assert told(study, draft) == ("“Fatigue” taken from “tired of waiting” in FG1 (Ada)",)


def test_a_coding_of_the_agreed_version_says_so() -> None:
    study = a_study(STUDY)
    row: Row = {**study.state["coding"][coding(study).id], "layer": "consensus"}
    (sentence,) = told(study, Draft("Agree", (Change("coding", "new", None, row),)))
    assert sentence.endswith("in FG1 in the agreed version (Ada)")


def test_recoding_and_resizing_are_told_as_from_and_to() -> None:
    study = a_study(STUDY)
    one = coding(study)
    probe = study.codebook().find("Probe")
    assert probe is not None
    assert told(study, recode(study, one.id, probe.id, by=one.coder)) == (
        "A coding: code from “Fatigue” to “Probe”",
    )
    (sentence,) = told(study, resize(study, one.id, one.start, one.start + 5, by=one.coder))
    assert "words from “tired of waiting” to “tired”" in sentence
    assert f"end from {one.end} to {one.start + 5}" in sentence


def test_a_new_version_of_a_definition_says_what_changed() -> None:
    study = a_study(STUDY)
    probe = study.codebook().find("Probe")
    assert probe is not None
    draft = describing(study, probe.id, definition="A question back", changed="meaning")
    assert told(study, draft) == (
        "Version 2 of the definition of “Probe”: its meaning changed",
        "Code “Probe”: definition from nothing to “A question back”",
    )
    study.do(draft)
    one = next(c for c in study.codings() if c.code == probe.id)
    assert told(study, confirm(study, [one.id], by=one.coder)) == (
        "A coding fits its code as it is defined now",
    )


def test_long_passages_are_told_shortened() -> None:
    study = a_study(f"Ana: [{'so tired ' * 30}|Fatigue]")
    (sentence,) = told(study, Draft("Code", (adds(coding(study)),)))
    words = sentence.split("“")[2].split("”")[0]
    assert words.endswith("…")
    assert len(words) <= SHORT


def test_codes_are_told_as_added_removed_and_changed() -> None:
    study = a_study(STUDY)
    burden = study.codebook().find("Burden")
    probe = study.codebook().find("Probe")
    assert burden is not None
    assert probe is not None
    assert told(study, Draft("Add", (adds(probe),))) == ("Code “Probe” added",)
    assert told(study, rename_code(study, probe.id, "Prompt")) == (
        "Code “Probe”: name from “Probe” to “Prompt”",
    )
    moved = told(study, move_code(study, probe.id, burden.id))
    assert moved == ("Code “Probe”: place in the codebook from nothing to “Burden”",)
    gone = told(study, delete_code(study, probe.id, with_codings=True))
    assert "Code “Probe” removed" in gone


def test_a_decision_is_told_with_what_was_kept() -> None:
    study = a_study("Ana: I was [tired of waiting|Fatigue]. [Why?|Probe by Ben]")
    ada, ben = (c.id for c in study.coders())
    (disagreement, _), *_ = open_disagreements(study, ada, ben)
    kept = told(study, decide(study, disagreement, "first", by=ada, now=study.now))
    assert any(s.endswith("in FG1: as Ada coded it") for s in kept)
    draft = decide(study, disagreement, "open", by=ada, now=study.now)
    assert any(s.endswith("in FG1: left open") for s in told(study, draft))
    back = Draft("Back", tuple(c.inverse() for c in draft.changes))
    assert any(s.startswith("Decision removed: ") for s in told(study, back))


def test_progress_is_told_also_when_it_begins_and_when_it_is_taken_back() -> None:
    study = a_study("Ana: Yes.", finished=False)
    ada, place = study.coders()[0].id, study.transcripts()[0].id
    draft = set_progress(study, place, "in progress", by=ada)
    assert told(study, draft) == ("FG1: in progress (Ada)",)
    back = Draft("Back", tuple(c.inverse() for c in draft.changes))
    assert told(study, back) == ("FG1: not started (Ada)",)
    study.do(draft)
    assert told(study, set_progress(study, place, "finished", by=ada)) == ("FG1: finished (Ada)",)


def test_quotes_are_told_as_chosen_changed_and_put_back() -> None:
    study = a_study(STUDY)
    one = coding(study)
    draft = take_quote(study, one.transcript, one.start, one.end, None, by=one.coder)
    assert told(study, draft) == ("Quote chosen: “tired of waiting” in FG1",)
    study.do(draft)
    quote = study.quotes()[0]
    status = "shortlisted" if quote.status == "used" else "used"
    (sentence,) = told(study, set_status(study, quote.id, status))
    assert sentence == f"A quote: status from “{quote.status}” to “{status}”"
    back = Draft("Back", tuple(c.inverse() for c in draft.changes))
    assert told(study, back) == ("Quote put back: “tired of waiting” in FG1",)


def test_what_only_moved_is_not_told() -> None:
    study = a_study(STUDY)
    probe = study.codebook().find("Probe")
    assert probe is not None
    change = Change("code", probe.id, {"position": 1}, {"position": 0})
    assert told(study, Draft("Move", (change,))) == ()


def test_what_needs_no_detail_is_told_by_its_label_alone() -> None:
    study = a_study(STUDY)
    memo = Memo("m", "study", "study", "Hm", study.coders()[0].id, "at")  # type: ignore[arg-type]
    assert told(study, Draft("Write a memo", (adds(memo),))) == ()


def test_a_sentence_is_told_once() -> None:
    study = a_study(STUDY)
    change = adds(coding(study))
    assert len(told(study, Draft("Code", (change, change)))) == 1


def test_who_nobody_knows_is_told_as_unknown() -> None:
    names = Names()
    telling = narrate(Entry("e", 1, "r", "ada", "", "Code", ()), names)  # type: ignore[arg-type]
    assert telling.who == "(unknown)"


def test_removed_things_keep_their_name() -> None:
    study = a_study(STUDY)
    ada = study.coders()[0]
    study_entries = [
        Change(kind, id, None, row) for kind in KINDS for id, row in study.state[kind].items()
    ]
    probe = study.codebook().find("Probe")
    assert probe is not None
    gone = delete_code(study, probe.id, with_codings=True)
    entries = [
        _entry("1", Draft("New", tuple(study_entries)), study),
        _entry("2", gone, study),
        _entry("3", Draft("More", (adds(Coder("c", "Cleo")),)), study),  # type: ignore[arg-type]
    ]
    newest, removal, _ = tell_all(entries)
    assert newest.details == ("Coder “Cleo” added",)
    assert "Code “Probe” removed" in removal.details
    assert any("“Probe” taken from “Why?”" in sentence for sentence in removal.details)
    assert removal.who == ada.name


ACTS = (
    (("1", None),),
    (("1", None), ("u", "1")),
    (("1", None), ("u", "1"), ("r", "u")),
    (("1", None), ("u", "1"), ("r", "u"), ("v", "r")),
    (("1", None), ("u", "1"), ("r", "u"), ("v", "r"), ("s", "v")),
)
TOLD = ("Code", "Took back: Code", "Did again: Code", "Took back: Code", "Did again: Code")


@pytest.mark.parametrize("acts", ACTS)
def test_taking_back_and_doing_again_are_told_in_turn(acts: tuple[tuple[str, Any], ...]) -> None:
    study = a_study("Ana: Yes.")
    draft = Draft("Code", (adds(Coder("c", "Cleo")),))  # type: ignore[arg-type]
    tellings = tell_all(_entry(id, draft, study, undoes) for id, undoes in acts)
    assert [t.what for t in reversed(tellings)] == list(TOLD[: len(acts)])
    original = tellings[-1]
    assert original.taken_back == (len(acts) % 2 == 0)
    assert not tellings[0].taken_back


def test_a_decision_that_is_changed_is_told_as_from_and_to() -> None:
    study = a_study("Ana: I was [tired of waiting|Fatigue]. [Why?|Probe by Ben]")
    ada, ben = (c.id for c in study.coders())
    (disagreement, _), *_ = open_disagreements(study, ada, ben)
    study.do(decide(study, disagreement, "first", by=ada, now=study.now))
    details = told(study, decide(study, disagreement, "open", reason="Ask", by=ada, now=study.now))
    assert "A decision: outcome from “first” to “open”; reason from nothing to “Ask”" in details


def test_what_is_left_out_of_a_quote_or_clarified_is_told_by_its_words() -> None:
    study = a_study("Ana: [When she came home, nobody told the carers.|Care]")
    (coding,) = study.codings()
    place = (coding.transcript, coding.start, coding.end)
    study.do(take_quote(study, *place, None, by=coding.coder, make_id=study.make_id))
    quote = study.quotes()[0]
    cut = quote.exact.index(", nobody")
    edits = [(5, 8, "my mother"), (8, 8, "in March"), (cut, len(quote.exact) - 1, "")]
    whole = "the quote “When she came home, nobody told the carers.”"
    sentences = told(study, trim_quote(study, quote.id, edits, make_id=study.make_id))
    assert list(sentences) == [
        f"“she” shown as [my mother] in {whole}",
        f"[in March] put into {whole}",
        f"“, nobody told the carers” left out of {whole}",
    ]
    study.do(trim_quote(study, quote.id, edits, make_id=study.make_id))
    (back,) = told(study, trim_quote(study, quote.id, edits[:2], make_id=study.make_id))
    assert back == f"No longer: “, nobody told the carers” left out of {whole}"


def test_a_changed_edit_without_its_quote_is_passed_over() -> None:
    study = a_study(STUDY)
    moved = Change("quote_edit", "e1", {"start": 1}, {"start": 2})
    assert told(study, Draft("Move an edit", (moved,))) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_a_change_of_any_field_of_anything_can_be_told(kind: str) -> None:
    study = a_study(STUDY)
    for name in fields_of(kind):
        one = Change(kind, "one", {name: "1"}, {name: "2"})
        assert all(told(study, Draft("Change", (one,))))
        assert all(told(study, Draft("Change", (one.inverse(),))))


def test_what_waits_to_be_placed_is_told_also_when_its_code_is_merged() -> None:
    study = a_study(STUDY)
    fatigue, probe = (study.codebook().find(name) for name in ("Fatigue", "Probe"))
    assert fatigue is not None and probe is not None
    before, after = {"code": fatigue.id, "rows": "[1]"}, {"code": probe.id, "rows": "[2]"}
    one = Change("displaced", "one", before, after)
    assert told(study, Draft("Merge", (one,))) == (
        "What is to be looked at again: code from “Fatigue” to “Probe”",
    )
