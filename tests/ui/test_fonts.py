"""What the program brings to draw with has its licence beside it, and is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench import resources
from workbench.project.setting_rows import Choices
from workbench.project.settings import ROWS
from workbench.ui import fonts, motion
from workbench.ui.appearance import font, look, serif
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.labels import Passage


def test_every_font_has_its_licence_beside_it() -> None:
    files = sorted(resources.path("fonts").glob("*.ttf"))
    assert files
    for file in files:
        licence = file.with_name(f"{file.name.partition('_')[0]}-OFL.txt")
        words = licence.read_text(encoding="utf-8")
        assert words.startswith("Copyright") and "SIL OPEN FONT LICENSE Version 1.1" in words


def test_the_icons_have_their_licence_beside_them() -> None:
    words = (resources.path("icons") / "LICENSE.txt").read_text(encoding="utf-8")
    assert "ISC License" in words and "Lucide" in words


def test_every_face_that_can_be_chosen_is_there(dressed: object) -> None:
    allowed = next(row.allowed for row in ROWS if row.name == "face")
    assert isinstance(allowed, Choices)
    assert {*fonts.FACES, "system"} == set(allowed.values)
    for face in allowed.values:
        chosen = fonts.reading(16, face)  # type: ignore[arg-type]
        assert QFontInfo(chosen).family() == chosen.families()[0] or face == "system"
    assert all(QFontDatabase.hasFamily(name) for name in fonts.FACES.values())


def test_only_families_that_are_there_stand_behind_a_font(dressed: object) -> None:
    for families in (fonts.interface_families(), fonts.reading_families("atkinson")):
        assert all(QFontDatabase.hasFamily(name) for name in families)
        assert len(set(families)) == len(families)
    assert font(13).families()[0] == "Inter"


def test_emoji_and_other_scripts_are_drawn_by_what_stands_behind(dressed: object) -> None:
    if not QFontDatabase.hasFamily("Noto Color Emoji"):
        pytest.skip("this system has no font of emoji that is known here")
    layout = QTextLayout("a 🙂", fonts.reading(16))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    drawn = {run.rawFont().familyName() for run in line.glyphRuns()}
    assert drawn == {"Source Serif 4", "Noto Color Emoji"}


def test_another_face_reaches_what_is_on_the_screen(dressed: object, qtbot: QtBot) -> None:
    words, view = Passage("Who decides?"), TranscriptView(look().tokens)
    for widget in (words, view):
        qtbot.addWidget(widget)
        widget.show()
    heard = look().changed.connect(lambda: view.set_tokens(look().tokens))

    def drawn_in(name: str) -> bool:
        return view.scene.type.font.families()[0] == name

    try:
        look().apply("light", face="atkinson")
        assert words.font().families()[0] == "Atkinson Hyperlegible"
        qtbot.waitUntil(lambda: drawn_in("Atkinson Hyperlegible"))
        assert serif(14).families()[0] == "Atkinson Hyperlegible"
    finally:
        look().apply("light", face="source-serif")
    assert words.font().families()[0] == "Source Serif 4"
    qtbot.waitUntil(lambda: drawn_in("Source Serif 4"))
    look().changed.disconnect(heard)


def test_with_less_motion_nothing_blinks_or_slides(dressed: object) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    blinked = app.cursorFlashTime()
    slides = [one for one in motion._SLIDES if QApplication.isEffectEnabled(one)]
    try:
        look().apply("light", motion="reduced")
        assert look().reduced_motion and app.cursorFlashTime() == 0
        assert not any(QApplication.isEffectEnabled(one) for one in motion._SLIDES)
    finally:
        look().apply("light", motion="system")
    assert not look().reduced_motion and app.cursorFlashTime() == blinked
    assert [one for one in motion._SLIDES if QApplication.isEffectEnabled(one)] == slides
    assert Qt.UIEffect.UI_AnimateMenu in motion._SLIDES
