"""The places found as rows, in a list of thousands, and as a table."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.builders import a_study
from tests.coding.doing import coder
from workbench.coding.finding.find import Query, find
from workbench.project.exporting import Door
from workbench.project.guarding import NONE
from workbench.ui.search.delegate import likeness
from workbench.ui.search.exporting import COLUMNS, as_pasted, write_places
from workbench.ui.search.model import TICKED, ResultsModel
from workbench.ui.search.rows import Found, Heading, Names, Row, places, rows_of

TALK = ("Ana: tea, tea\tand tea. / Ben: =tea", "Cem: No tea.")


def _rows(query: Query, *, grouped: bool = True) -> tuple[tuple[Row, ...], Names]:
    study = a_study(*TALK)
    names = Names(study)
    hits = find(study, query, me=coder(study, "Ada")).hits
    return rows_of(hits, names, grouped=grouped), names


def test_places_stand_under_their_transcripts_with_counts() -> None:
    rows, _ = _rows(Query("tea"))
    assert [row.count for row in rows if isinstance(row, Heading)] == [4, 1]
    assert [row.speaker for row in places(rows)] == ["Ana", "Ana", "Ana", "Ben", "Cem"]
    flat, _ = _rows(Query("tea"), grouped=False)
    assert all(isinstance(row, Found) and row.where for row in flat) and len(flat) == 5


def test_likeness_is_said_shortly() -> None:
    assert [likeness(score) for score in (None, 82.6)] == ["the same", "83 %"]


def test_the_list_goes_from_one_search_to_the_next(qapp: object) -> None:
    model = ResultsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for query in (Query("tea"), Query("no tea"), Query("and", "any"), Query("nothing")):
        rows, _ = _rows(query)
        model.show(rows)
        assert model.rowCount() == len(rows)
    assert tester.model() is model


def test_ticks_stay_with_their_places(qapp: object) -> None:
    model = ResultsModel()
    rows, _ = _rows(Query("tea"))
    model.show(rows)
    assert model.index(1).data(TICKED) is None
    model.choose(True)
    assert len(model.ticked()) == 5
    model.toggle([model.index(0), model.index(1), model.index(2)])
    assert len(model.ticked()) == 3 and model.index(1).data(TICKED) is False
    assert "not ticked" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    model.toggle([model.index(1), model.index(3)])
    assert len(model.ticked()) == 4, "some were ticked and some not: then all are"
    model.tick_all(False)
    assert model.ticked() == []
    model.choose(False)
    model.choose(True)
    assert len(model.ticked()) == 5


def test_thousands_of_places_are_listed(qapp: object) -> None:
    study = a_study("Ana: " + "tea " * 10_000)
    found = find(study, Query("tea"), me=coder(study, "Ada"))
    model = ResultsModel()
    model.show(rows_of(found.hits, Names(study), grouped=True))
    assert model.rowCount() == 10_001 and len(model.found()) == found.total == 10_000


def test_a_table_has_a_row_for_each_place_and_no_formula(tmp_path: Path) -> None:
    rows, names = _rows(Query("tea"))
    out = Door(lambda: NONE, lambda checked: "go back")
    assert write_places(out, tmp_path / "tea.csv", places(rows), names) is not None
    with (tmp_path / "tea.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    assert len(written) == 5 and tuple(written[0]) == COLUMNS
    assert (written[3]["speaker"], written[3]["turn"], written[3]["found"]) == ("Ben", "2", "tea")
    assert written[3]["before"] == "'="
    pasted = as_pasted(places(rows), names).splitlines()
    assert [len(line.split("\t")) for line in pasted] == [len(COLUMNS)] * 6
