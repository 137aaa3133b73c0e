"""The window opens only where there is something to show it on."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from workbench.model.errors import Environment
from workbench.ui import app

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X displays")


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("display", ["", ":6543", "localhost:6543.0", "nonsense"])
def test_without_a_display_that_answers_one_sentence_names_the_command_line(
    monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    with pytest.raises(Environment, match="workbench --help"):
        app.run(Path("study.dwb"))


def test_a_display_that_answers_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X6544")
        server.listen()
        monkeypatch.setenv("DISPLAY", ":6544.0")
        assert app.has_display()
    assert not app.has_display()


def test_wayland_and_a_chosen_platform_need_no_x_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert app.has_display()
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert app.has_display()
