"""A newcomer codes a hundred passages without touching the mouse; later all is taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from tests.stories.telling import CTRL, Story
from tests.ui.studies import written
from workbench.coding.progress import set_progress
from workbench.model.ids import CodingId, TranscriptId

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

TURNS = 11
"""So many turns of three sentences has each of the four transcripts."""

THINGS = ("the letters", "my records", "the waiting", "the surgery", "the bus", "my daughter")
DONE = ("were shared", "got lost", "took weeks", "worried me", "helped us", "went unseen")


def sentence(number: int) -> str:
    """One of many sentences that are all different."""
    thing, done = THINGS[number % len(THINGS)], DONE[number // len(THINGS) % len(DONE)]
    return f"Number {number} is that {thing} {done}."


def transcript(number: int) -> str:
    """A transcript in which three people speak in turn."""
    first = number * TURNS * 3
    turns = (
        f"pt{turn % 3 + 1}: " + " ".join(sentence(first + 3 * turn + n) for n in range(3))
        for turn in range(TURNS)
    )
    return " / ".join(turns)


class Newcomer:
    """Somebody who codes by key, and what they think stands in the study."""

    def __init__(self, told: Story) -> None:
        self.told = told
        self.page: Any = told.go("coding")
        self.page.view.setFocus()
        self.thought: list[tuple[str, str, str]] = []

    # -- hands ----------------------------------------------------------------------------

    def press(self, *keys: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the focus is."""
        self.told.press(*keys, modifier=held)

    def find(self, letters: str, *, new: bool = False) -> None:
        """Open the palette, type, and take the first code or make one."""
        self.press(KEY.Key_Return)
        self.told.type(letters)
        self.press(KEY.Key_Return, held=SHIFT if new else Qt.KeyboardModifier.NoModifier)

    # -- eyes -----------------------------------------------------------------------------

    @property
    def here(self) -> TranscriptId:
        """The transcript that is open."""
        assert self.page.transcript is not None
        return TranscriptId(self.page.transcript)

    def selected(self) -> str:
        """The words that are selected."""
        span = self.page.view.selection()
        return span.of(self.told.read.text(self.here)) if span is not None else ""

    def focused(self) -> CodingId:
        """The coding that is focused."""
        focused = self.page.view.focused()
        assert focused is not None
        return CodingId(focused)

    def thinks(self, code: str, words: str) -> None:
        """Remember that these words here have a code, and look."""
        self.thought.append((self.here, code, words))
        self.looks()

    def no_longer(self, code: str, words: str) -> None:
        """Remember that these words here have a code no more."""
        self.thought.remove((self.here, code, words))

    def looks(self) -> None:
        """See that the study holds exactly what one thinks, word for word, and shows it."""
        read = self.told.read
        book = read.codebook()
        held = [(c.transcript, book[c.code].name, c.exact) for c in read.codings()]
        assert sorted(held) == sorted(self.thought)
        for coding in read.codings():
            assert read.text(coding.transcript)[coding.start : coding.end] == coding.exact
        drawn = self.page.view.scene.marks.by_id
        here = {c.id for c in read.codings(transcript=self.here)}
        assert set(drawn) == here


def test_a_hundred_passages_are_coded_by_key_and_taken_back_another_day(
    story: Callable[[], Story], tmp_path: Path
) -> None:
    path = written(tmp_path / "study.dwb", *(transcript(n) for n in range(4)))
    told = story()
    told.open(path, "Ada")
    for one in told.read.transcripts():
        told.project.do(set_progress(told.read, one.id, "not started", by=told.project.me))
    ada = Newcomer(told)
    _begins_a_codebook(ada)
    _changes_her_mind(ada)
    _goes_on_with_digits(ada)
    _codes_all_that_is_left(ada)
    assert len(ada.thought) >= 100
    ada.looks()
    assert told.project.check().findings == ()

    told.window.close_study()
    told.open(path, "Ada")
    ada.page = told.go("coding")
    told.settle()
    assert told.project.check().findings == ()
    _takes_all_back(ada)


def _begins_a_codebook(ada: Newcomer) -> None:
    """The first turns: new codes, with a path and a definition, by letters, again, in vivo."""
    press, told = ada.press, ada.told
    press(KEY.Key_S)
    assert ada.selected() == sentence(0)
    ada.find("Sharing/Letters = Paper that travels", new=True)
    ada.thinks("Letters", sentence(0))
    code = told.read.codebook().find("Sharing > Letters")
    assert code is not None and code.definition == "Paper that travels"

    press(KEY.Key_S)
    assert ada.selected() == sentence(1)
    ada.find("Worry", new=True)
    ada.thinks("Worry", sentence(1))

    press(KEY.Key_S)
    ada.find("lett")
    ada.thinks("Letters", sentence(2))

    press(KEY.Key_J, KEY.Key_S, KEY.Key_R)
    ada.thinks("Letters", sentence(3))

    press(KEY.Key_S)
    press(KEY.Key_S, held=SHIFT)
    both = f"{sentence(4)} {sentence(5)}"
    assert ada.selected() == both
    ada.find("wor")
    ada.thinks("Worry", both)

    press(KEY.Key_J, KEY.Key_S, KEY.Key_I)
    ada.thinks(sentence(6), sentence(6))

    press(KEY.Key_T)
    turn = " ".join(sentence(n) for n in (6, 7, 8))
    assert ada.selected() == turn
    press(KEY.Key_Return)
    told.type("lett")
    press(KEY.Key_Return, held=CTRL)
    told.type("wor")
    press(KEY.Key_Return)
    ada.thought.append((ada.here, "Letters", turn))
    ada.thinks("Worry", turn)
    assert told.project.undo_label == "Code “Letters” and “Worry”"


def _changes_her_mind(ada: Newcomer) -> None:
    """Recode, move ends, split and join, remove and undo, memo, quote, codings over each other."""
    press, told = ada.press, ada.told
    press(KEY.Key_J, KEY.Key_S)
    ada.find("lett")
    ada.thinks("Letters", sentence(9))
    press(KEY.Key_G)
    told.type("worr")
    press(KEY.Key_Return)
    ada.no_longer("Letters", sentence(9))
    ada.thinks("Worry", sentence(9))

    press(KEY.Key_Left, held=ALT | SHIFT)
    shorter = sentence(9).removesuffix(".")
    ada.no_longer("Worry", sentence(9))
    ada.thinks("Worry", shorter)
    press(KEY.Key_Right, held=ALT)
    shortest = shorter.partition(" ")[2]
    ada.no_longer("Worry", shorter)
    ada.thinks("Worry", shortest)

    press(KEY.Key_M)
    told.type("Is this worry?")
    press(KEY.Key_Return, held=CTRL)
    (memo,) = told.read.memos()
    assert (memo.text, memo.subject) == ("Is this worry?", ada.focused())

    ada.page.view.setFocus()
    for _ in range(3):
        press(KEY.Key_Left, held=CTRL)
    at = ada.page.view.caret() - told.read.coding(ada.focused()).start
    first, second = shortest[:at].strip(), shortest[at:].strip()
    press(KEY.Key_X)
    ada.no_longer("Worry", shortest)
    ada.thought.append((ada.here, "Worry", first))
    ada.thinks("Worry", second)
    press(KEY.Key_X, held=SHIFT)
    ada.no_longer("Worry", first)
    ada.no_longer("Worry", second)
    ada.thinks("Worry", shortest)
    assert [m.subject for m in told.read.memos()] == [ada.focused()]

    press(KEY.Key_Q)
    assert [q.exact for q in told.read.quotes()] == [shortest]

    press(KEY.Key_Delete)
    ada.no_longer("Worry", shortest)
    ada.looks()
    assert not told.read.memos()
    told.undo()
    ada.thinks("Worry", shortest)
    assert [m.text for m in told.read.memos()] == ["Is this worry?"]

    press(KEY.Key_N, KEY.Key_N, held=SHIFT)
    over = [ada.focused()]
    for _ in range(2):
        press(KEY.Key_O)
        over.append(ada.focused())
    assert len(set(over)) == 3
    press(KEY.Key_O)
    assert ada.focused() == over[0]


def _goes_on_with_digits(ada: Newcomer) -> None:
    """The second transcript: digits are pinned and used; the same code again extends."""
    press, told = ada.press, ada.told
    press(KEY.Key_BracketRight)
    first = TURNS * 3
    press(KEY.Key_S)
    ada.find("worr")
    ada.thinks("Worry", sentence(first))
    press(KEY.Key_1, held=SHIFT)
    press(KEY.Key_S)
    ada.find("Waiting", new=True)
    ada.thinks("Waiting", sentence(first + 1))
    press(KEY.Key_0, held=SHIFT)
    assert {c.name: c.key for c in told.read.codebook().codes if c.key} == {
        "Worry": "1",
        "Waiting": "0",
    }
    press(KEY.Key_S, KEY.Key_0)
    ada.no_longer("Waiting", sentence(first + 1))
    both = f"{sentence(first + 1)} {sentence(first + 2)}"
    ada.thinks("Waiting", both)
    assert told.workspace.toast.text().startswith("“Waiting” was extended by ")
    press(KEY.Key_1)
    ada.thinks("Worry", sentence(first + 2))


def _codes_all_that_is_left(ada: Newcomer) -> None:
    """Every other sentence of the study, one code or another."""
    press = ada.press
    for number in range(TURNS * 3 + 3, TURNS * 3 * 4):
        if number % (TURNS * 3) == 0:
            press(KEY.Key_BracketRight)
        elif number % 3 == 0:
            press(KEY.Key_J)
        press(KEY.Key_S)
        assert ada.selected() == sentence(number)
        if number % 3 == 0:
            press(KEY.Key_1)
            ada.thinks("Worry", sentence(number))
        elif number % 3 == 1:
            press(KEY.Key_0)
            ada.thinks("Waiting", sentence(number))
        else:
            ada.find("letters")
            ada.thinks("Letters", sentence(number))


def _takes_all_back(ada: Newcomer) -> None:
    """Undo goes back through everything, step by step, as far as the first coding."""
    told = ada.told
    left = [len(told.read.codings())]
    while told.project.undo_label and told.read.codings():
        told.undo()
        left.append(len(told.read.codings()))
    assert left[0] == len(ada.thought)
    assert left[-1] == 0
    assert told.read.codebook().find("Letters") is None
    assert not told.read.memos()
    assert told.project.check().findings == ()
    told.press(KEY.Key_Z, modifier=CTRL | SHIFT)
    (coding,) = told.read.codings()
    assert coding.exact == sentence(0)
