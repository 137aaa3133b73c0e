"""The small study that the tests of the window stand on is a real one."""

from __future__ import annotations

from pathlib import Path

from tests.ui.studies import open_desk


def test_the_small_study_has_two_coders_and_checks_out(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    try:
        assert [coder.name for coder in desk.read.coders()] == ["Ada", "Ben"]
        assert len(desk.read.codings(coder=desk.me)) == 7
        assert desk.project.check().findings == ()
    finally:
        desk.clear()
