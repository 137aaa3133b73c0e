"""Many passages are coded in one step, as the preview says, and one undo takes it back."""

from __future__ import annotations

import copy

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.autocode.studies import a_talk
from tests.coding.doing import code, coder, done, keep_apart, paths, refusal
from workbench.coding.at_once.groups import Group
from workbench.coding.at_once.planning import Target, Under, autocode, plan
from workbench.coding.autocode.speaking import By, by_speakers
from workbench.coding.codebook import add_code, describe_code
from workbench.coding.memos import write_memo
from workbench.coding.passages import code_passage
from workbench.journal.entry import Draft, sets
from workbench.model.coding import Coding
from workbench.model.errors import Refused
from workbench.model.span import Span, trimmed


def drafted(study: ListStudy, groups: object, target: Target, **more: object) -> Draft:
    """The draft with the clock and the ids of the study."""
    ada = coder(study, "Ada")
    return autocode(
        study,
        groups,  # type: ignore[arg-type]
        target,
        by=ada,
        now=study.now,
        make_id=study.make_id,
        **more,  # type: ignore[arg-type]
    )


def speakers(study: ListStudy) -> tuple[Group, ...]:
    """Every turn, by participant."""
    return by_speakers(study, By("participant"), me=coder(study, "Ada"))


def test_the_preview_says_what_will_be_done() -> None:
    study = a_talk()
    ada, trust = coder(study, "Ada"), code(study, "Trust")
    study.finish(study.coder(ada), study.transcripts()[1])
    groups = speakers(study)
    would = plan(study, groups, trust, by=ada)
    assert (len(would.passages), would.transcripts, would.already, would.finished) == (4, 2, 0, 1)
    draft = done(study, drafted(study, groups, trust, why="Every turn, by participant."))
    assert draft.label == "Code “Trust” on 4 passages"
    assert draft.why == "Every turn, by participant."
    again = plan(study, groups, trust, by=ada)
    assert (again.passages, again.already) == ((), 4)
    assert {study.progress(ada, one.id) for one in study.transcripts()} == {
        "in progress",
        "finished",
    }
    assert refusal(drafted, study, groups, trust) == (
        "All of these are coded “Trust” by you already: choose another code."
    )


def test_one_code_is_made_for_each_group_under_a_parent() -> None:
    study = a_talk()
    study.add_code("People > PT2")
    parent = code(study, "People")
    groups = (*speakers(study), Group("Who > else", speakers(study)[0].passages))
    would = plan(study, groups, Under(parent), by=coder(study, "Ada"))
    assert would.new_codes == ("pt1", "pt3", "Who else")
    draft = done(study, drafted(study, groups, Under(parent)))
    assert draft.label == "Code 6 passages with 4 codes"
    assert [one for one in paths(study) if one.startswith("People > ")] == [
        "People > PT2",
        "People > pt1",
        "People > pt3",
        "People > Who else",
    ]
    assert len(study.codings(code=code(study, "People > pt1"))) == 2
    done(study, drafted(study, speakers(study)[:1], Under()))
    assert "pt1" in paths(study)


def test_a_coding_is_made_under_the_definition_of_its_code() -> None:
    study = a_talk()
    ada, trust = coder(study, "Ada"), code(study, "Trust")
    study.do(describe_code(study, trust, by=ada, definition="Anew", make_id=study.make_id))
    version = study.codebook()[trust].version
    assert version is not None
    done(study, drafted(study, speakers(study)[1:2], trust))
    (made,) = (one for one in study.codings(code=trust) if one.exact == "My record is mine.")
    assert made.version == version


def test_where_the_code_stands_beside_it_the_coding_grows_and_keeps_its_memo() -> None:
    study = a_study("Ana: [One two|Risk] three [four|Risk] five. / Ana: six")
    ada, risk = coder(study, "Ada"), code(study, "Risk")
    second = study.codings()[1]
    study.do(
        write_memo(study, "coding", second.id, "Why", by=ada, make_id=study.make_id, now=study.now)
    )
    text = study.text(study.transcripts()[0].id)
    place = (study.transcripts()[0].id, Span(text.index("three"), text.index("three") + 5))
    draft = done(study, drafted(study, [Group("", (place,))], risk))
    assert [one.exact for one in study.codings()] == ["One two three four"]
    assert [one.subject for one in study.memos()] == [study.codings()[0].id]
    assert draft.label == "Code “Risk” on 1 passage"
    keep = a_study("Ana: [One two|Risk] three.")
    keep_apart(keep)
    done(
        keep, drafted(keep, [Group("", ((keep.transcripts()[0].id, Span(8, 13)),))], risk_of(keep))
    )
    assert [one.exact for one in keep.codings()] == ["One two", "three"]


def risk_of(study: ListStudy) -> Target:
    """The code Risk."""
    target: Target = code(study, "Risk")
    return target


def test_what_another_coder_coded_is_neither_counted_nor_touched() -> None:
    study = a_study("Ana: [One two|Risk by Ben] three. / Ben: [x|Other]")
    before = study.codings(code=code(study, "Risk"))
    place = (study.transcripts()[0].id, Span(0, 13))
    would = plan(study, [Group("", (place,))], risk_of(study), by=coder(study, "Ada"))
    assert would.already == 0
    done(study, drafted(study, [Group("", (place,))], risk_of(study)))
    assert set(before) < set(study.codings(code=code(study, "Risk")))


def test_folders_archived_codes_and_nothing_are_refused() -> None:
    study = a_talk()
    ada = coder(study, "Ada")
    groups = speakers(study)
    for use in ("folder", "archived"):
        study.do(add_code(study, use, make_id=study.make_id))
        study.do(describe_code(study, code(study, use), by=ada, use=use, make_id=study.make_id))
        assert f"“{use}” is" in refusal(drafted, study, groups, code(study, use))
    assert "“archived” is archived" in refusal(
        drafted, study, groups, Under(code(study, "archived"))
    )
    done(study, drafted(study, groups[:1], Under(code(study, "folder"))))
    assert refusal(drafted, study, (), code(study, "Trust")) == (
        "No place is chosen: tick what is to be coded."
    )
    nameless = [Group(" ", groups[0].passages)]
    assert "without a name" in refusal(drafted, study, nameless, Under())
    study.do(Draft("Other name", sets(study.codebook()[code(study, "Trust")], aliases="pt2")))
    assert "another name of “Trust”" in refusal(drafted, study, groups, Under())


TEXT = "aa bb  cc dd\nee ff gg. hh\n\nii jj kk ll mm nn oo"
PAIRS = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 14), st.booleans()), max_size=9
)


def spans_of(pairs: list[tuple[int, int, bool]]) -> list[tuple[Span, bool]]:
    """Passages with words at both ends, and whether each stands before."""
    cut = ((trimmed(TEXT, start, start + length), old) for start, length, old in pairs)
    return [(span, old) for span, old in cut if span is not None]


def a_page(standing: list[Span]) -> ListStudy:
    """One transcript with codings of one code by one coder."""
    study = a_study(TEXT)
    study.add_coder("Ada")
    study.add_code("Risk")
    for span in standing:
        study.add_coding(study.transcripts()[0], "Risk", "Ada", span.start, span.end)
    return study


@given(PAIRS)
def test_many_at_once_come_out_as_one_after_the_other(pairs: list[tuple[int, int, bool]]) -> None:
    chosen = spans_of(pairs)
    standing = [span for span, old in chosen if old]
    spans = sorted({span for span, old in chosen if not old}, key=lambda one: (one.start, -one.end))
    at_once, one_by_one = a_page(standing), a_page(standing)
    page = at_once.transcripts()[0].id
    group = Group("", tuple((page, span) for span in spans))
    would = plan(at_once, [group], risk_of(at_once), by=coder(at_once, "Ada"))
    for id, span in would.passages:
        assert id == page and 0 <= span.start < span.end <= len(TEXT)
    assert len(set(would.passages)) == len(would.passages)
    before = copy.deepcopy(at_once.state)
    if would.passages:
        draft = drafted(at_once, [group], risk_of(at_once))
        at_once.do(draft)
        at_once.undo(draft)
        assert at_once.state == before
        at_once.do(draft)
    there = one_by_one.transcripts()[0].id
    for span in spans:
        code_one(one_by_one, there, span)
    assert where(at_once) == where(one_by_one)
    for coding in at_once.codings():
        assert coding.exact == coding.span.of(TEXT)


def code_one(study: ListStudy, transcript: object, span: Span) -> None:
    """Code one passage as a person would; what has the code already is refused."""
    try:
        study.do(
            code_passage(
                study,
                transcript,  # type: ignore[arg-type]
                span.start,
                span.end,
                code(study, "Risk"),
                by=coder(study, "Ada"),
                now=study.now,
                make_id=study.make_id,
            )
        )
    except Refused:
        assert any(one.span.contains(span) for one in study.codings())


def where(study: ListStudy) -> list[tuple[int, int]]:
    """Where the codings stand."""
    found: list[Coding] = list(study.codings())
    return sorted((one.start, one.end) for one in found)
