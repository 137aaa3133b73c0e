"""One open project: one road to disk, taking back, and announcements that are true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project.studies import a_project, code, coder, now, state
from workbench.coding.changing import remove_codings, resize
from workbench.coding.codebook import add_code, delete_code, rename_code
from workbench.coding.memos import write_memo
from workbench.coding.passages import code_passage
from workbench.coding.progress import set_progress
from workbench.journal.entry import Draft, adds, sets
from workbench.model.errors import Environment, Refused
from workbench.model.people import Coder
from workbench.project.session import Changed, Project, transcript_named
from workbench.store import lock
from workbench.store.file import StudyFile


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    opened = a_project(tmp_path)
    yield opened
    opened.close()


def reopened(project: Project, name: str | None = None) -> Project:
    """The same study, closed and opened again."""
    project.close()
    return Project.open(project.path, coder=name, now=now)


# -- creating and opening -----------------------------------------------------------------


def test_a_new_study_has_a_title_and_its_first_coder(tmp_path: Path) -> None:
    with Project.create(tmp_path / "s.dwb", title="  Linking ", coder=" Ada  L. ") as project:
        assert project.read.study().title == "Linking"
        assert [c.name for c in project.read.coders()] == ["Ada L."]
        assert project.me == project.read.coders()[0].id
        assert [t.what for t in project.tellings()] == ["New study “Linking”"]
        assert project.undo_label is None
        with pytest.raises(Refused, match="nothing to undo"):
            project.undo()
        assert project.check().findings == ()


@pytest.mark.parametrize(
    ("title", "name", "sentence"),
    [(" ", "Ada", "A study needs a title"), ("T", " \n", "A coder needs a name")],
)
def test_a_study_without_title_or_coder_is_refused(
    tmp_path: Path, title: str, name: str, sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        Project.create(tmp_path / "s.dwb", title=title, coder=name)
    assert list(tmp_path.iterdir()) == []


def test_a_study_that_could_not_be_founded_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Environment("The disk is full.")

    monkeypatch.setattr(StudyFile, "append", full)
    with pytest.raises(Environment):
        Project.create(tmp_path / "s.dwb", title="T", coder="Ada")
    assert list(tmp_path.iterdir()) == []


def test_a_study_opens_as_the_first_coder_or_the_one_named(project: Project) -> None:
    ada, ben = project.me, coder(project, "Ben")
    first = reopened(project)
    assert first.me == ada
    second = reopened(first, " ben ")
    assert second.me == ben
    second.close()


def test_who_does_not_code_in_the_study_is_told_who_does(project: Project) -> None:
    project.close()
    with pytest.raises(Refused, match=r"“Cleo” does not code in “study.dwb”. Its coders are “Ada”"):
        Project.open(project.path, coder="Cleo")
    assert lock.holder(project.path) is None


def test_a_study_that_is_only_looked_at_refuses_changes(project: Project) -> None:
    looking = Project.open(project.path, read_only=True)
    before = state(looking)
    assert looking.read_only
    with pytest.raises(Environment, match="open to read only"):
        looking.do(add_code(looking.read, "Hope"))
    assert state(looking) == before
    assert looking.undo_label is not None
    looking.close()


# -- doing, undoing, redoing --------------------------------------------------------------


def test_doing_undoing_and_redoing_lead_where_they_should(project: Project) -> None:
    before = state(project)
    label = project.undo_label
    entry = project.do(add_code(project.read, "Hope"))
    after = state(project)
    assert project.undo_label == entry.label == "Add code “Hope”"
    project.undo()
    assert state(project) == before
    assert (project.undo_label, project.redo_label) == (label, entry.label)
    project.redo()
    assert state(project) == after
    assert (project.undo_label, project.redo_label) == (entry.label, None)
    project.undo()
    assert state(project) == before
    with_all_back = project.redo()
    assert with_all_back.label == entry.label
    assert project.check().findings == ()


def test_undoing_goes_on_after_reopening(project: Project) -> None:
    states = [state(project)]
    for name in ("Hope", "Fear", "Anger"):
        project.do(add_code(project.read, name))
        states.append(state(project))
    project.undo()
    project = reopened(project)
    assert state(project) == states[2]
    assert project.redo_label == "Add code “Anger”"
    project.undo()
    assert state(project) == states[1]
    project = reopened(project)
    project.redo()
    project.redo()
    assert state(project) == states[3]
    with pytest.raises(Refused, match="nothing to redo"):
        project.redo()
    for _ in range(3):
        project = reopened(project)
        project.undo()
    assert state(project) == states[0]
    project.close()


def test_a_new_change_ends_redoing(project: Project) -> None:
    project.do(add_code(project.read, "Hope"))
    project.undo()
    project.do(add_code(project.read, "Fear"))
    assert project.redo_label is None
    with pytest.raises(Refused, match="nothing to redo"):
        project.redo()


def test_everything_but_the_founding_can_be_taken_back(project: Project) -> None:
    while project.undo_label:
        project.undo()
    assert [c.name for c in project.read.coders()] == ["Ada"]
    assert project.read.transcripts() == []
    assert project.check().findings == ()


def test_a_coder_takes_back_own_changes_only(project: Project) -> None:
    ada, ben = project.me, coder(project, "Ben")
    project.do(add_code(project.read, "Hope"))
    project.act_as(ben)
    assert project.me == ben
    assert project.undo_label is None
    with pytest.raises(Refused, match="nothing to undo"):
        project.undo()
    project.do(add_code(project.read, "Fear"))
    project.act_as(ada)
    assert project.undo_label == "Add code “Hope”"
    project.undo()
    book = project.read.codebook()
    assert book.find("Hope") is None
    assert book.find("Fear") is not None
    project.act_as(ben)
    assert project.redo_label is None
    assert project.undo_label == "Add code “Fear”"


def test_what_was_changed_since_is_not_taken_back(project: Project) -> None:
    ben = coder(project, "Ben")
    ada = project.me
    project.do(rename_code(project.read, code(project, "Probe"), "Prompt"))
    project.act_as(ben)
    project.do(rename_code(project.read, code(project, "Prompt"), "Question"))
    project.act_as(ada)
    before = state(project)
    with pytest.raises(Refused, match=r"“.*Probe.*” cannot be taken back"):
        project.undo()
    assert state(project) == before
    assert project.undo_label is not None


def test_a_code_that_somebody_used_since_is_not_taken_back(project: Project) -> None:
    ada, ben = project.me, coder(project, "Ben")
    project.do(add_code(project.read, "Hope"))
    project.act_as(ben)
    place = project.read.transcripts()[0].id
    project.do(code_passage(project.read, place, 0, 5, code(project, "Hope"), by=ben))
    project.act_as(ada)
    before = state(project)
    with pytest.raises(Refused, match="The code is still used by a coding"):
        project.undo()
    assert state(project) == before
    assert project.check().findings == ()


def test_a_coding_somebody_wrote_a_memo_about_is_not_taken_back(project: Project) -> None:
    ada, ben = project.me, coder(project, "Ben")
    place = project.read.transcripts()[0].id
    project.do(code_passage(project.read, place, 0, 1, code(project, "Probe"), by=ada))
    coding = next(c for c in project.read.codings(coder=ada) if c.start == 0)
    project.act_as(ben)
    project.do(write_memo(project.read, "coding", coding.id, "Is it?", by=ben))
    project.act_as(ada)
    before = state(project)
    with pytest.raises(Refused, match="The coding is still used by a memo"):
        project.undo()
    assert state(project) == before
    project.act_as(ben)
    project.undo()
    project.act_as(ada)
    project.undo()
    assert project.read.memos() == []


def test_deleting_a_code_with_its_codings_is_taken_back_whole(project: Project) -> None:
    before = state(project)
    burden = code(project, "Burden")
    project.do(delete_code(project.read, burden, with_codings=True))
    assert project.read.codebook().find("Burden > Fatigue") is None
    project.undo()
    assert state(project) == before


def test_a_draft_that_changes_nothing_is_refused(project: Project) -> None:
    entries = len(list(project.entries()))
    with pytest.raises(Refused, match="“Nothing” would change nothing"):
        project.do(Draft("Nothing", ()))
    assert len(list(project.entries())) == entries


# -- coders -------------------------------------------------------------------------------


def test_somebody_can_join_and_leave_again_by_undo(project: Project) -> None:
    cleo = project.add_coder("  Cleo   D.")
    assert cleo.name == "Cleo D."
    assert [c.name for c in project.read.coders()] == ["Ada", "Ben", "Cleo D."]
    assert project.undo_label == "Add the coder “Cleo D.”"
    project.undo()
    assert len(project.read.coders()) == 2


@pytest.mark.parametrize("name", ["", "  ", "ada", "BEN ", "Ben"])
def test_a_name_that_is_empty_or_taken_is_refused(project: Project, name: str) -> None:
    before = state(project)
    with pytest.raises(Refused, match=r"needs a name|codes in this study already"):
        project.add_coder(name)
    assert state(project) == before


def test_nobody_acts_as_who_is_not_there(project: Project) -> None:
    me = project.me
    with pytest.raises(KeyError):
        project.act_as("nobody")  # type: ignore[arg-type]
    assert project.me == me


# -- hearing ------------------------------------------------------------------------------


def test_observers_hear_after_it_is_durable(project: Project) -> None:
    heard: list[tuple[Changed, list[str]]] = []

    def listen(changed: Changed) -> None:
        other = Project.open(project.path, read_only=True)
        heard.append((changed, [c.name for c in other.read.codebook().codes]))
        other.close()

    end = project.subscribe(listen)
    project.do(add_code(project.read, "Hope"), by=listen)
    ((changed, names),) = heard
    assert "Hope" in names
    assert changed.by is listen
    assert changed.label == "Add code “Hope”"
    assert changed.kinds == {"code"}
    assert changed.concerns("code", "theme")
    assert not changed.concerns("coding")
    project.undo()
    project.redo(by="me")
    assert [c.by for c, _ in heard] == [listen, None, "me"]
    end()
    project.undo()
    assert len(heard) == 3


def test_observers_never_hear_of_what_was_refused(project: Project) -> None:
    heard: list[Changed] = []
    project.subscribe(heard.append)
    before = state(project)
    drafts = [
        Draft("Nothing", ()),
        Draft("Add Ada again", (adds(project.read.coders()[0]),)),
        Draft("Rename nobody", sets(Coder("nobody", "N"), name="M")),  # type: ignore[arg-type]
    ]
    for draft in drafts:
        with pytest.raises(Refused):
            project.do(draft)
    with pytest.raises(Refused):
        project.redo()
    assert heard == []
    assert state(project) == before


def test_observers_hear_who_is_at_work_now(project: Project) -> None:
    heard: list[Changed] = []
    project.subscribe(heard.append)
    project.act_as(coder(project, "Ben"))
    assert [c.kinds for c in heard] == [{"me"}]


# -- the journal, the file ----------------------------------------------------------------


def test_the_journal_has_one_telling_for_each_act_newest_first(project: Project) -> None:
    place, me = project.read.transcripts()[0].id, project.me
    start = len(project.tellings())
    coding = project.read.codings(coder=me)[0]
    project.do(set_progress(project.read, place, "in progress", by=me))
    project.do(resize(project.read, coding.id, coding.start, coding.start + 5, by=me))
    project.do(remove_codings(project.read, [coding.id], by=me))
    project.undo()
    project.redo()
    project.undo()
    tellings = project.tellings()
    assert len(tellings) == start + 6
    assert [t.what.partition(":")[0] for t in tellings[:3]] == [
        "Took back",
        "Did again",
        "Took back",
    ]
    assert tellings[3].taken_back
    assert not tellings[4].taken_back
    assert all(t.who == "Ada" for t in tellings)
    assert all(t.details for t in tellings[:6])


def test_what_was_saved_last_is_known(project: Project) -> None:
    assert project.saved_at == now()
    looking = Project.open(project.path, read_only=True)
    assert looking.saved_at == now()
    looking.close()


def test_a_copy_can_be_worked_on_beside_the_study(project: Project, tmp_path: Path) -> None:
    path = project.save_copy(tmp_path / "for Ben.dwb")
    with Project.open(path, coder="Ben") as copy:
        assert state(copy) == state(project)
        copy.do(add_code(copy.read, "Hope"))
        assert copy.check().findings == ()
    assert project.read.codebook().find("Hope") is None


def test_a_study_is_closed_at_the_end_of_a_with_block_also_after_trouble(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    with pytest.raises(ZeroDivisionError), project:
        raise ZeroDivisionError
    assert lock.holder(project.path) is None
    project.close()


def test_a_transcript_is_found_by_name(project: Project) -> None:
    assert transcript_named(project.read, "fg1") == project.read.transcripts()[0].id
    with pytest.raises(Refused, match=r"no transcript “FG9”. The study has: “FG1”"):
        transcript_named(project.read, "FG9")
