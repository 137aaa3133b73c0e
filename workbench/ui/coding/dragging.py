"""Coding with the mouse: words onto a code, a code onto words, a coding onto another code.

The selection, or a coding taken by its stripe or name, is dropped on a code of the codebook; a
code of the codebook is dropped on the transcript. There it is given to the selection under the
mouse, or else to the sentence, with Shift the turn, which is selected while one drags.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTreeView, QWidget

from workbench.coding.wording import elided
from workbench.model.codebook import Code
from workbench.model.ids import CodeId, CodingId
from workbench.model.span import Span
from workbench.ui.appearance import colour
from workbench.ui.coding.actions import PassageActions
from workbench.ui.coding.mending import CodingActions
from workbench.ui.models.codebook_tree import CodebookTree
from workbench.ui.text.lifting import SELECTION
from workbench.ui.text.selection import sentence_at, turn_at
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.carrying import carried, carry
from workbench.ui.widgets.code_chip import CodeChip
from workbench.ui.widgets.labels import chip

CODE, PASSAGE = "code", "passage"

_SCROLL_MS, _EDGE, _STEP = 33, 28, 14
_PRESENT = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class CodeFrame(QWidget):
    """The frame around the code that something would be dropped on."""

    def __init__(self, tree: QTreeView) -> None:
        """Make a hidden frame over a tree."""
        super().__init__(tree.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 1.6))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(8.8, 1.8, -8.8, -1.8), 6, 6)
        painter.end()


class DraggingCodes(QObject):
    """What is dragged between one view and one tree of codes."""

    def __init__(
        self,
        view: TranscriptView,
        tree: QTreeView,
        model: CodebookTree,
        passages: PassageActions,
        codings: CodingActions,
    ) -> None:
        """Take what is dropped on both."""
        super().__init__(view)
        self._view, self._tree, self._model = view, tree, model
        self._passages, self._codings = passages, codings
        self._before: tuple[int, int] | None = None
        self._frame = CodeFrame(tree)
        self._at = QPoint()
        self._turns = False
        self._timer = QTimer(self, interval=_SCROLL_MS)
        self._timer.timeout.connect(self._scroll_on)
        view.carries = True
        view.carry_asked.connect(self._carry)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)
        tree.viewport().installEventFilter(self)

    def _carry(self, mark_id: str) -> None:
        """Let the mouse carry the selection, or a coding."""
        span, mark = self._view.selection(), self._view.scene.marks.by_id.get(mark_id)
        if mark is not None:
            picture: QWidget = CodeChip(mark.code, mark.colour)
        elif mark_id == SELECTION and span is not None:
            picture = chip(elided(span.of(self._view.scene.page.text), 40))
        else:
            return
        picture.adjustSize()
        carry(self._view, PASSAGE, mark_id, picture)
        picture.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dragged over the view or the tree, if it is ours."""
        if event.type() == QEvent.Type.DragLeave:
            self._leave()
            return False
        if not isinstance(event, QDropEvent):
            return False
        on_view = watched is self._view.viewport()
        held = carried(event.mimeData(), CODE if on_view else PASSAGE)
        if held is None or not self._is_ours(held, on_view):
            return False
        point = event.position().toPoint()
        if on_view:
            self._turns = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._code_over_words(CodeId(held), point, dropped=event.type() not in _PRESENT)
            event.acceptProposedAction()
        elif self._passage_over_code(held, point, dropped=event.type() not in _PRESENT):
            event.acceptProposedAction()
        else:
            event.ignore()
        return True

    def _is_ours(self, held: str, on_view: bool) -> bool:
        """Whether what is carried is of this study, and not of another open window."""
        if on_view:
            return CodeId(held) in self._model.snapshot.book
        return held == SELECTION or held in self._view.scene.marks.by_id

    # -- a code onto words ----------------------------------------------------------------

    def _code_over_words(self, code: CodeId, point: QPoint, *, dropped: bool) -> None:
        view = self._view
        if not view.scene.page.blocks:
            return
        if self._before is None:
            self._before = view.selection_anchor(), view.caret()
        self._at = point
        self._show_target()
        if not dropped:
            self._timer.start()
            return
        before, self._before = self._before, None
        self._timer.stop()
        view.setFocus()
        if not self._passages.apply(code):
            view.select(*before)

    def _show_target(self) -> None:
        """Select what the code would be given to."""
        view, page = self._view, self._view.scene.page
        offset = view.offset_at(self._at)
        chosen = self._chosen_before()
        if chosen is not None and chosen.start <= offset <= chosen.end and not self._turns:
            view.select(chosen.start, chosen.end)
        else:
            view.select(*(turn_at if self._turns else sentence_at)(page, offset))

    def _chosen_before(self) -> Span | None:
        """What was selected when the code came over the view."""
        if self._before is None or self._before[0] == self._before[1]:
            return None
        return Span(min(self._before), max(self._before))

    def _scroll_on(self) -> None:
        """Scroll while the mouse is held near the upper or lower edge."""
        height = self._view.viewport().height()
        if self._at.y() < _EDGE:
            self._view.scroll_by(-_STEP)
        elif self._at.y() > height - _EDGE:
            self._view.scroll_by(_STEP)
        else:
            return
        self._show_target()

    def _leave(self) -> None:
        """Show what was selected before, and no frame."""
        self._timer.stop()
        self._frame.hide()
        if self._before is not None:
            self._view.select(*self._before)
            self._before = None

    # -- words onto a code ----------------------------------------------------------------

    def _passage_over_code(self, held: str, point: QPoint, *, dropped: bool) -> bool:
        """Show the code under the mouse, or do it; whether there is one."""
        code = self._code_at(point)
        self._frame.setVisible(code is not None and not dropped)
        if code is None:
            return False
        row = self._tree.visualRect(self._model.index_of(code.id))
        self._frame.setGeometry(0, row.y(), self._tree.viewport().width(), row.height())
        if dropped and held == SELECTION:
            self._passages.apply(code.id)
        elif dropped:
            self._codings.recode_one(CodingId(held), code.id)
        return True

    def _code_at(self, point: QPoint) -> Code | None:
        return self._model.code_at(self._tree.indexAt(point))
