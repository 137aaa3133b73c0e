"""Segments keep their names whole where there is room, and say them where there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from workbench.ui.widgets.buttons import Segmented

NAMES = ("Passages of a code", "How often & where", "Together")


def _buttons(views: Segmented) -> list[QPushButton]:
    return [views._group.button(at) for at in range(len(NAMES))]


def test_names_are_cut_in_a_narrow_place_and_whole_again_in_a_wide_one(
    dressed: object, qtbot: QtBot
) -> None:
    views = Segmented(NAMES)
    qtbot.addWidget(views)
    views.show()
    wide = views.sizeHint().width()
    assert [one.text().replace("&&", "&") for one in _buttons(views)] == list(NAMES)
    views.setFixedWidth(wide // 2)
    QApplication.processEvents()
    assert any(one.text().endswith("…") for one in _buttons(views))
    for one, name in zip(_buttons(views), NAMES, strict=True):
        assert one.accessibleName() == name
        assert bool(one.toolTip()) == (one.text().replace("&&", "&") != name)
        assert one.shortcut().isEmpty()
    assert views.sizeHint().width() == wide
    views.setFixedWidth(wide + 20)
    QApplication.processEvents()
    assert [one.text().replace("&&", "&") for one in _buttons(views)] == list(NAMES)
    assert not any(one.toolTip() for one in _buttons(views))


def test_choosing_another_segment_cuts_no_name(dressed: object, qtbot: QtBot) -> None:
    views = Segmented(NAMES)
    qtbot.addWidget(views)
    views.show()
    views.resize(views.sizeHint().width() + 8, 28)
    for at in (1, 2, 0):
        views.set_index(at)
        QApplication.processEvents()
        assert [one.text().replace("&&", "&") for one in _buttons(views)] == list(NAMES)
