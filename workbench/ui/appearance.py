"""How the window looks: fonts, the tokens in force, and the one style sheet made from them.

`look()` is the one `Look` of the program. What paints by hand asks it for its tokens at paint
time; what holds a tinted icon listens to `look().changed`.

Called by the pages of the window.
"""

from __future__ import annotations

import functools
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from workbench.ui import fonts
from workbench.ui import motion as motions
from workbench.ui.fonts import Face
from workbench.ui.style_sheet import style_sheet
from workbench.ui.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens

Scheme = Literal["system", "light", "dark"]
Contrast = Literal["system", "normal", "high"]
Motion = Literal["system", "reduced"]

REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
SEMIBOLD = QFont.Weight.DemiBold
BOLD = QFont.Weight.Bold


class Look(QObject):
    """The tokens in force; `changed` is sent when anything of the look was changed."""

    changed = Signal()

    def __init__(self) -> None:
        """Begin light, until `apply` is called."""
        super().__init__()
        self.tokens: Tokens = LIGHT
        self.scheme: Scheme = "system"
        self.contrast: Contrast = "system"
        self.motion: Motion = "system"

    def apply(
        self,
        scheme: Scheme,
        contrast: Contrast | None = None,
        *,
        motion: Motion | None = None,
        face: Face | None = None,
    ) -> None:
        """Put a scheme into force, in the whole program; what is not given stays."""
        self.scheme = scheme
        self.contrast, self.motion = contrast or self.contrast, motion or self.motion
        dark = scheme == "dark" or (scheme == "system" and _system_dark())
        if self.contrast == "high" or (self.contrast == "system" and _system_contrast()):
            self.tokens = DARK_CONTRAST if dark else LIGHT_CONTRAST
        else:
            self.tokens = DARK if dark else LIGHT
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(_palette(self.tokens))
            app.setStyleSheet(style_sheet(self.tokens))
            motions.allow(app, not self.reduced_motion)
            if face is not None and face != fonts.face():
                _change_face(app, face)
        self.changed.emit()

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing should slide, blink or fade."""
        return self.motion == "reduced" or motions.system_wants_less()

    def follow_system(self) -> None:
        """Switch with the system from now on, as long as scheme or contrast is "system"."""
        style = QGuiApplication.styleHints()
        style.colorSchemeChanged.connect(self._system_changed)
        if hasattr(style, "accessibility"):
            style.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        if "system" in (self.scheme, self.contrast):
            self.apply(self.scheme)


@functools.cache
def look() -> Look:
    """The one look of the program."""
    return Look()


def colour(name: str) -> QColor:
    """A token in force as a colour, by its name: colour("ink2")."""
    return QColor(getattr(look().tokens, name))


def font(px: int = 13, weight: QFont.Weight = REGULAR, *, tabular: bool = False) -> QFont:
    """The interface font at `px` pixels; `tabular` for figures that stand under one another."""
    made = QFont()
    made.setFamilies(fonts.interface_families())
    made.setPixelSize(px)
    made.setWeight(weight)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def serif(px: int = 14, *, italic: bool = False) -> QFont:
    """The font of transcripts and quotes at `px` pixels."""
    made = fonts.reading(px)
    made.setItalic(italic)
    return made


def _change_face(app: QApplication, face: Face) -> None:
    """Draw transcripts in another face, also what is on the screen already."""
    before = fonts.reading_families()
    fonts.set_face(face)
    for widget in app.allWidgets():
        used = widget.font()
        if used.families() == before:
            used.setFamilies(fonts.reading_families())
            widget.setFont(used)


def _system_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _system_contrast() -> bool:
    """Whether the system asks for high contrast; Qt before 6.10 does not tell."""
    style = QGuiApplication.styleHints()
    if not hasattr(style, "accessibility"):
        return False
    wish: Qt.ContrastPreference = style.accessibility().contrastPreference()
    return wish == Qt.ContrastPreference.HighContrast


def _palette(tokens: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    table = {
        roles.Window: tokens.window,
        roles.WindowText: tokens.ink,
        roles.Base: tokens.paper,
        roles.AlternateBase: tokens.panel,
        roles.Text: tokens.ink,
        roles.Button: tokens.panel,
        roles.ButtonText: tokens.ink,
        roles.BrightText: tokens.badge,
        roles.Highlight: tokens.selection,
        roles.HighlightedText: tokens.ink,
        roles.ToolTipBase: tokens.paper,
        roles.ToolTipText: tokens.ink,
        roles.PlaceholderText: tokens.ink3,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.Light: tokens.line_soft,
        roles.Midlight: tokens.line_soft,
        roles.Mid: tokens.line,
        roles.Dark: tokens.line,
        roles.Shadow: tokens.line,
    }
    palette = QPalette()
    for role, name in table.items():
        palette.setColor(role, QColor(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink3))
    return palette
