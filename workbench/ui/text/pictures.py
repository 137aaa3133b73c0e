"""Finished pictures of rows near the view: what was drawn once is only copied.

Called by `painting`. A row is pictured while nothing of the reader lies on it: no card, caret,
selection, place found or coding in hand. A picture is good for as long as everything it was
drawn from is the same; so nobody has to say that it is not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from workbench.ui.text.rows import Row

if TYPE_CHECKING:
    from workbench.ui.text.painting import Scene

TALLEST = 2
"""Rows taller than so many viewports are drawn in parts, each time anew."""

ROOM = 40 * 2**20
"""How many bytes all pictures may take: three pages of an ordinary window on a fine screen."""


class Picture(NamedTuple):
    """A row as it was drawn, and what it was drawn from: things, and values."""

    pixmap: QPixmap
    things: tuple[object, ...]
    values: tuple[object, ...]


class Pictures:
    """The pictures that are kept, by block."""

    def __init__(self) -> None:
        self._kept: dict[int, Picture] = {}
        self._wanted: Sequence[int] = ()

    def of(self, block: int, row: Row, scene: Scene, on: QWidget) -> QPixmap | None:
        """The picture of a row, None where there is none or it is out of date."""
        kept = self._kept.get(block)
        if kept is None or kept.values != _values(scene, on):
            return None
        same = all(
            one is other for one, other in zip(kept.things, _things(row, scene), strict=True)
        )
        return kept.pixmap if same else None

    def draw(
        self, block: int, row: Row, scene: Scene, on: QWidget, draw: Callable[[QPainter], None]
    ) -> bool:
        """Keep what `draw` draws of a row, if there is room; the painter stands at its top left."""
        scale = on.devicePixelRatioF()
        wide, tall = ceil(on.width() * scale), ceil(row.height * scale)
        if row.height > TALLEST * on.height() or not self._make_room(block, 4 * wide * tall):
            return False
        pixmap = QPixmap(wide, tall)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(scene.shades.paper)
        painter = QPainter(pixmap)
        try:
            draw(painter)
        finally:
            painter.end()
        self._kept[block] = Picture(pixmap, _things(row, scene), _values(scene, on))
        return True

    def _make_room(self, block: int, size: int) -> bool:
        """Forget pictures that will be wanted later than a block's until there is room for it."""
        self._kept.pop(block, None)
        room = ROOM - sum(_size(kept.pixmap) for kept in self._kept.values())
        for other in reversed(self._wanted):
            if room >= size or other == block:
                break
            gone = self._kept.pop(other, None)
            room += _size(gone.pixmap) if gone else 0
        return room >= size

    def keep_only(self, blocks: Sequence[int]) -> None:
        """Forget the pictures of all other blocks; these are wanted in their order."""
        self._wanted = blocks
        for block in self._kept.keys() - set(blocks):
            del self._kept[block]

    def __len__(self) -> int:
        """How many pictures are kept."""
        return len(self._kept)


def _size(pixmap: QPixmap) -> int:
    return 4 * pixmap.width() * pixmap.height()


def _things(row: Row, scene: Scene) -> tuple[object, ...]:
    drawn = (row.highlights, row.other_highlights, row.stripes, row.left_stripes)
    return (row, *drawn, scene.shades, scene.bands, scene.notes)


def _values(scene: Scene, on: QWidget) -> tuple[object, ...]:
    return (scene.columns, scene.highlights, on.width(), on.devicePixelRatioF())
