"""The colours of the forty codes: ten families of four tones, for light and dark.

The families were searched in OKLCH so that the worst pair stays apart for normal, protan,
deutan and tritan vision. Forty colours cannot be told apart by colour alone, so the tone also
changes the mark in the swatch (none, diagonal, bar, dot) and every stripe carries its name.

Called by `tokens`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class CodeColour(NamedTuple):
    """How one code is drawn: `tint` under words, `strong` for stripes, lines and swatches."""

    tint: str
    strong: str


_READABLE = 4.5
"""The contrast that WCAG asks of plain text, asked of stripes and lines in high contrast."""


LIGHT = (
    CodeColour("#FFE8D8", "#AC5C0C"),
    CodeColour("#FFE8D8", "#6E3701"),
    CodeColour("#FFE8D8", "#D77208"),
    CodeColour("#FFE8D8", "#914B02"),
    CodeColour("#F4EDD4", "#5C4C04"),
    CodeColour("#F4EDD4", "#8E770F"),
    CodeColour("#F4EDD4", "#725F0A"),
    CodeColour("#F4EDD4", "#AB8F01"),
    CodeColour("#ECF0D6", "#92990D"),
    CodeColour("#ECF0D6", "#616600"),
    CodeColour("#ECF0D6", "#7A8010"),
    CodeColour("#ECF0D6", "#484C00"),
    CodeColour("#D7F5EB", "#109278"),
    CodeColour("#D7F5EB", "#065444"),
    CodeColour("#D7F5EB", "#0EA587"),
    CodeColour("#D7F5EB", "#0A715C"),
    CodeColour("#DFEFFE", "#1496F2"),
    CodeColour("#DFEFFE", "#0364A5"),
    CodeColour("#DFEFFE", "#037DCD"),
    CodeColour("#DFEFFE", "#024A7D"),
    CodeColour("#E1EEFF", "#38689E"),
    CodeColour("#E1EEFF", "#6894C7"),
    CodeColour("#E1EEFF", "#517CAD"),
    CodeColour("#E1EEFF", "#1F4977"),
    CodeColour("#EAEBFF", "#4A2FAF"),
    CodeColour("#EAEBFF", "#7164D8"),
    CodeColour("#EAEBFF", "#5A4ABB"),
    CodeColour("#EAEBFF", "#887DF3"),
    CodeColour("#EDEAFF", "#8159D9"),
    CodeColour("#EDEAFF", "#512897"),
    CodeColour("#EDEAFF", "#9878EC"),
    CodeColour("#EDEAFF", "#6945B5"),
    CodeColour("#FAE5F8", "#C371BF"),
    CodeColour("#FAE5F8", "#874184"),
    CodeColour("#FAE5F8", "#A25A9E"),
    CodeColour("#FAE5F8", "#6B2769"),
    CodeColour("#FFE5ED", "#9F175E"),
    CodeColour("#FFE5ED", "#D96194"),
    CodeColour("#FFE5ED", "#BD487D"),
    CodeColour("#FFE5ED", "#82074B"),
)

DARK = (
    CodeColour("#492E1B", "#FEA664"),
    CodeColour("#492E1B", "#DD8641"),
    CodeColour("#492E1B", "#FDBE92"),
    CodeColour("#492E1B", "#EE9652"),
    CodeColour("#3D3515", "#B99C19"),
    CodeColour("#3D3515", "#D9BC4A"),
    CodeColour("#3D3515", "#C9AC37"),
    CodeColour("#3D3515", "#E9CD5C"),
    CodeColour("#353818", "#CFD859"),
    CodeColour("#353818", "#AFB747"),
    CodeColour("#353818", "#BEC758"),
    CodeColour("#353818", "#9FA734"),
    CodeColour("#143E33", "#19DCB5"),
    CodeColour("#143E33", "#1BB897"),
    CodeColour("#143E33", "#59EAC6"),
    CodeColour("#143E33", "#2BC9A6"),
    CodeColour("#1F384E", "#A5D3FF"),
    CodeColour("#1F384E", "#61B4FF"),
    CodeColour("#1F384E", "#85C4FF"),
    CodeColour("#1F384E", "#51A4EE"),
    CodeColour("#22374F", "#7FB2ED"),
    CodeColour("#22374F", "#ACD1FE"),
    CodeColour("#22374F", "#94C2F7"),
    CodeColour("#22374F", "#75A2D6"),
    CodeColour("#32324E", "#958FF7"),
    CodeColour("#32324E", "#B6B5FD"),
    CodeColour("#32324E", "#A5A2FD"),
    CodeColour("#32324E", "#C7C8FF"),
    CodeColour("#37304D", "#C1B0FD"),
    CodeColour("#37304D", "#A38CEA"),
    CodeColour("#37304D", "#D0C4FD"),
    CodeColour("#37304D", "#B39CFB"),
    CodeColour("#442C42", "#FEAEF9"),
    CodeColour("#442C42", "#DB8FD6"),
    CodeColour("#442C42", "#EC9FE7"),
    CodeColour("#442C42", "#CA80C6"),
    CodeColour("#4A2A36", "#F682B2"),
    CodeColour("#4A2A36", "#FEB6D0"),
    CodeColour("#4A2A36", "#FD9BC1"),
    CodeColour("#4A2A36", "#DF78A2"),
)


def sharpened(colours: Iterable[CodeColour], paper: str, ink: str) -> tuple[CodeColour, ...]:
    """The same colours for high contrast: no tint, and lines drawn towards the ink until clear."""
    return tuple(CodeColour(paper, _towards(one.strong, paper, ink)) for one in colours)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours "#RRGGBB" after WCAG 2: 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _towards(colour: str, paper: str, ink: str) -> str:
    parts, goal = _parts(colour), _parts(ink)
    for share in range(21):
        mixed = [round(a + (b - a) * share / 20) for a, b in zip(parts, goal, strict=True)]
        made = "#{:02X}{:02X}{:02X}".format(*mixed)
        if contrast(made, paper) >= _READABLE:
            return made
    return ink


def _luminance(colour: str) -> float:
    shares = [part / 255 for part in _parts(colour)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
