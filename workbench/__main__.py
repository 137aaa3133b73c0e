"""`python -m workbench` and the command `workbench`: no arguments open the window."""

from __future__ import annotations

import sys
from pathlib import Path

from workbench.cli.main import run


def open_window(study: Path | None = None, coder: str | None = None) -> int:
    """Open the window, on a study when one is named."""
    from workbench.ui.app import run as run_window  # Qt only when a window is wanted

    return run_window(study, coder)


def main() -> int:
    """Do what the arguments say; the exit code is 0, 1 (refused) or 2 (wrong usage)."""
    return run(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
