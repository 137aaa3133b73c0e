"""Small words are written as a person reads them."""

from __future__ import annotations

from workbench.model.wording import clock


def test_a_time_in_a_recording_has_hours_only_where_it_needs_them() -> None:
    times = (None, 0, 65_000, 3_599_999, 3_725_000)
    assert [clock(at) for at in times] == ["", "00:00", "01:05", "59:59", "1:02:05"]
