"""What the page Codings works out: loaded once, answered at once or beside the window.

Called by `page`. Loading reads the study and happens in the window; answering is arithmetic.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from workbench.coding.retrieval.bounds import Bounds, bounds_of
from workbench.coding.retrieval.material import Material, load
from workbench.coding.retrieval.passages import Answer, answered
from workbench.coding.retrieval.question import Order, Question
from workbench.findings.frequencies import Frequencies, frequencies, grouping_of
from workbench.findings.together import Beside, Together, together
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.ui.busy import Busy
from workbench.ui.desk import Desk
from workbench.ui.retrieval.counted import Groups
from workbench.ui.tasks import Tasks

T = TypeVar("T")

AT_ONCE = 25_000
"""With so many codings at most, answers are worked out at once; with more, beside the window."""
MOST = 20_000
"""So many passages are listed; all are counted."""
CONTEXT = 260


class Working:
    """The columns of the study on a desk, and the questions put to them."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Load nothing yet."""
        self._desk = desk
        self._tasks = Tasks(parent)
        self._material: Material | None = None
        self._asked = 0
        self._busy = Busy()

    def forget(self) -> None:
        """Load the study anew at the next question."""
        self._material = None

    @property
    def busy(self) -> bool:
        """Whether an answer is being worked out."""
        return self._tasks.busy

    def material(self) -> Material:
        """The codings that the coder at work may see."""
        if self._material is None or self._material.me != self._desk.me:
            with self._busy.working():
                self._material = load(self._desk.read, self._desk.me)
        return self._material

    def bounds(self, question: Question) -> Bounds:
        """Where passages may lie."""
        return bounds_of(self._desk.counting, self.material(), question.where)

    def passages(
        self, question: Question, order: Order, then: Callable[[Answer | Refused], object]
    ) -> None:
        """Find the passages that answer a question."""
        material, bounds = self.material(), self.bounds(question)

        def work() -> Answer | Refused:
            try:
                return answered(
                    material, question, bounds, limit=MOST, context=CONTEXT, order=order
                )
            except Refused as refused:
                return refused

        self._run(work, then)

    def frequencies(
        self, question: Question, groups: Groups, then: Callable[[Frequencies], object]
    ) -> None:
        """Count how often codes were given."""
        material, bounds = self.material(), self.bounds(question)
        grouping = grouping_of(self._desk.read, material, groups.by, groups.attribute, groups.wave)
        self._run(
            lambda: frequencies(
                material,
                bounds,
                grouping,
                below=question.codes.below,
                coders=question.coders,
                layer=question.layer,
            ),
            then,
        )

    def together(
        self,
        question: Question,
        codes: tuple[CodeId, ...],
        wanted: tuple[Beside, int],
        then: Callable[[Together], object],
    ) -> None:
        """Count which codes go together."""
        material, bounds = self.material(), self.bounds(question)
        how, distance = wanted
        self._run(
            lambda: together(
                material,
                bounds,
                codes,
                how,
                distance=distance,
                below=question.codes.below,
                coders=question.coders,
                layer=question.layer,
            ),
            then,
        )

    def _run(self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Work something out; only what was asked last is heard of."""
        self._asked += 1
        ticket = self._asked
        if len(self.material().codings) <= AT_ONCE:
            then(work())
            return

        def hear(result: T) -> None:
            if ticket == self._asked:
                then(result)

        self._tasks.run(work, hear)
