"""The tokens everything is drawn with: tables for light and dark, each also in high contrast.

Called by `appearance`, which keeps the tokens in force, and by `ui.text`, which is handed them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.ui import palette


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as "#RRGGBB". `ink`, `ink2`, `ink3` are text: plain, secondary, tertiary.

    Where `contrast` is set, what is tinted elsewhere is outlined: see `ui.text`.
    """

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
    contrast: bool = False


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

LIGHT_CONTRAST = replace(
    LIGHT,
    window="#FFFFFF",
    panel="#FFFFFF",
    line="#4A4F57",
    line_soft="#767B84",
    ink="#000000",
    ink2="#1F2328",
    ink3="#33383F",
    accent="#1B2A8F",
    accent_bg="#D5DCFF",
    selection="#B9C8FF",
    hover="#E6E6E6",
    chip="#E6E6E6",
    turn="#FFFFFF",
    success="#0A5235",
    warning="#6B3F00",
    warning_bg="#FFEBC2",
    badge="#8C1D18",
    codes=palette.sharpened(palette.LIGHT, "#FFFFFF", "#000000"),
    contrast=True,
)

DARK_CONTRAST = replace(
    DARK,
    window="#000000",
    panel="#000000",
    paper="#000000",
    line="#A7ADB6",
    line_soft="#767C86",
    ink="#FFFFFF",
    ink2="#E6E8EB",
    ink3="#CDD2D9",
    accent="#B9C4FF",
    accent_bg="#2A356F",
    accent_ink="#000000",
    selection="#33418F",
    hover="#24282F",
    chip="#24282F",
    turn="#000000",
    success="#7BE3B4",
    warning="#F4CB82",
    warning_bg="#3A2C00",
    codes=palette.sharpened(palette.DARK, "#000000", "#FFFFFF"),
    contrast=True,
)
