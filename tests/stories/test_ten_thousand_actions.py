"""Ten thousand random actions in the real window lose and misplace nothing.

Each of four researchers does a quarter of them. WORKBENCH_SEED is the number their chance begins
with; the same number does the same again. WORKBENCH_ACTIONS is how many each of them does.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.exceptions import capture_exceptions

from tests.stories.anybody import Anybody
from tests.stories.telling import Story
from tests.stories.watching import ANYTHING, NOTES, Watch
from tests.ui.studies import MARKED, SECOND, written
from workbench.coding.codebook import describe_code
from workbench.coding.progress import set_progress
from workbench.ui.desk import Place

SEED = int(os.environ.get("WORKBENCH_SEED", "1"))
ACTIONS = int(os.environ.get("WORKBENCH_ACTIONS", "2500"))
TOLD = 40
"""So many of the last actions are told when something went wrong."""

NO_DISPLAY = "This plugin does not support"
"""How Qt begins to say what cannot be done without a display."""

WRITINGS = (
    "Ana: A [farmer|Harms > Mistakes] wrote 👩‍👩‍👧‍👦 that his well had run dry, "
    "E\u0301tude fac\u0327ade q\u0307\u0323, twice. /   / "
    "pt1: لا أعرف، قالت الأم [إن السلام|Trust] لا يأتي وحده ١٢٣ مرة. Is that so? / "
    "Ben: [She said مرحبا بالعالم means hello|Control > Consent by Ben] 42 times, and שלום too. / "
    "Ana: 私たちは朝早くから会議に参加し、予算について話し合いました。 So it was."
)
LONG = " / ".join(
    f"pt{n % 5}: This is what was said in turn {n}. It was about letters, records and the bus. "
    f"Nobody asked me, {'not once, ' * (n % 4)}and that is that."
    for n in range(60)
)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("researcher", range(4))
def test_anything_may_be_done_in_any_order(
    story: Callable[[], Story], tmp_path: Path, researcher: int
) -> None:
    seed = SEED * 10 + researcher
    print(f"WORKBENCH_SEED={SEED}, researcher {researcher}")
    told = opened(story, tmp_path)
    anybody, watch = Anybody(told, seed), Watch(told)
    last: deque[str] = deque(maxlen=TOLD)
    with calm(told) as wrong:
        try:
            for number in range(1, ACTIONS + 1):
                once(anybody, watch, wrong, last)
                if number % 20 == 0:
                    watch.sees_what_is_there()
                if number % 500 == 0:
                    watch.whole()
        except BaseException:
            print(*last, sep="\n")
            raise
    watch.whole()
    assert watch.changes > ACTIONS / 10
    assert len(told.read.codings()) > 0


def once(anybody: Anybody, watch: Watch, wrong: list[str], last: deque[str]) -> None:
    """Do one thing and look at what came of it."""
    told = anybody.told
    me = told.project.me
    anybody.free()
    watch.after(NOTES, me)
    act = anybody.act()
    undone = act.may != ANYTHING and anybody.by_chance.random() < 0.05
    if undone:
        watch.remember()
    label = told.project.undo_label
    anybody.doing = [act.do.__name__.strip("<>")]
    try:
        act.do()
        anybody.settle()
    finally:
        now = told.project.undo_label
        last.append(f"{' '.join(anybody.doing)}: {now if now != label else '–'}")
    if anybody.reopened:
        anybody.reopened = False
        watch.listen()
    assert not wrong, wrong
    if watch.after(act.may, me) and undone:
        watch.back_and_again()
        watch.after(ANYTHING, me)


def opened(story: Callable[[], Story], folder: Path) -> Story:
    """A window with a study of two coders, four transcripts and scales; nothing is finished."""
    told = story()
    told.open(written(folder / "study.dwb", MARKED, SECOND, WRITINGS, LONG), "Ada")
    told.window.resize(1300, 760)
    project = told.project
    for transcript in told.read.transcripts():
        project.do(set_progress(told.read, transcript.id, "not started", by=project.me))
    for path, scale in (("Mistakes", "ordinal"), ("Consent", "number")):
        code = told.read.codebook().find(path)
        assert code is not None
        labels = "low\nmiddle\nhigh" if scale == "ordinal" else ""
        project.do(
            describe_code(
                told.read,
                code.id,
                by=project.me,
                scale=scale,  # type: ignore[arg-type]
                scale_labels=labels,
            )
        )
    told.workspace.go(Place("coding"))
    told.settle()
    return told


@contextmanager
def calm(told: Story) -> Iterator[list[str]]:
    """Collect every exception and every warning of Qt; close every menu and dialog left open."""
    wrong: list[str] = []

    def hear(kind: QtMsgType, _where: QMessageLogContext, said: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not said.startswith(NO_DISPLAY):
            wrong.append(said)

    def refuse() -> None:
        asked, popup = QApplication.activeModalWidget(), QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        elif isinstance(asked, QDialog):
            asked.reject()

    never = QTimer(told.window, interval=20)
    never.timeout.connect(refuse)
    never.start()
    before = qInstallMessageHandler(hear)
    try:
        with capture_exceptions() as raised:
            yield Troubles(wrong, raised)
    finally:
        never.stop()
        qInstallMessageHandler(before)
    assert not wrong and not raised, (wrong, raised)


class Troubles(list[str]):
    """What was said and raised, as one list that is empty while all is well."""

    def __init__(self, said: list[str], raised: list[object]) -> None:
        super().__init__()
        self._said, self._raised = said, raised

    def __bool__(self) -> bool:
        return bool(self._said or self._raised)

    def __repr__(self) -> str:
        return "\n".join(map(str, (*self._said, *self._raised)))
