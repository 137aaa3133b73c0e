"""What the journal tells a coder who codes blind."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.doing import code, coder, done, transcript
from workbench.agreement.reconcile import decide, open_disagreements
from workbench.coding.changing import remove_codings, resize
from workbench.coding.codebook import merge_codes
from workbench.coding.memos import change_memo, link_memo, note_passage, write_memo
from workbench.coding.passages import code_passage
from workbench.coding.progress import set_progress
from workbench.coding.telling_blind import seen_entries
from workbench.journal.entry import Change, Draft, Entry
from workbench.model.kinds import KINDS
from workbench.model.study import STUDY
from workbench.project.session import tell_all

MARKED = "Ana: I was [tired of it|Fatigue by Ada] and cold, and [nobody came|Help by Ben] at all."


class Journal:
    """A study with everything that was done to it, Ada's founding of it first."""

    def __init__(self, study: ListStudy) -> None:
        self.study = study
        self.entries: list[Entry] = []
        rows = [
            Change(kind, id, None, row)
            for kind in KINDS
            if kind not in ("coding", "work")
            for id, row in study.state[kind].items()
        ]
        self.keep("Ada", Draft("Import", tuple(rows)))
        for coding in study.codings():
            row = dict(study.state["coding"][coding.id])
            draft = Draft("Code", (Change("coding", coding.id, None, row),))
            self.keep(study.coder(coding.coder).name, draft)

    def keep(self, name: str, draft: Draft, undoes: Any = None) -> Entry:
        id: Any = f"e{len(self.entries)}"
        entry = Entry(
            id,
            len(self.entries) + 1,
            "r",  # type: ignore[arg-type]
            coder(self.study, name),
            "2026-03-14T09:30:00Z",
            draft.label,
            draft.changes,
            draft.why,
            undoes,
        )
        self.entries.append(entry)
        return entry

    def do(self, name: str, draft: Draft) -> Entry:
        done(self.study, draft)
        return self.keep(name, draft)

    def undo(self, name: str, entry: Entry) -> Entry:
        back = tuple(change.inverse() for change in reversed(entry.changes))
        draft = Draft(entry.label, back)
        self.study.do(draft)
        return self.keep(name, draft, entry.id)

    def hidden(self, name: str) -> int:
        return seen_entries(self.study, self.entries, coder(self.study, name)).hidden

    def told(self, name: str) -> str:
        seen = seen_entries(self.study, self.entries, coder(self.study, name)).entries
        lines = [(t.who, t.what, *t.details) for t in tell_all(seen)]
        return "\n".join(word for line in lines for word in line)


@pytest.fixture
def journal() -> Journal:
    return Journal(a_study(MARKED, finished=False))


def coded(journal: Journal, start: int = 15, end: int = 19, path: str = "Help") -> Entry:
    study = journal.study
    by = coder(study, "Ben")
    place = transcript(study)
    draft = code_passage(
        study, place, start, end, code(study, path), by=by, make_id=study.make_id, now=study.now
    )
    return journal.do("Ben", draft)


def finish(journal: Journal, name: str) -> None:
    study = journal.study
    draft = set_progress(study, transcript(study), "finished", by=coder(study, name))
    journal.do(name, draft)


def test_what_another_coded_is_told_once_one_has_finished(journal: Journal) -> None:
    made = coded(journal)
    assert {change.kind for change in made.changes} == {"coding", "work"}
    assert "nobody came" not in journal.told("Ada")
    assert made.label not in journal.told("Ada").splitlines()
    assert journal.hidden("Ada") == 2
    assert "nobody came" in journal.told("Ben")
    assert "tired of it" not in journal.told("Ben")
    finish(journal, "Ada")
    assert "nobody came" in journal.told("Ada")
    assert made.label in journal.told("Ada").splitlines()
    assert journal.hidden("Ada") == 0


def test_what_is_changed_and_taken_back_later_is_left_out_as_well(journal: Journal) -> None:
    study, ben = journal.study, coder(journal.study, "Ben")
    theirs = study.codings(coder=ben)[0]
    before = journal.told("Ada")
    moved = journal.do("Ben", resize(study, theirs.id, theirs.start, theirs.end + 3, by=ben))
    journal.undo("Ben", moved)
    journal.do("Ben", remove_codings(study, [theirs.id], by=ben))
    assert journal.told("Ada") == before
    assert journal.hidden("Ada") == 4
    assert len(journal.told("Ben").splitlines()) > len(before.splitlines())


def test_how_far_another_is_is_told(journal: Journal) -> None:
    finish(journal, "Ben")
    assert "FG1: finished (Ben)" in journal.told("Ada")


def test_memos_on_a_transcript_and_their_links_are_left_out(journal: Journal) -> None:
    study, ben, place = journal.study, coder(journal.study, "Ben"), transcript(journal.study)
    making = {"by": ben, "now": study.now, "make_id": study.make_id}
    theirs = study.codings(coder=ben)[0]
    journal.do("Ben", note_passage(study, place, 0, 5, "Cold start", **making))
    memo = study.memos()[0]
    journal.do("Ben", change_memo(study, memo.id, "A cold start", by=ben))
    journal.do("Ben", write_memo(study, "coding", theirs.id, "Lonely", **making))
    assert journal.hidden("Ada") == 4
    journal.do("Ben", write_memo(study, "study", STUDY, "Ask the board", **making))
    shared = next(memo for memo in study.memos() if memo.about == "study")
    assert journal.hidden("Ada") == 4
    journal.do("Ben", link_memo(study, shared.id, place, 24, 28, by=ben, make_id=study.make_id))
    assert journal.hidden("Ada") == 5
    told = journal.told("Ada")
    assert "Write a memo about the study" in told
    assert "cold" not in told
    finish(journal, "Ada")
    assert journal.hidden("Ada") == 0


def test_a_memo_of_another_on_ones_own_coding_is_told(journal: Journal) -> None:
    study, ben = journal.study, coder(journal.study, "Ben")
    mine = study.codings(coder=coder(study, "Ada"))[0]
    draft = write_memo(
        study, "coding", mine.id, "Why this?", by=ben, now=study.now, make_id=study.make_id
    )
    journal.do("Ben", draft)
    assert draft.label in journal.told("Ada")


@pytest.mark.parametrize("who", ["Ada", "Ben"])
def test_what_all_share_is_told_without_the_codings_of_others(journal: Journal, who: str) -> None:
    study = journal.study
    coded(journal, 7, 18, "Fatigue")
    coded(journal, 7, 18, "Help")
    merging = merge_codes(
        study,
        code(study, "Help"),
        code(study, "Fatigue"),
        by=coder(study, who),
        now=study.now,
        make_id=study.make_id,
    )
    journal.do(who, merging)
    assert any("“Help” taken from" in line for line in journal.told("Ben").splitlines())
    seen = seen_entries(study, journal.entries, coder(study, "Ada")).entries
    (line, *_) = tell_all(seen)
    assert line.what == merging.label
    assert "Code “Help” removed" in line.details
    assert not any("taken from" in detail for detail in line.details)


def test_a_decision_on_a_transcript_is_left_out_for_who_codes_it_still() -> None:
    study = a_study(MARKED)
    journal = Journal(study)
    study.add_coder("Cleo")
    ada, ben = coder(study, "Ada"), coder(study, "Ben")
    disagreement, _ = open_disagreements(study, ada, ben)[0]
    draft = decide(study, disagreement, "first", reason="So", by=ada, now=study.now)
    journal.do("Ada", draft)
    assert draft.label in journal.told("Ben")
    assert draft.label not in journal.told("Cleo")


def test_displaced_codings_of_others_are_left_out_and_segments_are_not(journal: Journal) -> None:
    study = journal.study
    row = {
        **dict.fromkeys(("before", "after", "rows"), ""),
        "about": "coding",
        "transcript": transcript(study),
        "revision": "v1",
        "start": 0,
        "end": 4,
        "exact": "lost words",
        "code": code(study, "Help"),
        "theme": None,
        "coder": coder(study, "Ben"),
    }
    segment = {**row, "about": "segment", "coder": None, "code": None, "exact": "the plenary"}
    changes = (Change("displaced", "d", None, row), Change("displaced", "s", None, segment))
    journal.keep("Ben", Draft("Correct “FG1”", changes))
    told = journal.told("Ada")
    assert "Correct “FG1”" in told
    assert "the plenary" in told
    assert "lost words" not in told


def test_one_coder_alone_sees_every_entry_as_it_is() -> None:
    study = ListStudy()
    study.add_coder("Ada")
    study.add_transcript("I was [tired|Fatigue].", finished=False)
    journal = Journal(study)
    seen = seen_entries(study, journal.entries, coder(study, "Ada"))
    assert (list(seen.entries), seen.hidden) == (journal.entries, 0)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 6)), max_size=8), st.booleans())
def test_nothing_told_names_what_may_not_be_seen(
    acts: list[tuple[bool, int]], finished: bool
) -> None:
    """Ben codes and takes back at random; Ada is told all of it or none of it."""
    study = a_study("Ana: one two three four five six seven eight nine ten.", finished=False)
    for number in range(7):
        study.add_code(f"Code {number}")
    journal = Journal(study)
    made: list[Entry] = []
    for back, place in acts:
        if back and made:
            journal.undo("Ben", made.pop())
        elif not any(entry.label.endswith(f"{place}”") for entry in made):
            made.append(coded(journal, place * 6, place * 6 + 5, f"Code {place}"))
    if finished:
        finish(journal, "Ada")
    own = sum(entry.coder == coder(study, "Ada") for entry in journal.entries)
    seen = seen_entries(study, journal.entries, coder(study, "Ada"))
    assert len(seen.entries) == (len(journal.entries) if finished else own)
    assert len(seen.entries) + seen.hidden == len(journal.entries)
