"""What is to be known of a study stands over the pages, in as few lines as it needs."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from workbench.ui.notice import Notice

SENTENCE = (
    "“study.dwb” was made by an earlier version of the program and was brought up to date. "
    "A copy as it was lies beside it: “study (before the update from version 2).dwb”."
)


def test_a_notice_uses_the_width_there_is_and_can_be_put_away(qtbot: QtBot) -> None:
    saved: list[bool] = []
    notice = Notice(SENTENCE, lambda: saved.append(True))
    qtbot.addWidget(notice)
    notice.resize(1440, 60)
    notice.show()
    qtbot.waitUntil(lambda: notice.said.width() > 1000)
    notice.save.click()
    assert saved == [True]
    notice.close_button.click()
    assert notice.isHidden()


def test_without_anything_to_say_there_is_no_notice(qtbot: QtBot) -> None:
    notice = Notice("", lambda: None)
    qtbot.addWidget(notice)
    assert notice.isHidden()
