"""The small words of labels and refusals: names in quotes, lists, counts, cut sentences.

Called by the verbs, so that all of them sound alike.
"""

from __future__ import annotations

from collections.abc import Iterable


def marked(words: str) -> str:
    """Mark words of the window that are translated where they are shown, and return them."""
    return words


def named(*names: str) -> str:
    """Put names in quotes and join them: "“Trust”, “Risk” and “Cost”"."""
    return listed(f"“{name}”" for name in names)


def listed(parts: Iterable[str]) -> str:
    """Join parts as a sentence does: "pt1, pt2 and pt3"."""
    *head, last = list(parts) or [""]
    return f"{', '.join(head)} and {last}" if head else last


def counted(number: int, one: str, many: str = "") -> str:
    """Say how many: "1 code", "3 codes"; `many` where an s does not do."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def on_one_line(text: str) -> str:
    """Write every run of blanks and line ends as one blank, and none at the ends."""
    return " ".join(text.split())


def elided(text: str, length: int = 40) -> str:
    """Put a text on one line of at most `length` characters, ending in "…" when cut."""
    line = on_one_line(text)
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def clock(at: int | None) -> str:
    """A time in a recording, given in milliseconds, as mm:ss or h:mm:ss; "" where there is none."""
    if at is None:
        return ""
    minutes, seconds = divmod(at // 1000, 60)
    if minutes >= 60:
        return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
    return f"{minutes:02d}:{seconds:02d}"
