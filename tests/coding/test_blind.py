"""What a coder may see of a study, and of its journal, while they code blind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.doing import code, coder, done
from workbench.coding.blind import as_seen_by, closed_to, left_out
from workbench.coding.progress import set_progress, visible_codings
from workbench.transcripts.occasions.limits import Limit, Part, limit_of, limited

MARKED = (
    "Ana: I was [tired|Fatigue by Ada] and [cold|Chill by Ben].",
    "Ben: It was [late|Time by Ben] and [dark|Chill by Ada].",
)


@pytest.fixture
def study() -> ListStudy:
    made = a_study(*MARKED, finished=False)
    done(made, finishing(made, "Ben", 0))
    done(made, finishing(made, "Ben", 1))
    return made


def finishing(study, name, number):
    place = study.transcripts()[number].id
    return set_progress(study, place, "finished", by=coder(study, name))


def words(read, **limits):
    return {coding.exact for coding in read.codings(**limits)}


def test_codings_of_others_are_there_once_a_transcript_is_finished(study):
    ada = coder(study, "Ada")
    assert words(as_seen_by(study, ada)) == {"tired", "dark"}
    assert left_out(study, ada) == 2
    done(study, finishing(study, "Ada", 1))
    assert words(as_seen_by(study, ada)) == {"tired", "dark", "late"}
    assert left_out(study, ada) == 1
    done(study, finishing(study, "Ada", 0))
    assert as_seen_by(study, ada) is study
    assert left_out(study, ada) == 0


def test_counts_and_bare_codings_follow_the_same_rule(study):
    read = as_seen_by(study, coder(study, "Ada"))
    assert read.code_counts() == {code(study, "Fatigue"): 1, code(study, "Chill"): 1}
    assert read.code_counts(coder=coder(study, "Ben")) == {}
    assert {one.id for one in read.bare_codings()} == {one.id for one in read.codings()}
    assert words(read, code=code(study, "Chill")) == {"dark"}
    assert read.transcripts() == study.transcripts()


def test_what_others_agreed_on_stays_out_of_sight_as_on_the_coding_page(study):
    fg1 = study.transcripts()[0]
    study.add_coding(fg1, "Fatigue", "Ben", 2, 5, layer="consensus")
    ada = coder(study, "Ada")
    read = as_seen_by(study, ada)
    assert not read.codings(layer="consensus")
    assert tuple(read.codings(transcript=fg1.id)) == visible_codings(study, fg1.id, ada)


def test_where_nobody_else_codes_nothing_is_closed():
    study = ListStudy()
    study.add_coder("Ada")
    study.add_transcript("I was [tired|Fatigue].", finished=False)
    assert closed_to(study, coder(study, "Ada")) == frozenset()
    assert as_seen_by(study, coder(study, "Ada")) is study


def test_what_a_study_is_limited_to_stays(study):
    ada, only = coder(study, "Ada"), Limit((Part("plenary"),))
    read = as_seen_by(limited(study, only), ada)
    assert limit_of(read) == only
    assert words(read) == set()
    assert words(limited(read, Limit())) == {"tired", "dark"}


@given(st.lists(st.tuples(st.sampled_from(["Ada", "Ben"]), st.integers(0, 1)), max_size=4))
def test_it_shows_exactly_the_visible_codings_of_every_transcript(finished):
    study = a_study(*MARKED, finished=False)
    for name, number in dict.fromkeys(finished):
        study.do(finishing(study, name, number))
    for one in study.coders():
        read = as_seen_by(study, one.id)
        for transcript in study.transcripts():
            seen = visible_codings(study, transcript.id, one.id)
            assert tuple(read.codings(transcript=transcript.id)) == seen
        assert sum(read.code_counts().values()) == len(read.codings(layer="coder"))
