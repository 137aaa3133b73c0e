"""How times are said in the window: in the person's own clock, shortly."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication


def local(at: str) -> datetime | None:
    """A stored time (ISO 8601, UTC) in the person's own clock; None when there is none."""
    try:
        return datetime.fromisoformat(at).astimezone()
    except ValueError:
        return None


def said_time(at: str) -> str:
    """When the study was saved: "Saved 14:02", with the date when it was not today."""
    moment = local(at)
    if moment is None:
        return ""
    today = moment.date() == datetime.now().astimezone().date()
    shown = f"{moment:%H:%M}" if today else said_day(at)
    return QCoreApplication.translate("Saved", "Saved %s") % shown


def said_day(at: str) -> str:
    """A stored time as a day: "9 Jun", with the year when it is another."""
    moment = local(at)
    if moment is None:
        return ""
    year = "" if moment.year == datetime.now().astimezone().year else f" {moment.year}"
    return f"{moment.day} {moment:%b}{year}"
