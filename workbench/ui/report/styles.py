"""How the printed page looks: the measures of the Word template, for the preview.

Called by `ui.report.setting`. Measures are in units of half a point, because pixel sizes of
fonts are whole numbers and the template has sizes like 8.5. The styles repeat those of
`resources/templates/report.docx`; line heights are those of Cambria, its font, so that pages
fill up as they will in Word, although the preview is set in the font of the window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from workbench.ui.appearance import REGULAR, SEMIBOLD
from workbench.ui.fonts import TRANSCRIPT

POINT = 2.0
CM = 28.3465 * POINT
PAGE_WIDTH = 21.0 * CM
PAGE_HEIGHT = 29.7 * CM
MARGIN = 2.5 * CM
HEADER = 1.25 * CM
LINE_WIDTH = PAGE_WIDTH - 2 * MARGIN
TEXT_HEIGHT = PAGE_HEIGHT - 2 * MARGIN
CELL_PADDING = 57 / 20 * POINT
LINE_OF_FONT = 1.172
"""Height of a line of Cambria for a size of 1."""


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: sizes and spaces in points, indents in cm; `tone` is a token."""

    size: float = 10.5
    bold: bool = False
    tone: str = "ink"
    before: float = 0
    after: float = 0
    lines: float = 1.0
    left: float = 0
    right: float = 0
    keep: bool = False

    @property
    def line_height(self) -> float:
        """The height of one line, in units."""
        return self.size * POINT * LINE_OF_FONT * self.lines

    def font(self, *, bold: bool = False, italic: bool = False) -> QFont:
        """The font, at the size it has in units."""
        made = QFont(TRANSCRIPT)
        made.setPixelSize(round(self.size * POINT))
        made.setWeight(SEMIBOLD if bold or self.bold else REGULAR)
        made.setItalic(italic)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return made


BODY = Style(after=7, lines=1.25)
TITLE = Style(24, before=24, after=8, keep=True)
SUBTITLE = Style(13, tone="ink2", after=10, lines=1.2)
AUTHORS = Style(11, after=18)
HEADINGS = {
    1: Style(17, before=24, after=7, keep=True),
    2: Style(14, before=18, after=5, keep=True),
    3: Style(11.5, bold=True, before=13, after=4, keep=True),
}
QUOTE = Style(10, before=1, after=8, lines=1.15, left=1.0, right=1.0)
BULLET = replace(BODY, after=3, left=0.63)
CAPTION = Style(9.5, before=14, after=4.5, keep=True)
FIGURE = Style(before=12, keep=True)
FIGURE_CAPTION = Style(9.5, before=4.5, after=14)
CELL = Style(9, before=2, after=2, lines=1.05)
GROUP = replace(CELL, bold=True, before=4.5, after=1.5)
MEMBER = replace(CELL, left=0.3)
NOTE = Style(8.5, tone="ink2", before=4.5, after=14, lines=1.05)
CONTENTS_HEADING = Style(14, before=18, after=7, keep=True)
CONTENTS = {
    1: Style(before=5, after=2),
    2: Style(after=2, left=0.6),
    3: Style(tone="ink2", after=1.5, left=1.2),
}
RUNNING = Style(8.5, tone="ink2")
