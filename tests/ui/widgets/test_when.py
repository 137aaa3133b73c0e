"""Times are said as a person reads them, and never fail on what is no time."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from workbench.ui.widgets.when import near_day, saved, short

NOON = datetime.now().astimezone().replace(hour=12, minute=5, second=0, microsecond=0)


def test_what_was_saved_today_is_said_with_its_hour() -> None:
    assert saved(NOON.isoformat()) == "Saved 12:05"


def test_what_was_saved_before_is_said_with_its_day() -> None:
    last_year = NOON.replace(year=NOON.year - 1, month=6, day=9)
    assert near_day(last_year.isoformat()) == f"9 Jun {NOON.year - 1}"
    assert saved(last_year.isoformat()) == f"Saved 9 Jun {NOON.year - 1}"
    assert str(NOON.year) not in near_day(NOON.isoformat())


def test_no_time_is_said_as_nothing() -> None:
    assert (near_day(""), saved("")) == ("", "")


@pytest.mark.parametrize(("days", "shown"), [(0, "12:05"), (2, "{0:%a} 12:05")])
def test_the_last_days_go_by_their_names(days: int, shown: str) -> None:
    then = NOON - timedelta(days=days)
    assert short(then.isoformat(), NOON) == shown.format(then)
