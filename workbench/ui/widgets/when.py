"""Times as a person reads them, on this computer's clock and in its language.

Called by the pages of the window.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

DAYS_BY_NAME = 6
"""So many days back a day is called by its name."""


def local(at: str) -> datetime:
    """The moment of an ISO 8601 time, on this computer's clock."""
    return datetime.fromisoformat(at).astimezone()


def hour(at: str) -> str:
    """The time of day: "13:58"."""
    moment = local(at)
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def day(at: str) -> str:
    """The whole day: "Tuesday, 3 March 2026"."""
    return QLocale().toString(_date(local(at)), "dddd, d MMMM yyyy")


def short(at: str, now: datetime) -> str:
    """As short as it can be said now: "13:58", "Tue 09:12", "3 Nov 2026"."""
    moment = local(at)
    days = (now.astimezone().date() - moment.date()).days
    if days == 0:
        return hour(at)
    if 0 < days <= DAYS_BY_NAME:
        return f"{QLocale().toString(_date(moment), 'ddd')} {hour(at)}"
    return QLocale().toString(_date(moment), "d MMM yyyy")


def near_day(at: str) -> str:
    """The day, shortly: "9 Jun", with the year when it is another; "" of what is no time."""
    try:
        moment = local(at)
    except ValueError:
        return ""
    this_year = moment.year == datetime.now().astimezone().year
    return QLocale().toString(_date(moment), "d MMM" if this_year else "d MMM yyyy")


def saved(at: str) -> str:
    """When the study was saved: "Saved 14:02", with the day when it was not today."""
    today = near_day(at) == near_day(datetime.now().astimezone().isoformat())
    shown = hour(at) if at and today else near_day(at)
    return QCoreApplication.translate("Saved", "Saved %s") % shown if shown else ""


def calendar_day(date: str) -> str:
    """A date without a time ("2026-03-14") as "14 Mar 2026"; what is no date stays as it is."""
    known = QDate.fromString(date.strip(), Qt.DateFormat.ISODate)
    return QLocale().toString(known, "d MMM yyyy") if known.isValid() else date.strip()


def _date(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
