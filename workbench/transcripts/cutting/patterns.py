"""A pattern of one's own for the labels of a file: "NAME: TEXT", or a regular expression.

Called by `transcripts.cutting.layouts`. Written by people, so nothing in it is trusted: it is tried
with a limit to its time, and what is wrong with it is said in one sentence.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import lru_cache

import regex

from workbench.model.errors import Refused
from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting import labels, times
from workbench.transcripts.cutting.marks import Mark

SECONDS = 2.0
"""All lines of a file together take no longer than this."""
LONGEST = 500
"""No pattern has more characters."""
EXAMPLE = "for example “NAME: TEXT” or “[TIME] NAME - TEXT”"

_GROUP = regex.compile(r"\(\?P?<label>")
_WORDS = regex.compile(r"(?<!\w)(NAME|TIME|TEXT)(?!\w)|(\s+)|(.)", regex.DOTALL)
_ANY_TIME = r"(?P<time>\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?)"
_DASHES, _COLONS = "-–—", ":："


def find(blocks: Sequence[Block], pattern: str) -> dict[int, Mark]:
    """The marks of a pattern; raise Refused for one that makes no sense or takes too long."""
    made = compiled(" ".join(pattern.split()) if "NAME" in pattern else pattern.strip())
    end = time.monotonic() + SECONDS
    found = {}
    for number, block in enumerate(blocks):
        try:
            match = made.match(block.text, timeout=max(0.001, end - time.monotonic()))
        except TimeoutError:
            raise Refused(
                f"The pattern “{pattern}” takes too long on this file: make it simpler, {EXAMPLE}."
            ) from None
        label = labels.clean(match["label"] or "") if match else ""
        if match and label and len(label) <= labels.LONGEST:
            groups = match.groupdict()
            said = block.text[match.end() :] if groups.get("text") is None else groups["text"]
            at = times.milliseconds(groups.get("time") or "")
            found[number] = Mark(label, said.strip(), block.at if at is None else at)
    return found


@lru_cache(maxsize=32)
def compiled(pattern: str) -> regex.Pattern[str]:
    """A template such as "NAME: TEXT", or a regular expression with a group named label."""
    if not pattern:
        raise Refused(f"Write how a turn looks in this file, {EXAMPLE}.")
    if len(pattern) > LONGEST:
        raise Refused(f"The pattern is too long: describe the beginning of a turn, {EXAMPLE}.")
    written = pattern if _GROUP.search(pattern) else _translated(pattern)
    try:
        return regex.compile(written)
    except regex.error as error:
        where = "" if error.pos is None else f" at character {error.pos + 1}"
        raise Refused(
            f"The pattern “{pattern}” cannot be read ({error.msg}{where}): "
            f"write how a turn looks, {EXAMPLE}."
        ) from error


def _translated(template: str) -> str:
    """The regular expression of a template; raise Refused where it has no NAME or two."""
    words = [found[1] for found in _WORDS.finditer(template) if found[1]]
    if "NAME" not in words:
        raise Refused(
            f"The pattern “{template}” does not say where the name stands: write NAME there, "
            f"{EXAMPLE}, or a regular expression with a group (?P<label>…)."
        )
    twice = next((word for word in words if words.count(word) > 1), "")
    if twice:
        raise Refused(f"The pattern “{template}” has {twice} twice: write it once, {EXAMPLE}.")
    if "TEXT" in words and not template.endswith("TEXT"):
        raise Refused(f"In the pattern “{template}” TEXT must come last, {EXAMPLE}.")
    alone = r"\s*$" if template.endswith(("NAME", "TIME")) else ""
    return r"\s*" + "".join(_piece(found, template) for found in _WORDS.finditer(template)) + alone


def _piece(found: regex.Match[str], template: str) -> str:
    word, blank, sign = found.groups()
    rest = template[found.end() :].strip()
    if word == "NAME":
        stop = r"[^\t]" if rest[:1] not in _COLONS or not rest else r"[^:：\t]"
        return rf"(?P<label>{stop}{{1,{labels.LONGEST}}}{'?' if rest else ''})"
    if word == "TIME":
        return _ANY_TIME
    if word == "TEXT":
        return r"(?P<text>.*)"
    if blank:
        before = template[: found.start()]
        return r"\s*" if rest == "TEXT" and before[-1:] not in ("E", *_DASHES) else r"\s+"
    if sign in _DASHES:
        return f"[{_DASHES}]"
    return f"[{_COLONS}]" if sign in _COLONS else regex.escape(sign)
