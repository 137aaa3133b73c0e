"""What is taken back after somebody corrected the text is never put on other words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.studies import a_project, code, coder, state
from workbench.coding.changing import remove_codings, resize
from workbench.coding.memos import note_passage
from workbench.coding.passages import code_passage
from workbench.coding.quotes import take_quote, trim_quote
from workbench.journal.entry import Draft
from workbench.model.errors import Refused
from workbench.model.ids import TranscriptId
from workbench.project.correcting import correct
from workbench.project.session import Project
from workbench.transcripts.correcting.corrected import Part, corrected_turns
from workbench.transcripts.occasions.segments import mark_segment


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    opened = a_project(tmp_path)
    yield opened
    opened.close()


def here(project: Project) -> TranscriptId:
    return project.read.transcripts()[0].id


def corrected_by_ben(project: Project) -> None:
    """Ben puts words before everything else in the first transcript; Ada goes on."""
    ada, read, place = project.me, project.read, here(project)
    project.act_as(coder(project, "Ben"))
    turn = read.turns(place)[0]
    said = f"Now listen. {read.text(place)[turn.start : turn.end]}"
    new = corrected_turns(read, place, {0: [Part(turn.label, said)]})
    project.do(correct(read, place, new, by=project.me).draft)
    project.act_as(ada)


def words(project: Project) -> tuple[int, int]:
    """A passage of the first turn without a coding with “Probe” on it."""
    return project.read.turns(here(project))[0].start, project.read.turns(here(project))[0].end


def coded(project: Project) -> Draft:
    return code_passage(
        project.read, here(project), *words(project), code(project, "Probe"), by=project.me
    )


def quoted(project: Project) -> Draft:
    return take_quote(project.read, here(project), *words(project), None, by=project.me)


def noted(project: Project) -> Draft:
    return note_passage(project.read, here(project), *words(project), "Hm", by=project.me)


def segment(project: Project) -> Draft:
    return mark_segment(project.read, here(project), *words(project), "topic", "Start")


def refused(project: Project) -> None:
    before = state(project)
    with pytest.raises(Refused, match=r"cannot be taken back: the words of “.*” were corrected"):
        project.redo()
    assert state(project) == before
    assert project.check().findings == ()


@pytest.mark.parametrize("make", [coded, quoted, noted, segment])
def test_what_was_undone_is_not_done_again_elsewhere(project: Project, make: object) -> None:
    project.do(make(project))  # type: ignore[operator]
    project.undo()
    corrected_by_ben(project)
    refused(project)


def test_a_change_of_a_quote_in_print_is_not_done_again_in_other_words(project: Project) -> None:
    project.do(quoted(project))
    (quote,) = project.read.quotes()
    project.do(trim_quote(project.read, quote.id, [(0, 1, "")]))
    project.undo()
    corrected_by_ben(project)
    refused(project)


def test_a_removed_coding_does_not_come_back_elsewhere(project: Project) -> None:
    project.do(coded(project))
    made = project.read.codings(coder=project.me, code=code(project, "Probe"))[0]
    project.do(remove_codings(project.read, [made.id], by=project.me))
    corrected_by_ben(project)
    before = state(project)
    with pytest.raises(Refused, match="were corrected since"):
        project.undo()
    assert state(project) == before
    project.act_as(coder(project, "Ben"))
    project.undo()
    project.act_as(coder(project, "Ada"))
    project.undo()
    assert project.read.coding(made.id) == made


def test_what_stands_before_the_corrected_words_is_taken_back(project: Project) -> None:
    project.do(coded(project))
    made = project.read.codings(coder=project.me, code=code(project, "Probe"))[0]
    project.do(resize(project.read, made.id, made.start, made.start + 3, by=project.me))
    project.do(remove_codings(project.read, [made.id], by=project.me))
    ada, read, place = project.me, project.read, here(project)
    project.act_as(coder(project, "Ben"))
    last = len(read.turns(place)) - 1
    new = corrected_turns(read, place, {last: [Part(read.turns(place)[last].label, "Otherwise.")]})
    project.do(correct(read, place, new, by=project.me).draft)
    project.act_as(ada)
    project.undo()
    project.undo()
    assert project.read.coding(made.id).span == made.span
    assert project.read.coding(made.id).exact == made.exact


def test_a_correction_itself_is_taken_back_and_done_again(project: Project) -> None:
    project.do(coded(project))
    project.do(segment(project))
    before = state(project)
    ada = project.me
    corrected_by_ben(project)
    after = state(project)
    project.act_as(coder(project, "Ben"))
    project.undo()
    assert state(project) == before
    project.redo()
    assert state(project) == after
    project.act_as(ada)
    assert project.check().findings == ()
