"""The sample study is built like any other, and big enough to show what the program does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.agreement.matching import KINDS
from workbench.agreement.reconcile import open_disagreements
from workbench.model.errors import Environment
from workbench.model.quote import ELLIPSIS, printed
from workbench.project import sample
from workbench.project.sample import sample_study, talk
from workbench.project.session import Project
from workbench.transcripts.occasions.limits import Limit, Part, limited
from workbench.transcripts.occasions.segments import labels_of


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("sample") / "Sample study"
    sample_study(place)
    return place


@pytest.fixture(scope="module")
def study(folder: Path) -> Iterator[Project]:
    with Project.open(folder / sample.FILE, read_only=True) as project:
        yield project


def test_the_study_checks_clean(study: Project) -> None:
    checkup = study.check()
    assert checkup.findings == ()
    assert checkup.entries == len(study.tellings()) > 50


def test_the_study_lies_beside_its_sources_and_nothing_else(folder: Path) -> None:
    names = {source.name for source in talk()}
    assert len(names) >= 4
    assert {p.name for p in folder.iterdir()} == {sample.FILE, *names}
    for source in talk():
        assert (folder / source.name).read_bytes() == source.read_bytes()


def test_there_is_enough_talk_by_enough_people(study: Project) -> None:
    read = study.read
    assert sum(t.words for t in read.transcripts()) >= 8_000
    assert len(read.transcripts()) == len(read.sessions()) >= 4
    assert len(read.participants()) >= 20
    asked = Counter(value.wave for value in read.attribute_values())
    twice = {
        wave: {v.participant for v in read.attribute_values() if v.wave == wave and v.value}
        for wave in ("before", "after")
    }
    assert len(twice["before"] & twice["after"]) >= 20
    assert asked[""] > 0


def test_every_speaker_is_somebody_or_has_a_role(study: Project) -> None:
    people = {p.id for p in study.read.participants()}
    for speaker in study.read.speakers():
        assert speaker.participant in people or speaker.role != "participant", speaker.label


def test_sessions_have_topics_and_the_jury_day_its_phases(study: Project) -> None:
    read = study.read
    assert {one.transcript for one in read.segments()} == {t.id for t in read.transcripts()}
    topics = labels_of(read, "topic")
    assert "Companies" in topics
    for topic in topics:
        only = limited(read, Limit((Part("topic", topic),)))
        assert sum(bool(only.extents(t.id)) for t in read.transcripts()) >= 2
        assert only.code_counts()
    assert {one.kind for one in read.segments()} == {"topic", "plenary", "stimulus"}


def test_the_codebook_is_described_in_full(study: Project) -> None:
    book = study.read.codebook()
    complete = [c for c in book.codes if c.definition and c.include and c.exclude and c.example]
    assert len(complete) >= 15
    assert len({c.colour for c in book.codes}) > 5


def test_the_coders_disagree_in_every_way(study: Project) -> None:
    read = study.read
    first, second = (c.id for c in read.coders())
    found = open_disagreements(read, first, second)
    assert {disagreement.kind for disagreement, _ in found} == set(KINDS)
    assert {decision is None for _, decision in found} == {True, False}
    assert read.code_counts(layer="consensus")


def test_there_are_themes_with_codes_and_quotes(study: Project) -> None:
    read = study.read
    assert len(read.topics()) >= 3
    assert len(read.themes()) >= 8
    assert {theme.topic for theme in read.themes()} == {topic.id for topic in read.topics()}
    assert all(read.theme_codes(theme.id) for theme in read.themes())
    assert all(theme.description for theme in read.themes())
    quotes = read.quotes()
    assert len(quotes) >= 20
    assert all(read.text(q.transcript)[q.start : q.end] == q.exact for q in quotes)
    edited = [q for q in quotes if read.quote_edits(q.id)]
    assert any(ELLIPSIS in printed(q.exact, read.quote_edits(q.id)) for q in edited)


def test_every_coding_stands_on_its_words(study: Project) -> None:
    texts = {t.id: study.read.text(t.id) for t in study.read.transcripts()}
    codings = study.read.codings()
    assert len(codings) > 100
    assert all(c.span.of(texts[c.transcript]) == c.exact for c in codings)
    assert {c.coder for c in study.read.codings(layer="coder")} == {
        c.id for c in study.read.coders()
    }


def test_a_second_call_leaves_the_study_as_it_is(folder: Path) -> None:
    before = {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in folder.iterdir()}
    assert sample_study(folder) == folder / sample.FILE
    assert {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in folder.iterdir()} == before


def test_a_source_that_was_changed_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / talk()[0].name).write_text("mine")
    (tmp_path / sample.FILE).write_text("mine too")
    sample_study(tmp_path)
    assert (tmp_path / talk()[0].name).read_text() == "mine"
    assert (tmp_path / sample.FILE).read_text() == "mine too"
    assert len(list(tmp_path.iterdir())) == len(talk()) + 1


def test_a_study_that_could_not_be_built_leaves_nothing_half_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object) -> None:
        raise Environment("The disk is full.")

    monkeypatch.setattr(sample._Building, "_gather_themes", fault)
    with pytest.raises(Environment):
        sample_study(tmp_path)
    assert {p.name for p in tmp_path.iterdir()} == {source.name for source in talk()}


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Environment, match=r"cannot be written into “.*file”"):
        sample_study(tmp_path / "file")
    assert (tmp_path / "file").read_text() == ""
