"""What time it is, coming in by the door: a function that needs it takes a `Now`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Now = Callable[[], str]


def now() -> str:
    """The time in UTC, ISO 8601 to the second: "2026-03-14T09:30:00Z"."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
