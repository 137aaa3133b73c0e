"""Tokens as QColors, and the mixed tints of overlapping codings.

Called by every room that paints; one `Shades` per set of tokens.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor

from workbench.ui.tokens import Tokens

COLOURS, BLENDED = 40, 4
"""How many colours codes have, and of how many a tint is mixed at most."""

_FAINT = 0.72


class Shades:
    """The colours of one appearance, ready to paint with."""

    def __init__(self, tokens: Tokens) -> None:
        self.dark = tokens.dark
        self.contrast = tokens.contrast
        self.paper = QColor(tokens.paper)
        self.line = QColor(tokens.line)
        self.line_soft = QColor(tokens.line_soft)
        self.ink = QColor(tokens.ink)
        self.ink2 = QColor(tokens.ink2)
        self.ink3 = QColor(tokens.ink3)
        self.accent = QColor(tokens.accent)
        self.selection = QColor(tokens.selection)
        self.warning = QColor(tokens.warning)
        self.turn = QColor(tokens.turn)
        self.chip = QColor(tokens.chip)
        self.tints = [QColor(code.tint) for code in tokens.codes]
        self.strongs = [QColor(code.strong) for code in tokens.codes]
        self.faint = [mixed(strong, self.paper, _FAINT) for strong in self.strongs]
        self.focus = [
            mixed(tint, strong, 0.28 if tokens.dark else 0.20)
            for tint, strong in zip(self.tints, self.strongs, strict=True)
        ]
        self._blends: dict[tuple[int, ...], QColor] = {}

    def blend(self, colours: Iterable[int]) -> QColor:
        """The tint under words that carry several codes: their mean, a little stronger."""
        key = tuple(sorted(set(colours))[:BLENDED])
        known = self._blends.get(key)
        if known is None:
            known = self._blends[key] = self._mean(key)
        return known

    def _mean(self, colours: tuple[int, ...]) -> QColor:
        tints, count = [self.tints[number] for number in colours], len(colours)
        mean = QColor(
            sum(tint.red() for tint in tints) // count,
            sum(tint.green() for tint in tints) // count,
            sum(tint.blue() for tint in tints) // count,
        )
        if count == 1:
            return mean
        return mean.lighter(92 + 8 * count) if self.dark else mean.darker(97 + 3 * count)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """One colour with a share, 0 to 1, of another."""
    return QColor(
        round(one.red() + (other.red() - one.red()) * share),
        round(one.green() + (other.green() - one.green()) * share),
        round(one.blue() + (other.blue() - one.blue()) * share),
    )
