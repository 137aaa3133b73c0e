"""PySide6 6.12.0 on Python 3.11 loses a reference to None with every call that returns nothing.

After a few thousand painted rectangles the process dies, so such a version must be noticed.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from tests.ui.text.scenes import a_view, mark, transcript


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_calls_that_return_nothing_keep_the_references_to_none():
    point = QPointF()
    before = sys.getrefcount(None)
    for _ in range(500):
        point.setX(1.0)
    assert abs(sys.getrefcount(None) - before) < 100


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_painting_the_view_keeps_the_references_to_none(qapp: QApplication):
    text, _ = transcript()
    view = a_view(marks=(mark(text, "did not trust"), mark(text, "letters", "n", coder=1)))
    view.set_focused("m")
    view.viewport().repaint()
    before = sys.getrefcount(None)
    for _ in range(20):
        view.viewport().repaint()
    assert abs(sys.getrefcount(None) - before) < 100
