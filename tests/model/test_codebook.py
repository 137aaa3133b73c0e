"""The codebook is a forest, whatever its rows say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.model.codebook import Code, Codebook, join_path, split_path
from workbench.model.ids import CodeId


def code(id: str, name: str, parent: str | None = None, position: int = 0) -> Code:
    """A code in few words."""
    return Code(CodeId(id), name, CodeId(parent) if parent else None, position)


BOOK = Codebook(
    (
        code("t", "Trust", position=1),
        code("i", "Institutions", "t", 1),
        code("p", "People", "t", 0),
        code("c", "Control"),
        code("k", "Consent", "c"),
        code("n", "Neighbours", "p"),
        code("kt", "Consent", "t", 2),
    )
)


def outline(book: Codebook) -> list[str]:
    """The walk as indented names."""
    return [f"{'-' * depth}{found.name}" for depth, found in book.walk()]


def test_walking_goes_parents_first_in_the_researchers_order() -> None:
    assert outline(BOOK) == [
        "Control",
        "-Consent",
        "Trust",
        "-People",
        "--Neighbours",
        "-Institutions",
        "-Consent",
    ]


def test_walking_can_begin_below_a_code() -> None:
    below = [(depth, found.name) for depth, found in BOOK.walk(CodeId("t"))]
    assert below == [(0, "People"), (1, "Neighbours"), (0, "Institutions"), (0, "Consent")]


def test_equal_positions_are_ordered_by_name_then_id() -> None:
    book = Codebook((code("b", "beta"), code("a2", "Alpha"), code("a1", "alpha")))
    assert [c.id for c in book.children()] == ["a1", "a2", "b"]


def test_a_code_is_asked_for_by_id() -> None:
    assert BOOK[CodeId("k")].name == "Consent"
    assert CodeId("k") in BOOK
    assert CodeId("x") not in BOOK
    assert BOOK.get(CodeId("x")) is None
    assert BOOK.get(None) is None
    assert len(BOOK) == 7
    with pytest.raises(KeyError):
        BOOK[CodeId("x")]


def test_a_path_names_those_above() -> None:
    assert BOOK.path(CodeId("n")) == "Trust > People > Neighbours"
    assert [c.name for c in BOOK.ancestors(CodeId("n"))] == ["Trust", "People"]
    assert BOOK.ancestors(CodeId("t")) == ()


@pytest.mark.parametrize("found", [c.id for c in BOOK.codes])
def test_every_code_is_found_by_its_path(found: CodeId) -> None:
    assert BOOK.find(BOOK.path(found)) == BOOK[found]


def test_case_and_blanks_do_not_matter_when_finding() -> None:
    assert BOOK.find("  trust>PEOPLE >  neighbours ") == BOOK[CodeId("n")]


def test_a_lone_name_is_found_below_the_top_when_one_code_bears_it() -> None:
    assert BOOK.find("Neighbours") == BOOK[CodeId("n")]
    assert BOOK.find("Consent") is None


def test_another_name_of_one_code_finds_it_where_no_code_is_called_so() -> None:
    one = replace(BOOK[CodeId("n")], aliases="Next door\nConsent")
    book = Codebook(tuple(one if code.id == one.id else code for code in BOOK.codes))
    assert book.find("NEXT door") == one
    assert book.find("Consent") is None


@pytest.mark.parametrize("path", ["", " > ", "Trust > Consent > More", "Trust > Nobody", "Nobody"])
def test_what_no_code_bears_is_not_found(path: str) -> None:
    assert BOOK.find(path) is None


def test_an_orphan_stands_at_the_top() -> None:
    book = Codebook((code("o", "Orphan", "gone"), code("c", "Child", "o")))
    assert outline(book) == ["Orphan", "-Child"]
    assert book.path(CodeId("c")) == "Orphan > Child"
    assert book.find("Orphan > Child") == book[CodeId("c")]


def test_codes_that_stand_below_themselves_stay_visible_and_are_found() -> None:
    book = Codebook(
        (code("a", "A", "b"), code("b", "B", "a"), code("s", "Self", "s"), code("d", "D", "a"))
    )
    assert sorted(found.id for _, found in book.walk()) == ["a", "b", "d", "s"]
    for one in book.codes:
        assert book.find(book.path(one.id)) == one


def test_paths_are_cut_and_joined() -> None:
    assert split_path(" A >B>  > C d ") == ("A", "B", "C d")
    assert join_path(("A", "B")) == "A > B"
    assert split_path(join_path(("A", "B"))) == ("A", "B")
