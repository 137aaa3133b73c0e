"""The tokens everything is drawn with: one table for light, one for dark.

Called by `appearance`, which keeps the tokens in force, and by `ui.text`, which is handed them.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.ui import palette


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as "#RRGGBB". `ink`, `ink2`, `ink3` are text: plain, secondary, tertiary."""

    dark: bool
    window: str
    panel: str
    paper: str
    line: str
    line_soft: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_bg: str
    accent_ink: str
    selection: str
    hover: str
    chip: str
    turn: str
    success: str
    warning: str
    warning_bg: str
    badge: str
    badge_ink: str
    shadow_alpha: int
    codes: tuple[palette.CodeColour, ...]


LIGHT = Tokens(
    dark=False,
    window="#F6F6F3",
    panel="#FBFBF9",
    paper="#FFFFFF",
    line="#E4E3DE",
    line_soft="#EFEEEA",
    ink="#1F2328",
    ink2="#565D66",
    ink3="#6B727B",
    accent="#3B4CC0",
    accent_bg="#E9ECFB",
    accent_ink="#FFFFFF",
    selection="#C9D3FA",
    hover="#F0EFEB",
    chip="#EEEDE8",
    turn="#F7F8FD",
    success="#17794F",
    warning="#9A5B00",
    warning_bg="#FBF1DD",
    badge="#B3261E",
    badge_ink="#FFFFFF",
    shadow_alpha=46,
    codes=palette.LIGHT,
)

DARK = Tokens(
    dark=True,
    window="#111318",
    panel="#16191F",
    paper="#1A1D23",
    line="#2B2F37",
    line_soft="#23272E",
    ink="#E6E8EB",
    ink2="#A9B0BA",
    ink3="#8C949F",
    accent="#97A5FF",
    accent_bg="#262C4A",
    accent_ink="#10131F",
    selection="#3A4577",
    hover="#20242B",
    chip="#252A32",
    turn="#1D212B",
    success="#5CC796",
    warning="#E3B15C",
    warning_bg="#33291A",
    badge="#F2B8B5",
    badge_ink="#410E0B",
    shadow_alpha=130,
    codes=palette.DARK,
)
