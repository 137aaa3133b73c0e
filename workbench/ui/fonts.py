"""The fonts of the program: those it brings, the face of transcripts in force, what helps out.

A family of fonts lacks letters of other scripts and emoji: behind it stand those that systems
bring for them (Noto, Segoe, SF), as far as they are there.

Called by `appearance` and `ui.text.metrics`.
"""

from __future__ import annotations

import functools
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase

from workbench import resources

Face = Literal["source-serif", "inter", "atkinson", "system"]

INTERFACE = "Inter"
TRANSCRIPT = "Source Serif 4"
FACES: dict[str, str] = {
    "source-serif": TRANSCRIPT,
    "inter": INTERFACE,
    "atkinson": "Atkinson Hyperlegible",
}
_SANS = ("Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "DejaVu Sans")
_SERIF = ("Noto Serif", "Cambria", "New York", "Times New Roman", "DejaVu Serif")
_GENERAL = QFontDatabase.SystemFont.GeneralFont
_EMOJI = ("Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji")


class _Reading:
    """The face of transcripts in force."""

    face: Face = "source-serif"


def load_fonts() -> None:
    """Make the bundled fonts known to the program."""
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    _there.cache_clear()


def set_face(face: Face) -> None:
    """Draw transcripts in another face from now on."""
    _Reading.face = face


def face() -> Face:
    """The face of transcripts in force."""
    return _Reading.face


def interface_families() -> list[str]:
    """The families of the interface, the first before what helps out."""
    return _there(INTERFACE, _SANS)


def reading_families(chosen: Face | None = None) -> list[str]:
    """The families of transcripts in a face, or in the one in force."""
    name = chosen or _Reading.face
    first = FACES.get(name) or QFontDatabase.systemFont(_GENERAL).family()
    return _there(first, _SERIF if name == "source-serif" else _SANS)


def reading(px: int, chosen: Face | None = None) -> QFont:
    """The font of transcripts at `px` pixels, in a face or in the one in force."""
    made = QFont()
    made.setFamilies(reading_families(chosen))
    made.setPixelSize(px)
    return made


@functools.cache
def _there(first: str, behind: tuple[str, ...]) -> list[str]:
    """The family and those of the others that this system has: a missing one costs time."""
    has = QFontDatabase.hasFamily
    return [first, *(name for name in (*behind, *_EMOJI) if name != first and has(name))]
