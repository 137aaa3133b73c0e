"""The pseudonyms on the page Transcripts: the key, the names, what is suggested, replacing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.studies import open_desk
from workbench.project import key_file, settings
from workbench.project.applying import apply
from workbench.project.erasing import look
from workbench.project.key_file import KeyFile
from workbench.transcripts.pseudonyms import rules
from workbench.transcripts.pseudonyms.listing import Kind
from workbench.ui.desk import Desk, Place
from workbench.ui.transcripts.page import TranscriptsPage
from workbench.ui.transcripts.pseudonyms import panel as pseudonyms_panel
from workbench.ui.transcripts.pseudonyms.dialogs import NameDialog, NewPassphrase
from workbench.ui.transcripts.pseudonyms.names import BECOMES, NAME, TIMES
from workbench.ui.transcripts.pseudonyms.panel import LOCKED, NO_KEY, OPEN, PseudonymsPanel
from workbench.ui.transcripts.pseudonyms.replacing import EraseDialog, ReplaceDialog
from workbench.ui.unlocking import Unlock

PASS = "correct horse battery"
SAID = "Anna: I live in [Leeds|Place] with Derek. / Facilitator: Leeds, Anna? / Anna: annan said."


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Quick keys and a configuration folder of one's own."""
    monkeypatch.setattr(key_file, "_COST", (10, 8, 1))
    monkeypatch.setattr(settings, "place", lambda: tmp_path / "config" / "settings.json")


@pytest.fixture
def desk(dressed: object, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a study in which names stand."""
    made = open_desk(tmp_path, SAID)
    yield made
    made.clear()


def shown(qtbot: QtBot, desk: Desk) -> PseudonymsPanel:
    """The panel, in sight."""
    page = TranscriptsPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.refresh()
    page.show()
    page.arrive(Place("transcripts", item="pseudonyms"))
    assert page.pseudonyms.isVisible()
    return page.pseudonyms


def opened(qtbot: QtBot, desk: Desk) -> PseudonymsPanel:
    """The panel with an open key that knows Anna and Leeds, looked through."""
    key = desk.guarding.create(desk.project.path.with_suffix(".dwkey"), PASS)
    names = rules.add(key.pseudonyms, "Anna", "pt3")
    key.save(rules.add(names, "Leeds", "[place 1]", "place"))
    panel = shown(qtbot, desk)
    qtbot.waitUntil(lambda: bool(panel.suggestions.told.text()) and bool(panel._seen))
    return panel


def rows(panel: PseudonymsPanel) -> list[tuple[str, str, str]]:
    """What the tree says of the names."""
    tree = panel.names.tree
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [(i.text(NAME), i.text(BECOMES), i.text(TIMES)) for i in items if i is not None]


def part(panel: PseudonymsPanel) -> int:
    """Which of its parts the panel shows."""
    return panel._stack.currentIndex()


def answering(monkeypatch: pytest.MonkeyPatch, name: str, answer: bool) -> list[QDialog]:
    """Let the dialogs of a class answer at once; returns what was shown."""
    asked: list[QDialog] = []
    kind = getattr(pseudonyms_panel, name)

    def run(dialog: QDialog) -> int:
        asked.append(dialog)
        return int(answer)

    monkeypatch.setattr(kind, "exec", run)
    return asked


def test_a_study_without_a_key_offers_to_make_one(qtbot: QtBot, desk: Desk) -> None:
    panel = shown(qtbot, desk)
    assert part(panel) == NO_KEY
    key = desk.guarding.create(desk.project.path.with_suffix(".dwkey"), PASS)
    panel.show_key()
    assert part(panel) == OPEN
    assert panel.told.text() == f"0 names · {key.path.name}"
    assert not panel.replace.isEnabled()
    panel.lock()
    assert part(panel) == LOCKED
    panel.forget()
    assert part(panel) == NO_KEY
    assert key.path.exists()


def test_a_key_is_made_with_a_passphrase_typed_twice(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    panel = shown(qtbot, desk)
    place = tmp_path / "new.dwkey"
    dialog = NewPassphrase(desk.guarding.create, place, panel, new=True)
    qtbot.addWidget(dialog)
    assert dialog.strength.text().endswith("12 letters more")
    dialog.first.setText("short")
    assert dialog.strength.text().endswith("7 letters more")
    dialog.second.setText("shirt")
    assert dialog.trouble.text() == "The two differ so far."
    dialog.take()
    assert "type the same passphrase twice" in dialog.trouble.text()
    dialog.second.setText("short")
    dialog.take()
    assert "three or four words" in dialog.trouble.text() and not place.exists()
    for field in (dialog.first, dialog.second):
        field.setText(PASS)
    assert dialog.strength.text().startswith("Long enough")
    dialog.take()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert desk.guarding.key is not None and place.exists()


def test_a_key_is_unlocked_with_the_right_passphrase_only(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk)
    panel.lock()
    assert part(panel) == LOCKED and desk.guarding.guard.locked is not None
    dialog = Unlock(desk.guarding, desk.guarding.known, panel)
    qtbot.addWidget(dialog)
    dialog.passphrase.setText("wrong horse battery")
    dialog.unlock()
    assert "does not open" in dialog.trouble.text() and desk.guarding.key is None
    dialog.passphrase.setText(PASS)
    dialog.unlock()
    panel.show_key()
    assert part(panel) == OPEN and len(rows(panel)) == 2


def test_the_next_time_the_study_knows_where_its_key_lies(qtbot: QtBot, desk: Desk) -> None:
    opened(qtbot, desk)
    again = Desk(desk.project)
    assert again.guarding.known == desk.project.path.with_suffix(".dwkey").resolve()
    assert again.guarding.key is None


def test_names_are_listed_with_their_forms_and_counts(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk)
    assert rows(panel) == [("Anna", "pt3", "2 + 1?"), ("Leeds", "[place 1]", "2")]
    anna = panel.names.tree.topLevelItem(0)
    assert anna is not None
    forms = {anna.child(n).text(NAME): anna.child(n) for n in range(anna.childCount())}
    assert forms["annan"].checkState(NAME) == Qt.CheckState.Unchecked
    assert forms["annan"].text(BECOMES) == "stays"
    forms["annan"].setCheckState(NAME, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: rows(panel)[0][2] == "3")
    key = desk.guarding.key
    assert key is not None and key.pseudonyms.named("Anna").on == {"annan"}
    assert KeyFile.open(key.path, PASS).pseudonyms == key.pseudonyms


def test_a_name_is_added_changed_and_removed(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk)
    taken: list[tuple[str, str, Kind, bool]] = []

    def take(original: str, replacement: str, kind: Kind, same: bool) -> None:
        taken.append((original, replacement, kind, same))
        key = desk.guarding.key
        assert key is not None
        key.save(rules.add(key.pseudonyms, original, replacement, kind, same=same))

    dialog = NameDialog(take, panel.propose, panel)
    qtbot.addWidget(dialog)
    assert dialog.replacement.text() == "pt1"
    dialog.original.setText("Anna")
    dialog.go_on.click()
    assert "in the list already" in dialog.trouble.text()
    dialog.original.setText("Derek")
    dialog.go_on.click()
    assert taken[-1] == ("Derek", "pt1", "person", False)
    panel.show_key()
    assert [name for name, _, _ in rows(panel)] == ["Anna", "Leeds", "Derek"]
    panel.names.choose("Derek")
    QTest.keyClick(panel.names.tree, Qt.Key.Key_Delete)
    assert [name for name, _, _ in rows(panel)] == ["Anna", "Leeds"]


def test_changing_a_name_keeps_what_it_is(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(qtbot, desk)

    def run(dialog: NameDialog) -> int:
        assert dialog.original.isReadOnly() and dialog.original.text() == "Leeds"
        dialog.replacement.setText("a northern city")
        dialog.go_on.click()
        return 1

    monkeypatch.setattr(NameDialog, "exec", run)
    panel.names.choose("Leeds")
    panel.names.change.click()
    assert rows(panel)[1][:2] == ("Leeds", "a northern city")


def test_suggestions_are_accepted_and_rejected(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk)
    (card,) = panel.suggestions.cards
    assert card.suggestion.original == "Derek"
    assert card.replacement.text() == "pt1"
    card.kind.setCurrentIndex(1)
    card.kind.activated.emit(1)
    assert card.replacement.text() == "[place 2]"
    card.kind.setCurrentIndex(0)
    card.replacement.setText("pt9")
    card.accept.click()
    assert [row[:2] for row in rows(panel)][-1] == ("Derek", "pt9")
    qtbot.waitUntil(lambda: not panel.suggestions.cards)
    panel.names.choose("Derek")
    panel.names.remove.click()
    qtbot.waitUntil(lambda: len(panel.suggestions.cards) == 1)
    panel.suggestions.cards[0].reject.click()
    qtbot.waitUntil(lambda: not panel.suggestions.cards)
    assert desk.guarding.key is not None and desk.guarding.key.rejected == ("Derek",)


def test_names_are_replaced_after_a_look_and_taken_back(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(qtbot, desk)
    (transcript,) = desk.read.transcripts()
    before = desk.read.text(transcript.id)
    answering(monkeypatch, "ReplaceDialog", answer=False)
    panel.replace.click()
    assert desk.read.text(transcript.id) == before
    asked = answering(monkeypatch, "ReplaceDialog", answer=True)
    panel.replace.click()
    assert isinstance(asked[0], ReplaceDialog)
    assert asked[0].go_on.text() == "Replace 4 names"
    after = desk.read.text(transcript.id)
    assert "I live in [place 1]" in after and "[place 1], pt3?" in after
    assert [one.label for one in desk.read.speakers()] == ["pt3", "Facilitator"]
    qtbot.waitUntil(lambda: rows(panel)[1][2] == "0")
    desk.project.undo()
    assert desk.read.text(transcript.id) == before


def test_earlier_texts_are_erased_only_when_a_person_is_sure(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(qtbot, desk)
    said: list[str] = []
    desk.refused.connect(said.append)
    panel.erase()
    assert said == ["No earlier text of this study holds a known name: nothing to erase."]
    key = desk.guarding.key
    assert key is not None
    desk.do(lambda: apply(desk.read, key.pseudonyms, by=desk.me).draft)
    dialog = EraseDialog(look(desk.project, key.pseudonyms), panel)
    qtbot.addWidget(dialog)
    assert not dialog.go_on.isEnabled()
    dialog.sure.setChecked(True)
    assert dialog.go_on.isEnabled()
    answering(monkeypatch, "EraseDialog", answer=True)
    panel.erase()
    assert look(desk.project, key.pseudonyms).texts == 0


def test_a_list_goes_out_and_in_as_a_table(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    panel = opened(qtbot, desk)
    told: list[str] = []
    desk.said.connect(lambda sentence, _: told.append(sentence))
    refused: list[str] = []
    desk.refused.connect(refused.append)
    table = tmp_path / "list.csv"
    panel.export_list(table)
    assert "is not encrypted" in told[0]
    panel.names.choose("Leeds")
    panel.names.remove.click()
    panel.import_list(table)
    assert [name for name, _, _ in rows(panel)] == ["Anna", "Leeds"]
    assert (
        "1 row of “list.csv” did not go in" in refused[0] and "“Anna” is in the list" in refused[0]
    )


def test_everything_in_the_panel_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTreeWidget

    panel = opened(qtbot, desk)
    for kind in (QAbstractButton, QComboBox, QLineEdit, QTreeWidget):
        for widget in panel.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName(), widget
