"""A keyed list shows snapshot after snapshot, tells Qt only what changed, and keeps selections."""

from __future__ import annotations

from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from workbench.ui.models.keyed_rows import ROW, KeyedRows


class Line(NamedTuple):
    key: int
    says: str = ""
    heads: bool = False


class Lines(KeyedRows[Line]):
    def __init__(self) -> None:
        super().__init__(lambda row: row.heads)

    def told(self, row: Line, role: int) -> Any:
        return row.says if role == Qt.ItemDataRole.DisplayRole else None


SNAPSHOT = st.lists(
    st.builds(Line, st.integers(0, 30), st.sampled_from("ab")),
    max_size=12,
    unique_by=lambda line: line.key,
)


@given(st.lists(SNAPSHOT, min_size=1, max_size=5))
def test_every_snapshot_is_shown_as_it_is(snapshots: list[list[Line]]) -> None:
    model = Lines()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in snapshots:
        model.show(rows)
        assert model.rowCount() == len(rows)
        assert [model.index(n).data(ROW) for n in range(len(rows))] == rows
        assert [model.index(n).data() for n in range(len(rows))] == [row.says for row in rows]
        assert [model.number_of(row.key) for row in rows] == list(range(len(rows)))
    assert tester.model() is model


def test_a_row_stays_chosen_when_others_come_before_it(qtbot: QtBot) -> None:
    model = Lines()
    model.show([Line(1), Line(2), Line(3)])
    chosen = QItemSelectionModel(model)
    chosen.select(model.index(1), QItemSelectionModel.SelectionFlag.Select)
    kept = QPersistentModelIndex(model.index(1))
    model.show([Line(0), Line(1), Line(2), Line(3)])
    assert kept.row() == 2
    assert [index.row() for index in chosen.selectedIndexes()] == [2]


def test_only_rows_that_say_something_else_are_told(qtbot: QtBot) -> None:
    model = Lines()
    model.show([Line(1, "a"), Line(2, "a"), Line(3, "a")])
    with qtbot.waitSignal(model.dataChanged) as told:
        model.show([Line(1, "a"), Line(2, "b"), Line(3, "a")])
    first, last = told.args[0], told.args[1]
    assert (first.row(), last.row()) == (1, 1)
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show([Line(1, "a"), Line(2, "b"), Line(3, "a")])


def test_headings_cannot_be_chosen() -> None:
    model = Lines()
    model.show([Line(1, heads=True), Line(2)])
    heading, row = model.flags(model.index(0)), model.flags(model.index(1))
    assert not heading & Qt.ItemFlag.ItemIsSelectable
    assert row & Qt.ItemFlag.ItemIsSelectable
