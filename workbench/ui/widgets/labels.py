"""Text in the window. Always plain: rich text would load files and swallow "<words>".

Called by the pages of the window.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workbench.ui.appearance import MEDIUM, REGULAR, SEMIBOLD, colour, font, look, serif
from workbench.ui.icons import pixmap


def label(
    text: str = "",
    px: int = 13,
    tone: str = "ink",
    weight: QFont.Weight = REGULAR,
    *,
    wrap: bool = False,
    tabular: bool = False,
) -> QLabel:
    """A plain label; `tone` is ink, ink2, ink3, accent, warning, success or badge."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setFont(font(px, weight, tabular=tabular))
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def heading(text: str, px: int = 14) -> QLabel:
    """A title of a panel or card."""
    return label(text, px, "ink", SEMIBOLD)


def quiet(text: str = "", px: int = 12, tone: str = "ink3", *, wrap: bool = False) -> QLabel:
    """What is said beside the thing itself: dates, counts, hints."""
    return label(text, px, tone, wrap=wrap, tabular=True)


def keycap(text: str) -> QLabel:
    """A key as it looks on a keyboard."""
    made = label(text, 11, "ink2", SEMIBOLD)
    made.setProperty("kind", "keycap")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setMinimumWidth(20)
    made.setFixedHeight(20)
    return made


def chip(text: str, tone: str = "ink2") -> QLabel:
    """A small word on a coloured ground; `tone` is ink2, accent or warning."""
    made = label(text, 11, tone, MEDIUM)
    made.setProperty("kind", "chip")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


class IconLabel(QLabel):
    """An icon that follows the look."""

    def __init__(self, name: str, tone: str = "ink2", px: int = 16) -> None:
        """Show the icon of a name."""
        super().__init__()
        self._name, self._tone, self._px = name, tone, px
        self.setFixedSize(px, px)
        look().changed.connect(self._tint)
        self._tint()

    def show_icon(self, name: str, tone: str = "ink2") -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self._tint()

    def _tint(self) -> None:
        self.setPixmap(pixmap(self._name, self._tone, self._px))


class Elided(QWidget):
    """One line of text that is cut with "…" where it does not fit; the tooltip has it whole."""

    def __init__(
        self,
        text: str = "",
        px: int = 13,
        tone: str = "ink",
        weight: QFont.Weight = REGULAR,
        *,
        tabular: bool = False,
    ) -> None:
        """Show a text."""
        super().__init__()
        self._tone = tone
        self.setFont(font(px, weight, tabular=tabular))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._text = ""
        self.set_text(text)

    def set_text(self, text: str, tone: str | None = None) -> None:
        """Show another text."""
        self._text = " ".join(text.split())
        self._tone = tone or self._tone
        self.setAccessibleName(self._text)
        self._tell_whole()
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The whole text."""
        return self._text

    def sizeHint(self) -> QSize:
        """As wide as the text."""
        metrics = QFontMetricsF(self.font())
        return QSize(int(metrics.horizontalAdvance(self._text)) + 2, int(metrics.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        """A few characters wide."""
        return QSize(24, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tooltip where the text is cut."""
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        painter.setPen(colour(self._tone))
        metrics = QFontMetricsF(self.font())
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown
        )
        painter.end()

    def _tell_whole(self) -> None:
        cut = self.sizeHint().width() > self.width()
        self.setToolTip(plain_tip(self._text) if cut else "")


class Passage(QLabel):
    """Words of a transcript, in the transcript's font, wrapped."""

    def __init__(self, text: str = "", px: int = 14, tone: str = "ink") -> None:
        """Show words."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(serif(px))
        self.setProperty("tone", tone)
        self.setWordWrap(True)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def plain_tip(text: str) -> str:
    """Write a tooltip that shows its text as it is."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>"
