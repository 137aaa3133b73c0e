"""Collect what the window says into translation files, and build those that are translated.

    python3 packaging/run.py translations

Qt's own tools do the work: pyside6-lupdate collects, pyside6-lrelease builds. They look for calls
by name and give each text the class around it as its context; our texts also pass through short
helpers, and one text means the same on every page. So lupdate is shown a copy of the sources in
which every text stands alone on its line in one context, "Workbench"; `workbench.ui.language`
answers in the same way.

`resources/i18n/workbench.ts` is the template. To begin a language, copy it to workbench_xx.ts
(xx as in "de" or "pt_BR"), translate it with pyside6-linguist, and run the command again: new
texts are added, workbench_xx.qm is built, and the program speaks it where the system does.

Called by `run.py` and by the tests.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
TEMPLATE = "workbench.ts"
CONTEXT = "Workbench"
SOURCES = ("workbench/ui/**/*.py", "workbench/project/settings.py")

FIRST, SECOND = 0, 1
CALLS = {"tr": FIRST, "_tr": FIRST, "marked": FIRST, "translate": SECOND, "PageSpec": SECOND}
"""Which argument of a call is the text; a call of another name is none of ours."""


@dataclass(frozen=True)
class Text:
    """One text of the window: its line, the note for translators, whether it counts something."""

    line: int
    words: str
    note: str = ""
    counts: bool = False


class Unreadable(Exception):
    """A text that cannot be collected, because it is put together while the program runs."""


def texts_of(source: str, name: str = "") -> list[Text]:
    """The texts in one module; Unreadable where one is an f-string or put together."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    found = [text for call in calls if (text := _text(call, name)) is not None]
    return sorted(found, key=lambda text: text.line)


def _text(call: ast.Call, name: str) -> Text | None:
    called = (
        call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    )
    place = CALLS.get(called)
    if place is None or len(call.args) <= place:
        return None
    words = call.args[place]
    if isinstance(words, ast.JoinedStr | ast.BinOp):
        raise Unreadable(f"{name}:{call.lineno}: write the text in one piece, with {{fields}}")
    if not isinstance(words, ast.Constant) or not isinstance(words.value, str):
        return None
    rest = call.args[place + 1 :]
    if called == "PageSpec":
        return Text(call.lineno, words.value)
    note = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
    return Text(call.lineno, words.value, note or "", len(rest) > 1)


def modules(root: Path = ROOT) -> Iterator[Path]:
    """The modules with texts, in order."""
    for pattern in SOURCES:
        yield from sorted(root.glob(pattern))


def collect(targets: Sequence[Path], root: Path = ROOT) -> None:
    """Bring translation files up to date with the sources; what was translated stays."""
    with tempfile.TemporaryDirectory() as folder:
        copies = Path(folder)
        for module in modules(root):
            texts = texts_of(module.read_text(encoding="utf-8"), str(module))
            if texts:
                copy = copies / module.relative_to(root)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_text(_alone(texts), encoding="utf-8")
        names = [path.relative_to(copies).as_posix() for path in sorted(copies.rglob("*.py"))]
        for target in targets:
            copy = copies / "resources" / "i18n" / target.name
            copy.parent.mkdir(parents=True, exist_ok=True)
            if target.exists():
                copy.write_bytes(target.read_bytes())
            _tool("lupdate", "-silent", "-no-obsolete", *names, "-ts", str(copy), cwd=copies)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(copy.read_bytes())


def _alone(texts: Sequence[Text]) -> str:
    """A module with nothing but texts, each on the line it has in the sources."""
    lines: dict[int, list[str]] = {}
    for text in texts:
        quoted = ", ".join(_quoted(one) for one in (CONTEXT, text.words, text.note))
        number = ", 1" if text.counts else ""
        lines.setdefault(text.line, []).append(f"translate({quoted}{number})")
    return "\n".join("; ".join(lines.get(at, ())) for at in range(1, max(lines) + 1)) + "\n"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def build(source: Path, target: Path) -> None:
    """Build one translation file into what the program loads."""
    _tool("lrelease", "-silent", str(source), "-qm", str(target), cwd=source.parent)


def pretend(source: Path, target: Path, language: str = "de") -> None:
    """Write a translation into no language: a third longer, with marks; fields stay as they are."""
    tree = ET.parse(source)
    tree.getroot().set("language", language)
    for message in tree.iter("message"):
        words = message.findtext("source", "")
        said = message.find("translation")
        assert said is not None
        said.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            said[:] = [ET.Element("numerusform") for _ in ("one", "many")]
            for form in said:
                form.text = pseudo(words)
        else:
            said.text = pseudo(words)
    tree.write(target, encoding="utf-8", xml_declaration=True)


def pseudo(words: str) -> str:
    """Words as they could look in another language: accents on letters, a third longer."""
    accents = str.maketrans("aeiouAEIOUnc", "äéîöûÀÉÎÖÛñç")
    pieces, inside = [], 0
    for at, letter in enumerate(words):
        inside += {"{": 1, "}": -1}.get(letter, 0)
        field = inside or letter == "}" or (at and words[at - 1] == "%")
        pieces.append(letter if field else letter.translate(accents))
    longer = " ~" * -(-len(words) // 6) if " " in words else "~" * -(-len(words) // 3)
    return "".join(pieces) + longer


def _tool(name: str, *arguments: str, cwd: Path) -> None:
    """Run one of Qt's tools; a line says why it failed."""
    run = f"import sys; from PySide6.scripts import pyside_tool; sys.exit(pyside_tool.{name}())"
    done = subprocess.run(
        [sys.executable, "-c", run, *arguments],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        sys.exit(f"{name} failed: {(done.stderr or done.stdout).strip()}")


def main() -> int:
    """Bring the template and every language up to date, and build the languages."""
    languages = sorted(FOLDER.glob("workbench_*.ts"))
    try:
        collect([FOLDER / TEMPLATE, *languages])
    except Unreadable as trouble:
        print(trouble, file=sys.stderr)
        return 1
    for language in languages:
        build(language, language.with_suffix(".qm"))
    count = sum(1 for _ in ET.parse(FOLDER / TEMPLATE).iter("message"))
    print(f"{count} texts in {TEMPLATE}, {len(languages)} languages built")
    return 0


if __name__ == "__main__":
    sys.exit(main())
