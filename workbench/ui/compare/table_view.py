"""How the table of codes is drawn and walked through.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from workbench.model.ids import CodeId
from workbench.ui.appearance import REGULAR, SEMIBOLD, colour, font, look
from workbench.ui.compare.table import (
    AGREED,
    ALPHA,
    BOTH,
    CODE,
    EXTENT,
    F1,
    FIRST,
    INTERVAL,
    KAPPA,
    LINE,
    NOTE,
    NUMBERS,
    SECOND,
    CodesTable,
    Line,
)
from workbench.ui.widgets.marks import paint_swatch

ROW = 36
INDENT = 16
WIDTHS = {BOTH: 54, F1: 54, ALPHA: 60, INTERVAL: 156, KAPPA: 64, AGREED: 70, EXTENT: 72, NOTE: 140}
LEAST_CODE = 170
ONLY_LEAST, ONLY_MOST = 66, 116
GIVE_WAY = (KAPPA, AGREED, EXTENT, NOTE)
"""Which columns are hidden, one after the other, where there is no room."""


class CodesView(QTableView):
    """The table; `chosen` carries the id of a code, `opened` is Enter on a row."""

    chosen = Signal(str)
    opened = Signal()

    def __init__(self, model: CodesTable) -> None:
        """Show a model."""
        super().__init__()
        self._model = model
        self._numbers = True
        self.setModel(model)
        self.setProperty("kind", "paper")
        self.setAccessibleName(self.tr("Agreement per code"))
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self._make_head()
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        model.layoutChanged.connect(self._span)

    def _make_head(self) -> None:
        head = self.horizontalHeader()
        head.setFont(font(12, SEMIBOLD))
        head.setFixedHeight(38)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicatorClearable(False)
        head.setSortIndicator(CODE, Qt.SortOrder.AscendingOrder)
        head.setMinimumSectionSize(40)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.sortIndicatorChanged.connect(self._model.sort)

    def show_table(self, *, numbers: bool) -> None:
        """Follow the model after it showed something new."""
        self._numbers = numbers
        self._span()
        self._share_width()

    def choose(self, code: CodeId | None) -> None:
        """Choose a row without announcing it; None chooses none."""
        place = self._model.place_of(code)
        selection = self.selectionModel()
        blocked = selection.blockSignals(True)
        if place is None:
            selection.clear()
        else:
            self.setCurrentIndex(self._model.index(place, CODE))
            self.selectRow(place)
        selection.blockSignals(blocked)
        self.viewport().update()

    def _row_changed(self, current: QModelIndex) -> None:
        line = current.data(LINE) if current.isValid() else None
        self.chosen.emit(line.row.code if isinstance(line, Line) else "")

    def _span(self) -> None:
        """Let "nobody used it" stand once, across all coefficients."""
        self.clearSpans()
        for place, line in enumerate(self._model.lines):
            if not line.used:
                self.setSpan(place, F1, 1, EXTENT - F1 + 1)
            elif line.row.coefficients["krippendorff_alpha"].value is None:
                self.setSpan(place, ALPHA, 1, KAPPA - ALPHA + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        measure = QFontMetricsF(font(12, SEMIBOLD))
        widths = dict(WIDTHS)
        for column in (FIRST, SECOND):
            named = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            widths[column] = int(
                min(ONLY_MOST, max(ONLY_LEAST, measure.horizontalAdvance(named) + 22))
            )
        hidden = set() if self._numbers else set(NUMBERS)
        room = self.viewport().width() - sum(w for c, w in widths.items() if c not in hidden)
        for column in GIVE_WAY:
            if room < LEAST_CODE and column not in hidden:
                hidden.add(column)
                room += widths[column]
        for column, width in widths.items():
            self.setColumnHidden(column, column in hidden)
            self.setColumnWidth(column, width)
        self.setColumnWidth(CODE, max(LEAST_CODE - 50, min(room, 420)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose nothing only because the focus came: Qt would choose the first row."""
        nothing = not self.currentIndex().isValid()
        blocked = self.selectionModel().blockSignals(nothing)
        super().focusInEvent(event)
        if nothing:
            self.selectionModel().clear()
        self.selectionModel().blockSignals(blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the passages of a row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """Draws a cell; the row chosen is one rounded field."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(40, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        rect: QRect = option.rect
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, colour("accent_bg" if chosen else "paper"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line_soft"))
        column = index.column()
        if column == CODE:
            self._code(painter, QRectF(rect), line, chosen)
        elif column == INTERVAL and line.row.coefficients["krippendorff_alpha"].ci:
            self._interval(painter, QRectF(rect), line)
        else:
            self._words(painter, QRectF(rect), line, column, str(index.data() or ""))
        painter.restore()

    def _code(self, painter: QPainter, rect: QRectF, line: Line, chosen: bool) -> None:
        view = self.parent()
        model = view.model() if isinstance(view, CodesView) else None
        indented = isinstance(model, CodesTable) and model.by_codebook
        x = rect.left() + 8 + (INDENT * line.depth if indented else 0)
        paint_swatch(painter, QRectF(x, rect.center().y() - 5.5, 11, 11), line.colour)
        painter.setPen(colour("ink" if line.used else "ink3"))
        used = font(13, SEMIBOLD if chosen else REGULAR)
        painter.setFont(used)
        room = QRectF(x + 20, rect.top(), rect.right() - x - 24, rect.height())
        shown = QFontMetricsF(used).elidedText(line.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _interval(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        alpha = line.row.coefficients["krippendorff_alpha"]
        if alpha.ci is None or alpha.value is None:
            return
        track = QRectF(rect.left() + 14, rect.center().y() - 4, rect.width() - 28, 8)

        def x(value: float) -> float:
            return track.left() + track.width() * min(1.0, max(0.0, value))

        painter.fillRect(
            QRectF(track.left(), track.center().y() - 0.5, track.width(), 1), colour("line")
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("selection"))
        low, high = x(alpha.ci[0]), x(alpha.ci[1])
        painter.drawRoundedRect(QRectF(low, track.top(), max(4.0, high - low), 8), 4, 4)
        painter.setBrush(colour("accent"))
        painter.drawEllipse(QPointF(x(alpha.value), track.center().y()), 4.5, 4.5)

    def _words(self, painter: QPainter, rect: QRectF, line: Line, column: int, said: str) -> None:
        spoken = column >= F1 and column != NOTE and not any(c.isdigit() for c in said)
        small = spoken or column == NOTE
        used = font(12 if small else 13, tabular=True)
        painter.setFont(used)
        if column == NOTE:
            tone = "warning"
        elif spoken or not line.used:
            tone = "ink3"
        else:
            tone = "ink" if column in (BOTH, ALPHA) else "ink2"
        painter.setPen(QPen(QColor(getattr(look().tokens, tone))))
        left = column in (INTERVAL, NOTE) or spoken
        room = rect.adjusted(14 if left else 4, 0, -6 if left else -8, 0)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        shown = QFontMetricsF(used).elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
