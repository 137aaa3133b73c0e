"""A table goes from one snapshot to the next without losing what is selected."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.ui.models.snapshot_table import Column, SnapshotTable
from workbench.ui.models.stretch import differing

Row = tuple[str, str]
KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True)


def _table() -> SnapshotTable[Row]:
    columns = [
        Column[Row]("Name", lambda row: row[1], editable=True),
        Column[Row]("Key", lambda row: row[0], right=True, tip=lambda row: f"<{row[0]}>"),
    ]
    return SnapshotTable(columns, key=lambda row: row[0])


@given(KEYS, KEYS)
def test_the_difference_turns_the_old_list_into_the_new(old: list[str], new: list[str]) -> None:
    found = differing(old, new)
    put = new[found.at : found.at + found.added]
    assert old[: found.at] + put + old[found.at + found.removed :] == new


@given(KEYS, KEYS)
def test_qt_finds_nothing_wrong_with_the_way_from_one_to_the_next(
    old: list[str], new: list[str]
) -> None:
    table = _table()
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for keys in (old, new, []):
        table.show([(key, key.upper()) for key in keys])
        assert [table.index(n, 0).data() for n in range(table.rowCount())] == [
            key.upper() for key in keys
        ]
    assert tester.model() is table


def test_a_selected_row_stays_selected_when_others_come_and_go(qapp: object) -> None:
    table = _table()
    table.show([("a", "A"), ("b", "B"), ("c", "C")])
    selection = QItemSelectionModel(table)
    selection.select(table.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    kept = QPersistentModelIndex(table.index(1, 0))
    table.show([("b", "Bee"), ("c", "C"), ("d", "D")])
    assert [index.data() for index in selection.selectedIndexes()] == ["Bee"]
    assert kept.row() == 0


def test_writing_in_a_cell_is_told_and_changes_nothing(qapp: object) -> None:
    table = _table()
    table.show([("a", "A")])
    told: list[tuple[str, int, str]] = []
    table.edited.connect(lambda key, column, text: told.append((key, column, text)))
    assert table.setData(table.index(0, 0), "B")
    assert table.setData(table.index(0, 0), "A")
    assert told == [("a", 0, "B")]
    assert table.index(0, 0).data() == "A"
    assert not table.flags(table.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


def test_a_tooltip_shows_its_text_as_it_is(qapp: object) -> None:
    table = _table()
    table.show([("a", "A")])
    assert table.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "<qt>&lt;a&gt;</qt>"
    assert table.row_number("a") == 0 and table.row_number("z") is None
