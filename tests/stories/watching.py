"""What must be true of a study and its window whatever somebody does there.

Used by the test of ten thousand actions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from tests.stories.telling import Story
from workbench.model.coding import Coding
from workbench.model.ids import CoderId, CodingId
from workbench.model.reading import Reader
from workbench.project.session import Changed
from workbench.ui.coding.shown import Shown

LOOKS, NOTES, ADDS, MINE, TEXT, ANYTHING = "looks", "notes", "adds", "mine", "text", "anything"
"""What an action may do to the study.

LOOKS: nothing. NOTES: what is said beside the codings; these stay as they are. ADDS: no word
loses a code. MINE: the codings of others stay. TEXT: no coding is lost, it may wait to be placed.
"""

Codings = dict[CodingId, Coding]


class Watch:
    """Follows one study through the hands of somebody who does anything."""

    def __init__(self, told: Story) -> None:
        self.told = told
        self.heard: list[Changed] = []
        self.changes = 0
        self.codings = self._codings()
        self.rows = told.project.rows()
        self.listen()

    def listen(self) -> None:
        """Listen to a study that was just opened; it is as it was left."""
        self.told.project.subscribe(self.heard.append)
        assert self._codings() == self.codings

    def _codings(self) -> Codings:
        return {coding.id: coding for coding in self.told.read.codings()}

    # -- after every action -----------------------------------------------------------------

    def after(self, may: str, me: CoderId) -> bool:
        """Look at what an action of a coder did; whether it changed the study."""
        written = [changed for changed in self.heard if changed.changes]
        self.heard.clear()
        if not written:
            return False
        assert may != LOOKS, [changed.label for changed in written]
        self.changes += len(written)
        before, self.codings = self.codings, self._codings()
        read = self.told.read
        stand_on_their_words(read, self.codings.values())
        nothing_twice(self.codings.values())
        if may == NOTES:
            assert _places(before) == _places(self.codings)
        elif may == ADDS:
            assert _others(before, me) == _others(self.codings, me)
            lost = _words_lost(before, self.codings)
            assert not lost, lost
        elif may == MINE:
            assert _others(before, me) == _others(self.codings, me)
        elif may == TEXT:
            waiting = {one.id for one in read.displaced()}
            assert set(before) <= set(self.codings) | waiting
        return True

    # -- now and then -----------------------------------------------------------------------

    def back_and_again(self) -> None:
        """Undo leads to the rows that were there before, and redo to those there are now."""
        project = self.told.project
        before, after = self.rows, project.rows()
        if project.undo_label is None:
            return
        self.told.workspace.undo()
        assert project.rows() == before
        self.told.workspace.redo()
        assert project.rows() == after

    def remember(self) -> None:
        """Keep the rows as they are now, for `back_and_again`."""
        self.rows = self.told.project.rows()

    def sees_what_is_there(self) -> None:
        """The page has drawn step by step what it would draw if it were opened now."""
        page = self.told.workspace.page("coding")
        if page.transcript is None or page.isHidden():
            return
        read, whose = self.told.read, page.whose
        assert page.view.scene.page.text == read.text(page.transcript)
        anew = Shown(read, page.transcript, self.told.project.me, whose.drawn(), whose.showing)
        differing = set(anew.marks()) ^ set(page.view.scene.marks.by_id.values())
        assert not differing, differing
        if not whose.finished:
            drawn = [read.coding(CodingId(id)) for id in page.view.scene.marks.by_id]
            assert {coding.coder for coding in drawn} <= {self.told.project.me}
        focused = page.view.focused()
        assert focused is None or focused in page.view.scene.marks.by_id

    def whole(self) -> None:
        """The file is whole: the tables are what the journal says, every word is in its place."""
        project, read = self.told.project, self.told.read
        assert project.check().findings == ()
        assert self._codings() == self.codings
        stand_on_their_words(read, read.codings())
        stand_on_their_words(read, read.links())
        stand_on_their_words(read, read.quotes())
        there = {id for kind in project.rows().values() for id in kind}
        assert all(memo.subject in there for memo in read.memos())
        assert all(telling.what and telling.who for telling in project.tellings())


def stand_on_their_words(read: Reader, things: Iterable[Any]) -> None:
    """Everything that points to words has them where it says they are."""
    for one in things:
        assert read.text(one.transcript)[one.start : one.end] == one.exact, one
        assert one.start < one.end, one


def nothing_twice(codings: Iterable[Coding]) -> None:
    """Nobody has given the same words the same code twice."""
    places = [(c.transcript, c.code, c.coder, c.layer, c.span) for c in codings]
    assert len(set(places)) == len(places)


def _places(codings: Codings) -> dict[CodingId, tuple[object, ...]]:
    return {id: (c.transcript, c.code, c.coder, c.span, c.exact) for id, c in codings.items()}


def _others(codings: Codings, me: CoderId) -> Codings:
    return {id: coding for id, coding in codings.items() if coding.coder != me}


def _words_lost(before: Codings, after: Codings) -> list[Coding]:
    """The codings some words of which no longer have their code."""
    covered: dict[tuple[object, ...], set[int]] = defaultdict(set)
    for one in after.values():
        covered[one.transcript, one.code, one.coder, one.layer].update(range(one.start, one.end))
    return [
        one
        for one in before.values()
        if one != after.get(one.id)
        and not covered[one.transcript, one.code, one.coder, one.layer].issuperset(
            range(one.start, one.end)
        )
    ]
