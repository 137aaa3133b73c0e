"""The tree of codes goes from one codebook to the next; places survive."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.model.codebook import Code, Codebook
from workbench.model.ids import CodeId
from workbench.ui.models.codebook_tree import CodebookSnapshot, CodebookTree


def a_code(name, parent=None, position=0, **more):
    above = CodeId(parent) if parent else None
    return Code(CodeId(name), name.upper(), above, position, **more)


def a_book(*codes):
    return Codebook(tuple(codes))


BOOK = a_book(
    a_code("trust"), a_code("people", "trust"), a_code("firms", "trust", 1), a_code("cost", None, 1)
)


def shown(model, parent=None):
    parent = parent if parent is not None else QModelIndex()
    return [
        (index.data(), shown(model, index))
        for index in (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
    ]


@st.composite
def books(draw):
    names = draw(st.lists(st.sampled_from("abcdefgh"), unique=True))
    codes = []
    for number, name in enumerate(names):
        parent = draw(st.sampled_from([None, *names[:number]]))
        codes.append(a_code(name, parent, draw(st.integers(0, 3))))
    return Codebook(tuple(codes))


def _expected(book, parent=None):
    return [(code.name, _expected(book, code.id)) for code in book.children(parent)]


@given(st.lists(books(), max_size=4))
def test_qt_finds_nothing_wrong_on_the_way_through_any_codebooks(several):
    model = CodebookTree()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for book in several:
        model.show(CodebookSnapshot(book))
        assert shown(model) == _expected(book)
    assert tester.model() is model


def test_a_code_that_moves_elsewhere_stays_the_same_row():
    model = CodebookTree()
    model.show(CodebookSnapshot(BOOK))
    kept = QPersistentModelIndex(model.index_of(CodeId("people")))
    moved = a_book(a_code("cost"), a_code("people", "cost"), a_code("trust", None, 1))
    model.show(CodebookSnapshot(moved))
    assert kept.data() == "PEOPLE"
    assert kept.parent().data() == "COST"


def test_counts_add_up_over_the_codes_below():
    model = CodebookTree()
    counts = {CodeId("trust"): 1, CodeId("people"): 4}
    model.show(CodebookSnapshot(BOOK, counts))
    index = model.index_of(CodeId("trust"))
    assert index.data(CodebookTree.COUNT) == 5
    assert index.data(CodebookTree.OWN_COUNT) == 1


def test_a_changed_count_is_told_for_the_code_and_those_above_only(qtbot):
    model = CodebookTree()
    model.show(CodebookSnapshot(BOOK))
    told = []
    model.dataChanged.connect(lambda first, last, roles: told.append(first.data()))
    model.show(CodebookSnapshot(BOOK, {CodeId("people"): 1}))
    assert sorted(told) == ["PEOPLE", "TRUST"]


def test_a_filter_shows_matches_with_what_stands_above_them():
    model = CodebookTree()
    model.show(CodebookSnapshot(BOOK, {}, "firm"))
    assert shown(model) == [("TRUST", [("FIRMS", [])])]
    flags = model.flags(model.index_of(CodeId("firms")))
    assert flags & Qt.ItemFlag.ItemIsDragEnabled
    assert not flags & Qt.ItemFlag.ItemIsDropEnabled


def test_a_drop_between_siblings_counts_the_others(qtbot):
    model = CodebookTree()
    model.show(CodebookSnapshot(BOOK))
    trust = model.index_of(CodeId("trust"))
    data = model.mimeData([model.index_of(CodeId("people"))])
    with qtbot.waitSignal(model.dropped) as heard:
        assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, trust)
    assert heard.args == ["people", "trust", 1]
    with qtbot.waitSignal(model.dropped) as heard:
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index_of(CodeId("cost")))
    assert heard.args == ["people", "cost", None]


def test_a_name_that_is_typed_is_announced_and_not_kept(qtbot):
    model = CodebookTree()
    model.show(CodebookSnapshot(BOOK))
    index = model.index_of(CodeId("cost"))
    with qtbot.waitSignal(model.renamed) as heard:
        assert not model.setData(index, "Price")
    assert heard.args == ["cost", "Price"]
    assert index.data() == "COST"
