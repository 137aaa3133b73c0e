"""Find what ships with the program: icons, fonts, templates, the sample study.

In a checkout they lie in `resources/` beside the package, in a wheel or a frozen program in
`workbench/_resources`.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def path(*parts: str) -> Path:
    """The path of a shipped file or folder; FileNotFoundError when it does not ship."""
    for place in _PLACES:
        found = place.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError(f"the program does not ship {'/'.join(parts)}")
