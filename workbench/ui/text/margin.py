"""Draw the margin of a row: stripes, leaders, discs and code names.

Called by `painting`. Coder A's stripes and discs are solid, coder B's hollow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.lanes import side_of
from workbench.ui.text.metrics import Flank, interface_font
from workbench.ui.text.rows import Row
from workbench.ui.text.stripes import Label, Stripe, Stripes

if TYPE_CHECKING:
    from workbench.ui.text.painting import Scene

NAME_MOST = 152
_DISC = 7.0
_LABEL_H = 18
_NAME_X = 20
_FAR = 10_000.0
_ROOM_FOR_DISC = 112
"""A narrower margin of one coder leaves the discs out: who it is, the head says."""


class Margin:
    """The fonts of the margin, and the names already shortened."""

    def __init__(self) -> None:
        self._plain = interface_font(12, QFont.Weight.Medium)
        self._bold = interface_font(12, QFont.Weight.DemiBold)
        self._disc = interface_font(9, QFont.Weight.Bold)
        self._small = interface_font(11)
        self._measures = {False: QFontMetricsF(self._plain), True: QFontMetricsF(self._bold)}
        self._names: dict[tuple[str, int, bool], tuple[str, float]] = {}

    def draw(self, painter: QPainter, row: Row, found: Stripes, flank: Flank, scene: Scene) -> None:
        """Draw a margin of one row; the painter stands at the row's top left."""
        if not found.stripes and not found.crowds:
            return
        painter.save()
        beside = QRectF(flank.lane(-2, _FAR), 0, _FAR, row.height)
        painter.setClipRect(beside, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        named = flank.label_w >= _NAME_X
        if named:
            _leaders(painter, found, flank, scene)
        for stripe in found.stripes:
            _stripe(painter, stripe, row.height, flank, scene)
        for x, (top, bottom, marks) in found.crowds.items():
            box = QRectF(flank.lane(x, 4), top, 4, bottom - top)
            self._crowd(painter, box, len(marks), scene)
        if named:
            self._labels(painter, found, flank, scene)
        painter.restore()

    def _labels(self, painter: QPainter, found: Stripes, flank: Flank, scene: Scene) -> None:
        shades = scene.shades
        for label in found.labels:
            self._label(painter, label, flank, scene)
        if found.unnamed:
            painter.setFont(self._small)
            painter.setPen(shades.ink3)
            wide = flank.label_w
            box = QRectF(flank.label(2, wide), found.more_y, wide, _LABEL_H)
            count = len(found.unnamed)
            more = QCoreApplication.translate("TranscriptView", "+%n more", None, count)
            painter.drawText(box, _MIDDLE_RIGHT if flank.on_left else _MIDDLE_LEFT, more)

    def _label(self, painter: QPainter, label: Label, flank: Flank, scene: Scene) -> None:
        mark, shades = label.mark, scene.shades
        disc = flank.side is None or flank.label_w >= _ROOM_FOR_DISC
        before = _NAME_X if disc else 4
        focused = mark.id == scene.focused
        faint = mark.id in scene.dimmed
        colour = (shades.faint if faint else shades.strongs)[mark.colour]
        after = 10 if flank.side is None else 18 if disc else 6
        name, width = self.name(mark.name, flank.label_w - before - after, focused)
        if focused:
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(shades.tints[mark.colour])
            wide = width + before + (16 if name and disc else 4 if name else 0)
            painter.drawRoundedRect(
                QRectF(flank.label(-1, wide), label.y - 1, wide, _LABEL_H + 2), 10, 10
            )
        if disc:
            self._draw_disc(painter, QPointF(flank.label(9), label.y + 9), mark, colour, scene)
        painter.setFont(self._bold if focused else self._plain)
        painter.setPen(shades.ink if focused else shades.ink3 if faint else shades.ink2)
        painter.drawText(QPointF(flank.label(before, width), label.y + 13), name)

    def _draw_disc(
        self, painter: QPainter, centre: QPointF, mark: Mark, colour: QColor, scene: Scene
    ) -> None:
        hollow = side_of(mark) == 1 and not mark.agreed
        painter.setPen(QPen(colour, 1.4) if hollow else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(scene.shades.paper if hollow else colour)
        size = _DISC - (0.6 if hollow else 0)
        if mark.agreed:
            square = QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size)
            painter.drawRoundedRect(square, 2.5, 2.5)
        else:
            painter.drawEllipse(centre, size, size)
        painter.setFont(self._disc)
        painter.setPen(colour if hollow else scene.shades.paper)
        box = QRectF(centre.x() - 8, centre.y() - 8, 16, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.initial)

    def name(self, code: str, room: int, bold: bool) -> tuple[str, float]:
        """A code name shortened to the room, and its width; empty where nothing fits."""
        key = (code, min(room, NAME_MOST), bold)
        known = self._names.get(key)
        if known is None:
            measure = self._measures[bold]
            cut = measure.elidedText(code, Qt.TextElideMode.ElideRight, key[1]) if room > 24 else ""
            known = self._names[key] = (cut, measure.horizontalAdvance(cut))
        return known

    def _crowd(self, painter: QPainter, box: QRectF, count: int, scene: Scene) -> None:
        """One hatched lane for all that have none, with their number at its head."""
        painter.fillRect(box, QBrush(scene.shades.ink3, Qt.BrushStyle.BDiagPattern))
        said = f"+{count}"
        wide = 6 * len(said) + 2
        chip = QRectF(box.center().x() - wide / 2, max(1.0, box.top()), wide, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scene.shades.chip)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(self._disc)
        painter.setPen(scene.shades.ink2)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, said)


_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _stripe(painter: QPainter, stripe: Stripe, row_height: int, flank: Flank, scene: Scene) -> None:
    mark = stripe.mark
    colour = (scene.shades.faint if mark.id in scene.dimmed else scene.shades.strongs)[mark.colour]
    box = QRectF(flank.lane(stripe.x, 4), stripe.top, 4, stripe.bottom - stripe.top)
    if mark.agreed:
        _bracket(painter, box, colour, flank)
    elif side_of(mark):
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(scene.shades.paper)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    else:
        if stripe.top < 0 and stripe.bottom > row_height:
            painter.fillRect(box, colour)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 2, 2)


def _bracket(painter: QPainter, box: QRectF, colour: QColor, flank: Flank) -> None:
    """What was agreed: a bracket that opens towards the text, in place of a bar."""
    back, tip = (
        (box.left() + 1, box.right() + 1.5)
        if flank.on_left
        else (box.right() - 1, box.left() - 1.5)
    )
    painter.setPen(QPen(colour, 2))
    painter.drawLine(QPointF(back, box.top() + 1), QPointF(back, box.bottom() - 1))
    for y in (box.top() + 1, box.bottom() - 1):
        painter.drawLine(QPointF(back, y), QPointF(tip, y))


def _leaders(painter: QPainter, found: Stripes, flank: Flank, scene: Scene) -> None:
    """From each stripe to its name, under all other stripes."""
    painter.setPen(QPen(scene.shades.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for label in found.labels:
        painter.drawPath(_leader(label, flank))


def _leader(label: Label, flank: Flank) -> QPainterPath:
    """A thin curve from the head of a stripe to its name."""
    y = label.y + _LABEL_H / 2
    path = QPainterPath(QPointF(flank.lane(label.from_x), label.from_y))
    path.cubicTo(
        QPointF(flank.label(-5), label.from_y),
        QPointF(flank.label(-8), y),
        QPointF(flank.label(-1), y),
    )
    return path
