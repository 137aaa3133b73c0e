"""Where everything stands: fonts, the pitch of lines, and the columns from left to right.

Called by `surface` on every change of size or zoom; every room measures with it.
All numbers are logical pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from workbench.ui import fonts

TEXT_PX, SMALLEST_PX, LARGEST_PX = 16, 12, 28
PAD = 11
HEAD = 23
LANE = 9
LANES_GAP = 16
LEFT_GAP = 22
"""What lies between the text and lanes left of it: there is room for the sign of a memo."""
LABEL_PITCH = 21
FOOT = 40

_NARROWEST, _FEWEST_LANES = 320, 3
_GUTTER_TIMED, _GUTTER_UNTIMED = 88, 72
_CODE_MARGIN, _CODE_MARGIN_LEAST = 188, 110


def interface_font(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of labels and times, with figures of one width."""
    font = QFont()
    font.setFamilies(fonts.interface_families())
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def reading_font(px: int) -> QFont:
    """The font of the transcript."""
    return fonts.reading(px)


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


class Flank(NamedTuple):
    """A margin: whose stripes stand in it (side 0 or 1, or None for both), and where.

    `lanes_x` and `label_x` are the edges of lanes and names that are nearer to the text; in a
    margin on the left both count from right to left.
    """

    side: int | None
    lanes_x: int
    label_x: int
    label_w: int
    on_left: bool = False

    def lane(self, out: float, wide: float = 0) -> float:
        """The left edge of what stands `out` pixels from the first lane and is so wide."""
        return self.lanes_x - out - wide if self.on_left else self.lanes_x + out

    def label(self, out: float, wide: float = 0) -> float:
        """The left edge of what stands `out` pixels into the names and is so wide."""
        return self.label_x - out - wide if self.on_left else self.label_x + out


class TextColumn(NamedTuple):
    """A column of text: where it begins, and whose codings lie on it (None for everybody's)."""

    x: int
    side: int | None


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one viewport: gutter, text, lanes, code names.

    With two coders side by side, `before` is the room for the first one's stripes and names
    between gutter and text. With a text for each, `second` is how far the second text stands
    from the first, and `home` is the one the caret lives in; see `sides`.
    """

    left: int
    gutter: int
    text_w: int
    lanes: tuple[int, int]
    label_w: int
    before: int = 0
    second: int = 0
    home: int = 0

    @property
    def texts_x(self) -> int:
        """Where the first column of text begins."""
        return self.left + self.gutter + self.before

    @property
    def text_x(self) -> int:
        """Where the text begins; with two of them, the one the caret lives in."""
        return self.texts_x + (self.second if self.home else 0)

    @property
    def texts(self) -> tuple[TextColumn, ...]:
        """The columns of text, the one the caret lives in first."""
        if not self.second:
            return (TextColumn(self.text_x, None),)
        away = -self.second if self.home else self.second
        return (TextColumn(self.text_x, self.home), TextColumn(self.text_x + away, 1 - self.home))

    def text_at(self, x: int) -> TextColumn:
        """The column of text nearest to an x."""
        return min(self.texts, key=lambda text: abs(x - text.x - self.text_w // 2))

    def text_of(self, side: int) -> int:
        """Where the text begins on which the codings of a side lie."""
        return next((text.x for text in self.texts if text.side == side), self.text_x)

    @property
    def texts_end(self) -> int:
        """Where the last column of text ends."""
        return self.texts_x + self.second + self.text_w

    @property
    def lanes_x(self) -> int:
        """Where the first lane right of the text begins."""
        return self.texts_end + LANES_GAP

    @property
    def label_x(self) -> int:
        """Where code names right of the text begin, leader included."""
        if self.before:
            return self.lanes_x + lanes_width(self.lanes[1]) + 8
        return self.lanes_x + max(_FEWEST_LANES, sum(self.lanes)) * LANE + 8

    @property
    def flanks(self) -> tuple[Flank, ...]:
        """The margins: one right of the text, or one on each side of it."""
        if not self.before:
            return (Flank(None, self.lanes_x, self.label_x, self.label_w),)
        lanes_x = self.texts_x - LEFT_GAP
        label_x = lanes_x - lanes_width(self.lanes[0]) - 8
        return (
            Flank(0, lanes_x, label_x, self.label_w, on_left=True),
            Flank(1, self.lanes_x, self.label_x, self.label_w),
        )


def lanes_width(lanes: int) -> int:
    """The width of the lanes of one side, where each side has a margin of its own."""
    return max(2, lanes) * LANE


def gutter_width(timed: bool) -> int:
    """The room for times and numbers before the text."""
    return _GUTTER_TIMED if timed else _GUTTER_UNTIMED


def widest_text(text_px: int) -> int:
    """The widest column of text that is comfortable to read."""
    return min(max(40 * text_px, 560), 680)


def columns(width: int, text_px: int, lanes: tuple[int, int], timed: bool) -> Columns:
    """Share out the width of a viewport.

    Names give way first, then the text, which keeps at least 320 px and never grows beyond
    a comfortable measure; what is left over stands on both sides.
    """
    gutter = gutter_width(timed)
    most = widest_text(text_px)
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
