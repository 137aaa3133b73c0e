"""What memos point to follows its words through corrections, and waits where it cannot."""

from __future__ import annotations

import copy

import pytest

from tests.builders import AT, ListStudy, a_study
from workbench.coding.memos import link_memo, note_passage, write_memo
from workbench.coding.moving.reviewing import let_go, name_of, place, waiting
from workbench.journal.entry import Draft
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, TranscriptId
from workbench.project.correcting import Correction, correct, seen_by
from workbench.transcripts.correcting.corrected import Part, corrected_turns

TALK = (
    "Int: How did you live through that winter? / "
    "Ana: I was [tired of waiting|Fatigue] for them. / "
    "Ben: [Nobody in the town asked us anything|Voice by Ben] at all."
)


def here(study: ListStudy) -> TranscriptId:
    return study.transcripts()[0].id


def who(study: ListStudy, name: str) -> CoderId:
    return next(coder.id for coder in study.coders() if coder.name == name)


def do(study: ListStudy, draft: Draft) -> None:
    """Carry out a draft and see that undo takes it back."""
    before = copy.deepcopy(study.state)
    study.do(draft)
    after = copy.deepcopy(study.state)
    study.undo(draft)
    assert study.state == before
    study.state = after


def noted(study: ListStudy, words: str, by: str = "Ada") -> None:
    start = study.text(here(study)).index(words)
    study.do(
        note_passage(
            study,
            here(study),
            start,
            start + len(words),
            f"About {words}",
            by=who(study, by),
            now=study.now,
            make_id=study.make_id,
        )
    )


def corrected(study: ListStudy, words: dict[int, str]) -> Correction:
    turns = study.turns(here(study))
    new = corrected_turns(
        study, here(study), {n: [Part(turns[n].label, said)] for n, said in words.items()}
    )
    found = correct(
        study, here(study), new, by=who(study, "Ada"), now=lambda: AT, make_id=study.make_id
    )
    do(study, found.draft)
    return found


def test_a_passage_noted_moves_with_its_words() -> None:
    study = a_study(TALK)
    noted(study, "Nobody in the town")
    corrected(study, {0: "And how did you live through all of that winter?"})
    [link] = study.links()
    assert link.exact == link.span.of(study.text(here(study))) == "Nobody in the town"


def test_words_corrected_inside_a_passage_noted_are_in_it() -> None:
    study = a_study(TALK)
    noted(study, "Nobody in the town asked us")
    found = corrected(study, {2: "Nobody in our town asked us anything at all."})
    [link] = study.links()
    assert link.exact == "Nobody in our town asked us"
    assert [one.about for one in found.adjusted if one.about == "link"] == ["link"]
    ada, ben = who(study, "Ada"), who(study, "Ben")
    assert "link" in {one.about for one in seen_by(study, here(study), found.adjusted, ada)}
    assert study.progress(ben, here(study)) == "finished"


def test_a_passage_cut_through_waits_and_its_memo_stays() -> None:
    study = a_study(TALK)
    noted(study, "tired of waiting")
    corrected(study, {1: "I had enough."})
    [row] = [row for row in waiting(study, who(study, "Ada")) if row.about == "link"]
    assert name_of(study, row) == "the link of a memo to “tired of waiting”"
    assert (study.links(), len(study.memos())) == ([], 1)
    start = study.text(here(study)).index("enough")
    do(study, place(study, row.id, start, start + 6, by=who(study, "Ada")))
    [link] = study.links()
    assert (link.exact, link.memo) == ("enough", study.memos()[0].id)


def test_only_its_writer_places_a_passage_noted() -> None:
    study = a_study(TALK)
    noted(study, "tired of waiting")
    corrected(study, {1: "I had enough."})
    row = next(row for row in study.displaced() if row.about == "link")
    with pytest.raises(Refused, match="memo was written by Ada; only Ada can place it"):
        place(study, row.id, 0, 3, by=who(study, "Ben"))
    do(study, let_go(study, row.id, "Said otherwise", by=who(study, "Ada")))
    assert [row for row in study.displaced() if row.about == "link"] == []


def noted_with_a_link() -> tuple[ListStudy, CoderId]:
    """Ada’s coding “tired of waiting” has a memo that points to “Nobody in”."""
    study = a_study(TALK)
    ada = who(study, "Ada")
    [fatigue] = [c for c in study.codings() if c.coder == ada]
    study.do(
        write_memo(
            study, "coding", fatigue.id, "See below", by=ada, now=lambda: AT, make_id=study.make_id
        )
    )
    start = study.text(here(study)).index("Nobody in")
    study.do(
        link_memo(
            study,
            study.memos()[0].id,
            here(study),
            start,
            start + 9,
            by=ada,
            make_id=study.make_id,
        )
    )
    return study, ada


def test_a_coding_that_waits_takes_along_what_its_memo_points_to() -> None:
    study, ada = noted_with_a_link()
    corrected(study, {1: "I had enough."})
    assert (study.memos(), study.links()) == ([], [])
    corrected(study, {0: "How, then, did you live through that long winter?"})
    row = next(row for row in study.displaced() if row.about == "coding")
    start = study.text(here(study)).index("enough")
    do(study, place(study, row.id, start, start + 6, by=ada))
    [memo], [link] = study.memos(), study.links()
    assert (memo.text, link.exact) == ("See below", "Nobody in")
    assert link.span.of(study.text(here(study))) == "Nobody in"


def test_a_link_to_words_that_are_gone_is_left_out_and_told() -> None:
    study, ada = noted_with_a_link()
    corrected(study, {1: "I had enough."})
    corrected(study, {2: "They never asked."})
    row = next(row for row in study.displaced() if row.exact == "tired of waiting")
    start = study.text(here(study)).index("enough")
    draft = place(study, row.id, start, start + 6, by=ada)
    assert draft.label.endswith("without 1 link to words that are gone")
    do(study, draft)
    assert (len(study.memos()), study.links()) == (1, [])
