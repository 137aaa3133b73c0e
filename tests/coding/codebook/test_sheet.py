from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.codebook.doing import describing
from tests.coding.doing import code, done, me, paths, refusal
from workbench.coding.codebook.sheet.columns import CODINGS, COLUMNS, headings_of
from workbench.coding.codebook.sheet.planning import plan_codebook
from workbench.coding.codebook.sheet.rows import table
from workbench.coding.codebook.versions import definitions_of
from workbench.model.codebook import COLOURS, Code
from workbench.model.ids import CodeId
from workbench.model.names import folded

MARKED = "Ana: I [trust them|Trust by Ada] and they [care|Care by Ben]."


def planning(study, rows, **more):
    return plan_codebook(study, rows, by=me(study), now=study.now, make_id=study.make_id, **more)


def bringing(study, rows, **more):
    plan = planning(study, rows, **more)
    done(study, plan.draft)
    return plan


def outcomes(plan):
    return [(row.label, row.outcome) for row in plan.rows]


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=12)
NAME = (
    st.text("abcde '=é-1", min_size=1, max_size=5).map(lambda s: " ".join(s.split())).filter(bool)
)


@st.composite
def codebooks(draw):
    study = ListStudy()
    names: set[str] = set()
    codes: list[Code] = []
    for name in draw(st.lists(NAME, max_size=6, unique_by=folded)):
        names.add(folded(name))
        parent = draw(st.none() | st.sampled_from(codes)) if codes else None
        use = draw(st.sampled_from(["code", "folder", "archived"]))
        scale = draw(st.sampled_from(["none", "ordinal", "number"]))
        free = [k for k in "123" if k not in {c.key for c in codes}] if use == "code" else []
        siblings = [c for c in codes if c.parent == (parent.id if parent else None)]
        codes.append(
            study.put(
                Code(
                    CodeId(study.make_id()),
                    name,
                    parent.id if parent else None,
                    len(siblings),
                    colour=draw(st.integers(0, COLOURS - 1)),
                    definition=draw(TEXT).strip(),
                    counter_example=draw(TEXT).strip(),
                    key=draw(st.sampled_from(["", *free[:1]])),
                    use=use,
                    aliases=draw(st.sampled_from(["", f"other {name}", f"x {name}\ny {name}"])),
                    scale=scale,
                    scale_labels="low\nhigh" if scale == "ordinal" else "",
                    scale_from="0.5" if scale == "number" else "",
                )
            )
        )
    return study


def described(study):
    book = study.codebook()
    rows = []
    for depth, one in book.walk():
        row = {name: getattr(one, name) for name in Code.__slots__}
        rows.append((depth, book.path(one.id), {**row, "id": "", "parent": ""}))
    return rows


@given(codebooks())
def test_what_goes_out_and_comes_into_an_empty_study_is_the_same(study):
    rows = table(study, me(study))
    if not rows:
        return
    assert set(rows[0]) == set(COLUMNS)
    other = ListStudy()
    plan = planning(other, rows)
    assert not plan.problems
    other.do(plan.draft)
    assert described(other) == described(study)
    again = planning(other, rows)
    assert (again.draft.changes, again.count("unchanged")) == ((), len(rows))


def test_a_row_changes_what_it_says_and_leaves_the_rest():
    study = a_study(MARKED)
    trust = code(study, "Trust")
    done(study, describing(study, trust, definition="Old", include="In"))
    plan = bringing(
        study,
        [
            {"code": "trust", "definition": "New", "include": ""},
            {"code": "Care", "definition": ""},
            {"code": "Hope", "definition": "Looking ahead"},
        ],
        source="book.csv",
    )
    assert outcomes(plan) == [("trust", "changed"), ("Care", "unchanged"), ("Hope", "new")]
    assert plan.notes == ("Row 2: “Trust” gets another definition, and is used in 1 passage.",)
    last = definitions_of(study, trust)[-1]
    assert (last.definition, last.include, last.number) == ("New", "In", 3)
    assert (last.reason, last.changed) == ("Imported from “book.csv”", "meaning")


def test_what_is_there_can_be_kept():
    study = a_study(MARKED)
    trust = code(study, "Trust")
    done(study, describing(study, trust, definition="Old"))
    rows = [{"code": "Trust", "definition": "New", "example": "e", "colour": "teal"}]
    plan = bringing(study, rows, keep=True)
    made = study.codebook()[trust]
    assert (made.definition, made.example, made.colour) == ("Old", "e", 0)
    assert plan.notes == ("Row 2: “Trust” keeps its definition.",)


def test_rows_and_cells_that_cannot_go_in_are_said():
    study = a_study(MARKED)
    done(study, describing(study, code(study, "Care"), aliases="Nursing", key="2"))
    plan = bringing(
        study,
        [
            {"code": "Nursing"},
            {"code": "", "definition": "nothing"},
            {"code": "Hope", "key": "2", "colour": "pink", "use": "often", "other names": "care"},
            {"code": "hope"},
            {"code": "Trust", "use": "folder"},
            {"code": "Fear", "scale": "ordinal", "scale labels": "low"},
            {"code": "Joy", "key": "x"},
        ],
    )
    assert [(p.line, p.column, p.sentence.split(" ")[0]) for p in plan.problems] == [
        (2, "", "“Nursing”"),
        (3, "", "there"),
        (4, "colour", "“pink”"),
        (4, "use", "“often”"),
        (4, "other names", "“care”"),
        (5, "", "“hope”"),
        (6, "use", "it"),
        (7, "scale", "The"),
        (8, "key", "“x”"),
    ]
    assert plan.notes == ("Row 4: the key 2 stays with “Care”.",)
    assert paths(study) == ["Trust", "Care", "Hope", "Fear", "Joy"]
    assert study.codebook().find("Care").key == "2"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([{"Code": "A > B", "Memo": "m"}], {"A": "", "A > B": "m"}),
        ([{"Code": "A\\B", "Memo": "m"}], {"A": "", "A > B": "m"}),
        ([{"Name": "Codes\\A\\B", "Description": "d", "Files": "3"}], {"A": "", "A > B": "d"}),
        ([{"tag": "A", "description": "d", "number of highlights": "7"}], {"A": "d"}),
        ([{"Code": "B", "Comment": "c", "Code Group 1": "A"}], {"A": "", "A > B": "c"}),
        ([{"Category": "A", "Code": "B", "Memo": "c"}], {"A": "", "A > B": "c"}),
    ],
)
def test_sheets_of_other_programs_are_recognised(rows, expected):
    study = ListStudy()
    bringing(study, rows)
    book = study.codebook()
    assert {book.path(c.id): c.definition for _, c in book.walk()} == expected


def test_names_alone_find_codes_below_the_top():
    study = ListStudy()
    study.add_code("Bonds > Trust")
    plan = bringing(study, [{"tag": "Trust", "description": "d"}])
    assert outcomes(plan) == [("Trust", "changed")]
    assert paths(study) == ["Bonds", "Bonds > Trust"]


def test_a_sheet_without_codes_is_refused():
    assert "no column of codes" in refusal(planning, ListStudy(), [{"title": "A"}])
    assert "holds no codes" in refusal(planning, ListStudy(), [{"code": " "}])


def test_keys_may_change_places():
    study = a_study(MARKED)
    done(study, describing(study, code(study, "Trust"), key="1"))
    done(study, describing(study, code(study, "Care"), key="2"))
    bringing(study, [{"code": "Trust", "key": "2"}, {"code": "Care", "key": "1"}])
    assert [c.key for _, c in study.codebook().walk()] == ["2", "1"]


def test_the_sheet_counts_codings_of_others_once_a_transcript_is_finished():
    study = a_study(MARKED, finished=False)
    ada = me(study)
    numbers = {row["code"]: row[CODINGS] for row in table(study, ada)}
    assert numbers == {"Trust": "1", "Care": "0"}
    study.finish(study.coders()[0], study.transcripts()[0])
    assert {row["code"]: row[CODINGS] for row in table(study, ada)} == {"Trust": "1", "Care": "1"}


@pytest.mark.parametrize("heading", ["codings", "Codings", CODINGS, "Frequency"])
def test_the_number_of_codings_is_known_by_its_old_name_as_well(heading):
    known = headings_of(["code", "definition", heading])
    assert known.columns[heading] == CODINGS
    assert heading not in known.told
