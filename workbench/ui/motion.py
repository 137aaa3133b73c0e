"""Less motion where the person or the system asks for it: no sliding menus, no blinking caret.

Called by `appearance`.
"""

from __future__ import annotations

import functools
import os
import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_SLIDES = (
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_AnimateToolBox,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_FadeTooltip,
)
_GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
_MAC = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")


def allow(app: QApplication, moving: bool) -> None:
    """Let things slide and blink as the system does it, or not at all."""
    usual, slides = _usual()
    app.setCursorFlashTime(usual if moving else 0)
    for slide in slides:
        QApplication.setEffectEnabled(slide, moving)


@functools.cache
def system_wants_less() -> bool:
    """Whether the system is set to show less motion; asked once, False where it cannot say."""
    if sys.platform == "win32":
        return _windows_wants_less()
    if sys.platform == "darwin":
        return _answer(_MAC) == "1"
    if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", ""):
        return _answer(_GNOME) == "false"
    return False


@functools.cache
def _usual() -> tuple[int, tuple[Qt.UIEffect, ...]]:
    """How fast the caret blinks on this system, and what slides on it."""
    slides = tuple(slide for slide in _SLIDES if QApplication.isEffectEnabled(slide))
    return QApplication.cursorFlashTime(), slides


def _windows_wants_less() -> bool:
    import ctypes

    shown = ctypes.c_int(1)
    client_area_animation = 0x1042
    user32 = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
    user32.SystemParametersInfoW(client_area_animation, 0, ctypes.byref(shown), 0)
    return not shown.value


def _answer(command: tuple[str, ...]) -> str:
    try:
        asked = subprocess.run(command, capture_output=True, text=True, timeout=1, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return asked.stdout.strip()
