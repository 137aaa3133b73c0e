"""What a setting is: one row, from which it is checked, shown, kept and described.

Called by `settings`, where the rows stand, and by `ui.settings_dialog`, which shows them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Choices:
    """One of some values; `said` is how each is called."""

    values: tuple[str, ...]
    said: tuple[str, ...]

    def checked(self, value: object, default: str) -> str:
        """The value where it is one of these, else the default."""
        return value if isinstance(value, str) and value in self.values else default

    def described(self) -> str:
        """What can be chosen, in words."""
        return " · ".join(self.said)


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `low` to `high`, in some unit."""

    low: int
    high: int
    unit: str

    def checked(self, value: object, default: int) -> int:
        """The number, brought between the bounds; the default where it is none."""
        if not isinstance(value, int) or isinstance(value, bool):
            return default
        return min(self.high, max(self.low, value))

    def described(self) -> str:
        """What can be chosen, in words."""
        return f"{self.low} to {self.high} {self.unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """One setting as it is shown: where it applies, its label, what it does, what is allowed."""

    applies: str
    label: str
    help: str
    allowed: Choices | Whole
    name: str = ""
    default: Any = None

    def checked(self, value: object) -> Any:
        """The value where it is allowed, else what comes nearest to it."""
        return self.allowed.checked(value, self.default)


def setting(
    default: Any,
    allowed: Choices | Whole,
    *,
    applies: str,
    label: str,
    help: str,
) -> Any:
    """A field of `Settings` with its row."""
    return field(default=default, metadata={"row": Row(applies, label, help, allowed)})
