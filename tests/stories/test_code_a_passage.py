"""The second story: passages are coded by key, seen at once, and taken back by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.stories.telling import Story
from tests.ui.studies import written
from workbench.transcripts.occasions.describing import describe_study

PLAIN = (
    "Facilitator: What would you want to know? / "
    "pt1: I want to know who is looking. My daughter works there. It worries me. / "
    "pt2: If it saves one trip on the bus I would take it. Nobody asked me last time."
)
KEY = Qt.Key


def test_a_passage_is_selected_coded_and_taken_back_by_key(
    story: Callable[[], Story], tmp_path: Path
) -> None:
    path = written(tmp_path / "study.dwb", PLAIN)
    told = story()
    told.open(path, "Ada")
    told.project.do(_unfinished(told))
    told.project.do(describe_study(told.read, again="apart"))
    page = told.go("coding")
    page.view.setFocus()
    told.settle()

    told.press(KEY.Key_J, KEY.Key_S)
    assert page.view.selection().of(told.read.text(page.transcript)) == (
        "I want to know who is looking."
    )
    told.press(KEY.Key_Return)
    told.type("Trust/Being watched")
    told.press(KEY.Key_Return, modifier=Qt.KeyboardModifier.ShiftModifier)
    (coding,) = told.read.codings()
    assert told.read.codebook().path(coding.code) == "Trust > Being watched"
    assert coding.exact == "I want to know who is looking."
    assert coding.coder == told.project.me
    assert coding.layer == "coder"
    assert told.read.progress(coding.coder, coding.transcript) == "in progress"
    assert page.view.focused() == coding.id

    told.press(KEY.Key_S, KEY.Key_R)
    assert [c.exact for c in told.read.codings()] == [
        "I want to know who is looking.",
        "My daughter works there.",
    ]
    told.press(KEY.Key_S, KEY.Key_Return)
    told.type("watch")
    told.press(KEY.Key_Return)
    assert len(told.read.codings()) == 3

    assert told.project.undo_label == "Code “Being watched”"
    told.undo()
    assert len(told.read.codings()) == 2
    assert "Undone: Code “Being watched”" in told.workspace.toast.text()

    told.click("Mark finished", page)
    assert told.read.progress(told.project.me, page.transcript) == "finished"

    told.window.close_study()
    told.open(path, "Ada")
    told.undo()
    told.undo()
    assert [c.exact for c in told.read.codings()] == ["I want to know who is looking."]
    assert told.project.check().findings == ()


def test_a_coder_codes_blind_until_they_have_finished(
    story: Callable[[], Story], tmp_path: Path
) -> None:
    path = written(tmp_path / "study.dwb", "pt1: [Nobody asked me.|Consent] I mind. / pt2: I do.")
    told = story()
    told.open(path, "Ben")
    told.project.do(_unfinished(told))
    page = told.go("coding")
    assert told.workspace.top.coder.accessibleName() == "Ben"
    assert told.read.codings() and not page.view.next_mark()
    page.view.setFocus()
    told.press(KEY.Key_T, KEY.Key_Return)
    told.type("Consent")
    told.press(KEY.Key_Return)
    assert [c.coder for c in told.read.codings(coder=told.project.me)] == [told.project.me]
    assert len(told.read.codings()) == 2
    assert len(page.view.scene.marks.by_id) == 1

    told.click("Mark finished", page)
    marks = page.view.scene.marks.by_id.values()
    assert sorted(mark.initial for mark in marks) == ["A", "B"]


def _unfinished(told: Story):
    from workbench.coding.progress import set_progress

    transcript = told.read.transcripts()[0].id
    return set_progress(told.read, transcript, "not started", by=told.project.me)
