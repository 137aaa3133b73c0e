"""What the window says is collected, can be translated, and is translated on the screen."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from workbench import resources
from workbench.project.settings import ROWS, Settings
from workbench.ui import language
from workbench.ui.desk import Desk, Place
from workbench.ui.pages import BESIDE, PAGES
from workbench.ui.settings_dialog import SettingsDialog
from workbench.ui.workspace import Workspace

ROOT = Path(__file__).parents[2]
UI = sorted((ROOT / "workbench" / "ui").rglob("*.py"))


# -- collecting ---------------------------------------------------------------------------


def test_texts_are_found_in_every_way_they_are_written(tool: ModuleType) -> None:
    source = (
        'self.tr("one")\npage.tr("two", "a note")\n_tr("three")\ntranslate("X", "four")\n'
        'marked("five")\nself.tr("%n six", "", n)\nPageSpec("seven", "Seven", "icon", "x:Y")\n'
        'self.tr(\n    "joined "\n    "eight"\n)\npainter.translate(1, 2)\nself.tr(variable)\n'
    )
    found = [(text.line, text.words, text.note, text.counts) for text in tool.texts_of(source)]
    assert found == [
        (1, "one", "", False),
        (2, "two", "a note", False),
        (3, "three", "", False),
        (4, "four", "", False),
        (5, "five", "", False),
        (6, "%n six", "", True),
        (7, "Seven", "", False),
        (8, "joined eight", "", False),
    ]


@pytest.mark.parametrize("source", ['self.tr(f"{n} codes")', '_tr("codes: " + name)'])
def test_a_text_put_together_while_running_is_refused(tool: ModuleType, source: str) -> None:
    with pytest.raises(tool.Unreadable, match="in one piece"):
        tool.texts_of(source, "page.py")


def test_everything_the_sources_say_is_in_the_file(tool: ModuleType, built: Path) -> None:
    import xml.etree.ElementTree as ET

    wanted = {
        text.words
        for module in tool.modules()
        for text in tool.texts_of(module.read_text(encoding="utf-8"), str(module))
    }
    tree = ET.parse(built / "workbench.ts")
    assert {message.findtext("source") for message in tree.iter("message")} == wanted
    assert {"Settings", *(spec.title for spec in (*PAGES, *BESIDE))} <= wanted
    for row in ROWS:
        assert {row.label, row.help, row.applies} <= wanted


def test_the_template_ships() -> None:
    template = resources.path("i18n", "workbench.ts").read_text(encoding="utf-8")
    assert "<name>Workbench</name>" in template


def test_what_was_translated_stays_when_texts_are_collected_again(
    tool: ModuleType, tmp_path: Path
) -> None:
    root = tmp_path / "root"
    module = root / "workbench" / "ui" / "page.py"
    module.parent.mkdir(parents=True)
    module.write_text('self.tr("Open")\nself.tr("Gone")\n')
    target = tmp_path / "workbench_de.ts"
    tool.collect([target], root)
    tool.pretend(target, target)
    module.write_text('self.tr("New")\nself.tr("Open")\n')
    tool.collect([target], root)
    kept = target.read_text(encoding="utf-8")
    assert tool.pseudo("Open") in kept
    assert "New" in kept and "Gone" not in kept


@pytest.mark.parametrize(
    "words", ["{n} of {every} words", "%d pixels", "Undo: %s", "Code all of these…"]
)
def test_fields_stay_as_they_are_in_another_language(tool: ModuleType, words: str) -> None:
    other = tool.pseudo(words)
    assert re.findall(r"\{\w*\}|%\w", other) == re.findall(r"\{\w*\}|%\w", words)
    assert len(other) >= len(words) * 1.25 and other != words


# -- on the screen ------------------------------------------------------------------------


def test_the_window_speaks_the_language_of_the_system(
    german: None, tool: ModuleType, desk: Desk, qtbot: QtBot
) -> None:
    workspace = Workspace(desk)
    qtbot.addWidget(workspace)
    try:
        workspace.go(Place("study"))
        dialog = SettingsDialog(Settings(), lambda _: None, workspace)
        assert dialog.windowTitle() == tool.pseudo("Settings")
        labels = {label.text() for label in dialog.findChildren(QLabel)}
        assert {tool.pseudo(text) for row in ROWS for text in (row.label, row.help)} <= labels
        undo = next(one for one in workspace.all_commands() if one.id == "undo")
        assert undo.text == tool.pseudo("Undo")
        going = next(one for one in workspace.all_commands() if one.id == "go.coding")
        assert going.text == tool.pseudo("Coding")
    finally:
        workspace.end()


def test_what_is_not_translated_is_said_in_english(german: None) -> None:
    assert QCoreApplication.translate("Anywhere", "no such text") == "no such text"


def test_qt_speaks_the_same_language(german: None) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Abort") == "Abbrechen"


def test_numbers_are_said_in_their_forms(german: None, tool: ModuleType) -> None:
    said = QCoreApplication.translate("TranscriptView", "+%n more", None, 3)
    assert said == tool.pseudo("+%n more").replace("%n", "3")


@pytest.mark.parametrize(
    ("locale", "found"),
    [("de_DE", "workbench_de.qm"), ("de_CH", "workbench_de.qm"), ("en_GB", None), ("fr_FR", None)],
)
def test_the_translation_nearest_to_the_system_is_taken(
    built: Path, locale: str, found: str | None
) -> None:
    file = language.translation_for(QLocale(locale), built)
    assert (file.name if file else None) == found


def test_a_broken_translation_is_in_nobodys_way(dressed: object, tmp_path: Path) -> None:
    (tmp_path / "workbench_de.qm").write_bytes(b"nothing")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert language.install(app, QLocale("de_DE"), tmp_path) is None
    assert QCoreApplication.translate("Workbench", "Settings") == "Settings"


# -- every word the window shows passes through tr() --------------------------------------

SHOWN_BY = {
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName"),
    *("setAccessibleDescription", "setTitle", "setInformativeText", "addAction", "addMenu"),
    *("addItem", "addTab", "set_text", "set_name", "show_words", "label", "heading", "quiet"),
    *("chip", "plain", "primary", "link", "Field", "Writing", "EmptyState", "ToolButton"),
    *("Segmented", "Command", "FootKey", "Elided", "Passage", "KeyHint", "say", "tell"),
    *("refuse", "offer", "name_control", "Hit", "several", "drawText", "information"),
    *("warning", "question", "getOpenFileName", "getSaveFileName", "getExistingDirectory"),
}
"""Calls whose words a person reads."""

THROUGH = {"tr", "_tr", "translate", "marked"}
KEYS = {
    *("Return", "Enter", "Space", "Del", "Ins", "Up", "Down", "Left", "Right", "Esc"),
    *("Backspace", "Tab", "Home", "End", "PgUp", "PgDown"),
}
NAMES = {"Deliberation Workbench"}
WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]|^[A-Z][a-zé]+[.…:!?]*$")
SENTENCE = re.compile(r"^[A-Z“][^<>{};]* [^<>{};]* [^<>{};]*[.…:?!]$")
UNSHOWN = {"app.py"}
"""Where a sentence is written before there is a window."""

KNOWN = {
    *("page.title", "spec.title", "self.title", "one.label", "one.help", "applies", "said"),
    *("allowed.unit", "words", "text"),
}
"""Words that are marked where they stand, and translated where they are shown."""


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _above(tree: ast.AST) -> dict[ast.AST, ast.AST]:
    return {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}


def _shown_by(node: ast.AST, above: dict[ast.AST, ast.AST]) -> str:
    """The call that shows a text as it stands; "" where it is translated or not shown."""
    while node in above and not isinstance(node, ast.stmt | ast.Lambda | ast.Subscript):
        node = above[node]
        if isinstance(node, ast.Compare):
            return ""
        if isinstance(node, ast.Call):
            if _name(node) in THROUGH:
                return ""
            if _name(node) in SHOWN_BY:
                return _name(node)
            if _name(node) not in ("format", "join", "replace"):
                return ""
    return ""


@pytest.mark.parametrize("file", UI, ids=lambda file: str(file.relative_to(ROOT / "workbench/ui")))
def test_no_words_are_shown_that_cannot_be_translated(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    above, wrong = _above(tree), []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        words = node.value
        if isinstance(above[node], ast.Expr) or words in KEYS | NAMES:
            continue
        if WORDS.search(words) and _shown_by(node, above):
            wrong.append(f"line {node.lineno}: “{words}” is shown by {_shown_by(node, above)}")
        elif SENTENCE.search(words) and file.name not in UNSHOWN and not _translated(node, above):
            wrong.append(f"line {node.lineno}: “{words}”")
    assert wrong == []


def _translated(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    while node in above:
        node = above[node]
        if isinstance(node, ast.Call) and _name(node) in THROUGH:
            return True
    return False


@pytest.mark.parametrize("file", UI, ids=lambda file: str(file.relative_to(ROOT / "workbench/ui")))
def test_what_is_translated_can_be_collected(file: Path, tool: ModuleType) -> None:
    """Texts stand in the call, and nothing is translated before there is a translation."""
    source = file.read_text(encoding="utf-8")
    tree = ast.parse(source)
    tool.texts_of(source, file.name)
    above, wrong = _above(tree), []
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or _name(call) not in THROUGH - {"marked"}:
            continue
        place = tool.CALLS[_name(call)]
        words = call.args[place] if len(call.args) > place else None
        if words is None or ast.unparse(call.func).startswith(("painter", "super()")):
            continue
        if not isinstance(words, ast.Constant) and ast.unparse(words) not in KNOWN:
            wrong.append(f"line {call.lineno}: {ast.unparse(call)}")
        if not _inside_function(call, above):
            wrong.append(f"line {call.lineno}: translated while the module is read")
    assert wrong == []


def _inside_function(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    while node in above:
        node = above[node]
        if isinstance(node, ast.FunctionDef | ast.Lambda):
            return True
    return False
