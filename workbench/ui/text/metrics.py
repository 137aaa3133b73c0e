"""Where everything stands: fonts, the pitch of lines, and the columns from left to right.

Called by `surface` on every change of size or zoom; every room measures with it.
All numbers are logical pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

TEXT_PX, SMALLEST_PX, LARGEST_PX = 16, 12, 28
PAD = 11
HEAD = 23
LANE = 9
LANES_GAP = 16
LABEL_PITCH = 21
FOOT = 40

_NARROWEST, _FEWEST_LANES = 320, 3
_GUTTER_TIMED, _GUTTER_UNTIMED = 88, 72
_CODE_MARGIN, _CODE_MARGIN_LEAST = 188, 110


def interface_font(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of labels and times, with figures of one width."""
    font = QFont()
    font.setFamilies(["Inter", "Noto Sans", "sans-serif"])
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def reading_font(px: int) -> QFont:
    """The font of the transcript."""
    font = QFont()
    font.setFamilies(["Source Serif 4", "Noto Serif", "serif"])
    font.setPixelSize(px)
    return font


class Type:
    """The transcript's font at one size, and what follows from it."""

    def __init__(self, px: int) -> None:
        self.px = min(max(px, SMALLEST_PX), LARGEST_PX)
        self.font = reading_font(self.px)
        measure = QFontMetricsF(self.font)
        self.glyph_h = round(measure.height())
        self.line_h = max(self.glyph_h + 4, round(measure.height() * 1.6 / 1.2))
        self.line_dy = (self.line_h - self.glyph_h) // 2
        self._measure = measure

    def average(self, sample: str) -> float:
        """The mean advance of a letter in a sample of the text."""
        sample = sample[:3000].replace("\n", " ")
        return max(1.0, self._measure.horizontalAdvance(sample) / len(sample)) if sample else 8.0


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one viewport: gutter, text, lanes, code names."""

    left: int
    gutter: int
    text_w: int
    lanes: tuple[int, int]
    label_w: int

    @property
    def text_x(self) -> int:
        """Where the text begins."""
        return self.left + self.gutter

    @property
    def lanes_x(self) -> int:
        """Where the first lane begins."""
        return self.text_x + self.text_w + LANES_GAP

    @property
    def label_x(self) -> int:
        """Where code names begin, leader included."""
        return self.lanes_x + max(_FEWEST_LANES, sum(self.lanes)) * LANE + 8


def columns(width: int, text_px: int, lanes: tuple[int, int], timed: bool) -> Columns:
    """Share out the width of a viewport.

    Names give way first, then the text, which keeps at least 320 px and never grows beyond
    a comfortable measure; what is left over stands on both sides.
    """
    gutter = _GUTTER_TIMED if timed else _GUTTER_UNTIMED
    most = min(max(40 * text_px, 560), 680)
    lanes_w = max(_FEWEST_LANES, sum(lanes)) * LANE
    more = lanes_w - _FEWEST_LANES * LANE
    margin = max(_CODE_MARGIN_LEAST, _CODE_MARGIN - more)
    rest = width - gutter - LANES_GAP - lanes_w
    if width < 620:
        margin = min(margin, max(36, rest - 380))
    text_w = max(_NARROWEST, min(most, rest - margin))
    left = max(0, (rest - text_w - margin) // 2)
    label_w = max(0, min(margin, rest - text_w - left) - 8)
    return Columns(left, gutter, text_w, lanes, label_w)
