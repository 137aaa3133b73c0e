"""Markdown: paragraphs, headings and bold; marks are taken out, front matter is left out.

Called by `transcripts.formats`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from workbench.transcripts.blocks import Block
from workbench.transcripts.encodings import beginning, decode, lines

NAME = "Markdown"
SUFFIXES = (".md", ".markdown", ".mdown")
TEXT = True

_FRONT = re.compile(r"\ufeff?---\s*\r?\n\s*[\w-]+\s*:")
_FACT = re.compile(r"[\w-]+\s*:|\s|- |#")
_BOLD_LABEL = re.compile(r"^(?:\*\*|__)[^*_\n]{1,60}(?:\*\*|__)", re.MULTILINE)
_HEADING = re.compile(r"#{1,6}\s+(.*?)\s*#*$")
_RULE = re.compile(r"([-*_])(?:\s*\1){2,}$")
_QUOTED = re.compile(r"\A(?:>\s?)+(?=[^>])")
_BULLET = re.compile(r"\A[-*+]\s+(?=\*\*|__)")
_COMMENT = re.compile(r"<!--.{0,2000}?-->", re.DOTALL)
_IMAGE = re.compile(r"!\[[^\]]{0,300}\]\([^)]{0,2000}\)")
_LINK = re.compile(
    r"\[([^\]]{1,300})\]\((?:[^()\s]|\([^()\s]{0,300}\)){1,2000}(?:\s+\"[^\"]{0,300}\")?\)"
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1")
_STRESSED = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]*?)(?<=\S)\*(?![\w*])|\b_(?=\S)([^_]+?)_\b")
_TAGS = re.compile(r"(?:</?(?:div|p|br|hr|section|details|center|span|a)\b[^<>]{0,300}>\s*)+")
_ATTRIBUTES = re.compile(r"\{:[^{}\n]{0,300}\}")
"""What a site’s styles are called: “{: .note}”."""
_HIDDEN = 0xE000


def fits(data: bytes, suffix: str) -> bool:
    """Whether the name says so, or text begins with front matter or has bold labels."""
    if suffix in SUFFIXES:
        return True
    head = beginning(data)
    return b"\0" not in data[:64] and (
        _FRONT.match(head) is not None or len(_BOLD_LABEL.findall(head)) >= 2
    )


def read(data: bytes) -> list[Block]:
    """The lines that are not empty; a line goes on from the one before as Markdown says."""
    rows = _without_front_matter(lines(_COMMENT.sub("", decode(data))))
    blocks: list[Block] = []
    goes_on, gap = False, True
    for row in rows:
        text = _QUOTED.sub("", _ATTRIBUTES.sub("", row).strip(), count=1)
        if not text or _RULE.fullmatch(text) or _TAGS.fullmatch(text):
            goes_on, gap = False, True
            continue
        heading = _HEADING.match(text)
        plain, bold = _plain(heading[1] if heading else _BULLET.sub("", text, count=1))
        if plain:
            joins = goes_on and heading is None and not _begins_item(text)
            blocks.append(
                Block(plain, heading=heading is not None, bold=bold, joins=joins, gap=gap)
            )
            gap = False
        goes_on = heading is None and not row.endswith(("  ", "\\"))
    return blocks


def _without_front_matter(rows: Sequence[str]) -> Sequence[str]:
    if not rows or rows[0].strip() != "---":
        return rows
    for number, row in enumerate(rows[1:], 1):
        if row.strip() in ("---", "..."):
            return rows[number + 1 :]
        if row.strip() and not _FACT.match(row):
            break
    return rows


def _begins_item(text: str) -> bool:
    return re.match(r"(?:[-*+]|\d+[.)])\s", text) is not None


def _plain(text: str) -> tuple[str, int]:
    """The text without marks, and how many characters at its beginning are bold."""
    text = _ESCAPE.sub(lambda found: chr(_HIDDEN + ord(found[1])), text.rstrip("\\"))
    text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    strong = _STRONG.match(text)
    bold = len(_shown(strong[2])) if strong else 0
    text = _STRONG.sub(r"\2", text)
    text = _STRESSED.sub(lambda found: found[1] or found[2], text)
    return _shown(text).strip(), bold


def _shown(text: str) -> str:
    shown = "".join(chr(ord(c) - _HIDDEN) if _HIDDEN <= ord(c) < _HIDDEN + 128 else c for c in text)
    return html.unescape(shown)
