"""The counts in the codebook are followed change by change and are those of the study."""

from __future__ import annotations

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import code, press, select
from tests.ui.coding.test_mending import caret_before, focus
from tests.ui.coding.test_page import BUS, DRAWER, give_key
from workbench.coding.passages import code_passage
from workbench.ui.models.codebook_tree import CodebookTree


def true(page):
    read = page.desk.read
    counted = dict(page.counts.now())
    return (
        counted == read.code_counts(coder=page.desk.me) == {k: v for k, v in counted.items() if v}
    )


def shown(page, path):
    index = page.panel.model.index_of(code(page, path).id)
    return index.data(CodebookTree.OWN_COUNT)


def test_giving_recoding_splitting_joining_removing_and_undoing_are_followed(page):
    give_key(page, "Trust > Institutions", "2")
    before = shown(page, "Trust > Institutions")
    select(page, DRAWER)
    press(page, "2")
    assert shown(page, "Trust > Institutions") == before + 1
    assert true(page)
    focus(page, BUS)
    caret_before(page, "on the bus")
    for keys in (("X",), ("Shift+X",), ("Del",)):
        press(page, *keys)
        assert true(page)
    for _ in range(4):
        page.desk.project.undo()
        settle()
        assert true(page)
    page.codings.recode(code(page, "Harms > Mistakes").id)
    settle()
    assert true(page)


def test_what_another_coder_does_is_not_counted(page):
    before = dict(page.counts.now())
    desk = page.desk
    ben = next(one.id for one in desk.read.coders() if one.id != desk.me)
    start = page.view.scene.page.text.index(DRAWER)
    trust = code(page, "Trust > Institutions").id
    desk.do(
        lambda: code_passage(desk.read, page.transcript, start, start + len(DRAWER), trust, by=ben)
    )
    settle()
    assert dict(page.counts.now()) == before
    assert true(page)
