"""The house stands as it was drawn: arrows, sizes, and the rules no type checker knows."""

from __future__ import annotations

import ast
import functools
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from workbench import resources

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "workbench"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 450
LABELS = PACKAGE / "ui" / "widgets" / "labels.py"
RICH_TEXT = {"setHtml", "setMarkdown", "insertHtml", "fromHtml", "appendHtml"}


def name_of(module: Path) -> str:
    """The place of a module in the tree."""
    return module.relative_to(ROOT).as_posix()


@functools.cache
def tree_of(module: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(module.read_text(encoding="utf-8"))


def called(tree: ast.AST) -> Iterator[str]:
    """The names of everything that is called, without what stands before the last dot."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr
            elif isinstance(node.func, ast.Name):
                yield node.func.id


def imported(tree: ast.AST) -> Iterator[str]:
    """The full names of everything that is imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


UI = [module for module in MODULES if PACKAGE / "ui" in module.parents]


def those(modules: Iterable[Path], wrong: Callable[[Path], object]) -> list[str]:
    """The names of the modules in which something is wrong."""
    return [name_of(module) for module in modules if wrong(module)]


def test_there_are_modules_to_look_at() -> None:
    assert len(MODULES) > 100
    assert len(UI) > 30


def test_the_arrows_point_the_right_way() -> None:
    pytest.importorskip("importlinter")
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
            "--config",
            str(ROOT / "pyproject.toml"),
            "--no-cache",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_every_module_says_what_it_is_for() -> None:
    assert those(MODULES, lambda m: len(ast.get_docstring(tree_of(m)) or "") <= 15) == []


def test_every_module_is_one_thought() -> None:
    def too_long(module: Path) -> bool:
        return len(module.read_text(encoding="utf-8").splitlines()) > LONGEST

    assert those(MODULES, too_long) == []


def test_what_others_use_says_what_it_does() -> None:
    silent = [
        f"{name_of(module)}: {node.name}"
        for module in MODULES
        for node in tree_of(module).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert silent == []


def test_nothing_is_left_to_do() -> None:
    note = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    assert those(MODULES, lambda m: note.search(m.read_text(encoding="utf-8"))) == []


def test_no_trouble_is_swallowed() -> None:
    swallowed = [
        f"{name_of(module)}:{node.lineno}"
        for module in MODULES
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or isinstance(node.body[0], ast.Pass))
    ]
    assert swallowed == []


def test_item_models_know_no_widgets() -> None:
    models = [module for module in UI if module.parent.name == "models"]
    assert models
    assert those(models, lambda m: any("QtWidgets" in name for name in imported(tree_of(m)))) == []


def test_no_text_is_taken_for_html() -> None:
    assert those(UI, lambda m: not RICH_TEXT.isdisjoint(called(tree_of(m)))) == []


def test_labels_are_made_in_one_place() -> None:
    def bare(module: Path) -> bool:
        bases = {
            getattr(base, "id", getattr(base, "attr", ""))
            for node in ast.walk(tree_of(module))
            if isinstance(node, ast.ClassDef)
            for base in node.bases
        }
        return "QLabel" in {*called(tree_of(module)), *bases}

    assert bare(LABELS)
    assert those(UI, bare) == [name_of(LABELS)]


def test_message_boxes_are_told_that_their_text_is_plain() -> None:
    def trusting(module: Path) -> bool:
        names = set(called(tree_of(module)))
        asks = {"question", "information", "warning", "critical", "about"}
        return "QMessageBox" in names and ("setTextFormat" not in names or bool(names & asks))

    assert those(UI, trusting) == []


ICON_MAKERS = {"pixmap", "icon", "IconLabel", "show_icon", "icon_button", "tool_button"}


def icons_named(module: Path) -> set[str]:
    """The names of icons that a module asks for in so many words."""
    names: set[str] = set()
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Call):
            maker = getattr(node.func, "attr", getattr(node.func, "id", ""))
            first = node.args[0] if node.args else None
            if maker in ICON_MAKERS and isinstance(first, ast.Constant):
                names.add(str(first.value))
            names |= {
                str(word.value.value)
                for word in node.keywords
                if word.arg == "icon" and isinstance(word.value, ast.Constant) and word.value.value
            }
    return names


def test_every_icon_that_is_asked_for_ships() -> None:
    named = {module: icons_named(module) for module in UI}
    assert len(set().union(*named.values())) > 10
    missing = [
        f"{name_of(module)}: {icon}"
        for module, icons in named.items()
        for icon in sorted(icons)
        if not (ROOT / "resources" / "icons" / f"{icon}.svg").exists()
    ]
    assert missing == []


def test_every_icon_that_ships_is_asked_for() -> None:
    words = {
        node.value
        for module in UI
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    drawn_by_the_style_sheet = {"arrow-dark", "arrow-light", "tick-dark", "tick-light"}
    shipped = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    assert shipped - words - drawn_by_the_style_sheet == set()


def test_every_resource_that_is_asked_for_ships() -> None:
    asked = [
        [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
        for module in MODULES
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "path"
        and getattr(node.func.value, "id", "") == "resources"
    ]
    assert asked
    assert all(resources.path(*map(str, parts)).exists() for parts in asked)


def test_what_does_not_ship_is_our_mistake() -> None:
    with pytest.raises(FileNotFoundError, match=r"fonts/comic.ttf"):
        resources.path("fonts", "comic.ttf")


def test_qt_does_not_lose_references_to_none() -> None:
    from PySide6.QtCore import QPointF

    point = QPointF()
    for _ in range(100):
        point.setX(1.0)
    before = sys.getrefcount(None)
    for _ in range(500):
        point.setX(2.0)
    assert abs(sys.getrefcount(None) - before) < 50
