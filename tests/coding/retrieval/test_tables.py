"""Passages as rows keep their exact words and say where they stand."""

from __future__ import annotations

from tests.builders import a_study
from workbench.coding.retrieval.passages import retrieve
from workbench.coding.retrieval.question import Question
from workbench.coding.retrieval.tables import COLUMNS, NUMBERS, rows_of


def test_a_passage_is_a_row_with_its_place_people_and_codes() -> None:
    study = a_study("Ana: I was [tired,\nreally|Burden > Fatigue + Trust]. / Bo: Yes.")
    found = retrieve(study, Question(), me=study.coders()[0].id)
    (row,) = rows_of(study, found.passages)
    assert tuple(row) == COLUMNS and set(COLUMNS) >= NUMBERS
    assert row["passage"] == "tired,\nreally" and row["before"] == "I was"
    assert (row["session"], row["transcript"], row["turn"]) == ("FG1", "FG1", "1")
    assert (row["speaker"], row["coders"]) == ("Ana", "Ada")
    assert row["codes"] == "Burden > Fatigue; Trust" and row["coded"] == "2026-03-14"
    assert (row["start"], row["end"]) == ("6", "19")
